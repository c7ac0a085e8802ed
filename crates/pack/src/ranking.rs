//! `rankings.toml` and `rankings.csv`: the register of rankings.

use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};

use model::{
    Amount, Better, BreakKind, Code, Nation, Period, Ranking, RankingBreak, RankingEdition, RankingFigure,
    RankingRegister, UnitCount,
};
use serde::Deserialize;
use toml::Spanned;

use crate::Problems;
use crate::csv_rows::{Reading, read as read_csv};
use crate::problem::line_of;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct RegisterFile {
    home: Option<Spanned<Code>>,
    #[serde(default)]
    neighbours: Vec<Spanned<Code>>,
    #[serde(default)]
    ranking: Vec<RankingRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RankingRow {
    code: Spanned<Code>,
    publisher: Spanned<String>,
    publisher_url: Spanned<String>,
    better: Better,
    score_unit: Option<String>,
    score_min: Option<Spanned<Amount>>,
    score_max: Option<Amount>,
    #[serde(default)]
    edition: Vec<EditionRow>,
    #[serde(default, rename = "break")]
    breaks: Vec<BreakRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EditionRow {
    label: Spanned<Period>,
    #[serde(default)]
    units: Vec<UnitRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitRow {
    count: Spanned<u32>,
    source_url: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BreakRow {
    code: Spanned<Code>,
    kind: BreakKind,
    edition: Option<Spanned<Period>>,
    source_urls: Vec<Spanned<String>>,
}

const COLUMNS: &[&str] = &["index", "edition", "area", "rank", "of", "score", "source_url", "note"];

/// A text of the register being read: notes what is wrong at the line where it stands.
struct Page<'a> {
    file: PathBuf,
    text: String,
    problems: &'a mut Problems,
}

impl Page<'_> {
    fn wrong<T>(&mut self, at: &Spanned<T>, message: impl Into<String>) {
        self.problems.at(&self.file, line_of(&self.text, at.span().start), message);
    }

    fn area(&mut self, code: Spanned<Code>) -> Code {
        if !is_area(code.get_ref()) {
            let message = format!("“{}” is not an ISO 3166-1 alpha-3 code", code.get_ref());
            self.wrong(&code, message);
        }
        code.into_inner()
    }

    fn url(&mut self, url: Spanned<String>) -> String {
        if !is_page(url.get_ref()) {
            let message = format!("“{}” is not the address of a page", url.get_ref());
            self.wrong(&url, message);
        }
        url.into_inner()
    }
}

fn is_area(code: &Code) -> bool {
    code.as_str().len() == 3 && code.as_str().bytes().all(|b| b.is_ascii_uppercase())
}

pub(crate) fn is_page(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|r| r.split('/').next().is_some_and(|host| host.contains('.')))
        && !url.contains(char::is_whitespace)
}

/// Reads the register; a pack without one has an empty one.
pub fn read(folder: &Path, problems: &mut Problems) -> RankingRegister {
    let mut register = indices(folder, problems);
    figures(folder, &mut register, problems);
    register
}

fn indices(folder: &Path, problems: &mut Problems) -> RankingRegister {
    let file = folder.join("rankings.toml");
    if !file.exists() {
        return RankingRegister::default();
    }
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(e) => {
            problems.file(&file, format!("cannot be read: {e}"));
            return RankingRegister::default();
        }
    };
    let read: RegisterFile = match toml::from_str(&text) {
        Ok(read) => read,
        Err(e) => {
            problems.toml(&file, &text, 0, &e);
            return RankingRegister::default();
        }
    };
    let mut page = Page { file, text, problems };
    if let (None, Some(first)) = (&read.home, read.ranking.first()) {
        page.wrong(&first.code, "“home” is missing: whose place do these indices tell?");
    }
    let home = read.home.map(|code| page.area(code));
    let neighbours = read.neighbours.into_iter().map(|code| page.area(code)).collect();
    let mut seen = HashSet::new();
    let mut rankings = Vec::new();
    for row in read.ranking {
        if !seen.insert(row.code.get_ref().clone()) {
            let message = format!("the code “{}” stands twice", row.code.get_ref());
            page.wrong(&row.code, message);
        }
        rankings.push(ranking(row, &mut page));
    }
    RankingRegister { home, neighbours, rankings }
}

