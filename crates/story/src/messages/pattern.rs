//! One message: from Fluent's syntax to the pattern that the core and the page fill in, and what is wrong with it.
//!
//! In a pattern `{0}` is the place of a value (by the alphabet of their names), `{0|o…|*…}` a choice by the plural
//! category of a number: each branch begins with the category's letter, with `0` for exactly nothing, or with `*`
//! for everything else.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

/// Numbers whose plural category is written down; for larger ones the last hundred repeats.
pub const PLURALS: u32 = 200;

/// The attribute of a moment's message that tells more than its title.
pub(super) const DESCRIPTION: &str = "description";

/// A message as a pattern.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// The pattern.
    pub pattern: String,
    /// Names of the values it takes, sorted.
    pub values: Vec<String>,
    /// Those of them that decide between plural forms somewhere.
    choices: BTreeSet<String>,
}

impl Message {
    /// The text of a message without values.
    pub fn plain(&self) -> String {
        self.pattern.clone()
    }

    /// The text of a message with one value and no choice.
    pub fn with(&self, value: &str) -> String {
        self.pattern.replace("{0}", value)
    }
}

type Messages = BTreeMap<String, Message>;

/// Reads one file. With `english`, holds it against the English messages and fills in what is missing.
pub(super) fn parse(text: &str, categories: &BTreeSet<char>, english: Option<&Messages>) -> (Messages, Vec<String>) {
    let mut problems = Vec::new();
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = text[..error.pos.start.min(text.len())].lines().count().max(1);
            problems.push(format!("line {line}: {error}"));
        }
        resource
    });
    let mut messages = Messages::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                problems.push(format!("-{} is a term, expected only messages", term.id.name));
                continue;
            }
            _ => continue,
        };
        let name = message.id.name.to_owned();
        let Some(value) = &message.value else {
            problems.push(format!("{name} has no text"));
            continue;
        };
        // What an English message says about itself counts too: other languages may use what English does not.
        let told: Vec<String> =
            message.comment.iter().flat_map(|comment| &comment.content).flat_map(|line| told(line)).collect();
        let mut texts = vec![(name.clone(), value)];
        for attribute in &message.attributes {
            if name.starts_with(super::EVENT) && attribute.id.name == DESCRIPTION {
                texts.push((format!("{name}.{DESCRIPTION}"), &attribute.value));
            } else {
                problems.push(format!("{name} has the attribute .{}, expected text alone", attribute.id.name));
            }
        }
        for (name, value) in texts {
            let message = read(&name, value, &told, categories, english, &mut problems);
            if messages.insert(name.clone(), message).is_some() {
                problems.push(format!("{name} stands there twice"));
            }
        }
    }
    if let Some(english) = english {
        against(english, &mut messages, &mut problems);
    }
    (messages, problems)
}

/// Reads one text. `told`: the values that its comment names.
fn read(
    name: &str,
    value: &Pattern<&str>,
    told: &[String],
    categories: &BTreeSet<char>,
    english: Option<&Messages>,
    problems: &mut Vec<String>,
) -> Message {
    let wrong = |what: &str| format!("{name} {what}");
    let known = english.and_then(|english| english.get(name));
    let mut writer = Writer { categories, used: BTreeSet::new(), choices: BTreeSet::new(), problems: Vec::new() };
    writer.look(value);
    let values: Vec<String> = match known {
        Some(known) => known.values.clone(),
        None => told.iter().chain(&writer.used).cloned().collect::<BTreeSet<_>>().into_iter().collect(),
    };
    let pattern = writer.pattern(value, &values, false);
    problems.extend(writer.problems.iter().map(|problem| wrong(problem)));
    if pattern.contains(['\n', '\t', '\u{c}']) {
        problems.push(wrong("has more than one line"));
    }
    let message = Message { pattern, values, choices: writer.choices };
    if let Some(known) = known {
        // A choice may leave a value out of a branch, and English may count where others need not.
        for value in known.values.iter().filter(|value| known.pattern.contains(&place(&known.values, value))) {
            if !writer.used.contains(value) {
                problems.push(wrong(&format!("leaves out ${value}, which the English message has")));
            }
        }
        for value in known.choices.difference(&message.choices).filter(|_| categories.len() > 1) {
            problems.push(wrong(&format!("has no plural forms for ${value}, which the English message has")));
        }
    }
    message
}

