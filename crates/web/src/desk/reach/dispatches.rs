//! Everything that is on its way, went, or came back; what of it waits for somebody, and what stands in the calendar.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::reach::dispatch::{may_compose, may_send, needs_four_eyes, writers};
use flow::trust::Scope;
use jiff::Timestamp;
use model::{Act, Channel, DispatchState};
use render::View;
use render::pages::desk::reach::{DispatchFilters, DispatchesPage};
use render::pages::desk::{Choice, WaitingGroup, WaitingRow};
use serde::Deserialize;
use store::Conn;
use store::reach::{DispatchCursor, DispatchFilter, ListedDispatch};

use super::parts::{channel_name, code, frame, href, name, row, state, tabs, told};
use crate::app::App;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

const HERE: &str = "/desk/dispatches";
const ROWS: u32 = 50;
/// More than these wait for nobody at once.
const WAITING: u32 = 200;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    state: String,
    channel: String,
    campaign: String,
    after: String,
}

/// `GET /desk/dispatches`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let filter = DispatchFilter {
        state: wish.state.parse().ok(),
        channel: code(&wish.channel),
        campaign: code(&wish.campaign),
    };
    let mut conn = app.store.read().await?;
    let channels = store::reach::channels(&mut conn).await?;
    let campaigns = store::reach::campaigns(&mut conn).await?;
    let mut rows = store::reach::dispatches(&mut conn, &filter, place(&wish.after), ROWS + 1).await?;
    let mine = waiting(&mut conn, &staff).await?;
    drop(conn);
    let more = rows.len() > ROWS as usize;
    rows.truncate(ROWS as usize);
    let next = rows.last().filter(|_| more).map(|last| {
        let at = last.dispatch.changed_at.as_microsecond();
        format!(
            "{HERE}?state={}&channel={}&campaign={}&after={at}.{}",
            filter.state.map_or("", DispatchState::as_str),
            filter.channel.as_ref().map_or("", |c| c.as_str()),
            filter.campaign.as_ref().map_or("", |c| c.as_str()),
            last.dispatch.id
        )
    });
    rows.retain(|one| sees(&staff, one));
    let d = frame(&staff, staff.view().t("desk-dispatches"));
    let v = d.v;
    page(&DispatchesPage {
        tabs: tabs(&v, HERE),
        mine: mine.iter().map(|one| row(&v, &channels, one)).collect(),
        filters: filters(&v, &channels, &campaigns, &wish),
        rows: rows.iter().map(|one| row(&v, &channels, one)).collect(),
        next,
        d,
    })
}

/// What a person may look at: texts of the publisher, or what its channel's organisation sends.
pub fn sees(staff: &Staff, one: &ListedDispatch) -> bool {
    let rights = &staff.me.rights;
    rights.may(Act::See, Scope::of(&one.publisher))
        || rights.may(Act::See, Scope::of(&one.channel_organisation))
}

fn place(text: &str) -> Option<DispatchCursor> {
    let (at, id) = text.split_once('.')?;
    let at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
    Some(DispatchCursor { at, id: id.parse().ok()? })
}

fn filters(
    v: &View<'_>,
    channels: &[Channel],
    campaigns: &[model::Campaign],
    wish: &Wish,
) -> DispatchFilters {
    let any = |chosen: &str| vec![Choice::new("", v.t("desk-any"), chosen)];
    let mut states = any(&wish.state);
    states.extend(DispatchState::ALL.iter().map(|s| Choice::new(s.as_str(), state(v, *s).text, &wish.state)));
    let mut through = any(&wish.channel);
    through.extend(
        channels.iter().map(|c| Choice::new(c.code.as_str(), name(v, &c.names, &c.code).text, &wish.channel)),
    );
    let mut named = any(&wish.campaign);
    named.extend(
        campaigns
            .iter()
            .map(|c| Choice::new(c.code.as_str(), name(v, &c.names, &c.code).text, &wish.campaign)),
    );
    DispatchFilters { states, channels: through, campaigns: named }
}

/// What waits for a person: a yes that they may give, or their own words that came back.
async fn waiting(conn: &mut Conn, staff: &Staff) -> Result<Vec<ListedDispatch>, Failure> {
    let rights = &staff.me.rights;
    let mut mine = Vec::new();
    for one in store::reach::dispatches_in(conn, DispatchState::Waiting, WAITING).await? {
        if !may_send(rights, &one) {
            continue;
        }
        let own =
            needs_four_eyes(one.item_kind) && writers(conn, &one.dispatch).await?.contains(&rights.person.id);
        if !own {
            mine.push(one);
        }
    }
    let back = store::reach::dispatches_in(conn, DispatchState::Returned, WAITING).await?;
    let me = rights.person.id;
    mine.extend(back.into_iter().filter(|one| one.dispatch.made_by == me && may_compose(rights, one)));
    Ok(mine)
}

/// The group of the start page.
pub async fn waits(conn: &mut Conn, staff: &Staff) -> Result<WaitingGroup, Failure> {
    let v = staff.view();
    let found = waiting(conn, staff).await?;
    let channels = if found.is_empty() { Vec::new() } else { store::reach::channels(conn).await? };
    let rows = found.iter().map(|one| {
        let d = &one.dispatch;
        WaitingRow {
            href: href(d),
            title: one.title.clone(),
            lang: d.locale.to_string(),
            about: format!("{} · {}", channel_name(&v, &channels, &d.channel).text, v.language(&d.locale)),
            state: state(&v, d.state),
            due: String::new(),
            late: false,
            remark: d.last_error.as_deref().map(|e| told(&v, e)).unwrap_or_default(),
        }
    });
    Ok(WaitingGroup { title: v.t("reach-waits"), rows: rows.collect() })
}

/// What goes out in a stretch of time: when, headline, language, address, and through what; for the calendar.
pub async fn scheduled(
    conn: &mut Conn,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<ListedDispatch>, Failure> {
    Ok(store::reach::scheduled_dispatches(conn, from, to).await?)
}
