//! Opening a newsletter, and changing it.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::reach::newsletter::{change_newsletter, close_newsletter, open_newsletter};
use flow::trust::Scope;
use model::programme::Wording;
use model::{Act, Code, Filling, Interest, InterestKind, Interests, Newsletter, Refusal, Rhythm};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::newsletters::{InterestGroup, NewsletterName, NewsletterSettingsPage};

use super::find;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::newsletter::list_name;

/// What a form begins with.
fn blank(app: &App, staff: &Staff) -> Result<Newsletter, Failure> {
    let site = &staff.shown.country.nation.site;
    let organisations = &staff.shown.country.nation.organisations;
    let mine = staff.me.rights.organisations(Act::ManageSite, organisations);
    let first = mine.iter().find(|o| o.code == site.operator).or_else(|| mine.first());
    Ok(Newsletter {
        channel: Code::new("news").map_err(Failure::internal)?,
        organisation: first.map(|o| o.code.clone()).ok_or(Failure::Forbidden)?,
        names: Wording::default(),
        locales: vec![site.home_locale.clone()],
        closed_at: None,
        interests: Interests::default(),
        rhythm: Rhythm::Weekly,
        weekday: 1,
        hour: 8,
        filling: Filling::Published,
        looked_at: false,
        built_until: app.clock.now(),
    })
}

/// `GET /desk/newsletters/new`
pub async fn new_form(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let n = blank(&app, &staff)?;
    show(&staff, &n, true, "", None)
}

/// What was typed, over what is there.
fn read(v: &View<'_>, fields: &Fields, before: &Newsletter) -> Newsletter {
    let mut names: BTreeMap<String, String> = before.names.0.clone();
    let mut locales = Vec::new();
    let ticked: Vec<&str> = fields.all("locale").collect();
    for locale in &v.country.nation.site.locales {
        let text: String = fields.get(&format!("name-{locale}")).chars().take(120).collect();
        names.insert(locale.to_string(), text);
        if ticked.contains(&locale.as_str()) {
            locales.push(locale.clone());
        }
    }
    names.retain(|_, text| !text.is_empty());
    let number = |name: &str, before: i64| fields.get(name).parse().unwrap_or(before);
    Newsletter {
        channel: before.channel.clone(),
        organisation: before.organisation.clone(),
        names: Wording(names),
        locales,
        closed_at: before.closed_at,
        interests: Interests(fields.all("interest").filter_map(|i| i.parse().ok()).collect()),
        rhythm: fields.get("rhythm").parse().unwrap_or(before.rhythm),
        weekday: number("weekday", before.weekday),
        hour: number("hour", before.hour),
        filling: fields.get("filling").parse().unwrap_or(before.filling),
        looked_at: fields.has("looked_at"),
        built_until: before.built_until,
    }
}

/// `POST /desk/newsletters/new`
pub async fn create(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let v = staff.view();
    let mut wanted = read(&v, &fields, &blank(&app, &staff)?);
    let typed = fields.get("code");
    let refused = |wanted: &Newsletter, refusal: Refusal| {
        show(&staff, wanted, true, typed, Some(staff.explain(&refusal)))
    };
    if typed.is_empty() {
        return refused(&wanted, Refusal::Missing("code"));
    }
    // It labels links, which have a narrower alphabet than codes.
    let narrow = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    match Code::new(typed) {
        Ok(code) if typed.bytes().all(narrow) => wanted.channel = code,
        _ => return refused(&wanted, Refusal::Invalid { field: "code", reason: "code-letters" }),
    }
    match Code::new(fields.get("organisation")) {
        Ok(code) if v.country.organisation(code.as_str()).is_some() => wanted.organisation = code,
        _ => return refused(&wanted, Refusal::Missing("organisation")),
    }
    let home = &v.country.nation.site.home_locale;
    let address = v.absolute(&format!("/{home}/newsletters/{}", wanted.channel));
    let mut tx = app.store.begin().await?;
    match open_newsletter(&mut tx, &staff.me.rights, app.clock.as_ref(), &wanted, &address).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/newsletters/{}?done=done-saved", wanted.channel), false))
        }
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => refused(&wanted, refusal),
        Err(e) => Err(e.into()),
    }
}

/// `GET /desk/newsletters/{code}/settings`
pub async fn form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let n = find(&mut app.store.read().await?, &code).await?;
    staff.me.rights.need(Act::ManageSite, Scope::of(&n.organisation)).map_err(|_| Failure::Forbidden)?;
    show(&staff, &n, false, n.channel.as_str(), None)
}

