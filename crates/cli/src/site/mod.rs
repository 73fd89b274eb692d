//! The site: everything that a static host needs, made from the data, the core and `www/`.
//!
//! These modules belong to the command and not to the library, although they are larger than most of
//! it: a page of a newsroom, a test or a benchmark links the library without a web server, a
//! JavaScript parser and wasm-bindgen's compiler step, and a change here does not recompile the core.

mod article;
pub(crate) mod base;
mod connections;
mod folder;
mod frame;
mod graph;
pub(crate) mod http;
mod join;
mod ledger;
mod moments;
mod negotiation;
mod notices;
pub(crate) mod npm;
mod oembed;
mod page;
pub(crate) mod pictures;
mod plain;
pub(crate) mod progress;
mod script;
pub(crate) mod server;
mod sheets;
pub(crate) mod single;
pub(crate) mod sizes;
mod sources;
pub(crate) mod store;
mod style;
mod tags;
pub(crate) mod target;
mod templates;
mod translated;
mod twin;
mod wasm;
pub(crate) mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use expulsions::language::{Language, MESSAGES};
use expulsions::{Chart, Dataset, Error, Frame, ThemeName};
use expulsions_story::messages::{self, Translation};
use expulsions_story::parse;
use expulsions_story::tables::Tables;
use maud::Markup;

use base::Base;
use frame::Frames;
use graph::Together;
use join::Join;
use ledger::Shape;
use progress::Progress;
use script::Modules;
use sheets::Sheets;
use store::{ASSETS, Store};
use templates::{Templates, Values};
use wasm::{Built, Part};
use words::Weighed;

/// Modules that hosts link to by name; all others are found from them.
const ENTRIES: [&str; 2] = ["expulsions.js", "host.js"];

/// What the live graphic runs at once: the entry and the element, which is imported by `import()` only so
/// that a failure can be told in words. What any other `import()` leads to is loaded when a reader asks for it.
const START: [&str; 2] = ["expulsions.js", "element.js"];

/// What the element starts by `import()`, for the same reason.
const EAGER: [&str; 1] = ["expulsions_wasm.js"];

/// What the element and modules that come later both need, as one module.
const COMMON: &str = "common.js";

/// The module with which a page follows the builds of a developer.
const FOLLOW: &str = "dev.js";

/// The module that tells the others where the files are that they fetch; every form of the graphic has its own.
const ASSETS_MODULE: &str = "assets.js";

/// The element's types, beside its entry, where TypeScript looks for them.
const TYPES: &str = "expulsions.d.ts";
/// Style sheets that modules import: of the graphic itself and of its dialog.
const SHEETS: [&str; 3] = ["graphic.css", "later.css", "share.css"];

/// Where the site is, relative to the modules in its folder of assets.
const SITE: &str = "export const SITE = new URL('..', import.meta.url);\n";

/// The same in a form of the graphic that belongs to no site: an address that is not one on the web.
const NO_SITE: &str = "export const SITE = new URL('packed:/');\n";

/// The dialog in a form of the graphic that has no address to share, where its button is hidden.
const NO_SHARE: (&str, &str) = ("share.js", "export const open = () => {};\n");

/// Whom a site is made for.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Purpose {
    /// As small as can be.
    Readers,
    /// Soon there: the program is compiled quickly and without any trick for the sake of bytes, says what went wrong in it,
    /// and with `?debug` in the address tells of each input and what came of it; the page follows each new build. Without
    /// the one file.
    Developer,
}

/// The assembled site.
pub(crate) struct Site {
    /// Every file.
    pub(crate) store: Store,
    /// Paths of what the live graphic needs.
    pub(crate) live: Vec<String>,
    /// Paths of the scripts and the program with which it speaks another language than English.
    pub(crate) translating: Vec<String>,
    /// The other languages.
    pub(crate) languages: Vec<Weighed>,
    /// Paths of what the first picture needs, before any script runs.
    pub(crate) first: Vec<String>,
    /// Paths of what is loaded only when a reader asks for it.
    pub(crate) later: Vec<String>,
    /// What the site was made of.
    pub(crate) parts: Parts,
}

