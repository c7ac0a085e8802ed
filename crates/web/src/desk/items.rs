//! Items: the list, a new one, one item with its languages.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::{NewItem, create_item};
use flow::trust::Scope;
use model::{
    Act, Claim, Code, EditionState, EventNotice, Format, InformationKind, Item, Locale, Rating, Refusal,
};
use render::View;
use render::pages::desk::{Choice, ItemPage, ItemRow, ItemsPage, LanguageState, NewItemPage};
use serde::Deserialize;
use store::desk::DeskItem;

use super::fields::Fields;
use super::overview::Entry;
use super::page;
use super::parts::{event_line, moment, names, tags};
use super::planning::embargo_notice;
use super::staff::Staff;
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;

/// Rows of a page.
const ROWS: usize = 50;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    q: String,
    state: String,
    kind: String,
    from: usize,
}

/// Which items the person may see; rights are asked once for each publisher.
pub fn sees(staff: &Staff) -> impl FnMut(&DeskItem) -> bool {
    let mut known: HashMap<Code, bool> = HashMap::new();
    move |row| match known.get(&row.publisher) {
        Some(may) => *may,
        None => {
            let may = staff.me.rights.may(Act::See, Scope::of(&row.publisher));
            known.insert(row.publisher.clone(), may);
            may
        }
    }
}

fn fits(entry: &Entry, wish: &Wish, words: &str) -> bool {
    let row = &entry.item;
    let state = match wish.state.as_str() {
        "" => true,
        state if state == row.state.as_str() => true,
        stage => stage == row.stage.as_str() && (row.state == EditionState::Draft || row.changed),
    };
    state
        && (wish.kind.is_empty() || wish.kind == row.kind.as_str())
        && (words.is_empty() || entry.folded.contains(words) || row.code.as_str().contains(words))
}

/// `GET /desk/items`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let all = app.overview.items(&app, &mut conn).await?;
    let people = names(&mut conn).await?;
    let secrets = store::agenda::under_embargo(&mut conn, app.clock.now()).await?;
    drop(conn);
    let rights = &staff.me.rights;
    let (words, mut sees) = (viet::fold(&wish.q), sees(&staff));
    let found: Vec<&Entry> =
        all.iter().map(|e| &**e).filter(|e| sees(&e.item) && fits(e, &wish, &words)).collect();
    let d = staff.desk(staff.view().t("desk-items"), "desk-items");
    let v = d.v;
    let rows = found.iter().skip(wish.from).take(ROWS).map(|e| (&e.item, e)).map(|(row, entry)| ItemRow {
        code: row.code.to_string(),
        embargo: secrets.contains(&row.item),
        href: format!("/desk/items/{}", row.code),
        title: if row.title.is_empty() { row.code.to_string() } else { row.title.clone() },
        lang: row.written_in.to_string(),
        about: format!(
            "{} · {}",
            v.name("organisation", row.publisher.as_str()),
            v.word("kind", row.kind.as_str())
        ),
        states: tags(&v, row.state, row.stage, row.changed),
        saved: row.saved_at.map(|at| moment(&v, at)).unwrap_or_default(),
        with: with(&v, row.assignee.and_then(|p| people.get(&p).cloned()), row.due_on),
        languages: v.num(published(entry)),
    });
    let more = found.len() > wish.from + ROWS;
    let q = crate::structured::percent(&wish.q);
    page(&ItemsPage {
        rows: rows.collect(),
        count: v.n("desk-items-count", i64::try_from(found.len()).unwrap_or(i64::MAX)),
        next: more.then(|| {
            format!("/desk/items?q={q}&state={}&kind={}&from={}", wish.state, wish.kind, wish.from + ROWS)
        }),
        states: states(&v, &wish.state),
        kinds: any(&v, InformationKind::ALL.iter().map(|k| ("kind", k.as_str())), &wish.kind),
        query: wish.q,
        may_create: rights.anywhere(Act::Create),
        bulk_acts: super::planning::bulk_acts(&staff),
        bulk_which: super::planning::bulk_which(&staff),
        d,
    })
}

/// In how many languages readers see it.
fn published(entry: &Entry) -> i64 {
    i64::try_from(entry.editions.iter().filter(|e| e.published).count()).unwrap_or(i64::MAX)
}

/// Who has it, and by when.
pub fn with(v: &View<'_>, person: Option<String>, due: Option<jiff::civil::Date>) -> String {
    // A date alone would read as if somebody were called so.
    let person = person.or_else(|| due.map(|_| v.t("desk-nobody")));
    let parts: Vec<String> = person.into_iter().chain(due.map(|d| v.date(d))).collect();
    parts.join(" · ")
}

fn any<'a>(v: &View<'_>, words: impl Iterator<Item = (&'a str, &'a str)>, chosen: &str) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", v.t("desk-any"), chosen)];
    choices.extend(words.map(|(list, word)| Choice::new(word, v.word(list, word), chosen)));
    choices
}

