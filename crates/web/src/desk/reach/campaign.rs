//! One campaign: its days, what was sent in its name, its links.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::measure::readers::{Stretch, Sum, published, series};
use flow::reach::campaign::{close_campaign, may_run_campaign};
use jiff::civil::Date;
use model::{ActivityId, Campaign, Channel, Code};
use render::View;
use render::pages::desk::reach::{CampaignPage, LabelledLink, StateCount};
use store::Conn;
use store::reach::DispatchFilter;

use super::campaigns::{days, find, standing};
use super::parts::{channel_name, explain, frame, name, refused, row, state, tabs};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{event_line, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::spoken;

const ROWS: u32 = 30;

/// `GET /desk/campaigns/{code}`
pub async fn campaign(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let campaign = find(&app, &code).await?;
    show(&app, &staff, &campaign, None).await
}

/// `POST /desk/campaigns/{code}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let campaign = find(&app, &code).await?;
    if fields.get("act") != "close" {
        return show(&app, &staff, &campaign, None).await;
    }
    let mut tx = app.store.begin().await?;
    match close_campaign(&mut tx, &staff.me.rights, app.clock.as_ref(), &campaign.code).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/campaigns/{}?done=done-closed", campaign.code), false))
        }
        Err(e) => {
            drop(tx);
            let wrong = explain(&staff, &refused(e)?);
            show(&app, &staff, &campaign, Some(wrong)).await
        }
    }
}

async fn show(app: &App, staff: &Staff, c: &Campaign, wrong: Option<String>) -> Result<Response, Failure> {
    let code = &c.code;
    let mut conn = app.store.read().await?;
    let channels = store::reach::channels(&mut conn).await?;
    let counts = store::reach::dispatch_counts(&mut conn, Some(code)).await?;
    let filter = DispatchFilter { campaign: Some(code.clone()), ..DispatchFilter::default() };
    let sent = store::reach::dispatches(&mut conn, &filter, None, ROWS).await?;
    let events = store::event::events_about(&mut conn, "campaign", code, 30).await?;
    let people = names(&mut conn).await?;
    let programme = match &c.programme {
        Some(code) => store::programme::find_programme(&mut conn, code).await?,
        None => None,
    };
    let activity = match c.activity {
        Some(key) => activity(&mut conn, key).await?,
        None => None,
    };
    let today = crate::pages::programme::today(app, &staff.view());
    let views = views(&mut conn, c, today, app.count.k()).await?;
    drop(conn);
    let title = name(&staff.view(), &c.names, code);
    let mut d = frame(staff, title.text);
    if !title.lang.is_empty() {
        d.title_in = Some((title.lang, title.dir));
    }
    d.wrong = wrong;
    let v = d.v;
    let plain = String::new;
    let mut facts = vec![
        (v.t("field-organisation"), v.name("organisation", c.organisation.as_str()), plain()),
        (v.t("field-code"), code.to_string(), plain()),
        (v.t("reach-days"), days(&v, c), plain()),
    ];
    if let Some(message) = &c.message {
        let href = format!("/desk/message/messages/{message}");
        facts.push((v.t("reach-message"), v.name("message", message.as_str()), href));
    }
    if let Some(p) = &programme {
        let href = format!("/desk/programme/{}", p.code);
        facts.push((v.t("reach-programme"), spoken(&v, &p.titles).text, href));
    }
    if let Some((title, href)) = activity {
        facts.push((v.t("reach-activity"), title.unwrap_or_else(|| v.t("reach-activity-open")), href));
    }
    let scorecard = format!("/desk/scorecards/campaign/{code}");
    facts.push((v.t("scorecard-title"), v.t("scorecard-open"), scorecard));
    facts.push((
        v.t("audience-views"),
        views.map_or_else(|| v.t("audience-withheld"), |n| v.num(n)),
        plain(),
    ));
    let mut by_channel: BTreeMap<&Code, Vec<StateCount>> = BTreeMap::new();
    for ((channel, at), n) in &counts {
        by_channel.entry(channel).or_default().push(StateCount {
            state: state(&v, *at),
            count: v.num(*n),
            href: format!("/desk/dispatches?campaign={code}&channel={channel}&state={at}"),
        });
    }
    page(&CampaignPage {
        tabs: tabs(&v, "/desk/campaigns"),
        href: format!("/desk/campaigns/{code}"),
        state: standing(&v, c, today),
        facts,
        counts: by_channel
            .into_iter()
            .map(|(channel, states)| (channel_name(&v, &channels, channel).text, states))
            .collect(),
        rows: sent.iter().map(|one| row(&v, &channels, one)).collect(),
        all_href: format!("/desk/dispatches?campaign={code}"),
        links: links(&v, c, &channels),
        may_change: c.closed_at.is_none() && may_run_campaign(&staff.me.rights, &c.organisation),
        history: events.iter().map(|e| event_line(&v, &people, e)).collect(),
        d,
    })
}

/// How often pages were read by its links since its first day, as far as that is told: today is not over.
async fn views(conn: &mut Conn, c: &Campaign, today: Date, k: i64) -> Result<Option<i64>, Failure> {
    let parts = series(conn, "campaign", c.code.as_str(), &Stretch::days(c.from, today)).await?;
    let n = parts.iter().map(|part| part.n).sum();
    Ok(published(&[], &Sum { key: String::new(), n, readers: 0 }, k, true).total.n)
}

/// The activity a campaign is: its title as the approved plan has it, and its page, which decides who sees it.
async fn activity(conn: &mut Conn, key: ActivityId) -> Result<Option<(Option<String>, String)>, Failure> {
    let versions = store::programme::activity_versions(conn, key).await?;
    let Some(first) = versions.first() else { return Ok(None) };
    let Some(plan) = store::programme::find_plan(conn, first.plan).await? else { return Ok(None) };
    let held = versions.iter().rev().find(|a| plan.approved.is_some_and(|held| a.version <= held));
    let href = format!("/desk/programme/{}/activities/{key}", plan.programme);
    Ok(Some((held.map(|a| a.title.clone()), href)))
}

/// Links to the home page, labelled: what is posted by hand is counted with the rest. Any page's address takes the same end.
fn links(v: &View<'_>, c: &Campaign, channels: &[Channel]) -> Vec<LabelledLink> {
    let home = &v.country.nation.site.home_locale;
    let page = v.absolute(&v.href_in(home, "/"));
    let mut links =
        vec![LabelledLink { channel: v.t("reach-any-way"), address: format!("{page}?c={}", c.code) }];
    let open = channels.iter().filter(|c| c.closed_at.is_none() && !c.kind.is_drawn());
    links.extend(open.map(|channel| LabelledLink {
        channel: name(v, &channel.names, &channel.code).text,
        address: format!("{page}?c={}&via={}", c.code, channel.code),
    }));
    links
}
