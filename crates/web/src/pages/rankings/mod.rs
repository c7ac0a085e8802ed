//! The register of rankings: the overview, a page for each index, and its figures as a file.

mod chart;
mod index;
mod table;

use axum::extract::RawQuery;
use model::{Code, Period, Ranking, Standing};
use render::View;
use render::pages::{AreaChoice, Pair, RankingRow, RankingsPage, Stand, Turn};

use crate::answer::{Answer, Answered};
use crate::failure::Failure;
use crate::reader::Reader;

pub use index::page;

/// Countries beside the home country at most: more lines than these cannot be told apart.
const BESIDE_MAX: usize = 12;

/// What a reader asks to see.
struct Wish {
    /// Countries beside the home country; none when the reader said nothing about it.
    beside: Option<Vec<String>>,
    /// Scores rather than places.
    scores: bool,
}

impl Wish {
    /// `with=THA&with=LAO&show=scores`; an empty `with` means nobody.
    fn read(query: Option<&str>) -> Result<Self, Failure> {
        let mut wish = Self { beside: None, scores: false };
        for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            match name.as_ref() {
                "with" => {
                    let beside = wish.beside.get_or_insert_default();
                    if !value.is_empty() && !beside.iter().any(|b| *b == value) {
                        beside.push(value.into_owned());
                    }
                    if beside.len() > BESIDE_MAX {
                        return Err(Failure::Bad(format!("with: at most {BESIDE_MAX} countries")));
                    }
                }
                "show" => {
                    wish.scores = match value.as_ref() {
                        "scores" => true,
                        "places" | "" => false,
                        _ => return Err(Failure::Bad("show: places or scores".into())),
                    }
                }
                _ => {}
            }
        }
        Ok(wish)
    }
}

/// The home country's code; empty in a pack without a register.
fn home<'a>(v: &View<'a>) -> &'a str {
    v.country.nation.rankings.home.as_ref().map_or("", Code::as_str)
}

fn area(v: &View<'_>, code: &str) -> String {
    v.name("area", code)
}

/// “52 of 193”; several numbers where pages differ on how many were ranked.
fn place(v: &View<'_>, rank: u32, of: &[u32]) -> String {
    let rank = v.num(i64::from(rank));
    let of = of.iter().map(|n| v.num(i64::from(*n)));
    match of.reduce(|first, other| v.t2("ranking-or", ("first", &first), ("other", &other))) {
        Some(of) => v.t2("ranking-place-of", ("rank", &rank), ("of", &of)),
        None => v.t1("ranking-place", "rank", &rank),
    }
}

/// “12 of 60 or 14 of 60”: every place that a page gives, the one that is followed first.
pub fn places(v: &View<'_>, standing: &Standing<'_>) -> Option<String> {
    let shown = standing.places.iter().map(|p| place(v, p.rank, &p.of));
    shown.reduce(|first, other| v.t2("ranking-or", ("first", &first), ("other", &other)))
}

fn standing_place(v: &View<'_>, standing: &Standing<'_>) -> Option<String> {
    let shown = places(v, standing)?;
    Some(if standing.places.len() > 1 { v.t1("ranking-differ", "places", &shown) } else { shown })
}

fn score(v: &View<'_>, ranking: &Ranking, value: &model::Amount) -> String {
    match &ranking.score_unit {
        Some(unit) => v.amount(value, unit),
        None => v.local.formats.amount(value),
    }
}

/// Where the home country stands, and what must be known to read it.
fn stand(v: &View<'_>, ranking: &Ranking) -> Stand {
    let home = home(v);
    let mut placed = ranking.placed(home).rev();
    let Some(last) = placed.next() else {
        return Stand { caveats: newer(v, ranking, None), ..Stand::default() };
    };
    let now = ranking.standing(last, home);
    let before = placed.next();
    let mut caveats = Vec::new();
    let mut turned = None;
    if let Some(label) = before {
        let then = ranking.standing(label, home);
        turned = turn(v, then.rank(), now.rank(), &v.period(label));
        if ranking.broke_between(label, last) {
            caveats.push(v.t1("ranking-broke-since", "edition", &v.period(label)));
        }
        // Several places are told as such already.
        if now.is_disputed() && now.places.len() < 2 || then.is_disputed() {
            caveats.push(v.t("ranking-disputed-here"));
        }
    } else {
        caveats.push(v.t("ranking-only-one"));
    }
    caveats.extend(newer(v, ranking, Some(last)));
    Stand {
        place: standing_place(v, &now).unwrap_or_default(),
        edition: v.period(last),
        share: now.ahead_of().map(|s| v.t1("ranking-ahead", "share", &v.real(s, 0))).unwrap_or_default(),
        turn: turned,
        caveats,
    }
}