/// What is missing or too much; the missing is filled in with English.
fn against(english: &Messages, messages: &mut Messages, problems: &mut Vec<String>) {
    // English moments are those of the data, and its names of 2018 too.
    let own = |name: &str| name.starts_with(super::EVENT) || name.starts_with("then-");
    let only_english = |name: &str| name.starts_with(super::ENGLISH_ONLY);
    for name in messages.keys() {
        if only_english(name) {
            problems.push(format!("{name} is superfluous: it is said in English only"));
        } else if !english.contains_key(name) && !own(name) {
            problems.push(format!("{name} is superfluous: there is no English message of that name"));
        }
    }
    for (name, message) in english.iter().filter(|(name, _)| !only_english(name)) {
        if !messages.contains_key(name) {
            problems.push(format!("{name} is missing: \"{}\"", message.pattern));
            messages.insert(name.clone(), message.clone());
        }
    }
}

/// The names of values in a comment: `$people`.
fn told(comment: &str) -> impl Iterator<Item = String> {
    comment.split('$').skip(1).map(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).collect())
}

/// How the place of a value begins.
fn place(values: &[String], value: &str) -> String {
    let at = values.iter().position(|name| name == value).unwrap_or(values.len());
    format!("{{{at}")
}

/// Writes one message.
struct Writer<'a> {
    categories: &'a BTreeSet<char>,
    used: BTreeSet<String>,
    choices: BTreeSet<String>,
    problems: Vec<String>,
}

impl Writer<'_> {
    /// Notes all values of a message.
    fn look(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.note(inline),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.note(selector);
                    variants.iter().for_each(|variant| self.look(&variant.value));
                }
                PatternElement::TextElement { .. } => {}
            }
        }
    }

    fn note(&mut self, inline: &InlineExpression<&str>) {
        if let InlineExpression::VariableReference { id } = inline {
            self.used.insert(id.name.to_owned());
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, values: &[String], within: bool) -> String {
        let mut out = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    if value.contains(['{', '}', '|']) {
                        self.problems.push("has a brace or a bar in its text".to_owned());
                    }
                    out.push_str(value);
                }
                PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                    InlineExpression::StringLiteral { value } => out.push_str(value),
                    InlineExpression::VariableReference { id } => match values.iter().position(|v| v == id.name) {
                        Some(at) => out.push_str(&format!("{{{at}}}")),
                        None => self.problems.push(format!("has the unknown value ${}", id.name)),
                    },
                    _ => self.problems.push("has something else than values and text in braces".to_owned()),
                },
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    if within {
                        self.problems.push("has a choice within a choice".to_owned());
                    }
                    out.push_str(&self.choice(selector, variants, values));
                }
            }
        }
        out
    }

    fn choice(&mut self, by: &InlineExpression<&str>, variants: &[Variant<&str>], values: &[String]) -> String {
        let InlineExpression::VariableReference { id } = by else {
            self.problems.push("chooses by something else than a value".to_owned());
            return String::new();
        };
        let Some(at) = values.iter().position(|value| value == id.name) else {
            self.problems.push(format!("chooses by the unknown value ${}", id.name));
            return String::new();
        };
        self.choices.insert(id.name.to_owned());
        let mut out = format!("{{{at}");
        let mut told = BTreeSet::new();
        let mut last = String::new();
        for variant in variants {
            let key = match &variant.key {
                VariantKey::NumberLiteral { value } if *value == "0" => '0',
                VariantKey::Identifier { name } => match *name {
                    "zero" => 'z',
                    "one" => 'o',
                    "two" => 't',
                    "few" => 'f',
                    "many" => 'm',
                    "other" => '*',
                    _ => '?',
                },
                VariantKey::NumberLiteral { .. } => '?',
            };
            if key == '?' || (key != '0' && key != '*' && !self.categories.contains(&key)) {
                self.problems.push(format!(
                    "has a plural form that no whole number has in this language, expected {} or 0",
                    self.categories.iter().map(|&letter| form(letter)).collect::<Vec<_>>().join(", ")
                ));
            }
            told.insert(key);
            let text = self.pattern(&variant.value, values, true);
            // What everything else falls to comes last, whichever it is.
            if variant.default {
                last = format!("|*{text}");
            } else {
                out.push_str(&format!("|{key}{text}"));
            }
        }
        for missing in self.categories.difference(&told) {
            self.problems.push(format!("lacks the plural form {} of ${}", form(*missing), id.name));
        }
        out + &last + "}"
    }
}

/// The name of a category.
fn form(letter: char) -> &'static str {
    match letter {
        'z' => "zero",
        'o' => "one",
        't' => "two",
        'f' => "few",
        'm' => "many",
        _ => "other",
    }
}