fn states(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let words = [
        ("stage", "draft"),
        ("stage", "in-review"),
        ("stage", "returned"),
        ("stage", "approved"),
        ("stage", "scheduled"),
        ("state", "published"),
        ("state", "withdrawn"),
    ];
    any(v, words.into_iter(), chosen)
}

/// `GET /desk/items/new`
pub async fn new_form(staff: Staff) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::Create) {
        return Err(Failure::Forbidden);
    }
    show_new(&staff, &Fields::default(), None)
}

fn show_new(staff: &Staff, fields: &Fields, wrong: Option<String>) -> Result<Response, Failure> {
    let mut d = staff.desk(staff.view().t("desk-new-item"), "desk-items");
    d.wrong = wrong;
    let v = d.v;
    let nation = &v.country.nation;
    let typed = |name: &str, other: &str| match fields.get(name) {
        "" => other.to_owned(),
        typed => typed.to_owned(),
    };
    let many = |name: &'static str, table: &str, codes: Vec<&Code>| -> Vec<Choice> {
        let chosen: Vec<&str> = fields.all(name).collect();
        let choice = |c: &Code| Choice {
            value: c.to_string(),
            text: v.name(table, c.as_str()),
            chosen: chosen.contains(&c.as_str()),
        };
        codes.into_iter().map(choice).collect()
    };
    let mut publishers: Vec<Choice> = staff
        .me
        .rights
        .organisations(Act::Create, &nation.organisations)
        .into_iter()
        .map(|o| {
            Choice::new(o.code.to_string(), v.name("organisation", o.code.as_str()), fields.get("publisher"))
        })
        .collect();
    v.local.formats.sort_by_name(&mut publishers, |c| &c.text);
    let kind = typed("kind", InformationKind::Image.as_str());
    let format = typed("format", Format::Story.as_str());
    let word = |list: &str, word: &str, chosen: &str| Choice::new(word, v.word(list, word), chosen);
    page(&NewItemPage {
        title: fields.get("title").to_owned(),
        code: fields.get("code").to_owned(),
        publishers,
        locales: super::entry::locales(&v, &typed("locale", nation.site.home_locale.as_str())),
        kinds: InformationKind::ALL.iter().map(|k| word("kind", k.as_str(), &kind)).collect(),
        formats: Format::ALL.iter().map(|f| word("format", f.as_str(), &format)).collect(),
        sections: nation
            .sections
            .iter()
            .map(|s| {
                Choice::new(s.code.to_string(), v.name("section", s.code.as_str()), fields.get("section"))
            })
            .collect(),
        topics: many("topic", "topic", nation.topics.iter().map(|t| &t.code).collect()),
        territories: many("territory", "territory", v.country.provinces().map(|t| &t.code).collect()),
        d,
    })
}

/// `POST /desk/items/new`
pub async fn create(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let new = match read_new(&staff, &fields, app.clock.now()) {
        Ok(new) => new,
        Err(refusal) => return show_new(&staff, &fields, Some(staff.explain(&refusal))),
    };
    let mut tx = app.store.begin().await?;
    match create_item(&mut tx, &staff.me.rights, app.clock.as_ref(), &new).await {
        Ok(item) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/items/{}/{}", item.code, item.written_in), false))
        }
        Err(FlowError::Refused(refusal)) if !matches!(refusal, Refusal::Forbidden(_)) => {
            show_new(&staff, &fields, Some(staff.explain(&refusal)))
        }
        Err(e) => Err(e.into()),
    }
}

fn read_new(staff: &Staff, fields: &Fields, now: jiff::Timestamp) -> Result<NewItem, Refusal> {
    let code = |name: &'static str| Code::new(fields.get(name)).map_err(|_| Refusal::Missing(name));
    let codes = |name: &'static str| fields.all(name).filter_map(|c| Code::new(c).ok()).collect();
    let nation = &staff.shown.country.nation;
    let section = code("section")?;
    if !nation.sections.iter().any(|s| s.code == section) {
        return Err(Refusal::Missing("section"));
    }
    let locale = Locale::new(fields.get("locale")).map_err(|_| Refusal::Missing("written-in"))?;
    if !nation.site.locales.contains(&locale) {
        return Err(Refusal::Missing("written-in"));
    }
    let kind: InformationKind = fields.get("kind").parse().map_err(|_| Refusal::Missing("kind"))?;
    let format: Format = fields.get("format").parse().map_err(|_| Refusal::Missing("format"))?;
    Ok(NewItem {
        title: fields.get("title").to_owned(),
        code: fields.get("code").to_owned(),
        kind,
        format,
        section,
        publisher: code("publisher")?,
        written_in: locale,
        topics: codes("topic"),
        territories: codes("territory"),
        messages: Vec::new(),
        sources: Vec::new(),
        event: (format == Format::Event).then(|| EventNotice {
            starts: now,
            ends: None,
            place: std::collections::BTreeMap::new(),
            online: None,
        }),
        claim: (kind == InformationKind::Clarification)
            .then_some(Claim { first_seen: None, rating: Rating::MissingContext }),
    })
}

