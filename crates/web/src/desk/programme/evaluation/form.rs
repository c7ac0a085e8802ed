//! The form of a draft: what is asked, and what each question rests on.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::plan::evaluation::{EvaluationWords, MOST, begin_evaluation, may_evaluate, save_evaluation};
use model::effect::{EffectStudy, StudyState};
use model::programme::{
    Evaluation, EvaluationBody, EvaluationQuestion, EvaluationState, Indicator, NamedStudy, Programme, Task,
    TaskKind,
};
use model::{Code, DataFlow, OversightId, Refusal};
use render::View;
use render::pages::Link;
use render::pages::desk::Choice;
use render::pages::desk::programme::evaluation::{EvaluationFormPage, QuestionField, StudyField};
use serde::Deserialize;
use store::Conn;

use super::parts::{Found, frame, href, read_id, refused};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::choose::{self, Chosen, Field, Pool};
use crate::desk::fields::Fields;
use crate::desk::message::day;
use crate::desk::page;
use crate::desk::programme::parts::{programme, words};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Empty lines of questions in a form.
const SPARE: usize = 3;
/// Published studies that are looked through.
const KNOWN: u32 = 500;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    programme: String,
}

/// What a form is made for.
struct Ground {
    programme: Programme,
    indicators: Vec<Indicator>,
    tasks: Vec<Task>,
    flows: Vec<DataFlow>,
    /// Published studies of its campaigns.
    published: Vec<EffectStudy>,
    /// Studies that can be named.
    studies: Pool,
}

impl Ground {
    async fn find(app: &App, staff: &Staff, code: &str) -> Result<Self, Failure> {
        let mut conn = app.store.read().await?;
        let programme = programme(&mut conn, code).await?;
        if !may_evaluate(&staff.me.rights, &programme) {
            return Err(Failure::Forbidden);
        }
        Ok(Self {
            indicators: store::programme::indicators(&mut conn, &programme.code).await?,
            tasks: store::programme::tasks(&mut conn, &programme.code).await?,
            flows: store::data::flows(&mut conn).await?,
            published: published(&mut conn, &programme.code).await?,
            studies: choose::studies(staff, &mut conn, &programme.code).await?,
            programme,
        })
    }
}

/// Published studies of campaigns that belong to a programme.
async fn published(conn: &mut Conn, programme: &Code) -> Result<Vec<EffectStudy>, Failure> {
    let campaigns = store::reach::campaigns(conn).await?;
    let own =
        |code: &Code| campaigns.iter().any(|c| c.code == *code && c.programme.as_ref() == Some(programme));
    let mut studies = store::effect::published_studies(conn, KNOWN).await?;
    studies.retain(|study| study.state == StudyState::Published && own(&study.campaign));
    Ok(studies)
}

/// `GET /desk/evaluations/new?programme=`
pub async fn new_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let ground = Ground::find(&app, &staff, &wish.programme).await?;
    show(&staff, &ground, None, None, None)
}

/// `POST /desk/evaluations/new`
pub async fn create(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let ground = Ground::find(&app, &staff, fields.get("programme")).await?;
    let studies = sent_studies(&ground, &fields);
    if let Some(wrong) = choose::again(&staff.view(), &fields, &studies) {
        return show(&staff, &ground, None, Some(&fields), wrong);
    }
    let refusal = match read(&fields, &ground) {
        Ok(words) => {
            let mut tx = app.store.begin().await?;
            let (me, clock, locale) = (&staff.me.rights, app.clock.as_ref(), &staff.local.locale);
            match begin_evaluation(&mut tx, me, clock, &ground.programme, &words, locale).await {
                Ok(id) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("{}?done=done-saved", href(id)), false));
                }
                Err(error) => refused(error)?,
            }
        }
        Err(refusal) => refusal,
    };
    show(&staff, &ground, None, Some(&fields), Some(staff.explain(&refusal)))
}

