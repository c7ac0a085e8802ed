//! The public example of 51 countries and 49 indicators, where it stands beside the checkout.

use std::path::PathBuf;

use composite::plan::{
    Better, Filling, Group, Impute, Indicator, Normalise, Scale, Screen, ScreenBy, Treat, Treatment,
};
use composite::{Plan, Table};

fn rows(name: &str) -> Option<(Vec<String>, Vec<Vec<String>>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/asem");
    let mut reader = csv::Reader::from_path(folder.join(name)).ok()?;
    let head = reader.headers().ok()?.iter().map(str::to_owned).collect();
    let rows = reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect();
    Some((head, rows))
}

fn number(text: &str) -> Option<f64> {
    if text.is_empty() || text == "NA" { None } else { Some(text.parse().unwrap()) }
}

/// The table and the plan of COINr's example, or nothing, with a note, where the data are not at hand.
pub fn example() -> Option<(Plan, Table)> {
    let (Some((head, data)), Some((meta_head, meta))) = (rows("iData.csv"), rows("iMeta.csv")) else {
        println!("skipped: the ASEM example is not at ../shared/data/asem");
        return None;
    };
    let place = |name: &str| head.iter().position(|h| h == name).unwrap();
    let column = |name: &str| data.iter().map(|r| r[place(name)].clone()).collect::<Vec<_>>();
    let mut table = Table::new(column("uCode")).unwrap();
    let mut plan = Plan::default();
    for row in &meta {
        let field = |name: &str| row[meta_head.iter().position(|h| h == name).unwrap()].as_str();
        let code = field("iCode");
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        match field("Type") {
            "Indicator" => plan.indicators.push(Indicator {
                better: if field("Direction") == "-1" { Better::Lower } else { Better::Higher },
                weight: number(field("Weight")).unwrap(),
                target: number(field("Target")),
                denominator: some(field("Denominator")),
                ..Indicator::new(code, field("Parent"))
            }),
            "Aggregate" => plan.groups.push(Group::new(code, some(field("Parent")).as_deref())),
            "Group" => {
                let names = column(code);
                table.add_grouping(code, names.iter().map(|n| some(n))).unwrap();
                continue;
            }
            _ => {}
        }
        if field("Type") != "Aggregate" {
            table.add_column(code, column(code).iter().map(|text| number(text))).unwrap();
        }
    }
    plan.screen = Some(Screen { by: ScreenBy::Names, ..Screen::default() });
    plan.denominate = true;
    plan.impute =
        Some(Impute { method: Filling::GroupMean { group: "EurAsia_group".into() }, ..Impute::default() });
    plan.treat = Some(Treat { method: Treatment::default(), ..Treat::default() });
    plan.normalise = Normalise { method: Scale::MinMax { low: 0.0, high: 100.0 }, ..Normalise::default() };
    Some((plan, table))
}
