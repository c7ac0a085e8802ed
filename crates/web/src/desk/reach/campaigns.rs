//! Campaigns: the list, and recording or changing one.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::reach::campaign::{CampaignWords, change_campaign, may_run_campaign, record_campaign};
use jiff::civil::Date;
use model::{Act, ActivityId, Campaign, Code, Refusal};
use render::View;
use render::pages::desk::reach::{CampaignForm, CampaignFormPage, CampaignRow, CampaignsPage};
use render::pages::desk::{Choice, StateTag};

use super::parts::{
    code as as_code, explain, frame, messages, name, name_fields, organisations, refused, sent_names, tabs,
};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::choose::{self, Chosen, Field, Pool};
use crate::desk::fields::Fields;
use crate::desk::message::day;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::spoken;

const HERE: &str = "/desk/campaigns";

/// `GET /desk/campaigns`
pub async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let all = store::reach::campaigns(&mut app.store.read().await?).await?;
    let d = frame(&staff, staff.view().t("desk-campaigns"));
    let v = d.v;
    let today = crate::pages::programme::today(&app, &v);
    let rows = all.iter().map(|c| CampaignRow {
        href: format!("{HERE}/{}", c.code),
        name: name(&v, &c.names, &c.code),
        organisation: v.name("organisation", c.organisation.as_str()),
        days: days(&v, c),
        state: standing(&v, c, today),
    });
    page(&CampaignsPage {
        tabs: tabs(&v, HERE),
        rows: rows.collect(),
        may_record: staff.me.rights.anywhere(Act::Plan),
        d,
    })
}

/// Its days in words.
pub fn days(v: &View<'_>, c: &Campaign) -> String {
    if c.from == c.until { v.date(c.from) } else { format!("{} – {}", v.date(c.from), v.date(c.until)) }
}

/// Where it stands on a day.
pub fn standing(v: &View<'_>, c: &Campaign, today: Date) -> StateTag {
    let (class, key) = if c.closed_at.is_some() {
        ("withdrawn", "reach-is-closed")
    } else if today < c.from {
        ("draft", "reach-campaign-ahead")
    } else if today > c.until {
        ("approved", "reach-campaign-over")
    } else {
        ("published", "reach-campaign-runs")
    };
    StateTag { class, text: v.t(key) }
}

/// `GET /desk/campaigns/new`
pub async fn new_form(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    show(&app, &staff, None, None, None).await
}

/// `POST /desk/campaigns/new`
pub async fn record(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let activity = sent_activity(&activities(&app, &staff, None, Some(&fields)).await?, &fields);
    if let Some(wrong) = choose::again(&staff.view(), &fields, [&activity]) {
        return show(&app, &staff, None, Some(&fields), wrong).await;
    }
    let read = || -> Result<_, Refusal> {
        let code = match fields.get("code") {
            // The address at which one is recorded.
            "new" => return Err(Refusal::AddressTaken("new".into())),
            "" => return Err(Refusal::Missing("code")),
            text => Code::new(text)
                .map_err(|_| Refusal::Invalid { field: "code", reason: "reach-code-letters" })?,
        };
        let organisation =
            Code::new(fields.get("organisation")).map_err(|_| Refusal::Missing("organisation"))?;
        Ok((code, organisation, words(&staff.view(), &fields, &activity)?))
    };
    let wrong = match read() {
        Ok((code, organisation, words)) => {
            let mut tx = app.store.begin().await?;
            let (me, clock) = (&staff.me.rights, app.clock.as_ref());
            match record_campaign(&mut tx, me, clock, code, organisation, words).await {
                Ok(made) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("{HERE}/{}?done=done-campaign", made.code), false));
                }
                Err(e) => refused(e)?,
            }
        }
        Err(refusal) => refusal,
    };
    show(&app, &staff, None, Some(&fields), Some(explain(&staff, &wrong))).await
}

/// `GET /desk/campaigns/{code}/edit`
pub async fn edit_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let campaign = find(&app, &code).await?;
    show(&app, &staff, Some(&campaign), None, None).await
}

/// `POST /desk/campaigns/{code}/edit`
pub async fn edit(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let campaign = find(&app, &code).await?;
    let activity = sent_activity(&activities(&app, &staff, Some(&campaign), Some(&fields)).await?, &fields);
    if let Some(wrong) = choose::again(&staff.view(), &fields, [&activity]) {
        return show(&app, &staff, Some(&campaign), Some(&fields), wrong).await;
    }
    let wrong = match words(&staff.view(), &fields, &activity) {
        Ok(words) => {
            let mut tx = app.store.begin().await?;
            let (me, clock) = (&staff.me.rights, app.clock.as_ref());
            match change_campaign(&mut tx, me, clock, &campaign.code, words).await {
                Ok(()) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("{HERE}/{}?done=done-saved", campaign.code), false));
                }
                Err(e) => refused(e)?,
            }
        }
        Err(refusal) => refusal,
    };
    show(&app, &staff, Some(&campaign), Some(&fields), Some(explain(&staff, &wrong))).await
}

