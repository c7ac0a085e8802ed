//! Where a reported figure comes from: words, addresses, documents that were attached to the report.

/// Whether a text is an address that one can follow.
pub fn is_address(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(char::is_whitespace)
}

/// The name of a document that was attached, where a text is its address at the desk.
fn attached(text: &str) -> Option<&str> {
    let path = text.strip_prefix("/desk/")?;
    let (_, rest) = path.split_once("/documents/")?;
    let (sha256, name) = rest.split_once('/')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    (sha256.len() == 64 && !name.is_empty() && name.chars().all(plain)).then_some(name)
}

/// A source line by line: words, and the address where there is one.
pub fn lines(source: &str) -> Vec<(String, String)> {
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| match attached(line) {
            Some(name) => (name.to_owned(), line.to_owned()),
            None if is_address(line) => (line.to_owned(), line.to_owned()),
            None => (line.to_owned(), String::new()),
        })
        .collect()
}

/// Documents that a source names: name and address.
pub fn documents(source: &str) -> Vec<(String, String)> {
    lines(source).into_iter().filter(|(_, href)| attached(href).is_some()).collect()
}

/// A source as words, where nobody can follow an address of the desk: a document by its name.
pub fn words(source: &str) -> String {
    if attached_anywhere(source) {
        lines(source).into_iter().map(|(words, _)| words).collect::<Vec<_>>().join("; ")
    } else {
        source.to_owned()
    }
}

fn attached_anywhere(source: &str) -> bool {
    source.lines().any(|line| attached(line.trim()).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_shown_by_its_name() {
        let at = format!("/desk/programme/p/reports/h1/hue/documents/{}/bao-cao.pdf", "a".repeat(64));
        let source = format!("Report no. 12\n{at}\nhttps://example.org/");
        assert_eq!(words(&source), "Report no. 12; bao-cao.pdf; https://example.org/");
        assert_eq!(documents(&source), [("bao-cao.pdf".to_owned(), at.clone())]);
        assert_eq!(lines(&source)[1], ("bao-cao.pdf".to_owned(), at));
        assert_eq!(lines("https://example.org/")[0].1, "https://example.org/");
        assert_eq!(lines("/desk/documents/short/x.pdf")[0].1, "", "no address of a document");
        assert_eq!(words("two\nlines"), "two\nlines");
    }
}
