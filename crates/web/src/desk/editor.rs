//! The editor of an edition: what it shows.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::publish::{Draft, TextProblem, Words, compare, may_release};
use flow::trust::Scope;
use model::{
    Act, Edition, EditionState, InformationKind, Item, Locale, Revision, RevisionId, Stage, Translation,
};
use render::View;
use render::pages::desk::{
    Choice, CitedFact, CommentRow, DiffField, DiffPiece, EditorActs, EditorPage, ProblemRow, RevisionRow,
};
use serde::Deserialize;
use store::work::Work;

use super::items::{find, with};
use super::page;
use super::parts::{moment, names, tags, who};
use super::staff::Staff;
use super::writing::{micros, words};
use crate::app::App;
use crate::failure::Failure;

/// An edition with its item and newest text.
pub struct Place {
    /// The item.
    pub item: Item,
    /// Its edition; `None` when nobody has begun it.
    pub edition: Option<Edition>,
    /// Language.
    pub locale: Locale,
    /// Newest text.
    pub latest: Option<Revision>,
    /// Where it stands.
    pub work: Option<Work>,
}

impl Place {
    /// Address of the editor.
    pub fn href(&self) -> String {
        format!("/desk/items/{}/{}", self.item.code, self.locale)
    }

    /// Which right writing here needs.
    pub fn writing(&self) -> Act {
        if self.locale == self.item.written_in { Act::Write } else { Act::Translate }
    }
}

/// The place of an address, if the person may see it.
pub async fn place(app: &App, staff: &Staff, code: &str, locale: &str) -> Result<Place, Failure> {
    let item = find(app, staff, code).await?;
    let locale = Locale::new(locale).map_err(|_| Failure::NotFound)?;
    if !staff.shown.country.nation.site.locales.contains(&locale) {
        return Err(Failure::NotFound);
    }
    let mut conn = app.store.read().await?;
    let edition = store::edition::edition_of(&mut conn, item.id, &locale).await?;
    let latest = match edition.as_ref().and_then(|e| e.latest_revision) {
        Some(id) => store::revision::find_revision(&mut conn, id).await?,
        None => None,
    };
    let work = match &edition {
        Some(edition) => store::work::find_work(&mut conn, edition.id).await?,
        None => None,
    };
    Ok(Place { item, edition, locale, latest, work })
}

