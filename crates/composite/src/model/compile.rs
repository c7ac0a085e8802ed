//! From the words of a plan to the numbers of [`Settings`].

use std::collections::HashMap;

use crate::check::Problem;
use crate::plan::{
    Aggregate, Filling, Impute, Mean, Normalise, Plan, Scale, Screen, Transform, Treat, Treatment, Weights,
};
use crate::table::Grouping;

use super::settings::{Divide, Fill, Named, ScaleRule, ScreenRule, Settings, WeighRule};
use super::tree::Tree;

/// Looks names up and collects what is wrong.
pub(crate) struct Compiler<'a> {
    pub tree: &'a Tree,
    pub plan: &'a Plan,
    pub units: &'a [String],
    pub row_of: &'a HashMap<String, usize>,
    pub groupings: &'a [Grouping],
    pub denominators: &'a [String],
    pub problems: Vec<Problem>,
}

impl Compiler<'_> {
    /// All settings of the plan.
    pub fn settings(&mut self) -> Settings {
        let plan = self.plan;
        let (screen, named) = self.screen(plan.screen.as_ref());
        let (weights, weigh) = self.weights(&plan.weights);
        let settings = Settings {
            screen,
            named,
            divide: self.divide(plan.denominate),
            fill: self.impute(plan.impute.as_ref()),
            may_stay_missing: plan.impute.as_ref().is_none_or(|i| i.may_stay_missing),
            treat: self.treat(plan.treat.as_ref()),
            sign: self.plan.indicators.iter().map(|i| i.better.sign()).collect(),
            scale: self.normalise(&plan.normalise),
            constant: plan.normalise.constant,
            used: self.used(&plan.leave_out),
            weights,
            weigh,
            mean: self.aggregate(&plan.aggregate),
            least_present: self.share("aggregate.least-present", plan.aggregate.least_present),
        };
        self.weight_sums(&settings);
        settings
    }

    pub fn number(
        &mut self,
        setting: impl Into<String>,
        value: f64,
        right: bool,
        expected: &'static str,
    ) -> f64 {
        if !(right && value.is_finite()) {
            self.problems.push(Problem::BadNumber { setting: setting.into(), value, expected });
        }
        value
    }

    pub fn share(&mut self, setting: &str, value: f64) -> f64 {
        self.number(setting, value, (0.0..=1.0).contains(&value), "a share is between 0 and 1")
    }

    pub fn node(&mut self, setting: &str, code: &str) -> Option<usize> {
        let node = self.tree.node(code);
        if node.is_none() {
            self.problems.push(Problem::UnknownNode { setting: setting.to_owned(), code: code.to_owned() });
        }
        node
    }

    pub fn indicator(&mut self, setting: &str, code: &str) -> Option<usize> {
        self.node(setting, code).and_then(|node| {
            if node < self.tree.indicators {
                return Some(node);
            }
            let why = format!("“{code}” is a group, not an indicator");
            self.problems.push(Problem::BadSetting { setting: setting.to_owned(), why });
            None
        })
    }

    pub fn group(&mut self, setting: &str, code: &str) -> Option<usize> {
        self.node(setting, code).and_then(|node| {
            if node >= self.tree.indicators {
                return Some(node - self.tree.indicators);
            }
            let why = format!("“{code}” is an indicator, not a group");
            self.problems.push(Problem::BadSetting { setting: setting.to_owned(), why });
            None
        })
    }

    pub fn unit(&mut self, setting: &str, unit: &str) -> Option<usize> {
        let row = self.row_of.get(unit).copied();
        if row.is_none() {
            self.problems.push(Problem::UnknownUnit { setting: setting.to_owned(), unit: unit.to_owned() });
        }
        row
    }

    pub fn grouping(&mut self, setting: &str, code: &str) -> Option<usize> {
        let found = self.groupings.iter().position(|g| g.code == code);
        if found.is_none() {
            let (setting, grouping) = (setting.to_owned(), code.to_owned());
            self.problems.push(Problem::UnknownGrouping { setting, grouping });
        }
        found
    }

    pub fn level(&mut self, setting: &str, level: u32, least: u32, most: u32) -> u32 {
        if !(least..=most).contains(&level) {
            let top = self.tree.top();
            self.problems.push(Problem::UnknownLevel { setting: setting.to_owned(), level, top });
        }
        level
    }

    pub fn screen(&mut self, screen: Option<&Screen>) -> (ScreenRule, Vec<Named>) {
        let mut named = vec![Named::No; self.units.len()];
        let Some(screen) = screen else { return (ScreenRule::NONE, named) };
        for (list, mark, setting) in
            [(&screen.keep, Named::Keep, "screen.keep"), (&screen.drop, Named::Drop, "screen.drop")]
        {
            for unit in list {
                if let Some(row) = self.unit(setting, unit) {
                    named[row] = mark;
                }
            }
        }
        let rule = ScreenRule {
            by: screen.by,
            on: screen.on,
            least_present: self.share("screen.least-present", screen.least_present),
            least_nonzero: self.share("screen.least-nonzero", screen.least_nonzero),
        };
        (rule, named)
    }

    pub fn divide(&mut self, denominate: bool) -> Vec<Option<Divide>> {
        let mut rules = Vec::with_capacity(self.plan.indicators.len());
        for indicator in &self.plan.indicators {
            let Some(by) = &indicator.denominator else {
                rules.push(None);
                continue;
            };
            let scale = indicator.scale;
            let setting = format!("indicator “{}”, scale", indicator.code);
            self.number(setting, scale, scale != 0.0, "a scale factor is not zero");
            let column = self.denominators.iter().position(|d| d == by);
            rules.push(column.filter(|_| denominate).map(|column| Divide { column, scale }));
        }
        rules
    }

    pub fn impute(&mut self, impute: Option<&Impute>) -> Vec<Fill> {
        let Some(impute) = impute else { return vec![Fill::Nothing; self.tree.indicators] };
        let method = self.fill("impute.method", &impute.method);
        let mut fills = vec![method; self.tree.indicators];
        for (code, filling) in &impute.only {
            let setting = format!("impute.only.{code}");
            if let Some(indicator) = self.indicator(&setting, code) {
                fills[indicator] = self.fill(&setting, filling);
            }
        }
        fills
    }

    pub fn fill(&mut self, setting: &str, filling: &Filling) -> Fill {
        let top = self.tree.top();
        match filling {
            Filling::Nothing => Fill::Nothing,
            Filling::Mean => Fill::Mean,
            Filling::Median => Fill::Median,
            Filling::GroupMean { group } => Fill::GroupMean(self.grouping(setting, group).unwrap_or(0)),
            Filling::GroupMedian { group } => Fill::GroupMedian(self.grouping(setting, group).unwrap_or(0)),
            Filling::RowMean { level } => Fill::RowMean(self.level(setting, level.unwrap_or(top), 2, top)),
            Filling::RowMedian { level } => {
                Fill::RowMedian(self.level(setting, level.unwrap_or(top), 2, top))
            }
            Filling::Value { value } => {
                Fill::Value(self.number(setting, *value, true, "a value is a finite number"))
            }
        }
    }

    pub fn treat(&mut self, treat: Option<&Treat>) -> Vec<Treatment> {
        let Some(treat) = treat else { return vec![Treatment::NONE; self.tree.indicators] };
        let method = self.treatment("treat.method", &treat.method);
        let mut rules = vec![method; self.tree.indicators];
        for (code, treatment) in &treat.only {
            let setting = format!("treat.only.{code}");
            if let Some(indicator) = self.indicator(&setting, code) {
                rules[indicator] = self.treatment(&setting, treatment);
            }
        }
        rules
    }

    pub fn treatment(&mut self, setting: &str, treatment: &Treatment) -> Treatment {
        for limit in [treatment.skewness, treatment.kurtosis] {
            if limit.is_nan() {
                self.number(setting, limit, false, "a limit is a number");
            }
        }
        match treatment.then {
            Transform::BoxCox { lambda } => self.number(setting, lambda, true, "an exponent is finite"),
            Transform::LogGii { scale } => self.number(setting, scale, scale > 0.0, "a factor is above 0"),
            _ => 0.0,
        };
        *treatment
    }

    pub fn normalise(&mut self, normalise: &Normalise) -> Vec<ScaleRule> {
        let mut rules: Vec<ScaleRule> = (0..self.tree.indicators)
            .map(|indicator| {
                let own = normalise.only.contains_key(&self.plan.indicators[indicator].code);
                if own {
                    ScaleRule::Keep
                } else {
                    self.scale("normalise.method", indicator, &normalise.method)
                }
            })
            .collect();
        for (code, scale) in &normalise.only {
            let setting = format!("normalise.only.{code}");
            if let Some(indicator) = self.indicator(&setting, code) {
                rules[indicator] = self.scale(&setting, indicator, scale);
            }
        }
        // What is wrong with the scale of all was found once per indicator.
        let mut seen: Vec<Problem> = Vec::new();
        self.problems.retain(|p| {
            let new = !seen.contains(p);
            seen.push(p.clone());
            new
        });
        rules
    }

    pub fn scale(&mut self, setting: &str, indicator: usize, scale: &Scale) -> ScaleRule {
        let code = &self.plan.indicators[indicator].code;
        match *scale {
            Scale::Keep => ScaleRule::Keep,
            Scale::MinMax { low, high } => {
                self.number(setting, low, low != high, "the range is finite and has two ends");
                self.number(setting, high, true, "the range is finite and has two ends");
                ScaleRule::MinMax { low, high }
            }
            Scale::ZScore { mean, sd } => {
                self.number(setting, mean, true, "a mean is finite");
                self.number(setting, sd, sd > 0.0, "a standard deviation is above zero");
                ScaleRule::ZScore { mean, sd }
            }
            Scale::Rank => ScaleRule::Rank,
            Scale::PercentileRank => ScaleRule::PercentileRank,
            Scale::Borda => ScaleRule::Borda,
            Scale::DistanceToMax => ScaleRule::DistanceToMax,
            Scale::FractionOfBest => ScaleRule::FractionOfBest,
            Scale::Reference { ref unit, cap } => {
                ScaleRule::Reference { row: self.unit(setting, unit).unwrap_or(0), cap }
            }
            Scale::Target { cap } => {
                let target = self.plan.indicators[indicator].target.filter(|t| t.is_finite());
                if target.is_none() {
                    self.problems.push(Problem::NoTarget { indicator: code.clone() });
                }
                ScaleRule::Target { target: target.unwrap_or(0.0), cap }
            }
            Scale::Goalposts { scale, cut } => {
                let posts = self.plan.indicators[indicator].goalposts;
                let posts = posts.filter(|[low, high]| low < high && low.is_finite() && high.is_finite());
                if posts.is_none() {
                    self.problems.push(Problem::NoGoalposts { indicator: code.clone() });
                }
                let [low, high] = posts.unwrap_or([0.0, 1.0]);
                self.number(setting, scale, true, "a scale is finite");
                ScaleRule::Between { low, high, scale, cut }
            }
            Scale::Fixed { low, high, scale } => {
                self.number(setting, low, low < high, "the lower limit is below the upper one");
                self.number(setting, high, scale.is_finite(), "limits and scale are finite");
                ScaleRule::Between { low, high, scale, cut: false }
            }
        }
    }

    pub fn used(&mut self, leave_out: &[String]) -> Vec<bool> {
        let mut used = vec![true; self.tree.nodes()];
        for code in leave_out {
            if let Some(node) = self.node("leave-out", code) {
                used[node] = false;
            }
        }
        self.spread_down(&mut used);
        used
    }

    /// Below a node that takes no part nothing does. Parents have higher numbers than their children.
    fn spread_down(&self, used: &mut [bool]) {
        for node in (0..used.len()).rev() {
            if let Some(parent) = self.tree.parent[node] {
                used[node] &= used[self.tree.indicators + parent];
            }
        }
    }

    /// Weights per node, and what is done to them when the data are known.
    pub fn weights(&mut self, weights: &Weights) -> (Vec<f64>, WeighRule) {
        let top = self.tree.top();
        let mut list = own_weights(self.plan, self.tree);
        let mut rule = WeighRule::Given;
        match weights {
            Weights::Given => {}
            Weights::Equal => list.fill(1.0),
            Weights::Set { set } => match self.plan.weight_sets.get(set) {
                None => self.problems.push(Problem::UnknownSet { set: set.clone() }),
                Some(named) => {
                    for (code, weight) in named {
                        if let Some(node) = self.node(&format!("weight-set.{set}"), code) {
                            list[node] = *weight;
                        }
                    }
                }
            },
            Weights::Pca { level, allow_negative } => {
                let level = self.level("weights.level", *level, 1, top - 1);
                rule = WeighRule::Pca { level, allow_negative: *allow_negative };
            }
            Weights::Optimised { level, aim } => {
                let level = self.level("weights.level", *level, 1, top - 1);
                rule = WeighRule::Optimised { level, aim: *aim };
            }
        }
        for (node, &weight) in list.iter().enumerate() {
            let setting = format!("the weight of “{}”", self.tree.code(node));
            self.number(setting, weight, weight >= 0.0, "a weight is zero or more");
        }
        (list, rule)
    }

    pub fn aggregate(&mut self, aggregate: &Aggregate) -> Vec<Mean> {
        let mut means: Vec<Mean> = (0..self.tree.groups)
            .map(|group| {
                let level = self.tree.level[self.tree.indicators + group] as usize;
                aggregate.levels.get(level - 2).copied().unwrap_or(aggregate.method)
            })
            .collect();
        for (code, mean) in &aggregate.only {
            if let Some(group) = self.group(&format!("aggregate.only.{code}"), code) {
                means[group] = *mean;
            }
        }
        for mean in &means {
            self.mean(*mean);
        }
        means
    }

    pub fn mean(&mut self, mean: Mean) {
        if let Mean::Generalised { p } = mean {
            self.number("aggregate, p", p, p != 0.0, "an exponent is finite and not 0 (that is geometric)");
        }
    }

    /// Groups whose weights cannot be rescaled. A group with nothing left in it is not one of them.
    fn weight_sums(&mut self, settings: &Settings) {
        for group in 0..self.tree.groups {
            let node = self.tree.indicators + group;
            let children = self.tree.children(group).iter().filter(|&&c| settings.used[c]);
            let (sum, count) = children.fold((0.0, 0), |(s, n), &c| (s + settings.weights[c], n + 1));
            if settings.used[node] && count > 0 && sum == 0.0 {
                let group = self.tree.code(node).to_owned();
                self.problems.push(Problem::WeightSum { group, sum });
            }
        }
    }
}

/// The weights that stand beside the nodes, in the tree's order.
fn own_weights(plan: &Plan, tree: &Tree) -> Vec<f64> {
    let mut weights = vec![1.0; tree.nodes()];
    let nodes = plan.indicators.iter().map(|i| (&i.code, i.weight));
    for (code, weight) in nodes.chain(plan.groups.iter().map(|g| (&g.code, g.weight))) {
        if let Some(node) = tree.node(code) {
            weights[node] = weight;
        }
    }
    weights
}
