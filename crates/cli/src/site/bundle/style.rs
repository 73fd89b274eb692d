//! Style sheets on their way to the reader: without comments and needless spaces, or as a module
//! whose text the element adopts.
//!
//! Only the safe savings are made here, token by token; brotli finds the rest. (A full CSS compiler
//! would take longer to build than everything else of the command together.)

use expulsions::Theme;

/// A style sheet with the themes' colours in it, without comments, and without spaces where they mean nothing.
pub(crate) fn shorten(css: &str) -> String {
    let css = colored(css);
    let mut out = String::with_capacity(css.len());
    let mut rest = css.as_str();
    // A space is due before the next token unless one of its neighbours makes it meaningless.
    let mut space = false;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '/' if rest.starts_with("/*") => {
                space = true;
                rest = rest[2..].split_once("*/").map_or("", |(_, after)| after);
                continue;
            }
            '"' | '\'' => string_length(rest, c),
            c => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        rest = after;
        if c.is_whitespace() {
            space = true;
            continue;
        }
        if space && !out.is_empty() && !out.ends_with(['{', '}', ';', ',']) && !matches!(c, '{' | '}' | ';' | ',') {
            // After a colon only where it ends the name of a property: in a selector `a :hover` differs from `a:hover`.
            if !(out.ends_with(':') && in_declaration(&out)) {
                out.push(' ');
            }
        }
        space = false;
        if c == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push_str(token);
    }
    out
}

/// A style sheet with the colours of the core's themes where it names them: `var(--light-text)`, `var(--dark-more-by)`.
/// Other custom properties are the sheet's own.
fn colored(css: &str) -> String {
    let mut parts = css.split("var(--");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let found = part.split_once(')').and_then(|(name, rest)| Some((color(name)?, rest)));
        match found {
            Some((color, rest)) => out.extend([color.as_str(), rest]),
            None => out.extend(["var(--", part]),
        }
    }
    out
}

/// The colour of a theme's role as it is written shortest; none for a name that begins with no theme.
fn color(name: &str) -> Option<String> {
    let (theme, role) = name.rsplit_once('-')?;
    let theme = Theme::parse(theme)?;
    let palette = theme.palette() + ";of=" + &theme.of_strong.to_hex();
    let long = palette.split(';').find_map(|pair| pair.strip_prefix(role)?.strip_prefix('='))?;
    let [_, r, s, g, h, b, c] = long.to_lowercase().into_bytes()[..] else { return None };
    let short = [r, g, b].map(char::from);
    Some(if [r, g, b] == [s, h, c] {
        short.iter().fold("#".to_owned(), |text, &digit| text + &digit.to_string())
    } else {
        long.to_lowercase()
    })
}

/// Whether the text ends within `name:` of a declaration: nothing but a name since the last `{` or `;`.
fn in_declaration(out: &str) -> bool {
    let start = out.rfind(['{', ';', '}']).map_or(0, |at| at + 1);
    let name = &out[start..out.len() - 1];
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Bytes of the quoted string that `text` begins with, quotes included.
fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A module whose default export is the text of a style sheet, for `CSSStyleSheet.replaceSync`.
pub(crate) fn as_module(css: &str) -> String {
    format!("export default {};\n", serde_json::Value::from(shorten(css)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortens_without_changing_the_meaning() {
        let css = "/* why */\na :hover,\nb > c {\n  color : red;\n  margin: 0 calc(1px + 2px);\n  content: \"/* a */  b\";\n}\n\n@media (min-width: 3em) and (x) {\n  d{e:f;}\n}\n";
        assert_eq!(
            shorten(css),
            "a :hover,b > c{color : red;margin:0 calc(1px + 2px);content:\"/* a */  b\"}@media (min-width: 3em) and (x){d{e:f}}"
        );
        assert_eq!(shorten("a/**/b{}"), "a b{}");
        assert_eq!(shorten("a{b:url('x\\'  y')}"), "a{b:url('x\\'  y')}");
    }

    #[test]
    fn the_themes_give_their_colours() {
        assert_eq!(shorten("a{b:var(--light-ground);c:var(--dark-by)}"), "a{b:#fff;c:#7db0ea}");
        let own = "a{b:var(--ground);c:var(--expulsions-ring,var(--ring))}";
        assert_eq!(shorten(own), own);
    }

    /// Colours that no theme has: shadows, and what stands on a ground of the host's that nobody knows.
    const OTHERS: [&str; 5] = ["#0003", "#0005", "#0007", "#0008", "#c8412b"];

    #[test]
    fn sheets_have_their_colours_from_the_themes_alone() {
        let www = crate::site::root().join("www");
        let mut sheets = 0;
        for file in crate::site::list(&www).expect("a folder") {
            let name = crate::site::name(&file);
            let script = name.ends_with(".js") && name != "dev.js";
            if !script && !name.ends_with(".css") {
                continue;
            }
            let text = crate::site::read(&file).expect("readable");
            sheets += 1;
            for (at, _) in text.match_indices('#') {
                let digits = text[at + 1..].bytes().take_while(u8::is_ascii_hexdigit).count();
                let ends =
                    !text[at + 1 + digits..].starts_with(|next: char| next.is_alphanumeric() || "-_(.".contains(next));
                let color = &text[at..=at + digits];
                let is_color = ends && matches!(digits, 3 | 4 | 6 | 8);
                assert!(
                    !is_color || OTHERS.contains(&color),
                    "{name} has {color}; var(--light-text) names a colour of a theme"
                );
            }
            if name.ends_with(".css") {
                let short = shorten(&text);
                for theme in ["light", "dark"] {
                    assert!(
                        !short.contains(&format!("var(--{theme}-")),
                        "{name} names a role that the themes have not"
                    );
                }
            }
        }
        assert!(sheets > 20, "{sheets} files");
    }

    #[test]
    fn a_module_holds_the_text_as_one_string() {
        assert_eq!(
            as_module("a { content: \"\u{2028}\\201c\" }"),
            "export default \"a{content:\\\"\u{2028}\\\\201c\\\"}\";\n"
        );
    }
}