/// What the page shows instead of what is stored.
#[derive(Default)]
pub struct Typed {
    /// Fields as sent.
    pub draft: Option<Draft>,
    /// The revision they were begun from.
    pub base: Option<RevisionId>,
    /// What went wrong.
    pub wrong: Option<String>,
    /// What was just done.
    pub told: Option<String>,
    /// Number of the revision it was begun from, when somebody else's changes have just come in.
    pub merged_from: i64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Came {
    /// The revision a text was begun from that has just been merged with another.
    from: i64,
}

/// `GET /desk/items/{code}/{locale}`
pub async fn editor(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    Query(came): Query<Came>,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    show(&app, &staff, &place, Typed { merged_from: came.from, ..Typed::default() }).await
}

/// The editor, with what was typed when something went wrong.
pub async fn show(app: &App, staff: &Staff, place: &Place, typed: Typed) -> Result<Response, Failure> {
    let rights = &staff.me.rights;
    let mut conn = app.store.read().await?;
    let people = names(&mut conn).await?;
    let (mut comments, mut revisions, mut kept, mut others) = (Vec::new(), Vec::new(), None, Vec::new());
    let lately = app.clock.now() - jiff::SignedDuration::from_mins(10);
    if let Some(edition) = &place.edition {
        comments = store::comment::comments_of(&mut conn, edition.id).await?;
        revisions = store::revision::revisions_of(&mut conn, edition.id).await?;
        kept = store::working_copy::find_working_copy(&mut conn, edition.id, rights.person.id).await?;
        others = store::working_copy::others_typing(&mut conn, edition.id, rights.person.id, lately).await?;
    }
    let source = source(&mut conn, place).await?;
    let came = came(&mut conn, place, &revisions, typed.merged_from).await?;
    let seen = kept.as_ref().map(|k| micros(k.saved_at)).unwrap_or_default();
    let stored = place.latest.as_ref().map(Draft::from).unwrap_or_default();
    // Typed before the lid was closed, and not saved: it comes back.
    let kept = kept
        .and_then(|k| Some((serde_json::from_value::<Draft>(k.text).ok()?, k.base, k.saved_at)))
        .filter(|(draft, ..)| typed.draft.is_none() && *draft != stored);
    let base = place.latest.as_ref().map(|r| r.id);
    let mut d = staff.desk(String::new(), "desk-items");
    let v = d.v;
    let kept_at = kept.as_ref().map(|(_, _, at)| v.t1("desk-kept-found", "time", &moment(&v, *at)));
    let unsaved = typed.draft.is_some();
    let (draft, base) = match (typed.draft, kept) {
        (Some(draft), _) => (draft, typed.base),
        (None, Some((draft, base, _))) => (draft, base),
        (None, None) => (stored, base),
    };
    let problems = flow::publish::text_problems(&mut conn, &draft.body).await?;
    d.notice = super::planning::embargo_notice(&mut conn, app, staff, place.item.id).await?;
    let zones = super::planning::Zones::of(&mut conn, staff).await?;
    let (item, locale) = (&place.item, &place.locale);
    let media_problems =
        super::media::problems(&mut conn, &v, item, locale, &draft.image_alt, &draft.body).await?;
    let all = store::edition::editions_of(&mut conn, place.item.id).await?;
    drop(conn);
    if draft.title.is_empty() {
        d.title = v.t("desk-no-title");
    } else {
        d.title.clone_from(&draft.title);
        d.titled_in(locale);
    }
    d.wrong = typed.wrong;
    if typed.told.is_some() {
        d.done = typed.told;
    }
    let stage = place.work.as_ref().map_or(Stage::Draft, |w| w.stage);
    let state = place.edition.as_ref().map_or(EditionState::Draft, |e| e.state);
    let changed = place.edition.as_ref().is_some_and(|e| e.published_revision != e.latest_revision);
    let editions = editions(&v, place, &all);
    let cited = cited_facts(&v, &place.locale, &draft.body);
    let mut acts = acts(app, staff, place, stage, changed).await?;
    acts.embargoed = d.notice.is_some();
    let assignee = place.work.as_ref().and_then(|w| w.assignee);
    let due = place.work.as_ref().and_then(|w| w.due_on);
    let revisions_rows = revision_rows(&v, place, &revisions, &people);
    let translation = place.edition.as_ref().map_or(Translation::Person, |e| e.translation);
    page(&EditorPage {
        href: place.href(),
        item_href: format!("/desk/items/{}", place.item.code),
        item_code: place.item.code.to_string(),
        may_upload: rights.may(Act::Media, Scope::of(&place.item.publisher)),
        unsaved,
        lang: place.locale.to_string(),
        dir: place.locale.direction().as_str(),
        language: v.language(&place.locale),
        base: base.map(|b| b.to_string()).unwrap_or_default(),
        title: draft.title,
        summary: draft.summary,
        body: draft.body,
        image_alt: draft.image_alt,
        has_image: place.item.image.is_some(),
        claim: draft.claim,
        verdict: draft.verdict,
        is_clarification: place.item.kind == InformationKind::Clarification,
        source_lang: place.item.written_in.to_string(),
        source_dir: place.item.written_in.direction().as_str(),
        source,
        states: tags(&v, state, stage, changed),
        remark: place.work.as_ref().map(|w| w.remark.clone()).unwrap_or_default(),
        with: match with(&v, assignee.and_then(|p| people.get(&p).cloned()), due) {
            nobody if nobody.is_empty() => v.t("desk-nobody"),
            somebody => somebody,
        },
        due_on: due.map(|d| d.to_string()).unwrap_or_default(),
        goes_out: place
            .work
            .as_ref()
            .and_then(|w| w.publish_at)
            .map(|at| v.t1("desk-goes-out", "time", &zones.shown(&v, at)))
            .unwrap_or_default(),
        kept: kept_at,
        others: (!others.is_empty()).then(|| {
            let names: Vec<String> = others.iter().filter_map(|p| people.get(p).cloned()).collect();
            v.t1("desk-others-typing", "names", &v.local.formats.list(&names))
        }),
        media_problems,
        cited,
        problems: problems.iter().map(|p| problem_row(&v, p)).collect(),
        words: words::words(&v),
        counts: words::counts(&place.locale),
        person: rights.person.id.to_string(),
        seen,
        came: came
            .iter()
            .map(|(name, old, new)| DiffField { name: v.t(name), pieces: pieces(old, new) })
            .collect(),
        editions,
        acts,
        people: choose_people(&v, &people, assignee),
        translations: Translation::ALL
            .iter()
            .map(|t| Choice::new(t.as_str(), v.word("translation", t.as_str()), translation.as_str()))
            .collect(),
        comments: comments
            .into_iter()
            .map(|c| CommentRow {
                id: c.id.to_string(),
                by: format!("{} · {}", people.get(&c.author).cloned().unwrap_or_default(), moment(&v, c.at)),
                quote: c.quote,
                body: c.body,
                resolved: c.resolved_at.is_some(),
            })
            .collect(),
        revisions: revisions_rows,
        public_href: place
            .edition
            .as_ref()
            .filter(|e| e.state == EditionState::Published)
            .map(|e| format!("/{}/stories/{}", e.locale, e.slug)),
        time_zones: zones.choices(app.clock.now(), ""),
        d,
    })
}

/// A problem with its line.
pub fn problem_row(v: &View<'_>, problem: &TextProblem) -> ProblemRow {
    let text = match problem.about.as_str() {
        "" => v.word("problem", problem.code),
        about => format!("{} ({about})", v.word("problem", problem.code)),
    };
    let line = i64::try_from(problem.line).unwrap_or(1);
    ProblemRow { line, place: v.t1("writing-line", "line", &v.num(line)), text }
}

/// The facts a text cites, each once, with names for the person and values for the text's readers.
pub fn cited_facts(v: &View<'_>, locale: &Locale, body: &str) -> Vec<CitedFact> {
    let readers = v.country.local(locale).map_or(*v, |local| View::new(v.country, local));
    let mut cited: Vec<CitedFact> = Vec::new();
    for reference in markup::parse(body).references() {
        if reference.kind != markup::ReferenceKind::Fact || cited.iter().any(|c| c.code == reference.code) {
            continue;
        }
        let Some(fact) = v.country.fact(&reference.code) else { continue };
        let period = readers.period(&fact.period);
        let value = readers.fact(fact);
        cited.push(CitedFact {
            name: v.name("fact", fact.code.as_str()),
            value: if period.is_empty() { value } else { format!("{value} · {period}") },
            code: reference.code,
        });
    }
    cited
}

/// The languages the item is written in, to be looked at beside this text.
fn editions(v: &View<'_>, place: &Place, all: &[store::edition::EditionSummary]) -> Vec<Choice> {
    let mut choices = vec![Choice::new(place.href(), v.language(&place.locale), &place.href())];
    for local in v.country.locals() {
        let begun = all.iter().any(|e| e.locale == local.locale);
        if begun && local.locale != place.locale {
            let href = format!("/desk/items/{}/{}", place.item.code, local.locale);
            choices.push(Choice::new(href, v.language(&local.locale), ""));
        }
    }
    choices
}

/// What others changed between the revision a text was begun from and its merging, field by field.
async fn came(
    conn: &mut store::Conn,
    place: &Place,
    revisions: &[store::revision::RevisionSummary],
    from: i64,
) -> Result<Vec<(&'static str, String, String)>, Failure> {
    let number = |n: i64| revisions.iter().find(|r| r.number == n).map(|r| r.id);
    let newest = place.latest.as_ref().map_or(0, |r| r.number);
    // The newest is the merged one; before it came what somebody else saved.
    let (Some(from), Some(to)) = (number(from), number(newest - 1)) else { return Ok(Vec::new()) };
    let old = store::revision::find_revision(conn, from).await?;
    let new = store::revision::find_revision(conn, to).await?;
    let (Some(old), Some(new)) = (old, new) else { return Ok(Vec::new()) };
    let pairs = [
        ("field-title", old.title, new.title),
        ("field-summary", old.summary, new.summary),
        ("field-body", old.body, new.body),
    ];
    Ok(pairs.into_iter().filter(|(_, a, b)| a != b).collect())
}

/// Two texts word by word.
pub fn pieces(old: &str, new: &str) -> Vec<DiffPiece> {
    let piece = |p: flow::publish::Piece| DiffPiece {
        kind: match p.kind {
            Words::Same => "same",
            Words::Gone => "gone",
            Words::New => "new",
        },
        text: p.text,
    };
    compare(old, new).into_iter().map(piece).collect()
}

fn revision_rows(
    v: &View<'_>,
    place: &Place,
    revisions: &[store::revision::RevisionSummary],
    people: &std::collections::HashMap<model::PersonId, String>,
) -> Vec<RevisionRow> {
    let published = place.edition.as_ref().and_then(|e| e.published_revision);
    revisions
        .iter()
        .take(40)
        .map(|r| RevisionRow {
            text: format!(
                "{} · {} · {}",
                v.num(r.number),
                moment(v, r.created_at),
                who(v, people, &model::Actor(r.created_by.clone()))
            ),
            compare: if r.number > 1 {
                format!("{}/compare?from={}&to={}", place.href(), r.number - 1, r.number)
            } else {
                String::new()
            },
            published: published == Some(r.id),
        })
        .collect()
}

fn choose_people(
    v: &View<'_>,
    people: &std::collections::HashMap<model::PersonId, String>,
    chosen: Option<model::PersonId>,
) -> Vec<Choice> {
    let chosen = chosen.map(|p| p.to_string()).unwrap_or_default();
    let mut choices: Vec<Choice> =
        people.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone(), &chosen)).collect();
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    choices.insert(0, Choice::new("", v.t("desk-nobody"), &chosen));
    choices
}

