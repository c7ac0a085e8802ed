//! Sections and topics.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::publish::{Shelf, ShelfWords, Way, move_shelf, remove_shelf, save_shelf};
use model::{Code, Locale, SectionKind};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::administration::{ShelfPage, ShelfRow, ShelvesPage};
use render::pages::desk::message::NameField;

use super::{refused, whole};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::message::{name_fields, named, sent_names};
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

fn shelf_of(text: &str) -> Result<Shelf, Failure> {
    Shelf::parse(text).ok_or(Failure::NotFound)
}

fn list_name(v: &View<'_>, shelf: Shelf) -> String {
    match shelf {
        Shelf::Sections => v.t("sections"),
        Shelf::Topics => v.t("admin-topics"),
    }
}

fn new_name(v: &View<'_>, shelf: Shelf) -> String {
    match shelf {
        Shelf::Sections => v.t("admin-new-section"),
        Shelf::Topics => v.t("admin-new-topic"),
    }
}

fn kind_name(v: &View<'_>, kind: SectionKind) -> String {
    v.t(match kind {
        SectionKind::Stories => "section-stories",
        SectionKind::Guides => "section-guides",
        SectionKind::Abroad => "section-abroad",
        SectionKind::Notices => "section-notices",
    })
}

async fn uses(app: &App, shelf: Shelf) -> Result<BTreeMap<Code, i64>, Failure> {
    let mut conn = app.store.read().await?;
    let used = match shelf {
        Shelf::Sections => store::nation::section_uses(&mut conn).await?,
        Shelf::Topics => store::nation::topic_uses(&mut conn).await?,
    };
    Ok(used.into_iter().collect())
}

/// `GET /desk/administration/{sections|topics}`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(shelf): Path<String>,
) -> Result<Response, Failure> {
    whole(&staff)?;
    let shelf = shelf_of(&shelf)?;
    let used = uses(&app, shelf).await?;
    let d = staff.desk(list_name(&staff.view(), shelf), "desk-administration");
    let v = d.v;
    let nation = &v.country.nation;
    let rows: Vec<(&Code, Option<SectionKind>)> = match shelf {
        Shelf::Sections => nation.sections.iter().map(|s| (&s.code, Some(s.kind))).collect(),
        Shelf::Topics => nation.topics.iter().map(|t| (&t.code, None)).collect(),
    };
    let rows = rows.into_iter().map(|(code, kind)| {
        let count = v.n("desk-items-count", used.get(code).copied().unwrap_or(0));
        ShelfRow {
            code: code.to_string(),
            name: named(&v, shelf.table(), code.as_str()).0.to_owned(),
            about: kind.map_or(count.clone(), |k| format!("{} · {count}", kind_name(&v, k))),
        }
    });
    page(&ShelvesPage {
        href: format!("/desk/administration/{}", shelf.as_str()),
        new: new_name(&v, shelf),
        rows: rows.collect(),
        d,
    })
}

/// `GET …/new`
pub async fn new_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(shelf): Path<String>,
) -> Result<Response, Failure> {
    show(&app, &staff, shelf_of(&shelf)?, None, None, None).await
}

/// `GET …/{code}`
pub async fn one(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((shelf, code)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let shelf = shelf_of(&shelf)?;
    let code = known(&staff, shelf, &code)?;
    show(&app, &staff, shelf, Some(&code), None, None).await
}

fn known(staff: &Staff, shelf: Shelf, code: &str) -> Result<Code, Failure> {
    let country = &staff.shown.country;
    let there = match shelf {
        Shelf::Sections => country.section(code).is_some(),
        Shelf::Topics => country.has_topic(code),
    };
    if there { Code::new(code).map_err(|_| Failure::NotFound) } else { Err(Failure::NotFound) }
}

async fn show(
    app: &App,
    staff: &Staff,
    shelf: Shelf,
    code: Option<&Code>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    whole(staff)?;
    let used = uses(app, shelf).await?;
    let v = staff.view();
    let key = code.map_or("", Code::as_str);
    let title =
        code.map_or_else(|| new_name(&v, shelf), |c| named(&v, shelf.table(), c.as_str()).0.to_owned());
    let mut d = staff.desk(title, "desk-administration");
    d.wrong = wrong;
    let v = d.v;
    let stored = v.country.section(key).map_or(SectionKind::Stories, |s| s.kind);
    let kind = typed.filter(|t| t.has("kind")).map_or(stored.as_str(), |t| t.get("kind"));
    let list_href = format!("/desk/administration/{}", shelf.as_str());
    let sections = shelf == Shelf::Sections;
    page(&ShelfPage {
        href: format!("{list_href}/{}", code.map_or("new", Code::as_str)),
        list: list_name(&v, shelf),
        list_href,
        new: code.is_none(),
        code: typed.map(|t| t.get("code").to_owned()).unwrap_or_default(),
        kinds: if sections {
            SectionKind::ALL.iter().map(|k| Choice::new(k.as_str(), kind_name(&v, *k), kind)).collect()
        } else {
            Vec::new()
        },
        names: name_fields(&v, shelf.table(), key, typed),
        summaries: if sections { summaries(&v, key, typed) } else { Vec::new() },
        may_remove: code.is_some_and(|c| used.get(c).copied().unwrap_or(0) == 0),
        d,
    })
}

fn summaries(v: &View<'_>, code: &str, typed: Option<&Fields>) -> Vec<NameField> {
    let mut fields = name_fields(v, "section_summary", code, None);
    for field in &mut fields {
        let name = format!("summary-{}", field.tag);
        if let Some(typed) = typed.filter(|t| t.has(&name)) {
            field.text = typed.get(&name).to_owned();
        }
        field.required = false;
    }
    fields
}

fn words(v: &View<'_>, fields: &Fields) -> ShelfWords {
    let locales = v.country.nation.site.locales.iter();
    let sent: BTreeMap<Locale, String> = locales
        .filter(|l| fields.has(&format!("summary-{l}")))
        .map(|l| (l.clone(), fields.get(&format!("summary-{l}")).to_owned()))
        .collect();
    ShelfWords {
        code: fields.get("code").to_owned(),
        kind: fields.get("kind").parse().ok(),
        names: sent_names(v, fields),
        summaries: sent,
    }
}

/// `POST …/new`
pub async fn create(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(shelf): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    act(&app, &staff, shelf_of(&shelf)?, None, &fields).await
}

/// `POST …/{code}`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((shelf, code)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let shelf = shelf_of(&shelf)?;
    let code = known(&staff, shelf, &code)?;
    act(&app, &staff, shelf, Some(&code), &fields).await
}

async fn act(
    app: &App,
    staff: &Staff,
    shelf: Shelf,
    code: Option<&Code>,
    fields: &Fields,
) -> Result<Response, Failure> {
    let v = staff.view();
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let home = &v.country.nation.site.home_locale;
    let mut tx = app.store.begin().await?;
    let done = match (fields.get("act"), code) {
        ("up", Some(code)) => move_shelf(&mut tx, me, clock, shelf, code, Way::Up).await,
        ("down", Some(code)) => move_shelf(&mut tx, me, clock, shelf, code, Way::Down).await,
        ("remove", Some(code)) => remove_shelf(&mut tx, me, clock, shelf, code).await,
        _ => save_shelf(&mut tx, me, clock, shelf, code, &words(&v, fields), home).await.map(drop),
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/administration/{}?done=done-site", shelf.as_str()), false))
        }
        Err(e) => {
            drop(tx);
            let wrong = staff.explain(&refused(e)?);
            show(app, staff, shelf, code, Some(fields), Some(wrong)).await
        }
    }
}
