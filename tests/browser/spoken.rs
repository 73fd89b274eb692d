//! What a screen reader has to say: Chromium's own accessibility tree, first read from top to bottom as in a screen
//! reader's reading mode, then along a visit by keyboard, at each key what has the focus now and what was announced.
//!
//! The log is kept as `tests/browser/spoken.txt`, for people to read. On a difference the new one is written beside it as
//! `spoken-changed.txt`; with `EXPULSIONS_ACCEPT=1` it replaces the old one.

use std::collections::HashMap;
use std::path::Path;

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::page::Page;
use crate::{Outcome, Scenario, project};

pub(crate) const SCENARIOS: &[Scenario] = &[("the page as it is spoken", spoken)];

/// Keys of the visit, with how the log calls them.
const VISIT: [(&str, Key); 9] = [
    ("Right", Key::Right),
    ("Down", Key::Down),
    ("End", Key::End),
    ("Home", Key::Home),
    ("Enter", Key::Enter),
    ("Enter", Key::Enter),
    ("Escape", Key::Escape),
    ("Right", Key::Right),
    ("Enter", Key::Enter),
];

fn spoken(page: &Page) -> Outcome {
    page.window(800, 900)?;
    let log = [top_to_bottom(page)?, by_keyboard(page)?, ledger(page)?].join("\n");
    page.window(1120, 900)?;
    holds(&log)
}

fn top_to_bottom(page: &Page) -> Outcome<String> {
    page.open("embed.html")?;
    let tree = Tree::of(page)?;
    let mut lines = vec!["# The frame, from top to bottom".to_owned()];
    tree.read(tree.root()?, 0, &mut lines);
    Ok(lines.join("\n") + "\n")
}

/// Every stop of Tab, then keys within the tiles.
fn by_keyboard(page: &Page) -> Outcome<String> {
    page.open("embed.html")?;
    page.js(
        "window.said = [];
        new MutationObserver(() => $('[part=status]').textContent && said.push($('[part=status]').textContent))
          .observe($('[part=status]'), { childList: true, subtree: true, characterData: true })",
        &[],
    )?;
    let mut visit = Visit { page, within: Vec::new(), lines: vec!["# By keyboard, from stop to stop".to_owned()] };
    for _ in 0..40 {
        visit.press("Tab", Key::Tab)?;
        if page.js("return !root.activeElement", &[])? == Value::Bool(true) {
            break;
        }
    }
    visit.lines.push("\n# By keyboard, in the tiles".to_owned());
    page.js("$('[data-panel=grid] [tabindex=\"0\"]').focus()", &[])?;
    visit.within.clear();
    visit.say()?;
    for (name, key) in VISIT {
        visit.press(name, key)?;
    }
    Ok(visit.lines.join("\n") + "\n")
}

/// The table of two countries.
fn ledger(page: &Page) -> Outcome<String> {
    page.open("embed.html?c=UA,PL")?;
    page.click("[part=ledger] > summary")?;
    page.wait("the table is there", "return $$('.rows tbody tr').length > 0")?;
    let tree = Tree::of(page)?;
    let table = tree.find(tree.root()?, "table").ok_or("there is no table in the accessibility tree")?;
    let mut lines = vec!["# The ledger of Ukraine and Poland".to_owned()];
    tree.read(table, 0, &mut lines);
    Ok(lines.join("\n") + "\n")
}

/// A visit by keyboard and its log.
struct Visit<'a> {
    page: &'a Page,
    /// What the focus was in, which is said only when it changes.
    within: Vec<String>,
    lines: Vec<String>,
}

