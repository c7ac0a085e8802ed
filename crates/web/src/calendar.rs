//! An event as an iCalendar file (RFC 5545).

use std::sync::Arc;

use axum::extract::{Path, State};

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

/// `/{locale}/stories/{slug}/event.ics`
pub async fn event(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
) -> Answered {
    let mut conn = app.store.read().await?;
    let found = store::published::find_published(&mut conn, reader.locale(), &slug).await?;
    let found = found.ok_or(Failure::NotFound)?;
    let event = found.item.event.as_ref().ok_or(Failure::NotFound)?;
    let v = reader.view();
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Sen//Portal//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@sen", found.edition.id),
        format!("DTSTAMP:{}", stamp(found.edition.updated_at)),
        format!("DTSTART:{}", stamp(event.starts)),
    ];
    lines.extend(event.ends.map(|t| format!("DTEND:{}", stamp(t))));
    lines.push(format!("SUMMARY:{}", text(&found.revision.title)));
    lines.push(format!("DESCRIPTION:{}", text(&found.revision.summary)));
    if let Some(place) = event.place.get(reader.locale().as_str()) {
        lines.push(format!("LOCATION:{}", text(place)));
    }
    lines.push(format!("URL:{}", v.absolute(&v.href(&format!("/stories/{slug}")))));
    lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
    let body: String = lines.iter().map(|line| fold(line)).collect();
    Ok(Answer::new("text/calendar; charset=utf-8", body.into_bytes())
        .until(vec![Tag::Item(found.item.code.to_string())]))
}

/// An instant.
pub fn stamp(at: jiff::Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Escapes a text value.
pub fn text(words: &str) -> String {
    words.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Lines are at most 75 bytes; longer ones go on after a line end and a space.
pub fn fold(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 74 {
            out.push_str("\r\n ");
            width = 1;
        }
        width += c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_letters() {
        let folded = fold(&"đ".repeat(60));
        assert!(folded.split("\r\n").all(|l| l.len() <= 75));
        assert_eq!(folded.replace("\r\n ", "").trim_end(), "đ".repeat(60));
    }
}
