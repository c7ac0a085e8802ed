//! Finding the documents that match a plan, counting them by facet and keeping the best.
//!
//! The loop is our own rather than the engine's: one pass over the postings counts every facet, tests
//! every filter and scores, and looks at the terms that only raise a score just for documents that could
//! still enter the list of the best.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, SegmentPostings, TermInfo};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocAddress, DocSet, InvertedIndexReader, Searcher, SegmentReader, TERMINATED, Term};

use crate::error::{Doing, Error};
use crate::plan::Plan;
use crate::table::Table;
use crate::tally::{Counts, Tally};
use crate::{Facet, Filters, Sort};

/// Parameters of BM25, at their usual values.
const K1: f32 = 1.2;
const B: f32 = 0.75;

/// The index at one moment.
pub(crate) struct Snapshot {
    pub(crate) searcher: Searcher,
    pub(crate) tables: Vec<Arc<Table>>,
    pub(crate) text: Field,
    docs: u64,
    /// The length part of BM25 for each length the index knows.
    norms: [f32; 256],
}

/// A matching document and its rank.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ranked {
    pub(crate) score: f32,
    published: i64,
    pub(crate) address: DocAddress,
}

impl Eq for Ranked {}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ranked {
    /// The better is the smaller: best score, then newest, then the order of the index.
    fn cmp(&self, other: &Self) -> Ordering {
        let by_score = other.score.total_cmp(&self.score);
        by_score.then(other.published.cmp(&self.published)).then(self.address.cmp(&other.address))
    }
}

/// What a run found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) total: u64,
    /// By facet; each leaves aside the filter on itself, so that other choices show their numbers.
    pub(crate) counts: [Counts; Facet::ALL.len()],
    /// The best, in order.
    pub(crate) best: Vec<Ranked>,
}

impl Snapshot {
    pub(crate) fn new(searcher: Searcher, tables: Vec<Arc<Table>>, text: Field) -> Result<Self, Error> {
        let mut docs = 0;
        let mut tokens = 0;
        for segment in searcher.segment_readers() {
            docs += u64::from(segment.max_doc());
            tokens += segment.inverted_index(text).doing("read")?.total_num_tokens();
        }
        let average = (tokens as f32 / docs.max(1) as f32).max(1.0);
        let norms = std::array::from_fn(|id| {
            K1 * (1.0 - B + B * FieldNormReader::id_to_fieldnorm(id as u8) as f32 / average)
        });
        Ok(Self { searcher, tables, text, docs, norms })
    }

    /// In how many documents a term of the text field occurs.
    pub(crate) fn frequency(&self, term: &str) -> Result<u64, Error> {
        self.searcher.doc_freq(&Term::from_field_text(self.text, term)).doing("read")
    }

    fn rarity(&self, frequency: u64) -> f32 {
        let (n, total) = (frequency as f32, self.docs.max(frequency) as f32);
        (1.0 + (total - n + 0.5) / (n + 0.5)).ln()
    }

    /// Runs a plan and keeps the best `window` documents; with none to keep, only counts.
    pub(crate) fn run(
        &self,
        plan: &Plan,
        filters: &Filters,
        sort: Sort,
        window: usize,
    ) -> Result<Found, Error> {
        let mut found = Found::default();
        let Some(weights) = self.weigh(plan)? else { return Ok(found) };
        let scored = window > 0 && sort == Sort::Relevance && !plan.must.is_empty();
        let mut best = BinaryHeap::with_capacity(window + 1);
        for (ord, segment) in self.searcher.segment_readers().iter().enumerate() {
            let Some(table) = self.tables.get(ord) else { continue };
            let mut tally = Tally::new(table, filters);
            let index = segment.inverted_index(self.text).doing("read")?;
            let Some(mut matcher) = Matcher::open(self, segment, &index, plan, &weights, scored)? else {
                continue;
            };
            while let Some(doc) = matcher.next() {
                if !tally.take(doc) || window == 0 {
                    continue;
                }
                let published = table.published(doc);
                let address = DocAddress::new(ord as u32, doc);
                let full = best.len() == window;
                let floor = best.peek().filter(|_| full).map_or(f32::NEG_INFINITY, |r: &Ranked| r.score);
                let Some(score) = matcher.score(doc, floor) else { continue };
                let ranked = Ranked { score, published, address };
                if !full {
                    best.push(ranked);
                } else if best.peek().is_some_and(|worst| ranked < *worst) {
                    best.pop();
                    best.push(ranked);
                }
            }
            found.total += tally.add_to(&mut found.counts);
        }
        found.best = best.into_sorted_vec();
        Ok(found)
    }

    /// How much each term counts, or `None` if a required one occurs nowhere.
    fn weigh(&self, plan: &Plan) -> Result<Option<Weights>, Error> {
        let mut frequencies = Vec::with_capacity(plan.must.len());
        for term in &plan.must {
            let frequency = self.frequency(term)?;
            if frequency == 0 {
                return Ok(None);
            }
            frequencies.push(frequency);
        }
        let must: Vec<f32> = frequencies.iter().map(|&n| self.rarity(n)).collect();
        let mut bonus = Vec::with_capacity(plan.bonus.len());
        for candidate in &plan.bonus {
            let frequency = self.frequency(&candidate.term)?;
            let measured = candidate.of.and_then(|of| Some((must.get(of)?, frequencies.get(of)?)));
            let weight = match measured {
                // It occurs wherever the required term does, and so tells nothing apart.
                Some((_, &of)) if of == frequency => 0.0,
                Some((&rarity, _)) => rarity * candidate.boost,
                None => self.rarity(frequency) * candidate.boost,
            };
            bonus.push(if frequency == 0 { 0.0 } else { weight });
        }
        Ok(Some(Weights { must, bonus }))
    }
}

