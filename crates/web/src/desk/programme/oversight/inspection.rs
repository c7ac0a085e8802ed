//! One inspection: what was found, what is to be done, and what was done about it.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::plan::Participants;
use flow::plan::oversight::{
    FindingWords, RecommendationWords, answer_recommendation, follow_up, hand_over,
    may_answer_recommendation, may_inspect, may_see_inspection, remove_finding, remove_recommendation,
    save_finding, save_recommendation,
};
use model::programme::{
    Finding, FollowUp, Inspection, InspectionState, Programme, Recommendation, RecommendationState,
    RecommendationStep, Report, Task, Weight,
};
use model::{Code, OversightId, PersonId, Refusal, ReportId};
use render::View;
use render::pages::desk::programme::oversight::{
    FindingForm, FindingView, FollowUpView, InspectionPage, RecommendationForm, RecommendationView,
};
use render::pages::desk::{Choice, StateTag};

use super::inspections::{inspection_tag, stretch, task_name};
use super::parts::{PART, beginning, days_left, read_id, refused};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::message::day;
use crate::desk::page;
use crate::desk::parts::{moment, names};
use crate::desk::programme::parts::{participants, programme, today};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Everything the page shows.
struct Found {
    inspection: Inspection,
    programme: Programme,
    participants: Participants,
    findings: Vec<Finding>,
    recommendations: Vec<Recommendation>,
    steps: Vec<RecommendationStep>,
    tasks: Vec<Task>,
    reports: Vec<Report>,
    people: HashMap<PersonId, String>,
}

async fn find(app: &App, staff: &Staff, id: OversightId) -> Result<Found, Failure> {
    let mut conn = app.store.read().await?;
    let inspection = store::programme::find_inspection(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    if !may_see_inspection(&staff.me.rights, &inspection) {
        return Err(Failure::Forbidden);
    }
    let programme = programme(&mut conn, inspection.programme.as_str()).await?;
    Ok(Found {
        participants: participants(&mut conn, app, staff, &programme).await?,
        findings: store::programme::findings(&mut conn, id).await?,
        recommendations: store::programme::recommendations(&mut conn, id).await?,
        steps: store::programme::recommendation_steps(&mut conn, id).await?,
        tasks: store::programme::tasks(&mut conn, &programme.code).await?,
        reports: store::programme::reports_of(&mut conn, &programme.code, &inspection.organisation).await?,
        people: names(&mut conn).await?,
        inspection,
        programme,
    })
}

/// `GET /desk/inspections/{id}`
pub async fn inspection(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    show(&app, &staff, read_id(&id)?, None, None).await
}

/// `POST /desk/inspections/{id}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id = read_id(&id)?;
    let done = match carry_out(&app, &staff, id, &fields).await? {
        Ok(done) => done,
        Err(refusal) => {
            return show(&app, &staff, id, Some(&fields), Some(staff.explain(&refusal))).await;
        }
    };
    Ok(redirect(&format!("/desk/inspections/{id}?done={done}"), false))
}

/// The id in a field; none when it is empty.
fn id_in(fields: &Fields, name: &str) -> Result<Option<OversightId>, Failure> {
    match fields.get(name) {
        "" => Ok(None),
        text => read_id(text).map(Some),
    }
}

