//! Items by languages: every edition with its state, and the next thing to do in the cell.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::trust::Scope;
use model::{Act, EditionState, ItemId, Locale, PersonId, Stage};
use render::View;
use render::pages::desk::{Choice, MatrixCell, MatrixPage, MatrixRow};
use serde::Deserialize;
use store::desk::{DeskEdition, DeskItem};

use super::items::with;
use super::page;
use super::parts::names;
use super::staff::Staff;
use crate::app::App;
use crate::failure::Failure;

/// Rows of a page.
const ROWS: usize = 60;

/// A row's editions, one per language.
type Cells<'a> = Vec<(&'a Locale, Option<&'a DeskEdition>, Cell)>;

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    /// Readers see it, and the original has not changed since.
    Current,
    /// The original was saved anew after this text was.
    Behind,
    /// Being written.
    Working,
    /// Waits for somebody to check it.
    Review,
    /// Not begun.
    None,
}

impl Cell {
    const ALL: [Self; 5] = [Self::Current, Self::Behind, Self::Working, Self::Review, Self::None];

    fn of(edition: Option<&DeskEdition>, original: Option<&DeskEdition>) -> Self {
        let Some(edition) = edition else { return Self::None };
        if edition.stage == Stage::InReview {
            return Self::Review;
        }
        // A first text that came in a moment after its translations, as a pack brings them, has not changed.
        let newer = original
            .is_some_and(|o| o.edition != edition.edition && o.number > 1 && o.saved_at > edition.saved_at);
        match edition.state {
            _ if newer => Self::Behind,
            EditionState::Published => Self::Current,
            EditionState::Draft | EditionState::Withdrawn => Self::Working,
        }
    }

    /// Class, sign and message key: told by shape and word, not by colour alone.
    fn look(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Current => ("current", "●", "matrix-current"),
            Self::Behind => ("behind", "↻", "matrix-behind"),
            Self::Working => ("working", "✎", "matrix-working"),
            Self::Review => ("review", "?", "stage-in-review"),
            Self::None => ("none", "+", "matrix-none"),
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    q: String,
    state: String,
    locale: String,
    from: usize,
}

/// `GET /desk/matrix`
pub async fn table(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let items = store::desk::items(&mut conn).await?;
    let mut editions: HashMap<ItemId, Vec<DeskEdition>> = HashMap::new();
    for edition in store::desk::editions(&mut conn).await? {
        editions.entry(edition.item).or_default().push(edition);
    }
    let people = names(&mut conn).await?;
    drop(conn);
    let d = staff.desk(staff.view().t("desk-matrix"), "desk-matrix");
    let v = d.v;
    let all: Vec<&Locale> = v.country.nation.site.locales.iter().collect();
    let locales: Vec<&Locale> =
        all.iter().filter(|l| wish.locale.is_empty() || l.as_str() == wish.locale).copied().collect();
    let words = viet::fold(&wish.q);
    let none = Vec::new();
    let found: Vec<(&DeskItem, Cells<'_>)> = items
        .iter()
        .filter(|i| staff.me.rights.may(Act::See, Scope::of(&i.publisher)))
        .filter(|i| viet::fold(&i.title).contains(&words))
        .map(|item| {
            let own = editions.get(&item.item).unwrap_or(&none);
            let find = |l: &Locale| own.iter().find(|e| e.locale == *l);
            let original = find(&item.written_in);
            let cells = locales.iter().map(|l| (*l, find(l), Cell::of(find(l), original))).collect();
            (item, cells)
        })
        .filter(|(_, cells): &(_, Cells<'_>)| {
            wish.state.is_empty() || cells.iter().any(|(.., c)| c.look().0 == wish.state)
        })
        .collect();
    let more = found.len() > wish.from + ROWS;
    let rows = found.into_iter().skip(wish.from).take(ROWS);
    let rows = rows.map(|(item, cells)| row(&staff, &v, item, cells, &people)).collect();
    let q = crate::structured::percent(&wish.q);
    page(&MatrixPage {
        rows,
        next: more.then(|| {
            format!(
                "/desk/matrix?q={q}&state={}&locale={}&from={}",
                wish.state,
                wish.locale,
                wish.from + ROWS
            )
        }),
        columns: locales.iter().map(|l| (l.to_string(), v.language(l))).collect(),
        states: choices(&v, Cell::ALL.iter().map(|c| (c.look().0.to_owned(), v.t(c.look().2))), &wish.state),
        languages: choices(&v, all.iter().map(|l| (l.to_string(), v.language(l))), &wish.locale),
        query: wish.q,
        d,
    })
}

fn choices(v: &View<'_>, words: impl Iterator<Item = (String, String)>, chosen: &str) -> Vec<Choice> {
    let mut all = vec![Choice::new("", v.t("desk-any"), chosen)];
    all.extend(words.map(|(value, text)| Choice::new(value, text, chosen)));
    all
}

fn row(
    staff: &Staff,
    v: &View<'_>,
    item: &DeskItem,
    cells: Cells<'_>,
    people: &HashMap<PersonId, String>,
) -> MatrixRow {
    let cells = cells.into_iter().map(|(locale, edition, cell)| {
        let (class, sign, key) = cell.look();
        let act = if *locale == item.written_in { Act::Write } else { Act::Translate };
        let may = staff.me.rights.may(act, Scope::text(&item.publisher, locale));
        let who = edition.map(|e| with(v, e.assignee.and_then(|p| people.get(&p).cloned()), e.due_on));
        let words = [Some(v.language(locale)), Some(v.t(key)), who.filter(|w| !w.is_empty())];
        MatrixCell {
            class,
            sign,
            words: words.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            href: if edition.is_some() || may {
                format!("/desk/items/{}/{locale}", item.code)
            } else {
                String::new()
            },
        }
    });
    MatrixRow {
        href: format!("/desk/items/{}", item.code),
        title: if item.title.is_empty() { item.code.to_string() } else { item.title.clone() },
        lang: item.written_in.to_string(),
        about: format!(
            "{} · {}",
            v.word("kind", item.kind.as_str()),
            v.name("organisation", item.publisher.as_str())
        ),
        cells: cells.collect(),
    }
}