/// The campaign of a code in an address.
pub async fn find(app: &App, code: &str) -> Result<Campaign, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let found = store::reach::find_campaign(&mut app.store.read().await?, &code).await?;
    found.ok_or(Failure::NotFound)
}

/// The key at the end of the address of an activity's page, as it was pasted.
fn pasted_key(fields: &Fields) -> Option<&str> {
    let typed = fields.get("activity");
    let key = typed.contains('/').then(|| typed.trim_end_matches('/').rsplit('/').next())??;
    key.parse::<ActivityId>().is_ok().then_some(key)
}

/// Activities that the person sees, and the one that is stored.
async fn activities(
    app: &App,
    staff: &Staff,
    kept: Option<&Campaign>,
    typed: Option<&Fields>,
) -> Result<Pool, Failure> {
    let mut texts = typed.map(|fields| choose::texts(fields, ["activity"])).unwrap_or_default();
    if let Some(key) = typed.and_then(pasted_key) {
        texts = vec![key.to_owned()];
    }
    let stored = kept.and_then(|c| c.activity).map(|key| key.to_string());
    texts.extend(stored.clone());
    let mut pool = choose::activities(app, staff, &mut app.store.read().await?, &texts).await?;
    pool.keep(&stored.unwrap_or_default());
    Ok(pool)
}

fn sent_activity(pool: &Pool, fields: &Fields) -> Chosen {
    pasted_key(fields).map_or_else(|| pool.sent(fields, "activity"), |key| pool.meant(key))
}

fn words(v: &View<'_>, fields: &Fields, activity: &Chosen) -> Result<CampaignWords, Refusal> {
    let needed = |name: &'static str| day(fields, name)?.ok_or(Refusal::Missing(name));
    let activity = match activity.code() {
        "" => None,
        key => Some(
            key.parse::<ActivityId>()
                .map_err(|_| Refusal::Invalid { field: "activity", reason: "reach-activity-unknown" })?,
        ),
    };
    Ok(CampaignWords {
        names: sent_names(v, fields),
        message: as_code(fields.get("message")),
        programme: as_code(fields.get("programme")),
        activity,
        from: needed("from")?,
        until: needed("until")?,
    })
}

async fn show(
    app: &App,
    staff: &Staff,
    kept: Option<&Campaign>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let allowed = match kept {
        Some(c) => may_run_campaign(&staff.me.rights, &c.organisation) && c.closed_at.is_none(),
        None => staff.me.rights.anywhere(Act::Plan),
    };
    if !allowed {
        return Err(Failure::Forbidden);
    }
    let programmes = store::programme::programmes(&mut app.store.read().await?).await?;
    let known = activities(app, staff, kept, typed).await?;
    let v = staff.view();
    let title = kept.map_or_else(|| v.t("reach-new-campaign"), |c| name(&v, &c.names, &c.code).text);
    let mut d = frame(staff, title);
    d.wrong = wrong;
    let v = d.v;
    let field =
        |name: &str, kept: String| typed.filter(|t| t.has(name)).map_or(kept, |t| t.get(name).to_owned());
    let of = |code: Option<&Code>| code.map(Code::to_string).unwrap_or_default();
    let programme = field("programme", of(kept.and_then(|c| c.programme.as_ref())));
    let mut choices = vec![Choice::new("", v.t("reach-none"), &programme)];
    choices.extend(
        programmes.iter().map(|p| Choice::new(p.code.as_str(), spoken(&v, &p.titles).text, &programme)),
    );
    let activity = match typed.filter(|t| t.has("activity")) {
        Some(fields) => sent_activity(&known, fields),
        None => known.stored(&kept.and_then(|c| c.activity).map(|key| key.to_string()).unwrap_or_default()),
    };
    let picker = Field {
        name: "activity",
        id: "activity",
        label: v.t("reach-activity"),
        help: v.t("reach-activity-help"),
        required: false,
        shared: None,
    };
    page(&CampaignFormPage {
        tabs: tabs(&v, HERE),
        href: kept.map_or_else(|| format!("{HERE}/new"), |c| format!("{HERE}/{}/edit", c.code)),
        new: kept.is_none(),
        code: field("code", String::new()),
        organisations: organisations(staff, &v, Act::Plan, &field("organisation", String::new())),
        form: CampaignForm {
            names: name_fields(&v, kept.map(|c| &c.names), typed),
            messages: messages(&v, &field("message", of(kept.and_then(|c| c.message.as_ref())))),
            programmes: choices,
            activity: known.picker(&v, &activity, picker),
            from: field("from", kept.map(|c| c.from.to_string()).unwrap_or_default()),
            until: field("until", kept.map(|c| c.until.to_string()).unwrap_or_default()),
        },
        d,
    })
}