/// The item of an address, if the person may see it.
pub async fn find(app: &App, staff: &Staff, code: &str) -> Result<Item, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let item = store::item::find_item(&mut app.store.read().await?, &code).await?.ok_or(Failure::NotFound)?;
    staff.me.rights.need(Act::See, Scope::of(&item.publisher)).map_err(|_| Failure::Forbidden)?;
    Ok(item)
}

/// `GET /desk/items/{code}`
pub async fn item(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let item = find(&app, &staff, &code).await?;
    let mut conn = app.store.read().await?;
    let editions = store::edition::editions_of(&mut conn, item.id).await?;
    let mut works = HashMap::new();
    for edition in &editions {
        if let Some(work) = store::work::find_work(&mut conn, edition.id).await? {
            works.insert(edition.id, work.stage);
        }
    }
    let events = store::event::events_of_item(&mut conn, &item.code, 30).await?;
    let people = names(&mut conn).await?;
    let plan = store::plan::plan_of(&mut conn, item.id).await?;
    let notice = embargo_notice(&mut conn, &app, &staff, item.id).await?;
    let picture = super::media::leading(&mut conn, item.image.as_ref()).await?;
    let picture_proposed =
        plan.proposal.as_ref().is_some_and(|p| flow::publish::library::WantedPicture::of(p).is_some());
    let produced = super::programme::produced_by(&mut conn, &app, &staff, &item.code).await?;
    // Of what nobody can have read yet nothing is said.
    let readers = if editions.iter().any(|e| e.first_published_at.is_some()) {
        Some(super::readers::of_item(&mut conn, &app, &staff.view(), &item.code).await?)
    } else {
        None
    };
    drop(conn);
    let title = editions.iter().find(|e| e.locale == item.written_in).map(|e| e.title.clone());
    let titled = title.is_some();
    let mut d = staff.desk(title.unwrap_or_else(|| item.code.to_string()), "desk-items");
    if titled {
        d.titled_in(&item.written_in);
    }
    d.notice = notice;
    let v = d.v;
    let mut locales: Vec<&Locale> = v.country.nation.site.locales.iter().collect();
    locales.sort_by_key(|l| **l != item.written_in);
    let languages = locales.into_iter().map(|locale| {
        let edition = editions.iter().find(|e| e.locale == *locale);
        let act = if *locale == item.written_in { Act::Write } else { Act::Translate };
        let may = staff.me.rights.may(act, Scope::text(&item.publisher, locale));
        let href = format!("/desk/items/{}/{locale}", item.code);
        LanguageState {
            lang: locale.to_string(),
            name: v.language(locale),
            wanted: plan.languages.contains(locale) && edition.is_none(),
            read: edition.filter(|e| !e.title.is_empty()).map(|_| format!("{href}/read")).unwrap_or_default(),
            plan: edition.map(|_| format!("{href}/plan")).unwrap_or_default(),
            states: edition
                .map(|e| {
                    let stage = works.get(&e.id).copied().unwrap_or(model::Stage::Draft);
                    tags(&v, e.state, stage, false)
                })
                .unwrap_or_default(),
            title: edition.map(|e| e.title.clone()).unwrap_or_default(),
            translation: edition.map(|e| v.word("translation", e.translation.as_str())).unwrap_or_default(),
            act: v.t(match (edition.is_some(), may) {
                (true, true) => "desk-write",
                (true, false) => "desk-read",
                (false, _) => "desk-begin",
            }),
            href: if edition.is_some() || may { href } else { String::new() },
        }
    });
    let facts = [
        ("field-publisher", v.name("organisation", item.publisher.as_str())),
        ("desk-kind", v.word("kind", item.kind.as_str())),
        ("field-format", v.word("format", item.format.as_str())),
        ("section", v.name("section", item.section.as_str())),
        ("topics", v.names("topic", &item.topics)),
        ("nav-places", v.names("territory", &item.territories)),
        ("field-code", item.code.to_string()),
    ];
    page(&ItemPage {
        particulars: format!("/desk/items/{}/particulars", item.code),
        proposed: plan.proposal.is_some() && !picture_proposed,
        picture_proposed,
        produced,
        readers,
        picture,
        picture_href: if staff.me.rights.may(Act::Write, Scope::text(&item.publisher, &item.written_in)) {
            format!("/desk/items/{}/picture", item.code)
        } else {
            String::new()
        },
        languages: languages.collect(),
        facts: facts.into_iter().map(|(k, text)| (v.t(k), text)).collect(),
        history: events.iter().map(|e| event_line(&v, &people, e)).collect(),
        d,
    })
}
