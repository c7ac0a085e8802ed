//! Schemes: the list, and the form that proposes one.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::plan::Participants;
use flow::plan::oversight::{SchemeWords, begin_scheme, may_decide, may_propose, save_scheme};
use model::programme::{
    Cost, CostSource, ExpectedResult, Indicator, Programme, Reviewer, Scheme, SchemeBody, SchemeState, Task,
    TaskKind, total_by_source,
};
use model::{Act, Amount, Code, OversightId, Refusal};
use render::View;
use render::pages::desk::programme::oversight::{
    CostField, ResultField, SchemeFormPage, SchemeRow, SchemesPage,
};
use render::pages::desk::{Choice, StateTag};
use serde::Deserialize;
use store::Conn;

use super::inspections::task_name;
use super::parts::{PART, read_id, refused};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::message::day;
use crate::desk::page;
use crate::desk::programme::parts::{participants, programme, words};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Longest list.
const ROWS: u32 = 500;
/// Lines of results that are read.
const LINES: usize = 40;
/// Empty lines of results in a form.
const SPARE: usize = 3;

/// How a scheme stands.
pub fn scheme_tag(v: &View<'_>, state: SchemeState) -> StateTag {
    let class = match state {
        SchemeState::Draft => "draft",
        SchemeState::Submitted => "scheduled",
        SchemeState::Returned => "returned",
        SchemeState::Approved | SchemeState::Conditional => "approved",
        SchemeState::Refused => "late",
    };
    StateTag { class, text: v.word("scheme-state", state.as_str()) }
}

/// An amount of money with its currency.
pub fn money(v: &View<'_>, amount: &Amount, currency: &str) -> String {
    format!("{} {currency}", v.local.formats.amount(amount))
}

/// What several costs come to.
pub fn sum(costs: &[Cost]) -> Option<Amount> {
    // The same source for all of them adds all of them up.
    let all: Vec<Cost> = costs.iter().map(|c| Cost { source: CostSource::State, ..c.clone() }).collect();
    total_by_source(&all).into_values().next()
}

/// A programme with those who take part in it.
pub struct Ground {
    /// The programme.
    pub programme: Programme,
    /// Who takes part.
    pub participants: Participants,
}

/// Every programme with those who take part in it.
pub async fn grounds(conn: &mut Conn, app: &App, staff: &Staff) -> Result<Vec<Ground>, Failure> {
    let mut found = Vec::new();
    for programme in store::programme::programmes(conn).await? {
        let participants = participants(conn, app, staff, &programme).await?;
        found.push(Ground { programme, participants });
    }
    Ok(found)
}

/// Whether somebody may read a scheme: a draft those who write it, afterwards everybody who sees the organisation, decides
/// or is asked to judge it.
pub fn may_see(staff: &Staff, scheme: &Scheme, participants: &Participants, mine: &[Reviewer]) -> bool {
    let rights = &staff.me.rights;
    may_propose(rights, &scheme.organisation)
        || mine.iter().any(|r| r.scheme == scheme.id)
        || (scheme.state != SchemeState::Draft
            && (may_decide(rights, participants, &scheme.organisation)
                || rights.may(Act::See, flow::trust::Scope::of(&scheme.organisation))))
}

/// The schemes that somebody may read, with what they are asked to do: a message's key.
pub async fn readable(
    conn: &mut Conn,
    app: &App,
    staff: &Staff,
) -> Result<Vec<(Scheme, Programme, Option<&'static str>)>, Failure> {
    let grounds = grounds(conn, app, staff).await?;
    let me = staff.me.rights.person.id;
    let mine = store::programme::reviews_of(conn, me).await?;
    let mut found = Vec::new();
    for scheme in store::programme::schemes(conn, ROWS).await? {
        let Some(ground) = grounds.iter().find(|g| g.programme.code == scheme.programme) else { continue };
        if !may_see(staff, &scheme, &ground.participants, &mine) {
            continue;
        }
        let review = mine.iter().find(|r| r.scheme == scheme.id);
        let asked = match (scheme.state, review) {
            (SchemeState::Submitted, Some(review)) if review.declaration.is_none() => {
                Some("scheme-asked-declare")
            }
            (SchemeState::Submitted, Some(review)) if review.may_score() => {
                let scored = store::programme::appraisals(conn, scheme.id, scheme.round).await?;
                (!scored.iter().any(|a| a.person == me)).then_some("scheme-asked-score")
            }
            (SchemeState::Submitted, _)
                if may_decide(&staff.me.rights, &ground.participants, &scheme.organisation) =>
            {
                Some("scheme-asked-decide")
            }
            (SchemeState::Returned, _) if may_propose(&staff.me.rights, &scheme.organisation) => {
                Some("scheme-asked-again")
            }
            _ => None,
        };
        found.push((scheme, ground.programme.clone(), asked));
    }
    Ok(found)
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    state: String,
    programme: String,
}