async fn draft(app: &App, staff: &Staff, id: OversightId) -> Result<(Evaluation, Ground), Failure> {
    let (evaluation, _) = Found::head(&mut app.store.read().await?, staff, id).await?;
    let mut ground = Ground::find(app, staff, evaluation.programme.as_str()).await?;
    evaluation.body.studies.iter().for_each(|named| ground.studies.keep(named.study.as_str()));
    match evaluation.state {
        EvaluationState::Draft => Ok((evaluation, ground)),
        EvaluationState::Frozen | EvaluationState::Published => Err(Failure::NotFound),
    }
}

/// `GET /desk/evaluations/{id}/edit`
pub async fn edit_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let (stored, ground) = draft(&app, &staff, read_id(&id)?).await?;
    show(&staff, &ground, Some(&stored), None, None)
}

/// `POST /desk/evaluations/{id}/edit`
pub async fn edit(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id = read_id(&id)?;
    let (stored, ground) = draft(&app, &staff, id).await?;
    let studies = sent_studies(&ground, &fields);
    if let Some(wrong) = choose::again(&staff.view(), &fields, &studies) {
        return show(&staff, &ground, Some(&stored), Some(&fields), wrong);
    }
    let refusal = match (read(&fields, &ground), fields.get("seen").parse()) {
        (Ok(words), Ok(seen)) => {
            let mut tx = app.store.begin().await?;
            match save_evaluation(&mut tx, &staff.me.rights, app.clock.as_ref(), id, &words, seen).await {
                Ok(()) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("{}?done=done-saved", href(id)), false));
                }
                Err(error) => refused(error)?,
            }
        }
        (Err(refusal), _) => refusal,
        (_, Err(_)) => Refusal::Conflict,
    };
    show(&staff, &ground, Some(&stored), Some(&fields), Some(staff.explain(&refusal)))
}

fn codes(fields: &Fields, name: &str, reason: &'static str) -> Result<Vec<Code>, Refusal> {
    let unknown = |_| Refusal::Invalid { field: "questions", reason };
    fields.all(name).map(|code| Code::new(code).map_err(unknown)).collect()
}

/// The lines that a form has of something.
fn lines(fields: &Fields, name: &str) -> Vec<usize> {
    (0..=MOST).filter(|n| fields.has(&format!("{name}-{n}"))).collect()
}

/// The studies that a form names.
fn sent_studies(ground: &Ground, fields: &Fields) -> Vec<Chosen> {
    let each = lines(fields, "study").into_iter();
    each.map(|n| ground.studies.sent(fields, &format!("study-{n}"))).collect()
}

fn read(fields: &Fields, ground: &Ground) -> Result<EvaluationWords, Refusal> {
    let mut questions = Vec::new();
    for n in lines(fields, "question") {
        let text = fields.get(&format!("question-{n}")).to_owned();
        let indicators = codes(fields, &format!("indicator-{n}"), "scheme-indicator-unknown")?;
        let tasks = codes(fields, &format!("task-{n}"), "oversight-task-unknown")?;
        if text.is_empty() && indicators.is_empty() && tasks.is_empty() {
            continue;
        }
        let key = fields.get(&format!("key-{n}")).to_owned();
        questions.push(EvaluationQuestion { key, text, indicators, tasks });
    }
    let mut studies = Vec::new();
    for n in lines(fields, "study") {
        let Some(study) = ground.studies.sent(fields, &format!("study-{n}")).as_code() else { continue };
        let unknown = |_| Refusal::Invalid { field: "studies", reason: "scheme-indicator-unknown" };
        let indicator = match fields.get(&format!("study-for-{n}")) {
            "" => None,
            code => Some(Code::new(code).map_err(unknown)?),
        };
        studies.push(NamedStudy { study, indicator });
    }
    Ok(EvaluationWords {
        title: fields.get("title").to_owned(),
        years: fields.get("years").parse().ok(),
        on: day(fields, "on")?,
        body: EvaluationBody {
            about: fields.get("about").to_owned(),
            questions,
            flows: codes(fields, "flow", "evaluation-flow-unknown")?,
            studies,
        },
    })
}

