//! What a vintage changed, line by line.

use askama::Template;

use super::{Unit, Vintage};
use crate::pages::Link;
use crate::{Chrome, View, measure};

/// One observation that a vintage changed.
#[derive(Debug, Clone, Default)]
pub struct Revision {
    /// Names of its key: area, indicator and so on, in the order of the structure.
    pub key: Vec<String>,
    /// Its unit.
    pub unit: Unit,
    /// Its period, as text.
    pub period: String,
    /// Exact decimal before; none where there was none.
    pub before: Option<String>,
    /// Exact decimal after; none where it was taken out.
    pub after: Option<String>,
    /// Status before and after, where that is what changed; empty otherwise.
    pub statuses: Option<(String, String)>,
}

/// The page.
#[derive(Template)]
#[template(path = "data/revisions.html")]
pub struct RevisionsPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// The flow's page.
    pub flow: Link,
    /// The vintage.
    pub vintage: Vintage,
    /// Changes of this page of the list.
    pub rows: Vec<Revision>,
    /// Number of the first of them, counted from 1.
    pub first: i64,
    /// How many there are in all.
    pub total: i64,
    /// Address of the lines before these.
    pub previous: Option<String>,
    /// Address of the lines after these.
    pub next: Option<String>,
}

impl RevisionsPage<'_> {
    /// Title of the frame, for a flow of this name.
    pub fn title(v: &View<'_>, flow: &str) -> String {
        v.t1("data-revisions-title", "flow", flow)
    }

    fn name(&self) -> String {
        let v = &self.c.v;
        v.t2("data-vintage", ("number", &v.num(self.vintage.number)), ("date", &v.date(self.vintage.date)))
    }

    fn range(&self) -> String {
        let v = &self.c.v;
        let rows = i64::try_from(self.rows.len()).unwrap_or(0);
        let last = self.first + rows - 1;
        v.local.messages.count(
            "data-revisions-range-count",
            self.total,
            &v.num(self.total),
            &[("first", &v.num(self.first)), ("last", &v.num(last))],
        )
    }

    fn key(&self, row: &Revision) -> String {
        row.key.join(" · ")
    }

    fn period(&self, row: &Revision) -> String {
        measure::period(&self.c.v, &row.period)
    }

    fn value(&self, value: Option<&String>) -> String {
        value.map_or_else(|| "–".to_owned(), |text| measure::exact(&self.c.v, text))
    }

    /// How far, in percent or points; the new status where only that changed.
    fn difference(&self, row: &Revision) -> String {
        let number = |text: &Option<String>| text.as_deref().and_then(|t| t.parse::<f64>().ok());
        if let Some((before, after)) = &row.statuses {
            let v = &self.c.v;
            return format!("{} → {}", super::table::status(v, before), super::table::status(v, after));
        }
        let (Some(before), Some(after)) = (number(&row.before), number(&row.after)) else {
            return String::new();
        };
        let sign = if after < before { "−" } else { "+" };
        measure::Measure::new(self.c.v, &row.unit, after)
            .change(before, after)
            .map(|change| format!("{sign}{change}"))
            .unwrap_or_default()
    }
}
