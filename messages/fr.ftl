### Français. Règles et questions ouvertes : docs/translations.md

kicker = Les expulsions de l’affaire Skripal · mars–avril 2018
by-head = Russes expulsés
of-head = Expulsés par la Russie
no-one = n’a expulsé personne
no-one-of = personne d’expulsé
recalled-key = a rappelé son ambassadeur
inferred-key = déduit du total
inferred-fact = { $fact }, déduit du total
inferred-in-total = Déduit du total, non rapporté : { $country } ({ $people }).
source-line = Sources de tous les chiffres : expulsions-2018.csv, sources.csv
tile-both = Moitié gauche : les Russes expulsés par le pays ; moitié droite : ses diplomates expulsés par la Russie
tile-by = Chaque case : les Russes expulsés par le pays
tile-of = Chaque case : les diplomates du pays expulsés par la Russie

nato = OTAN
with-article = {""}
article = { $country }
list-comma = { $list }, { $name }
list-last = { $list } et { $name }

as-of = Au { $date }, { $sentence }
actors-chosen = les { $chosen } pays sélectionnés
actors-chosen-and-nato = les { $chosen } pays sélectionnés et l’OTAN
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
none-all = aucun pays
none-eu = aucun membre de l’UE
none-nato = aucun membre de l’OTAN
by-counted = { $actors } { $people ->
    [0] n’
    [one] {""}
   *[other] {""}
}{ $number ->
    [one] a
   *[other] ont
} expulsé { $people ->
    [0] aucun Russe
    [one] { $people } Russe
   *[other] { $people } Russes
}.
by-counted-until = { $actors } { $people ->
    [0] n’
    [one] {""}
   *[other] {""}
}{ $number ->
    [one] avait
   *[other] avaient
} expulsé { $people ->
    [0] aucun Russe
    [one] { $people } Russe
   *[other] { $people } Russes
}.
by-named = { $actors } : { $people ->
    [0] aucun Russe expulsé
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
}.
by-named-until = { $actors } : { $people ->
    [0] aucun Russe expulsé
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
}.
by-nobody = { $who } n’a expulsé de Russes.
by-nobody-until = { $who } n’avait expulsé de Russes.
answer = La Russie en a expulsé { $people } en retour.
answer-until = La Russie en avait expulsé { $people } en retour.
answer-nobody = La Russie n’a expulsé personne.
answer-nobody-until = La Russie n’avait expulsé personne.
answer-open = La Russie n’avait pas répondu.
answer-recalled = Son ambassadeur a été rappelé.
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
of-named = { $names } : { $people ->
    [0] personne d’expulsé
    [one] { $people } personne expulsée
   *[other] { $people } personnes expulsées
} par la Russie.
of-named-until = { $names } : { $people ->
    [0] personne d’expulsé
    [one] { $people } personne expulsée
   *[other] { $people } personnes expulsées
} par la Russie.

reserved = droit de répondre réservé
not-yet = pas encore de réponse
not-found = aucune réponse trouvée
reserved-short = réservé
not-yet-short = pas encore
not-found-short = non trouvée

