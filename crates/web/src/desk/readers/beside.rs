//! Audiences beside the pages: feeds, interfaces, downloads, and the programs that fetch them.

use flow::measure::readers::board::{Kind, Part, parts_of};
use render::View;
use render::pages::desk::readers::{Beside, Figure};
use store::Conn;

use super::asked::Asked;
use super::board::number;
use super::names::plain;
use super::open::Opened;
use crate::failure::Failure;

/// Rows of each list.
const ROWS: usize = 12;

/// How often feeds, interfaces and files were asked for.
pub async fn beside(
    conn: &mut Conn,
    v: &View<'_>,
    asked: &Asked,
    opened: &Opened,
) -> Result<Beside, Failure> {
    let mut doors = list(conn, v, asked, opened, "door").await?;
    // Pages are what the rest of the dashboard tells of.
    doors.retain(|(key, _)| key != "page");
    let only = |rows: Vec<(String, Figure)>| rows.into_iter().map(|(_, figure)| figure).collect();
    Ok(Beside {
        doors: only(doors),
        programs: only(list(conn, v, asked, opened, "agent").await?),
        pulled: only(list(conn, v, asked, opened, "machine").await?),
    })
}

async fn list(
    conn: &mut Conn,
    v: &View<'_>,
    asked: &Asked,
    opened: &Opened,
    by: &str,
) -> Result<Vec<(String, Figure)>, Failure> {
    let Some(part) = parts_of(Kind::Portal).iter().find(|part: &&Part| part.by == by) else {
        return Ok(Vec::new());
    };
    let listed = opened.board.by(conn, part, &asked.times, ROWS).await?;
    Ok(listed
        .told
        .rows
        .into_iter()
        .map(|row| {
            let changes = [("against", ""), ("by", by), ("key", row.key.as_str())];
            let figure = Figure {
                name: plain(v, by, &row.key),
                shown: number(v, row.n),
                href: asked.with("/desk/readers/rows", &changes),
                others: Vec::new(),
            };
            (row.key, figure)
        })
        .collect())
}