/// What goes into every form of the graphic, before any of it has a name on a server.
#[derive(Default)]
pub(crate) struct Parts {
    /// The facts.
    pub(crate) tables: Tables,
    /// The WebAssembly.
    pub(crate) wasm: Vec<u8>,
    /// Every module by its file name, but for the one that tells the others where the files are.
    pub(crate) modules: BTreeMap<String, String>,
    /// What that one calls the files, and their names on the site.
    pub(crate) assets: Vec<(&'static str, String)>,
    /// The English messages.
    pub(crate) english: Translation,
    /// What the core needs to speak them.
    pub(crate) spoken: String,
    /// The files of the other languages by the names that the modules know them by.
    pub(crate) languages: Vec<(String, Vec<u8>)>,
    /// The crates that are in the WebAssembly.
    pub(crate) crates: BTreeSet<notices::Part>,
}

/// The project's folder: where `www/`, `data/` and the manifest are.
pub(crate) fn root() -> PathBuf {
    let told = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    // The command's own crate is two folders down.
    let above = |path: &Path| path.ancestors().take(3).find(|path| path.join("www").is_dir()).map(Path::to_owned);
    let project = told.as_deref().and_then(above).or_else(|| above(Path::new(env!("CARGO_MANIFEST_DIR"))));
    project.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into())
}

/// Reads the facts in `dir`; the error holds every problem, one a line.
pub(crate) fn tables(dir: &Path) -> Result<Tables, Error> {
    parse::read(dir).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        Error::new(lines.join("\n"))
    })
}

