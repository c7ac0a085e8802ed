//! What a form says of an evaluation, and what every draft must keep to.

use std::collections::BTreeSet;

use jiff::civil::Date;
use model::Refusal;
use model::programme::{EvaluationBody, EvaluationQuestion, Programme};
use store::Conn;

use super::wrong;
use crate::FlowError;

/// Most questions, flows and studies of an evaluation.
pub const MOST: usize = 20;
/// Longest text.
const LONGEST: usize = 4_000;
/// Longest name.
const LONGEST_NAME: usize = 300;

/// What a form says of an evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvaluationWords {
    /// Name.
    pub title: String,
    /// After how many years; a day of its own when there is none.
    pub years: Option<i16>,
    /// That day; of a horizon, the programme says which.
    pub on: Option<Date>,
    /// What it asks.
    pub body: EvaluationBody,
}

/// The day at which it looks: the horizon's, or its own.
pub(super) fn day(programme: &Programme, words: &EvaluationWords) -> Result<Date, FlowError> {
    let on = match words.years {
        Some(years) => programme.horizons.iter().find(|h| h.years == years).map(|h| h.on),
        None => words.on,
    };
    let on = on.ok_or_else(|| wrong("on", "date-wrong"))?;
    if on < programme.from { Err(wrong("on", "evaluation-early")) } else { Ok(on) }
}

/// Whether a text fits.
pub(super) fn fits(text: &str, field: &'static str) -> Result<(), FlowError> {
    if text.chars().count() > LONGEST { Err(wrong(field, "complaint-too-long")) } else { Ok(()) }
}

/// What was said, tidied: words without blanks around them, questions with keys of their own.
pub(super) fn tidy(body: &EvaluationBody) -> EvaluationBody {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut tidy = body.clone();
    tidy.about = body.about.trim().to_owned();
    // Keys that were given stay; a key sent twice, or none, is made anew.
    for question in &mut tidy.questions {
        question.text = question.text.trim().to_owned();
        if !is_key(&question.key) || !taken.insert(question.key.clone()) {
            question.key.clear();
        }
    }
    let mut next = 1_usize;
    for question in tidy.questions.iter_mut().filter(|q| q.key.is_empty()) {
        while !taken.insert(format!("q{next}")) {
            next += 1;
        }
        question.key = format!("q{next}");
    }
    tidy
}

fn is_key(text: &str) -> bool {
    text.strip_prefix('q')
        .is_some_and(|n| (1..=4).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether everything that is said is there and fits.
pub(super) async fn check(
    conn: &mut Conn,
    programme: &Programme,
    words: &EvaluationWords,
) -> Result<(), FlowError> {
    if words.title.trim().is_empty() {
        return Err(Refusal::Missing("name").into());
    }
    if words.title.chars().count() > LONGEST_NAME {
        return Err(wrong("title", "scheme-title-long"));
    }
    let body = &words.body;
    fits(&body.about, "about")?;
    if body.questions.len() > MOST || body.flows.len() > MOST || body.studies.len() > MOST {
        return Err(wrong("questions", "evaluation-too-many"));
    }
    let indicators = store::programme::indicators(conn, &programme.code).await?;
    let tasks = store::programme::tasks(conn, &programme.code).await?;
    let is_indicator = |code: &model::Code| indicators.iter().any(|i| i.code == *code);
    for EvaluationQuestion { text, indicators: named, tasks: rests, .. } in &body.questions {
        if text.trim().is_empty() {
            return Err(wrong("questions", "evaluation-question-missing"));
        }
        fits(text, "questions")?;
        if !named.iter().all(is_indicator) {
            return Err(wrong("questions", "scheme-indicator-unknown"));
        }
        if !rests.iter().all(|code| tasks.iter().any(|t| t.code == *code)) {
            return Err(wrong("questions", "oversight-task-unknown"));
        }
    }
    if !body.studies.iter().filter_map(|named| named.indicator.as_ref()).all(is_indicator) {
        return Err(wrong("studies", "scheme-indicator-unknown"));
    }
    if !body.flows.is_empty() {
        let flows = store::data::flows(conn).await?;
        if !body.flows.iter().all(|code| flows.iter().any(|flow| flow.code == *code)) {
            return Err(wrong("flows", "evaluation-flow-unknown"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(key: &str) -> EvaluationQuestion {
        EvaluationQuestion { key: key.into(), text: " ? ".into(), indicators: Vec::new(), tasks: Vec::new() }
    }

    #[test]
    fn a_question_keeps_its_key_and_a_new_one_gets_one() {
        let questions = ["q2", "", "q2", "q1", "../x"].map(question).to_vec();
        let body = tidy(&EvaluationBody { questions, ..EvaluationBody::default() });
        let keys: Vec<&str> = body.questions.iter().map(|q| q.key.as_str()).collect();
        assert_eq!(keys, ["q2", "q3", "q4", "q1", "q5"]);
        assert_eq!(body.questions.first().map(|q| q.text.as_str()), Some("?"));
    }
}
