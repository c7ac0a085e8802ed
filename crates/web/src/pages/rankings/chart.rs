//! An index's figures as lines over time.

use std::collections::BTreeSet;

use model::{Better, Period, Ranking};
use render::View;
use render::ranks::{RankBreak, RankChart, RankLine, RankPoint};

use super::{area, home, score};

/// The home country and those beside it: places, or scores.
pub fn of(v: &View<'_>, ranking: &Ranking, beside: &[String], scores: bool) -> RankChart {
    let times = times(ranking);
    let mut lines: Vec<RankLine> = beside
        .iter()
        .filter(|code| code.as_str() != home(v))
        .map(|code| line(v, ranking, &times, code, scores))
        .filter(|line| !line.points.is_empty())
        .collect();
    let own = line(v, ranking, &times, home(v), scores);
    if !own.points.is_empty() {
        lines.push(own);
    }
    let known: BTreeSet<i64> = lines.iter().flat_map(|l| &l.points).map(|p| (p.at * 1000.0) as i64).collect();
    let mut years: Vec<(i16, f64)> = Vec::new();
    for (edition, at) in ranking.editions.iter().zip(&times) {
        let year = year(&edition.label);
        if known.contains(&((at * 1000.0) as i64)) && years.last().is_none_or(|(last, _)| *last != year) {
            years.push((year, *at));
        }
    }
    RankChart {
        title: format!(
            "{}, {}",
            v.name("ranking", ranking.code.as_str()),
            v.t(if scores { "ranking-scores" } else { "ranking-places" })
        ),
        low_is_good: !scores || ranking.better == Better::Lower,
        breaks: breaks(ranking, &times),
        bridged: !scores,
        years: years.into_iter().map(|(year, at)| (at, v.local.formats.year(year))).collect(),
        number: |v, n| v.real(n, 2),
        lines,
    }
}

fn line(v: &View<'_>, ranking: &Ranking, times: &[f64], code: &str, scores: bool) -> RankLine {
    let mut points = Vec::new();
    for (edition, at) in ranking.editions.iter().zip(times) {
        let standing = ranking.standing(&edition.label, code);
        let (values, shown): (Vec<f64>, String) = if scores {
            let Some(first) = standing.scores.first() else { continue };
            (standing.scores.iter().map(|s| s.value.to_f64()).collect(), score(v, ranking, first.value))
        } else {
            let Some(first) = standing.places.first() else { continue };
            (standing.places.iter().map(|p| f64::from(p.rank)).collect(), v.num(i64::from(first.rank)))
        };
        let Some((value, others)) = values.split_first() else { continue };
        points.push(RankPoint {
            at: *at,
            edition: v.period(&edition.label),
            value: *value,
            shown,
            others: others.to_vec(),
        });
    }
    RankLine { name: area(v, code), home: code == home(v), points }
}

fn year(label: &Period) -> i16 {
    match label {
        Period::Year(y) | Period::Month(y, _) | Period::Quarter(y, _) | Period::Years(_, y) => *y,
        Period::Day(d) => d.year(),
        Period::Standing => 0,
    }
}

/// When each edition is drawn, as years. A label that names only the year is the year's last edition, as in the pack.
fn times(ranking: &Ranking) -> Vec<f64> {
    let mut last = f64::NEG_INFINITY;
    let time = |label: &Period| {
        let within = match label {
            Period::Month(_, m) => (f64::from(*m) - 0.5) / 12.0,
            Period::Quarter(_, q) => (f64::from(*q) * 3.0 - 1.5) / 12.0,
            Period::Day(d) => f64::from(d.day_of_year()) / 366.0,
            _ => 0.9,
        };
        f64::from(year(label)) + within
    };
    let mut times = Vec::new();
    for edition in &ranking.editions {
        last = time(&edition.label).max(last + 0.1);
        times.push(last);
    }
    times
}

/// The letter of each break that has its edition, in order of the pack.
pub fn letters(ranking: &Ranking) -> Vec<String> {
    let mut next = b'A';
    let letter = |has: bool| {
        if !has || next > b'Z' {
            return String::new();
        }
        next += 1;
        char::from(next - 1).to_string()
    };
    ranking.breaks.iter().map(|b| b.edition.is_some()).map(letter).collect()
}

/// The letters of the breaks that lie before an edition.
pub fn letters_of(ranking: &Ranking, label: &Period) -> String {
    let letters = letters(ranking);
    let here = ranking.breaks.iter().zip(&letters).filter(|(b, _)| b.edition.as_ref() == Some(label));
    here.map(|(_, letter)| letter.as_str()).collect::<Vec<_>>().join(" ")
}

fn breaks(ranking: &Ranking, times: &[f64]) -> Vec<RankBreak> {
    let mut out = Vec::new();
    for (i, edition) in ranking.editions.iter().enumerate() {
        let letters = letters_of(ranking, &edition.label);
        if let (false, Some(before)) = (letters.is_empty(), i.checked_sub(1)) {
            out.push(RankBreak { at: (times[before] + times[i]) / 2.0, letters });
        }
    }
    out
}
