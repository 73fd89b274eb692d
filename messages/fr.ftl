### Français. Règles et questions ouvertes : docs/translations.md

kicker = Les expulsions de l’affaire Skripal · mars–avril 2018
by-head = Russes expulsés
of-head = Expulsés par la Russie
no-part = n’a pas pris part
recalled-key = a rappelé son ambassadeur
source-line = Chaque chiffre et ses sources : expulsions-2018.csv, sources.csv
tile-both = Chaque case : à gauche, les Russes que le pays a expulsés ; à droite, les siens expulsés par la Russie
tile-by = Chaque case : les Russes que le pays a expulsés
tile-of = Chaque case : les siens expulsés par la Russie

nato = OTAN
with-article = {""}
article = { $country }
list-comma = { $list }, { $name }
list-last = { $list } et { $name }

as-of = Au { $date }, { $sentence }
actors-chosen = les { $chosen } pays choisis
actors-eu = { $countries } des { $members } membres de l’UE
actors-nato = { $countries } des { $members } membres de l’OTAN
actors-countries = { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}
actors-countries-and-nato = { $countries ->
    [one] { $countries } pays et l’OTAN
   *[other] { $countries } pays et l’OTAN
}
by-counted = { $actors } { $number ->
    [one] a
   *[other] ont
} expulsé { $people ->
    [0] aucun Russe
    [one] { $people } Russe
   *[other] { $people } Russes
}.
by-counted-until = { $actors } { $number ->
    [one] avait
   *[other] avaient
} expulsé { $people ->
    [0] aucun Russe
    [one] { $people } Russe
   *[other] { $people } Russes
}.
by-named = { $actors } : { $people ->
    [0] aucun Russe expulsé
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
}.
by-named-until = { $actors } : { $people ->
    [0] aucun Russe expulsé
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
}.
by-nobody = personne n’a expulsé de Russes.
by-nobody-until = personne n’avait expulsé de Russes.
answer = La Russie en a expulsé { $people } en retour.
answer-until = La Russie en avait expulsé { $people } en retour.
answer-nobody = La Russie n’a expulsé personne.
answer-nobody-until = La Russie n’avait expulsé personne.
answer-open = La Russie n’avait pas répondu.
answer-recalled = L’ambassadeur a été rappelé.
answer-only = { $answer }.
of-countries = La Russie a expulsé { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} de { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}.
of-countries-until = La Russie avait expulsé { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} de { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}.
of-eu = La Russie a expulsé { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} de { $countries ->
    [one] { $countries } membre de l’UE
   *[other] { $countries } membres de l’UE
}.
of-eu-until = La Russie avait expulsé { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} de { $countries ->
    [one] { $countries } membre de l’UE
   *[other] { $countries } membres de l’UE
}.
of-nato = La Russie a expulsé { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} de { $countries ->
    [one] { $countries } membre de l’OTAN
   *[other] { $countries } membres de l’OTAN
}.
of-nato-until = La Russie avait expulsé { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} de { $countries ->
    [one] { $countries } membre de l’OTAN
   *[other] { $countries } membres de l’OTAN
}.
of-chosen = La Russie a expulsé { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} des { $chosen } pays choisis.
of-chosen-until = La Russie avait expulsé { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} des { $chosen } pays choisis.
of-named = { $names } : { $people ->
    [one] { $people } personne expulsée
   *[other] { $people } personnes expulsées
} par la Russie.
of-named-until = { $names } : { $people ->
    [one] { $people } personne expulsée
   *[other] { $people } personnes expulsées
} par la Russie.

reserved = réponse réservée
not-yet = pas encore de réponse
not-found = aucune réponse trouvée
reserved-short = réservée
not-yet-short = pas encore
not-found-short = non trouvée

