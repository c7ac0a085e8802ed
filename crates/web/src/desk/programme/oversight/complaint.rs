//! One complaint: what was said, who looks into it, the answer.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::plan::oversight::{
    LONGEST, NewAnswer, answer_complaint, corrections_of_complaint, may_answer, may_see_complaint,
    show_receipt, take_complaint, who_answers,
};
use model::programme::{Complaint, ComplaintState, Verdict};
use model::{Correction, Locale, OversightId, Person, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::programme::oversight::{AnswerForm, ComplaintDeskPage, GivenAnswer};

use super::complaints::standing;
use super::letter::tell;
use super::parts::{PART, beginning, read_id, refused};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{moment, names};
use crate::desk::programme::parts::today;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/complaints/{id}`
pub async fn complaint(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    show(&app, &staff, read_id(&id)?, None, None).await
}

/// `POST /desk/complaints/{id}`: give it to somebody, or answer.
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id = read_id(&id)?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let (done, refusal) = match fields.get("act") {
        "assign" => {
            let person = fields.get("assignee").parse().ok();
            let taken = take_complaint(&mut tx, me, clock, &staff.shown.tree, id, person).await;
            ("done-assigned", taken.err())
        }
        "answer" => match read(&fields) {
            Ok(answer) => {
                let day = today(&app, &staff.view());
                match answer_complaint(&mut tx, me, clock, id, &answer, day).await {
                    Ok(answered) => {
                        tell(&mut tx, &app, &staff.shown, &answered).await?;
                        ("done-complaint", None)
                    }
                    Err(error) => ("", Some(error)),
                }
            }
            Err(refusal) => ("", Some(refusal.into())),
        },
        _ => return Err(Failure::Bad("“act” must be assign or answer".into())),
    };
    if let Some(error) = refusal {
        drop(tx);
        let words = staff.explain(&refused(error)?);
        return show(&app, &staff, id, Some(&fields), Some(words)).await;
    }
    tx.commit().await?;
    Ok(redirect(&format!("/desk/complaints/{id}?done={done}"), false))
}

fn read(fields: &Fields) -> Result<NewAnswer, Refusal> {
    let verdict = fields
        .get("verdict")
        .parse()
        .map_err(|_| Refusal::Invalid { field: "verdict", reason: "complaint-verdict-missing" })?;
    let correction =
        match fields.get("correction") {
            "" => None,
            text => Some(text.parse().map_err(|_| Refusal::Invalid {
                field: "correction",
                reason: "complaint-correction-unknown",
            })?),
        };
    Ok(NewAnswer { verdict, words: fields.get("answer").to_owned(), correction })
}

async fn show(
    app: &App,
    staff: &Staff,
    id: OversightId,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let found = store::programme::find_complaint(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    let rights = &staff.me.rights;
    if !may_see_complaint(rights, &found) {
        return Err(Failure::Forbidden);
    }
    let answers = may_answer(rights, &found);
    let contact = if answers { store::programme::contact_of_complaint(&mut conn, id).await? } else { None };
    let open = answers && found.state == ComplaintState::Waiting;
    let people = if open { who_answers(&mut conn, &staff.shown.tree, &found).await? } else { Vec::new() };
    let (corrections, _) = corrections_of_complaint(&mut conn, &found).await?;
    let others = match &found.item {
        Some((item, _)) => store::programme::complaints_of_item(&mut conn, item).await?,
        None => Vec::new(),
    };
    let everybody = names(&mut conn).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().t1("complaints-one", "receipt", &show_receipt(&found.receipt)), PART);
    d.wrong = wrong;
    let v = d.v;
    let name = |id: model::PersonId| everybody.get(&id).cloned().unwrap_or_else(|| v.t("desk-nobody"));
    let mut facts = vec![
        (v.t("complaint-sent"), moment(&v, found.at)),
        (v.t("complaints-due"), v.date(found.due)),
        (v.t("field-publisher"), v.name("organisation", found.organisation.as_str())),
        (v.t("desk-language-of"), v.language(&found.locale)),
    ];
    facts.push((v.t("desk-with"), found.assignee.map_or_else(|| v.t("desk-nobody"), name)));
    let said = [
        ("complaint-wrong", &found.wrong),
        ("complaint-instead", &found.instead),
        ("complaint-known", &found.known_from),
    ];
    let said = said.into_iter().filter(|(_, said)| !said.is_empty());
    page(&ComplaintDeskPage {
        href: format!("/desk/complaints/{id}"),
        state: standing(&v, today(app, &v), &found),
        facts,
        page: found.page.clone(),
        lang: found.locale.to_string(),
        said: said.map(|(key, said)| (v.t(key), said.clone())).collect(),
        contact_note: v.t(if open { "complaints-contact-open" } else { "complaints-contact-kept" }),
        contact,
        answer: given(&v, &found, &corrections, name),
        form: open.then(|| form(&v, &found, &corrections, &people, typed)),
        others: others
            .iter()
            .filter(|other| other.id != id)
            .map(|other| (format!("/desk/complaints/{}", other.id), beginning(&other.wrong)))
            .collect(),
        d,
    })
}

fn given(
    v: &View<'_>,
    complaint: &Complaint,
    corrections: &[(Locale, Correction)],
    name: impl Fn(model::PersonId) -> String,
) -> Option<GivenAnswer> {
    let answer = complaint.answer.as_ref()?;
    let time = v.t(if answer.in_time { "complaints-in-time" } else { "complaints-not-in-time" });
    let correction = corrections.iter().find(|(_, c)| Some(c.revision) == answer.correction);
    Some(GivenAnswer {
        verdict: v.word("complaint-verdict", answer.verdict.as_str()),
        words: answer.words.clone(),
        about: format!("{} · {} · {time}", name(answer.by), moment(v, answer.at)),
        correction: correction.map(|(_, c)| c.note.clone()).unwrap_or_default(),
    })
}

fn form(
    v: &View<'_>,
    complaint: &Complaint,
    corrections: &[(Locale, Correction)],
    people: &[Person],
    typed: Option<&Fields>,
) -> AnswerForm {
    let field = |name: &str| typed.map_or("", |fields| fields.get(name));
    let verdict = field("verdict");
    // Corrections made since are the likely ones; older ones may have put it right already.
    let chosen = field("correction");
    let mut choices = vec![Choice::new("", v.t("complaints-no-correction"), chosen)];
    choices.extend(corrections.iter().map(|(locale, c)| {
        let text = format!("{} · {} · {}", v.day(c.at), v.language(locale), beginning(&c.note));
        Choice::new(c.revision.to_string(), text, chosen)
    }));
    let with = complaint.assignee.map(|id| id.to_string()).unwrap_or_default();
    let with = typed.filter(|fields| fields.has("assignee")).map_or(with.as_str(), |f| f.get("assignee"));
    let mut takers = vec![Choice::new("", v.t("desk-nobody"), with)];
    takers.extend(people.iter().map(|p| Choice::new(p.id.to_string(), p.name.clone(), with)));
    AnswerForm {
        verdicts: Verdict::ALL
            .iter()
            .map(|one| Choice::new(one.as_str(), v.word("complaint-verdict", one.as_str()), verdict))
            .collect(),
        words: field("answer").to_owned(),
        corrections: choices,
        editor: complaint.item.as_ref().map(|(item, locale)| format!("/desk/items/{item}/{locale}")),
        people: takers,
        longest: LONGEST,
    }
}
