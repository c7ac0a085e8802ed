//! What a web server must say besides the files: written down for hosts that read `_headers` and `_redirects`, and for nginx.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::address::decode;

/// Headers that protect readers; every page has them.
const PROTECTING: &[&str] = &[
    "content-security-policy",
    "x-content-type-options",
    "x-frame-options",
    "referrer-policy",
    "permissions-policy",
    "cross-origin-opener-policy",
];
/// What the files of a folder may have besides.
const OTHERS: &[&str] = &["cache-control", "access-control-allow-origin", "content-disposition"];
/// Folders whose files have headers of their own.
const FOLDERS: &[&str] =
    &["/assets/fonts/", "/credentials/", "/files/", "/log/", "/log/tile/", "/media/", "/og/"];
/// Endings whose kind is the same everywhere; `xml` is that of feeds and maps of the site alike.
const KNOWN: &[(&str, &str)] = &[
    ("css", "text/css"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("gif", "image/gif"),
    ("html", "text/html"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("mp4", "video/mp4"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
    ("webp", "image/webp"),
    ("woff2", "font/woff2"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xml", "text/xml"),
    ("zip", "application/zip"),
];

type Headers = BTreeMap<&'static str, String>;

/// What was answered, put together.
#[derive(Debug, Default)]
pub struct Told {
    /// The country's own language: its policy is that of what stands below no language.
    home: String,
    /// By the first part of the address, since pages of one language have one policy.
    pages: Vec<(String, Headers)>,
    cards: Headers,
    /// By folder; none for what differs within one.
    folders: BTreeMap<&'static str, BTreeMap<&'static str, Option<String>>>,
    endings: BTreeMap<String, String>,
    moved: BTreeMap<String, String>,
    gone: BTreeMap<String, String>,
}

fn chosen(headers: &HeaderMap, names: &'static [&'static str]) -> Headers {
    let value = |name: &&'static str| {
        let value = headers.get(*name)?.to_str().ok()?;
        // The name to save under is that of the address.
        let value = if value.starts_with("attachment") { "attachment" } else { value };
        Some((*name, value.to_owned()))
    };
    names.iter().filter_map(value).collect()
}

impl Told {
    /// Nothing yet.
    pub fn at_home(home: &str) -> Self {
        Self { home: home.to_owned(), ..Self::default() }
    }

    /// Notes the headers of what stands at a path.
    pub fn note(&mut self, path: &str, headers: &HeaderMap, is_page: bool) {
        if is_page {
            let mut parts = path.split('/').skip(1);
            let first = parts.next().unwrap_or_default();
            if parts.next() == Some("embed") {
                if self.cards.is_empty() {
                    self.cards = chosen(headers, PROTECTING);
                }
            } else if !self.pages.iter().any(|(part, _)| part == first) {
                self.pages.push((first.to_owned(), chosen(headers, PROTECTING)));
            }
            return;
        }
        let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let last = path.rsplit('/').next().unwrap_or_default();
        let ending = last.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        if let Some(ending) = ending.as_ref().filter(|ending| KNOWN.iter().all(|(known, _)| known != ending))
        {
            let kind = kind.split(';').next().unwrap_or_default().trim();
            self.endings.entry(ending.clone()).or_insert_with(|| kind.to_owned());
        }
        let Some(folder) = FOLDERS.iter().filter(|folder| path.starts_with(**folder)).max_by_key(|f| f.len())
        else {
            return;
        };
        let mut said = chosen(headers, OTHERS);
        if ending.is_none() {
            said.insert("content-type", kind.to_owned());
        }
        let seen = self.folders.entry(*folder).or_default();
        for (name, value) in said {
            let there = seen.entry(name).or_insert_with(|| Some(value.clone()));
            if there.as_ref() != Some(&value) {
                *there = None;
            }
        }
    }

    /// Notes that an address leads elsewhere.
    pub fn moved(&mut self, from: &str, to: &str) {
        self.moved.insert(from.to_owned(), to.to_owned());
    }

    /// Notes that what stood at a path was withdrawn; its words are in a file.
    pub fn gone(&mut self, path: &str, file: &str) {
        self.gone.insert(path.to_owned(), file.to_owned());
    }

    /// What all have that say nothing else.
    fn general(&self) -> Headers {
        let home = self.pages.iter().find(|(part, _)| *part == self.home);
        home.or(self.pages.first()).map(|(_, headers)| headers.clone()).unwrap_or_default()
    }

    /// Languages whose pages say something else, and what.
    fn apart(&self) -> impl Iterator<Item = (&str, Headers)> {
        let general = self.general();
        self.pages.iter().filter_map(move |(part, headers)| {
            let own = headers.iter().filter(|(name, value)| general.get(*name) != Some(value));
            let own: Headers = own.map(|(name, value)| (*name, value.clone())).collect();
            (!own.is_empty()).then_some((part.as_str(), own))
        })
    }

    /// What all files of a folder have.
    fn of_folder(&self, folder: &str) -> Headers {
        let own = self.folders.get(folder).into_iter().flatten();
        own.filter_map(|(name, value)| Some((*name, value.clone()?))).collect()
    }

    /// `_headers`, as several hosts of static sites read it.
    pub fn headers_file(&self) -> String {
        let mut out = String::new();
        let write = |out: &mut String, pattern: &str, headers: &Headers| {
            if !headers.is_empty() {
                let _ = writeln!(out, "{pattern}");
                for (name, value) in headers {
                    let _ = writeln!(out, "  {name}: {value}");
                }
            }
        };
        write(&mut out, "/*", &self.general());
        for (part, own) in self.apart() {
            let _ = writeln!(out, "/{part}/*");
            for (name, value) in &own {
                let _ = writeln!(out, "  ! {name}\n  {name}: {value}");
            }
        }
        if !self.cards.is_empty() {
            // Cards stand in pages of others: what every page forbids is taken back.
            out.push_str("/:locale/embed/*\n  ! x-frame-options\n  ! content-security-policy\n");
            for (name, value) in self.cards.iter().filter(|(name, _)| **name == "content-security-policy") {
                let _ = writeln!(out, "  {name}: {value}");
            }
        }
        for folder in self.folders.keys() {
            write(&mut out, &format!("{folder}*"), &self.of_folder(folder));
        }
        out
    }

    /// `_redirects`, for the same hosts.
    pub fn redirects_file(&self) -> String {
        let plain = |text: &str| !text.contains(char::is_whitespace);
        // Some hosts take an address with and without its slash for the same, and would lead round and round.
        let bare = |text: &str| text.trim_end_matches('/').to_owned();
        let lines = self
            .moved
            .iter()
            .filter(|(from, to)| plain(from) && plain(to) && !from.contains('?') && bare(from) != bare(to));
        lines.map(|(from, to)| format!("{from} {to} 301\n")).collect()
    }

    /// What nginx is to be told, inside a `server` whose root is the folder.
    pub fn nginx(&self, locales: &[String], compressed: bool) -> String {
        let mut out = String::from(
            "# Written by `sen export`. Include it in a server { } whose root is this folder.\n\
             index index.html;\ncharset utf-8;\nabsolute_redirect off;\n",
        );
        let own = self.endings.iter().map(|(ending, kind)| (ending.as_str(), kind.as_str()));
        let types =
            KNOWN.iter().copied().chain(own.filter(|(ending, kind)| is_word(ending) && is_type(kind)));
        let types: String = types.map(|(ending, kind)| format!("    {kind} {ending};\n")).collect();
        // All of them: nginx takes these in place of its own, and would warn of an ending said twice.
        let _ = writeln!(out, "types {{\n{types}}}");
        if compressed {
            out.push_str("gzip_static on;\n# With the module ngx_brotli:\n# brotli_static on;\n");
        }
        out.push_str(&lines(&self.general(), ""));
        out.push_str("error_page 404 /404.html;\nlocation / { try_files $uri $uri/index.html =404; }\n");
        out.push_str("location ~ ^/(_headers|_redirects|nginx\\.conf)$ { return 404; }\n");
        for locale in locales {
            // A location with headers of its own has none of those around it.
            let own = self.apart().find(|(part, _)| part == locale).map(|(_, own)| {
                let mut all = self.general();
                all.extend(own);
                format!("\n{}", lines(&all, "    "))
            });
            let own = own.unwrap_or_else(|| " ".to_owned());
            let _ = writeln!(
                out,
                "location /{locale}/ {{ error_page 404 /{locale}/404.html; try_files $uri $uri/index.html =404;{own}}}"
            );
        }
        if !self.cards.is_empty() {
            let cards = lines(&self.cards, "    ");
            let _ = writeln!(
                out,
                "location ~ ^/[^/]+/embed/ {{\n    try_files $uri $uri/index.html =404;\n{cards}}}"
            );
        }
        for folder in self.folders.keys() {
            let mut own = self.of_folder(folder);
            let kind = own.remove("content-type");
            let mut headers = self.general();
            headers.extend(own);
            let _ = writeln!(out, "location {folder} {{");
            if let Some(kind) = kind {
                let _ = writeln!(out, "    default_type {};", quoted(&kind));
            }
            let _ = writeln!(out, "    try_files $uri =404;\n{}}}", lines(&headers, "    "));
        }
        for (path, file) in &self.gone {
            let (path, file) = (quoted(&decode(path).unwrap_or_default()), quoted(&format!("/{file}")));
            let _ = writeln!(out, "location = {path} {{ error_page 410 {file}; return 410; }}");
        }
        out
    }
}

fn lines(headers: &Headers, space: &str) -> String {
    headers
        .iter()
        .map(|(name, value)| format!("{space}add_header {name} {} always;\n", quoted(value)))
        .collect()
}

/// A text as nginx takes it; its variables are none here.
fn quoted(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control() && *c != '$').collect();
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.len() <= 8 && text.chars().all(|c| c.is_ascii_alphanumeric())
}

fn is_type(text: &str) -> bool {
    text.contains('/') && text.chars().all(|c| c.is_ascii_alphanumeric() || "/.+-".contains(c))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    fn told() -> Told {
        let mut told = Told::at_home("vi");
        let page = headers(&[("content-security-policy", "default-src 'none'"), ("x-frame-options", "DENY")]);
        let other = headers(&[("content-security-policy", "style-src 'self'"), ("x-frame-options", "DENY")]);
        told.note("/km/", &other, true);
        told.note("/vi/", &page, true);
        told.note("/vi/embed/facts/a", &headers(&[("content-security-policy", "frame-ancestors *")]), true);
        let long = ("cache-control", "max-age=9");
        told.note("/media/a.avif", &headers(&[("content-type", "image/avif"), long]), false);
        told.note("/media/b.avif", &headers(&[("content-type", "image/avif"), long]), false);
        told.note(
            "/files/a/b.pdf",
            &headers(&[("content-disposition", "attachment; filename=\"b.pdf\"")]),
            false,
        );
        told.note(
            "/credentials/authority.pem",
            &headers(&[("content-type", "application/x-pem-file")]),
            false,
        );
        told.note("/log/key", &headers(&[("content-type", "text/plain")]), false);
        told.note("/log/checkpoint", &headers(&[("content-type", "text/plain"), long]), false);
        told.moved("/old", "/vi/new");
        told.moved("/?p=1", "/vi/new");
        told.gone("/vi/stories/x", "vi/stories/x/index.html");
        told
    }

    #[test]
    fn hosts_are_told_in_their_own_files() {
        let told = told();
        let text = told.headers_file();
        assert!(text.starts_with("/*\n  content-security-policy: default-src 'none'\n"), "{text}");
        assert!(
            text.contains(
                "/km/*\n  ! content-security-policy\n  content-security-policy: style-src 'self'\n/"
            ),
            "{text}"
        );
        assert!(text.contains("/:locale/embed/*\n  ! x-frame-options\n"), "{text}");
        assert!(text.contains("/media/*\n  cache-control: max-age=9\n"), "{text}");
        assert!(text.contains("/files/*\n  content-disposition: attachment\n"), "{text}");
        assert_eq!(told.redirects_file(), "/old /vi/new 301\n");
    }

    #[test]
    fn nginx_is_told_in_its_own_language() {
        let text = told().nginx(&["vi".into(), "km".into()], true);
        for line in [
            "types {\n    text/css css;\n",
            "    application/zip zip;\n    image/avif avif;\n    application/x-pem-file pem;\n}",
            "gzip_static on;",
            "location /vi/ { error_page 404 /vi/404.html; try_files $uri $uri/index.html =404; }",
            "location /km/ { error_page 404 /km/404.html; try_files $uri $uri/index.html =404;\n    \
             add_header content-security-policy \"style-src 'self'\" always;\n    \
             add_header x-frame-options \"DENY\" always;\n}",
            "location /log/ {\n    default_type \"text/plain\";",
            "location = \"/vi/stories/x\" { error_page 410 \"/vi/stories/x/index.html\"; return 410; }",
        ] {
            assert!(text.contains(line), "{line} in\n{text}");
        }
        assert!(!text.contains("mime.types"), "endings would be said twice:\n{text}");
        assert_eq!(quoted("a\"\\$b"), "\"a\\\"\\\\b\"");
    }
}
