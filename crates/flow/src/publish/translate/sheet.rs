//! An edition on the workbench: its segments, held against the texts as they are.

use model::{Edition, Item, Locale, Revision, SegmentState};
use segment::Block;
use store::Conn;
use store::segment::Segment;

use super::fields::field_mut;
use super::follow::{FieldSheet, Followed, Writer, follow, said};
use crate::FlowError;
use crate::publish::Draft;

/// An edition's segments.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Language of the original.
    pub from: Locale,
    /// Language of the edition.
    pub to: Locale,
    /// The original's newest text.
    pub source: Revision,
    /// The edition's own newest text.
    pub target: Option<Revision>,
    /// Segments in the order of the original.
    pub rows: Vec<Segment>,
    /// Translations whose source is gone.
    pub retired: Vec<Segment>,
    /// The rows as they are stored.
    pub(super) stored: Vec<Segment>,
    pub(super) fields: Vec<FieldSheet>,
}

/// How far an edition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Segments.
    pub total: usize,
    /// Nothing is to be done with these.
    pub done: usize,
    /// Their source changed.
    pub flagged: usize,
    /// Nothing is translated.
    pub untranslated: usize,
}

impl Progress {
    /// Counts.
    pub fn of(rows: &[Segment]) -> Self {
        let count = |test: fn(&Segment) -> bool| rows.iter().filter(|r| test(r)).count();
        Self {
            total: rows.len(),
            done: count(Segment::is_done),
            flagged: count(Segment::is_flagged),
            untranslated: count(|r| r.state == SegmentState::Untranslated),
        }
    }
}

impl Sheet {
    /// How far it is.
    pub fn progress(&self) -> Progress {
        Progress::of(&self.rows)
    }

    /// What only the translation has: blocks that follow none of the original's.
    pub fn extras(&self) -> Vec<String> {
        let extra = |f: &FieldSheet| -> Vec<String> {
            let is_extra = |(at, block): &(usize, &Block)| {
                block.count() > 0 && !f.places.contains(&Some(*at)) && !f.gone.contains(at)
            };
            f.target.iter().enumerate().filter(is_extra).map(|(_, block)| block.text()).collect()
        };
        self.fields.iter().flat_map(extra).collect()
    }

    /// The block a row stands in, and whether the row is the first of it.
    pub(super) fn place_of(&self, row: usize) -> Option<(&Block, bool)> {
        let field = self.fields.iter().find(|f| f.rows.contains(&row))?;
        let mut next = field.rows.start;
        for block in &field.source {
            let count = block.count();
            if row < next + count {
                return Some((block, row == next));
            }
            next += count;
        }
        None
    }

    /// Whether each row begins a block, for showing paragraphs as such.
    pub fn begins_block(&self) -> Vec<bool> {
        let counts = self.fields.iter().flat_map(|f| f.source.iter().map(Block::count)).filter(|n| *n > 0);
        counts.flat_map(|n| (0..n).map(|k| k == 0)).collect()
    }

    /// The text of the edition that the segments make.
    pub(super) fn draft(&self) -> Draft {
        let stored = self.target.as_ref().map(Draft::from).unwrap_or_default();
        let source = Draft::from(&self.source);
        let mut draft = stored.clone();
        for sheet in &self.fields {
            let rows = said(&self.rows[sheet.rows.clone()]);
            let text = segment::assemble(
                &sheet.source,
                &rows,
                &sheet.target,
                &sheet.places,
                &sheet.gone,
                self.to.as_str(),
            );
            *field_mut(&mut draft, sheet.field) = text;
        }
        // A text has a headline from its first save on: the original's, until there is another.
        if draft.title.trim().is_empty() {
            draft.title = if stored.title.is_empty() { source.title } else { stored.title };
        }
        draft
    }
}

/// An edition's segments as they are now; `None` when the original has no text. Nothing is written: an edition that
/// was never on the workbench is aligned with the text that the original had when the edition was last saved, and
/// then follows the original to what it says now.
pub async fn open_sheet(
    conn: &mut Conn,
    item: &Item,
    locale: &Locale,
    edition: Option<&Edition>,
) -> Result<Option<Sheet>, FlowError> {
    let original = store::edition::edition_of(conn, item.id, &item.written_in).await?;
    let Some(original) = original else { return Ok(None) };
    let Some(id) = original.latest_revision else { return Ok(None) };
    let Some(source) = store::revision::find_revision(conn, id).await? else { return Ok(None) };
    let (mut stored, mut head, mut target) = (Vec::new(), None, None);
    if let Some(edition) = edition {
        stored = store::segment::segments_of(conn, edition.id).await?;
        head = store::segment::find_head(conn, edition.id).await?;
        if let Some(id) = edition.latest_revision {
            target = store::revision::find_revision(conn, id).await?;
        }
    }
    let writer = target.as_ref().zip(edition).map(|(target, edition)| Writer {
        by: model::Actor(target.created_by.clone()).as_person(),
        at: target.created_at,
        translation: edition.translation,
    });
    let own = target.as_ref().map(Draft::from).unwrap_or_default();
    let languages = (item.written_in.as_str(), locale.as_str());
    let changed =
        writer.filter(|_| head.as_ref().is_none_or(|h| h.target_revision != target.as_ref().map(|t| t.id)));
    let now = Draft::from(&source);
    let aligned_with = match (&head, &target) {
        (None, Some(target)) => original_at(conn, original.id, target, &source).await?,
        // The translation was edited elsewhere while the original stood still: held against what it stood beside.
        (Some(head), _) if changed.is_some() && head.source_revision != source.id => {
            store::revision::find_revision(conn, head.source_revision).await?
        }
        _ => None,
    };
    let followed = match aligned_with {
        Some(before) => {
            let first = follow(&Draft::from(&before), &own, &stored, languages, changed);
            let rows: Vec<Segment> = first.rows.into_iter().chain(first.retired).collect();
            follow(&now, &own, &rows, languages, None)
        }
        None => follow(&now, &own, &stored, languages, changed),
    };
    let Followed { fields, rows, retired } = followed;
    let (from, to) = (item.written_in.clone(), locale.clone());
    Ok(Some(Sheet { from, to, source, target, rows, retired, stored, fields }))
}

/// The original as it was when a translation was last saved. What came in with the same pack, a moment later, is the
/// same text.
async fn original_at(
    conn: &mut Conn,
    original: model::EditionId,
    target: &Revision,
    newest: &Revision,
) -> Result<Option<Revision>, FlowError> {
    if newest.created_at <= target.created_at || newest.number == 1 {
        return Ok(None);
    }
    let all = store::revision::revisions_of(conn, original).await?;
    let then = all.iter().find(|r| r.created_at <= target.created_at).or(all.last());
    Ok(match then {
        Some(then) if then.id != newest.id => store::revision::find_revision(conn, then.id).await?,
        _ => None,
    })
}
