//! The rows behind a number that Sen counted.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use flow::plan::duty::counted_rows;
use flow::plan::reports::units;
use jiff::civil::Date;
use model::Code;
use render::View;
use render::pages::desk::programme::report::{RowLine, RowsPage, Way};
use store::programme::{CountedRow, CountedThing, sum_of_rows};

use super::place::{around, crumbs, desk, indicator_name, name, place};
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::moment;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::{is_of_readers, read_on};

/// `GET …/rows/{indicator}`: of the organisation alone, `?all=1` with everybody below it; `from` and `to` of another time.
pub async fn rows(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, period, organisation, indicator)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let place = place(&mut conn, &app, &staff, (&code, &period, &organisation)).await?;
    let time = &place.time;
    let indicator = Code::new(indicator).map_err(|_| Failure::NotFound)?;
    let indicator = store::programme::find_indicator(&mut conn, &indicator).await?;
    let indicator = indicator.filter(|i| i.programme == time.programme.code && i.counted.is_some());
    let indicator = indicator.ok_or(Failure::NotFound)?;
    let wish = Fields::parse(query.unwrap_or_default().as_bytes());
    let day = |name: &str, otherwise: Date| wish.get(name).parse().unwrap_or(otherwise);
    let (from, to) = (day("from", time.period.from), day("to", time.period.to));
    let of = if wish.has("all") {
        time.participants.branch(&place.organisation)
    } else {
        vec![place.organisation.clone()]
    };
    let v = staff.view();
    let around = around(&v);
    let own = units(&time.participants, around, &of);
    let found = counted_rows(&mut conn, &indicator, &own, from, to, around.zone).await?;
    drop(conn);
    let d = desk(&staff, indicator_name(&v, &indicator), &time.programme);
    let v = d.v;
    let mut ways = crumbs(&v, &time.programme, Some(&time.period));
    let text = if wish.has("all") { v.t("report-together") } else { name(&v, &place.organisation) };
    let href = if wish.has("all") { format!("{}/together", place.href()) } else { place.href() };
    ways.push(Way::new(href, text));
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let mut about = format!("{} – {} · {}", v.date(from), v.date(to), v.n("report-rows-count", count));
    if is_of_readers(&indicator) {
        about = format!("{about} · {}: {}", v.t("report-together"), v.num(sum_of_rows(&found)));
    }
    let k = app.count.k();
    page(&RowsPage { crumbs: ways, about, rows: found.iter().map(|row| line(&v, row, k)).collect(), d })
}

fn line(v: &View<'_>, row: &CountedRow, k: i64) -> RowLine {
    let when = moment(v, row.at);
    match &row.thing {
        CountedThing::Edition { item, locale, title, publisher, .. } => RowLine {
            href: format!("/desk/items/{item}/{locale}"),
            title: if title.is_empty() { item.to_string() } else { title.clone() },
            lang: locale.to_string(),
            about: format!("{} · {}", name(v, publisher), v.language(locale)),
            when,
        },
        CountedThing::Language { locale, editions } => RowLine {
            href: String::new(),
            title: v.language(locale),
            lang: String::new(),
            about: v.n("report-editions-count", *editions),
            when,
        },
        CountedThing::Vintage { flow, number, publisher, note } => RowLine {
            href: format!("/desk/data/{flow}"),
            title: v.find_name("flow", flow.as_str()).unwrap_or(flow.as_str()).to_owned(),
            lang: String::new(),
            about: [v.num(*number), name(v, publisher), note.clone()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" · "),
            when,
        },
        CountedThing::Dispatch { id, channel, organisation, locale, title, .. } => RowLine {
            href: format!("/desk/dispatches/{id}"),
            title: title.clone(),
            lang: locale.to_string(),
            about: format!("{} · {channel} · {}", name(v, organisation), v.language(locale)),
            when,
        },
        CountedThing::Reading { organisation, day, n } => RowLine {
            href: String::new(),
            title: v.date(*day),
            lang: String::new(),
            about: name(v, organisation),
            when: read_on(v, *n, k),
        },
    }
}
