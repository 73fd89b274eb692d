//! The package for npm where it is meant to be: installed from its tarball into a page that Vite makes.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::json;

use crate::leash::{self, Leash};
use crate::page::{Page, check};
use crate::{Outcome, Scenario, site};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("the package draws in a page that Vite has built", |page| works(page, &servers()?.built)),
    ("the package draws on Vite's development server", |page| works(page, &servers()?.developed)),
];

/// Vite's two servers of one project.
struct Servers {
    built: String,
    developed: String,
    _running: Leash,
}

fn servers() -> Outcome<&'static Servers> {
    static SERVERS: OnceLock<Outcome<Servers>> = OnceLock::new();
    SERVERS.get_or_init(start).as_ref().map_err(Clone::clone)
}

/// An empty folder.
fn folder(name: &str) -> Outcome<PathBuf> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vite").join(name);
    let _absent = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

fn start() -> Outcome<Servers> {
    let (package, project) = (folder("package")?, folder("project")?);
    let built = Command::new(env!("CARGO_BIN_EXE_expulsions")).arg("build").arg("--npm").arg(&package).output();
    let built = built.map_err(|error| format!("the command did not start: {error}"))?;
    check(built.status.success(), || format!("build failed: {}", String::from_utf8_lossy(&built.stderr)))?;
    let watch = package.with_file_name("watch.js");
    let watcher = format!(
        "{}addEventListener('expulsions-ready', ({{ detail }}) => (window.ready = detail.query));\n",
        site::WATCHER
    );
    fs::write(&watch, watcher).map_err(|error| format!("{}: {error}", watch.display()))?;
    let errors = package.with_file_name("errors.txt");
    let noted = fs::File::create(&errors).map_err(|error| format!("{}: {error}", errors.display()))?;

    let tests = crate::project().join("tests");
    let mut command = leash::command("node");
    command.arg(tests.join("vite.mjs")).args([&package, &project]);
    command.arg(package.join("README.md")).arg(&watch).stdout(Stdio::piped()).stderr(noted);
    let mut running = Leash::start(&mut command).map_err(|error| format!("node did not start: {error}"))?;
    let output = BufReader::new(running.output().ok_or("node has no output")?);
    let lines: Vec<String> = output.lines().map_while(Result::ok).take(2).collect();
    match <[String; 2]>::try_from(lines) {
        Ok([built, developed]) => Ok(Servers { built, developed, _running: running }),
        Err(lines) => {
            let why = fs::read_to_string(&errors).unwrap_or_default();
            Err(format!("Vite gave {lines:?} and no two addresses: {why}"))
        }
    }
}

/// It draws what the README's element asks for, and finds each file that it fetches later, in another language too.
fn works(page: &Page, address: &str) -> Outcome {
    page.open_at(address)?;
    page.wait("the element is ready", "return window.ready === 'c=UA,US'")?;
    let said = page.text("return $('[part=headline]').textContent")?;
    check(said.starts_with("Ukraine and the United States expelled 73"), || said.clone())?;
    let painted = page.js(
        "const { width, height } = $('canvas'), copy = document.createElement('canvas');
        Object.assign(copy, { width, height });
        const context = copy.getContext('2d', { willReadFrequently: true });
        context.drawImage($('canvas'), 0, 0);
        return new Set(new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)).size > 20",
        &[],
    )?;
    check(painted == json!(true), || "nothing is on the canvas".to_owned())?;
    check(page.js("return $('[data-do=share]').hidden", &[])? == json!(true), || {
        "a package has no address that could be shared".to_owned()
    })?;
    page.click_target("grid:PL")?;
    page.wait("a click chooses", "return host.query === 'c=UA,US,PL'")?;
    opens(page, "en", "How to use")?;
    page.js("host.lang = 'de'", &[])?;
    page.wait(
        "it speaks German",
        "return $('[part=headline]').textContent.includes('ausgewiesen') && !$('.live').hidden",
    )?;
    opens(page, "de", "So benutzt man")?;
    // Vite's own script notes on the console that it has found its server.
    page.excuse();
    let seen = page.js("return window.seen", &[])?;
    check(seen == json!([]), || format!("the page reported {seen}"))?;
    let console = page.console()?;
    let quiet = console.as_array().is_some_and(|all| all.iter().all(|one| one["level"] == "DEBUG"));
    check(quiet, || format!("the console has {console}"))
}

/// The table with its sources, and the help, in a language.
fn opens(page: &Page, tag: &str, title: &str) -> Outcome {
    page.js("$('[part=ledger]').open = true", &[])?;
    page.wait(
        "the table is there",
        &format!("return $('.rows table')?.lang === '{tag}' && $$('.rows tbody tr').length > 2"),
    )?;
    page.js("$('.rows td details').open = true", &[])?;
    page.wait(
        "a source has its title and address",
        "const link = $('.rows td details a'); return link.target === '_blank' && link.href.startsWith('http')",
    )?;
    page.js("$('[data-do=help]').click()", &[])?;
    page.wait("the help is open", "return !!$('dialog')?.open")?;
    let said = page.text("return $('dialog h2').textContent")?;
    page.js("$('dialog').close()", &[])?;
    check(said.contains(title), || format!("the help is called {said:?}"))
}
