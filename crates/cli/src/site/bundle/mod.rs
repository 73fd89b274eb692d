//! The files that pages refer to: program, scripts, style sheets, words and tables, each under a name after its content.

pub(crate) mod graph;
pub(crate) mod join;
pub(crate) mod manifest;
pub(crate) mod script;
pub(crate) mod sheets;
pub(crate) mod store;
pub(crate) mod style;
pub(crate) mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use expulsions::Error;
use expulsions_story::messages::Translation;
use expulsions_story::tables::Tables;

use crate::site::pages::ledger::{self, Shape};
use crate::site::pages::{moments, sources};
use crate::site::products::{datapackage, notices};
use crate::site::story::Story;
use crate::site::wasm::Built;
use crate::site::{Programs, Purpose, list, name, read};
use graph::{Follow, Together};
use join::Join;
use manifest::{Asset, Fetched, Manifest, OfLanguage, Scripts, Words};
use script::Modules;
use sheets::Sheets;
use store::{ASSETS, Store};

/// Modules that hosts link to by name; all others are found from them.
const ENTRIES: [&str; 2] = ["expulsions.js", "host.js"];

/// What the live graphic runs at once: the entry and the element, which is imported by `import()` only so
/// that a failure can be told in words. What any other `import()` leads to is loaded when a reader asks for it.
const START: [&str; 2] = ["expulsions.js", "element.js"];

/// What makes PNG files.
const RASTER: &str = "raster.js";

/// What the element and modules that come later both need, as one module.
const COMMON: &str = "common.js";

/// The module with which a page follows the builds of a developer.
const FOLLOW: &str = "dev.js";

/// The module that tells the others where the files are that they fetch; every form of the graphic has its own.
pub(crate) const ASSETS_MODULE: &str = "assets.js";

/// The element's types, beside its entry, where TypeScript looks for them.
const TYPES: &str = "expulsions.d.ts";

/// The frame's script, a classic one: it runs before the first picture.
const FRAME: &str = "frame.js";

/// Style sheets that modules import: of the graphic itself, on paper too, and of its dialog.
const SHEETS: [&str; 4] = ["graphic.css", "later.css", "print.css", "share.css"];

/// Where the site is, relative to the modules in its folder of assets.
const SITE: &str = "export const SITE = new URL('..', import.meta.url);\n";

/// The same in a form of the graphic that belongs to no site: an address that is not one on the web.
pub(crate) const NO_SITE: &str = "export const SITE = new URL('packed:/');\n";

/// The dialog in a form of the graphic that has no address to share, where its button is hidden.
pub(crate) const NO_SHARE: (&str, &str) = ("share.js", "export const open = () => {};\n");

/// What finds a row by the page's address in a form of the graphic that is kept small.
pub(crate) const NO_ROW: (&str, &str) = ("row.js", "export const show = async () => {};\n");

/// What tells of a row's changes there.
pub(crate) const NO_CHANGED: (&str, &str) = ("changed.js", "export const tell = async () => {};\n");

/// What goes into every form of the graphic, before any of it has a name on a server.
pub(crate) struct Parts {
    /// Every module by its file name, but for the one that tells the others where the files are.
    pub(crate) modules: BTreeMap<String, String>,
    /// The crates that are in the WebAssembly.
    pub(crate) crates: BTreeSet<notices::Part>,
}