/// A question as typed, or as it is kept.
struct Asked {
    key: String,
    text: String,
    indicators: Vec<String>,
    tasks: Vec<String>,
}

fn asked(stored: Option<&Evaluation>, typed: Option<&Fields>) -> Vec<Asked> {
    let mut asked: Vec<Asked> = match typed {
        Some(fields) => lines(fields, "question")
            .into_iter()
            .map(|n| Asked {
                key: fields.get(&format!("key-{n}")).to_owned(),
                text: fields.get(&format!("question-{n}")).to_owned(),
                indicators: all(fields, &format!("indicator-{n}")),
                tasks: all(fields, &format!("task-{n}")),
            })
            .filter(|q| !q.text.is_empty() || !q.indicators.is_empty() || !q.tasks.is_empty())
            .collect(),
        None => {
            let kept = stored.into_iter().flat_map(|e| &e.body.questions);
            let texts = |codes: &[Code]| codes.iter().map(Code::to_string).collect();
            kept.map(|q| Asked {
                key: q.key.clone(),
                text: q.text.clone(),
                indicators: texts(&q.indicators),
                tasks: texts(&q.tasks),
            })
            .collect()
        }
    };
    let empty =
        || Asked { key: String::new(), text: String::new(), indicators: Vec::new(), tasks: Vec::new() };
    let spare = SPARE.min(MOST.saturating_sub(asked.len()));
    asked.extend(std::iter::repeat_with(empty).take(spare));
    asked
}

fn all(fields: &Fields, name: &str) -> Vec<String> {
    fields.all(name).map(str::to_owned).collect()
}

/// Studies as typed, or as they are kept, and two empty lines.
fn named(pool: &Pool, stored: Option<&Evaluation>, typed: Option<&Fields>) -> Vec<(Chosen, String)> {
    let mut named: Vec<(Chosen, String)> = match typed {
        Some(fields) => lines(fields, "study")
            .into_iter()
            .map(|n| {
                let of = fields.get(&format!("study-for-{n}")).to_owned();
                (pool.sent(fields, &format!("study-{n}")), of)
            })
            .filter(|(study, _)| *study != Chosen::default())
            .collect(),
        None => {
            let kept = stored.into_iter().flat_map(|e| &e.body.studies);
            kept.map(|n| {
                let indicator = n.indicator.as_ref().map(Code::to_string).unwrap_or_default();
                (pool.stored(n.study.as_str()), indicator)
            })
            .collect()
        }
    };
    let spare = 2_usize.min(MOST.saturating_sub(named.len()));
    named.extend(std::iter::repeat_n((Chosen::default(), String::new()), spare));
    named
}

fn indicator_text(v: &View<'_>, indicator: &Indicator) -> String {
    match words(v, &indicator.unit) {
        "" => words(v, &indicator.titles).to_owned(),
        unit => format!("{} ({unit})", words(v, &indicator.titles)),
    }
}

