//! What an item's own page says of its readers.

use flow::measure::readers::board::{Board, Kind, Length, Of, Times, parts_of};
use model::Code;
use render::View;
use render::pages::desk::readers::{Figure, ItemReaders};
use store::Conn;

use super::asked::{Asked, Wish, when};
use super::board::{change, number};
use super::names::names;
use crate::app::App;
use crate::failure::Failure;
use crate::pages::readers::today;

/// Names in a list.
const NAMES: usize = 4;

/// Views and readers of this month, in which languages, from where.
pub async fn of_item(conn: &mut Conn, app: &App, v: &View<'_>, item: &Code) -> Result<ItemReaders, Failure> {
    let today = today(app);
    let of = Of::new(Kind::Item, item.as_str());
    let asked = Asked::read(&Wish { of: of.text(), ..Wish::default() }, today)?;
    let times = Times::around(Length::Month, today, today);
    let board = Board::new(of, app.count.k());
    let (now, then) = (board.whole(conn, &times).await?, board.whole(conn, &times.before()).await?);
    let rows = asked.rows("/desk/readers/rows", None);
    let mut figures = vec![
        Figure {
            name: v.t("audience-views"),
            shown: number(v, now.n),
            href: rows.clone(),
            others: vec![(when(v, &times.before()), number(v, then.n), change(v, now.n, then.n))],
        },
        Figure {
            name: v.t("audience-readers"),
            shown: number(v, now.readers),
            href: rows,
            others: Vec::new(),
        },
    ];
    for by in ["locale", "country", "referrer"] {
        let Some(part) = parts_of(Kind::Item).iter().find(|part| part.by == by) else { continue };
        let listed = board.by(conn, part, &times, NAMES).await?;
        let keys: Vec<&str> = listed.told.rows.iter().map(|row| row.key.as_str()).collect();
        if keys.is_empty() {
            continue;
        }
        let names = names(conn, v, by, &keys).await?;
        let said: Vec<String> = listed
            .told
            .rows
            .iter()
            .map(|row| {
                let name = names.get(&row.key).map_or(row.key.as_str(), |name| name.text.as_str());
                format!("{name} {}", number(v, row.n))
            })
            .collect();
        figures.push(Figure {
            name: v.word("audience-by", by),
            shown: v.local.formats.list(&said),
            href: asked.href(&[("by", by)]),
            others: Vec::new(),
        });
    }
    Ok(ItemReaders { figures, href: asked.href(&[]), period: when(v, &times) })
}