/// Makes every file of the site; `base` is where it will stand, if that is known.
pub(crate) fn assemble(root: &Path, base: Option<&Base>, purpose: Purpose, progress: &Progress) -> Result<Site, Error> {
    let www = root.join("www");
    let tables = tables(&root.join("data"))?;
    let core = wasm::build(root, progress, Part::Core, purpose)?;
    let raster = wasm::build(root, progress, Part::Raster, Purpose::Readers)?;
    progress.say("assembling the page");
    let dataset = tables.dataset();
    let mut store = Store::default();

    let wasm = store.put_hashed("expulsions", "wasm", core.wasm.as_slice());
    let (languages, _) = messages::read(&root.join("messages"));
    let [english, others @ ..] = &languages[..] else { return Err(Error::new("there is no language")) };
    // The core's words come from the folder like everything else; only the order of them is compiled in.
    if !messages::core_names(english).map(|(name, _)| name).eq(MESSAGES.iter().copied()) {
        let why = "the core's messages have other names than this command was compiled with, expected the same";
        return Err(Error::new(format!("{why}; cargo run --release compiles it anew")));
    }
    let tables_of_words = expulsions_story::spoken(&tables, &languages);
    let spoken = translated::spoken(&tables_of_words, english.tag)?;
    let table = ledger::table(&tables, english, Shape::default());
    let ledger = store.put_hashed("ledger", "html", table.0.clone());
    let sources = store.put_hashed("sources", "json", sources::json(&tables));
    let (mut files, mut packed) = (Vec::new(), Vec::new());
    for language in others {
        // Beside the file, not the page: what is fetched is made to fit wherever it is shown.
        let table = store.put_hashed(
            &format!("ledger-{}", language.tag),
            "html",
            ledger::table(&tables, language, Shape::default()).0,
        );
        let later = store.put_hashed(&format!("later-{}", language.tag), "json", words::later_file(language, &tables));
        let file = store.put_hashed(language.tag, "json", words::file(language, english, &tables, &table, &later));
        for name in [&table, &later, &file] {
            let content = store.get(&format!("{ASSETS}/{name}")).unwrap_or_default().to_vec();
            packed.push((name.clone(), content));
        }
        files.push((language.tag, file));
    }
    let mut modules = read_modules(&www)?;
    modules.insert("edition.js".to_owned(), ledger::edition_module(&tables));
    modules.insert("words.js".to_owned(), words::module(english));
    modules.insert("english.js".to_owned(), words::english(&tables_of_words[0].1));
    modules.insert("later.js".to_owned(), words::later(english));
    modules.insert("told.js".to_owned(), moments::module(&tables, english));
    modules.insert("languages.js".to_owned(), words::addresses(&files));
    modules.insert("expulsions_wasm.js".to_owned(), core.glue);
    for sheet in SHEETS {
        modules.insert(format!("{sheet}.js"), style::as_module(&read(&www.join(sheet))?));
    }
    let assets = [("WASM", &wasm), ("LEDGER", &ledger), ("SOURCES", &sources)].map(|(name, file)| (name, file.clone()));
    let parts = Parts {
        tables,
        wasm: core.wasm,
        modules: modules.clone(),
        assets: assets.to_vec(),
        english: english.clone(),
        spoken: tables_of_words[0].1.clone(),
        languages: packed,
        crates: core.parts,
    };
    modules.insert(ASSETS_MODULE.to_owned(), addresses(&assets) + SITE);
    store.put(notices::FILE, notices::file(parts.crates.union(&raster.parts), true));
    let raster = raster_files(root, &mut store, &mut modules, raster)?;
    let facts = fact_files(root, &mut store, &mut modules)?;
    let [_, element] = START;
    let Together { inside, apart } =
        graph::together(&modules, &[&ENTRIES[..], &["raster.js"]].concat(), element, &EAGER)?;
    let common = Join { sources: &modules, inside: apart.clone(), around: None }.common()?;
    let mut modules = graph::redirected(modules, &apart, COMMON)?;
    modules.insert(COMMON.to_owned(), common);
    let joined = Join { sources: &modules, inside, around: None }.module(element)?;
    modules.insert(element.to_owned(), joined);
    if let Some(entry) = modules.get_mut(START[0]) {
        entry.insert_str(0, &ahead(&wasm));
        if purpose == Purpose::Developer {
            entry.push_str(&format!("import('./{FOLLOW}');\n"));
        }
    }
    let mut modules = Modules::new(modules);
    for entry in ENTRIES {
        modules.entry(&mut store, entry)?;
    }
    modules.place(&mut store, "raster.js")?;
    store.put(TYPES, read(&www.join(TYPES))?);

    let sheets = Sheets::read(&www, &dataset, &spoken, true)?;
    store.put(sheets::HOSTED, sheets.hosted.as_str());
    let style = format!("{ASSETS}/{}", store.put_hashed("page", "css", sheets.page.as_str()));
    let lists = format!("{ASSETS}/{}", store.put_hashed("lists", "css", sheets.lists.as_str()));
    // A page that a browser or a cache has kept runs with the scripts that it was made with; hosts keep to the name that stays.
    let entry = store.pin(START[0])?;
    let [start, element] = START;
    let (at_once, later) = modules.split(&[start, element, "english.js"]);
    // Whoever reads another language needs what makes it ready in place of the English words.
    let (translating, _) = modules.split(&[start, element, "translate.js"]);
    let alt = pictures::put(&mut store, &dataset, &spoken)?;
    if let Some(base) = base {
        store.put(oembed::FILE, oembed::rich(base, "", oembed::Room::default()).to_string());
    }
    let templates = Templates::read(&www)?;
    let said_in_english = said(&dataset, &spoken, &twin::ALL)?;
    let frames = Frames::put(&mut store, &www, &templates, &entry, &sheets)?;
    frames.page(&mut store, &sheets, &said_in_english, page::preloads(&at_once, &[&wasm], ""), english)?;
    let page = said_in_english
        .values()
        .with("title", pictures::TITLE)
        .with("style", style.as_str())
        .with("alternates", translated::alternates(""))
        .with("preloads", page::preloads(&at_once, &[&wasm], ""))
        .with("entry", entry.as_str())
        .with("ledger", table)
        .with("languages", translated::switch(&languages, "en", ""));
    let page = tags::with(page, base, &alt);
    // What is `all-by` there is `all_by` in a template.
    let claims = article::places(&dataset, &parts.tables, &spoken)?;
    let page = claims.into_iter().fold(page, |page, (name, claim)| page.with(&name.replace('-', "_"), claim));
    store.put("index.html", templates.fill("index.html", page)?);
    let tables = &parts.tables;
    let mut translations = Vec::new();
    for language in others {
        let spoken = translated::spoken(&tables_of_words, language.tag)?;
        let sheets = Sheets::read(&www, &dataset, &spoken, false)?;
        let style =
            format!("{ASSETS}/{}", store.put_hashed(&format!("page-{}", language.tag), "css", sheets.page.as_str()));
        let words = files.iter().find(|(tag, _)| *tag == language.tag).map(|(_, file)| file.as_str());
        let fetched: Vec<&str> = [wasm.as_str()].into_iter().chain(words).collect();
        let preloads = page::preloads(&translating, &fetched, "../");
        let said = said(&dataset, &spoken, &twin::ALL)?;
        frames.page(&mut store, &sheets, &said, preloads.clone(), language)?;
        let shape = Shape { sources: "../sources.html", ..Shape::default() };
        let ledger = ledger::table(tables, language, shape);
        let page = translated::Parts { language, said, ledger, preloads, style: &style, entry: &entry };
        let path = translated::path(language.tag);
        store.put(&path, translated::page(&templates, page, &languages)?);
        store.put(
            &path.replace("index.html", moments::FILE),
            moments::page(&templates, tables, language, "../", &lists)?,
        );
        translations.push((language.tag, path, style));
    }
    store.put(moments::FILE, moments::page(&templates, tables, english, "", &lists)?);
    store.put(sources::FILE, sources::page(&templates, tables, &lists, english)?);
    store.put("404.html", templates.fill("404.html", Values::default())?);
    for file in list(&root.join("data"))? {
        let content =
            fs::read(&file).map_err(|error| Error::new(format!("cannot read {}: {error}", file.display())))?;
        store.put(&format!("data/{}", name(&file)), content);
    }

    let first = vec!["index.html".to_owned(), style];
    let mut live = first.clone();
    let asset = |name: &str| format!("{ASSETS}/{name}");
    let with = |modules: Vec<&str>| -> Vec<String> {
        let files = modules.into_iter().chain([wasm.as_str()]).map(asset);
        [entry.clone()].into_iter().chain(files).collect()
    };
    live.extend(with(at_once));
    let translating = with(translating);
    let others = [ledger, sources].into_iter().chain(raster).chain(facts);
    let mut later: Vec<String> = later.into_iter().map(str::to_owned).chain(others).map(|name| asset(&name)).collect();
    later.push(single::FILE.to_owned());
    let languages = words::weighed(translations, files);
    if purpose == Purpose::Readers {
        let single = single::make(root, &parts, base, single::Form::Page)?;
        single::remark(single.len()).iter().for_each(|remark| progress.say(remark));
        store.put(single::FILE, single);
    }
    Ok(Site { store, live, translating, first, later, languages, parts })
}

