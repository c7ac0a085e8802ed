//! One study: its record, series, what can be seen, what was found.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::measure::effect::{
    FileFlaw, NewSeries, attach_series, bring_file, change_series, drop_series, estimate, may_publish,
    may_study, power, publish_study, read_file, read_series_again, register_study, withdraw_study,
};
use flow::trust::Scope;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use model::effect::{EffectStudy, OwnSeries, ResultKind, SeriesRole, SeriesSource, StudyState};
use model::{Act, Code, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::effect::{DeskStudyPage, StudyActs};

use super::{PART, list, read_code, refused, sources, today, view};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::choose::{self, Chosen, Field, Pool};
use crate::desk::fields::Fields;
use crate::desk::language::Upload;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::effect::{facts, registered, result, spoken, withdrawn};

/// A page waits so long for figures to be worked out; the work goes on after that.
const PATIENCE: Duration = Duration::from_secs(15);

async fn find(app: &App, staff: &Staff, code: &Code) -> Result<EffectStudy, Failure> {
    let found = store::effect::find_study(&mut app.store.read().await?, code).await?;
    let study = found.ok_or(Failure::NotFound)?;
    if staff.me.rights.may(Act::See, Scope::of(&study.organisation)) {
        Ok(study)
    } else {
        Err(Failure::Forbidden)
    }
}

/// What the page keeps of what was sent.
#[derive(Default)]
struct Sent {
    wrong: Option<String>,
    flaws: Vec<String>,
    flow: String,
    /// The series of the flow, and which was meant.
    series: Pool,
    chosen: Chosen,
    reason: String,
}

/// `GET /desk/studies/{code}`
pub async fn study(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    show(&app, &staff, &read_code(&code)?, Sent::default()).await
}

/// `GET /desk/studies/{code}/record.json`
pub async fn record(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let study = find(&app, &staff, &read_code(&code)?).await?;
    let record = study.registration.ok_or(Failure::NotFound)?.record;
    let name = format!("attachment; filename=\"{code}-record.json\"");
    Ok(([(CONTENT_TYPE, "application/json".to_owned()), (CONTENT_DISPOSITION, name)], record).into_response())
}

/// `POST /desk/studies/{code}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let code = read_code(&code)?;
    let (series, chosen) = sent_series(&app, &staff, &fields).await?;
    if let Some(wrong) = choose::again(&staff.view(), &fields, [&chosen]) {
        let flow = fields.get("flow").to_owned();
        return show(&app, &staff, &code, Sent { wrong, flow, series, chosen, ..Sent::default() }).await;
    }
    match carry_out(&app, &staff, &code, (&fields, &chosen)).await? {
        Ok(done) => Ok(redirect(&format!("/desk/studies/{code}?done={done}"), false)),
        Err(refusal) => {
            let kept = |name: &str| fields.get(name).to_owned();
            let sent = Sent {
                wrong: Some(staff.explain(&refusal)),
                flow: kept("flow"),
                series,
                chosen,
                reason: kept("reason"),
                ..Sent::default()
            };
            show(&app, &staff, &code, sent).await
        }
    }
}

type Done = Result<&'static str, Refusal>;

/// The series of the flow that a form names, and which of them it means.
async fn sent_series(app: &App, staff: &Staff, fields: &Fields) -> Result<(Pool, Chosen), Failure> {
    let Ok(flow) = Code::new(fields.get("flow")) else { return Ok(Default::default()) };
    let mut conn = app.store.read().await?;
    let pool = sources::choices(app, &staff.view(), &mut conn, &flow).await?;
    let chosen = pool.sent(fields, "key");
    Ok((pool, chosen))
}

async fn carry_out(
    app: &Arc<App>,
    staff: &Staff,
    code: &Code,
    (fields, chosen): (&Fields, &Chosen),
) -> Result<Done, Failure> {
    let study = find(app, staff, code).await?;
    match fields.get("act") {
        "power" | "estimate" => work_out(app, staff, code, fields.get("act") == "power").await,
        "flow" | "own" => attach(app, staff, &study, (fields, chosen)).await,
        "again" => again(app, staff, &study, fields).await,
        _ => write(app, staff, code, fields).await,
    }
}

async fn write(app: &App, staff: &Staff, code: &Code, fields: &Fields) -> Result<Done, Failure> {
    let (me, clock, day) = (&staff.me.rights, app.clock.as_ref(), today(app, &staff.view()));
    let number = || fields.get("series").parse::<u32>().map_err(|_| Failure::NotFound);
    let mut tx = app.store.begin().await?;
    let (result, done): (Result<(), FlowError>, _) = match fields.get("act") {
        "change" => {
            let role = fields.get("role").parse().unwrap_or(SeriesRole::Control);
            let to = (role, fields.get("name"));
            (change_series(&mut tx, me, clock, code, number()?, to).await, "done-saved")
        }
        "drop" => (drop_series(&mut tx, me, clock, code, number()?).await, "done-removed"),
        "register" => (register_study(&mut tx, me, clock, code, day).await, "done-study-registered"),
        "publish" => (publish_study(&mut tx, me, clock, code).await, "done-published"),
        "withdraw" => {
            let reason = fields.get("reason");
            (withdraw_study(&mut tx, me, clock, code, reason).await, "done-withdrawn")
        }
        _ => return Err(Failure::Bad("“act” is none of the acts of this page".into())),
    };
    match result {
        Ok(()) => {
            tx.commit().await?;
            Ok(Ok(done))
        }
        Err(error) => refused(error).map(Err),
    }
}

