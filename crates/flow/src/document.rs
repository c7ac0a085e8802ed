//! Documents that somebody brings or an article links to: what they are by their bytes, and their names in plain letters.

/// Longest name, in bytes and without its ending.
const NAME_MAX: usize = 80;
/// A PDF begins within so many bytes.
const PDF_WITHIN: usize = 1024;

/// What the bytes of a document begin with.
#[derive(Clone, Copy)]
enum Shape {
    Pdf,
    Rich,
    /// The binary files of older office programs.
    Compound,
    Zip,
}

impl Shape {
    fn is_of(self, bytes: &[u8]) -> bool {
        match self {
            Self::Pdf => bytes.windows(5).take(PDF_WITHIN).any(|at| at == b"%PDF-"),
            Self::Rich => bytes.starts_with(b"{\\rtf"),
            Self::Compound => bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
            Self::Zip => bytes.starts_with(b"PK\x03\x04"),
        }
    }
}

/// Ending, media type, and what its bytes must look like: a name promises nothing.
const KINDS: [(&str, &str, Shape); 12] = [
    ("pdf", "application/pdf", Shape::Pdf),
    ("rtf", "application/rtf", Shape::Rich),
    ("doc", "application/msword", Shape::Compound),
    ("xls", "application/vnd.ms-excel", Shape::Compound),
    ("ppt", "application/vnd.ms-powerpoint", Shape::Compound),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Shape::Zip),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Shape::Zip),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Shape::Zip),
    ("odt", "application/vnd.oasis.opendocument.text", Shape::Zip),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet", Shape::Zip),
    ("odp", "application/vnd.oasis.opendocument.presentation", Shape::Zip),
    ("epub", "application/epub+zip", Shape::Zip),
];

/// The ending and media type of a document whose bytes are what its name says.
pub fn kind_of(name: &str, bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
    KINDS
        .into_iter()
        .find(|(known, _, shape)| *known == ending && shape.is_of(bytes))
        .map(|(ending, mime, _)| (ending, mime))
}

/// The media type that a name promises, of a document whose bytes were looked at when it came.
pub fn media_type(name: &str) -> Option<&'static str> {
    let ending = name.rsplit_once('.')?.1;
    KINDS.into_iter().find(|(known, ..)| *known == ending).map(|(_, mime, _)| mime)
}

/// The name of a document without its ending, in plain letters.
pub fn stem_of(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let mut name = viet::slug(stem);
    name.truncate(name.floor_char_boundary(NAME_MAX));
    let name = name.trim_matches('-');
    if name.is_empty() { "document".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_what_its_bytes_are() {
        assert_eq!(kind_of("Plan.PDF", b"%PDF-1.7 ..."), Some(("pdf", "application/pdf")));
        assert_eq!(kind_of("plan.pdf", b"<html>%PDX"), None, "a page that says it is gone");
        assert_eq!(kind_of("plan.html", b"%PDF-1.7"), None);
        assert_eq!(kind_of("plan", b"%PDF-1.7"), None);
        assert_eq!(media_type("plan.pdf"), Some("application/pdf"));
        assert_eq!(media_type("plan.html"), None);
    }

    #[test]
    fn its_name_is_written_in_plain_letters() {
        assert_eq!(stem_of("Báo cáo số 12.pdf"), "bao-cao-so-12");
        assert_eq!(stem_of("../日.pdf"), "document");
    }
}
