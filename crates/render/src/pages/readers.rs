//! How readers are counted, and how many there were.

use askama::Template;

use super::{Link, TextSection};
use crate::Chrome;
use crate::chart::columns;

/// A period or a key with its counts, in the reader's manner.
pub struct ReadersRow {
    /// What was counted.
    pub name: String,
    /// Where it stands, if it is a page.
    pub href: Option<String>,
    /// How often, as a number; none where it is withheld.
    pub value: Option<f64>,
    /// How often, in words.
    pub views: String,
    /// By how many readers, in words.
    pub readers: String,
}

/// Counts by something.
pub struct ReadersTable {
    /// For links within the page.
    pub id: &'static str,
    /// By what.
    pub title: String,
    /// Those counted most.
    pub rows: Vec<ReadersRow>,
    /// That others are withheld; empty where none are.
    pub note: String,
    /// The same as a file.
    pub csv: String,
}

/// A rule by which a program is taken for one.
pub struct ReadersRule {
    /// Its name.
    pub name: String,
    /// What it is taken for.
    pub class: String,
    /// What its own name for itself contains.
    pub pattern: String,
}

/// How readers are counted, and how many there were.
#[derive(Template)]
#[template(path = "readers.html")]
pub struct ReadersPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// The last days, oldest first.
    pub days: Vec<ReadersRow>,
    /// The last months, oldest first.
    pub months: Vec<ReadersRow>,
    /// The month of the tables, in words.
    pub month: String,
    /// Other months.
    pub others: Vec<Link>,
    /// Counts of that month.
    pub tables: Vec<ReadersTable>,
    /// How counts are told.
    pub steps: String,
    /// What is counted and what is not.
    pub sections: Vec<TextSection>,
    /// Rules for bots and programs, and for what led here.
    pub rules: Vec<ReadersRule>,
    /// The same for hosts.
    pub hosts: Vec<ReadersRule>,
    /// Where the program that counts can be read.
    pub code: &'static [&'static str],
    /// Files of days and months.
    pub files: Vec<Link>,
    /// The address of the same for programs.
    pub api: &'static str,
}

impl ReadersPage<'_> {
    fn drawn(&self, title: &str, rows: &[ReadersRow]) -> String {
        let v = &self.c.v;
        let heads = columns::Heads {
            period: v.t("audience-period"),
            value: v.t("audience-views"),
            second: v.t("audience-readers"),
        };
        let points: Vec<columns::Column> = rows
            .iter()
            .map(|row| columns::Column {
                label: row.name.clone(),
                value: row.value,
                shown: row.views.clone(),
                second: row.readers.clone(),
            })
            .collect();
        columns::columns(v, title, &heads, &points)
    }

    fn days_drawn(&self) -> String {
        self.drawn(&self.c.v.t("audience-days"), &self.days)
    }

    fn months_drawn(&self) -> String {
        self.drawn(&self.c.v.t("audience-months"), &self.months)
    }
}
