//! Editions between two editions.

use std::collections::BTreeSet;

use crate::check::{Problem, Problems};
use crate::plan::{Group, Indicator, Plan};
use crate::table::Table;

use super::{Attribute, Cause, Edition, no_rank};

pub(super) struct Hybrids<'a> {
    plans: [&'a Plan; 2],
    before: &'a Table,
    revised: Option<&'a Table>,
    after: &'a Table,
    unit: &'a str,
    causes: Vec<Cause>,
    /// By which of the causes that change data have come about.
    tables: Vec<Table>,
}

/// The causes that change data.
const OF_DATA: [Cause; 3] = [Cause::Revision, Cause::OwnData, Cause::Peers];

impl<'a> Hybrids<'a> {
    pub fn new(before: Edition<'a>, after: Edition<'a>, what: &Attribute<'a>) -> Result<Self, Problems> {
        let mut hybrids = Self {
            plans: [before.plan, after.plan],
            before: before.table,
            revised: what.revised,
            after: after.table,
            unit: what.unit,
            causes: Vec::new(),
            tables: Vec::new(),
        };
        if before.table.row(what.unit).is_none() || after.table.row(what.unit).is_none() {
            return Err(no_rank(what));
        }
        hybrids.causes = hybrids.differences();
        hybrids.tables = (0..1 << OF_DATA.len()).map(|data| hybrids.table(data)).collect();
        Ok(hybrids)
    }

    /// What changed; nothing else can contribute.
    fn differences(&self) -> Vec<Cause> {
        let [one, two] = self.plans;
        let codes = |p: &Plan| {
            let indicators = p.indicators.iter().map(|i| (i.code.clone(), Some(i.parent.clone())));
            let mut all: Vec<_> =
                indicators.chain(p.groups.iter().map(|g| (g.code.clone(), g.parent.clone()))).collect();
            all.sort();
            (all, p.leave_out.clone())
        };
        let mut causes = Vec::new();
        let mut add = |cause, differs: bool| {
            if differs {
                causes.push(cause);
            }
        };
        let own = |table: &Table| own_row(table, self.unit);
        let peers = |table: &Table| {
            let units = table.units().iter().filter(|unit| *unit != self.unit);
            units.map(|unit| (unit.clone(), own_row(table, unit))).collect::<Vec<_>>()
        };
        let first = self.revised.unwrap_or(self.before);
        add(Cause::Revision, self.revised.is_some_and(|revised| revised != self.before));
        add(Cause::OwnData, own(first) != own(self.after));
        add(Cause::Peers, peers(first) != peers(self.after));
        add(Cause::Structure, codes(one) != codes(two));
        let weights = |p: &Plan| {
            let own: Vec<_> = p.indicators.iter().map(|i| (i.code.clone(), i.weight)).collect();
            let groups: Vec<_> = p.groups.iter().map(|g| (g.code.clone(), g.weight)).collect();
            (own, groups, p.weights.clone(), p.weight_sets.clone())
        };
        add(Cause::Weights, weights(one) != weights(two));
        add(Cause::Screening, one.screen != two.screen);
        let denominators = |p: &Plan| {
            let list = p.indicators.iter().map(|i| (i.code.clone(), i.denominator.clone(), i.scale));
            (p.denominate, list.collect::<Vec<_>>())
        };
        add(Cause::Denomination, denominators(one) != denominators(two));
        add(Cause::Imputation, one.impute != two.impute);
        add(Cause::Treatment, one.treat != two.treat);
        let scales = |p: &Plan| {
            let list = p.indicators.iter().map(|i| (i.code.clone(), i.better, i.target, i.goalposts));
            (p.normalise.clone(), list.collect::<Vec<_>>())
        };
        add(Cause::Normalisation, scales(one) != scales(two));
        add(Cause::Aggregation, one.aggregate != two.aggregate);
        causes
    }

    pub fn causes(&self) -> &[Cause] {
        &self.causes
    }

    fn has(&self, set: usize, cause: Cause) -> bool {
        self.causes.iter().position(|c| *c == cause).is_some_and(|i| set >> i & 1 == 1)
    }

    /// The edition in which these causes have come about.
    pub fn edition(&self, set: usize) -> (Plan, &Table) {
        let data = OF_DATA.iter().enumerate().map(|(bit, &cause)| usize::from(self.has(set, cause)) << bit);
        (self.plan(set), &self.tables[data.sum::<usize>()])
    }