impl Visit<'_> {
    fn press(&mut self, name: &str, key: Key) -> Outcome {
        self.page.keys(&[key])?;
        self.lines.push(format!("[{name}]"));
        self.say()
    }

    fn say(&mut self) -> Outcome {
        let tree = Tree::of(self.page)?;
        if let Some(focused) = tree.focused() {
            let within = tree.within(focused);
            let known = within.iter().zip(&self.within).take_while(|(now, before)| now == before).count();
            let mut said = within[known..].to_vec();
            said.push(speak(focused));
            self.lines.push(format!("  {}", said.join("; ")));
            self.within = within;
        }
        let said = self.page.js("return said.splice(0)", &[])?;
        let said = said.as_array().into_iter().flatten().filter_map(Value::as_str);
        self.lines.extend(said.map(|words| format!("  (announced) {words}")));
        Ok(())
    }
}

/// Chromium's accessibility tree.
struct Tree {
    nodes: Vec<Value>,
    places: HashMap<String, usize>,
}

impl Tree {
    fn of(page: &Page) -> Outcome<Self> {
        let answer = page.devtools("Accessibility.getFullAXTree", &json!({}))?;
        let Value::Array(nodes) = &answer["nodes"] else { return Err(format!("no accessibility tree but {answer}")) };
        let mut nodes = nodes.clone();
        // The tools give a slider's number also where it has words for it.
        let words = page.js("return $('[name=day]').getAttribute('aria-valuetext')", &[])?;
        for slider in nodes.iter_mut().filter(|node| role(node) == "slider") {
            for property in slider["properties"].as_array_mut().into_iter().flatten() {
                if property["name"] == json!("valuetext") {
                    property["value"]["value"] = words.clone();
                }
            }
        }
        let id = |node: &Value| node["nodeId"].as_str().unwrap_or_default().to_owned();
        let places = nodes.iter().enumerate().map(|(place, node)| (id(node), place)).collect();
        Ok(Self { nodes, places })
    }

    fn root(&self) -> Outcome<&Value> {
        self.nodes.first().ok_or_else(|| "the accessibility tree is empty".to_owned())
    }

    fn node(&self, id: &Value) -> Option<&Value> {
        self.nodes.get(*self.places.get(id.as_str()?)?)
    }

    fn children<'a>(&'a self, node: &'a Value) -> impl Iterator<Item = &'a Value> {
        node["childIds"].as_array().into_iter().flatten().filter_map(|id| self.node(id))
    }

    /// The first node of that role.
    fn find<'a>(&'a self, node: &'a Value, wanted: &str) -> Option<&'a Value> {
        let found = (role(node) == wanted && node["ignored"] == json!(false)).then_some(node);
        found.or_else(|| self.children(node).find_map(|child| self.find(child, wanted)))
    }

    /// What has the focus: of the nodes that say so, the innermost.
    fn focused(&self) -> Option<&Value> {
        let mut focused = self.nodes.iter().filter(|node| property(node, "focused") == Some(&json!(true)));
        focused.rfind(|node| role(node) != "RootWebArea")
    }

    /// The named parts of the page around a node, outermost first.
    fn within(&self, node: &Value) -> Vec<String> {
        let mut found = Vec::new();
        let mut at = self.node(&node["parentId"]);
        while let Some(node) = at {
            if node["ignored"] == json!(false) && is_part(role(node)) && !text(node, "name").is_empty() {
                found.insert(0, speak(node));
            }
            at = self.node(&node["parentId"]);
        }
        found
    }

    /// Adds a line for each thing that is said, parts of the page indented.
    fn read(&self, node: &Value, depth: usize, lines: &mut Vec<String>) {
        let role = role(node);
        let indent = "  ".repeat(depth);
        if node["ignored"] == json!(true) {
            return self.children(node).for_each(|child| self.read(child, depth, lines));
        }
        match role {
            "InlineTextBox" | "ListMarker" | "LineBreak" => {}
            // What a control is called already.
            "StaticText" if lines.last().is_some_and(|last| last.contains(text(node, "name").trim())) => {}
            "StaticText" => lines.push(format!("{indent}{}", text(node, "name").trim())),
            "row" => {
                let cells: Vec<&str> = self.children(node).map(|cell| text(cell, "name")).collect();
                if self.find(node, "gridcell").is_some() {
                    lines.push(format!("{indent}row"));
                    self.children(node).for_each(|child| self.read(child, depth + 1, lines));
                } else {
                    lines.push(format!("{indent}row: {}", cells.join(" | ")));
                }
            }
            "heading" | "button" | "link" | "radio" | "combobox" | "slider" | "image" | "option" => {
                lines.push(format!("{indent}{}", speak(node)));
            }
            _ if is_part(role) || role == "DisclosureTriangle" => {
                lines.push(format!("{indent}{}", speak(node)));
                self.children(node).for_each(|child| self.read(child, depth + 1, lines));
            }
            _ => self.children(node).for_each(|child| self.read(child, depth, lines)),
        }
    }
}

