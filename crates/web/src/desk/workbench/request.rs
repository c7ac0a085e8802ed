//! Asking for translations, many at a time.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::language::machine::Providers;
use flow::publish::translate::{
    Filled, Request, fill_from_machine, fill_from_memory, is_embargoed, may_request, open_sheet, request,
};
use jiff::civil::Date;
use model::{Act, Code, Item, Locale, PersonId};
use render::pages::desk::Choice;
use render::pages::desk::workbench::{RequestItem, RequestPage};

use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::names;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Items asked for at once.
const ITEMS_MAX: usize = 200;

/// `GET /desk/request?item=…`
pub async fn form(
    State(app): State<Arc<App>>,
    staff: Staff,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let wish = Fields::parse(query.unwrap_or_default().as_bytes());
    show(&app, &staff, &wish, true, None, Vec::new()).await
}

async fn items(app: &App, staff: &Staff, wish: &Fields) -> Result<Vec<(Item, String)>, Failure> {
    let mut conn = app.store.read().await?;
    let mut out = Vec::new();
    for code in wish.all("item").take(ITEMS_MAX) {
        let Ok(code) = Code::new(code) else { continue };
        let Some(item) = store::item::find_item(&mut conn, &code).await? else { continue };
        if !staff.me.rights.may(Act::See, flow::trust::Scope::of(&item.publisher)) {
            continue;
        }
        let editions = store::edition::editions_of(&mut conn, item.id).await?;
        let title = editions.iter().find(|e| e.locale == item.written_in).map(|e| e.title.clone());
        let title = title.filter(|t| !t.is_empty()).unwrap_or_else(|| item.code.to_string());
        out.push((item, title));
    }
    Ok(out)
}

async fn show(
    app: &App,
    staff: &Staff,
    wish: &Fields,
    first: bool,
    wrong: Option<String>,
    results: Vec<String>,
) -> Result<Response, Failure> {
    if !(staff.me.rights.anywhere(Act::Assign) || staff.me.rights.anywhere(Act::Translate)) {
        return Err(Failure::Forbidden);
    }
    let items = items(app, staff, wish).await?;
    let people = names(&mut app.store.read().await?).await?;
    let mut d = staff.desk(staff.view().t("request-title"), "desk-matrix");
    let v = d.v;
    d.wrong = wrong.or_else(|| items.is_empty().then(|| v.t("request-nothing")));
    let chosen: Vec<&str> = wish.all("locale").collect();
    // Only languages that can be asked for: of one item at least.
    let mut languages: Vec<&Locale> = v.country.nation.site.locales.iter().collect();
    languages.retain(|l| items.iter().any(|(item, _)| may_request(&staff.me.rights, item, l)));
    let mut choices: Vec<Choice> = if staff.me.rights.anywhere(Act::Assign) {
        people
            .iter()
            .map(|(id, name)| Choice::new(id.to_string(), name.clone(), wish.get("assignee")))
            .collect()
    } else {
        let me = &staff.me.rights.person;
        vec![Choice::new(me.id.to_string(), me.name.clone(), wish.get("assignee"))]
    };
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    choices.insert(0, Choice::new("", v.t("desk-nobody"), wish.get("assignee")));
    page(&RequestPage {
        languages: languages
            .into_iter()
            .map(|l| Choice {
                value: l.to_string(),
                text: v.language(l),
                chosen: chosen.contains(&l.as_str()),
            })
            .collect(),
        items: items
            .into_iter()
            .map(|(item, title)| RequestItem {
                code: item.code.to_string(),
                lang: item.written_in.to_string(),
                title,
            })
            .collect(),
        people: choices,
        due_on: wish.get("due_on").to_owned(),
        memory: first || wish.has("memory"),
        machine: wish.has("machine"),
        may_machine: !app.machines().list().is_empty(),
        results,
        d,
    })
}

/// `POST /desk/request`
pub async fn send(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let v = staff.view();
    let items = items(&app, &staff, &fields).await?;
    let locales: Vec<Locale> = fields
        .all("locale")
        .filter_map(|tag| Locale::new(tag).ok())
        .filter(|l| v.country.nation.site.locales.contains(l))
        .collect();
    if items.is_empty() || locales.is_empty() {
        return show(&app, &staff, &fields, false, Some(v.t("request-nothing")), Vec::new()).await;
    }
    let assignee: Option<PersonId> = fields.get("assignee").parse().ok();
    let due_on: Option<Date> = match fields.get("due_on") {
        "" => None,
        text => match text.parse() {
            Ok(day) => Some(day),
            Err(_) => return show(&app, &staff, &fields, false, Some(v.t("date-wrong")), Vec::new()).await,
        },
    };
    let mut results = Vec::new();
    let mut wrong = None;
    for (item, title) in &items {
        for locale in locales.iter().filter(|l| may_request(&staff.me.rights, item, l)) {
            let (filled, trouble) = filled(&app, &staff, &fields, item, locale).await?;
            wrong = wrong.or(trouble);
            let wish = Request { filled, assignee, due_on };
            let mut tx = app.store.begin().await?;
            let (me, clock) = (&staff.me.rights, app.clock.as_ref());
            let done = match request(&mut tx, me, clock, item, locale, &wish).await {
                Ok(done) => {
                    tx.commit().await?;
                    done
                }
                Err(FlowError::Refused(refusal)) => {
                    wrong = wrong.or_else(|| Some(staff.explain(&refusal)));
                    continue;
                }
                Err(e) => return Err(e.into()),
            };
            let count = v.n("request-filled-count", i64::try_from(done.filled).unwrap_or(i64::MAX));
            let state = v.t(if done.begun { "request-begun" } else { "request-there" });
            results.push(format!("{title} · {} · {state} · {count}", v.language(locale)));
        }
    }
    show(&app, &staff, &fields, false, wrong, results).await
}

/// What memory and machine know of a translation, where that was wished; and why a machine gave nothing.
async fn filled(
    app: &App,
    staff: &Staff,
    fields: &Fields,
    item: &Item,
    locale: &Locale,
) -> Result<(Vec<Filled>, Option<String>), Failure> {
    if !fields.has("memory") && !fields.has("machine") {
        return Ok((Vec::new(), None));
    }
    let mut conn = app.store.read().await?;
    let edition = store::edition::edition_of(&mut conn, item.id, locale).await?;
    let Some(sheet) = open_sheet(&mut conn, item, locale, edition.as_ref()).await? else {
        return Ok((Vec::new(), None));
    };
    let mut filled = Vec::new();
    if fields.has("memory") {
        filled = fill_from_memory(&mut conn, &sheet).await?;
    }
    let embargoed = is_embargoed(&mut conn, item, app.clock.now()).await?;
    drop(conn);
    if !fields.has("machine") || app.machines().route(&sheet.from, &sheet.to).is_none() {
        return Ok((filled, None));
    }
    let providers = Providers {
        machines: app.machines(),
        store: &app.store,
        clock: app.clock.as_ref(),
        actor: &staff.me.actor(),
        about: Some((&item.code, locale)),
    };
    match fill_from_machine(&providers, &sheet, &filled, embargoed).await {
        Ok(more) => {
            filled.extend(more);
            Ok((filled, None))
        }
        Err(error) => Ok((filled, Some(staff.view().t(error.key())))),
    }
}
