//! The register of rankings: international indices, how they are made, and what each page says of a place in them.

use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::{Amount, Code, Period};

words! {
    /// Which end of an index's score is the good one.
    Better, "direction of a score" {
        /// A higher score is a better place.
        Higher = "higher",
        /// A lower score is a better place.
        Lower = "lower",
    }
}

words! {
    /// What changed so that places before and after cannot simply be compared.
    BreakKind, "kind of break" {
        /// How many are ranked.
        Units = "units",
        /// How the score is worked out.
        Method = "method",
        /// What each part counts for.
        Weights = "weights",
        /// What is measured.
        Metrics = "metrics",
    }
}

/// Every index of the register.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankingRegister {
    /// The country the portal is about: ISO 3166-1 alpha-3.
    pub home: Option<Code>,
    /// Those it is shown beside unless a reader chooses others.
    pub neighbours: Vec<Code>,
    /// In the order of the site.
    pub rankings: Vec<Ranking>,
}

impl RankingRegister {
    /// An index by code.
    pub fn find(&self, code: &str) -> Option<&Ranking> {
        self.rankings.iter().find(|r| r.code.as_str() == code)
    }
}

/// An index that assesses countries and puts them in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranking {
    /// Key and address.
    pub code: Code,
    /// Who publishes it, as they call themselves.
    pub publisher: String,
    /// Their page.
    pub publisher_url: String,
    /// Which end of the score is the good one.
    pub better: Better,
    /// Key of the unit's pattern in the names files, if the score has a unit.
    pub score_unit: Option<String>,
    /// The lowest score there can be.
    pub score_min: Option<Amount>,
    /// The highest score there can be.
    pub score_max: Option<Amount>,
    /// Oldest first.
    pub editions: Vec<RankingEdition>,
    /// Where it cannot simply be compared with what was before.
    pub breaks: Vec<RankingBreak>,
    /// What pages say, in the order of the pack: the one that is followed comes first.
    pub figures: Vec<RankingFigure>,
}

/// One publication of an index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankingEdition {
    /// What its publisher, or the page that tells of it, calls it by.
    pub label: Period,
    /// How many were ranked, where a page says so.
    pub units: Vec<UnitCount>,
}

/// How many were ranked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitCount {
    /// The number.
    pub count: u32,
    /// The page that says so.
    pub source_url: String,
}

/// A break in an index's method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankingBreak {
    /// Key of what is said about it.
    pub code: Code,
    /// What changed.
    pub kind: BreakKind,
    /// The first edition made the new way; none when it comes back with every edition.
    pub edition: Option<Period>,
    /// The pages that say so.
    pub source_urls: Vec<String>,
}

/// What one page says of one country in one edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankingFigure {
    /// The edition.
    pub edition: Period,
    /// The country: ISO 3166-1 alpha-3.
    pub area: Code,
    /// Its place, 1 being the best.
    pub rank: Option<u32>,
    /// Out of how many, where that page says so.
    pub of: Option<u32>,
    /// Its score.
    pub score: Option<Amount>,
    /// The page.
    pub source_url: String,
    /// Key of a remark on it.
    pub note: Option<Code>,
}

/// A place, and the pages that give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place<'a> {
    /// 1 is the best.
    pub rank: u32,
    /// Out of how many; several where pages differ, none where nobody says.
    pub of: Vec<u32>,
    /// The pages.
    pub sources: Vec<&'a str>,
}

/// A score, and the pages that give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score<'a> {
    /// The value.
    pub value: &'a Amount,
    /// The pages.
    pub sources: Vec<&'a str>,
}

/// All that is known of one country in one edition. What is followed comes first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing<'a> {
    /// Its place; several where pages differ.
    pub places: Vec<Place<'a>>,
    /// Its score; several where pages differ.
    pub scores: Vec<Score<'a>>,
    /// Remarks.
    pub notes: Vec<&'a Code>,
}

impl Standing<'_> {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty() && self.scores.is_empty()
    }

    /// Whether pages contradict one another.
    pub fn is_disputed(&self) -> bool {
        self.places.len() > 1 || self.scores.len() > 1 || self.places.iter().any(|p| p.of.len() > 1)
    }

    /// The place that is followed.
    pub fn rank(&self) -> Option<u32> {
        self.places.first().map(|p| p.rank)
    }

    /// Out of how many, if all pages agree.
    pub fn of(&self) -> Option<u32> {
        self.places.first().and_then(|p| if p.of.len() == 1 { p.of.first().copied() } else { None })
    }

    /// How many hundredths of the others stand behind.
    pub fn ahead_of(&self) -> Option<f64> {
        let (rank, of) = (self.rank()?, self.of()?);
        if of < 2 || rank > of { None } else { Some(f64::from(of - rank) * 100.0 / f64::from(of - 1)) }
    }
}

fn add<T: PartialEq>(to: &mut Vec<T>, what: T) {
    if !to.contains(&what) {
        to.push(what);
    }
}