/// Puts all of them.
pub(crate) fn put(
    store: &mut Store,
    root: &Path,
    story: &Story,
    programs: Programs,
    purpose: Purpose,
) -> Result<(Manifest, Parts), Error> {
    let www = root.join("www");
    let Programs { core, raster } = programs;
    let fetched = Fetched {
        program: store.put_hashed("expulsions", "wasm", core.wasm),
        ledger: store.put_hashed("ledger", "html", ledger::table(&story.tables, &story.english, Shape::default()).0),
        sources: store.put_hashed("sources", "json", sources::json(&story.tables)),
    };
    let words: Vec<(&'static str, Words)> =
        story.others().map(|language| (language.tag, put_words(store, story, language))).collect();
    let mut modules = read_modules(&www)?;
    modules.extend(written_modules(&www, story, &words)?);
    modules.insert("expulsions_wasm.js".to_owned(), core.glue);
    store.put(notices::FILE, notices::file(core.parts.union(&raster.parts), true));
    store.put(TYPES, read(&www.join(TYPES))?);
    let parts = Parts { modules: modules.clone(), crates: core.parts };
    let inside = graph::closure(&modules, &[FRAME], Follow::AtOnce)?;
    let frame = Join { sources: &modules, inside, around: None }.script(FRAME)?;
    modules.insert(ASSETS_MODULE.to_owned(), addresses(&fetched.named()) + SITE);
    let raster = raster_files(root, store, &mut modules, raster)?;
    let facts = fact_files(root, store, &mut modules, &story.tables)?;
    let scripts = put_scripts(store, modules, &fetched.program, purpose)?;
    let sheets = Sheets::read(&www, &story.dataset, &story.language("en")?, true)?;
    store.put(sheets::HOSTED, sheets.hosted.as_str());
    let manifest = Manifest {
        // A page that a browser or a cache has kept runs with the scripts that it was made with; hosts keep to the name that stays.
        entry: store.pin(START[0])?,
        fetched,
        scripts,
        raster,
        facts,
        lists: store.put_hashed("lists", "css", sheets.lists),
        dark: store.put_hashed("dark", "css", sheets.dark),
        frame: store.put_hashed("frame", "js", frame),
        numbers: store.put_hashed("numbers", "js", script::shorten("numbers.js", &read(&www.join("numbers.js"))?)?),
        languages: put_languages(store, &www, story, &words)?,
    };
    Ok((manifest, parts))
}

/// Puts the words of a language that is not English, and its table. They stand beside each other, whatever page asks
/// for them: what is fetched is made to fit wherever it is shown.
fn put_words(store: &mut Store, story: &Story, language: &Translation) -> Words {
    let (tables, tag) = (&story.tables, language.tag);
    let table = ledger::table(tables, language, Shape::default()).0;
    let ledger = store.put_hashed(&format!("ledger-{tag}"), "html", table);
    let later = store.put_hashed(&format!("later-{tag}"), "json", words::later_file(language, tables));
    let content = words::file(language, &story.english, tables, &ledger.name(), &later.name());
    Words { file: store.put_hashed(tag, "json", content), later, ledger }
}

/// Puts the style sheets of all languages, of which only English has the article.
fn put_languages(
    store: &mut Store,
    www: &Path,
    story: &Story,
    words: &[(&'static str, Words)],
) -> Result<Vec<OfLanguage>, Error> {
    let one = |language: &Translation| {
        let tag = language.tag;
        let english = tag == story.english.tag;
        let sheets = Sheets::read(www, &story.dataset, &story.language(tag)?, english)?;
        let [page, frame] = ["page", "frame"].map(|of| if english { of.to_owned() } else { format!("{of}-{tag}") });
        Ok(OfLanguage {
            tag,
            page: store.put_hashed(&page, "css", sheets.page),
            frame: store.put_hashed(&frame, "css", sheets.frame),
            words: words.iter().find(|(other, _)| *other == tag).map(|(_, words)| words.clone()),
        })
    };
    story.languages.iter().map(one).collect()
}

/// Every module of a folder, by file name.
fn read_modules(dir: &Path) -> Result<BTreeMap<String, String>, Error> {
    let files = list(dir)?.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "js"));
    files.map(|path| Ok((name(&path), read(&path)?))).collect()
}

/// The modules that hold what is not written as one: English words, facts, style sheets.
fn written_modules(
    www: &Path,
    story: &Story,
    words: &[(&'static str, Words)],
) -> Result<BTreeMap<String, String>, Error> {
    let (tables, english) = (&story.tables, &story.english);
    let files: Vec<(&str, String)> = words.iter().map(|(tag, words)| (*tag, words.file.name())).collect();
    let mut modules: BTreeMap<String, String> = [
        ("border.js", expulsions::border::module()),
        ("edition.js", ledger::edition_module(tables)),
        ("ids.js", ledger::ids_module(tables)),
        ("words.js", words::module(english)),
        ("english.js", words::english(story.spoken(english.tag)?)),
        ("later.js", words::later(english)),
        ("told.js", moments::module(tables, english)),
        ("languages.js", words::addresses(&files)),
    ]
    .map(|(name, text)| (name.to_owned(), text))
    .into();
    for sheet in SHEETS {
        modules.insert(format!("{sheet}.js"), style::as_module(&read(&www.join(sheet))?));
    }
    Ok(modules)
}

/// Joins what is needed together, and puts all scripts.
fn put_scripts(
    store: &mut Store,
    modules: BTreeMap<String, String>,
    program: &Asset,
    purpose: Purpose,
) -> Result<Scripts, Error> {
    let [start, element] = START;
    let Together { inside, apart } = graph::together(&modules, &[&ENTRIES[..], &[RASTER]].concat(), element)?;
    let common = Join { sources: &modules, inside: apart.clone(), around: None }.common()?;
    let mut modules = graph::redirected(modules, &apart, COMMON)?;
    modules.insert(COMMON.to_owned(), common);
    let joined = Join { sources: &modules, inside, around: None }.module(element)?;
    modules.insert(element.to_owned(), joined);
    if let Some(entry) = modules.get_mut(start) {
        entry.insert_str(0, &ahead(program));
        if purpose == Purpose::Developer {
            entry.push_str(&format!("import('./{FOLLOW}');\n"));
        }
    }
    // Hosts wait for one file, not for two.
    let [_, hosts] = ENTRIES;
    let inside = [hosts, "asked.js"].map(str::to_owned).into();
    let joined = Join { sources: &modules, inside, around: None }.module(hosts)?;
    modules.insert(hosts.to_owned(), joined);
    let mut modules = Modules::new(modules);
    for entry in ENTRIES {
        modules.entry(store, entry)?;
    }
    modules.place(store, RASTER)?;
    let (english, later) = modules.split(&[start, element, "english.js"]);
    // Whoever reads another language needs what makes it ready in place of the English words.
    let (translating, _) = modules.split(&[start, element, "translate.js"]);
    Ok(Scripts { english, translating, later })
}

/// What the entry does first: it asks for everything at once that would be asked for one after the other, because each
/// knows of the next only when it is there. `start.js` takes the program from where this puts it. Like the entry itself it
/// may run as a classic script, and so knows its own address only from the page; without that, the program comes later.
fn ahead(program: &Asset) -> String {
    format!(
        "if (globalThis.customElements && !customElements.get('expulsion-graphic')) {{\n\
         import('./{COMMON}').catch(() => {{}});\n\
         if (/^(en|$)/i.test(document.documentElement.lang)) import('./english.js').catch(() => {{}});\n\
         const own = document.querySelector('script[src*=\"{}\"]');\n\
         if (own) {{\n\
         const {{ href }} = new URL('{ASSETS}/{}', own.src);\n\
         ((globalThis[Symbol.for('expulsions')] ??= {{}})[href] = fetch(href)).catch(() => {{}});\n\
         }}\n\
         }}\n",
        START[0],
        program.name()
    )
}

/// Puts what makes PNG files, its modules among the others; returns its other files.
fn raster_files(
    root: &Path,
    store: &mut Store,
    modules: &mut BTreeMap<String, String>,
    raster: Built,
) -> Result<[Asset; 3], Error> {
    let mut font = |face: &str| {
        let path = root.join(format!("assets/LiberationSans-{face}.ttf"));
        let content =
            fs::read(&path).map_err(|error| Error::new(format!("cannot read {}: {error}", path.display())))?;
        Ok(store.put_hashed(&face.to_lowercase(), "ttf", content))
    };
    let (regular, bold) = (font("Regular")?, font("Bold")?);
    let wasm = store.put_hashed("raster", "wasm", raster.wasm);
    modules.insert("raster_wasm.js".to_owned(), raster.glue);
    let files = [("RASTER", &wasm), ("REGULAR", &regular), ("BOLD", &bold)];
    modules.insert("raster_assets.js".to_owned(), addresses(&files));
    Ok([wasm, regular, bold])
}

/// Puts the tables that downloads are made of once more, under names that never mean another edition: to a page left
/// open over a release, the row numbers that it knows would be those of other rows.
fn fact_files(
    root: &Path,
    store: &mut Store,
    modules: &mut BTreeMap<String, String>,
    tables: &Tables,
) -> Result<[Asset; 3], Error> {
    let mut table = |stem: &str| {
        let content = read(&root.join(format!("data/{stem}.csv")))?;
        Ok(store.put_hashed(stem, "csv", content))
    };
    let (measures, countries, corrections) = (table("expulsions-2018")?, table("countries")?, table("corrections")?);
    let named = [("MEASURES", &measures), ("COUNTRIES", &countries), ("CORRECTIONS", &corrections)];
    let version = datapackage::version(datapackage::changed(tables)?);
    modules.insert("facts.js".to_owned(), addresses(&named) + &format!("export const VERSION = '{version}';\n"));
    Ok([measures, countries, corrections])
}

/// The module that tells the element where the hashed files are, relative to itself.
fn addresses(files: &[(&str, &Asset)]) -> String {
    files.iter().map(|(name, asset)| address(name, &asset.name())).collect()
}

/// One line of it. As text, because pages wrap `fetch` in functions of their own that know nothing else.
pub(crate) fn address(name: &str, file: &str) -> String {
    format!("export const {name} = new URL('{file}', import.meta.url).href;\n")
}
