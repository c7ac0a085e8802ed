//! One scheme: what it says, what supports it, who judges it, what was decided.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::plan::oversight::{
    Decision, appraise, attach_evidence, decide_scheme, declare_interest, detach_evidence, drop_reviewer,
    may_decide, may_propose, name_reviewer, submit_scheme, who_reviews,
};
use model::effect::EffectStudy;
use model::programme::{
    Appraisal, Criterion, CriterionScore, Evaluation, Evidence, Indicator, Report, Reviewer, Scheme,
    SchemeCriteria, SchemeState, SchemeStep, Task,
};
use model::{Code, OversightId, Person, PersonId, Refusal};
use render::pages::desk::Choice;
use render::pages::desk::programme::oversight::SchemePage;

use super::evidence::{STUDIES, effects};
use super::parts::{PART, read_id, refused};
use super::scheme_parts::{Look, ground, sent_evidence};
use super::schemes::{Ground, may_see, scheme_tag};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::choose::{self, Pool};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::names;
use crate::desk::programme::parts::{participants, programme};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Everything the page shows.
pub struct Found {
    /// The scheme.
    pub scheme: Scheme,
    /// Its programme, and who takes part.
    pub ground: Ground,
    /// By what it is judged.
    pub criteria: Option<SchemeCriteria>,
    /// Who judges it.
    pub reviewers: Vec<Reviewer>,
    /// What they make of it.
    pub appraisals: Vec<Appraisal>,
    /// What supports it.
    pub evidence: Vec<Evidence>,
    /// What happened.
    pub steps: Vec<SchemeStep>,
    /// Tasks of the programme.
    pub tasks: Vec<Task>,
    /// Indicators of the programme.
    pub indicators: Vec<Indicator>,
    /// Reports of the organisation.
    pub reports: Vec<Report>,
    /// Evaluations of the programme.
    pub evaluations: Vec<Evaluation>,
    /// Studies of effect that readers were given.
    pub studies: Vec<EffectStudy>,
    /// What those came to that are evidence, in words.
    pub effects: HashMap<Code, String>,
    /// Who may be asked to judge it.
    pub candidates: Vec<Person>,
    /// Names of everybody.
    pub people: HashMap<PersonId, String>,
}

pub(super) async fn find(app: &App, staff: &Staff, id: OversightId) -> Result<Found, Failure> {
    let mut conn = app.store.read().await?;
    let scheme = store::programme::find_scheme(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    let programme = programme(&mut conn, scheme.programme.as_str()).await?;
    let participants = participants(&mut conn, app, staff, &programme).await?;
    let reviewers = store::programme::reviewers(&mut conn, id).await?;
    let me = staff.me.rights.person.id;
    let mine: Vec<Reviewer> = reviewers.iter().filter(|r| r.person == me).cloned().collect();
    if !may_see(staff, &scheme, &participants, &mine) {
        return Err(Failure::Forbidden);
    }
    let code = &programme.code;
    // Those that hold now until it is handed in, those it was judged by afterwards.
    let criteria = match scheme.criteria {
        Some(version) => store::programme::find_criteria(&mut conn, code, version).await?,
        None => store::programme::newest_criteria(&mut conn, code).await?,
    };
    let decides = may_decide(&staff.me.rights, &participants, &scheme.organisation);
    let candidates = if decides && scheme.state == SchemeState::Submitted {
        who_reviews(&mut conn, &staff.shown.tree, &scheme).await?
    } else {
        Vec::new()
    };
    let evidence = store::programme::evidence_of(&mut conn, id).await?;
    Ok(Found {
        criteria,
        appraisals: store::programme::appraisals(&mut conn, id, scheme.round).await?,
        effects: effects(&mut conn, &staff.view(), &evidence).await?,
        evidence,
        evaluations: store::programme::evaluations(&mut conn, code).await?,
        studies: store::effect::published_studies(&mut conn, STUDIES).await?,
        steps: store::programme::scheme_steps(&mut conn, id).await?,
        tasks: store::programme::tasks(&mut conn, code).await?,
        indicators: store::programme::indicators(&mut conn, code).await?,
        reports: store::programme::reports_of(&mut conn, code, &scheme.organisation).await?,
        people: names(&mut conn).await?,
        reviewers,
        candidates,
        scheme,
        ground: Ground { programme, participants },
    })
}

/// `GET /desk/schemes/{id}`
pub async fn scheme(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    show(&app, &staff, read_id(&id)?, None, None).await
}

/// `POST /desk/schemes/{id}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id = read_id(&id)?;
    if fields.has("choose") {
        return show(&app, &staff, id, Some(&fields), None).await;
    }
    match carry_out(&app, &staff, id, &fields).await? {
        Ok(done) => Ok(redirect(&format!("/desk/schemes/{id}?done={done}"), false)),
        Err(wrong) => show(&app, &staff, id, Some(&fields), Some(wrong)).await,
    }
}

