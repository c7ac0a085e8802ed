//! How far readers came in a text: the quarters of depth, laid over its paragraphs.

use flow::measure::readers::Published;
use flow::measure::readers::board::{Reach, reach};
use model::Locale;
use render::pages::desk::readers::{ParagraphRow, Paragraphs, bar};
use render::{Body, View};
use store::Conn;

use super::open::Opened;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// So much of a paragraph is shown.
const WORDS_MAX: usize = 220;
/// So many paragraphs are shown.
const ROWS_MAX: usize = 200;

/// A text with the share of readers who came to each of its paragraphs; nothing where it is no text or nothing is known of it.
pub async fn paragraphs(
    conn: &mut Conn,
    v: &View<'_>,
    staff: &Staff,
    opened: &Opened,
    depth: Option<&Published>,
) -> Result<Option<Paragraphs>, Failure> {
    let (Some(item), Some((_, locale)), Some(depth)) = (&opened.item, opened.board.of.edition(), depth)
    else {
        return Ok(None);
    };
    let locale = Locale::new(locale).map_err(|_| Failure::NotFound)?;
    let Some(edition) = store::edition::edition_of(conn, item.id, &locale).await? else { return Ok(None) };
    // What readers see: drafts are read by nobody.
    let Some(revision) = edition.published_revision else { return Ok(None) };
    let Some(revision) = store::revision::find_revision(conn, revision).await? else { return Ok(None) };
    let Some(local) = staff.shown.country.local(&locale).cloned() else { return Ok(None) };
    let reader = View::new(&staff.shown.country, &local);
    let text = Body::plain_text(reader, &revision.body);
    let pieces: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let all: usize = pieces.iter().map(|piece| piece.chars().count()).sum();
    let reached = reach(depth);
    let mut before = 0;
    let rows = pieces
        .iter()
        .take(ROWS_MAX)
        .map(|piece| {
            let begins = u32::try_from(before * 100 / all.max(1)).unwrap_or(100);
            before += piece.chars().count();
            row(v, piece, begins, &reached)
        })
        .collect();
    Ok(Some(Paragraphs { lang: locale.to_string(), dir: locale.direction().as_str(), rows }))
}

fn row(v: &View<'_>, piece: &str, begins: u32, reached: &[Reach]) -> ParagraphRow {
    let quarter = reached.iter().rev().find(|quarter| quarter.from <= begins);
    let share = quarter.and_then(|quarter| quarter.share);
    ParagraphRow {
        text: shortened(piece),
        quarter: quarter
            .map(|quarter| v.word("readership-depth", &quarter.from.to_string()))
            .unwrap_or_default(),
        share: share.map_or_else(|| v.t("audience-withheld"), |share| v.percent(&v.num(i64::from(share)))),
        bar: share.map(|share| bar(v, f64::from(share) / 100.0, None)).unwrap_or_default(),
    }
}

fn shortened(piece: &str) -> String {
    if piece.chars().count() <= WORDS_MAX {
        return piece.to_owned();
    }
    let mut out: String = piece.chars().take(WORDS_MAX).collect();
    // Not in the middle of a word, where words are parted.
    if let Some((whole, _)) = out.rsplit_once(' ')
        && whole.chars().count() > WORDS_MAX / 2
    {
        out = whole.to_owned();
    }
    out + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_paragraph_ends_with_a_word() {
        let long = "word ".repeat(80);
        assert!(shortened(&long).ends_with("word…"));
        assert_eq!(shortened("short"), "short");
    }
}
