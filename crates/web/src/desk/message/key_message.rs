//! Key messages.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::publish::{MessageWords, Way, move_message, remove_message, save_message};
use flow::trust::Scope;
use model::{Act, Code, KeyMessage, Refusal, Theme};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::message::{MessagePage, ProofRow};
use serde::Deserialize;
use store::Conn;
use store::desk::DeskItem;

use super::{day, explain, name_fields, named, refused, sent_names};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::choose::{self, Chosen, Field, Pool};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{event_line, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    theme: String,
}

/// `GET /desk/message/messages/new?theme=`
pub async fn new_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    staff.me.rights.need(Act::ChangeMessage, Scope::COUNTRY).map_err(|_| Failure::Forbidden)?;
    show(&app, &staff, None, &wish.theme, None, None).await
}

/// `GET /desk/message/messages/{code}`
pub async fn message(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    show(&app, &staff, Some(&code), "", None, None).await
}

fn find<'a>(themes: &'a [Theme], code: &Code) -> Option<(&'a Code, &'a KeyMessage)> {
    themes.iter().find_map(|t| t.messages.iter().find(|m| m.code == *code).map(|m| (&t.code, m)))
}

async fn show(
    app: &App,
    staff: &Staff,
    code: Option<&Code>,
    theme: &str,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let ground = Ground::find(app, staff, &mut conn, typed).await?;
    let themes = store::nation::themes(&mut conn).await?;
    let items = store::desk::items(&mut conn).await?;
    let people = names(&mut conn).await?;
    let used = store::nation::message_uses(&mut conn).await?;
    let (stored, events) = match code {
        Some(code) => {
            let (of, message) = find(&themes, code).ok_or(Failure::NotFound)?;
            let events = store::event::events_about(&mut conn, "message", code, 30).await?;
            (Some((of.clone(), message.clone())), events)
        }
        None => (None, Vec::new()),
    };
    drop(conn);
    let v = staff.view();
    let rights = &staff.me.rights;
    let whole = rights.may(Act::ChangeMessage, Scope::COUNTRY);
    let responsible = stored.as_ref().and_then(|(_, m)| m.responsible.clone());
    let may_change = rights.may(Act::ChangeMessage, responsible.as_ref().map_or(Scope::COUNTRY, Scope::of));
    let title = code.map_or_else(|| v.t("message-new"), |c| named(&v, "message", c.as_str()).0.to_owned());
    let mut d = staff.desk(title, "desk-message");
    d.wrong = wrong;
    let v = d.v;
    let field =
        |name: &str, stored: String| typed.filter(|t| t.has(name)).map_or(stored, |t| t.get(name).to_owned());
    let in_theme = field("theme", stored.as_ref().map_or(theme.to_owned(), |(of, _)| of.to_string()));
    let answers = field("responsible", responsible.map(|c| c.to_string()).unwrap_or_default());
    let date = |day: Option<jiff::civil::Date>| day.map(|d| d.to_string()).unwrap_or_default();
    let added = |pool: &Pool, name: &str| typed.map(|t| pool.sent(t, name)).unwrap_or_default();
    let (fact, item) = (added(&ground.facts, "add-fact"), added(&ground.items, "add-item"));
    let proofs: Vec<String> = match typed {
        // What is being chosen stays in its field until all of it is kept.
        Some(typed) => typed.all("proof").map(str::to_owned).collect(),
        None => stored.as_ref().map(|(_, m)| m.proofs.clone()).unwrap_or_default(),
    };
    let mut organisations: Vec<Choice> = v
        .country
        .nation
        .organisations
        .iter()
        .filter(|o| o.valid_to.is_none() || o.code.as_str() == answers)
        .map(|o| Choice::new(o.code.to_string(), v.name("organisation", o.code.as_str()), &answers))
        .collect();
    v.local.formats.sort_by_name(&mut organisations, |c| &c.text);
    organisations.insert(0, Choice::new("", v.t("desk-nobody"), &answers));
    let picker = |pool: &Pool, chosen: &Chosen, name: &str, id: &str, label: &str| {
        let (label, help) = (v.t(label), v.t("choose-help"));
        pool.picker(&v, chosen, Field { name, id, label, help, required: false, shared: None })
    };
    let in_use = code.is_some_and(|c| used.iter().any(|(m, items, _)| m == c && *items > 0));
    page(&MessagePage {
        href: format!("/desk/message/messages/{}", code.map_or("new", Code::as_str)),
        new: code.is_none(),
        may_change,
        may_place: whole,
        code: typed.map(|t| t.get("code").to_owned()).unwrap_or_default(),
        themes: themes
            .iter()
            .map(|t| Choice::new(t.code.to_string(), named(&v, "theme", t.code.as_str()).0, &in_theme))
            .collect(),
        names: name_fields(&v, "message", code.map_or("", Code::as_str), typed),
        proofs: proofs.iter().map(|p| proof_row(&v, &items, p)).collect(),
        fact: picker(&ground.facts, &fact, "add-fact", "proof-fact", "message-add-fact"),
        item: picker(&ground.items, &item, "add-item", "proof-item", "message-add-item"),
        valid_from: field("valid_from", date(stored.as_ref().and_then(|(_, m)| m.valid_from))),
        valid_to: field("valid_to", date(stored.as_ref().and_then(|(_, m)| m.valid_to))),
        organisations,
        may_remove: whole && code.is_some() && !in_use,
        history: events.iter().map(|e| event_line(&v, &people, e)).collect(),
        d,
    })
}

