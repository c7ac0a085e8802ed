//! Everything that can be wrong is found before a plan runs, and named.

use composite::plan::{
    Better, Filling, Group, Impute, Indicator, Mean, Scale, Screen, ScreenBy, Transform, Treat, Treatment,
    Weights,
};
use composite::{Model, Plan, Problem, Table, TableError};

use crate::{flat, full, table};

/// What is wrong, in words.
fn said(plan: &Plan, table: &Table) -> String {
    Model::new(plan, table).map(|_| ()).unwrap_err().to_string()
}

fn two() -> Table {
    table(&[("x", &full(&[1.0, 2.0, 3.0])), ("y", &full(&[0.0, 5.0, 5.0])), ("d", &full(&[1.0, 0.0, 2.0]))])
}

#[test]
fn tables() {
    assert_eq!(Table::new(Vec::<String>::new()), Err(TableError::NoUnits));
    assert_eq!(Table::new(["a", "a"]), Err(TableError::DuplicateUnit { unit: "a".into() }));
    let mut table = Table::new(["a", "b"]).unwrap();
    let error = table.add_column("x", [Some(1.0), Some(f64::INFINITY)]).unwrap_err();
    assert!(error.to_string().contains("column “x”, unit “b”: inf"), "{error}");
    assert!(table.add_column("x", [Some(1.0)]).unwrap_err().to_string().contains("1 cells for 2 units"));
    table.add_column("x", [Some(1.0), None]).unwrap();
    assert!(table.add_column("x", [None, None]).is_err());
    assert_eq!((table.value("b", "x"), table.value("c", "x")), (Some(None), None));
}

#[test]
fn structures() {
    let problems = |edit: fn(&mut Plan)| {
        let mut plan = flat(&["x", "y"]);
        edit(&mut plan);
        Model::new(&plan, &two()).map(|_| ()).unwrap_err().0
    };
    let text = |s: &str| s.to_owned();
    assert_eq!(problems(|p| p.indicators.clear())[0], Problem::NoIndicators);
    assert_eq!(problems(|p| p.indicators[1].code = "x".into()), [Problem::DuplicateCode { code: text("x") }]);
    assert_eq!(
        problems(|p| p.indicators[1].parent = "J".into()),
        [Problem::UnknownParent { node: text("y"), parent: text("J") }]
    );
    assert_eq!(
        problems(|p| p.groups.push(Group::new("J", None))),
        [Problem::TwoRoots { first: text("I"), second: text("J") }, Problem::EmptyGroup { group: text("J") }]
    );
    assert_eq!(
        problems(|p| p.groups[0].parent = Some("I".into()))[..2],
        [Problem::NoRoot, Problem::Cycle { group: text("I") }]
    );
    assert_eq!(
        problems(|p| p.indicators.push(Indicator::new("income", "I"))),
        [Problem::NoColumn { indicator: text("income") }]
    );
    assert_eq!(
        problems(|p| p.indicators[0].denominator = Some("people".into())),
        [Problem::NoDenominator { indicator: text("x"), column: text("people") }]
    );
}

