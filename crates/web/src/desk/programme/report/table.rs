//! Reports as spreadsheets: a line for each thing that is told, with numbers as numbers.

use flow::plan::reports::Together;
use model::programme::{CostSource, Report, Task, total_by_source};
use model::{Amount, Code};
use opendata::write::{About, Front};
use opendata::{Column, Kind, Table, TableWriter};
use render::View;

use super::place::{Place, dates, indicator_name, name, period_name, task_name};
use super::sheet::Known;
use super::terms::{narrative_key, progress_words, source_words};
use super::together::{activities, narratives, said};
use crate::desk::programme::parts::words;
use crate::failure::Failure;
use crate::pages::programme::source;

/// Letters that a cell of a spreadsheet holds, with room to spare.
const CELL: usize = 30_000;

/// Lines put together for one sheet.
struct Lines<'a> {
    v: &'a View<'a>,
    width: usize,
    rows: Vec<Vec<String>>,
}

impl Lines<'_> {
    /// A line; cells that are not given are empty.
    fn add(&mut self, cells: &[(usize, String)]) {
        let mut row = vec![String::new(); self.width];
        for (at, text) in cells {
            if let Some(cell) = row.get_mut(*at) {
                *cell = text.chars().take(CELL).collect();
            }
        }
        self.rows.push(row);
    }

    fn write(
        self,
        columns: Vec<Column>,
        title: &str,
        about: Vec<(String, String)>,
        front: Front,
    ) -> Result<Vec<u8>, Failure> {
        let table = Table {
            title: title.to_owned(),
            language: Some(self.v.local.locale.to_string()),
            ..Table::new("report", columns)
        };
        let about = About {
            data_sheet: self.v.t("report-sheet-data"),
            about_sheet: self.v.t("report-sheet-about"),
            lines: about,
            right_to_left: self.v.dir() == "rtl",
            front: Some(front),
        };
        let mut writer = TableWriter::spreadsheet(&table, about, Vec::new()).map_err(Failure::internal)?;
        for row in &self.rows {
            let cells: Vec<&str> = row.iter().map(String::as_str).collect();
            writer.row(&cells).map_err(Failure::internal)?;
        }
        writer.finish().map_err(Failure::internal)
    }
}

/// What stands on the second sheet.
fn about(v: &View<'_>, place: &Place) -> Vec<(String, String)> {
    let time = &place.time;
    let mut lines = vec![
        (v.t("report-programme"), words(v, &time.programme.titles).to_owned()),
        (v.t("report-organisation"), name(v, &place.organisation)),
        (v.t("report-period"), format!("{} ({})", period_name(v, &time.period), dates(v, &time.period))),
        (v.t("report-currency"), time.programme.currency.clone()),
    ];
    if time.programme.example {
        lines.push((v.t("report-note"), v.t("report-example")));
    }
    lines
}

fn text(amount: Option<&Amount>) -> String {
    amount.map(Amount::to_string).unwrap_or_default()
}

/// One organisation's report.
pub fn report_table(
    v: &View<'_>,
    place: &Place,
    report: &Report,
    known: &Known,
    counted: &[(Code, Amount)],
    front: Front,
) -> Result<Vec<u8>, Failure> {
    let mut columns = vec![
        Column::new(v.t("report-part"), Kind::Text),
        Column::new(v.t("report-what"), Kind::Text),
        Column::new(v.t("report-progress"), Kind::Text),
        Column::new(v.t("report-figure"), Kind::Number),
        Column::new(v.t("report-unit"), Kind::Text),
        Column::new(v.t("report-source"), Kind::Text),
        Column::new(v.t("report-note"), Kind::Text),
    ];
    columns.extend(CostSource::ALL.iter().map(|s| Column::new(spent_in(v, *s), Kind::Number)));
    let mut lines = Lines { v, width: columns.len(), rows: Vec::new() };
    let n = &report.body.narrative;
    let texts = [
        ("done", &n.done),
        ("difficulties", &n.difficulties),
        ("lessons", &n.lessons),
        ("next", &n.next),
        ("proposals", &n.proposals),
    ];
    for (key, words) in texts.into_iter().filter(|(_, words)| !words.is_empty()) {
        lines.add(&[(0, v.t("report-narrative")), (1, v.t(narrative_key(key))), (6, words.clone())]);
    }
    for line in &report.body.activities {
        let activity = known.activities.iter().find(|a| a.key == line.activity);
        let spent = total_by_source(&line.spent);
        let mut cells = vec![
            (0, v.t("report-activity")),
            (1, activity.map_or_else(|| line.activity.to_string(), |a| a.title.clone())),
            (2, progress_words(v, line.progress)),
            (6, line.note.clone()),
        ];
        cells.extend(CostSource::ALL.iter().enumerate().map(|(at, s)| (7 + at, text(spent.get(s)))));
        lines.add(&cells);
    }
    for line in &report.body.tasks {
        let task = known.tasks.iter().find(|t| t.code == line.task);
        lines.add(&[
            (0, v.t("report-task")),
            (1, task.map_or_else(|| line.task.to_string(), |t| task_name(v, t))),
            (2, progress_words(v, line.progress)),
            (6, line.note.clone()),
        ]);
    }
    for line in &report.body.figures {
        let indicator = known.indicator(&line.indicator);
        lines.add(&[
            (0, v.t("report-indicator")),
            (1, indicator.map_or_else(|| line.indicator.to_string(), |i| indicator_name(v, i))),
            (2, if line.value.is_none() { v.t("report-not-measured") } else { String::new() }),
            (3, text(line.value.as_ref())),
            (4, indicator.map(|i| words(v, &i.unit).to_owned()).unwrap_or_default()),
            (5, source::words(&line.source)),
            (6, line.note.clone()),
        ]);
    }
    for (code, amount) in counted {
        let indicator = known.indicator(code);
        lines.add(&[
            (0, v.t("report-counted")),
            (1, indicator.map_or_else(|| code.to_string(), |i| indicator_name(v, i))),
            (3, text(Some(amount))),
            (4, indicator.map(|i| words(v, &i.unit).to_owned()).unwrap_or_default()),
        ]);
    }
    let title = v.t2(
        "report-title",
        ("name", &name(v, &place.organisation)),
        ("period", &period_name(v, &place.time.period)),
    );
    lines.write(columns, &title, about(v, place), front)
}

