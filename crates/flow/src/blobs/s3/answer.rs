//! What the service answers, as XML.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

/// Elements that hold text alone, in order: their names and texts. What is no XML has none.
fn leaves(xml: &[u8]) -> Vec<(String, String)> {
    let Ok(xml) = std::str::from_utf8(xml) else { return Vec::new() };
    let mut reader = Reader::from_str(xml);
    let (mut out, mut name, mut text) = (Vec::new(), None, String::new());
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                name = Some(tag.local_name().into_inner().to_owned());
                text.clear();
            }
            Ok(Event::Text(part)) => text.push_str(&part.xml10_content()),
            Ok(Event::CData(part)) => text.push_str(&part.xml10_content()),
            Ok(Event::GeneralRef(part)) => match part.resolve_char_ref() {
                Ok(Some(sign)) => text.push(sign),
                _ => text.push_str(resolve_predefined_entity(&part).unwrap_or_default()),
            },
            Ok(Event::End(_)) => {
                if let Some(name) = name.take() {
                    out.push((name, std::mem::take(&mut text)));
                }
            }
            Ok(Event::Eof) | Err(_) => return out,
            Ok(_) => {}
        }
    }
}

/// The text of the first element of a name.
pub(super) fn text(xml: &[u8], name: &str) -> Option<String> {
    leaves(xml).into_iter().find(|(found, _)| found == name).map(|(_, text)| text)
}

/// Whether it tells of an error, whatever the status said: some work is answered before it is done.
pub(super) fn error(xml: &[u8]) -> Option<(String, String)> {
    let root = std::str::from_utf8(xml).ok().is_some_and(|text| text.contains("<Error"));
    let code = text(xml, "Code").filter(|_| root)?;
    Some((code, text(xml, "Message").unwrap_or_default()))
}

/// One page of a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Page {
    /// Keys and sizes.
    pub(super) objects: Vec<(String, u64)>,
    /// What to ask for the next page with.
    pub(super) next: Option<String>,
}

/// Reads a page of a list; nothing where it is none.
pub(super) fn page(xml: &[u8]) -> Option<Page> {
    let mut page = Page { objects: Vec::new(), next: None };
    let mut whole = None;
    for (name, text) in leaves(xml) {
        match name.as_str() {
            "Key" => page.objects.push((text, 0)),
            "Size" => page.objects.last_mut()?.1 = text.parse().ok()?,
            "IsTruncated" => whole = Some(text != "true"),
            "NextContinuationToken" => page.next = Some(text),
            _ => {}
        }
    }
    // More is to come, but nobody says how to ask for it: the list would be taken for whole.
    if !whole? && page.next.is_none() {
        return None;
    }
    page.next = page.next.filter(|_| whole == Some(false));
    Some(page)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn errors_are_read() {
        let xml = b"<?xml version=\"1.0\"?><Error><Code>NoSuchBucket</Code><Message>There is no &quot;sen&quot;</Message></Error>";
        assert_eq!(error(xml).unwrap(), ("NoSuchBucket".into(), "There is no \"sen\"".into()));
        assert_eq!(error(b"<html>Bad Gateway"), None);
        assert_eq!(error(b""), None);
    }

    #[test]
    fn lists_are_read_page_by_page() {
        let xml = b"<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>sen</Name><Prefix/><IsTruncated>true</IsTruncated><Contents><Key>a/b</Key><ETag>&#34;x&#34;</ETag><Size>5</Size></Contents><Contents><Key>a/c</Key><Size>7</Size></Contents><NextContinuationToken>1/+=</NextContinuationToken></ListBucketResult>";
        let found = page(xml).unwrap();
        assert_eq!(found.objects, [("a/b".to_owned(), 5), ("a/c".to_owned(), 7)]);
        assert_eq!(found.next.as_deref(), Some("1/+="));
        let last = page(b"<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>").unwrap();
        assert_eq!(last, Page { objects: Vec::new(), next: None });
        assert_eq!(page(b"<html></html>"), None);
        assert_eq!(page(b"<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>"), None);
    }
}
