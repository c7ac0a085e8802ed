//! Addresses of the site: which of them an export copies, and into which files.

use std::fmt::Write as _;

/// What stands at the root and is not for readers, or is nothing without a program that answers.
const MACHINES: &[&str] = &[
    "api",
    "beacon",
    "desk",
    "fediverse",
    "healthz",
    "hub",
    "inbox",
    "metrics",
    "nodeinfo",
    "oembed",
    "preview",
    "readyz",
    "sdmx",
    "view",
];
/// The same below a locale.
const ASKING: &[&str] = &["complaint", "press-list", "search", "suggest"];
/// The same below a locale's newsletters.
const STEPS: &[&str] = &["confirm", "leave", "manage"];
/// Queries that turn pages of what could not be read otherwise; each becomes a file of its own.
const TURNS: &[&str] = &["before", "from", "kind", "month", "page", "summary"];
/// Endings of files that a query may stand behind.
const ENDINGS: &[&str] = &["csv", "docx", "ics", "json", "parquet", "pdf", "xlsx", "xml", "zip"];
/// What an export writes at the root by itself.
const RESERVED: &[&str] = &[".sen-export", "_headers", "_redirects", "export.json", "nginx.conf"];

/// An address of the site, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Path, percent-encoded, with its slash.
    pub path: String,
    /// What follows the question mark.
    pub query: String,
    /// What follows the number sign, with the sign.
    pub fragment: String,
}

/// What becomes of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is in the copy.
    Copied,
    /// It is nothing without a program: it leads to the original.
    Original,
}

/// The site as an export sees it.
#[derive(Debug, Clone)]
pub struct Site {
    /// Address at which the copy will be, without a trailing slash.
    pub own: String,
    /// Address of the site itself.
    pub original: String,
    /// Its locales.
    pub locales: Vec<String>,
    /// What robots.txt keeps programs away from.
    pub disallowed: Vec<String>,
    /// Whether the transparency log is copied.
    pub log: bool,
}

impl Target {
    /// An address of the site by its path and query.
    pub fn new(address: &str) -> Self {
        let (address, fragment) = match address.find('#') {
            Some(at) => address.split_at(at),
            None => (address, ""),
        };
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Self { path: encode(path), query: encode(query), fragment: fragment.to_owned() }
    }

    /// As it is asked for.
    pub fn asked(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }

    /// The query that turns a page, as name and value.
    fn turn(&self) -> Option<(&str, &str)> {
        let (name, value) = self.query.split_once('=')?;
        (TURNS.contains(&name) && !value.is_empty() && !value.contains('&')).then_some((name, value))
    }

    /// The path at which the copy has it: a query becomes part of it.
    pub fn shown(&self) -> String {
        let Some((name, value)) = self.turn() else { return self.path.clone() };
        let value = decode(value).unwrap_or_default();
        let safe = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '_' };
        let turn = format!("{name}-{}", value.chars().map(safe).collect::<String>());
        match self.path.rsplit_once('.') {
            Some((stem, ending)) if ENDINGS.contains(&ending) => format!("{stem}.{turn}.{ending}"),
            _ => format!("{}/{turn}", self.path.trim_end_matches('/')),
        }
    }
}

impl Site {
    /// The address a reference on the page `at` leads to, where that is one of the site.
    pub fn resolve(&self, reference: &str, at: &str) -> Option<Target> {
        let reference = reference.trim();
        if reference.is_empty() || reference.starts_with('#') || reference.starts_with("//") {
            return None;
        }
        for base in [&self.own, &self.original] {
            if let Some(rest) = reference.strip_prefix(base.as_str())
                && (rest.is_empty() || rest.starts_with(['/', '?', '#']))
            {
                return Some(Target::new(if rest.starts_with('/') { rest } else { "/" }));
            }
        }
        let first = reference.find(['/', '?', '#']).unwrap_or(reference.len());
        if reference[..first].contains(':') {
            return None;
        }
        let page = at.split(['?', '#']).next().unwrap_or("/");
        match reference.chars().next() {
            Some('/') => Some(Target::new(reference)),
            Some('?') => Some(Target::new(&format!("{page}{reference}"))),
            _ => {
                let folder = page.rfind('/').map_or("/", |at| &page[..=at]);
                Some(Target::new(&without_dots(&format!("{folder}{reference}"))))
            }
        }
    }

    /// What becomes of an address.
    pub fn fate(&self, target: &Target) -> Fate {
        let query = !target.query.is_empty() && target.turn().is_none();
        if query || self.is_asking(&target.path) { Fate::Original } else { Fate::Copied }
    }

    /// The full address at the site itself.
    pub fn at_original(&self, target: &Target) -> String {
        format!("{}{}{}", self.original, target.asked(), target.fragment)
    }

    fn is_asking(&self, path: &str) -> bool {
        let mut parts = path.split('/').skip(1);
        let (first, second, third) = (parts.next(), parts.next(), parts.next());
        let (first, second) = (first.unwrap_or_default(), second.unwrap_or_default());
        let machine = match first {
            ".well-known" => second != "security.txt",
            "log" => !self.log || matches!(second, "entry" | "content"),
            // It names addresses of programs, which a copy elsewhere does not have.
            "catalog.ttl" | "catalog.jsonld" => self.own != self.original,
            first if self.locales.iter().any(|l| l == first) => {
                ASKING.contains(&second)
                    || (second == "newsletters" && third.is_some_and(|step| STEPS.contains(&step)))
            }
            first => MACHINES.contains(&first),
        };
        machine || self.disallowed.iter().any(|rule| matches(rule, path))
    }
}