fn spent_in(v: &View<'_>, source: CostSource) -> String {
    format!("{}: {}", v.t("report-spent"), source_words(v, source))
}

/// What an organisation's reports and those of everybody below it say together.
pub fn together_table(
    v: &View<'_>,
    place: &Place,
    together: &Together,
    tasks: &[Task],
    front: Front,
) -> Result<Vec<u8>, Failure> {
    let columns = vec![
        Column::new(v.t("report-part"), Kind::Text),
        Column::new(v.t("report-what"), Kind::Text),
        Column::new(v.t("report-organisation"), Kind::Text),
        Column::new(v.t("desk-state"), Kind::Text),
        Column::new(v.t("report-figure"), Kind::Number),
        Column::new(v.t("report-unit"), Kind::Text),
        Column::new(v.t("report-source"), Kind::Text),
        Column::new(v.t("report-note"), Kind::Text),
    ];
    let mut lines = Lines { v, width: columns.len(), rows: Vec::new() };
    for s in &together.standings {
        let (_, _, key) = super::place::standing(s.state, s.late);
        lines.add(&[(0, v.t("report-state")), (2, name(v, &s.organisation)), (3, v.t(key))]);
    }
    for f in &together.figures {
        let head = [
            (0, v.t("report-indicator")),
            (1, indicator_name(v, &f.indicator)),
            (5, words(v, &f.indicator.unit).to_owned()),
        ];
        let line =
            |more: &[(usize, String)]| -> Vec<(usize, String)> { head.iter().chain(more).cloned().collect() };
        for part in &f.parts {
            lines.add(&line(&[
                (2, name(v, &part.organisation)),
                (4, text(Some(&part.value))),
                (6, source::words(&part.source)),
                (7, part.note.clone()),
            ]));
        }
        for (code, note) in &f.not_measured {
            lines.add(&line(&[(2, name(v, code)), (3, v.t("report-not-measured")), (7, note.clone())]));
        }
        // Missing is no number: the cell stays empty and says why.
        for code in &f.missing {
            lines.add(&line(&[(2, name(v, code)), (3, v.t("report-missing"))]));
        }
        if let flow::plan::reports::Made::One(amount) = &f.made {
            lines.add(&line(&[
                (2, v.t("report-all")),
                (4, text(Some(amount))),
                (7, v.word("report-across", f.indicator.across.as_str())),
            ]));
        }
    }
    for (indicator, amount) in &together.counted {
        lines.add(&[
            (0, v.t("report-counted")),
            (1, indicator_name(v, indicator)),
            (2, v.t("report-all")),
            (4, text(Some(amount))),
            (5, words(v, &indicator.unit).to_owned()),
        ]);
    }
    let years = super::together::years(v, &place.time.period);
    for (key, money) in
        [(v.t1("report-planned", "years", &years), &together.planned), (v.t("report-spent"), &together.spent)]
    {
        for (source, amount) in money {
            lines.add(&[
                (0, key.clone()),
                (1, source_words(v, *source)),
                (2, v.t("report-all")),
                (4, text(Some(amount))),
                (5, place.time.programme.currency.clone()),
            ]);
        }
    }
    for (state, count) in activities(v, together) {
        lines.add(&[(0, v.t("report-activities")), (3, state), (7, count)]);
    }
    for sum in &together.tasks {
        let task = tasks.iter().find(|t| t.code == sum.task);
        let title = task.map_or_else(|| sum.task.to_string(), |t| task_name(v, t));
        for (progress, count) in &sum.progress {
            lines.add(&[
                (0, v.t("report-task")),
                (1, title.clone()),
                (3, progress_words(v, *progress)),
                (4, count.to_string()),
            ]);
        }
    }
    for n in narratives(v, place, together) {
        for (what, words) in n.texts {
            lines.add(&[(0, v.t("report-narrative")), (1, what), (2, n.name.clone()), (7, words)]);
        }
    }
    let title = v.t1("report-together-of", "name", &name(v, &place.organisation));
    let mut about = about(v, place);
    about.push((v.t("report-state"), said(v, together)));
    lines.write(columns, &title, about, front)
}
