//! Where a link may lead.

use url::Url;

/// Kinds of things inside the portal that a link can name by code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// `item:CODE`
    Item,
    /// `place:CODE`
    Place,
    /// `document:CODE`
    Document,
    /// `fact:CODE`
    Fact,
    /// `section:CODE`
    Section,
    /// `topic:CODE`
    Topic,
}

impl LinkKind {
    fn of(scheme: &str) -> Option<Self> {
        match scheme {
            "item" => Some(Self::Item),
            "place" => Some(Self::Place),
            "document" => Some(Self::Document),
            "fact" => Some(Self::Fact),
            "section" => Some(Self::Section),
            "topic" => Some(Self::Topic),
            _ => None,
        }
    }
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Something inside, by code.
    Internal {
        /// What kind of thing.
        kind: LinkKind,
        /// Its code.
        code: String,
        /// The part after `#`, without it; empty when there is none.
        fragment: String,
    },
    /// A page elsewhere: `http:` or `https:`.
    Web(String),
    /// `mailto:` or `tel:`.
    Contact(String),
    /// An address on the same site: `/path` or `#fragment`.
    Local(String),
    /// Nothing we link to; only the words are shown.
    Refused,
}

impl Target {
    /// Sorts an address. Whatever is not known to be harmless is refused.
    pub(crate) fn of(address: &str) -> Self {
        let address = address.trim();
        if address.chars().any(|c| c.is_control() || c == '\\') {
            return Self::Refused;
        }
        if address.starts_with('#') || (address.starts_with('/') && !address.starts_with("//")) {
            return Self::Local(address.to_owned());
        }
        let Some((scheme, rest)) = address.split_once(':') else { return Self::Refused };
        let scheme = scheme.to_ascii_lowercase();
        if let Some(kind) = LinkKind::of(&scheme) {
            let (code, fragment) = rest.split_once('#').unwrap_or((rest, ""));
            return match is_code(code) {
                true => Self::Internal { kind, code: code.to_owned(), fragment: fragment.to_owned() },
                false => Self::Refused,
            };
        }
        match scheme.as_str() {
            "http" | "https" if is_web(address) => Self::Web(address.to_owned()),
            "mailto" | "tel" if !rest.is_empty() => Self::Contact(address.to_owned()),
            _ => Self::Refused,
        }
    }
}

/// Codes are letters, digits, `-`, `.` and `_`.
pub(crate) fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
}

/// Whether an address is a well-formed http or https one.
pub(crate) fn is_web(address: &str) -> bool {
    !address.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\')
        && Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

/// The host of a web address without `www.`, for showing where a link leads.
pub(crate) fn host(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

/// Whether a web address is on the site whose origin (`https://example.org`) is given.
pub(crate) fn same_origin(address: &str, origin: &str) -> bool {
    match (Url::parse(address), Url::parse(origin)) {
        (Ok(a), Ok(b)) => a.origin() == b.origin(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_it_may_link() {
        assert_eq!(
            Target::of("place:VN-46#people"),
            Target::Internal { kind: LinkKind::Place, code: "VN-46".into(), fragment: "people".into() }
        );
        assert!(matches!(Target::of("https://example.org/a?b=c:d"), Target::Web(_)));
        assert!(matches!(Target::of("MAILTO:a@example.org"), Target::Contact(_)));
        assert!(matches!(Target::of("/en/about"), Target::Local(_)));
    }

    #[test]
    fn refuses_the_rest() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:x",
            "java\nscript:x",
            "data:text/html,x",
            "vbscript:x",
            "//example.org",
            "/\\example.org",
            "https:",
            "https://",
            "http:/\u{7}/x",
            "about",
            "",
            "item:",
            "item:a b",
            "item:\"x",
            "file:///etc/passwd",
            "blob:https://x/y",
        ] {
            assert_eq!(Target::of(bad), Target::Refused, "{bad:?}");
        }
    }
}
