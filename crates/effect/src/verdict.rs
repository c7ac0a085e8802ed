//! Several methods side by side, and whether they agree.

use serde::{Deserialize, Serialize};

use crate::controls::Movement;
use crate::estimate::{Estimate, Outcome};
use crate::placebo::Placebos;

/// A method, by what it takes for what would have happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Named {
    /// The controls and the outcome's wandering level: Bayesian structural time series.
    Bsts,
    /// The outcome's own trend: interrupted time series.
    Its,
    /// What units outside of the campaign did: difference in differences.
    Did,
}

/// What one method came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The method.
    pub method: Named,
    /// Its estimate, or why there is none.
    pub outcome: Outcome,
    /// What it finds at times without a campaign; nothing if the time before is too short for that.
    pub in_time: Option<Placebos>,
}

/// How two methods differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Difference {
    /// One shows an effect, the other does not.
    OnlyOne,
    /// Both show an effect, in opposite directions.
    Opposite,
    /// Neither estimate lies in the other's interval.
    FarApart,
}

/// Two methods that disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disagreement {
    /// One; if only one shows an effect, that one.
    pub one: Named,
    /// The other.
    pub other: Named,
    /// How.
    pub how: Difference,
}

/// A reason not to trust an effect that the methods agree on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// Only one method could answer.
    OneMethod(Named),
    /// A method finds effects at too many times without a campaign.
    FindsPlacebos(Named),
    /// A control without a campaign shows as large an effect for its error.
    ControlAsLarge,
}

/// What it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conclusion {
    /// No method could answer.
    NoAnswer,
    /// All methods that could answer show an effect upwards, and nothing speaks against it.
    Rise,
    /// The same downwards.
    Fall,
    /// All methods that could answer show an effect in one direction, but there is a [`Doubt`].
    Doubtful,
    /// The methods contradict one another.
    Disagreement,
    /// No method shows an effect, and none worth having is left in any interval.
    NoneWorthwhile,
    /// No method shows an effect; there may be one all the same.
    NotShown,
}

/// The answer to the question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// The methods.
    pub lines: Vec<Line>,
    /// Where they disagree.
    pub disagreements: Vec<Disagreement>,
    /// The controls, each in the outcome's place.
    pub in_space: Option<Placebos>,
    /// What the controls did while the campaign ran.
    pub controls: Vec<Movement>,
    /// Reasons not to trust an effect.
    pub doubts: Vec<Doubt>,
    /// What it comes to.
    pub conclusion: Conclusion,
}

/// Below this probability of as many placebo effects a method is not believed.
const TOO_MANY: f64 = 0.05;

impl Verdict {
    /// From what was found. `smallest` is the smallest effect worth having.
    pub(crate) fn new(
        lines: Vec<Line>,
        in_space: Option<Placebos>,
        controls: Vec<Movement>,
        smallest: f64,
    ) -> Verdict {
        let answers: Vec<(Named, Estimate)> =
            lines.iter().filter_map(|l| l.outcome.estimate().map(|e| (l.method, *e))).collect();
        let disagreements = disagreements(&answers);
        let mut doubts: Vec<Doubt> = lines
            .iter()
            .filter(|l| l.in_time.as_ref().is_some_and(|p| p.found_p < TOO_MANY))
            .map(|l| Doubt::FindsPlacebos(l.method))
            .collect();
        if let [(method, _)] = answers[..] {
            doubts.push(Doubt::OneMethod(method));
        }
        if let Some(places) = &in_space
            && places.answered > 0
            && places.rank > 1.0 / (1.0 + places.answered as f64)
        {
            doubts.push(Doubt::ControlAsLarge);
        }
        let conclusion = conclude(&answers, &doubts, smallest);
        Verdict { lines, disagreements, in_space, controls, doubts, conclusion }
    }
}

fn disagreements(answers: &[(Named, Estimate)]) -> Vec<Disagreement> {
    let mut found = Vec::new();
    for (i, (one, a)) in answers.iter().enumerate() {
        for (other, b) in &answers[i + 1..] {
            let (x, y) = (a.average, b.average);
            let how = match (a.shows_effect(), b.shows_effect()) {
                (true, true) if x.value * y.value < 0.0 => Some(Difference::Opposite),
                (true, false) | (false, true) => Some(Difference::OnlyOne),
                _ if !x.interval.holds(y.value) && !y.interval.holds(x.value) => Some(Difference::FarApart),
                _ => None,
            };
            let (one, other) =
                if b.shows_effect() && !a.shows_effect() { (other, one) } else { (one, other) };
            found.extend(how.map(|how| Disagreement { one: *one, other: *other, how }));
        }
    }
    found
}

fn conclude(answers: &[(Named, Estimate)], doubts: &[Doubt], smallest: f64) -> Conclusion {
    let Some((_, first)) = answers.first() else { return Conclusion::NoAnswer };
    let shown = answers.iter().filter(|(_, e)| e.shows_effect()).count();
    let up = first.average.value > 0.0;
    if shown == 0 {
        let small = |e: &Estimate| {
            let interval = e.average.interval;
            -smallest < interval.lower && interval.upper < smallest
        };
        return if answers.iter().all(|(_, e)| small(e)) {
            Conclusion::NoneWorthwhile
        } else {
            Conclusion::NotShown
        };
    }
    if shown < answers.len() || answers.iter().any(|(_, e)| (e.average.value > 0.0) != up) {
        return Conclusion::Disagreement;
    }
    match (doubts.is_empty(), up) {
        (false, _) => Conclusion::Doubtful,
        (true, true) => Conclusion::Rise,
        (true, false) => Conclusion::Fall,
    }
}