/// Rarity times boost of each term of a plan.
struct Weights {
    must: Vec<f32>,
    bonus: Vec<f32>,
}

/// A required term in one segment.
struct Required {
    postings: SegmentPostings,
    weight: f32,
}

/// A raising term in one segment.
struct Raising {
    postings: SegmentPostings,
    weight: f32,
    /// Counts the same however often it occurs.
    flat: bool,
}

/// Walks over the matching documents of one segment.
struct Matcher<'a> {
    segment: &'a SegmentReader,
    norms: &'a [f32; 256],
    lengths: FieldNormReader,
    required: Vec<Required>,
    raising: Vec<Raising>,
    /// The most that raising terms can add.
    most: f32,
    excluded: Vec<Vec<SegmentPostings>>,
    scored: bool,
    /// The document to look at next.
    at: u32,
}

impl<'a> Matcher<'a> {
    /// `None` if nothing in the segment can match.
    fn open(
        snapshot: &'a Snapshot,
        segment: &'a SegmentReader,
        index: &InvertedIndexReader,
        plan: &Plan,
        weights: &Weights,
        scored: bool,
    ) -> Result<Option<Self>, Error> {
        let info = |term: &str| -> Result<Option<TermInfo>, Error> {
            index.get_term_info(&Term::from_field_text(snapshot.text, term)).doing("read")
        };
        let open = |info: &TermInfo, scored: bool| {
            let detail = if scored { IndexRecordOption::WithFreqs } else { IndexRecordOption::Basic };
            index.read_postings_from_terminfo(info, detail).doing("read")
        };
        let mut required = Vec::with_capacity(plan.must.len());
        for (term, &weight) in plan.must.iter().zip(&weights.must) {
            let Some(info) = info(term)? else { return Ok(None) };
            required.push(Required { postings: open(&info, scored)?, weight });
        }
        // The rarest leads.
        required.sort_by_key(|r| r.postings.size_hint());
        let mut raising = Vec::new();
        for (bonus, &weight) in plan.bonus.iter().zip(&weights.bonus) {
            if scored
                && weight > 0.0
                && let Some(info) = info(&bonus.term)?
            {
                raising.push(Raising { postings: open(&info, true)?, weight, flat: bonus.of.is_some() });
            }
        }
        let most = raising.iter().map(|r| if r.flat { r.weight } else { r.weight * (K1 + 1.0) }).sum();
        let mut excluded = Vec::new();
        for group in &plan.not {
            let infos = group.iter().map(|t| info(t)).collect::<Result<Option<Vec<_>>, _>>()?;
            if let Some(infos) = infos {
                excluded.push(infos.iter().map(|i| open(i, false)).collect::<Result<Vec<_>, _>>()?);
            }
        }
        let lengths = segment.get_fieldnorms_reader(snapshot.text).doing("read")?;
        let norms = &snapshot.norms;
        Ok(Some(Self { segment, norms, lengths, required, raising, most, excluded, scored, at: 0 }))
    }

    /// The next matching document.
    fn next(&mut self) -> Option<u32> {
        loop {
            let doc = self.candidate()?;
            self.at = doc + 1;
            if !self.segment.is_deleted(doc) && !self.is_excluded(doc) {
                return Some(doc);
            }
        }
    }

    /// The next document with all required terms.
    fn candidate(&mut self) -> Option<u32> {
        let Some((lead, others)) = self.required.split_first_mut() else {
            return (self.at < self.segment.max_doc()).then_some(self.at);
        };
        let mut doc = reach(&mut lead.postings, self.at);
        'lead: while doc != TERMINATED {
            for other in others.iter_mut() {
                let reached = reach(&mut other.postings, doc);
                if reached != doc {
                    doc = reach(&mut lead.postings, reached);
                    continue 'lead;
                }
            }
            return Some(doc);
        }
        None
    }

    fn is_excluded(&mut self, doc: u32) -> bool {
        self.excluded.iter_mut().any(|group| group.iter_mut().all(|p| reach(p, doc) == doc))
    }

    /// The score of the current match, or `None` if it cannot reach the floor.
    fn score(&mut self, doc: u32, floor: f32) -> Option<f32> {
        if !self.scored {
            return Some(0.0);
        }
        let norm = self.norms[self.lengths.fieldnorm_id(doc) as usize];
        let saturated = |postings: &SegmentPostings| {
            let often = postings.term_freq() as f32;
            (K1 + 1.0) * often / (often + norm)
        };
        let mut score: f32 = self.required.iter().map(|r| r.weight * saturated(&r.postings)).sum();
        if score + self.most < floor {
            return None;
        }
        for raising in &mut self.raising {
            if reach(&mut raising.postings, doc) == doc {
                score += raising.weight * if raising.flat { 1.0 } else { saturated(&raising.postings) };
            }
        }
        Some(score)
    }
}

/// Moves postings to a document or the first one after it.
#[inline]
fn reach(postings: &mut SegmentPostings, doc: u32) -> u32 {
    let current = postings.doc();
    if current >= doc { current } else { postings.seek(doc) }
}