async fn carry_out(
    app: &App,
    staff: &Staff,
    id: OversightId,
    fields: &Fields,
) -> Result<Result<&'static str, String>, Failure> {
    let found = find(app, staff, id).await?;
    let (me, clock, tree) = (&staff.me.rights, app.clock.as_ref(), &staff.shown.tree);
    let participants = &found.ground.participants;
    let evidence = match fields.get("act") {
        "attach" => match sent_evidence(&evidence_ground(app, staff, &found, Some(fields)).await?, fields) {
            Ok(words) => Some(words),
            Err(open) => return Ok(Err(choose::still_open(&staff.view(), [&open]).unwrap_or_default())),
        },
        _ => None,
    };
    let person = || fields.get("reviewer").parse::<PersonId>().map_err(|_| Failure::NotFound);
    let mut tx = app.store.begin().await?;
    let (result, done): (Result<(), FlowError>, _) = match fields.get("act") {
        "submit" => (submit_scheme(&mut tx, me, clock, id).await, "done-scheme-submitted"),
        "attach" => {
            let Some(words) = &evidence else { return Err(Failure::NotFound) };
            (attach_evidence(&mut tx, me, clock, participants, id, words).await, "done-saved")
        }
        "detach" => {
            let evidence = read_id(fields.get("evidence"))?;
            (detach_evidence(&mut tx, me, clock, participants, id, evidence).await, "done-removed")
        }
        "name-reviewer" => {
            (name_reviewer(&mut tx, me, clock, (participants, tree), id, person()?).await, "done-saved")
        }
        "drop-reviewer" => {
            (drop_reviewer(&mut tx, me, clock, participants, id, person()?).await, "done-removed")
        }
        act @ ("conflict" | "no-conflict") => {
            let interest = fields.get("interest");
            (declare_interest(&mut tx, me, clock, id, interest, act == "conflict").await, "done-saved")
        }
        "appraise" => {
            let none: &[Criterion] = &[];
            let criteria = found.criteria.as_ref().map_or(none, |c| c.criteria.as_slice());
            let scores: Vec<CriterionScore> =
                criteria.iter().filter_map(|c| sent_score(fields, &c.key)).collect();
            (appraise(&mut tx, me, clock, id, &scores, fields.get("words")).await, "done-appraised")
        }
        "decide" => match Decision::named(fields.get("decision")) {
            Some(decision) => {
                let reasons = fields.get("reasons");
                let decided = decide_scheme(&mut tx, me, clock, participants, id, decision, reasons).await;
                (decided, "done-decided")
            }
            None => {
                let reason = "scheme-decision-missing";
                return Ok(Err(staff.explain(&Refusal::Invalid { field: "decision", reason })));
            }
        },
        _ => return Err(Failure::Bad("“act” is none of the acts of this page".into())),
    };
    match result {
        Ok(()) => {
            tx.commit().await?;
            Ok(Ok(done))
        }
        Err(error) => refused(error).map(|refusal| Err(staff.explain(&refusal))),
    }
}

/// What evidence of a scheme can be.
async fn evidence_ground(
    app: &App,
    staff: &Staff,
    found: &Found,
    typed: Option<&Fields>,
) -> Result<Pool, Failure> {
    let texts = typed.map(|fields| choose::texts(fields, ["reference"])).unwrap_or_default();
    let items = choose::items(app, staff, &mut app.store.read().await?, &texts).await?;
    Ok(ground(&staff.view(), found, items))
}

fn sent_score(fields: &Fields, key: &str) -> Option<CriterionScore> {
    let score = fields.get(&format!("score-{key}")).parse().ok()?;
    let reason = fields.get(&format!("reason-{key}")).to_owned();
    Some(CriterionScore { criterion: key.to_owned(), score, reason })
}

pub(super) async fn show(
    app: &App,
    staff: &Staff,
    id: OversightId,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let found = find(app, staff, id).await?;
    let ground = evidence_ground(app, staff, &found, typed).await?;
    let scheme = &found.scheme;
    let mut d = staff.desk(scheme.title.clone(), PART);
    d.wrong = wrong;
    if found.ground.programme.example {
        d.notice = Some(staff.view().t("oversight-example"));
    }
    let v = d.v;
    let look = Look { v, found: &found, staff, typed, ground: &ground };
    let rights = &staff.me.rights;
    let open = matches!(scheme.state, SchemeState::Draft | SchemeState::Returned);
    let writes = open && may_propose(rights, &scheme.organisation);
    let judged = scheme.state == SchemeState::Submitted;
    let decides = judged && may_decide(rights, &found.ground.participants, &scheme.organisation);
    let mine = found.reviewers.iter().find(|r| judged && r.person == rights.person.id);
    let scored = found.appraisals.iter().any(|a| a.person == rights.person.id);
    let own = scheme.proposed_by == rights.person.id
        || scheme.submitted.is_some_and(|(by, _)| by == rights.person.id)
        || mine.is_some_and(|r| r.is_out());
    let kept = |acts: &[&str], name: &str| {
        typed.filter(|f| acts.contains(&f.get("act"))).map_or("", |f| f.get(name)).to_owned()
    };
    let asked = mine.filter(|r| r.declaration.is_none());
    let scores = mine.filter(|r| r.may_score() && !scored);
    page(&SchemePage {
        href: format!("/desk/schemes/{id}"),
        state: scheme_tag(&v, scheme.state),
        facts: look.facts(),
        lang: scheme.locale.to_string(),
        what: scheme.body.what.clone(),
        why: scheme.body.why.clone(),
        costs: look.costs(),
        results: look.results(),
        evidence: look.evidence(writes || decides),
        attach: (writes || decides).then(|| look.attach()),
        may_change: writes,
        may_submit: writes,
        criteria: look.criteria(),
        criteria_href: format!("/desk/schemes/criteria?programme={}", scheme.programme),
        reviewers: look.reviewers(decides),
        candidates: look.candidates(),
        declare: asked.map(|_| kept(&["conflict", "no-conflict"], "interest")),
        score: scores.map(|_| (look.score_fields(), kept(&["appraise"], "words"))),
        mark: look.mark(),
        waiting: look.waiting(judged),
        decide: (decides && !own).then(|| {
            let chosen = kept(&["decide"], "decision");
            let all = Decision::ALL.iter();
            let choices = all.map(|(_, word)| Choice::new(*word, v.word("scheme-decision", word), &chosen));
            (choices.collect(), kept(&["decide"], "reasons"))
        }),
        steps: look.steps(),
        links: look.links(),
        d,
    })
}
