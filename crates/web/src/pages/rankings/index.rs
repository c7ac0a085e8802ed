//! The page of one index, and its figures as a file.

use axum::extract::{Path, RawQuery};
use http::header::{CONTENT_DISPOSITION, HeaderName};
use model::{Better, Code, Ranking};
use render::View;
use render::pages::{BreakRow, Link, RankingPage};

use super::table::{self, Pages};
use super::{Wish, area, chart, choices, home, score, stand};
use crate::answer::{Answer, Answered};
use crate::failure::Failure;
use crate::reader::Reader;

/// Neighbours beside the home country when the reader names nobody.
const BESIDE: usize = 5;

/// `/{locale}/rankings/{index}` and `/{locale}/rankings/{index}.csv`
pub async fn page(
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answered {
    let v = reader.view();
    let register = &v.country.nation.rankings;
    if let Some(ranking) = code.strip_suffix(".csv").and_then(|code| register.find(code)) {
        return file(&v, ranking);
    }
    let ranking = register.find(&code).ok_or(Failure::NotFound)?;
    let wish = Wish::read(query.as_deref())?;
    let areas = ranking.areas();
    let beside = match wish.beside {
        Some(beside) if beside.iter().all(|b| areas.iter().any(|a| a.as_str() == b)) => beside,
        Some(_) => return Err(Failure::Bad("with: a country of which this index has no figure here".into())),
        None => usual(&v, ranking, &areas),
    };
    let mut columns: Vec<String> = beside.clone();
    columns.retain(|code| code != home(&v));
    if areas.iter().any(|a| a.as_str() == home(&v)) {
        columns.insert(0, home(&v).to_owned());
    }
    let has_scores = ranking.figures.iter().any(|f| f.score.is_some());
    let shows_scores = has_scores && wish.scores;
    let mut pages = Pages::default();
    let editions = table::editions(&v, ranking, &columns, &mut pages);
    let conflicts = table::conflicts(&v, ranking, &mut pages);
    let breaks = breaks(&v, ranking, &mut pages);
    let name = v.name("ranking", &code);
    let path = format!("/rankings/{code}");
    let csv = v.href(&format!("{path}.csv"));
    let about = v.name("ranking-about", &code);
    let c = reader.chrome(name.clone(), &path, "rankings").described(about.clone()).with_jsonld(
        &serde_json::json!({
            "@context": "https://schema.org",
            "@type": "Dataset",
            "name": name,
            "description": about,
            "url": v.absolute(&v.href(&path)),
            "isBasedOn": ranking.publisher_url,
            "creator": {
                "@type": "Organization",
                "name": v.name("organisation", v.country.nation.site.operator.as_str()),
            },
            "distribution": [{
                "@type": "DataDownload",
                "encodingFormat": "text/csv",
                "contentUrl": v.absolute(&csv),
            }],
        }),
    );
    let page = RankingPage {
        up: Link::new(v.href("/rankings"), v.t("nav-rankings")),
        publisher: ranking.publisher.clone(),
        publisher_url: ranking.publisher_url.clone(),
        stand: stand(&v, ranking),
        scale: scale(&v, ranking),
        breaks,
        chart: render::ranks::large(&v, &chart::of(&v, ranking, &beside, shows_scores)),
        choices: choices(&v, areas.into_iter(), &beside),
        has_scores,
        shows_scores,
        remarks: table::remarks(&v, ranking, &columns),
        columns: columns.iter().map(|code| area(&v, code)).collect(),
        editions,
        conflicts,
        sources: pages.list(),
        csv,
        json: format!("/api/v1/rankings/{code}?locale={}", reader.locale()),
        citation: v.local.messages.with(
            "ranking-citation",
            &[
                ("publisher", &ranking.publisher),
                ("index", &name),
                ("operator", &v.name("organisation", v.country.nation.site.operator.as_str())),
                ("address", &v.absolute(&v.href(&path))),
            ],
        ),
        c,
    };
    Answer::page(&page, vec![])
}

/// The first neighbours of which the index says anything; whoever it speaks of when it is silent on all of them.
fn usual(v: &View<'_>, ranking: &Ranking, areas: &[&Code]) -> Vec<String> {
    let neighbours = &v.country.nation.rankings.neighbours;
    let near: Vec<String> =
        neighbours.iter().filter(|n| areas.contains(n)).take(BESIDE).map(ToString::to_string).collect();
    if !near.is_empty() || ranking.placed(home(v)).next().is_some() {
        return near;
    }
    areas.iter().filter(|a| a.as_str() != home(v)).take(BESIDE).map(ToString::to_string).collect()
}

fn scale(v: &View<'_>, ranking: &Ranking) -> Vec<String> {
    if ranking.figures.iter().all(|f| f.score.is_none()) {
        return Vec::new();
    }
    let mut out = Vec::new();
    if let (Some(low), Some(high)) = (&ranking.score_min, &ranking.score_max) {
        let (low, high) = (score(v, ranking, low), score(v, ranking, high));
        out.push(v.t2("ranking-scale", ("low", &low), ("high", &high)));
    }
    out.push(v.t(match ranking.better {
        Better::Higher => "ranking-higher-is-better",
        Better::Lower => "ranking-lower-is-better",
    }));
    out
}

fn breaks(v: &View<'_>, ranking: &Ranking, pages: &mut Pages) -> Vec<BreakRow> {
    let rows = ranking.breaks.iter().zip(chart::letters(ranking));
    rows.map(|(b, letter)| BreakRow {
        letter,
        kind: v.word("ranking-kind", b.kind.as_str()),
        since: match &b.edition {
            Some(edition) => v.t1("ranking-from-edition", "edition", &v.period(edition)),
            None => v.t("ranking-every-edition"),
        },
        words: v.name("ranking-break", b.code.as_str()),
        sources: pages.marks(v, b.source_urls.iter().map(String::as_str)),
    })
    .collect()
}

/// Every figure of the index with the page it comes from.
fn file(v: &View<'_>, ranking: &Ranking) -> Answered {
    let mut out = String::from("index,edition,area,area_name,rank,of,score,source_url,note\r\n");
    for f in &ranking.figures {
        let number = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
        let note = f.note.as_ref().map(|n| v.name("ranking-note", n.as_str())).unwrap_or_default();
        let cells = [
            ranking.code.to_string(),
            f.edition.to_string(),
            f.area.to_string(),
            area(v, f.area.as_str()),
            number(f.rank),
            number(f.of),
            f.score.as_ref().map(ToString::to_string).unwrap_or_default(),
            f.source_url.clone(),
            note,
        ];
        out.push_str(&cells.map(|cell| quoted(&cell)).join(","));
        out.push_str("\r\n");
    }
    let name = format!("attachment; filename=\"{}.csv\"", ranking.code);
    Ok(Answer::new("text/csv; charset=utf-8; header=present", out.into_bytes())
        .header(CONTENT_DISPOSITION, &name)
        .header(HeaderName::from_static("access-control-allow-origin"), "*")
        .until(vec![]))
}

/// A cell as RFC 4180 writes it.
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