/// Works something out behind the page, which waits for it a while.
async fn work_out(app: &Arc<App>, staff: &Staff, code: &Code, before: bool) -> Result<Done, Failure> {
    let day = today(app, &staff.view());
    let (app, me, code) = (Arc::clone(app), staff.me.rights.clone(), code.clone());
    let work = tokio::spawn(async move {
        let clock = app.clock.as_ref();
        if before {
            power(&app.store, &me, clock, &code).await
        } else {
            estimate(&app.store, &me, clock, &code, day).await
        }
    });
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(Ok(Ok(_))) => Ok(Ok("done-study-worked")),
        Ok(Ok(Err(error))) => refused(error).map(Err),
        Ok(Err(error)) => Err(Failure::internal(error)),
        Err(_) => Ok(Ok("done-study-working")),
    }
}

/// Adds a series that comes from within.
async fn attach(
    app: &App,
    staff: &Staff,
    study: &EffectStudy,
    (fields, chosen): (&Fields, &Chosen),
) -> Result<Done, Failure> {
    let v = staff.view();
    let source = if fields.get("act") == "own" {
        let what = fields.get("what").parse().unwrap_or(OwnSeries::Editions);
        let organisation = match fields.get("organisation") {
            "" => None,
            text => Some(Code::new(text).map_err(|_| Failure::NotFound)?),
        };
        if let Some(whose) = &organisation {
            v.country.organisation(whose.as_str()).ok_or(Failure::NotFound)?;
            if !staff.me.rights.may(Act::See, Scope::of(whose)) {
                return Err(Failure::Forbidden);
            }
        }
        SeriesSource::Own { what, organisation: organisation.filter(|whose| *whose != study.organisation) }
    } else {
        let flow = Code::new(fields.get("flow")).map_err(|_| Failure::NotFound)?;
        SeriesSource::Dataflow { flow, key: chosen.code().to_owned() }
    };
    let name = view::source(&v, &source).chars().take(120).collect();
    let new = NewSeries { role: fields.get("role").parse().unwrap_or(SeriesRole::Control), name, source };
    let day = today(app, &v);
    let mut conn = app.store.read().await?;
    let fresh = match sources::read(app, &v, &mut conn, study, &new.source, day).await? {
        Ok(fresh) => fresh,
        Err(refusal) => return Ok(Err(refusal)),
    };
    drop(conn);
    let mut tx = app.store.begin().await?;
    match attach_series(&mut tx, &staff.me.rights, app.clock.as_ref(), &study.code, &new, fresh).await {
        Ok(_) => {
            tx.commit().await?;
            Ok(Ok("done-saved"))
        }
        Err(error) => refused(error).map(Err),
    }
}

/// Reads a series once more.
async fn again(app: &App, staff: &Staff, study: &EffectStudy, fields: &Fields) -> Result<Done, Failure> {
    let v = staff.view();
    let mut conn = app.store.read().await?;
    let all = store::effect::study_series(&mut conn, &study.code).await?;
    let one = all.iter().find(|s| s.number.to_string() == fields.get("series")).ok_or(Failure::NotFound)?;
    let fresh = match sources::read(app, &v, &mut conn, study, &one.source, today(app, &v)).await? {
        Ok(fresh) => fresh,
        Err(refusal) => return Ok(Err(refusal)),
    };
    drop(conn);
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    match read_series_again(&mut tx, me, clock, &study.code, one.number, fresh).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(Ok("done-saved"))
        }
        Err(error) => refused(error).map(Err),
    }
}

/// `POST /desk/studies/{code}/file`
pub async fn bring(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    upload: Upload,
) -> Result<Response, Failure> {
    let code = read_code(&code)?;
    let study = find(&app, &staff, &code).await?;
    if !may_study(&staff.me.rights, &study.organisation) {
        return Err(Failure::Forbidden);
    }
    let whole = |reason| vec![FileFlaw { line: 0, reason, text: String::new() }];
    let Upload { name, bytes, too_large } = upload;
    let read = match &bytes {
        Some(bytes) => read_file(bytes),
        None if too_large => Err(whole("file-too-large")),
        None => Err(whole("file-missing")),
    };
    let v = staff.view();
    let (table, bytes) = match (read, bytes) {
        (Ok(table), Some(bytes)) => (table, bytes),
        (Err(flaws), _) => {
            let said = |f: &FileFlaw| match f.line {
                0 => v.t(f.reason),
                line => {
                    let number = v.num(i64::try_from(line).unwrap_or(i64::MAX));
                    let problem = v.t(f.reason);
                    v.said("effect-line", &[("line", &number), ("text", &f.text), ("problem", &problem)])
                }
            };
            let sent = Sent { flaws: flaws.iter().map(said).collect(), ..Sent::default() };
            return show(&app, &staff, &code, sent).await;
        }
        (Ok(_), None) => return Err(Failure::NotFound),
    };
    let blobs = app.blobs.clone();
    let kept = tokio::task::spawn_blocking(move || blobs.put(&bytes)).await.map_err(Failure::internal)?;
    let sha256 = kept?;
    let mut tx = app.store.begin().await?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    match bring_file(&mut tx, me, clock, &code, (&name, &sha256), &table).await {
        Ok(brought) => {
            tx.commit().await?;
            if brought.left.is_empty() {
                return Ok(redirect(&format!("/desk/studies/{code}?done=done-saved"), false));
            }
            let left = v.t1("effect-file-left", "columns", &v.local.formats.list(&brought.left));
            show(&app, &staff, &code, Sent { wrong: Some(left), ..Sent::default() }).await
        }
        Err(error) => {
            drop(tx);
            let wrong = Some(staff.explain(&refused(error)?));
            show(&app, &staff, &code, Sent { wrong, ..Sent::default() }).await
        }
    }
}