    fn plan(&self, set: usize) -> Plan {
        let of = |cause| self.plans[usize::from(self.has(set, cause))];
        let structure = of(Cause::Structure);
        let (weights, scales) = (of(Cause::Weights), of(Cause::Normalisation));
        let denominators = of(Cause::Denomination);
        let find = |plan: &'a Plan, code: &str| plan.indicators.iter().find(|i| i.code == code);
        let indicators = structure.indicators.iter().map(|own| {
            let scale = find(scales, &own.code).unwrap_or(own);
            let by = find(denominators, &own.code).unwrap_or(own);
            Indicator {
                weight: find(weights, &own.code).unwrap_or(own).weight,
                better: scale.better,
                target: scale.target,
                goalposts: scale.goalposts,
                denominator: by.denominator.clone(),
                scale: by.scale,
                ..own.clone()
            }
        });
        let groups = structure.groups.iter().map(|own| {
            let same = weights.groups.iter().find(|g| g.code == own.code);
            Group { weight: same.unwrap_or(own).weight, ..own.clone() }
        });
        let mut plan = Plan {
            screen: of(Cause::Screening).screen.clone(),
            denominate: denominators.denominate,
            impute: of(Cause::Imputation).impute.clone(),
            treat: of(Cause::Treatment).treat.clone(),
            normalise: scales.normalise.clone(),
            weights: weights.weights.clone(),
            aggregate: of(Cause::Aggregation).aggregate.clone(),
            weight_sets: weights.weight_sets.clone(),
            leave_out: structure.leave_out.clone(),
            groups: groups.collect(),
            indicators: indicators.collect(),
        };
        forget_absent_nodes(&mut plan);
        plan
    }

    /// Where a cell comes from when these of the causes of data have come about.
    fn source(&self, data: usize, is_own: bool) -> &'a Table {
        let has = |cause| OF_DATA.iter().position(|c| *c == cause).is_some_and(|bit| data >> bit & 1 == 1);
        if has(if is_own { Cause::OwnData } else { Cause::Peers }) {
            self.after
        } else if has(Cause::Revision) {
            self.revised.unwrap_or(self.before)
        } else {
            self.before
        }
    }

    fn table(&self, data: usize) -> Table {
        let (own, peers) = (self.source(data, true), self.source(data, false));
        let source = |unit: &str| if unit == self.unit { own } else { peers };
        let other = |table: &Table| if std::ptr::eq(table, self.after) { self.before } else { self.after };
        let mut units = peers.units().to_vec();
        if peers.row(self.unit).is_none() {
            units.push(self.unit.to_owned());
        }
        // The units are there once each, and so are the columns and groupings: none of these can fail.
        let mut table = Table::new(units.clone()).unwrap_or_default();
        let columns: BTreeSet<&str> = self.before.columns().chain(self.after.columns()).collect();
        for column in columns {
            let values = units.iter().map(|unit| {
                let table = source(unit);
                table.value(unit, column).or_else(|| other(table).value(unit, column)).flatten()
            });
            let _ = table.add_column(column, values.collect::<Vec<_>>());
        }
        let groupings = |t: &'a Table| t.groupings().iter().map(|g| g.code.as_str());
        let codes: BTreeSet<&str> = groupings(self.before).chain(groupings(self.after)).collect();
        for code in codes {
            let names = units.iter().map(|unit| {
                let table = source(unit);
                table.group(unit, code).or_else(|| other(table).group(unit, code)).flatten()
            });
            let _ = table.add_grouping(code, names.collect::<Vec<_>>());
        }
        table
    }

    /// A problem of an edition in between, with what that edition is.
    pub fn named(&self, set: usize, problems: Problems) -> Problems {
        let new: Vec<String> = (0..self.causes.len())
            .filter(|i| set >> i & 1 == 1)
            .map(|i| format!("{:?}", self.causes[i]))
            .collect();
        let choices = if new.is_empty() {
            "the first edition".to_owned()
        } else {
            format!("the first edition and the second one's {}", new.join(", "))
        };
        let named = |problem| Problem::InRun { choices: choices.clone(), problem: Box::new(problem) };
        Problems(problems.0.into_iter().map(named).collect())
    }
}

type Row = (Vec<(String, Option<f64>)>, Vec<(String, Option<String>)>);

/// All that a table says of a unit, in an order of its own.
fn own_row(table: &Table, unit: &str) -> Row {
    let mut cells: Vec<_> = table.columns().map(|c| (c.to_owned(), table.value(unit, c).flatten())).collect();
    let mut groups: Vec<_> = table
        .groupings()
        .iter()
        .map(|g| (g.code.clone(), table.group(unit, &g.code).flatten().map(str::to_owned)))
        .collect();
    cells.sort_by(|a, b| a.0.cmp(&b.0));
    groups.sort();
    (cells, groups)
}

/// Settings of nodes that this structure does not have.
fn forget_absent_nodes(plan: &mut Plan) {
    let indicators: BTreeSet<String> = plan.indicators.iter().map(|i| i.code.clone()).collect();
    let groups: BTreeSet<String> = plan.groups.iter().map(|g| g.code.clone()).collect();
    if let Some(impute) = &mut plan.impute {
        impute.only.retain(|code, _| indicators.contains(code));
    }
    if let Some(treat) = &mut plan.treat {
        treat.only.retain(|code, _| indicators.contains(code));
    }
    plan.normalise.only.retain(|code, _| indicators.contains(code));
    plan.aggregate.only.retain(|code, _| groups.contains(code));
    for set in plan.weight_sets.values_mut() {
        set.retain(|code, _| indicators.contains(code) || groups.contains(code));
    }
}