async fn carry_out(
    app: &App,
    staff: &Staff,
    id: OversightId,
    fields: &Fields,
) -> Result<Result<&'static str, Refusal>, Failure> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let finding = id_in(fields, "finding_id")?;
    let recommendation = id_in(fields, "recommendation_id")?;
    let participants = find(app, staff, id).await?.participants;
    let words = fields.get("words");
    let mut tx = app.store.begin().await?;
    let (result, done): (Result<(), FlowError>, _) = match (fields.get("act"), finding, recommendation) {
        ("finding", finding, _) => match read_finding(fields) {
            Ok(words) => {
                (save_finding(&mut tx, me, clock, id, finding, &words).await.map(drop), "done-saved")
            }
            Err(refusal) => return Ok(Err(refusal)),
        },
        ("remove-finding", Some(finding), _) => {
            (remove_finding(&mut tx, me, clock, id, finding).await, "done-removed")
        }
        ("recommendation", _, recommendation) => match read_recommendation(fields) {
            Ok(words) => {
                let saved =
                    save_recommendation(&mut tx, me, clock, &participants, id, recommendation, &words).await;
                (saved.map(drop), "done-saved")
            }
            Err(refusal) => return Ok(Err(refusal)),
        },
        ("remove-recommendation", _, Some(recommendation)) => {
            (remove_recommendation(&mut tx, me, clock, id, recommendation).await, "done-removed")
        }
        ("hand-over", ..) => {
            (hand_over(&mut tx, me, clock, id, fields.get("summary")).await, "done-handed-over")
        }
        ("answer", _, Some(recommendation)) => {
            let evidence = fields.get("evidence");
            let answered = answer_recommendation(&mut tx, me, clock, recommendation, words, evidence).await;
            (answered.map(drop), "done-answered")
        }
        (act @ ("accept" | "not-yet"), _, Some(recommendation)) => match day(fields, "due") {
            Ok(due) => {
                let accept = act == "accept";
                let said = follow_up(&mut tx, me, clock, recommendation, accept, words, due).await;
                (said.map(drop), "done-saved")
            }
            Err(refusal) => return Ok(Err(refusal)),
        },
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

fn read_finding(fields: &Fields) -> Result<FindingWords, Refusal> {
    let unknown = |_| Refusal::Invalid { field: "task", reason: "oversight-task-unknown" };
    let report = |_| Refusal::Invalid { field: "report", reason: "finding-report-unknown" };
    Ok(FindingWords {
        weight: fields.get("weight").parse().unwrap_or(Weight::Note),
        words: fields.get("words").to_owned(),
        task: some(fields.get("task")).map(Code::new).transpose().map_err(unknown)?,
        report: some(fields.get("report")).map(str::parse::<ReportId>).transpose().map_err(report)?,
    })
}

fn read_recommendation(fields: &Fields) -> Result<RecommendationWords, Refusal> {
    let unknown = |_| Refusal::Invalid { field: "owner", reason: "inspection-organisation-unknown" };
    let finding = |_| Refusal::Invalid { field: "finding", reason: "refusal-not-found" };
    let missing = Refusal::Invalid { field: "due", reason: "recommendation-due-missing" };
    Ok(RecommendationWords {
        finding: some(fields.get("finding")).map(str::parse::<OversightId>).transpose().map_err(finding)?,
        owner: Code::new(fields.get("owner")).map_err(unknown)?,
        words: fields.get("words").to_owned(),
        due: day(fields, "due")?.ok_or(missing)?,
    })
}

fn some(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

async fn show(
    app: &App,
    staff: &Staff,
    id: OversightId,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let found = find(app, staff, id).await?;
    let inspection = &found.inspection;
    let rights = &staff.me.rights;
    let conducts = may_inspect(rights, &inspection.organisation, &inspection.inspector);
    let planned = conducts && inspection.state == InspectionState::Planned;
    let mut d = staff.desk(inspection.title.clone(), PART);
    d.wrong = wrong;
    if found.programme.example {
        d.notice = Some(staff.view().t("oversight-example"));
    }
    let v = d.v;
    let forms = Forms { v, found: &found, typed, planned, conducts, staff };
    let typed_summary = typed.filter(|f| f.get("act") == "hand-over").map_or("", |f| f.get("summary"));
    let today = today(app, &v);
    page(&InspectionPage {
        href: format!("/desk/inspections/{id}"),
        state: inspection_tag(&v, inspection.state),
        facts: facts(&v, &found),
        lang: inspection.locale.to_string(),
        about: inspection.about.clone(),
        summary: inspection.summary.clone(),
        findings: found.findings.iter().enumerate().map(|(n, f)| forms.finding_view(n, f)).collect(),
        recommendations: found
            .recommendations
            .iter()
            .enumerate()
            .map(|(n, r)| forms.recommendation_view(n, r, today))
            .collect(),
        finding: planned.then(|| forms.finding(None)),
        recommendation: planned.then(|| forms.recommendation(None)),
        hand_over: planned.then(|| typed_summary.to_owned()),
        d,
    })
}

fn facts(v: &View<'_>, found: &Found) -> Vec<(String, String)> {
    let i = &found.inspection;
    let named = |code: &Code| v.name("organisation", code.as_str());
    let tasks = found.tasks.iter().filter(|task| i.tasks.contains(&task.code));
    let tasks: Vec<String> = tasks.map(|task| task_name(v, task)).collect();
    let name = |id: &PersonId| found.people.get(id).cloned().unwrap_or_else(|| v.t("desk-nobody"));
    let handed = i.handed_over.map(|(by, at)| format!("{} · {}", name(&by), moment(v, at)));
    let rows = [
        ("inspection-organisation", named(&i.organisation)),
        ("inspection-inspector", named(&i.inspector)),
        ("inspection-people", i.people.clone()),
        ("inspection-days", stretch(v, Some(i.from), i.to)),
        ("oversight-tasks", tasks.join("; ")),
        ("inspection-handed-over", handed.unwrap_or_default()),
        ("inspection-closed", i.closed_at.map(|at| v.day(at)).unwrap_or_default()),
    ];
    rows.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| (v.t(key), text)).collect()
}

/// What makes the parts of the page.
struct Forms<'a> {
    v: View<'a>,
    found: &'a Found,
    typed: Option<&'a Fields>,
    planned: bool,
    conducts: bool,
    staff: &'a Staff,
}

