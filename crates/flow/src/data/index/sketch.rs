//! An index as the studio's form has it: one choice for each step, whatever else a definition could say.

use composite::Plan;
use composite::plan::{
    Aggregate, Better, Filling, Group, Impute, Indicator, Mean, Normalise, Scale, Treat, Weights,
};
use composite::uncertainty::{Factor, Method, Study, Vary};
use jiff::Timestamp;
use model::Code;
use pack::{IndexDefinition, IndexValue, Origin};

/// The code of the index itself in the tree.
pub const ROOT: &str = "index";
/// Rows of the sample: enough for a draft, computed while one waits.
const ROWS: u32 = 512;

/// A group of the tree.
#[derive(Debug, Clone, PartialEq)]
pub struct SketchGroup {
    /// Its code.
    pub code: String,
    /// The group above.
    pub parent: String,
    /// Its weight there.
    pub weight: f64,
}

/// An indicator of the tree.
#[derive(Debug, Clone, PartialEq)]
pub struct SketchIndicator {
    /// Where its figures come from.
    pub origin: Origin,
    /// The group above.
    pub parent: String,
    /// Its weight there.
    pub weight: f64,
    /// Less is better.
    pub lower: bool,
    /// What it is divided by, and the factor on that.
    pub by: Option<(Origin, f64)>,
    /// The column of the flow with its standard errors.
    pub error: Option<String>,
}

/// An index as the form has it. Choices are words: see [`SCALES`], [`MEANS`] and [`FILLINGS`].
#[derive(Debug, Clone, PartialEq)]
pub struct Sketch {
    /// Code.
    pub code: Code,
    /// Edition.
    pub edition: String,
    /// Who answers for it.
    pub publisher: Code,
    /// Licence.
    pub licence: String,
    /// Newest year.
    pub year: i16,
    /// Years back.
    pub max_age: i16,
    /// Areas.
    pub areas: Vec<Code>,
    /// Groups below the index.
    pub groups: Vec<SketchGroup>,
    /// Indicators.
    pub indicators: Vec<SketchIndicator>,
    /// How indicators are brought to one scale.
    pub scale: String,
    /// How groups of indicators are made.
    pub part_mean: String,
    /// How all above is made.
    pub mean: String,
    /// How gaps are filled.
    pub filling: String,
    /// Outliers are treated.
    pub treats: bool,
    /// How far weights are varied, as a share.
    pub noise: f64,
}

/// Scales.
pub const SCALES: &[&str] = &["min-max", "z-score", "rank", "percentile-rank"];
/// Means.
pub const MEANS: &[&str] = &["arithmetic", "geometric", "harmonic", "median"];
/// Ways to fill a gap.
pub const FILLINGS: &[&str] = &["nothing", "mean", "median"];

fn scale(word: &str) -> Scale {
    match word {
        "z-score" => Scale::ZScore { mean: 50.0, sd: 12.0 },
        "rank" => Scale::Rank,
        "percentile-rank" => Scale::PercentileRank,
        // From 1, so that every mean exists.
        _ => Scale::MinMax { low: 1.0, high: 100.0 },
    }
}

fn scale_word(scale: &Scale) -> &'static str {
    match scale {
        Scale::ZScore { .. } => "z-score",
        Scale::Rank => "rank",
        Scale::PercentileRank => "percentile-rank",
        _ => "min-max",
    }
}

fn mean(word: &str) -> Mean {
    match word {
        "geometric" => Mean::Geometric,
        "harmonic" => Mean::Harmonic,
        "median" => Mean::Median,
        _ => Mean::Arithmetic,
    }
}

fn mean_word(mean: &Mean) -> &'static str {
    match mean {
        Mean::Geometric => "geometric",
        Mean::Harmonic => "harmonic",
        Mean::Median => "median",
        _ => "arithmetic",
    }
}

