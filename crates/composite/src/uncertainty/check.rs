//! A study is checked before it runs: its words, every choice alone, and every pair of a choice that changes
//! the columns and one that changes what is made of them.

use crate::check::{Problem, Problems};
use crate::model::Model;
use crate::work::Step;

use super::design::{Design, Kind, Point};
use super::question::{Asked, Question};
use super::{Method, Study, compile, exact, sampled};

/// Rows of a sample, or combinations, at most: a limit of memory, not of mathematics.
const MOST_ROWS: u32 = 1 << 22;

/// What is asked.
pub(super) fn questions(study: &Study) -> Vec<Question> {
    if study.questions.is_empty() { vec![Question::MeanRankChange] } else { study.questions.clone() }
}

/// Whether every combination will be evaluated.
pub(super) fn is_exact(design: &Design, study: &Study) -> bool {
    let planned = u64::from(study.rows) * sampled::slots(design.factors.len()) as u64;
    match study.method {
        Method::Exact => true,
        Method::Sampled => false,
        Method::Auto => {
            exact::combinations(design).is_some_and(|c| c as u64 <= planned && c <= MOST_ROWS as usize)
        }
    }
}

pub(super) fn check<'m>(model: &'m Model, study: &Study) -> Result<(Design<'m>, Vec<Asked>), Problems> {
    let mut problems = Vec::new();
    if study.factors.is_empty() {
        problems.push(bad("factor", "nothing is uncertain"));
    }
    if !(8..=MOST_ROWS).contains(&study.rows) || study.most_rows > MOST_ROWS {
        problems.push(bad("rows", format!("a sample has 8 to {MOST_ROWS} rows")));
    }
    if let Some(width) = study.width.filter(|width| width.is_nan() || *width <= 0.0) {
        problems.push(bad("width", format!("an interval of width {width} is never reached")));
    }
    let mut asked = Vec::new();
    for question in questions(study) {
        match question.find(model) {
            Ok(found) => asked.push(found),
            Err(mut found) => problems.append(&mut found),
        }
    }
    let compiled = match compile::compile(&study.factors, model) {
        Ok(compiled) => compiled,
        Err(mut found) => {
            problems.append(&mut found);
            return Err(Problems(problems));
        }
    };
    let design = Design::new(model, compiled, study.seed);
    let can_be_exact = exact::combinations(&design).is_some_and(|c| c <= MOST_ROWS as usize);
    if study.method == Method::Exact && !can_be_exact {
        let why = format!("only choices can be enumerated, twelve at most and {MOST_ROWS} combinations");
        problems.push(bad("method", why));
    }
    // An enumeration tries everything anyway.
    if problems.is_empty() && !is_exact(&design, study) {
        problems = try_out(&design);
    }
    if problems.is_empty() { Ok((design, asked)) } else { Err(Problems(problems)) }
}

fn bad(setting: &str, why: impl Into<String>) -> Problem {
    Problem::BadSetting { setting: setting.to_owned(), why: why.into() }
}

/// Where a factor is tried: every choice, or both ends of a range, or some draw.
fn stands(kind: &Kind) -> usize {
    match kind {
        Kind::Choices { patches, .. } => patches.len(),
        Kind::Range { .. } => 2,
        _ => 1,
    }
}

fn try_out(design: &Design) -> Vec<Problem> {
    let mut worker = design.worker();
    let d = design.factors.len();
    // Factors that are not tried stay at their first choice or in the middle of their range.
    let rest: Vec<Point> =
        design.factors.iter().map(|f| Point { u: f.middle(0), ..Point::default() }).collect();
    let at = |factor: usize, stand: usize| {
        let u = match &design.factors[factor].kind {
            Kind::Range { .. } => stand as f64,
            _ => design.factors[factor].middle(stand),
        };
        Point { u, ..Point::default() }
    };
    let mut problems: Vec<Problem> = Vec::new();
    let mut attempt = |points: &[Point], problems: &mut Vec<Problem>| {
        if let Err(fault) = design.evaluate(&mut worker, points) {
            problems.push(design.named(fault, points));
        }
    };
    for a in 0..d {
        for stand in 0..stands(&design.factors[a].kind) {
            let mut points = rest.clone();
            points[a] = at(a, stand);
            attempt(&points, &mut problems);
        }
    }
    let is_of_columns = |factor: usize| design.factors[factor].step < Step::Top;
    for a in (0..d).filter(|&a| is_of_columns(a)) {
        for b in (0..d).filter(|&b| !is_of_columns(b)) {
            for (i, j) in pairs(stands(&design.factors[a].kind), stands(&design.factors[b].kind)) {
                let mut points = rest.clone();
                (points[a], points[b]) = (at(a, i), at(b, j));
                attempt(&points, &mut problems);
            }
        }
    }
    problems.dedup();
    problems
}

fn pairs(a: usize, b: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..a).flat_map(move |i| (0..b).map(move |j| (i, j)))
}