/// What the entry does first: it asks for everything at once that would be asked for one after the other, because each
/// knows of the next only when it is there. `start.js` takes the program from where this puts it. Like the entry itself it
/// may run as a classic script, and so knows its own address only from the page; without that, the program comes later.
fn ahead(wasm: &str) -> String {
    format!(
        "if (globalThis.customElements && !customElements.get('expulsion-graphic')) {{\n\
         import('./{COMMON}').catch(() => {{}});\n\
         if (/^(en|$)/i.test(document.documentElement.lang)) import('./english.js').catch(() => {{}});\n\
         const own = document.querySelector('script[src*=\"{}\"]');\n\
         if (own) {{\n\
         const {{ href }} = new URL('{ASSETS}/{wasm}', own.src);\n\
         ((globalThis[Symbol.for('expulsions')] ??= {{}})[href] = fetch(href)).catch(() => {{}});\n\
         }}\n\
         }}\n",
        START[0]
    )
}

/// What the core says about the whole picture, and draws of it.
pub(crate) struct Said {
    headline: String,
    detail: String,
    ledger_title: String,
    twin: Markup,
}

impl Said {
    /// For a page with the table.
    fn values(&self) -> Values {
        Values::default()
            .with("headline", self.headline.as_str())
            .with("detail", self.detail.as_str())
            .with("ledger_title", self.ledger_title.as_str())
            .with("twin", self.twin.clone())
    }
}

