//! The folder for npm: what its manifest promises is there, and nothing else is.

use serde_json::Value;

use crate::files::all;
use crate::{folder, run};

#[test]
fn the_folder_holds_what_its_manifest_names_and_runs_nothing_at_installation() {
    let dir = folder("npm");
    let out = run(&["build", "--npm", dir.to_str().unwrap()]);
    assert_eq!((out.code, out.out.as_str()), (0, ""), "{}", out.err);
    let files = all(&dir);
    // By its hidden file the command knows a folder of its own; npm takes it for nothing.
    let kept = |name: &&str| *name != "package.json" && !name.starts_with('.');
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).filter(kept).collect();
    let manifest: Value = serde_json::from_slice(&std::fs::read(dir.join("package.json")).unwrap()).unwrap();
    let mut promised: Vec<&str> =
        manifest["files"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    promised.sort_unstable();
    assert_eq!(names, promised);
    for name in [
        "expulsions.js",
        "expulsions.d.ts",
        "expulsions.wasm",
        "element.js",
        "ledger.html",
        "sources.json",
        "LICENSE",
        "licences.txt",
        "README.md",
    ] {
        assert!(names.contains(&name), "{name} is missing: {names:?}");
    }
    assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"));
    assert!(manifest.get("scripts").is_none(), "nothing runs at installation");
    assert_eq!(manifest["exports"]["."]["types"], "./expulsions.d.ts");
    assert_eq!(manifest["sideEffects"], true, "importing it defines the element");
    let assets = std::fs::read_to_string(dir.join("assets.js")).unwrap();
    assert!(assets.contains("new URL('expulsions.wasm', import.meta.url)"), "bundlers follow only this form: {assets}");
}

/// Sites that are written on a server import what their pages import; there is no page there to do anything in.
#[test]
fn importing_it_where_there_is_no_page_does_nothing() {
    let dir = folder("npm-server").join("node_modules/expulsions");
    std::fs::create_dir_all(&dir).unwrap();
    let made = run(&["build", "--npm", dir.to_str().unwrap()]);
    assert_eq!(made.code, 0, "{}", made.err);
    let site = dir.join("../../site.mjs");
    let script = "import 'expulsions'; setTimeout(() => console.log('written', typeof customElements));";
    std::fs::write(&site, script).unwrap();
    let out = std::process::Command::new("node").arg(&site).output().expect("node starts");
    let said = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    assert_eq!((out.status.code(), said.as_str()), (Some(0), "written undefined\n"));
}