/// The rules of a robots.txt that hold for everybody.
pub fn disallowed(robots: &str) -> Vec<String> {
    let rules = robots.lines().filter_map(|line| line.strip_prefix("Disallow:"));
    rules.map(str::trim).filter(|rule| !rule.is_empty()).map(str::to_owned).collect()
}

/// Whether a rule of robots.txt (RFC 9309) is about a path; of whole parts only, since a story about searching is no search.
fn matches(rule: &str, path: &str) -> bool {
    let mut pieces = rule.split('*');
    let Some(mut rest) = path.strip_prefix(pieces.next().unwrap_or_default()) else { return false };
    for piece in pieces {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.is_empty() || rest.starts_with('/') || rule.ends_with('/')
}

/// The file in which an address stands, from the root of the copy. A page is the index of a folder of its own, which every
/// server finds. None for what no file can be called.
pub fn file_of(shown: &str, is_page: bool) -> Option<String> {
    let path = decode(shown)?;
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let unfit = |part: &&str| {
        *part == "."
            || *part == ".."
            || part.len() > 200
            || part.contains(|c: char| c == '\\' || c.is_control())
    };
    if parts.iter().any(unfit) || parts.first().is_some_and(|first| RESERVED.contains(first)) {
        return None;
    }
    if is_page && !parts.last().is_some_and(|last| last.ends_with(".html")) {
        parts.push("index.html");
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

fn without_dots(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').skip(1) {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}

/// What a request cannot carry is percent-encoded; what is so already stays.
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_graphic()
            && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}')
        {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Percent-encoding taken away; none where what is left is no text.
pub fn decode(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digits = text.get(at + 1..at + 3).filter(|_| byte == b'%');
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(value) => {
                out.push(value);
                at += 3;
            }
            None => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn site() -> Site {
        Site {
            own: "https://mirror.example".into(),
            original: "https://sen.example".into(),
            locales: vec!["vi".into(), "en".into()],
            disallowed: disallowed("User-agent: *\nDisallow: /desk/\nDisallow: /*/suggest\n\nSitemap: x\n"),
            log: true,
        }
    }

    #[test]
    fn references_are_resolved_as_browsers_do() {
        let site = site();
        let at = |reference: &str| site.resolve(reference, "/vi/stories/x?page=2").map(|t| t.asked());
        assert_eq!(at("/vi/a#b").unwrap(), "/vi/a");
        assert_eq!(at("y").unwrap(), "/vi/stories/y");
        assert_eq!(at("../z?q=1").unwrap(), "/vi/z?q=1");
        assert_eq!(at("?before=3").unwrap(), "/vi/stories/x?before=3");
        assert_eq!(at("https://mirror.example").unwrap(), "/");
        assert_eq!(at("https://sen.example/en/").unwrap(), "/en/");
        assert_eq!(at("/vi/tệp").unwrap(), "/vi/t%E1%BB%87p");
        for foreign in ["", "#top", "//other.example/", "https://sen.example.org/", "mailto:a@b.c", "data:x"]
        {
            assert_eq!(at(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn what_asks_for_an_answer_leads_to_the_original() {
        let site = site();
        let fate = |address: &str| site.fate(&Target::new(address));
        for copied in [
            "/vi/",
            "/vi/stories?before=1.2",
            "/log/tile/0/000",
            "/.well-known/security.txt",
            "/media/a.avif",
        ] {
            assert_eq!(fate(copied), Fate::Copied, "{copied}");
        }
        for original in [
            "/desk/",
            "/vi/search",
            "/en/suggest",
            "/vi/complaint?page=%2Fvi%2F",
            "/vi/data/gdp?asof=2026-01-01",
            "/vi/newsletters/confirm/x",
            "/api/v1/editions",
            "/log/entry",
            "/.well-known/webfinger",
            "/catalog.ttl",
        ] {
            assert_eq!(fate(original), Fate::Original, "{original}");
        }
        assert_eq!(site.at_original(&Target::new("/vi/search?q=a#b")), "https://sen.example/vi/search?q=a#b");
    }

    #[test]
    fn a_page_is_the_index_of_its_folder_and_a_file_is_itself() {
        let page = |address: &str| file_of(&Target::new(address).shown(), true).unwrap();
        assert_eq!(page("/vi/"), "vi/index.html");
        assert_eq!(page("/vi/stories/x"), "vi/stories/x/index.html");
        assert_eq!(page("/vi/facts/area.total"), "vi/facts/area.total/index.html");
        assert_eq!(page("/vi/stories?before=12.3%3A4"), "vi/stories/before-12.3_4/index.html");
        let file = |address: &str| file_of(&Target::new(address).shown(), false);
        assert_eq!(file("/vi/feed.xml").unwrap(), "vi/feed.xml");
        assert_eq!(
            file("/vi/readers/views.csv?month=2026-01").unwrap(),
            "vi/readers/views.month-2026-01.csv"
        );
        assert_eq!(file("/files/ab/t%E1%BB%87p%201.pdf").unwrap(), "files/ab/tệp 1.pdf");
        for unfit in ["/", "/%2e%2e/x", "/a%00b", "/export.json", "/%5C"] {
            assert_eq!(file(unfit), None, "{unfit}");
        }
    }

    #[test]
    fn rules_of_robots_have_stars() {
        assert!(matches("/*/search", "/vi/search") && matches("/view", "/view"));
        assert!(!matches("/*/search", "/vi/stories") && !matches("/desk/", "/de/"));
        assert!(matches("/desk/", "/desk/x") && !matches("/*/search", "/vi/stories/searching"));
    }
}
