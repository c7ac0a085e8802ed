//! Suggestions while typing.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};

use serde::{Deserialize, Serialize};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocSet, TERMINATED, TantivyDocument, Term};

use crate::clause::cap;
use crate::error::{Doing, Error};
use crate::matching::Snapshot;
use crate::schema::Fields;
use crate::text::opening_terms;
use crate::typed::TypedSoFar;
use crate::{Facet, Highlighted};

/// Most suggestions given.
const SUGGESTIONS_MAX: usize = 50;
/// Typed characters that count.
const TYPED_MAX: usize = 80;
/// Titles read, at most, to find enough that fit.
const READ_MAX: usize = 300;

/// A title that fits what has been typed so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Key of the document.
    pub id: String,
    /// Its language.
    pub locale: String,
    /// Its title, with what fits.
    pub title: Highlighted,
    /// Its form.
    pub format: String,
    /// Where it is.
    pub url: String,
}

/// Titles for what has been typed: first those whose first word fits, each group newest first.
pub(crate) fn suggest(
    snapshot: &Snapshot,
    fields: &Fields,
    typed: &str,
    locale: Option<&str>,
    limit: usize,
) -> Result<Vec<Suggestion>, Error> {
    let typed = cap(typed, TYPED_MAX);
    let limit = limit.min(SUGGESTIONS_MAX);
    let so_far = TypedSoFar::new(typed);
    let mut out: Vec<Suggestion> = Vec::new();
    let mut seen = HashSet::new();
    for at_start in [true, false] {
        let terms = opening_terms(typed, at_start);
        for address in newest(snapshot, fields, &terms, locale)? {
            if out.len() >= limit {
                return Ok(out);
            }
            let stored: TantivyDocument = snapshot.searcher.doc(address).doing("read")?;
            let document = fields.read(&stored);
            let Some(mut marks) = so_far.marks(&document.title) else { continue };
            // A word of nothing but marks (a lone tatweel, say) begins every title and marks none of it.
            marks.retain(|m| !m.is_empty());
            if seen.insert((document.locale.clone(), viet::normalize(&document.title))) {
                out.push(Suggestion {
                    id: document.id,
                    locale: document.locale,
                    title: Highlighted { text: document.title, marks, cut_before: false, cut_after: false },
                    format: document.format,
                    url: document.url,
                });
            }
        }
    }
    Ok(out)
}

/// The newest documents whose titles have all the terms.
fn newest(
    snapshot: &Snapshot,
    fields: &Fields,
    terms: &[String],
    locale: Option<&str>,
) -> Result<Vec<DocAddress>, Error> {
    let mut best = BinaryHeap::with_capacity(READ_MAX + 1);
    if terms.is_empty() {
        return Ok(Vec::new());
    }
    'segment: for (ord, segment) in snapshot.searcher.segment_readers().iter().enumerate() {
        let Some(table) = snapshot.tables.get(ord) else { continue };
        let mut names = table.names().iter();
        let accepted = locale.map(|l| names.position(|(facet, name)| *facet == Facet::Locale && name == l));
        let index = segment.inverted_index(fields.opening).doing("read")?;
        let mut postings = Vec::with_capacity(terms.len());
        for term in terms {
            let term = Term::from_field_text(fields.opening, term);
            match index.read_postings(&term, IndexRecordOption::Basic).doing("read")? {
                Some(list) => postings.push(list),
                None => continue 'segment,
            }
        }
        postings.sort_by_key(|p| p.size_hint());
        let Some((lead, others)) = postings.split_first_mut() else { continue };
        let mut doc = lead.doc();
        while doc != TERMINATED {
            let farthest = others.iter_mut().map(|p| if p.doc() < doc { p.seek(doc) } else { p.doc() }).max();
            match farthest.filter(|f| *f > doc) {
                Some(TERMINATED) => break,
                Some(next) => {
                    doc = lead.seek(next);
                    continue;
                }
                None => {}
            }
            let wanted = match accepted {
                Some(Some(value)) => table.row(doc).contains(&(value as u32)),
                Some(None) => false,
                None => true,
            };
            if wanted && !segment.is_deleted(doc) {
                best.push(Reverse((table.published(doc), Reverse((ord as u32, doc)))));
                if best.len() > READ_MAX {
                    best.pop();
                }
            }
            doc = lead.advance();
        }
    }
    let sorted = best.into_sorted_vec();
    Ok(sorted.into_iter().map(|Reverse((_, Reverse((ord, doc))))| DocAddress::new(ord, doc)).collect())
}