fn ranking(row: RankingRow, page: &mut Page<'_>) -> Ranking {
    if row.publisher.get_ref().trim().is_empty() {
        page.wrong(&row.publisher, "“publisher” is empty");
    }
    if let (Some(min), Some(max)) = (&row.score_min, &row.score_max)
        && min.get_ref().to_f64() >= max.to_f64()
    {
        page.wrong(min, "“score_min” is not below “score_max”");
    }
    let mut editions: Vec<RankingEdition> = Vec::new();
    for edition in row.edition {
        if *edition.label.get_ref() == Period::Standing {
            page.wrong(&edition.label, "an edition needs a label: 2024, 2024-07 or 2024-Q3");
        }
        if editions.iter().any(|e| e.label == *edition.label.get_ref()) {
            let message = format!("the edition “{}” stands twice", edition.label.get_ref());
            page.wrong(&edition.label, message);
        }
        let mut units = Vec::new();
        for unit in edition.units {
            if *unit.count.get_ref() == 0 {
                page.wrong(&unit.count, "nobody is ranked");
            }
            units.push(UnitCount { count: unit.count.into_inner(), source_url: page.url(unit.source_url) });
        }
        editions.push(RankingEdition { label: edition.label.into_inner(), units });
    }
    let mut breaks = Vec::new();
    for b in row.breaks {
        if let Some(edition) = &b.edition
            && !editions.iter().any(|e| e.label == *edition.get_ref())
        {
            page.wrong(edition, format!("the index has no edition “{}”", edition.get_ref()));
        }
        if b.source_urls.is_empty() {
            page.wrong(&b.code, "a break needs the page that tells of it");
        }
        breaks.push(RankingBreak {
            code: b.code.into_inner(),
            kind: b.kind,
            edition: b.edition.map(Spanned::into_inner),
            source_urls: b.source_urls.into_iter().map(|url| page.url(url)).collect(),
        });
    }
    Ranking {
        code: row.code.into_inner(),
        publisher: row.publisher.into_inner(),
        publisher_url: page.url(row.publisher_url),
        better: row.better,
        score_unit: row.score_unit,
        score_min: row.score_min.map(Spanned::into_inner),
        score_max: row.score_max,
        editions,
        breaks,
        figures: Vec::new(),
    }
}

fn figures(folder: &Path, register: &mut RankingRegister, problems: &mut Problems) {
    let table = read_csv(folder, "rankings.csv", COLUMNS, None, false, problems);
    let mut seen = HashSet::new();
    for row in &table.rows {
        let mut r = Reading { file: &table.file, row, problems };
        let (Some(index), Some(figure)) = (r.code("index"), figure(&mut r)) else { continue };
        let Some(ranking) = register.rankings.iter_mut().find(|k| k.code == index) else {
            r.problem(format!("the index “{index}” is not in rankings.toml"));
            continue;
        };
        if !ranking.editions.iter().any(|e| e.label == figure.edition) {
            r.problem(format!("“{index}” has no edition “{}” in rankings.toml", figure.edition));
        }
        if let Some(score) = &figure.score {
            let low = ranking.score_min.as_ref().is_some_and(|min| score.to_f64() < min.to_f64());
            let high = ranking.score_max.as_ref().is_some_and(|max| score.to_f64() > max.to_f64());
            if low || high {
                r.problem(format!("the score {score} is outside the scale of “{index}”"));
            }
        }
        let key = (index, figure.edition.clone(), figure.area.clone(), figure.source_url.clone());
        if !seen.insert(key) {
            r.problem("this page already has a row for this country and edition");
        }
        ranking.figures.push(figure);
    }
}

fn figure(r: &mut Reading<'_>) -> Option<RankingFigure> {
    let edition = r.required("edition");
    let edition = Period::parse(&edition).map_err(|e| r.problem(format!("“edition”: {e}"))).ok();
    let score = r
        .optional("score")
        .and_then(|text| Amount::new(&text).map_err(|e| r.problem(format!("“score”: {e}"))).ok());
    let (rank, of): (Option<u32>, Option<u32>) = (r.parse("rank"), r.parse("of"));
    if rank == Some(0) {
        r.problem("“rank”: the best place is 1");
    }
    if let (Some(rank), Some(of)) = (rank, of)
        && rank > of
    {
        r.problem(format!("place {rank} of {of} cannot be"));
    }
    if of.is_some() && rank.is_none() {
        r.problem("“of” goes with a “rank”");
    }
    if rank.is_none() && score.is_none() {
        r.problem("neither a rank nor a score");
    }
    let source_url = r.required("source_url");
    if !source_url.is_empty() && !is_page(&source_url) {
        r.problem(format!("“{source_url}” is not the address of a page"));
    }
    let area = r.code("area")?;
    if !is_area(&area) {
        r.problem(format!("“{area}” is not an ISO 3166-1 alpha-3 code"));
    }
    Some(RankingFigure { edition: edition?, area, rank, of, score, source_url, note: r.parse("note") })
}

