//! Where the site stands on the web, and which addresses are its own.

use std::fmt;
use std::str::FromStr;

/// An absolute address of a folder, which ends in a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Base(String);

/// Pages that show the graphic, relative to the base; the first stands for the others.
pub(crate) const PAGES: [&str; 3] = ["", "index.html", "embed.html"];

impl FromStr for Base {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong =
            || format!("{text:?} is no address to build for, expected one such as https://example.org/expulsions/");
        let (scheme, rest) = text.split_once("://").ok_or_else(wrong)?;
        let scheme = scheme.to_ascii_lowercase();
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host = host.to_ascii_lowercase();
        let plain = |c: char| c.is_ascii_graphic() && !"\"'<>\\`{}|^".contains(c);
        let is_host = |c: char| c.is_ascii_alphanumeric() || "-.:[]".contains(c);
        if !["http", "https"].contains(&scheme.as_str())
            || host.is_empty()
            || !host.chars().all(is_host)
            || !path.chars().all(|c| plain(c) && c != '?' && c != '#')
        {
            return Err(wrong());
        }
        let slash = if path.is_empty() || path.ends_with('/') { "" } else { "/" };
        Ok(Self(format!("{scheme}://{host}/{path}{slash}")))
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Base {
    /// The absolute address of a file of the site, or of a page with its query.
    pub(crate) fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Scheme, host and port, as policies name them.
    pub(crate) fn origin(&self) -> String {
        self.0.splitn(4, '/').take(3).collect::<Vec<_>>().join("/")
    }

    /// Host and port, as the header `Host` names them.
    pub(crate) fn host(&self) -> &str {
        self.0.split('/').nth(2).unwrap_or_default()
    }

    /// The page and the query of an address, if it is that of the graphic here, by whichever of the web's two schemes.
    pub(crate) fn own<'a>(&self, address: &'a str) -> Option<(&'a str, &'a str)> {
        let (_, here) = self.0.split_once("://")?;
        let (scheme, rest) = address.split_once("://")?;
        if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
            return None;
        }
        let rest = rest.split('#').next()?;
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, folder) = here.split_once('/')?;
        let (asked, path) = place.split_once('/').unwrap_or((place, ""));
        // A folder without its slash leads to the same page on every server.
        let page = path.strip_prefix(folder).or_else(|| (format!("{path}/") == folder).then_some(""))?;
        (asked.eq_ignore_ascii_case(host) && PAGES.contains(&page)).then_some((page, query))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_is_an_address_of_the_web_without_a_query() {
        let base = |text: &str| text.parse::<Base>().map(|base| base.to_string());
        assert_eq!(base("https://Example.org").as_deref(), Ok("https://example.org/"));
        assert_eq!(base("HTTP://127.0.0.1:8018/a/b").as_deref(), Ok("http://127.0.0.1:8018/a/b/"));
        for wrong in [
            "example.org",
            "ftp://example.org",
            "https://",
            "https:///a",
            "https://a.org/?x",
            "https://a.org/#x",
            "https://u@a.org",
            "https://a.org/\"",
            "https://a b.org",
        ] {
            assert_eq!(
                base(wrong).expect_err("refused"),
                format!("{wrong:?} is no address to build for, expected one such as https://example.org/expulsions/")
            );
        }
    }

    #[test]
    fn an_address_is_its_own_when_host_folder_and_page_are() {
        let base: Base = "https://example.org/news/expulsions/".parse().expect("an address");
        for (address, expected) in [
            ("https://example.org/news/expulsions/?c=UA#top", Some(("", "c=UA"))),
            ("http://EXAMPLE.org/news/expulsions/index.html", Some(("index.html", ""))),
            ("https://example.org/news/expulsions", Some(("", ""))),
            ("https://example.org/news/expulsions/embed.html?c=US", Some(("embed.html", "c=US"))),
            ("https://example.org/news/expulsions/other.html", None),
            ("https://example.org/news/", None),
            ("https://example.org.evil.org/news/expulsions/", None),
            ("https://evil.org/?https://example.org/news/expulsions/", None),
            ("ftp://example.org/news/expulsions/", None),
            ("//example.org/news/expulsions/", None),
        ] {
            assert_eq!(base.own(address), expected, "{address}");
        }
        assert_eq!((base.origin().as_str(), base.host()), ("https://example.org", "example.org"));
        let root: Base = "http://127.0.0.1:80".parse().expect("an address");
        assert_eq!(root.own("http://127.0.0.1:80"), Some(("", "")));
        assert_eq!(root.own("http://127.0.0.1:80/?day=2018-03-30"), Some(("", "day=2018-03-30")));
    }
}