fn proof_row(v: &View<'_>, items: &[DeskItem], proof: &str) -> ProofRow {
    let (text, href) = match proof.split_once(':') {
        Some(("fact", code)) => {
            let figure = v.country.fact(code).map(|f| v.fact(f)).unwrap_or_default();
            (format!("{}: {figure}", v.name("fact", code)), format!("/desk/facts/{code}"))
        }
        Some((_, code)) => {
            let title = items.iter().find(|i| i.code.as_str() == code).map(|i| i.title.clone());
            (title.unwrap_or_else(|| code.to_owned()), format!("/desk/items/{code}"))
        }
        None => (proof.to_owned(), "/desk/message".to_owned()),
    };
    ProofRow { value: proof.to_owned(), text, href }
}

/// What can bear a message out.
struct Ground {
    facts: Pool,
    items: Pool,
}

impl Ground {
    async fn find(
        app: &App,
        staff: &Staff,
        conn: &mut Conn,
        typed: Option<&Fields>,
    ) -> Result<Self, Failure> {
        let texts = typed.map(|fields| choose::texts(fields, ["add-item"])).unwrap_or_default();
        let items = choose::items(app, staff, conn, &texts).await?;
        Ok(Self { facts: choose::facts(staff), items })
    }

    /// The fact and the item that a form adds.
    fn sent(&self, fields: &Fields) -> [Chosen; 2] {
        [self.facts.sent(fields, "add-fact"), self.items.sent(fields, "add-item")]
    }
}

/// Proofs left ticked, and those added.
fn sent_proofs(fields: &Fields, added: &[Chosen; 2]) -> Vec<String> {
    let mut proofs: Vec<String> = fields.all("proof").map(str::to_owned).collect();
    for (chosen, kind) in added.iter().zip(["fact", "item"]) {
        let code = chosen.code();
        let proof = format!("{kind}:{code}");
        if !code.is_empty() && !proofs.contains(&proof) {
            proofs.push(proof);
        }
    }
    proofs
}

/// `POST /desk/message/messages/new`
pub async fn create(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    save(&app, &staff, None, &fields).await
}

/// `POST /desk/message/messages/{code}`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let (done, key) = match fields.get("act") {
        "up" => (move_message(&mut tx, me, clock, &code, Way::Up).await, "done-moved"),
        "down" => (move_message(&mut tx, me, clock, &code, Way::Down).await, "done-moved"),
        "remove" => (remove_message(&mut tx, me, clock, &code).await, "done-removed"),
        _ => {
            drop(tx);
            return save(&app, &staff, Some(&code), &fields).await;
        }
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/message?done={key}"), false))
        }
        Err(e) => {
            drop(tx);
            let wrong = explain(&staff, &refused(e)?);
            show(&app, &staff, Some(&code), "", None, Some(wrong)).await
        }
    }
}

async fn save(app: &App, staff: &Staff, code: Option<&Code>, fields: &Fields) -> Result<Response, Failure> {
    let v = staff.view();
    let home = v.country.nation.site.home_locale.clone();
    let mut conn = app.store.read().await?;
    let added = Ground::find(app, staff, &mut conn, Some(fields)).await?.sent(fields);
    drop(conn);
    if let Some(wrong) = choose::again(&v, fields, &added) {
        return show(app, staff, code, fields.get("theme"), Some(fields), wrong).await;
    }
    let wrong = match read(app, staff, code, (fields, &added)).await? {
        Ok(words) => {
            let mut tx = app.store.begin().await?;
            let clock = app.clock.as_ref();
            match save_message(&mut tx, &staff.me.rights, clock, code, &words, &home).await {
                Ok(code) => {
                    tx.commit().await?;
                    let to = format!("/desk/message/messages/{code}?done=done-message");
                    return Ok(redirect(&to, false));
                }
                Err(e) => refused(e)?,
            }
        }
        Err(refusal) => refusal,
    };
    show(app, staff, code, fields.get("theme"), Some(fields), Some(explain(staff, &wrong))).await
}

async fn read(
    app: &App,
    staff: &Staff,
    code: Option<&Code>,
    (fields, added): (&Fields, &[Chosen; 2]),
) -> Result<Result<MessageWords, Refusal>, Failure> {
    // Fields the person may not change are not sent; they keep what is stored.
    let themes = store::nation::themes(&mut app.store.read().await?).await?;
    let stored = code.and_then(|c| find(&themes, c));
    let v = staff.view();
    let read = || -> Result<MessageWords, Refusal> {
        let responsible = match fields.get("responsible") {
            _ if !fields.has("responsible") => stored.and_then(|(_, m)| m.responsible.clone()),
            "" => None,
            code => Some(Code::new(code).map_err(|_| Refusal::Missing("responsible"))?),
        };
        let theme = if fields.has("theme") {
            fields.get("theme").to_owned()
        } else {
            stored.map(|(of, _)| of.to_string()).unwrap_or_default()
        };
        Ok(MessageWords {
            theme,
            code: fields.get("code").to_owned(),
            names: sent_names(&v, fields),
            proofs: sent_proofs(fields, added),
            valid_from: day(fields, "valid_from")?,
            valid_to: day(fields, "valid_to")?,
            responsible,
        })
    };
    Ok(read())
}
