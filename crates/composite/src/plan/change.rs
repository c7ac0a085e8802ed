use serde::{Deserialize, Serialize};

use super::{
    Aggregate, Better, Constant, Filling, Impute, Mean, Normalise, Plan, Scale, Screen, ScreenBy, Treat,
    Treatment, Weights,
};

/// One change of a plan: of a whole step, or of one entry of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Change {
    /// Another screening, or none.
    Screen(Option<Screen>),
    /// With or without denominators.
    Denominate(bool),
    /// Another imputation, or none.
    Impute(Option<Impute>),
    /// Another treatment, or none.
    Treat(Option<Treat>),
    /// Another normalisation.
    Normalise(Normalise),
    /// Other weights.
    Weights(Weights),
    /// Another aggregation.
    Aggregate(Aggregate),
    /// How one indicator's missing values are filled.
    Fill {
        /// The indicator.
        indicator: String,
        /// How.
        method: Filling,
    },
    /// How one indicator's outliers are treated.
    Treatment {
        /// The indicator.
        indicator: String,
        /// How.
        method: Treatment,
    },
    /// One indicator's scale.
    Scale {
        /// The indicator.
        indicator: String,
        /// Which.
        method: Scale,
    },
    /// What becomes of constant columns.
    Constant(Constant),
    /// Which way is up for one indicator.
    Better {
        /// The indicator.
        indicator: String,
        /// Which way.
        better: Better,
    },
    /// One node's weight within its group; weights that were equal by rule become given ones.
    Weight {
        /// The node.
        node: String,
        /// Its weight.
        weight: f64,
    },
    /// How one group is made.
    Mean {
        /// The group.
        group: String,
        /// How.
        method: Mean,
    },
    /// The share of children that a group needs.
    LeastPresent(f64),
    /// A node that takes no part, with all below it.
    LeaveOut(String),
    /// A unit that takes no part.
    DropUnit(String),
}

impl Change {
    /// Changes the plan.
    pub fn apply(&self, plan: &mut Plan) {
        match self.clone() {
            Self::Screen(screen) => plan.screen = screen,
            Self::Denominate(on) => plan.denominate = on,
            Self::Impute(impute) => plan.impute = impute,
            Self::Treat(treat) => plan.treat = treat,
            Self::Normalise(normalise) => plan.normalise = normalise,
            Self::Weights(weights) => plan.weights = weights,
            Self::Aggregate(aggregate) => plan.aggregate = aggregate,
            Self::Fill { indicator, method } => {
                let absent = Impute { may_stay_missing: true, ..Impute::default() };
                plan.impute.get_or_insert(absent).only.insert(indicator, method);
            }
            Self::Treatment { indicator, method } => {
                let absent = Treat { method: Treatment::NONE, ..Treat::default() };
                plan.treat.get_or_insert(absent).only.insert(indicator, method);
            }
            Self::Scale { indicator, method } => {
                plan.normalise.only.insert(indicator, method);
            }
            Self::Constant(constant) => plan.normalise.constant = constant,
            Self::Better { indicator, better } => {
                for i in plan.indicators.iter_mut().filter(|i| i.code == indicator) {
                    i.better = better;
                }
            }
            Self::Weight { node, weight } => set_weight(plan, &node, weight),
            Self::Mean { group, method } => {
                plan.aggregate.only.insert(group, method);
            }
            Self::LeastPresent(share) => plan.aggregate.least_present = share,
            Self::LeaveOut(node) => plan.leave_out.push(node),
            Self::DropUnit(unit) => {
                let absent = Screen { by: ScreenBy::Names, ..Screen::default() };
                let screen = plan.screen.get_or_insert(absent);
                screen.keep.retain(|kept| *kept != unit);
                screen.drop.push(unit);
            }
        }
    }
}

/// Sets a weight where the plan looks for it.
fn set_weight(plan: &mut Plan, node: &str, weight: f64) {
    if plan.weights == Weights::Equal {
        plan.weights = Weights::Given;
        plan.indicators.iter_mut().for_each(|i| i.weight = 1.0);
        plan.groups.iter_mut().for_each(|g| g.weight = 1.0);
    }
    if let Weights::Set { set } = &plan.weights {
        if let Some(named) = plan.weight_sets.get_mut(set) {
            named.insert(node.to_owned(), weight);
        }
        return;
    }
    for indicator in plan.indicators.iter_mut().filter(|i| i.code == node) {
        indicator.weight = weight;
    }
    for group in plan.groups.iter_mut().filter(|g| g.code == node) {
        group.weight = weight;
    }
}