/// Whether a role holds other things.
fn is_part(role: &str) -> bool {
    const PARTS: [&str; 14] = [
        "RootWebArea",
        "main",
        "contentinfo",
        "article",
        "banner",
        "region",
        "group",
        "radiogroup",
        "toolbar",
        "grid",
        "list",
        "table",
        "dialog",
        "status",
    ];
    PARTS.contains(&role)
}

fn role(node: &Value) -> &str {
    node["role"]["value"].as_str().unwrap_or_default()
}

fn text<'a>(node: &'a Value, key: &str) -> &'a str {
    node[key]["value"].as_str().unwrap_or_default()
}

fn property<'a>(node: &'a Value, name: &str) -> Option<&'a Value> {
    let properties = node["properties"].as_array()?;
    properties.iter().find(|property| property["name"] == json!(name)).map(|property| &property["value"]["value"])
}

/// A thing in words: its name, what it is, its value, its states and its description.
fn speak(node: &Value) -> String {
    let is = |name: &str, value: &Value| property(node, name) == Some(value);
    let (yes, no) = (json!(true), json!(false));
    let mut words = Vec::new();
    if !text(node, "name").is_empty() {
        words.push(text(node, "name").to_owned());
    }
    words.push(match (role(node), property(node, "level")) {
        ("RootWebArea", _) => "page".to_owned(),
        ("DisclosureTriangle", _) => "disclosure".to_owned(),
        ("heading", Some(level)) => format!("heading level {level}"),
        (role, _) => role.to_owned(),
    });
    let value = match &node["value"]["value"] {
        Value::String(value) => value.clone(),
        Value::Null => String::new(),
        value => value.to_string(),
    };
    let value = property(node, "valuetext")
        .and_then(Value::as_str)
        .filter(|text| !text.is_empty())
        .map_or(value, str::to_owned);
    if !value.is_empty() {
        words.push(value);
    }
    for (name, when, state) in [
        ("pressed", json!("true"), "pressed"),
        ("pressed", json!("false"), "not pressed"),
        ("checked", json!("true"), "checked"),
        ("checked", json!("false"), "not checked"),
        ("selected", yes.clone(), "selected"),
        ("expanded", yes.clone(), "expanded"),
        ("expanded", no, "collapsed"),
        ("disabled", yes, "unavailable"),
    ] {
        if is(name, &when) {
            words.push(state.to_owned());
        }
    }
    if !text(node, "description").is_empty() {
        words.push(format!("({})", text(node, "description")));
    }
    words.join(", ")
}

/// Compares the log with the kept one.
fn holds(log: &str) -> Outcome {
    let kept = project().join("tests/browser/spoken.txt");
    let changed = kept.with_file_name("spoken-changed.txt");
    let write = |path: &Path| std::fs::write(path, log).map_err(|error| format!("{}: {error}", path.display()));
    let same = std::fs::read_to_string(&kept).is_ok_and(|old| old == log);
    if same || std::env::var_os("EXPULSIONS_ACCEPT").is_some() {
        let _absent = std::fs::remove_file(changed);
        if same { Ok(()) } else { write(&kept) }
    } else {
        write(&changed)?;
        Err(format!("{} differs from {}: read both", changed.display(), kept.display()))
    }
}
