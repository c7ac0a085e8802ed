//! From a table to ranks, with their uncertainty.

use std::collections::BTreeMap;

use composite::confidence::{RankSets, SurveyErrors};
use composite::describe::CorrelationKind;
use composite::uncertainty::{Question, RankSpread, Robustness, Study};
use composite::{Model, Outcome};
use pack::IndexDefinition;

use super::gather::Gathered;
use super::problem::IndexError;
use super::result::{Comparison, Confidence, Driver, IndexResult, NodeScores, RankRange, RankRow};

/// Draws of the errors of figures.
const DRAWS: u32 = 2_000;

/// Computes the index. The same definition, figures and seed give the same bytes on any number of threads.
///
/// This takes a while where the study is large: not for a thread that others wait for.
pub fn evaluate(definition: &IndexDefinition, gathered: &Gathered) -> Result<IndexResult, IndexError> {
    let model = Model::new(&definition.plan, &gathered.table)?;
    let outcome = model.run();
    let order = by_rank(&outcome);
    let pairs: Vec<(usize, usize)> =
        order.iter().enumerate().flat_map(|(at, &a)| order[at + 1..].iter().map(move |&b| (a, b))).collect();
    let study = Study { questions: questions(&outcome, &pairs), ..definition.study.clone() };
    let found = if study.factors.is_empty() { None } else { Some(model.study(&study)?) };
    let units = &outcome.units;
    let spread = |row: usize| match &found {
        Some(found) => found.units[row].clone(),
        None => certain(&outcome, row),
    };
    let missing = |area: &str| {
        let is_missing = |code: &str| gathered.table.value(area, code).flatten().is_none();
        definition.plan.indicators.iter().filter(|i| is_missing(&i.code)).count()
    };
    let ranks =
        order.iter().map(|&row| RankRow::new(&spread(row), outcome.scores[row], missing(&units[row])));
    let answers = found.as_ref().map(|f| f.answers.as_slice()).unwrap_or_default();
    let drivers = |at: usize| -> Option<Vec<Driver>> {
        Some(answers.get(at)?.factors.iter().map(Driver::from).collect())
    };
    let areas = units.iter().enumerate();
    Ok(IndexResult {
        ranks: ranks.collect(),
        nodes: nodes(definition, &outcome),
        exact: found.as_ref().is_none_or(|f| f.exact),
        evaluations: found.as_ref().map_or(1, |f| f.evaluations),
        seed: definition.study.seed,
        generator: found.as_ref().map(|f: &Robustness| f.generator.to_owned()).unwrap_or_default(),
        mean_rank_change: answers.first().map(|a| a.mean),
        drivers: drivers(0).unwrap_or_default(),
        area_drivers: areas.filter_map(|(row, unit)| Some((unit.clone(), drivers(row + 1)?))).collect(),
        comparisons: pairs
            .iter()
            .enumerate()
            .filter_map(|(at, &(a, b))| {
                let share = answers.get(1 + units.len() + at)?.mean;
                Some(Comparison { area: units[a].clone(), other: units[b].clone(), share })
            })
            .collect(),
        areas: outcome.units.clone(),
        data: gathered.data.clone(),
        confidence: confidence(definition, gathered, &model)?,
    })
}

/// Which ranks the errors of figures leave open; none where none are known. What others are divided by is taken as
/// it is.
fn confidence(
    definition: &IndexDefinition,
    gathered: &Gathered,
    model: &Model,
) -> Result<Option<Confidence>, IndexError> {
    let mut errors: BTreeMap<String, BTreeMap<String, f64>> = BTreeMap::new();
    for datum in &gathered.data {
        if let Ok(error) = datum.error.parse::<f64>()
            && definition.plan.indicators.iter().any(|i| i.code == datum.column)
        {
            errors.entry(datum.column.clone()).or_default().insert(datum.area.clone(), error);
        }
    }
    if errors.is_empty() {
        return Ok(None);
    }
    let columns: Vec<String> = errors.keys().cloned().collect();
    let sets = RankSets { seed: definition.study.seed, ..RankSets::default() };
    let found = model.rank_sets(&SurveyErrors { errors, draws: DRAWS, sets })?;
    let range = |(area, set): (String, composite::confidence::RankSet)| RankRange {
        area,
        best: set.best,
        worst: set.worst,
    };
    Ok(Some(Confidence {
        coverage: sets.coverage,
        draws: DRAWS,
        seed: sets.seed,
        columns,
        ranges: found.into_iter().map(range).collect(),
    }))
}

/// What is asked of the study: how far ranks move, every area's rank, every pair.
fn questions(outcome: &Outcome, pairs: &[(usize, usize)]) -> Vec<Question> {
    let units = &outcome.units;
    let mut questions = vec![Question::MeanRankChange];
    questions.extend(units.iter().map(|unit| Question::RankOf(unit.clone())));
    questions.extend(
        pairs.iter().map(|&(a, b)| Question::Above { unit: units[a].clone(), other: units[b].clone() }),
    );
    questions
}

/// Rows, the best rank first; those without one last.
fn by_rank(outcome: &Outcome) -> Vec<usize> {
    let mut order: Vec<usize> = (0..outcome.units.len()).collect();
    order.sort_by_key(|&row| outcome.ranks[row].unwrap_or(u32::MAX));
    order
}

/// A rank that nothing was varied for.
fn certain(outcome: &Outcome, row: usize) -> RankSpread {
    let rank = outcome.ranks[row].unwrap_or(0);
    let at = f64::from(rank);
    RankSpread {
        unit: outcome.units[row].clone(),
        nominal: outcome.ranks[row],
        mean: at,
        median: at,
        q5: at,
        q95: at,
        best: rank,
        worst: rank,
        shares: (1..=outcome.units.len()).map(|r| if r == rank as usize { 1.0 } else { 0.0 }).collect(),
        unranked: if rank == 0 { 1.0 } else { 0.0 },
    }
}

/// The nodes from the index down: groups, then indicators, in the order of the plan.
fn nodes(definition: &IndexDefinition, outcome: &Outcome) -> Vec<NodeScores> {
    let correlation = |scores: &[Option<f64>]| {
        composite::describe::correlate(scores, &outcome.scores, CorrelationKind::Pearson).r
    };
    let plan = &definition.plan;
    let mut nodes = Vec::new();
    for group in &plan.groups {
        let Some(found) = outcome.groups.iter().find(|g| g.code == group.code) else { continue };
        nodes.push(NodeScores {
            code: group.code.clone(),
            parent: group.parent.clone(),
            level: found.level,
            weight: found.weight,
            effective_weight: found.effective_weight,
            correlation: correlation(&found.scores),
            scores: found.scores.clone(),
        });
    }
    for indicator in &plan.indicators {
        let Some(found) = outcome.indicators.iter().find(|i| i.code == indicator.code) else { continue };
        nodes.push(NodeScores {
            code: indicator.code.clone(),
            parent: Some(indicator.parent.clone()),
            level: 1,
            weight: found.weight,
            effective_weight: found.effective_weight,
            correlation: correlation(&found.normalised),
            scores: found.normalised.clone(),
        });
    }
    nodes
}
