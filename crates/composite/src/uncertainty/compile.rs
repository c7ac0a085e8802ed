//! From the words of factors to numbers.

use crate::check::Problem;
use crate::model::{Model, Patch, Settings};
use crate::work::Step;

use super::design::{CompiledFactor, Kind};
use super::dial::Dial;
use super::factor::{Choice, Factor, Vary};

/// Turns the words of factors into numbers, or says everything that is wrong with them.
pub(super) fn compile(factors: &[Factor], model: &Model) -> Result<Vec<CompiledFactor>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut compiled = Vec::new();
    let possible = possible(factors, model);
    for (i, factor) in factors.iter().enumerate() {
        if factors[..i].iter().any(|other| other.name == factor.name) {
            problems.push(bad(&factor.name, "two factors have this name"));
        }
        match kind(factor, model, &possible) {
            Ok((kind, choices, step)) => {
                compiled.push(CompiledFactor { name: factor.name.clone(), choices, kind, step });
            }
            Err(mut found) => problems.append(&mut found),
        }
    }
    if problems.is_empty() { Ok(compiled) } else { Err(problems) }
}

pub(super) fn bad(factor: &str, why: impl Into<String>) -> Problem {
    Problem::BadSetting { setting: format!("factor “{factor}”"), why: why.into() }
}

/// The plan's settings and those of every choice alone.
fn possible(factors: &[Factor], model: &Model) -> Vec<Settings> {
    let mut all = vec![model.settings.clone()];
    for factor in factors {
        let Vary::Choices(choices) = &factor.vary else { continue };
        for choice in choices {
            let mut settings = model.settings.clone();
            for patch in choice.change.iter().filter_map(|change| model.patch(change).ok()) {
                patch.apply(&mut settings);
            }
            all.push(settings);
        }
    }
    all
}

type Parts = (Kind, Vec<String>, Step);

fn kind(factor: &Factor, model: &Model, possible: &[Settings]) -> Result<Parts, Vec<Problem>> {
    let name = &factor.name;
    let tree = &model.tree;
    let at = |level: Option<u32>| {
        let nodes: Vec<usize> =
            (0..tree.root()).filter(|&n| level.is_none_or(|level| tree.level[n] == level)).collect();
        let top = tree.top();
        let setting = format!("factor “{name}”");
        let level = level.unwrap_or(0);
        if nodes.is_empty() { Err(vec![Problem::UnknownLevel { setting, level, top }]) } else { Ok(nodes) }
    };
    let plain = |kind, step| Ok((kind, Vec::new(), step));
    match &factor.vary {
        Vary::Choices(choices) => choices_of(name, choices, model),
        Vary::Range { parameter, low, high } => {
            if !(low < high && low.is_finite() && high.is_finite()) {
                return Err(vec![bad(name, format!("a range from {low} to {high} has no values in it"))]);
            }
            let dial = Dial::new(name, parameter, model, possible)?;
            let step = dial.step();
            plain(Kind::Range { dial, low: *low, high: *high }, step)
        }
        Vary::WeightNoise { level, share } => {
            if !(0.0..=1.0).contains(share) {
                return Err(vec![bad(name, format!("noise of {share}; it is a share between 0 and 1"))]);
            }
            plain(Kind::Noise { nodes: at(*level)?, share: *share }, Step::Top)
        }
        Vary::AnyWeights { level } => plain(Kind::AnyWeights { nodes: at(Some(*level))? }, Step::Top),
        Vary::Errors(errors) => {
            let mut compiler = model.compiler();
            let mut cells = Vec::new();
            for (code, by_unit) in errors {
                let indicator = compiler.indicator(name, code);
                for (unit, sd) in by_unit {
                    compiler.number(
                        format!("factor “{name}”, “{code}”, unit “{unit}”"),
                        *sd,
                        *sd >= 0.0,
                        "a standard deviation is zero or more",
                    );
                    let row = compiler.unit(name, unit);
                    if let (Some(indicator), Some(row)) = (indicator, row) {
                        cells.push((indicator * model.rows() + row, *sd));
                    }
                }
            }
            if compiler.problems.is_empty() {
                plain(Kind::Errors(cells), Step::Divide)
            } else {
                Err(compiler.problems)
            }
        }
        Vary::Refill { group } => {
            let mut compiler = model.compiler();
            let group = group.as_ref().map(|group| compiler.grouping(name, group).unwrap_or(0));
            if model.plan.impute.is_none() {
                let step = "impute";
                compiler.problems.push(Problem::AbsentStep { factor: name.clone(), step });
            }
            if compiler.problems.is_empty() {
                plain(Kind::Refill(group), Step::Fill)
            } else {
                Err(compiler.problems)
            }
        }
    }
}

fn choices_of(name: &str, choices: &[Choice], model: &Model) -> Result<Parts, Vec<Problem>> {
    if choices.len() < 2 {
        return Err(vec![bad(name, "a choice needs at least two possibilities")]);
    }
    let mut problems = Vec::new();
    let mut patches = Vec::new();
    let total: f64 = choices.iter().map(|c| c.share).sum();
    let mut until = Vec::new();
    let mut reached = 0.0;
    for choice in choices {
        if !(choice.share > 0.0 && choice.share.is_finite()) {
            problems.push(bad(name, format!("“{}” has the share {}", choice.name, choice.share)));
        }
        reached += choice.share;
        until.push(reached / total);
        let mut of_choice = Vec::new();
        for change in &choice.change {
            match model.patch(change) {
                Ok(patch) => of_choice.push(patch),
                Err(found) => problems.extend(found.into_iter().map(|problem| Problem::InFactor {
                    factor: name.to_owned(),
                    choice: choice.name.clone(),
                    problem: Box::new(problem),
                })),
            }
        }
        patches.push(of_choice);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let step = patches.iter().flatten().map(Patch::step).min().unwrap_or(Step::Top);
    let names = choices.iter().map(|c| c.name.clone()).collect();
    Ok((Kind::Choices { until, patches }, names, step))
}
