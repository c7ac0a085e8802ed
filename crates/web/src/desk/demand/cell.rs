//! What stands behind a number of the map.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::listen::demand::Axis;
use model::Locale;
use render::pages::desk::demand::{DemandCellPage, DemandRow};

use super::drawn::place_name;
use super::read::{axis, known};
use super::{Wish, count};
use crate::app::App;
use crate::desk::page as show_page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Editions that are listed.
const EDITIONS: u32 = 200;

/// `GET /desk/demand/cell`
pub async fn page(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let (axis, k) = (axis(&wish), app.count.k());
    let place = if wish.row == "-" { "" } else { wish.row.as_str() };
    let known = known(&app, &v, &wish).await?;
    let here = |locale: &str| wish.locale.is_empty() || locale == wish.locale;
    let language = |tag: &str| Locale::new(tag).map(|l| v.language(&l)).unwrap_or_default();
    let searches = known
        .all
        .iter()
        .filter(|entry| entry.place.on(axis).unwrap_or_default() == place && here(&entry.asked.locale))
        .map(|entry| DemandRow {
            name: entry.asked.term.clone(),
            lang: entry.asked.locale.clone(),
            href: wish.href(
                "/desk/demand/term",
                &[("locale", entry.asked.locale.as_str()), ("term", entry.asked.term.as_str())],
            ),
            about: language(&entry.asked.locale),
            number: v.num(entry.n),
        });
    let outside = known
        .outside
        .iter()
        .filter(|(ranked, looked)| {
            let on = match axis {
                Axis::Topic => looked.topic.as_deref(),
                Axis::Section => looked.section.as_deref(),
                Axis::Territory => looked.territory.as_deref(),
            };
            let locale = ranked.row.locale.as_ref().map(Locale::as_str).unwrap_or_default();
            on.unwrap_or_default() == place && here(locale)
        })
        .map(|(ranked, _)| DemandRow {
            name: match &ranked.row.topic {
                Some(topic) if ranked.row.term.is_empty() => v.name("topic", topic.as_str()),
                _ => ranked.row.term.clone(),
            },
            lang: ranked.row.locale.as_ref().map(ToString::to_string).unwrap_or_default(),
            href: format!("/desk/demand/outside/{}", ranked.row.file),
            about: v.t2(
                "demand-rank",
                ("rank", &v.num(count(ranked.rank))),
                ("of", &v.num(count(ranked.of))),
            ),
            number: v.real(ranked.row.value, 1),
        });
    let (searches, outside): (Vec<DemandRow>, Vec<DemandRow>) = (searches.collect(), outside.collect());
    let ends = (known.months.0.as_str(), known.months.1.as_str());
    let mut conn = app.store.read().await?;
    let editions = if place.is_empty() {
        Vec::new()
    } else {
        let at = (place, wish.locale.as_str());
        store::demand::placed_editions(&mut conn, axis, at, ends, EDITIONS).await?
    };
    drop(conn);
    let editions = editions.into_iter().map(|edition| DemandRow {
        href: format!("/{}/stories/{}", edition.locale, edition.slug),
        about: format!(
            "{} · {} · {}",
            v.language(&edition.locale),
            v.name("organisation", edition.publisher.as_str()),
            v.day(edition.updated_at)
        ),
        // A story that few have read points at them.
        number: if edition.views >= k {
            format!("{}: {}", v.t("audience-views"), v.num(edition.views))
        } else {
            String::new()
        },
        lang: edition.locale.to_string(),
        name: edition.title,
    });
    let editions = editions.collect();
    let name = place_name(&v, axis, place);
    let title = if wish.locale.is_empty() { name } else { format!("{name} · {}", language(&wish.locale)) };
    let back = Wish { locale: String::new(), ..wish.clone() }.href("/desk/demand", &[]);
    show_page(&DemandCellPage {
        back,
        searches,
        editions,
        outside,
        steps: v.t1("demand-steps", "k", &v.num(k)),
        d: staff.desk(title, "desk-demand"),
    })
}
