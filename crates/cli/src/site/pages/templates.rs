//! The pages' templates, `www/*.html`, and how they are filled.
//!
//! A template asks for values by name: `{{ headline }}`. Each that it asks for must be given and each that is given
//! asked for, so that a renamed one is an error of the build and not a hole in the page. Text is escaped; what maud has
//! made is markup already. Every page begins as `base.html` does.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use expulsions::Error;
use maud::{Markup, html};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Object, Value};
use minijinja::{AutoEscape, Environment, ErrorKind, Output, OutputSpan, OutputSpanKind, State, UndefinedBehavior};

use crate::site::{list, name, read};

/// All templates of a folder, by file name.
pub(crate) struct Templates(Environment<'static>);

impl Templates {
    /// Reads them; a template that makes no sense is an error with its line.
    pub(crate) fn read(www: &Path) -> Result<Self, Error> {
        let files = list(www)?.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "html"));
        let texts: Result<Vec<_>, Error> = files.map(|path| Ok((name(&path), read(&path)?))).collect();
        Self::new(texts?)
    }

    fn new(texts: Vec<(String, String)>) -> Result<Self, Error> {
        // A line that holds nothing but a mark is none in the page.
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
        let mut environment = Environment::new();
        environment.set_syntax(syntax.map_err(|error| problem(&error))?);
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(put);
        for (file, text) in texts {
            environment.add_template_owned(file, text).map_err(|error| problem(&error))?;
        }
        Ok(Self(environment))
    }

    /// The page that a template makes of some values.
    pub(crate) fn fill(&self, file: &str, values: Values) -> Result<String, Error> {
        Ok(self.spans(file, values)?.0)
    }

    /// The same, and which of its bytes are a value's, if the page has it.
    pub(crate) fn fill_around(
        &self,
        file: &str,
        values: Values,
        value: &str,
    ) -> Result<(String, Option<Range<usize>>), Error> {
        let (page, spans) = self.spans(file, values)?;
        let is_it = |span: &&OutputSpan| {
            let template = self.0.get_template(span.name()).ok();
            let asked = template.as_ref().and_then(|template| template.source().get(span.source_range()));
            span.kind() == OutputSpanKind::Expression && asked == Some(value)
        };
        let place = spans.iter().find(is_it).map(OutputSpan::output_range);
        Ok((page, place))
    }

    /// The page, and which part of it comes from where.
    fn spans(&self, file: &str, values: Values) -> Result<(String, Vec<OutputSpan>), Error> {
        let template = self.0.get_template(file).map_err(|error| problem(&error))?;
        let given = Arc::new(Given { values: values.0, asked: Mutex::default() });
        let filled = template.render_with_spans(Value::from_dyn_object(Arc::clone(&given)));
        let asked = given.asked();
        let filled =
            filled.map_err(|error| match asked.last.as_ref().filter(|name| !given.values.contains_key(*name)) {
                Some(unknown) => {
                    let known: Vec<&str> = given.values.keys().map(String::as_str).collect();
                    let error = innermost(&error);
                    let place = format!("{}:{}", error.name().unwrap_or(file), error.line().unwrap_or_default());
                    Error::new(format!("{place} asks for {unknown}, expected one of {}", known.join(", ")))
                }
                None => problem(&error),
            })?;
        match given.values.keys().find(|name| !asked.all.contains(*name)) {
            Some(left) => Err(Error::new(format!("{file} asks nowhere for {left}, expected it to"))),
            None => Ok(filled),
        }
    }
}

/// What went wrong in the template where it did, and not in the one that includes it.
fn innermost(error: &minijinja::Error) -> &minijinja::Error {
    let source = std::error::Error::source(error).and_then(|source| source.downcast_ref());
    source.map_or(error, innermost)
}

fn problem(error: &minijinja::Error) -> Error {
    Error::new(innermost(error).to_string())
}

/// Writes a value into a page: markup as it is, text escaped.
fn put(out: &mut Output, _: &mut State, value: &Value) -> Result<(), minijinja::Error> {
    let text = value.as_str().ok_or_else(|| {
        minijinja::Error::new(ErrorKind::InvalidOperation, format!("{value:?} cannot be written, expected a text"))
    })?;
    let written = if value.is_safe() { out.write_str(text) } else { out.write_str(&html! { (text) }.0) };
    Ok(written?)
}

/// What a template is filled with, by name.
#[derive(Clone, Default)]
pub(crate) struct Values(BTreeMap<String, Value>);

impl Values {
    /// With one more of them.
    ///
    /// # Panics
    ///
    /// If there is one of that name: only one of the two would be seen.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Filling>) -> Self {
        let before = self.0.insert(name.to_owned(), value.into().0);
        assert!(before.is_none(), "two values for {name}");
        self
    }
}