/// The names that the register calls for: table and code.
pub fn wanted_names(n: &Nation) -> BTreeSet<(&'static str, &str)> {
    let register = &n.rankings;
    let mut w: BTreeSet<(&'static str, &str)> = BTreeSet::new();
    w.extend(register.home.iter().chain(&register.neighbours).map(|a| ("area", a.as_str())));
    for ranking in &register.rankings {
        w.extend([("ranking", ranking.code.as_str()), ("ranking-about", ranking.code.as_str())]);
        w.extend(ranking.score_unit.as_deref().map(|unit| ("unit", unit)));
        w.extend(ranking.breaks.iter().map(|b| ("ranking-break", b.code.as_str())));
        w.extend(ranking.figures.iter().map(|f| ("area", f.area.as_str())));
        w.extend(
            ranking.figures.iter().filter_map(|f| f.note.as_ref()).map(|n| ("ranking-note", n.as_str())),
        );
    }
    w
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const HEAD: &str = "index,edition,area,rank,of,score,source_url,note\n";
    const INDEX: &str = "home = \"AAA\"\n[[ranking]]\ncode = \"x\"\npublisher = \"P\"\n\
        publisher_url = \"https://p.example\"\nbetter = \"higher\"\nscore_max = \"100\"\n\
        [[ranking.edition]]\nlabel = \"2024\"\n";

    fn tried(toml: &str, csv: &str) -> (RankingRegister, Vec<String>) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("rankings.toml"), toml).unwrap();
        std::fs::write(folder.path().join("rankings.csv"), csv).unwrap();
        let mut problems = Problems::default();
        let register = read(folder.path(), &mut problems);
        let root = format!("{}/", folder.path().display());
        (register, problems.0.iter().map(|p| p.to_string().replace(&root, "")).collect())
    }

    #[test]
    fn a_right_register_is_read_whole() {
        let row =
            "x,2024,AAA,3,40,55.0,https://news.example/a,\nx,2024,AAA,4,,,https://other.example/b,later\n";
        let (register, problems) = tried(INDEX, &format!("{HEAD}{row}"));
        assert_eq!(problems, Vec::<String>::new());
        let standing = register.rankings[0].standing(&Period::Year(2024), "AAA");
        assert!(standing.is_disputed());
        assert_eq!((standing.rank(), standing.notes.len()), (Some(3), 1));
    }

    #[test]
    fn every_wrong_figure_is_told_with_its_line() {
        let rows = [
            ("y,2024,AAA,1,,,https://a.example,", "the index “y” is not in rankings.toml"),
            ("x,2023,AAA,1,,,https://a.example,", "has no edition “2023”"),
            ("x,2024,aaa,1,,,https://a.example,", "“aaa” is not an ISO 3166-1 alpha-3 code"),
            ("x,2024,AAA,41,40,,https://a.example,", "place 41 of 40 cannot be"),
            ("x,2024,AAA,0,,,https://a.example,", "the best place is 1"),
            ("x,2024,AAA,,40,,https://a.example,", "neither a rank nor a score"),
            ("x,2024,AAA,,,101,https://a.example,", "the score 101 is outside the scale"),
            ("x,2024,AAA,,,1e2,https://a.example,", "“1e2” is not a plain decimal number"),
            ("x,2024,AAA,1,,,a.example,", "“a.example” is not the address of a page"),
            ("x,2024,AAA,1,,,,", "“source_url” is empty"),
        ];
        for (row, words) in rows {
            let (_, problems) = tried(INDEX, &format!("{HEAD}x,2024,BBB,1,,,https://a.example,\n{row}\n"));
            assert!(
                problems.iter().any(|p| p.starts_with("rankings.csv:3: ") && p.contains(words)),
                "{row}: {problems:?}"
            );
        }
        let twice = "x,2024,AAA,1,,,https://a.example,\n".repeat(2);
        assert!(
            tried(INDEX, &format!("{HEAD}{twice}")).1[0].starts_with("rankings.csv:3: this page already has")
        );
    }

    #[test]
    fn every_wrong_index_is_told_with_its_line() {
        let more = |text: &str| tried(&format!("{INDEX}{text}"), HEAD).1;
        let broken =
            "[[ranking.break]]\ncode = \"b\"\nkind = \"units\"\nedition = \"2020\"\nsource_urls = []\n";
        let problems = more(broken);
        assert!(
            problems.contains(&"rankings.toml:13: the index has no edition “2020”".to_owned()),
            "{problems:?}"
        );
        assert!(problems.contains(&"rankings.toml:11: a break needs the page that tells of it".to_owned()));
        assert!(
            more("[[ranking.edition]]\nlabel = \"2024\"\n")[0].starts_with("rankings.toml:11: the edition")
        );
        assert!(
            more("units = [{ count = 5, source_url = \"here\" }]\n")[0]
                .starts_with("rankings.toml:10: “here”")
        );
        let homeless = INDEX.replace("home = \"AAA\"\n", "");
        assert!(tried(&homeless, HEAD).1[0].starts_with("rankings.toml:2: “home” is missing"));
        assert!(more("kind = \"x\"\n")[0].starts_with("rankings.toml:10:"));
    }
}
