//! Documents a text links to, which come along with it.

use url::Url;

/// Endings of what people read or work with; nothing that runs, and no archives.
const ENDINGS: [&str; 12] =
    [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".epub"];

/// Whether an address is that of a document of the site at `base`.
pub(super) fn is_document_of(base: Option<&Url>, url: &Url) -> bool {
    let path = url.path().to_ascii_lowercase();
    is_of(base, url) && ENDINGS.iter().any(|ending| path.ends_with(ending))
}

/// Whether an address is of the site at `base`.
pub(super) fn is_of(base: Option<&Url>, url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https") && base.and_then(host).is_some_and(|own| host(url) == Some(own))
}

fn host(url: &Url) -> Option<&str> {
    url.host_str().map(|host| host.strip_prefix("www.").unwrap_or(host))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn documents_of_the_same_site_are_known() {
        let base = Url::parse("https://www.a.example/2019/boats/").unwrap();
        let is = |address: &str| is_document_of(Some(&base), &base.join(address).unwrap());
        for own in ["/up/plan.PDF", "plan.docx?v=2", "http://a.example/plan.ods"] {
            assert!(is(own), "{own}");
        }
        for other in
            ["/up/plan.html", "/pdf", "https://b.example/plan.pdf", "/up/plan.exe", "ftp://a.example/p.pdf"]
        {
            assert!(!is(other), "{other}");
        }
        assert!(!is_document_of(None, &base.join("/plan.pdf").unwrap()));
    }
}