/// One value: a text, markup, a yes or no, or nothing, which a template can ask for before it writes it.
pub(crate) struct Filling(Value);

impl From<&str> for Filling {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Filling {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<Markup> for Filling {
    fn from(markup: Markup) -> Self {
        Self(Value::from_safe_string(markup.0))
    }
}

impl From<bool> for Filling {
    fn from(yes: bool) -> Self {
        Self(yes.into())
    }
}

impl From<Option<&str>> for Filling {
    fn from(text: Option<&str>) -> Self {
        Self(text.map_or_else(|| Value::from(()), Value::from))
    }
}

/// The values of a page that is being filled, and which of them it has asked for.
#[derive(Debug)]
struct Given {
    values: BTreeMap<String, Value>,
    asked: Mutex<Asked>,
}

#[derive(Debug, Default)]
struct Asked {
    all: BTreeSet<String>,
    last: Option<String>,
}

impl Given {
    fn asked(&self) -> MutexGuard<'_, Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Object for Given {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let name = key.as_str()?;
        let mut asked = self.asked();
        asked.all.insert(name.to_owned());
        asked.last = Some(name.to_owned());
        self.values.get(name).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn templates(texts: &[(&str, &str)]) -> Result<Templates, String> {
        let texts = texts.iter().map(|&(file, text)| (file.to_owned(), text.to_owned())).collect();
        Templates::new(texts).map_err(|error| error.to_string())
    }

    fn fill(text: &str, values: Values) -> Result<String, String> {
        templates(&[("page.html", text)])?.fill("page.html", values).map_err(|error| error.to_string())
    }

    #[test]
    fn text_is_escaped_and_never_a_template_and_markup_is_as_it_is() {
        let values = Values::default().with("one", "{{ two }} & <b> \"it’s\"").with("two", html! { b { "2" } });
        let page = fill("<p>\n{# why #}\n  {% if one %}\n{{ one }}\n  {% endif %}\n</p>\n{{ two }}\n", values);
        assert_eq!(page.as_deref(), Ok("<p>\n{{ two }} &amp; &lt;b&gt; &quot;it’s&quot;\n</p>\n<b>2</b>\n"));
    }

    #[test]
    fn an_unknown_value_and_one_that_is_left_over_are_errors() {
        let values = || Values::default().with("one", "1").with("empty", None).with("yes", true);
        let error = |text: &str| fill(text, values()).expect_err("refused");
        let all = "{% if empty %}{% endif %}{% if yes %}{% endif %}";
        assert_eq!(fill(&format!("{all}{{{{ one }}}}"), values()).as_deref(), Ok("1"));
        assert_eq!(error("<p>\n{{ won }}</p>"), "page.html:2 asks for won, expected one of empty, one, yes");
        assert_eq!(error("{% if won %}{% endif %}"), "page.html:1 asks for won, expected one of empty, one, yes");
        assert_eq!(error(all), "page.html asks nowhere for one, expected it to");
        assert!(error("{{ empty }}").contains("cannot be written, expected a text"), "{}", error("{{ empty }}"));
        assert!(error("{{ yes }}").contains("cannot be written, expected a text"), "{}", error("{{ yes }}"));
    }

    #[test]
    fn what_a_page_shares_with_others_is_held_as_strictly() {
        let templates = templates(&[
            ("base.html", "<title>{{ title }}</title>\n{% block body %}{% endblock %}\n"),
            ("page.html", "{% extends \"base.html\" %}\n{% set title = \"A & B\" %}\n{% block body %}\n{% include \"part.html\" %}\n{% endblock %}\n"),
            ("part.html", "{{ title }}: {{ one }}\n"),
        ])
        .expect("they make sense");
        let page = templates.fill("page.html", Values::default().with("one", "1")).expect("fills");
        assert_eq!(page, "<title>A &amp; B</title>\nA &amp; B: 1\n");
        let around = |value| templates.fill_around("page.html", Values::default().with("one", "<1>"), value);
        let (page, place) = around("one").expect("fills");
        assert_eq!(&page[place.expect("it is in the page")], "&lt;1&gt;");
        assert_eq!(around("two").expect("fills").1, None);
        let error = templates.fill("page.html", Values::default()).expect_err("refused").to_string();
        assert_eq!(error, "part.html:1 asks for one, expected one of ");
    }

    #[test]
    fn a_template_that_makes_no_sense_is_told_with_its_line() {
        let error = templates(&[("page.html", "<p>\n{{ one")]).err();
        assert!(error.as_ref().is_some_and(|error| error.contains("page.html:2")), "{error:?}");
    }
}