fn said(dataset: &Dataset, language: &Language, widths: &[(&'static str, u16)]) -> Result<Said, Error> {
    let frame = Frame::new(736.0);
    let (_, update) = Chart::speaking(language.clone(), dataset.clone(), "", frame, 1.0, ThemeName::Light);
    let view = update.view.ok_or_else(|| Error::new("the core said nothing about the view it was made with"))?;
    let twin = twin::pictures(dataset, language, &view.summary, widths);
    Ok(Said { headline: view.headline, detail: view.detail, ledger_title: view.ledger_title, twin })
}

/// Puts what makes PNG files, its modules among the others; returns the names of its other files.
fn raster_files(
    root: &Path,
    store: &mut Store,
    modules: &mut BTreeMap<String, String>,
    raster: Built,
) -> Result<[String; 3], Error> {
    let mut font = |face: &str| {
        let path = root.join(format!("assets/LiberationSans-{face}.ttf"));
        let content =
            fs::read(&path).map_err(|error| Error::new(format!("cannot read {}: {error}", path.display())))?;
        Ok(store.put_hashed(&face.to_lowercase(), "ttf", content))
    };
    let (regular, bold) = (font("Regular")?, font("Bold")?);
    let wasm = store.put_hashed("raster", "wasm", raster.wasm);
    modules.insert("raster_wasm.js".to_owned(), raster.glue);
    let files = [("RASTER", wasm.clone()), ("REGULAR", regular.clone()), ("BOLD", bold.clone())];
    modules.insert("raster_assets.js".to_owned(), addresses(&files));
    Ok([wasm, regular, bold])
}

/// Puts the tables that downloads are made of once more, under names that never mean another edition: to a page left
/// open over a release, the row numbers that it knows would be those of other rows. Returns the names.
fn fact_files(root: &Path, store: &mut Store, modules: &mut BTreeMap<String, String>) -> Result<[String; 2], Error> {
    let mut table = |stem: &str| {
        let content = read(&root.join(format!("data/{stem}.csv")))?;
        Ok(store.put_hashed(stem, "csv", content))
    };
    let (measures, countries) = (table("expulsions-2018")?, table("countries")?);
    let files = [("MEASURES", measures.clone()), ("COUNTRIES", countries.clone())];
    modules.insert("facts.js".to_owned(), addresses(&files));
    Ok([measures, countries])
}

/// The module that tells the element where the hashed files are, relative to itself. As text, because pages wrap `fetch`
/// in functions of their own that know nothing else.
fn addresses(files: &[(&str, String)]) -> String {
    let line =
        |(name, file): &(&str, String)| format!("export const {name} = new URL('{file}', import.meta.url).href;\n");
    files.iter().map(line).collect()
}

/// Every module of a folder, by file name.
fn read_modules(dir: &Path) -> Result<BTreeMap<String, String>, Error> {
    let files = list(dir)?.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "js"));
    files.map(|path| Ok((name(&path), read(&path)?))).collect()
}

/// The files of a folder, sorted, without folders and hidden files.
fn list(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |error: std::io::Error| Error::new(format!("cannot read the folder {}: {error}", dir.display()));
    let entries: Result<Vec<PathBuf>, _> =
        fs::read_dir(dir).map_err(failed)?.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut files: Vec<PathBuf> =
        entries.map_err(failed)?.into_iter().filter(|path| path.is_file() && !name(path).starts_with('.')).collect();
    files.sort();
    Ok(files)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|error| Error::new(format!("cannot read {}: {error}", path.display())))
}