/// The text a translation is made from.
async fn source(conn: &mut store::Conn, place: &Place) -> Result<Option<(String, String, String)>, Failure> {
    if place.locale == place.item.written_in {
        return Ok(None);
    }
    let edition = store::edition::edition_of(conn, place.item.id, &place.item.written_in).await?;
    let Some(id) = edition.and_then(|e| e.latest_revision) else { return Ok(None) };
    let revision = store::revision::find_revision(conn, id).await?;
    Ok(revision.map(|r| (r.title, r.summary, r.body)))
}

/// What is offered: what would not be refused.
async fn acts(
    app: &App,
    staff: &Staff,
    place: &Place,
    stage: Stage,
    changed: bool,
) -> Result<EditorActs, Failure> {
    let rights = &staff.me.rights;
    let scope = Scope::text(&place.item.publisher, &place.locale);
    let may = |act| rights.may(act, scope);
    let Some(edition) = &place.edition else {
        return Ok(EditorActs { write: may(place.writing()), ..EditorActs::default() });
    };
    let release = if may(Act::Publish) {
        let mut tx = app.store.begin().await?;
        may_release(&mut tx, rights, app.clock.as_ref(), &place.item, edition).await.is_ok()
    } else {
        false
    };
    let published = edition.state == EditionState::Published;
    Ok(EditorActs {
        write: may(place.writing()),
        submit: may(Act::Submit)
            && matches!(stage, Stage::Draft | Stage::Returned)
            && (changed || !published),
        review: may(Act::Review) && matches!(stage, Stage::InReview | Stage::Approved),
        publish: release && (!published || may(Act::Correct)),
        correction: published,
        unschedule: stage == Stage::Scheduled && may(Act::Publish),
        withdraw: published && may(Act::Withdraw),
        comment: may(Act::Comment),
        assign: may(Act::Assign),
        embargoed: false,
    })
}
