//! What an evaluation is told of a study.

use ::effect::{Difference, Doubt, Named, Verdict};
use model::Code;
use model::effect::{ResultKind, StudyState};
use model::programme::Wording;
use store::Conn;

use super::answer::{lead, read_estimate, word_of};
use super::save_study::find;
use crate::FlowError;

/// A study with its answer, to stand beside targets.
#[derive(Debug, Clone, PartialEq)]
pub struct StudyForPaper {
    /// Its code.
    pub code: Code,
    /// Name.
    pub title: Wording,
    /// The word of its conclusion.
    pub conclusion: &'static str,
    /// What the outcome is measured in.
    pub unit: Wording,
    /// The average effect per period; nothing where the figures cannot answer.
    pub estimate: Option<f64>,
    /// Lower end of its interval.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// Probability of the interval.
    pub level: f64,
    /// Readers were given this result.
    pub published: bool,
    /// It was registered when the campaign had begun.
    pub late: bool,
    /// Its address below a locale.
    pub address: String,
    /// The word of the method of the estimate.
    pub method: Option<&'static str>,
    /// The effect as a share of what would have happened otherwise.
    pub relative: Option<f64>,
    /// Standard error of the estimate.
    pub error: Option<f64>,
    /// How often one would see this much if there were no effect.
    pub p: Option<f64>,
    /// Times of the campaign that it rests on.
    pub points: usize,
    /// Words of reasons not to trust it and of disagreements, with the methods they are about.
    pub doubts: Vec<(&'static str, Vec<&'static str>)>,
}

fn method(named: Named) -> &'static str {
    match named {
        Named::Bsts => "bsts",
        Named::Its => "its",
        Named::Did => "did",
    }
}

/// Reasons not to trust a result, by the words of their messages.
fn doubts(verdict: &Verdict) -> Vec<(&'static str, Vec<&'static str>)> {
    let disagreements = verdict.disagreements.iter().map(|found| {
        let word = match found.how {
            Difference::OnlyOne => "disagree-one",
            Difference::Opposite => "disagree-opposite",
            Difference::FarApart => "disagree-far",
        };
        (word, vec![method(found.one), method(found.other)])
    });
    let doubts = verdict.doubts.iter().map(|doubt| match doubt {
        Doubt::OneMethod(named) => ("doubt-one", vec![method(*named)]),
        Doubt::FindsPlacebos(named) => ("doubt-trials", vec![method(*named)]),
        Doubt::ControlAsLarge => ("doubt-control", Vec::new()),
    });
    disagreements.chain(doubts).collect()
}

/// The published result of a study, or the newest one while none is; nothing for a study without any, or a withdrawn one.
pub async fn for_paper(conn: &mut Conn, code: &Code) -> Result<Option<StudyForPaper>, FlowError> {
    let study = find(conn, code).await?;
    if study.state == StudyState::Withdrawn {
        return Ok(None);
    }
    let results = store::effect::study_results(conn, code).await?;
    let published = store::effect::publications(conn, code).await?.last().map(|p| p.result);
    let estimates = || results.iter().filter(|r| r.kind == ResultKind::Estimate);
    let chosen = match published {
        Some(number) => estimates().find(|r| r.number == number),
        None => estimates().next_back(),
    };
    let Some(answer) = chosen.and_then(read_estimate) else { return Ok(None) };
    let found = lead(&answer.verdict);
    let estimate = found.map(|(_, estimate)| estimate.average);
    Ok(Some(StudyForPaper {
        code: study.code,
        title: study.body.titles,
        conclusion: word_of(answer.verdict.conclusion),
        unit: study.body.unit,
        estimate: estimate.map(|e| e.value),
        low: estimate.map(|e| e.interval.lower),
        high: estimate.map(|e| e.interval.upper),
        level: answer.level,
        published: published.is_some(),
        late: study.registration.is_some_and(|r| r.late),
        address: format!("/studies/{code}"),
        method: found.map(|(named, _)| method(named)),
        relative: found.and_then(|(_, estimate)| estimate.relative).map(|share| share.value),
        error: found.map(|(_, estimate)| estimate.error),
        p: found.map(|(_, estimate)| estimate.p),
        points: found.map_or(0, |(_, estimate)| estimate.points),
        doubts: doubts(&answer.verdict),
    }))
}