/// `GET /desk/schemes`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let found = readable(&mut conn, &app, &staff).await?;
    let programmes = store::programme::programmes(&mut conn).await?;
    drop(conn);
    let d = staff.desk(staff.view().t("schemes-title"), PART);
    let v = d.v;
    let mut states = vec![Choice::new("", v.t("desk-any"), &wish.state)];
    states.extend(
        SchemeState::ALL
            .iter()
            .map(|s| Choice::new(s.as_str(), v.word("scheme-state", s.as_str()), &wish.state)),
    );
    let rows = found
        .iter()
        .filter(|(scheme, ..)| wish.state.is_empty() || scheme.state.as_str() == wish.state)
        .map(|(scheme, programme, asked)| SchemeRow {
            href: format!("/desk/schemes/{}", scheme.id),
            title: scheme.title.clone(),
            about: format!(
                "{} · {}",
                v.name("organisation", scheme.organisation.as_str()),
                words(&v, &programme.titles)
            ),
            cost: sum(&scheme.body.costs)
                .map(|amount| money(&v, &amount, &programme.currency))
                .unwrap_or_default(),
            state: scheme_tag(&v, scheme.state),
            asked: asked.map(|key| v.t(key)).unwrap_or_default(),
        })
        .collect();
    let criteria = programmes
        .iter()
        .map(|p| (words(&v, &p.titles).to_owned(), format!("/desk/schemes/criteria?programme={}", p.code)));
    page(&SchemesPage {
        states,
        rows,
        may_propose: !programmes.is_empty() && staff.me.rights.anywhere(Act::Plan),
        criteria: criteria.collect(),
        d,
    })
}

/// What a form is made for.
struct Form {
    programmes: Vec<Programme>,
    ground: Ground,
    tasks: Vec<Task>,
    indicators: Vec<Indicator>,
}

async fn form(app: &App, staff: &Staff, code: &str) -> Result<Form, Failure> {
    let mut conn = app.store.read().await?;
    let programmes = store::programme::programmes(&mut conn).await?;
    let programme = match code {
        "" => likely(&mut conn, &programmes).await?,
        code => programme(&mut conn, code).await?,
    };
    let participants = participants(&mut conn, app, staff, &programme).await?;
    Ok(Form {
        programmes,
        tasks: store::programme::tasks(&mut conn, &programme.code).await?,
        indicators: store::programme::indicators(&mut conn, &programme.code).await?,
        ground: Ground { programme, participants },
    })
}

/// The first programme with a task that a scheme can serve; the first one when none has any.
async fn likely(conn: &mut Conn, programmes: &[Programme]) -> Result<Programme, Failure> {
    for programme in programmes {
        let tasks = store::programme::tasks(conn, &programme.code).await?;
        if tasks.iter().any(|task| task.kind != TaskKind::Group) {
            return Ok(programme.clone());
        }
    }
    programmes.first().cloned().ok_or(Failure::NotFound)
}

/// `GET /desk/schemes/new`
pub async fn new_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::Plan) {
        return Err(Failure::Forbidden);
    }
    let form = form(&app, &staff, &wish.programme).await?;
    show(&staff, &form, None, None, None)
}