beside = Hors de ces chiffres : { $parts }.
beside-recalled = { $count ->
    [one] { $count } ambassadeur rappelé
   *[other] { $count } ambassadeurs rappelés
}
beside-refused = { $count ->
    [one] { $count } accréditation refusée
   *[other] { $count } accréditations refusées
}
beside-cut = { $posts ->
    [one] plus de { $posts } poste britannique à supprimer
   *[other] plus de { $posts } postes britanniques à supprimer
}
beside-closed = { $count ->
    [one] { $count } consulat général fermé
   *[other] { $count } consulats généraux fermés
}

largest = Les plus nombreux : { $countries }.
pair = { $country }, { $by } et { $of } en retour
all-answered = La Russie a répondu chaque fois par exactement le même nombre.
all-answered-but = La Russie a répondu chaque fois par exactement le même nombre, sauf : { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Seulement un rappel d’ambassadeur : { $countries }.
posts-too = { $country } : la Russie a aussi ordonné de supprimer plus de { $posts ->
    [one] { $posts } poste
   *[other] { $posts } postes
}.

label = { $name } : { $facts }
label-by = { $people ->
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
}
label-of = { $people ->
    [one] { $people } diplomate expulsé par la Russie
   *[other] { $people } diplomates expulsés par la Russie
}
label-recalled = ambassadeur rappelé
label-cut = plus de { $posts ->
    [one] { $posts } autre poste
   *[other] { $posts } autres postes
} à supprimer
label-nobody = personne d’expulsé
day-between = {", "}
day-by = { $people ->
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
}
day-of = { $people ->
    [one] { $people } par la Russie
   *[other] { $people } par la Russie
}

moment-by-one = { $country } : { $people }
moment-by = { $people } par { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}
moment-by-and-nato = { $people } par { $countries ->
    [one] { $countries } pays et l’OTAN
   *[other] { $countries } pays et l’OTAN
}
moment-of-one = { $country } : { $people }
moment-of = { $people } de { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}
moment-of-one-long = La Russie en expulse { $people } : { $country }
moment-of-long = La Russie expulse { $people } personnes de { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}

line-by = { $people ->
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
} ({ $days })
line-of = La Russie en a expulsé { $people } en retour ({ $days })
line-refused = { $people ->
    [one] { $people } accréditation refusée
   *[other] { $people } accréditations refusées
} ({ $days })
line-cut = La Russie a ordonné de supprimer plus de { $posts ->
    [one] { $posts } autre poste
   *[other] { $posts } autres postes
} ({ $days })
line-ceiling = Plafond imposé à la mission russe ({ $days })
line-closed = Un consulat général russe fermé ({ $days })
line-closed-by-russia = La Russie a fermé un consulat général du pays ({ $days })
line-recalled = Ambassadeur rappelé ({ $days })
line-reserved = La Russie s’est réservé le droit de répondre ({ $days })
line-other = Une autre mesure : voir les lignes ({ $days })
line-other-by-russia = Une autre mesure de la Russie : voir les lignes ({ $days })
line-no-part = N’a pas pris part
line-no-part-yet = N’a pas encore pris part
line-day-by = { $people ->
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
}, { $total } jusqu’alors
line-day-of = { $people ->
    [one] { $people } expulsé par la Russie
   *[other] { $people } expulsés par la Russie
}, { $total } jusqu’alors
line-day-nothing = Rien ce jour-là

posts-long = et plus de { $posts } postes en moins
posts-middle = { $posts }+ postes
posts-short = { $posts }+

announcement = { $headline } { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} ci-dessous.
ledger-title = { $rows ->
    [one] { $rows } mesure
   *[other] { $rows } mesures
} derrière ces chiffres

no-country = Il n’y a pas de pays « { $value } » dans cette image ; il a été laissé de côté.
no-side = « { $value } » n’est pas un côté (both, by ou of) ; les deux sont montrés.
no-group = « { $value } » n’est pas un groupe (all, eu ou nato) ; tous sont montrés.
no-day = « { $value } » n’est pas un jour du { $first } au { $last } ; le dernier jour est montré.
not-in-eu = { $country } : pas membre de l’UE, donc tous sont montrés.
not-in-nato = { $country } : pas membre de l’OTAN, donc tous sont montrés.
not-a-theme = « { $value } » n’est pas un thème.
not-a-side = « { $value } » n’est pas un côté.
not-a-group = « { $value } » n’est pas un groupe.
not-a-day = « { $value } » n’est pas un jour.
not-an-input = « { $value } » n’est pas une sorte de saisie.

ui-shown = Ce qui est montré
ui-side = Côté
ui-side-both = Les deux côtés
ui-side-by = Russes expulsés
ui-side-of = Expulsés par la Russie
ui-group = Groupe de pays
ui-group-all = Tous les pays
ui-group-eu = Membres de l’UE
ui-group-nato = Membres de l’OTAN
ui-find = Trouver un pays
ui-find-hint = Trouver un pays
ui-found = Pays trouvés
ui-chosen = { $country } (choisi)
ui-clear = Vider
ui-undo = Annuler
ui-redo = Rétablir
ui-reset = Réinitialiser
ui-share = Partager
ui-no-dialog = La boîte de dialogue n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.
ui-play = Lecture
ui-pause = Pause
ui-day = Jour
ui-grid = Les pays en cases, à peu près comme sur une carte
ui-bars = Les pays en barres, les plus nombreuses expulsions d’abord
ui-time = Les jours d’expulsions ou d’autres événements
ui-skip-grid = Passer les cases
ui-skip-bars = Passer les barres
ui-skip-time = Passer les jours
ui-skip-table = Passer le tableau
ui-use = Choisissez cases ou barres. Au clavier : flèches, puis Entrée.
ui-in-words = En mots
ui-help = Aide
ui-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
ui-no-table = Le tableau n’a pas pu être chargé. Vérifiez la connexion, puis fermez et rouvrez cette liste.
ui-no-webassembly = Le graphique interactif a besoin de WebAssembly, absent de ce navigateur ou désactivé.
ui-not-loaded = Le graphique interactif n’a pas pu être chargé. Vérifiez la connexion, puis rechargez la page.
ui-missing = Le graphique interactif est absent du serveur (erreur { $status }). Recharger la page peut aider.
ui-damaged = Le programme du graphique interactif est endommagé ou d’une autre version. Recharger la page peut aider.
ui-not-allowed = Les règles de sécurité de cette page n’autorisent pas WebAssembly, dont le graphique interactif a besoin.
ui-stopped = Le graphique interactif s’est arrêté à cause d’une erreur. Recharger la page peut aider.
ui-still = L’image et le tableau restent là.

ui-paper = Chaque chiffre avec ses sources, et cette vue à explorer : { $address }

## Comment utiliser ce graphique

later-help-title = Comment utiliser ce graphique
later-help-shows = Ce qu’il montre
later-help-shows-text = Chaque case est un pays : sur une moitié les Russes qu’il a expulsés, sur l’autre les siens expulsés par la Russie. Plus il y a de personnes, plus la couleur est forte. Les barres donnent les mêmes nombres par taille, la chronologie par jour, et le tableau au-dessous chaque mesure avec ses sources.
later-help-choose = Choisir
later-help-choose-text = Cliquez ou touchez cases, barres ou jours ; tout ne montre alors que votre choix. Une fois de plus le retire. Sur un écran tactile, toucher un élément choisi ouvre d’abord ses détails s’ils sont fermés. Le côté, le groupe, la recherche et le jour restreignent encore l’image.
later-help-return = Partager et revenir
later-help-return-text = Sur une page à part, l’adresse dit toujours ce que vous voyez. Précédent et Suivant du navigateur, comme Annuler et Rétablir, parcourent vos choix.
later-help-settings = Vos réglages
later-help-settings-text = Le graphique suit le mode clair ou sombre, le contraste, les couleurs du système, la taille du texte et la réduction des animations réglés dans le navigateur ou le système.
later-help-keys = Touches, quand une case, une barre ou un jour a le focus
later-help-tab = partie suivante ; chacune a un arrêt et un moyen de la passer
later-help-arrows-key = Flèches
later-help-arrows = voisin dans cette direction
later-help-row = début ou fin de la ligne
later-help-ends = premier ou dernier de la partie
later-help-page = plusieurs à la fois
later-help-letters-key = Lettres
later-help-letters = le prochain nom qui commence ainsi
later-help-enter = choisir, ou retirer le choix
later-help-escape = fermer les détails, puis vider le choix

## La boîte de dialogue « Partager et intégrer » et ses fichiers

later-share-title = Partager et intégrer
later-close = Fermer
later-share-copy = Copier
later-share-copy-what = Copier : { $what }
later-share-link = Lien
later-share-embed = Intégrer
later-share-download = Télécharger
later-share-cite = Citer
later-share-this-view = Lien vers cette vue
later-share-element = Comme élément de votre page
later-share-frame = Comme cadre (iframe)
later-share-picture = Comme image de l’ensemble, là où rien d’autre n’est possible
later-share-preview = Aperçu
later-share-wide = { $width } px de large
later-share-previewed = Le graphique tel qu’il sera dans une page de cette largeur
later-share-png = Image
later-share-svg = Image vectorielle
later-share-csv = Lignes affichées
later-share-all = Toutes les lignes
later-share-json = Lignes affichées, avec les sources
later-share-page = Tout le graphique en un seul fichier
later-share-made = Texte à copier
later-share-text = Citation
later-share-bibtex = Citation au format BibTeX
later-share-making = Création du fichier …
later-share-saved = { $name } est prêt.
later-share-failed = La création a échoué. Vérifiez la connexion, puis réessayez.
later-share-opaque = Si rien n’est enregistré, cette page n’autorise pas le graphique à enregistrer des fichiers. Copiez plutôt le texte.
later-share-copied = Copié.
later-share-press = Le texte est sélectionné : appuyez sur { $keys } pour le copier.
later-cite = { $title }. « { $headline } » { $what }, { $licence }. { $address } (consulté le { $date }).
later-cite-title = Les expulsions de diplomates de 2018, pays par pays
later-cite-what = Graphique interactif et jeu de données
later-cite-view = Vue : { $headline }
later-raster-missing = Le programme qui crée les fichiers PNG n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.
later-raster-damaged = Le programme qui crée les fichiers PNG est endommagé ou n’est pas autorisé ici.

page-language = Français
page-languages = Langues
page-title = Les expulsions de diplomates de 2018, pays par pays
page-description = Qui a expulsé combien de diplomates russes au printemps 2018, et comment la Russie a répondu : un graphique interactif de toutes les mesures, chacune avec ses sources.
page-heading = Un pour un : qui a renvoyé les diplomates de qui
page-standfirst = Après l’empoisonnement de Sergueï et Ioulia Skripal à Salisbury en mars 2018, la Grande-Bretagne et ses alliés ont renvoyé des diplomates russes, et la Russie a répondu. Choisissez un pays pour voir ce qu’il a fait, ce qui a suivi et d’où vient chaque chiffre.
page-only-expulsions = Seules les expulsions s’additionnent ; les autres mesures sont montrées pour ce qu’elles sont. Les notes et les sources sont en anglais.
page-article = L’article entier, en anglais
page-all-sources = Toutes les sources, en anglais
page-every-measure = Toutes les mesures, avec leurs sources
page-column-date = Date
page-column-who = Qui
page-column-whom = Envers qui
page-column-how-many = Combien
page-column-note = Note
page-column-confidence = Fiabilité
page-column-sources = Sources
page-kind-expulsion = expulsion
page-kind-accreditation-refused = accréditation refusée
page-kind-staff-cap = plafond d’effectifs
page-kind-consulate-closure = consulat fermé
page-kind-ambassador-recalled = ambassadeur rappelé
page-kind-right-reserved = réponse annoncée pour plus tard
page-kind-other = autre mesure
page-single-source = une seule source
page-inferred = déduit du total
page-disputed = contesté : sources contradictoires

date-digits = 0123456789
date-march = { $day } mars 2018
date-april = { $day } avril 2018
date-march-short = { $day } mars
date-april-short = { $day } avr.

then-MK = Macédoine

event-2018-03-04-attack = Sergueï et Ioulia Skripal empoisonnés à Salisbury
event-2018-03-12-may = May : la Russie « très probablement » responsable
event-2018-03-13-denial = La Russie nie toute implication
event-2018-03-14-britain = La Grande-Bretagne expulse 23 diplomates russes
event-2018-03-14-security-council = Le Conseil de sécurité de l’ONU se réunit sur Salisbury
event-2018-03-15-joint-statement = Quatre dirigeants soutiennent l’analyse britannique
event-2018-03-17-russia-britain = La Russie expulse 23 diplomates britanniques
event-2018-03-19-opcw = Les inspecteurs de l’OIAC arrivent en Grande-Bretagne
event-2018-03-20-russians-leave = Les 23 Russes quittent Londres
event-2018-03-22-eu = L’UE se range derrière Londres et rappelle son ambassadeur
event-2018-03-23-britons-leave = Les 23 Britanniques quittent Moscou
event-2018-03-26-wave = Vague concertée : 22 pays en un jour
event-2018-03-27-five-more = L’Australie, la Moldavie, la Belgique, l’Irlande et l’OTAN se joignent
event-2018-03-28-montenegro = Le Monténégro expulse ; d’autres ambassadeurs rappelés
event-2018-03-29-georgia = La Géorgie expulse ; le total atteint 153
event-2018-03-29-hospital = Hôpital : l’état de Ioulia Skripal s’améliore vite
event-2018-03-29-russia-us = La Russie répond aux États-Unis
event-2018-03-29-guterres = Le chef de l’ONU parle d’une situation de guerre froide
event-2018-03-30-russia-23 = La Russie expulse 59 diplomates de 23 pays
event-2018-03-30-british-cut = La Grande-Bretagne sommée de réduire ses effectifs à parité
event-2018-03-30-putin = Kremlin : la Russie n’a pas déclenché de guerre diplomatique
event-2018-03-30-recruiting = Moscou accuse des services américains de recrutement
event-2018-03-31-number = Moscou chiffre la réduction britannique : plus de cinquante
event-2018-04-01-flights = Les Russes expulsés par les États-Unis arrivent à Moscou
event-2018-04-02-montenegro = La Russie répond au Monténégro
event-2018-04-03-porton-down = Un laboratoire ne peut dire où l’agent a été fabriqué
event-2018-04-04-belgium-hungary = La Russie répond à la Belgique et à la Hongrie
event-2018-04-04-opcw-vote = L’OIAC rejette une enquête commune avec la Russie
event-2018-04-05-security-council = Le Conseil de sécurité se réunit à la demande de la Russie
event-2018-04-06-sergei = Sergueï Skripal n’est plus dans un état critique
event-2018-04-10-yulia = Ioulia Skripal est sortie de l’hôpital
event-2018-04-12-opcw = L’OIAC confirme le constat britannique
event-2018-04-13-georgia = La Russie répond à la Géorgie, dernier cas ouvert
event-2018-05-18-sergei = Sergueï Skripal quitte l’hôpital
event-2018-06-07-consulate = Le consulat britannique de Saint-Pétersbourg ferme
event-2018-07-08-sturgess = Dawn Sturgess meurt à Salisbury
event-2018-09-05-charges = La Grande-Bretagne inculpe deux Russes
event-2018-12-28-restoring = L’ambassadeur parle de rétablir les effectifs
