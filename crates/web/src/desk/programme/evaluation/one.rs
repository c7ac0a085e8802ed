//! One evaluation: its figures, what is made of them, and what is done with it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::plan::evaluation::{
    JudgementWords, discard_evaluation, freeze_evaluation, judge_evaluation, may_evaluate, may_publish,
    publish_evaluation,
};
use model::programme::{Confidence, Evaluation, EvaluationState};
use model::{Event, OversightId, Refusal};
use render::View;
use render::pages::Link;
use render::pages::desk::Choice;
use render::pages::desk::programme::evaluation::EvaluationPage;
use render::pages::evaluation::JudgementForm;

use super::parts::{Found, frame, href, read_id, refused, state_tag};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{event_line, names};
use crate::desk::programme::parts::words;
use crate::desk::programme::report::place::around;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::evaluated::{confidence_words, studies};

/// Lines of the programme's log that are looked through.
const LOOKED: u32 = 500;

/// `GET /desk/evaluations/{id}`
pub async fn show(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    view(&app, &staff, read_id(&id)?, None, None).await
}

/// `POST /desk/evaluations/{id}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id = read_id(&id)?;
    if fields.get("act") == "discard" {
        return discard(&app, &staff, id, &fields).await;
    }
    match carry_out(&app, &staff, id, &fields).await? {
        Ok(done) => Ok(redirect(&format!("{}?done={done}", href(id)), false)),
        Err(refusal) => view(&app, &staff, id, Some(&fields), Some(staff.explain(&refusal))).await,
    }
}

/// Throws a draft away; then there is no page of it, and the programme's others are shown.
async fn discard(app: &App, staff: &Staff, id: OversightId, fields: &Fields) -> Result<Response, Failure> {
    let (evaluation, _) = Found::head(&mut app.store.read().await?, staff, id).await?;
    let refusal = match fields.get("seen").parse() {
        Ok(seen) => {
            let mut tx = app.store.begin().await?;
            match discard_evaluation(&mut tx, &staff.me.rights, app.clock.as_ref(), id, seen).await {
                Ok(()) => {
                    tx.commit().await?;
                    let list = format!("/desk/programme/{}/evaluations", evaluation.programme);
                    return Ok(redirect(&format!("{list}?done=done-evaluation-discarded"), false));
                }
                Err(error) => refused(error)?,
            }
        }
        Err(_) => Refusal::Conflict,
    };
    view(app, staff, id, None, Some(staff.explain(&refusal))).await
}

async fn carry_out(
    app: &App,
    staff: &Staff,
    id: OversightId,
    fields: &Fields,
) -> Result<Result<&'static str, Refusal>, Failure> {
    let (evaluation, _) = Found::head(&mut app.store.read().await?, staff, id).await?;
    let v = staff.view();
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let (result, done) = match fields.get("act") {
        "freeze" => {
            // What readers were given at this moment: `plan` asks no other stage.
            let studies = studies::named(&mut tx, &evaluation.body, &evaluation.locale).await?;
            (freeze_evaluation(&mut tx, me, clock, id, around(&v), &studies).await, "done-evaluation-frozen")
        }
        "judge" => {
            let Ok(seen) = fields.get("seen").parse() else { return Ok(Err(Refusal::Conflict)) };
            let said = sent(&evaluation, fields);
            let summary = fields.get("summary");
            (judge_evaluation(&mut tx, me, clock, id, &said, summary, seen).await, "done-saved")
        }
        "publish" => (publish_evaluation(&mut tx, me, clock, id).await, "done-published"),
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

/// What a form says to the questions.
fn sent(evaluation: &Evaluation, fields: &Fields) -> Vec<JudgementWords> {
    let of = |name: &str, key: &str| fields.get(&format!("{name}-{key}")).to_owned();
    let questions = evaluation.body.questions.iter();
    questions
        .map(|question| JudgementWords {
            question: question.key.clone(),
            answer: of("answer", &question.key),
            confidence: of("confidence", &question.key).parse().ok(),
            rests_on: of("basis", &question.key),
        })
        .collect()
}

/// The form of a question, filled from what was typed or is kept.
fn form(v: &View<'_>, evaluation: &Evaluation, key: &str, typed: Option<&Fields>) -> JudgementForm {
    let kept = evaluation.judgement(key);
    let field = |name: &str, kept: Option<String>| match typed {
        Some(fields) => fields.get(&format!("{name}-{key}")).to_owned(),
        None => kept.unwrap_or_default(),
    };
    let chosen = field("confidence", kept.and_then(|j| j.confidence).map(|c| c.to_string()));
    let choice = |c: &Confidence| Choice::new(c.as_str(), confidence_words(v, *c), &chosen);
    JudgementForm {
        answer: field("answer", kept.map(|j| j.answer.clone())),
        confidences: Confidence::ALL.iter().map(choice).collect(),
        rests_on: field("basis", kept.map(|j| j.rests_on.clone())),
    }
}

fn is_of(event: &Event, id: &str) -> bool {
    event.detail.get("evaluation").and_then(|value| value.as_str()) == Some(id)
}

async fn view(
    app: &App,
    staff: &Staff,
    id: OversightId,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let found = Found::shown(&mut conn, app, staff, id).await?;
    let people = names(&mut conn).await?;
    let code = &found.programme.code;
    let events = store::event::events_about(&mut conn, "programme", code, LOOKED).await?;
    drop(conn);
    let (evaluation, programme) = (&found.evaluation, &found.programme);
    let mut d = frame(staff, evaluation.title.clone(), programme);
    d.titled_in(&evaluation.locale);
    d.wrong = wrong;
    let v = d.v;
    let rights = &staff.me.rights;
    let evaluates = may_evaluate(rights, programme);
    let is_draft = evaluation.state == EvaluationState::Draft;
    let judges = evaluates && evaluation.state == EvaluationState::Frozen;
    // Only a form of judgements has fields to keep.
    let typed = typed.filter(|fields| fields.get("act") == "judge");
    let mut shown = found.look(v).view();
    if judges {
        for question in &mut shown.questions {
            question.form = Some(form(&v, evaluation, &question.key, typed));
        }
    }
    let judge = judges.then(|| match typed {
        Some(fields) => (fields.get("seen").to_owned(), fields.get("summary").to_owned()),
        None => (evaluation.edited_at.to_string(), evaluation.summary.clone()),
    });
    let is_public = evaluation.state == EvaluationState::Published && programme.public;
    let public = format!("/programme/{code}/evaluations/{id}");
    let papers =
        ["pdf", "docx"].map(|kind| Link::new(format!("{}/evaluation.{kind}", href(id)), kind.to_uppercase()));
    let key = id.to_string();
    page(&EvaluationPage {
        href: href(id),
        up: vec![
            Link::new(format!("/desk/programme/{code}"), words(&v, &programme.titles)),
            Link::new(format!("/desk/programme/{code}/evaluations"), v.t("evaluations-title")),
        ],
        state: state_tag(&v, evaluation),
        is_draft,
        may_change: evaluates && is_draft,
        discard: (evaluates && is_draft).then(|| evaluation.edited_at.to_string()),
        may_freeze: evaluates && is_draft && !evaluation.body.questions.is_empty(),
        judge,
        may_publish: may_publish(rights, programme, evaluation) && evaluation.is_judged(),
        public_href: if is_public { v.href(&public) } else { String::new() },
        papers: papers.into(),
        e: shown,
        history: events.iter().filter(|e| is_of(e, &key)).map(|e| event_line(&v, &people, e)).collect(),
        d,
    })
}