/// Each says which setting, indicator, unit or cell it is about, and what was found there.
#[test]
fn settings_and_cells() {
    let case = |words: &str, edit: &dyn Fn(&mut Plan)| {
        let mut plan = flat(&["x", "y"]);
        edit(&mut plan);
        let said = said(&plan, &two());
        assert!(said.contains(words), "{said}\ndoes not say: {words}");
    };
    case("“x”, unit “b”: cannot be divided by “d”", &|p| {
        p.denominate = true;
        p.indicators[0].denominator = Some("d".into());
    });
    case("“y”, unit “a”: is 0 and goes into “I” by a geometric mean", &|p| {
        p.aggregate.method = Mean::Geometric;
    });
    case("“y”, unit “a”: is 0 and goes into “I” by a harmonic mean", &|p| {
        p.aggregate.method = Mean::Harmonic
    });
    case("exponent is finite and not 0", &|p| p.aggregate.method = Mean::Generalised { p: 0.0 });
    case("indicator “x” is scaled to its target and has none", &|p| {
        p.normalise.method = Scale::Target { cap: false };
    });
    case("target 0.5, no better than its worst value 1: wrong direction?", &|p| {
        p.normalise.only.insert("x".into(), Scale::Target { cap: false });
        p.indicators[0].target = Some(0.5);
    });
    case("target 4, no better than its worst value 3", &|p| {
        p.normalise.only.insert("x".into(), Scale::Target { cap: false });
        (p.indicators[0].target, p.indicators[0].better) = (Some(4.0), Better::Lower);
    });
    case("indicator “x” is scaled between goalposts", &|p| {
        p.normalise.only.insert("x".into(), Scale::Goalposts { scale: 1.0, cut: true });
        p.indicators[0].goalposts = Some([2.0, 1.0]);
    });
    case("“y”, unit “a”: is 0; a fraction of the best", &|p| {
        p.normalise.method = Scale::FractionOfBest
    });
    case("normalise.method names the unit “z”", &|p| {
        p.normalise.method = Scale::Reference { unit: "z".into(), cap: false };
    });
    case("normalise.only.w names “w”", &|p| {
        p.normalise.only.insert("w".into(), Scale::Rank);
    });
    case("aggregate.only.x: “x” is an indicator", &|p| {
        p.aggregate.only.insert("x".into(), Mean::Median);
    });
    case("impute.method names the grouping “region”", &|p| {
        let method = Filling::GroupMean { group: "region".into() };
        p.impute = Some(Impute { method, ..Impute::default() });
    });
    case("impute.method names level 5; the tree's levels are 1 (indicators) to 2", &|p| {
        p.impute = Some(Impute { method: Filling::RowMean { level: Some(5) }, ..Impute::default() });
    });
    case("the weight of “y” is -1", &|p| p.indicators[1].weight = -1.0);
    case("the weights in group “I” sum to 0", &|p| p.indicators.iter_mut().for_each(|i| i.weight = 0.0));
    case("no set of weights “experts”", &|p| p.weights = Weights::Set { set: "experts".into() });
    case("screening leaves 1 units", &|p| {
        let drop = vec!["a".into(), "b".into()];
        p.screen = Some(Screen { by: ScreenBy::Names, drop, ..Screen::default() });
    });
    case("indicator “y”: its maximum 0.005 must exceed 1", &|p| {
        let then = Transform::LogGii { scale: 0.001 };
        let method = Treatment { always: true, then, ..Treatment::default() };
        p.treat = Some(Treat { method: Treatment::NONE, only: [("y".into(), method)].into() });
    });
}

#[test]
fn missing_values() {
    let mut plan = flat(&["x"]);
    plan.impute = Some(Impute { method: Filling::GroupMean { group: "region".into() }, ..Impute::default() });
    let mut columns = table(&[("x", &[Some(1.0), Some(2.0), None])]);
    columns.add_grouping("region", [Some("north"), Some("north"), Some("south")]).unwrap();
    assert!(
        said(&plan, &columns).contains("“x”, unit “c”: is missing, and there is no value to fill it from")
    );
    plan.impute.as_mut().unwrap().may_stay_missing = true;
    assert!(Model::new(&plan, &columns).is_ok());
    assert!(said(&flat(&["x"]), &table(&[("x", &[None, None])])).contains("indicator “x” has no value"));
}

/// A component needs no message about missing data that is not missing (issues 49 and 67).
#[test]
fn components() {
    let mut plan = flat(&["x", "y"]);
    plan.weights = Weights::Pca { level: 1, allow_negative: false };
    let opposed = table(&[("x", &full(&[1.0, 2.0, 3.0, 5.0])), ("y", &full(&[-1.0, -2.5, -3.0, -4.0]))]);
    assert!(said(&plan, &opposed).contains("component gives"), "{}", said(&plan, &opposed));
    let few = table(&[("x", &[Some(1.0), None, Some(3.0)]), ("y", &[Some(1.0), Some(2.0), Some(2.5)])]);
    assert!(said(&plan, &few).contains("group “I” has 2 units without missing values"));
}

/// Several things wrong are several problems.
#[test]
fn all_problems_at_once() {
    let mut plan = flat(&["x", "y"]);
    plan.indicators[0].weight = f64::NAN;
    plan.leave_out = vec!["nothing".into()];
    plan.aggregate.least_present = 2.0;
    assert_eq!(Model::new(&plan, &two()).map(|_| ()).unwrap_err().0.len(), 3);
}

#[test]
fn a_plan_is_written_and_read() {
    let mut plan = flat(&["x", "y"]);
    plan.treat = Some(Treat::default());
    plan.screen = Some(Screen::default());
    plan.impute = Some(Impute { method: Filling::RowMean { level: None }, ..Impute::default() });
    plan.aggregate.levels = vec![Mean::Geometric, Mean::Generalised { p: 0.5 }];
    plan.weight_sets.insert("experts".into(), [("x".into(), 2.0)].into());
    let text = toml::to_string(&plan).unwrap();
    assert_eq!(toml::from_str::<Plan>(&text).unwrap(), plan, "{text}");
    assert!(toml::from_str::<Plan>("denominat = true").is_err());
}
