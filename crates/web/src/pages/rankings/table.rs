//! Editions × countries, with the page each figure comes from and what pages contradict one another in.

use model::{Period, Ranking, Standing};
use render::View;
use render::pages::{Cell, CellValue, Conflict, EditionRow, SourceMark, SourcePage};

use super::{area, chart, place, score};

/// The pages in the order in which figures name them.
#[derive(Default)]
pub struct Pages(Vec<String>);

impl Pages {
    /// Marks of pages; one that was not named before comes last.
    pub fn marks<'s>(&mut self, v: &View<'_>, urls: impl IntoIterator<Item = &'s str>) -> Vec<SourceMark> {
        let mut marks = Vec::new();
        for url in urls {
            let number = match self.0.iter().position(|known| known == url) {
                Some(at) => at + 1,
                None => {
                    self.0.push(url.to_owned());
                    self.0.len()
                }
            };
            let shown = v.num(i64::try_from(number).unwrap_or_default());
            marks.push(SourceMark { number, shown });
        }
        marks
    }

    /// All of them.
    pub fn list(self) -> Vec<SourcePage> {
        let pages = self.0.into_iter().enumerate();
        pages.map(|(i, url)| SourcePage { number: i + 1, shown: readable(&url), url }).collect()
    }
}

/// Host and last part of an address.
fn readable(url: &str) -> String {
    let rest = url.split("://").nth(1).unwrap_or(url).trim_start_matches("www.").trim_end_matches('/');
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let last = path.rsplit('/').next().unwrap_or_default();
    let last: String = last.chars().take(70).collect();
    match (last.is_empty(), path.contains('/')) {
        (true, _) => host.to_owned(),
        (false, true) => format!("{host}/…/{last}"),
        (false, false) => format!("{host}/{last}"),
    }
}

fn values(v: &View<'_>, ranking: &Ranking, standing: &Standing<'_>, pages: &mut Pages) -> Vec<CellValue> {
    let mut out = Vec::new();
    for p in &standing.places {
        let sources = pages.marks(v, p.sources.iter().copied());
        out.push(CellValue { shown: place(v, p.rank, &p.of), score: false, sources });
    }
    for s in &standing.scores {
        let shown = v.t1("ranking-score-is", "score", &score(v, ranking, s.value));
        out.push(CellValue { shown, score: true, sources: pages.marks(v, s.sources.iter().copied()) });
    }
    out
}

/// The table, newest edition first. An edition of which nothing is known for these countries is left out.
pub fn editions(v: &View<'_>, ranking: &Ranking, columns: &[String], pages: &mut Pages) -> Vec<EditionRow> {
    let mut rows = Vec::new();
    for edition in ranking.editions.iter().rev() {
        let label = &edition.label;
        let cells: Vec<Cell> = columns
            .iter()
            .map(|code| {
                let standing = ranking.standing(label, code);
                Cell { values: values(v, ranking, &standing, pages), disputed: standing.is_disputed() }
            })
            .collect();
        if cells.iter().any(|c| !c.values.is_empty()) {
            rows.push(EditionRow { label: v.period(label), broke: chart::letters_of(ranking, label), cells });
        }
    }
    rows
}

/// Every contradiction of the index, whoever it is about; how many were ranked as well.
pub fn conflicts(v: &View<'_>, ranking: &Ranking, pages: &mut Pages) -> Vec<Conflict> {
    let mut out = Vec::new();
    for edition in ranking.editions.iter().rev() {
        let label = &edition.label;
        if edition.units.len() > 1 {
            let value = |unit: &model::UnitCount, pages: &mut Pages| CellValue {
                shown: v.num(i64::from(unit.count)),
                score: false,
                sources: pages.marks(v, [unit.source_url.as_str()]),
            };
            let values = edition.units.iter().map(|unit| value(unit, pages)).collect();
            out.push(Conflict { about: about(v, &v.t("ranking-units"), label), values, notes: Vec::new() });
        }
        for code in ranking.areas() {
            let standing = ranking.standing(label, code.as_str());
            if standing.is_disputed() {
                let notes = standing.notes.iter().map(|n| v.name("ranking-note", n.as_str())).collect();
                let mut values = values(v, ranking, &standing, pages);
                // Only what is disputed: a place that all agree on stands in the table.
                let places = standing.places.len() > 1 || standing.places.iter().any(|p| p.of.len() > 1);
                values.retain(|x| if x.score { standing.scores.len() > 1 } else { places });
                out.push(Conflict { about: about(v, &area(v, code.as_str()), label), values, notes });
            }
        }
    }
    out
}

fn about(v: &View<'_>, what: &str, label: &Period) -> String {
    v.t2("ranking-of-edition", ("what", what), ("edition", &v.period(label)))
}

/// Remarks that hold for figures nobody contradicts.
pub fn remarks(v: &View<'_>, ranking: &Ranking, columns: &[String]) -> Vec<String> {
    let mut out = Vec::new();
    for f in ranking.figures.iter().filter(|f| columns.iter().any(|c| c == f.area.as_str())) {
        let Some(note) = &f.note else { continue };
        let words = format!("{}: {}", v.period(&f.edition), v.name("ranking-note", note.as_str()));
        let disputed = ranking.standing(&f.edition, f.area.as_str()).is_disputed();
        if !disputed && !out.contains(&words) {
            out.push(words);
        }
    }
    out
}