/// Organisations of which Sen counts something, the study's own first.
fn whose(v: &View<'_>, staff: &Staff, study: &EffectStudy) -> Vec<Choice> {
    let own = study.organisation.as_str();
    let all = staff.me.rights.organisations(Act::See, &v.country.nation.organisations);
    let others = all.iter().filter(|o| o.code.as_str() != own);
    let mut choices: Vec<Choice> =
        others.map(|o| Choice::new(o.code.as_str(), v.name("organisation", o.code.as_str()), own)).collect();
    v.local.formats.sort_by_name(&mut choices, |o| &o.text);
    choices.insert(0, Choice::new(own, v.name("organisation", own), own));
    choices
}

async fn show(app: &App, staff: &Staff, code: &Code, sent: Sent) -> Result<Response, Failure> {
    let study = find(app, staff, code).await?;
    let mut conn = app.store.read().await?;
    let all = store::effect::study_series(&mut conn, code).await?;
    let readings = store::effect::study_readings(&mut conn, code).await?;
    let results = store::effect::study_results(&mut conn, code).await?;
    let published = store::effect::publications(&mut conn, code).await?;
    let catalogue = app.figures.catalogue(&mut conn).await?;
    let campaign = store::reach::find_campaign(&mut conn, &study.campaign).await?;
    drop(conn);
    let v = staff.view();
    let mut told = facts(&v, &study);
    // The campaign by its name, where it is one of the desk's.
    let named = campaign.as_ref().and_then(|c| c.names.best(&[&v.local.locale]));
    if let (Some((_, said)), Some((_, shown))) = (named, told.first_mut()) {
        said.clone_into(shown);
    }
    let mut d = staff.desk(spoken(&v, &study.body.titles).text, PART);
    d.titled_in(&study.locale);
    d.wrong = sent.wrong;
    let writes = may_study(&staff.me.rights, &study.organisation);
    let draft = study.state == StudyState::Draft;
    let power = view::power(&v, &study, &results, &readings, &all);
    let newest = results.iter().rfind(|r| r.kind == ResultKind::Estimate);
    let unpublished = newest.filter(|r| published.iter().all(|p| p.result != r.number));
    let open = study.state != StudyState::Withdrawn;
    let acts = StudyActs {
        write: writes && draft,
        bring: writes && open,
        register: writes && draft && power.as_ref().is_some_and(|p| !p.old),
        estimate: writes && open && !draft && today(app, &v) > study.body.after_until,
        publish: open && unpublished.is_some_and(|r| may_publish(&staff.me.rights, &study, r)),
        withdraw: writes && open,
    };
    let flows = catalogue.flows().iter().map(|f| {
        let code = f.flow.code.as_str();
        Choice::new(code, v.name("flow", code), &sent.flow)
    });
    let href = format!("/desk/studies/{code}");
    let field = Field {
        name: "key",
        id: "key",
        label: v.t("effect-key"),
        help: v.t("choose-help"),
        required: true,
        shared: None,
    };
    page(&DeskStudyPage {
        state: list::tag(&v, study.state),
        question: spoken(&v, &study.body.question),
        facts: told,
        registered: registered(&v, &study),
        late: study.registration.as_ref().is_some_and(|r| r.late),
        digest: study.registration.as_ref().map(|r| r.digest.clone()).unwrap_or_default(),
        withdrawn: withdrawn(&v, &study),
        series: view::series(&v, &all, &readings),
        flaws: sent.flaws,
        flows: flows.collect(),
        other_source: !sent.flow.is_empty(),
        key: sent.series.picker(&v, &sent.chosen, field),
        own: view::own(&v),
        whose: whose(&v, staff, &study),
        roles: view::roles(&v, SeriesRole::Control),
        power,
        results: results
            .iter()
            .rev()
            .filter(|r| r.kind == ResultKind::Estimate)
            .filter_map(|r| result::view(v, &study, r))
            .collect(),
        acts,
        reason: sent.reason,
        public: if published.is_empty() { String::new() } else { v.href(&format!("/studies/{code}")) },
        href,
        d,
    })
}
