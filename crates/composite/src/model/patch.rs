//! Changes as numbers, ready to be written over [`Settings`].

use crate::check::Problem;
use crate::plan::{Change, Constant, Mean, Plan, Treatment};
use crate::work::Step;

use super::settings::{Divide, Fill, Named, ScaleRule, ScreenRule, Settings, WeighRule};
use super::{Compiler, Model};

/// One change of the settings.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Patch {
    Screen(ScreenRule, Vec<Named>),
    Drop(usize),
    Divide(Vec<Option<Divide>>),
    Fill(Vec<Fill>, bool),
    FillOne(usize, Fill),
    Treat(Vec<Treatment>),
    TreatOne(usize, Treatment),
    Scale(Vec<ScaleRule>, Constant),
    ScaleOne(usize, ScaleRule),
    Constant(Constant),
    Sign(usize, f64),
    /// The nodes that fall away.
    Unused(Vec<usize>),
    Weights(Vec<f64>, WeighRule),
    Weight(usize, f64),
    Mean(Vec<Mean>, f64),
    MeanOne(usize, Mean),
    LeastPresent(f64),
}

impl Patch {
    /// The first step that must be done again.
    pub fn step(&self) -> Step {
        match self {
            Self::Divide(_) => Step::Divide,
            Self::Screen(..) | Self::Drop(_) | Self::Unused(_) => Step::Screen,
            // Filling from a row looks at directions.
            Self::Fill(..) | Self::FillOne(..) | Self::Sign(..) => Step::Fill,
            Self::Treat(_) | Self::TreatOne(..) => Step::Treat,
            Self::Scale(..) | Self::ScaleOne(..) | Self::Constant(_) => Step::Scale,
            _ => Step::Top,
        }
    }

    pub fn apply(&self, settings: &mut Settings) {
        match self {
            Self::Screen(rule, named) => {
                settings.screen = *rule;
                settings.named.copy_from_slice(named);
            }
            Self::Drop(row) => settings.named[*row] = Named::Drop,
            Self::Divide(rules) => settings.divide.copy_from_slice(rules),
            Self::Fill(rules, may_stay_missing) => {
                settings.fill.copy_from_slice(rules);
                settings.may_stay_missing = *may_stay_missing;
            }
            Self::FillOne(i, rule) => settings.fill[*i] = *rule,
            Self::Treat(rules) => settings.treat.copy_from_slice(rules),
            Self::TreatOne(i, rule) => settings.treat[*i] = *rule,
            Self::Scale(rules, constant) => {
                settings.scale.copy_from_slice(rules);
                settings.constant = *constant;
            }
            Self::ScaleOne(i, rule) => settings.scale[*i] = *rule,
            Self::Constant(constant) => settings.constant = *constant,
            Self::Sign(i, sign) => settings.sign[*i] = *sign,
            Self::Unused(nodes) => nodes.iter().for_each(|&node| settings.used[node] = false),
            Self::Weights(weights, rule) => {
                settings.weights.copy_from_slice(weights);
                settings.weigh = *rule;
            }
            Self::Weight(node, weight) => settings.weights[*node] = *weight,
            Self::Mean(means, share) => {
                settings.mean.copy_from_slice(means);
                settings.least_present = *share;
            }
            Self::MeanOne(group, mean) => settings.mean[*group] = *mean,
            Self::LeastPresent(share) => settings.least_present = *share,
        }
    }
}

impl Model {
    /// A change of the plan as a patch, or what is wrong with it.
    pub(crate) fn patch(&self, change: &Change) -> Result<Patch, Vec<Problem>> {
        self.patch_of(change, &self.plan)
    }

    /// The same for a changed plan.
    pub(crate) fn patch_of(&self, change: &Change, plan: &Plan) -> Result<Patch, Vec<Problem>> {
        let mut compiler = self.compiler_of(plan);
        let patch = compiler.patch(change);
        match patch {
            Some(patch) if compiler.problems.is_empty() => Ok(patch),
            _ => Err(compiler.problems),
        }
    }
}

impl Compiler<'_> {
    fn patch(&mut self, change: &Change) -> Option<Patch> {
        Some(match change {
            Change::Screen(screen) => {
                let (rule, named) = self.screen(screen.as_ref());
                Patch::Screen(rule, named)
            }
            Change::Denominate(on) => Patch::Divide(self.divide(*on)),
            Change::Impute(impute) => {
                let may_stay_missing = impute.as_ref().is_none_or(|i| i.may_stay_missing);
                Patch::Fill(self.impute(impute.as_ref()), may_stay_missing)
            }
            Change::Treat(treat) => Patch::Treat(self.treat(treat.as_ref())),
            Change::Normalise(normalise) => Patch::Scale(self.normalise(normalise), normalise.constant),
            Change::Weights(weights) => {
                let (list, rule) = self.weights(weights);
                Patch::Weights(list, rule)
            }
            Change::Aggregate(aggregate) => {
                let share = self.share("aggregate.least-present", aggregate.least_present);
                Patch::Mean(self.aggregate(aggregate), share)
            }
            Change::Fill { indicator, method } => {
                Patch::FillOne(self.indicator("fill", indicator)?, self.fill("fill", method))
            }
            Change::Treatment { indicator, method } => {
                let i = self.indicator("treatment", indicator)?;
                Patch::TreatOne(i, self.treatment("treatment", method))
            }
            Change::Scale { indicator, method } => {
                let i = self.indicator("scale", indicator)?;
                Patch::ScaleOne(i, self.scale("scale", i, method))
            }
            Change::Constant(constant) => Patch::Constant(*constant),
            Change::Better { indicator, better } => {
                Patch::Sign(self.indicator("better", indicator)?, better.sign())
            }
            Change::Weight { node, weight } => {
                let setting = format!("the weight of “{node}”");
                let node = self.node("weight", node)?;
                Patch::Weight(node, self.number(setting, *weight, *weight >= 0.0, "a weight is zero or more"))
            }
            Change::Mean { group, method } => {
                let group = self.group("mean", group)?;
                self.mean(*method);
                Patch::MeanOne(group, *method)
            }
            Change::LeastPresent(share) => Patch::LeastPresent(self.share("least-present", *share)),
            Change::LeaveOut(node) => {
                let used = self.used(std::slice::from_ref(node));
                Patch::Unused((0..used.len()).filter(|&n| !used[n]).collect())
            }
            Change::DropUnit(unit) => Patch::Drop(self.unit("drop-unit", unit)?),
        })
    }
}
