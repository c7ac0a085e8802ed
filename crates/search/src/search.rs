//! Answering a query.

use std::collections::BTreeMap;

use tantivy::TantivyDocument;

use crate::correct::correct;
use crate::error::{Doing, Error};
use crate::excerpt::{excerpt, highlight};
use crate::marks::Finder;
use crate::matching::{Found, Ranked, Snapshot};
use crate::plan::Plan;
use crate::schema::Fields;
use crate::tally::Counts;
use crate::{Count, Facet, Hit, Query, Results};

/// Values given for one facet.
const VALUES_MAX: usize = 500;

/// Answers a query: as typed, or, if nothing is found so, as probably meant.
pub(crate) fn answer(snapshot: &Snapshot, fields: &Fields, query: &Query) -> Result<Results, Error> {
    let filters = query.all_filters();
    let offset = query.offset.min(Query::WINDOW_MAX);
    let window = (offset + query.limit.min(Query::WINDOW_MAX)).min(Query::WINDOW_MAX);
    let mut plan = Plan::new(&query.text);
    let mut found = snapshot.run(&plan, &filters, query.sort, window)?;
    let mut correction = None;
    if query.correct {
        let everywhere: u64 = found.counts[Facet::Locale.position()].values().sum();
        let elsewhere = everywhere.saturating_sub(found.total);
        correction = correct(snapshot, &query.text, &plan, &filters, found.total, elsewhere)?;
        if let Some(better) = correction.as_ref().filter(|c| c.applied) {
            plan = Plan::new(&better.text);
            found = snapshot.run(&plan, &filters, query.sort, window)?;
        }
    }
    let finder = Finder::new(&plan.marked);
    let page = found.best.get(offset..).unwrap_or_default();
    let hits = page.iter().map(|r| hit(snapshot, fields, r, &finder)).collect::<Result<_, _>>()?;
    Ok(Results { total: found.total, hits, facets: facets(found), correction })
}

fn hit(snapshot: &Snapshot, fields: &Fields, ranked: &Ranked, finder: &Finder) -> Result<Hit, Error> {
    let stored: TantivyDocument = snapshot.searcher.doc(ranked.address).doing("read")?;
    let document = fields.read(&stored);
    Ok(Hit {
        title: highlight(&document.title, finder),
        excerpt: excerpt(&document.summary, &document.body, finder),
        id: document.id,
        locale: document.locale,
        section: document.section,
        topics: document.topics,
        territories: document.territories,
        kind: document.kind,
        format: document.format,
        published: document.published,
        url: document.url,
        payload: document.payload,
        score: ranked.score,
    })
}

fn facets(found: Found) -> BTreeMap<Facet, Vec<Count>> {
    let sorted = |counts: Counts| {
        let mut counts: Vec<Count> =
            counts.into_iter().map(|(value, count)| Count { value, count }).collect();
        counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        counts.truncate(VALUES_MAX);
        counts
    };
    Facet::ALL.into_iter().zip(found.counts.map(sorted)).collect()
}