impl Ranking {
    /// All that is known of a country in an edition.
    pub fn standing(&self, edition: &Period, area: &str) -> Standing<'_> {
        let mut standing = Standing::default();
        let units = self.editions.iter().find(|e| e.label == *edition).map(|e| e.units.as_slice());
        for figure in self.figures.iter().filter(|f| f.edition == *edition && f.area.as_str() == area) {
            let source = figure.source_url.as_str();
            if let Some(rank) = figure.rank {
                let at = standing.places.iter().position(|p| p.rank == rank).unwrap_or_else(|| {
                    standing.places.push(Place { rank, of: Vec::new(), sources: Vec::new() });
                    standing.places.len() - 1
                });
                add(&mut standing.places[at].sources, source);
                if let Some(of) = figure.of {
                    add(&mut standing.places[at].of, of);
                }
            }
            if let Some(value) = &figure.score {
                let at = standing.scores.iter().position(|s| s.value == value).unwrap_or_else(|| {
                    standing.scores.push(Score { value, sources: Vec::new() });
                    standing.scores.len() - 1
                });
                add(&mut standing.scores[at].sources, source);
            }
            if let Some(note) = &figure.note {
                add(&mut standing.notes, note);
            }
        }
        // The page with the place may not say out of how many; another page on the same edition may. Nobody's word is
        // put into the mouth of a page that is disputed.
        if let [place] = standing.places.as_mut_slice()
            && place.of.is_empty()
        {
            place.of.extend(units.unwrap_or_default().first().map(|unit| unit.count));
        }
        standing
    }

    /// Countries of which anything is known, each once, in the order of the pack.
    pub fn areas(&self) -> Vec<&Code> {
        let mut areas = Vec::new();
        self.figures.iter().for_each(|f| add(&mut areas, &f.area));
        areas
    }

    /// Editions with a place of a country, oldest first.
    pub fn placed<'a>(&'a self, area: &'a str) -> impl DoubleEndedIterator<Item = &'a Period> {
        let known = move |label: &&Period| self.standing(label, area).rank().is_some();
        self.editions.iter().map(|e| &e.label).filter(known)
    }

    /// Whether the method broke after `from`, up to and with `to`.
    pub fn broke_between(&self, from: &Period, to: &Period) -> bool {
        let at = |label: &Period| self.editions.iter().position(|e| e.label == *label);
        let (Some(from), Some(to)) = (at(from), at(to)) else { return false };
        let breaks = self.breaks.iter().filter_map(|b| at(b.edition.as_ref()?));
        breaks.into_iter().any(|b| b > from && b <= to)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn figure(
        area: &str,
        rank: Option<u32>,
        of: Option<u32>,
        score: Option<&str>,
        page: &str,
    ) -> RankingFigure {
        RankingFigure {
            edition: Period::Year(2021),
            area: Code::new(area).unwrap(),
            rank,
            of,
            score: score.map(|s| Amount::new(s).unwrap()),
            source_url: page.into(),
            note: None,
        }
    }

    fn ranking() -> Ranking {
        let edition = |year, counts: &[u32]| RankingEdition {
            label: Period::Year(year),
            units: counts.iter().map(|&count| UnitCount { count, source_url: "https://u".into() }).collect(),
        };
        Ranking {
            code: Code::new("index").unwrap(),
            publisher: "P".into(),
            publisher_url: "https://p".into(),
            better: Better::Higher,
            score_unit: None,
            score_min: None,
            score_max: None,
            editions: vec![edition(2020, &[60]), edition(2021, &[105]), edition(2023, &[])],
            breaks: vec![RankingBreak {
                code: Code::new("b").unwrap(),
                kind: BreakKind::Units,
                edition: Some(Period::Year(2021)),
                source_urls: Vec::new(),
            }],
            figures: vec![
                figure("AAA", Some(33), None, None, "https://a"),
                figure("AAA", Some(32), Some(100), None, "https://b"),
                figure("AAA", None, None, Some("40.0"), "https://c"),
                figure("BBB", Some(53), Some(105), None, "https://a"),
                figure("BBB", Some(53), None, None, "https://b"),
            ],
        }
    }

    #[test]
    fn both_sides_of_a_dispute_are_kept() {
        let ranking = ranking();
        let standing = ranking.standing(&Period::Year(2021), "AAA");
        assert!(standing.is_disputed());
        assert_eq!(standing.places.iter().map(|p| p.rank).collect::<Vec<_>>(), [33, 32]);
        assert_eq!(standing.places.iter().map(|p| p.of.clone()).collect::<Vec<_>>(), [vec![], vec![100]]);
        assert_eq!(standing.scores[0].sources, ["https://c"]);
        let agreed = ranking.standing(&Period::Year(2021), "BBB");
        assert!(!agreed.is_disputed());
        assert_eq!(agreed.places[0].sources, ["https://a", "https://b"]);
        assert_eq!(agreed.ahead_of(), Some(50.0));
        assert!(ranking.standing(&Period::Year(2020), "AAA").is_empty());
    }

    #[test]
    fn a_break_lies_between_what_it_parts() {
        let ranking = ranking();
        let year = Period::Year;
        assert!(ranking.broke_between(&year(2020), &year(2021)));
        assert!(ranking.broke_between(&year(2020), &year(2023)));
        assert!(!ranking.broke_between(&year(2021), &year(2023)));
    }
}
