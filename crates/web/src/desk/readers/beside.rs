//! Audiences beside the pages: feeds, interfaces, downloads, the programs that fetch them, and who follows.

use flow::measure::readers::board::{Kind, Part, parts_of};
use flow::measure::readers::{Sum, published};
use model::ChannelKind;
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
        followers: followers(conn, v, opened.board.k).await?,
    })
}

/// Who follows each newsletter and each account in the fediverse, now.
async fn followers(conn: &mut Conn, v: &View<'_>, k: i64) -> Result<Vec<Figure>, Failure> {
    let mut parts = Vec::new();
    let mut names = Vec::new();
    for channel in store::reach::channels(conn).await? {
        let n: i64 = match channel.kind {
            ChannelKind::Newsletter => {
                let numbers = store::newsletter::subscriber_numbers(conn, &channel.code).await?;
                numbers.into_iter().map(|(_, _, n)| n).sum()
            }
            ChannelKind::Fediverse => store::fediverse::count_followers(conn, &channel.code).await?,
            _ => continue,
        };
        let name = channel.names.best(&[&v.local.locale]).map(|(_, words)| words.to_owned());
        names.push(name.unwrap_or_else(|| channel.code.to_string()));
        parts.push(Sum { key: channel.code.to_string(), n, readers: 0 });
    }
    // They come and go: in steps, as what is not over yet.
    let total = Sum { key: String::new(), n: parts.iter().map(|part| part.n).sum(), readers: 0 };
    let told = published(&parts, &total, k, true);
    Ok(names
        .into_iter()
        .zip(told.rows)
        .map(|(name, row)| Figure { name, shown: number(v, row.n), ..Figure::default() })
        .collect())
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
