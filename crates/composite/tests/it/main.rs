//! The engine as its users see it.
#![allow(clippy::unwrap_used)]

mod anything;
mod asem;
mod confidence;
mod defects;
mod editions;
mod panel;
mod problems;
mod reference;
mod steps;
mod uncertainty;
mod what_if;

use composite::plan::{Group, Indicator, Normalise, Scale};
use composite::{Plan, Table};

/// A table of units a, b, c, … with these columns.
fn table(columns: &[(&str, &[Option<f64>])]) -> Table {
    let units = (0..columns[0].1.len()).map(|i| char::from(b'a' + i as u8).to_string());
    let mut table = Table::new(units).unwrap();
    for (code, values) in columns {
        table.add_column(*code, values.iter().copied()).unwrap();
    }
    table
}

/// All present.
fn full(values: &[f64]) -> Vec<Option<f64>> {
    values.iter().copied().map(Some).collect()
}

/// A plan of one group, “I”, with these indicators as they are.
fn flat(indicators: &[&str]) -> Plan {
    Plan {
        groups: vec![Group::new("I", None)],
        indicators: indicators.iter().map(|code| Indicator::new(*code, "I")).collect(),
        normalise: Normalise { method: Scale::Keep, ..Normalise::default() },
        ..Plan::default()
    }
}

/// Within 1e-9, relative to the larger of both or one.
fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}
