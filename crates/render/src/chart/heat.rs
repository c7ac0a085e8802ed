//! Hours of the day by days of the week. A darker cell is a higher count, a ring in it the highest; the table beside it has all
//! of them.

use std::fmt::Write as _;

use crate::View;
use crate::escape::escape;

/// A cell.
pub struct Cell {
    /// Its value; none where it is withheld.
    pub value: Option<i64>,
    /// In words.
    pub shown: String,
}

/// A row of 24 cells.
pub struct Row {
    /// Day of the week.
    pub name: String,
    /// Its hours.
    pub cells: Vec<Cell>,
}

const CELL: f64 = 26.0;
const HIGH: f64 = 24.0;

/// The drawing and its table. Hours run from left to right for every reader, as time does everywhere.
pub fn heat(v: &View<'_>, title: &str, hour: &str, rows: &[Row]) -> String {
    let high = rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.value).max().unwrap_or(0);
    if high == 0 {
        return String::new();
    }
    let names = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(3) as f64 * 9.0 + 12.0;
    let (width, height) = (names + 24.0 * CELL, rows.len() as f64 * HIGH + 22.0);
    let said: Vec<String> = rows
        .iter()
        .flat_map(|row| {
            let best = row.cells.iter().enumerate().max_by_key(|(_, cell)| cell.value);
            best.filter(|(_, cell)| cell.value.is_some())
                .map(|(at, cell)| format!("{} {}: {}", row.name, v.num(at as i64), cell.shown))
        })
        .collect();
    let said = escape(&format!("{title}. {}", said.join("; ")));
    let mut out = format!(
        r#"<svg viewBox="0 0 {width:.0} {height:.0}" direction="ltr" role="img" aria-label="{said}">"#
    );
    let mut table = String::new();
    for (at, row) in rows.iter().enumerate() {
        let y = at as f64 * HIGH;
        let _ = write!(
            out,
            r#"<text x="{:.1}" y="{:.1}" font-size="13" class="soft" text-anchor="end">{}</text>"#,
            names - 8.0,
            y + 16.5,
            escape(&row.name)
        );
        let _ = write!(table, r#"<tr><th scope="row">{}</th>"#, escape(&row.name));
        for (hour, cell) in row.cells.iter().enumerate() {
            let x = names + hour as f64 * CELL;
            let level = cell.value.map_or(0, |n| (n * 5).checked_div(high).unwrap_or(0).clamp(0, 5));
            let _ = write!(
                out,
                r#"<rect x="{:.1}" y="{:.1}" width="{:.1}" height="{:.1}" rx="2" class="readership-h{level}"/>"#,
                x + 1.0,
                y + 1.0,
                CELL - 2.0,
                HIGH - 2.0
            );
            if cell.value == Some(high) {
                let _ = write!(
                    out,
                    r#"<circle cx="{:.1}" cy="{:.1}" r="5" class="readership-top"/>"#,
                    x + CELL / 2.0,
                    y + HIGH / 2.0
                );
            }
            let _ = write!(table, r#"<td class="num">{}</td>"#, escape(&cell.shown));
        }
        table.push_str("</tr>");
    }
    for hour in (0..24).step_by(3) {
        let _ = write!(
            out,
            r#"<text x="{:.1}" y="{:.1}" font-size="13" class="soft" text-anchor="middle">{}</text>"#,
            names + (f64::from(hour) + 0.5) * CELL,
            height - 5.0,
            v.num(i64::from(hour))
        );
    }
    out.push_str("</svg>");
    let heads: String =
        (0..24).map(|n| format!(r#"<th scope="col" class="num">{}</th>"#, v.num(n))).collect();
    format!(
        r#"<figure class="chart readership-heat"><figcaption class="chart-title">{title}</figcaption><div class="scroll" tabindex="0" role="region" aria-label="{title}">{out}</div><details><summary class="small">{}</summary><div class="scroll" tabindex="0" role="region" aria-label="{title}"><table><thead><tr><th scope="col">{hour}</th>{heads}</tr></thead><tbody>{table}</tbody></table></div></details></figure>"#,
        escape(&v.t("chart-table")),
        title = escape(title),
        hour = escape(hour),
    )
}