beside = Non comptés : { $parts }.
beside-recalled = { $count ->
    [one] { $count } ambassadeur rappelé
   *[other] { $count } ambassadeurs rappelés
}
beside-refused = { $count ->
    [one] { $count } accréditation refusée
   *[other] { $count } accréditations refusées
}
beside-cut = plus de { $posts ->
    [one] { $posts } poste britannique dont la Russie a ordonné la suppression
   *[other] { $posts } postes britanniques dont la Russie a ordonné la suppression
}
beside-closed = { $count ->
    [one] { $count } consulat général sommé de fermer
   *[other] { $count } consulats généraux sommés de fermer
}
beside-people = interdictions d’entrée ou autres mesures contre { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
beside-other = { $count ->
    [one] { $count } autre mesure
   *[other] { $count } autres mesures
}

largest = Les chiffres les plus élevés : { $countries }.
pair = { $country } ({ $by }, et { $of } en retour)
all-answered = La Russie a chaque fois répondu par exactement le même nombre.
all-answered-but = La Russie a chaque fois répondu par exactement le même nombre, sauf : { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Ambassadeur rappelé, personne d’expulsé : { $countries }.
posts-too = { $country } : la Russie a aussi ordonné de supprimer plus de { $posts ->
    [one] { $posts } poste
   *[other] { $posts } postes
}.

label = { $name } : { $facts }
label-by = { $people ->
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
}
label-of = { $people ->
    [one] { $people } diplomate expulsé par la Russie
   *[other] { $people } diplomates expulsés par la Russie
}
label-recalled = ambassadeur rappelé
label-cut = la Russie lui a ordonné de supprimer plus de { $posts ->
    [one] { $posts } autre poste
   *[other] { $posts } autres postes
}
day-between = {", "}
day-by = { $people ->
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
}
day-of = { $people ->
    [one] { $people } par la Russie
   *[other] { $people } par la Russie
}

moment-by-one = { $country } : { $people }
moment-by = { $people } par { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}
moment-by-and-nato = { $people } par { $countries ->
    [one] { $countries } pays et l’OTAN
   *[other] { $countries } pays et l’OTAN
}
moment-of-one = { $country } : { $people }
moment-of = { $people } de { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}
moment-of-one-long = { $country } : la Russie en expulse { $people }
moment-of-long = La Russie expulse { $people } personnes de { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}

line-by = { $people ->
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
} ({ $days })
line-of = La Russie en a expulsé { $people } en retour ({ $days })
line-refused = Accréditation refusée à { $people ->
    [one] { $people } Russe
   *[other] { $people } Russes
} ({ $days })
line-cut = La Russie a ordonné de supprimer plus de { $posts ->
    [one] { $posts } autre poste
   *[other] { $posts } autres postes
} ({ $days })
line-ceiling = Effectif de la mission russe plafonné ({ $days })
line-closed = Fermeture d’un consulat général russe ordonnée ({ $days })
line-closed-by-russia = La Russie a ordonné la fermeture d’un consulat général du pays ({ $days })
line-recalled = Ambassadeur rappelé ({ $days })
line-reserved = La Russie s’est réservé le droit de répondre ({ $days })
line-other = Autre mesure : voir le tableau ({ $days })
line-other-by-russia = Autre mesure de la Russie : voir le tableau ({ $days })
line-no-one = N’a expulsé personne
line-nothing-yet = Aucune mesure à cette date
line-day-by = { $people ->
    [one] { $people } Russe expulsé
   *[other] { $people } Russes expulsés
}, { $total } au total
line-day-of = { $people ->
    [one] { $people } expulsé par la Russie
   *[other] { $people } expulsés par la Russie
}, { $total } au total
line-day-nothing = Ni mesure ni événement ce jour-là

posts-long = et plus de { $posts } postes supprimés
posts-middle = { $posts }+ postes
posts-short = { $posts }+

announcement = { $headline } { $rows ->
    [one] { $rows } mesure
   *[other] { $rows } mesures
} dans le tableau.
ledger-title = { $rows ->
    [one] { $rows } mesure
   *[other] { $rows } mesures
} derrière ces chiffres

no-country = « { $value } » n’est pas un pays de ce graphique et a été ignoré.
no-side = « { $value } » n’est pas un côté (both, by ou of) ; les deux sont affichés.
no-group = « { $value } » n’est pas un groupe (all, eu ou nato) ; tous les pays sont affichés.
no-day = « { $value } » n’est pas un jour compris entre le { $first } et le { $last } ; le dernier jour est affiché.
not-in-eu = { $country } : pas membre de l’UE à l’époque, donc tous les pays sont affichés.
not-in-nato = { $country } : pas membre de l’OTAN à l’époque, donc tous les pays sont affichés.
not-a-theme = « { $value } » n’est pas un thème.
not-a-side = « { $value } » n’est pas un côté.
not-a-group = « { $value } » n’est pas un groupe.
not-a-day = « { $value } » n’est pas un jour.
not-an-input = « { $value } » n’est pas une sorte de saisie.

ui-shown = Ce qui est affiché
ui-side = Côté
ui-side-both = Les deux côtés
ui-side-by = Russes expulsés
ui-side-of = Expulsés par la Russie
ui-group = Groupe de pays
ui-group-all = Tous les pays
ui-group-eu = Membres de l’UE
ui-group-nato = Membres de l’OTAN
ui-find = Trouver un pays
ui-found = Pays trouvés
ui-chosen = { $country } (sélectionné)
ui-clear = Vider
ui-undo = Annuler
ui-redo = Rétablir
ui-reset = Réinitialiser
ui-share = Partager
ui-not-there = Le chargement a échoué. Vérifiez la connexion, puis réessayez.
ui-play = Lecture
ui-pause = Pause
ui-day = Jour
ui-grid = Les pays en cases, à peu près comme sur une carte
ui-bars = Les pays en barres, par nombre décroissant d’expulsions
ui-time = Les jours d’expulsions ou d’autres événements
ui-skip-grid = Passer les cases
ui-skip-bars = Passer les barres
ui-skip-time = Passer les jours
ui-skip-table = Passer le tableau
ui-use = Sélectionnez cases ou barres pour filtrer. Clavier : flèches, puis Entrée.
ui-in-words = En texte
ui-help = Aide
ui-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
ui-no-table = Le tableau n’a pas pu être chargé. Vérifiez la connexion, puis fermez et rouvrez cette liste.
ui-no-webassembly = Le graphique interactif a besoin de WebAssembly, absent de ce navigateur ou désactivé.
ui-not-loaded = Le graphique interactif n’a pas pu être chargé. Vérifiez la connexion, puis rechargez la page.
ui-missing = Le graphique interactif est absent du serveur (erreur { $status }). Recharger la page peut aider.
ui-damaged = Le fichier du programme du graphique interactif est endommagé ou obsolète. Recharger la page peut aider.
ui-not-allowed = Les règles de sécurité de cette page n’autorisent pas WebAssembly, dont le graphique interactif a besoin.
ui-stopped = Le graphique interactif s’est arrêté à cause d’une erreur. Recharger la page peut aider.
ui-too-large = Le graphique interactif est trop grand pour un navigateur avec cette taille de caractères.
ui-still = L’image et le tableau restent lisibles.

ui-paper = Les sources de tous les chiffres, et cette vue en ligne : { $address }

## Comment utiliser ce graphique

later-help-title = Comment utiliser ce graphique
later-help-shows = Ce qu’il montre
later-help-shows-text = Chaque case est un pays : une moitié montre les Russes qu’il a expulsés, l’autre ses diplomates expulsés par la Russie. Plus la couleur est soutenue, plus il y a de personnes. Les barres classent ces mêmes nombres, la chronologie les montre jour par jour, et le tableau ci-dessous donne chaque mesure avec ses sources.
later-help-choose = Sélectionner
later-help-choose-text = Cliquez sur des cases, des barres ou des jours, ou touchez-les ; tout ne montre alors que votre sélection. Sélectionner de nouveau un élément le retire. Sur un écran tactile, le premier toucher d’un élément sélectionné ouvre ses détails. Le côté, le groupe, la recherche et le jour restreignent encore l’image.
later-help-return = Liens, Précédent et Annuler
later-help-return-text = Sur la page propre au graphique, l’adresse web correspond toujours à la vue. Précédent et Suivant du navigateur, comme Annuler et Rétablir, parcourent vos sélections.
later-help-settings = Vos réglages
later-help-settings-text = Le graphique suit le mode clair ou sombre, le contraste, les couleurs du système, la taille du texte et la réduction des animations réglés dans le navigateur ou le système.
later-help-keys = Clavier (quand une case, une barre ou un jour a le focus)
later-help-tab = section suivante (un arrêt chacune, avec un lien d’évitement)
later-help-arrows-key = Flèches
later-help-arrows = élément le plus proche dans cette direction
later-help-row = début ou fin de la ligne
later-help-ends = premier ou dernier élément de la section
later-help-page = sauter plusieurs éléments
later-help-letters-key = Lettres
later-help-letters = nom suivant commençant par cette lettre
later-help-enter = sélectionner, ou retirer de la sélection
later-help-escape = fermer les détails, puis vider la sélection

## La boîte de dialogue « Partager et intégrer » et ses fichiers

later-share-title = Partager et intégrer
later-close = Fermer
later-share-copy = Copier
later-share-copy-what = Copier : { $what }
later-share-link = Lien
later-share-embed = Intégrer
later-share-download = Télécharger
later-share-cite = Citer
later-share-this-view = Lien vers cette vue
later-share-element = Composant web
later-share-frame = Iframe
later-share-picture = Image fixe (là où scripts et iframes sont bloqués)
later-share-preview = Aperçu
later-share-wide = { $width } px de large
later-share-previewed = Le graphique à cette largeur
later-share-png = Image
later-share-svg = Image vectorielle
later-share-csv = Données affichées
later-share-all = Toutes les données
later-share-semicolons = CSV à points-virgules
later-share-json = Données affichées, avec les sources
later-share-page = Tout le graphique en un seul fichier
later-share-made = Texte à copier
later-share-text = Citation
later-share-bibtex = Citation au format BibTeX
later-share-making = Création du fichier…
later-share-saved = { $name } est prêt.
later-share-failed = Le fichier n’a pas pu être créé. Vérifiez la connexion, puis réessayez.
later-share-opaque = Si rien n’a été enregistré, cette page bloque les téléchargements. Copiez plutôt le texte.
later-share-copied = Copié.
later-share-press = Le texte est sélectionné : appuyez sur { $keys } pour le copier.
later-cite = { $title }. « { $headline } » { $what }, { $licence }. { $address } (consulté le { $date }).
later-cite-title = Les expulsions de diplomates de 2018, pays par pays
later-cite-what = Graphique interactif et jeu de données
later-cite-view = Vue : { $headline }
later-no-row = Le tableau ne montre aucune ligne { $row }.
later-changed = Modifié depuis la première publication : ce qui figurait ici avant
later-raster-missing = Le programme qui crée les fichiers PNG n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.
later-raster-damaged = Le programme qui crée les fichiers PNG est endommagé ou n’est pas autorisé ici.

page-language = Français
page-languages = Langues
page-title = Les expulsions de diplomates de 2018, pays par pays
page-description = Qui a expulsé combien de diplomates russes au printemps 2018, et comment la Russie a répondu : un graphique interactif de toutes les mesures, chacune avec ses sources.
page-heading = Un pour un : qui a expulsé les diplomates de qui
page-standfirst = Après l’empoisonnement de Sergueï et Ioulia Skripal à Salisbury en mars 2018, dans lequel la Russie a nié toute implication, la Grande-Bretagne et ses alliés ont expulsé des diplomates russes, et la Russie a répondu de la même manière.
page-hint = Sélectionnez un pays pour voir ce qu’il a fait, ce qui a suivi et d’où vient chaque chiffre.
page-only-expulsions = Les totaux ne comptent que les expulsions ; les autres mesures sont données à part. Les notes et les sources sont en anglais.
page-article = L’article entier, en anglais
page-all-sources = Toutes les sources, en anglais
page-every-measure = Toutes les mesures, avec leurs sources
page-column-date = Date
page-column-who = Par
page-column-whom = Contre
page-column-how-many = Nombre
page-more-than = plus de { $number }
page-column-note = Note
page-column-confidence = Fiabilité
page-column-sources = Sources
page-kind-expulsion = expulsion
page-kind-accreditation-refused = accréditation refusée
page-kind-staff-cap = plafond d’effectifs
page-kind-staff-cut = suppression de postes ordonnée
page-kind-consulate-closure = fermeture d’un consulat ordonnée
page-kind-ambassador-recalled = ambassadeur rappelé
page-kind-right-reserved = droit de répondre réservé
page-kind-other = autre mesure
page-single-source = une seule source
page-inferred = déduit du total
page-disputed = contesté : sources contradictoires
page-day-by-day = Jour après jour
page-number-heading = Pourquoi mon journal disait-il { $number } ?
page-number-intro = Les totaux de la presse diffèrent parce qu’ils comptent jusqu’à un autre jour ou laissent de côté certains participants. Voici ce qui donne chaque nombre.
page-number-field = Un nombre que vous avez lu
page-number-find = Chercher
page-number-on = Le { $date } seulement : { $sentence }
page-number-without = Laissés de côté : { $parties }.
page-number-together = Ensemble : { $number }.
page-number-none = Aucune sélection simple ne donne { $number }.
page-number-nearest = Les plus proches : { $numbers }.
page-number-most = Rien de ce qui est compté ici ne donne plus de { $number }.
page-number-not = « { $value } » n’est pas un nombre entier.
page-number-empty = Saisissez un nombre entier.
page-number-plain = Les sélections simples comptent tous les participants, les membres de l’UE, ceux de l’OTAN ou ceux hors de l’UE ; jusqu’à un jour, ou ce jour seulement ; avec ou sans : { $parties }. Une sélection qui donne le même nombre n’est pas forcément celle d’un article.
page-number-press = Dans la presse
page-number-view = Dans le graphique : { $number }
page-number-exact = Exact
page-number-rounded = Arrondi
page-number-differs = Différent
page-number-never = Non confirmé
page-number-waves = Autres vagues d’expulsions
page-kind-mixed = expulsions et autres mesures
page-number-link = Pourquoi les journaux donnaient d’autres nombres

date-digits = 0123456789
date-march = { $day } mars 2018
date-april = { $day } avril 2018
date-march-short = { $day } mars
date-april-short = { $day } avr.

then-MK = Macédoine

event-2018-03-04-attack = Sergueï et Ioulia Skripal empoisonnés à Salisbury
    .description = L’ancien officier du renseignement militaire russe, qui avait espionné pour la Grande-Bretagne, et sa fille sont retrouvés inconscients sur un banc de la ville anglaise. La substance est plus tard identifiée comme un agent neurotoxique de type Novitchok.
event-2018-03-12-may = May : la Russie « très probablement » responsable
    .description = La première ministre britannique déclare au Parlement que l’agent neurotoxique est un Novitchok, mis au point en Union soviétique, et donne à Moscou jusqu’à la fin du lendemain pour s’expliquer.
event-2018-03-13-denial = La Russie nie toute implication
    .description = Le ministre des affaires étrangères, Sergueï Lavrov, affirme que la Russie n’y est pour rien, demande des échantillons de la substance et dit que, sans eux, Moscou ne répondra pas à l’ultimatum britannique.
event-2018-03-14-britain = La Grande-Bretagne expulse 23 diplomates russes
    .description = Le délai a expiré sans l’explication demandée par Londres. La Grande-Bretagne annonce l’expulsion de 23 diplomates, qu’elle qualifie d’agents de renseignement non déclarés, et suspend les contacts à haut niveau.
event-2018-03-14-security-council = Le Conseil de sécurité de l’ONU débat de Salisbury
    .description = À la demande de la Grande-Bretagne, le Conseil examine l’attaque. La Grande-Bretagne répète que la Russie est très probablement responsable ; la Russie rejette l’accusation.
event-2018-03-15-joint-statement = Quatre dirigeants soutiennent l’analyse britannique
    .description = Les États-Unis, la France, l’Allemagne et la Grande-Bretagne disent dans une déclaration commune ne voir aucune autre explication plausible.
event-2018-03-17-russia-britain = La Russie expulse 23 diplomates britanniques
    .description = Moscou juge sans fondement les accusations britanniques. Il retire aussi son accord au consulat général britannique de Saint-Pétersbourg et met fin aux activités du British Council.
event-2018-03-19-opcw = Des inspecteurs de l’OIAC arrivent en Grande-Bretagne
    .description = La Grande-Bretagne a invité une équipe de l’Organisation pour l’interdiction des armes chimiques (OIAC) à analyser la substance. Les résultats sont attendus dans deux à trois semaines.
event-2018-03-20-russians-leave = Les 23 Russes quittent Londres
    .description = Trois autocars conduisent les diplomates expulsés et leurs familles de l’ambassade à l’aéroport, un jour avant l’échéance.
event-2018-03-22-eu = L’UE soutient Londres et rappelle son ambassadeur
    .description = À Bruxelles, dans la nuit du 22 au 23 mars, les 28 dirigeants se rallient à l’analyse britannique et rappellent pour consultations l’ambassadeur de l’UE à Moscou.
event-2018-03-23-britons-leave = Les 23 Britanniques quittent Moscou
    .description = Un convoi quitte l’ambassade avant l’échéance fixée par la Russie, et le groupe arrive en Grande-Bretagne le jour même.
event-2018-03-26-wave = 22 pays expulsent 114 Russes en un jour
    .description = Les États-Unis, le Canada, l’Ukraine, la Norvège, l’Albanie, la Macédoine et 16 États de l’UE, qui accusent la Russie d’être impliquée, agissent ensemble. Washington ordonne aussi la fermeture du consulat russe de Seattle.
event-2018-03-27-five-more = Quatre autres pays et l’OTAN se joignent au mouvement
    .description = L’Australie, la Moldavie, la Belgique et l’Irlande expulsent sept Russes à elles quatre. L’OTAN retire leur accréditation à sept membres de la mission russe et plafonne celle-ci à 20 personnes.
event-2018-03-28-montenegro = Le Monténégro suit ; d’autres ambassadeurs rappelés
    .description = Le Monténégro expulse un Russe. Le Luxembourg, Malte et la Slovaquie ne font que rappeler leur ambassadeur, comme la Bulgarie et le Portugal la veille.
event-2018-03-29-georgia = Avec la Géorgie, le total atteint 153
    .description = La Géorgie est le dernier de 29 pays. Avec les sept de l’OTAN, 153 Russes ont été expulsés ; les États seuls en comptent 146.
event-2018-03-29-hospital = L’hôpital : l’état de Ioulia Skripal s’améliore vite
    .description = L’hôpital de Salisbury annonce qu’elle n’est plus dans un état critique. Son père est toujours dans un état critique mais stable.
event-2018-03-29-russia-us = La Russie expulse 60 Américains
    .description = Moscou ordonne aussi la fermeture du consulat américain de Saint-Pétersbourg, après la fermeture du sien à Seattle. M. Lavrov annonce des mesures de réciprocité, mais pas seulement : chaque autre pays perdra autant de diplomates qu’il en a expulsé.
event-2018-03-29-guterres = Le chef de l’ONU voit des échos de la guerre froide
    .description = Le secrétaire général, António Guterres, dit à la presse que la situation devient semblable à celle vécue pendant la guerre froide.
event-2018-03-30-russia-23 = La Russie expulse 59 personnes de 23 pays
    .description = Les chefs de 23 missions, dont 16 d’États de l’UE, arrivent au ministère des affaires étrangères dans des voitures à fanion et apprennent combien de leurs collaborateurs doivent partir ; aucun ambassadeur n’est expulsé. Moscou juge infondées les demandes d’expulsion de Russes. La presse parle de la plus grande vague d’expulsions réciproques depuis longtemps, d’une ampleur inédite même au plus fort de la guerre froide (les notes comparent). Moscou se réserve le droit de répondre à la Belgique, à la Hongrie, à la Géorgie et au Monténégro. Le ministre néerlandais des affaires étrangères, Stef Blok, dit que ce n’est « certainement pas une surprise » et appelle la Russie à coopérer à l’enquête de l’OIAC.
event-2018-03-30-british-cut = La Grande-Bretagne sommée de réduire ses effectifs
    .description = Londres a un mois pour ramener ses effectifs en Russie au nombre de ceux de la Russie en Grande-Bretagne. Le Foreign Office juge la réponse regrettable, mais affirme que la Russie viole toujours le droit international.
event-2018-03-30-putin = Kremlin : la Russie n’a pas lancé de guerre diplomatique
    .description = Le président Vladimir Poutine examine les réponses avec le Conseil de sécurité de la Russie. Son porte-parole, Dmitri Peskov, dit que la Russie « n’a déclenché aucune guerre diplomatique » et « n’a jamais pris l’initiative d’un échange de sanctions ».
event-2018-03-30-recruiting = Moscou accuse Washington de tentatives de recrutement
    .description = Le ministère russe des affaires étrangères parle d’une forte hausse des actions provocatrices et d’efforts frénétiques des services américains pour recruter les diplomates expulsés. Il les qualifie de cyniques et de répugnants et dit qu’ils ont échoué.
event-2018-03-31-number = Moscou chiffre la réduction britannique : un peu plus de 50
    .description = Une porte-parole du ministère des affaires étrangères donne le nombre, en plus des 23 déjà partis. Le drapeau américain est descendu à Saint-Pétersbourg le soir même.
event-2018-04-01-flights = Les Russes expulsés par les États-Unis à Moscou
    .description = Deux vols ramènent le personnel de Washington et de New York.
event-2018-04-02-montenegro = La Russie expulse un Monténégrin
    .description = Un employé de l’ambassade du Monténégro est déclaré indésirable.
event-2018-04-03-porton-down = Un laboratoire ne peut dire où l’agent a été fabriqué
    .description = Le directeur du laboratoire britannique de Porton Down dit avoir identifié un Novitchok de qualité militaire, sans doute à la portée d’un État seulement, mais non son origine précise. Le gouvernement, ajoute-t-il, s’est aussi fondé sur d’autres sources.
event-2018-04-04-belgium-hungary = La Russie expulse un Belge et un Hongrois
    .description = Une personne de chacune des deux ambassades doit partir.
event-2018-04-04-opcw-vote = L’OIAC rejette une enquête commune avec la Russie
    .description = Au conseil exécutif de l’OIAC, la proposition russe recueille six voix pour et 15 contre, avec 17 abstentions.
event-2018-04-05-security-council = Le Conseil de sécurité réuni à la demande de la Russie
    .description = La Russie qualifie les accusations britanniques de « théâtre de l’absurde ». La Grande-Bretagne dit que la Russie joue avec la sécurité collective.
event-2018-04-06-sergei = Sergueï Skripal n’est plus dans un état critique
    .description = L’hôpital annonce qu’il réagit bien au traitement et que son état s’améliore rapidement.
event-2018-04-10-yulia = Ioulia Skripal sort de l’hôpital
    .description = L’hôpital annonce qu’elle en est sortie la veille ; elle est conduite dans un lieu sûr.
event-2018-04-12-opcw = L’OIAC confirme le constat britannique
    .description = L’organisation confirme l’identité de la substance, sans la nommer publiquement ni dire qui l’a employée.
event-2018-04-13-georgia = La Russie expulse un Géorgien, dernière réponse attendue
    .description = Un membre de la section d’intérêts géorgienne à Moscou doit partir. Chaque expulsion décidée par un État a désormais reçu une réponse en nombre égal.
event-2018-05-18-sergei = Sergueï Skripal sort de l’hôpital
    .description = Il en sort deux mois et demi après l’attaque.
event-2018-06-07-consulate = Fermeture du consulat britannique à Saint-Pétersbourg
    .description = Le consulat général cesse ses activités après 26 ans ; son drapeau est descendu le 30 juillet.
event-2018-07-08-sturgess = Dawn Sturgess meurt à Salisbury
    .description = Elle était entrée en contact avec un agent neurotoxique du même type à Amesbury, non loin de là. La police ouvre une enquête pour meurtre.
event-2018-09-05-charges = La Grande-Bretagne inculpe deux Russes
    .description = Le parquet nomme deux suspects, que la première ministre présente comme des officiers du renseignement militaire russe. Moscou rejette l’accusation.
event-2018-12-28-restoring = L’ambassadeur évoque un rétablissement des effectifs
    .description = L’ambassadeur de Russie à Londres dit que les effectifs seront rétablis à partir de janvier. Des responsables britanniques démentent tout nouvel accord.