fn show(
    staff: &Staff,
    ground: &Ground,
    stored: Option<&Evaluation>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let title = stored.map_or_else(|| v.t("evaluation-new"), |e| e.title.clone());
    let mut d = frame(staff, title, &ground.programme);
    d.wrong = wrong;
    let field = |name: &str, kept: Option<String>| {
        typed.map_or_else(|| kept.unwrap_or_default(), |fields| fields.get(name).to_owned())
    };
    let programme = &ground.programme;
    let nearest = programme.horizons.first().map(|h| h.years.to_string());
    let kept = match stored {
        Some(evaluation) => evaluation.years.map(|years| years.to_string()),
        None => nearest,
    };
    let years = field("years", kept);
    let horizon = |h: &model::programme::Horizon| {
        let text = format!("{} ({})", v.n("duty-years-count", i64::from(h.years)), v.date(h.on));
        Choice::new(h.years.to_string(), text, &years)
    };
    let mut horizons: Vec<Choice> = programme.horizons.iter().map(horizon).collect();
    horizons.push(Choice::new("", v.t("evaluation-horizon-own"), &years));
    let questions = asked(stored, typed).into_iter().enumerate().map(|(n, q)| {
        let chosen = |code: &Code, among: &[String]| among.iter().any(|text| text == code.as_str());
        // What is not asked for any more can still have been measured.
        let indicators = ground.indicators.iter().map(|i| Choice {
            value: i.code.to_string(),
            text: indicator_text(&v, i),
            chosen: chosen(&i.code, &q.indicators),
        });
        // The programme's own; what was broken down or adopted from a task is looked at with it.
        let own = |t: &&Task| matches!(t.kind, TaskKind::Group | TaskKind::Task) || chosen(&t.code, &q.tasks);
        let tasks = ground.tasks.iter().filter(own).map(|t| Choice {
            value: t.code.to_string(),
            text: format!("{} {}", t.number, words(&v, &t.titles)).trim().to_owned(),
            chosen: chosen(&t.code, &q.tasks),
        });
        QuestionField {
            n,
            number: v.num(i64::try_from(n).unwrap_or(0) + 1),
            indicators: indicators.collect(),
            tasks: tasks.collect(),
            open: !q.indicators.is_empty() || !q.tasks.is_empty(),
            key: q.key,
            text: q.text,
        }
    });
    let studies = named(&ground.studies, stored, typed);
    let studies = studies.into_iter().enumerate().map(|(n, (study, of))| {
        let mut indicators = vec![Choice::new("", v.t("oversight-none"), &of)];
        let each = ground.indicators.iter();
        indicators.extend(each.map(|i| Choice::new(i.code.as_str(), indicator_text(&v, i), &of)));
        let number = v.num(i64::try_from(n).unwrap_or(0) + 1);
        let name = format!("study-{n}");
        let field = Field {
            name: &name,
            id: &name,
            label: format!("{} {number}", v.t("evaluation-study")),
            help: String::new(),
            required: false,
            shared: None,
        };
        StudyField { n, study: ground.studies.picker(&v, &study, field), number, indicators }
    });
    let studies: Vec<StudyField> = studies.collect();
    let chosen: Vec<String> = match typed {
        Some(fields) => all(fields, "flow"),
        None => stored.into_iter().flat_map(|e| &e.body.flows).map(Code::to_string).collect(),
    };
    let mut flows: Vec<Choice> = ground
        .flows
        .iter()
        .map(|flow| Choice {
            value: flow.code.to_string(),
            text: v.find_name("flow", flow.code.as_str()).unwrap_or(flow.code.as_str()).to_owned(),
            chosen: chosen.iter().any(|code| code == flow.code.as_str()),
        })
        .collect();
    v.local.formats.sort_by_name(&mut flows, |choice| &choice.text);
    let up = match stored {
        Some(evaluation) => Link::new(href(evaluation.id), evaluation.title.clone()),
        None => {
            Link::new(format!("/desk/programme/{}/evaluations", programme.code), words(&v, &programme.titles))
        }
    };
    page(&EvaluationFormPage {
        href: stored.map_or("/desk/evaluations/new".into(), |e| format!("{}/edit", href(e.id))),
        up,
        programme: programme.code.to_string(),
        seen: field("seen", stored.map(|e| e.edited_at.to_string())),
        title: field("title", stored.map(|e| e.title.clone())),
        horizons,
        on: field("on", stored.map(|e| e.on.to_string())),
        about: field("about", stored.map(|e| e.body.about.clone())),
        questions: questions.collect(),
        flows_open: flows.iter().any(|choice| choice.chosen),
        flows,
        choosing: studies.iter().any(|s| s.study.groups.is_empty()),
        studies,
        known_studies: ground
            .published
            .iter()
            .map(|s| Choice::new(s.code.as_str(), words(&v, &s.body.titles), ""))
            .collect(),
        d,
    })
}