impl Sketch {
    /// A definition as the form can show it.
    pub fn of(definition: &IndexDefinition) -> Self {
        let plan = &definition.plan;
        let root = plan.groups.iter().find(|g| g.parent.is_none()).map_or(ROOT, |g| g.code.as_str());
        let parent = |code: &str| if code == root { ROOT.to_owned() } else { code.to_owned() };
        let origin = |code: &str| {
            definition.values.iter().find(|v| v.column().as_str() == code).map(|v| v.origin.clone())
        };
        let levels = &plan.aggregate.levels;
        let at = |level: usize| levels.get(level).unwrap_or(&plan.aggregate.method);
        let filling = match plan.impute.as_ref().map(|i| &i.method) {
            Some(Filling::Mean) => "mean",
            Some(Filling::Median) => "median",
            _ => "nothing",
        };
        let noise = definition.study.factors.iter().find_map(|f| match f.vary {
            Vary::WeightNoise { share, .. } => Some(share),
            _ => None,
        });
        Self {
            code: definition.code.clone(),
            edition: definition.edition.clone(),
            publisher: definition.publisher.clone(),
            licence: definition.licence.clone(),
            year: definition.year,
            max_age: definition.max_age,
            areas: definition.areas.clone(),
            groups: plan
                .groups
                .iter()
                .filter_map(|g| {
                    let above = parent(g.parent.as_deref()?);
                    Some(SketchGroup { code: g.code.clone(), parent: above, weight: g.weight })
                })
                .collect(),
            indicators: plan
                .indicators
                .iter()
                .filter_map(|i| {
                    let by = i.denominator.as_deref().and_then(origin).map(|by| (by, i.scale));
                    let value = definition.values.iter().find(|v| v.column().as_str() == i.code);
                    Some(SketchIndicator {
                        origin: origin(&i.code)?,
                        parent: parent(&i.parent),
                        weight: i.weight,
                        lower: i.better == Better::Lower,
                        by,
                        error: value.and_then(|value| value.error.clone()),
                    })
                })
                .collect(),
            scale: scale_word(&plan.normalise.method).to_owned(),
            part_mean: mean_word(at(0)).to_owned(),
            mean: mean_word(at(1)).to_owned(),
            filling: filling.to_owned(),
            treats: plan.treat.is_some(),
            noise: noise.unwrap_or(0.25),
        }
    }

    /// The definition that the form means.
    pub fn definition(&self, published: Timestamp) -> IndexDefinition {
        let mut values: Vec<IndexValue> = Vec::new();
        let divisors = self.indicators.iter().filter_map(|i| i.by.as_ref().map(|(by, _)| (by, None)));
        let own = self.indicators.iter().map(|i| (&i.origin, i.error.clone()));
        for (origin, error) in own.chain(divisors) {
            let value = IndexValue { origin: origin.clone(), max_age: None, error };
            if !values.iter().any(|other| other.column() == value.column()) {
                values.push(value);
            }
        }
        IndexDefinition {
            code: self.code.clone(),
            edition: self.edition.clone(),
            published,
            as_of: None,
            publisher: self.publisher.clone(),
            licence: self.licence.clone(),
            year: self.year,
            max_age: self.max_age,
            areas: self.areas.clone(),
            values,
            plan: self.plan(),
            study: self.study(),
        }
    }

    fn plan(&self) -> Plan {
        let column = |origin: &Origin| match origin {
            Origin::Flow { indicator, .. } => indicator.to_string(),
            Origin::Ranking { ranking } => ranking.to_string(),
        };
        let groups = self
            .groups
            .iter()
            .map(|g| Group { weight: g.weight, ..Group::new(g.code.clone(), Some(g.parent.as_str())) });
        let indicators = self.indicators.iter().map(|i| Indicator {
            weight: i.weight,
            better: if i.lower { Better::Lower } else { Better::Higher },
            denominator: i.by.as_ref().map(|(by, _)| column(by)),
            scale: i.by.as_ref().map_or(1.0, |(_, scale)| *scale),
            ..Indicator::new(column(&i.origin), i.parent.clone())
        });
        let filling = match self.filling.as_str() {
            "mean" => Filling::Mean,
            "median" => Filling::Median,
            _ => Filling::Nothing,
        };
        Plan {
            denominate: self.indicators.iter().any(|i| i.by.is_some()),
            impute: Some(Impute { method: filling, may_stay_missing: true, ..Impute::default() }),
            treat: self.treats.then(Treat::default),
            normalise: Normalise { method: scale(&self.scale), ..Normalise::default() },
            weights: Weights::Given,
            aggregate: Aggregate {
                method: mean(&self.mean),
                levels: vec![mean(&self.part_mean), mean(&self.mean)],
                least_present: 0.5,
                ..Aggregate::default()
            },
            groups: std::iter::once(Group::new(ROOT, None)).chain(groups).collect(),
            indicators: indicators.collect(),
            ..Plan::default()
        }
    }

    /// What the studio varies: all weights, and what is missing.
    fn study(&self) -> Study {
        let mut factors = Vec::new();
        if self.noise > 0.0 {
            let vary = Vary::WeightNoise { level: None, share: self.noise };
            factors.push(Factor { name: "indicator-weights".to_owned(), vary });
        }
        if self.filling == "nothing" {
            factors.push(Factor { name: "missing".to_owned(), vary: Vary::Refill { group: None } });
        }
        Study { method: Method::Sampled, rows: ROWS, factors, ..Study::default() }
    }
}