/// `POST /desk/newsletters/{code}/settings`
pub async fn save(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut tx = app.store.begin().await?;
    let n = find(&mut tx, &code).await?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let wanted = read(&staff.view(), &fields, &n);
    let done = match fields.get("act") {
        "close" => close_newsletter(&mut tx, me, clock, &n.channel).await,
        _ => change_newsletter(&mut tx, me, clock, &wanted).await,
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/newsletters/{}?done=done-saved", n.channel), false))
        }
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => {
            show(&staff, &wanted, false, n.channel.as_str(), Some(staff.explain(&refusal)))
        }
        Err(e) => Err(e.into()),
    }
}

fn show(
    staff: &Staff,
    n: &Newsletter,
    new: bool,
    code: &str,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let title = if new { v.t("newsletter-new") } else { list_name(&v, n).0 };
    let mut d = staff.desk(title, "desk-newsletters");
    d.wrong = wrong;
    let nation = &v.country.nation;
    let mine = staff.me.rights.organisations(Act::ManageSite, &nation.organisations);
    let organisations = mine.iter().map(|o| {
        let code = o.code.as_str();
        Choice::new(code, v.name("organisation", code), n.organisation.as_str())
    });
    // The person's own language first: it is the one they think in.
    let mut locales: Vec<_> = nation.site.locales.iter().collect();
    locales.sort_by_key(|l| **l != v.local.locale);
    let names = locales.into_iter().map(|l| NewsletterName {
        lang: l.to_string(),
        dir: l.direction().as_str(),
        language: v.language(l),
        text: n.names.0.get(l.as_str()).cloned().unwrap_or_default(),
        written: n.locales.contains(l),
    });
    let chosen = |value: i64| value.to_string();
    let rhythms = Rhythm::ALL
        .iter()
        .map(|r| Choice::new(r.as_str(), v.word("newsletter-rhythm", r.as_str()), n.rhythm.as_str()));
    let days = (1..=7_i64)
        .map(|day| Choice::new(chosen(day), v.t(&format!("newsletter-day-{day}")), &chosen(n.weekday)));
    let hours = (0..=23_i64).map(|hour| Choice::new(chosen(hour), format!("{hour:02}:00"), &chosen(n.hour)));
    let fillings = Filling::ALL
        .iter()
        .map(|f| Choice::new(f.as_str(), v.word("newsletter-filling", f.as_str()), n.filling.as_str()));
    page(&NewsletterSettingsPage {
        href: if new {
            "/desk/newsletters/new".into()
        } else {
            format!("/desk/newsletters/{}/settings", n.channel)
        },
        new,
        code: code.to_owned(),
        organisations: organisations.collect(),
        names: names.collect(),
        rhythms: rhythms.collect(),
        days: days.collect(),
        hours: hours.collect(),
        fillings: fillings.collect(),
        looked_at: n.looked_at,
        interests: groups(&v, n),
        may_close: !new && n.closed_at.is_none(),
        d,
    })
}

/// What can be offered: sections, topics, places, organisations.
fn groups(v: &View<'_>, n: &Newsletter) -> Vec<InterestGroup> {
    let nation = &v.country.nation;
    let group = |title: &str, kind: InterestKind, table: &str, codes: Vec<&Code>| {
        let choices: Vec<Choice> = codes
            .into_iter()
            .map(|code| {
                let interest = Interest { kind, code: code.clone() };
                Choice {
                    chosen: n.interests.0.contains(&interest),
                    value: interest.to_string(),
                    text: v.name(table, code.as_str()),
                }
            })
            .collect();
        InterestGroup { title: v.t(title), open: choices.iter().any(|c| c.chosen), choices }
    };
    let organisations = nation.organisations.iter().filter(|o| o.valid_to.is_none()).map(|o| &o.code);
    let territories = nation.territories.iter().filter(|t| t.valid_to.is_none()).map(|t| &t.code);
    vec![
        group(
            "sections",
            InterestKind::Section,
            "section",
            nation.sections.iter().map(|s| &s.code).collect(),
        ),
        group("topics", InterestKind::Topic, "topic", nation.topics.iter().map(|t| &t.code).collect()),
        group("nav-places", InterestKind::Territory, "territory", territories.collect()),
        group("organisations", InterestKind::Organisation, "organisation", organisations.collect()),
    ]
}