/// `POST /desk/schemes/new`
pub async fn create(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let form = form(&app, &staff, fields.get("programme")).await?;
    let unknown = |_| Refusal::Invalid { field: "organisation", reason: "inspection-organisation-unknown" };
    let read =
        read(&fields).and_then(|words| Ok((Code::new(fields.get("organisation")).map_err(unknown)?, words)));
    let refusal = match read {
        Ok((organisation, words)) => {
            let mut tx = app.store.begin().await?;
            let of = (&form.ground.programme, &form.ground.participants);
            let (me, clock, locale) = (&staff.me.rights, app.clock.as_ref(), &staff.local.locale);
            match begin_scheme(&mut tx, me, clock, of, &organisation, &words, locale).await {
                Ok(id) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("/desk/schemes/{id}?done=done-saved"), false));
                }
                Err(error) => refused(error)?,
            }
        }
        Err(refusal) => refusal,
    };
    show(&staff, &form, None, Some(&fields), Some(staff.explain(&refusal)))
}

async fn own(app: &App, staff: &Staff, id: OversightId) -> Result<Scheme, Failure> {
    let found = store::programme::find_scheme(&mut app.store.read().await?, id).await?;
    let scheme = found.ok_or(Failure::NotFound)?;
    if !may_propose(&staff.me.rights, &scheme.organisation) {
        return Err(Failure::Forbidden);
    }
    match scheme.state {
        SchemeState::Draft | SchemeState::Returned => Ok(scheme),
        _ => Err(Failure::NotFound),
    }
}

/// `GET /desk/schemes/{id}/edit`
pub async fn edit_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let stored = own(&app, &staff, read_id(&id)?).await?;
    let form = form(&app, &staff, stored.programme.as_str()).await?;
    show(&staff, &form, Some(&stored), None, None)
}

/// `POST /desk/schemes/{id}/edit`
pub async fn edit(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id = read_id(&id)?;
    let stored = own(&app, &staff, id).await?;
    let form = form(&app, &staff, stored.programme.as_str()).await?;
    let refusal = match (read(&fields), fields.get("seen").parse()) {
        (Ok(words), Ok(seen)) => {
            let mut tx = app.store.begin().await?;
            match save_scheme(&mut tx, &staff.me.rights, app.clock.as_ref(), id, &words, seen).await {
                Ok(()) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("/desk/schemes/{id}?done=done-saved"), false));
                }
                Err(error) => refused(error)?,
            }
        }
        (Err(refusal), _) => refusal,
        (_, Err(_)) => Refusal::Conflict,
    };
    show(&staff, &form, Some(&stored), Some(&fields), Some(staff.explain(&refusal)))
}

/// An amount as typed: blanks between groups of figures do not count.
fn amount(text: &str, field: &'static str) -> Result<Amount, Refusal> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    Amount::new(&plain).map_err(|_| Refusal::Invalid { field, reason: "value-wrong" })
}

fn read(fields: &Fields) -> Result<SchemeWords, Refusal> {
    let task = |_| Refusal::Invalid { field: "tasks", reason: "oversight-task-unknown" };
    let mut costs = Vec::new();
    for source in CostSource::ALL {
        let (typed, note) = (fields.get(&format!("cost-{source}")), fields.get(&format!("note-{source}")));
        if !typed.is_empty() {
            costs.push(Cost { source: *source, amount: amount(typed, "costs")?, note: note.to_owned() });
        }
    }
    let mut results = Vec::new();
    for n in 0..LINES {
        let get = |name: &str| fields.get(&format!("{name}-{n}"));
        let (indicator, name, target, by) = (get("indicator"), get("name"), get("target"), get("by"));
        if indicator.is_empty() && name.is_empty() && target.is_empty() {
            continue;
        }
        let unknown = |_| Refusal::Invalid { field: "results", reason: "scheme-indicator-unknown" };
        let date = |_| Refusal::Invalid { field: "by", reason: "date-wrong" };
        results.push(ExpectedResult {
            indicator: match indicator {
                "" => None,
                code => Some(Code::new(code).map_err(unknown)?),
            },
            name: name.to_owned(),
            target: amount(target, "results")?,
            by: match by {
                "" => None,
                text => Some(text.parse().map_err(date)?),
            },
        });
    }
    Ok(SchemeWords {
        title: fields.get("title").to_owned(),
        body: SchemeBody {
            what: fields.get("what").to_owned(),
            why: fields.get("why").to_owned(),
            tasks: fields.all("task").map(|code| Code::new(code).map_err(task)).collect::<Result<_, _>>()?,
            costs,
            from: day(fields, "from")?,
            to: day(fields, "to")?,
            results,
        },
    })
}