impl Forms<'_> {
    /// What was typed into the form of this id and act.
    fn typed(&self, acts: &[&str], name: &str, id: Option<OversightId>) -> Option<&Fields> {
        let id = id.map(|id| id.to_string()).unwrap_or_default();
        self.typed.filter(|fields| acts.contains(&fields.get("act")) && fields.get(name) == id)
    }

    fn number(&self, n: usize) -> String {
        self.v.num(i64::try_from(n).unwrap_or(i64::MAX).saturating_add(1))
    }

    fn person(&self, id: PersonId) -> String {
        self.found.people.get(&id).cloned().unwrap_or_else(|| self.v.t("desk-nobody"))
    }

    fn report_name(&self, report: &Report) -> String {
        let organisation = self.v.name("organisation", report.organisation.as_str());
        format!("{} · {organisation}", report.period)
    }

    fn finding(&self, stored: Option<&Finding>) -> FindingForm {
        let v = &self.v;
        let typed = self.typed(&["finding"], "finding_id", stored.map(|f| f.id));
        let field = |name: &str, kept: Option<String>| {
            typed.map_or_else(|| kept.unwrap_or_default(), |fields| fields.get(name).to_owned())
        };
        let weight = field("weight", stored.map(|f| f.weight.to_string()));
        let task = field("task", stored.and_then(|f| f.task.as_ref()).map(Code::to_string));
        let report = field("report", stored.and_then(|f| f.report).map(|id| id.to_string()));
        let mut tasks = vec![Choice::new("", v.t("oversight-none"), &task)];
        // Those it was planned about come alone, where there are any.
        let planned = &self.found.inspection.tasks;
        let listed = |t: &&Task| planned.is_empty() && t.organisation.is_none() || planned.contains(&t.code);
        let named = self.found.tasks.iter().filter(listed);
        tasks.extend(named.map(|t| Choice::new(t.code.as_str(), task_name(v, t), &task)));
        let mut reports = vec![Choice::new("", v.t("oversight-none"), &report)];
        let sent = self.found.reports.iter();
        reports.extend(sent.map(|r| Choice::new(r.id.to_string(), self.report_name(r), &report)));
        FindingForm {
            id: stored.map(|f| f.id.to_string()).unwrap_or_default(),
            weights: Weight::ALL
                .iter()
                .map(|w| Choice::new(w.as_str(), v.word("finding-weight", w.as_str()), &weight))
                .collect(),
            words: field("words", stored.map(|f| f.words.clone())),
            tasks,
            reports,
        }
    }

    fn finding_view(&self, n: usize, finding: &Finding) -> FindingView {
        let v = &self.v;
        let class = match finding.weight {
            Weight::Note => "draft",
            Weight::Shortcoming => "scheduled",
            Weight::Breach => "late",
        };
        let task = self.found.tasks.iter().find(|t| Some(&t.code) == finding.task.as_ref());
        let report = self.found.reports.iter().find(|r| Some(r.id) == finding.report);
        let about = [task.map(|t| task_name(v, t)), report.map(|r| self.report_name(r))];
        FindingView {
            number: self.number(n),
            weight: StateTag { class, text: v.word("finding-weight", finding.weight.as_str()) },
            words: finding.words.clone(),
            about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            form: self.planned.then(|| self.finding(Some(finding))),
        }
    }

    fn recommendation(&self, stored: Option<&Recommendation>) -> RecommendationForm {
        let v = &self.v;
        let typed = self.typed(&["recommendation"], "recommendation_id", stored.map(|r| r.id));
        let field = |name: &str, kept: Option<String>| {
            typed.map_or_else(|| kept.unwrap_or_default(), |fields| fields.get(name).to_owned())
        };
        let owner = field("owner", stored.map(|r| r.owner.to_string()));
        let owner = if owner.is_empty() { self.found.inspection.organisation.to_string() } else { owner };
        let finding = field("finding", stored.and_then(|r| r.finding).map(|id| id.to_string()));
        let mut findings = vec![Choice::new("", v.t("oversight-none"), &finding)];
        findings.extend(self.found.findings.iter().enumerate().map(|(n, f)| {
            let text = format!("{}. {}", self.number(n), beginning(&f.words));
            Choice::new(f.id.to_string(), text, &finding)
        }));
        let named = |code: &Code| v.name("organisation", code.as_str());
        let owners = self.found.participants.all();
        let mut owners: Vec<Choice> =
            owners.map(|code| Choice::new(code.as_str(), named(code), &owner)).collect();
        v.local.formats.sort_by_name(&mut owners, |choice| &choice.text);
        RecommendationForm {
            id: stored.map(|r| r.id.to_string()).unwrap_or_default(),
            findings,
            owners,
            words: field("words", stored.map(|r| r.words.clone())),
            due: field("due", stored.map(|r| r.due.to_string())),
        }
    }

    fn recommendation_view(
        &self,
        n: usize,
        r: &Recommendation,
        today: jiff::civil::Date,
    ) -> RecommendationView {
        let v = &self.v;
        let class = match r.state {
            RecommendationState::Open => "draft",
            RecommendationState::Answered => "scheduled",
            RecommendationState::Accepted => "approved",
        };
        let state = if r.is_late(today) {
            days_left(v, today, r.due)
        } else {
            StateTag { class, text: v.word("recommendation-state", r.state.as_str()) }
        };
        let due = v.date(r.due);
        let owner = v.name("organisation", r.owner.as_str());
        let finding = self.found.findings.iter().position(|f| Some(f.id) == r.finding);
        let mut about = v.t2("recommendation-who", ("organisation", &owner), ("date", &due));
        if let Some(at) = finding {
            about = format!("{about} · {}", v.t1("recommendation-to-finding", "number", &self.number(at)));
        }
        let handed = self.found.inspection.state == InspectionState::HandedOver;
        let answers = handed
            && r.state != RecommendationState::Accepted
            && may_answer_recommendation(&self.staff.me.rights, r);
        let mine = |s: &&RecommendationStep| s.recommendation == r.id;
        let steps = self.found.steps.iter().filter(mine);
        let last = steps.clone().rev().find(|s| s.kind == FollowUp::Answer);
        let own = last.is_some_and(|s| s.by == self.staff.me.rights.person.id);
        let follows = handed && self.conducts && r.state == RecommendationState::Answered && !own;
        let pair = |acts: &[&str], second: &str| {
            let typed = self.typed(acts, "recommendation_id", Some(r.id));
            let get = |name: &str| typed.map_or(String::new(), |fields| fields.get(name).to_owned());
            (get("words"), get(second))
        };
        RecommendationView {
            id: r.id.to_string(),
            number: self.number(n),
            words: r.words.clone(),
            about,
            state,
            steps: steps.map(|s| self.step_view(s)).collect(),
            form: self.planned.then(|| self.recommendation(Some(r))),
            answer: answers.then(|| pair(&["answer"], "evidence")),
            follow: follows.then(|| pair(&["accept", "not-yet"], "due")),
        }
    }

    fn step_view(&self, step: &RecommendationStep) -> FollowUpView {
        let web = ["https://", "http://"].iter().any(|start| step.evidence.starts_with(start));
        FollowUpView {
            kind: self.v.word("recommendation-step", step.kind.as_str()),
            about: format!("{} · {}", self.person(step.by), moment(&self.v, step.at)),
            words: step.words.clone(),
            href: web.then(|| step.evidence.clone()),
            evidence: step.evidence.clone(),
        }
    }
}