fn turn(v: &View<'_>, then: Option<u32>, now: Option<u32>, since: &str) -> Option<Turn> {
    let (then, now) = (i64::from(then?), i64::from(now?));
    let (shape, key) = match now.cmp(&then) {
        std::cmp::Ordering::Less => ("up", "ranking-up-count"),
        std::cmp::Ordering::Greater => ("down", "ranking-down-count"),
        std::cmp::Ordering::Equal => {
            return Some(Turn { shape: "same", words: v.t1("ranking-same", "edition", since) });
        }
    };
    let by = (then - now).abs();
    let words = v.local.messages.count(key, by, &v.num(by), &[("edition", since)]);
    Some(Turn { shape, words })
}

/// An edition after the last known place: nothing is hidden by ending the story early.
fn newer(v: &View<'_>, ranking: &Ranking, last: Option<&Period>) -> Vec<String> {
    let Some(newest) = ranking.editions.last().filter(|e| Some(&e.label) != last) else { return Vec::new() };
    let standing = ranking.standing(&newest.label, home(v));
    let edition = v.period(&newest.label);
    match standing.scores.first() {
        Some(s) => {
            vec![v.t2("ranking-newer-score", ("edition", &edition), ("score", &score(v, ranking, s.value)))]
        }
        None if last.is_some() => vec![v.t1("ranking-newer-nothing", "edition", &edition)],
        None => Vec::new(),
    }
}

/// Countries to choose from, by name.
fn choices<'c>(v: &View<'_>, codes: impl Iterator<Item = &'c Code>, beside: &[String]) -> Vec<AreaChoice> {
    let mut choices: Vec<AreaChoice> = codes
        .filter(|c| c.as_str() != home(v))
        .map(|c| AreaChoice {
            code: c.to_string(),
            name: area(v, c.as_str()),
            chosen: beside.iter().any(|b| b == c.as_str()),
        })
        .collect();
    v.local.formats.sort_by_name(&mut choices, |c| &c.name);
    choices
}

/// `/{locale}/rankings`
pub async fn overview(reader: Reader, RawQuery(query): RawQuery) -> Answered {
    let v = reader.view();
    let register = &v.country.nation.rankings;
    let beside = Wish::read(query.as_deref())?.beside.unwrap_or_default();
    if beside.iter().any(|b| !register.neighbours.iter().any(|n| n.as_str() == b)) {
        return Err(Failure::Bad("with: a country that is not shown here".into()));
    }
    let rows = register
        .rankings
        .iter()
        .map(|ranking| RankingRow {
            href: v.href(&format!("/rankings/{}", ranking.code)),
            name: v.name("ranking", ranking.code.as_str()),
            publisher: ranking.publisher.clone(),
            stand: stand(&v, ranking),
            drawing: render::ranks::small(&chart::of(&v, ranking, &beside, false)),
            beside: beside_last(&v, ranking, &beside),
        })
        .collect();
    let c = reader.chrome(v.t("nav-rankings"), "/rankings", "rankings").described(v.t1(
        "ranking-intro",
        "country",
        &v.site_name(),
    ));
    let choices = choices(&v, register.neighbours.iter(), &beside);
    Answer::page(&RankingsPage { c, compares: !beside.is_empty(), choices, rows }, vec![])
}

/// Others in the edition of the home country's last place, or in the newest when it has none.
fn beside_last(v: &View<'_>, ranking: &Ranking, beside: &[String]) -> Vec<Pair> {
    let home = home(v);
    let newest = ranking.editions.last().map(|e| &e.label);
    let Some(edition) = ranking.placed(home).next_back().or(newest) else { return Vec::new() };
    beside
        .iter()
        .map(|code| {
            let shown = standing_place(v, &ranking.standing(edition, code));
            Pair::new(area(v, code), shown.unwrap_or_else(|| v.t("ranking-not-found")))
        })
        .collect()
}