fn show(
    staff: &Staff,
    form: &Form,
    stored: Option<&Scheme>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let mut d = staff.desk(stored.map_or_else(|| v.t("scheme-new"), |s| s.title.clone()), PART);
    d.wrong = wrong;
    let programme = &form.ground.programme;
    if programme.example {
        d.notice = Some(v.t("oversight-example"));
    }
    let v = d.v;
    let field = |name: &str, kept: Option<String>| {
        typed.map_or_else(|| kept.unwrap_or_default(), |fields| fields.get(name).to_owned())
    };
    let body = stored.map(|s| &s.body);
    let date = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
    let rights = &staff.me.rights;
    let organisation = field("organisation", None);
    let mut organisations: Vec<Choice> = form
        .ground
        .participants
        .all()
        .filter(|code| stored.is_none() && may_propose(rights, code))
        .map(|code| Choice::new(code.as_str(), v.name("organisation", code.as_str()), &organisation))
        .collect();
    v.local.formats.sort_by_name(&mut organisations, |choice| &choice.text);
    let chosen = |code: &str| match typed {
        Some(fields) => fields.all("task").any(|task| task == code),
        None => body.is_some_and(|b| b.tasks.iter().any(|task| task.as_str() == code)),
    };
    let open = |task: &&Task| task.kind != TaskKind::Group;
    let tasks = form.tasks.iter().filter(open).map(|task| Choice {
        value: task.code.to_string(),
        text: task_name(&v, task),
        chosen: chosen(task.code.as_str()),
    });
    let costs = CostSource::ALL.iter().map(|source| {
        let kept = body.and_then(|b| b.costs.iter().find(|cost| cost.source == *source));
        CostField {
            source: source.as_str(),
            name: v.word("scheme-source", source.as_str()),
            amount: field(&format!("cost-{source}"), kept.map(|cost| cost.amount.to_string())),
            note: field(&format!("note-{source}"), kept.map(|cost| cost.note.clone())),
        }
    });
    let kept = body.map_or(0, |b| b.results.len());
    let sent = (0..LINES).rev().find(|n| typed.is_some_and(|f| f.has(&format!("target-{n}"))));
    let lines = sent.map_or(kept + SPARE, |last| last + 1).min(LINES);
    let results = (0..lines).map(|n| {
        let kept = body.and_then(|b| b.results.get(n));
        let get = |name: &str, kept: Option<String>| field(&format!("{name}-{n}"), kept);
        let code = get("indicator", kept.and_then(|r| r.indicator.as_ref()).map(Code::to_string));
        let mut indicators = vec![Choice::new("", v.t("oversight-none"), &code)];
        let named = form.indicators.iter().filter(|i| i.retired_on.is_none());
        indicators.extend(named.map(|i| {
            let text = format!("{} ({})", words(&v, &i.titles), words(&v, &i.unit));
            Choice::new(i.code.as_str(), text, &code)
        }));
        ResultField {
            n,
            number: v.num(i64::try_from(n).unwrap_or(0) + 1),
            indicators,
            name: get("name", kept.map(|r| r.name.clone())),
            target: get("target", kept.map(|r| r.target.to_string())),
            by: get("by", date(kept.and_then(|r| r.by))),
        }
    });
    let several = stored.is_none() && form.programmes.len() > 1;
    let programmes = form
        .programmes
        .iter()
        .filter(|_| several)
        .map(|p| Choice::new(p.code.as_str(), words(&v, &p.titles), programme.code.as_str()));
    page(&SchemeFormPage {
        href: stored.map_or("/desk/schemes/new".into(), |s| format!("/desk/schemes/{}/edit", s.id)),
        programmes: programmes.collect(),
        programme: programme.code.to_string(),
        currency: programme.currency.clone(),
        title: field("title", stored.map(|s| s.title.clone())),
        what: field("what", body.map(|b| b.what.clone())),
        why: field("why", body.map(|b| b.why.clone())),
        from: field("from", date(body.and_then(|b| b.from))),
        to: field("to", date(body.and_then(|b| b.to))),
        seen: field("seen", stored.map(|s| s.edited_at.to_string())),
        tasks: tasks.collect(),
        costs: costs.collect(),
        results: results.collect(),
        organisations,
        d,
    })
}
