//! An issue at the desk: its texts in every language, the yes of a second person, going out.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::mail::Mail;
use flow::reach::newsletter::{approve, cancel, go_on, needs_a_yes, pause, progress};
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use model::{Act, DeliveryState, Interests, Issue, IssueState, MailId, Newsletter};
use render::pages::desk::newsletters::{DeskIssuePage, IssueTextRow, NewsletterLine};
use serde::Deserialize;
use store::newsletter::Rendering;

use super::list::told_progress;
use super::{find, interests, may};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::newsletter::{list_name, trial};
use crate::structured::percent;

/// Which text is looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    language: String,
    interests: String,
}

impl Which {
    fn is(&self, text: &Rendering) -> bool {
        text.locale.as_str() == self.language && text.interests.to_string() == self.interests
    }
}

/// The issue of an address, its newsletter and its texts.
async fn found(app: &App, code: &str, number: &str) -> Result<(Newsletter, Issue, Vec<Rendering>), Failure> {
    let mut conn = app.store.read().await?;
    let n = find(&mut conn, code).await?;
    let number: i64 = number.parse().map_err(|_| Failure::NotFound)?;
    let issue = store::newsletter::issue_by_number(&mut conn, &n.channel, number).await?;
    let issue = issue.ok_or(Failure::NotFound)?;
    let texts = store::newsletter::renderings_of(&mut conn, &issue.id.to_string()).await?;
    Ok((n, issue, texts))
}

fn address(n: &Newsletter, issue: &Issue) -> String {
    format!("/desk/newsletters/{}/issues/{}", n.channel, issue.number)
}

/// `GET /desk/newsletters/{code}/issues/{number}`
pub async fn issue(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, number)): Path<(String, String)>,
    Query(which): Query<Which>,
) -> Result<Response, Failure> {
    show(&app, &staff, &code, &number, &which, None).await
}

async fn show(
    app: &App,
    staff: &Staff,
    code: &str,
    number: &str,
    which: &Which,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let (n, issue, texts) = found(app, code, number).await?;
    let mut conn = app.store.read().await?;
    let how = progress(&mut conn, issue.id).await?;
    let stories = store::newsletter::stories(&mut conn, issue.id).await?;
    drop(conn);
    let v = staff.view();
    let href = address(&n, &issue);
    // The one that was chosen; else the whole issue in the person's own language, else whichever there is.
    let mine = |t: &&Rendering| t.locale == v.local.locale && t.interests == Interests::default();
    let current = texts.iter().find(|t| which.is(t)).or_else(|| texts.iter().find(mine)).or(texts.first());
    let query =
        |t: &Rendering| format!("language={}&interests={}", t.locale, percent(&t.interests.to_string()));
    let rows = texts.iter().map(|t| IssueTextRow {
        language: v.language(&t.locale),
        interests: interests(&v, &t.interests),
        subject: t.subject.clone(),
        lang: t.locale.to_string(),
        href: format!("{href}?{}", query(t)),
        current: current.is_some_and(|c| c == t),
    });
    let counts = DeliveryState::ALL.iter().filter_map(|state| {
        let count = how.states.get(state).copied().filter(|n| *n > 0)?;
        Some(NewsletterLine { name: v.word("newsletter-letter-state", state.as_str()), value: v.num(count) })
    });
    let waits = match issue.state {
        IssueState::Waiting if n.looked_at => v.t("newsletter-waits-always"),
        IssueState::Waiting if needs_a_yes(&n, stories.iter()) => v.t("newsletter-waits-kind"),
        _ => String::new(),
    };
    let mut d = staff.desk(v.t1("newsletter-issue-title", "date", &v.day(issue.made_at)), "desk-newsletters");
    d.wrong = wrong;
    page(&DeskIssuePage {
        newsletter: (format!("/desk/newsletters/{}", n.channel), list_name(&v, &n).0),
        state: v.word("newsletter-state", issue.state.as_str()),
        working: issue.state == IssueState::Sending,
        waits,
        progress: (how.all > 0)
            .then(|| (told_progress(&v, how.all - how.open, how.all), how.all - how.open, how.all)),
        counts: counts.collect(),
        reported: [DeliveryState::Bounced, DeliveryState::Complained]
            .iter()
            .any(|state| how.states.get(state).is_some_and(|n| *n > 0)),
        unknown: how.states.get(&DeliveryState::Unknown).is_some_and(|n| *n > 0),
        acts: acts(app, staff, &n, &issue),
        texts: rows.collect(),
        shown: current.map(|t| (t.locale.to_string(), t.locale.direction().as_str(), trial(&v, &n, &t.text))),
        letter: current.map(|t| format!("{href}/letter?{}", query(t))).unwrap_or_default(),
        chosen: current.map(|t| (t.locale.to_string(), t.interests.to_string())).unwrap_or_default(),
        href,
        d,
    })
}

/// What this person may do with the issue now.
fn acts(app: &App, staff: &Staff, n: &Newsletter, issue: &Issue) -> Vec<(&'static str, String)> {
    let v = staff.view();
    let mut acts = Vec::new();
    if may(staff, Act::Publish, n) {
        let mine = issue.made_by == Some(staff.me.rights.person.id);
        match issue.state {
            IssueState::Waiting if !mine => acts.push(("approve", v.t("newsletter-approve"))),
            IssueState::Sending => acts.push(("pause", v.t("newsletter-pause"))),
            IssueState::Paused => acts.push(("go-on", v.t("newsletter-go-on"))),
            _ => {}
        }
        if matches!(issue.state, IssueState::Waiting | IssueState::Sending | IssueState::Paused) {
            acts.push(("cancel", v.t("newsletter-cancel")));
        }
    }
    if app.mail().is_some() {
        acts.push(("test", v.t("newsletter-test")));
    }
    acts
}

/// `POST /desk/newsletters/{code}/issues/{number}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, number)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let (n, issue, texts) = found(&app, &code, &number).await?;
    let which =
        Which { language: fields.get("language").to_owned(), interests: fields.get("interests").to_owned() };
    let (me, clock, id) = (&staff.me.rights, app.clock.as_ref(), issue.id);
    let mut tx = app.store.begin().await?;
    let (done, message) = match fields.get("act") {
        "approve" => (approve(&mut tx, me, clock, id).await, "done-approved"),
        "pause" => (pause(&mut tx, me, clock, id).await, "done-saved"),
        "go-on" => (go_on(&mut tx, me, clock, id).await, "done-saved"),
        "cancel" => (cancel(&mut tx, me, clock, id).await, "done-saved"),
        "test" if app.mail().is_some() => {
            let text = texts.iter().find(|t| which.is(t)).ok_or(Failure::NotFound)?;
            (test(&mut tx, &app, &staff, &n, text).await, "done-newsletter-test")
        }
        _ => return Err(Failure::NotFound),
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            let chosen =
                format!("language={}&interests={}", percent(&which.language), percent(&which.interests));
            Ok(redirect(&format!("{}?{chosen}&done={message}", address(&n, &issue)), false))
        }
        Err(FlowError::Refused(model::Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => {
            // The transaction holds the one writer; nothing of it is kept.
            tx.rollback().await?;
            show(&app, &staff, &code, &number, &which, Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

/// A text to whoever looks at it, by the house's own mail.
async fn test(
    tx: &mut store::Tx,
    app: &App,
    staff: &Staff,
    n: &Newsletter,
    text: &Rendering,
) -> Result<(), FlowError> {
    let v = staff.view();
    let me = &staff.me.rights.person;
    let words = flow::mail::Words {
        subject: text.subject.clone(),
        text: trial(&v, n, &text.text),
        html: Some(trial(&v, n, &text.html)),
    };
    // Each press is a letter of its own.
    let key = format!("newsletter-test:{}", MailId::new(app.clock.now()));
    let mail = Mail { locale: text.locale.clone(), ..Mail::to(me, key, words) };
    flow::mail::queue(tx, app.clock.as_ref(), mail).await?;
    Ok(())
}

/// `GET /desk/newsletters/{code}/issues/{number}/letter`: the HTML as a mail program shows it, alone on its page.
pub async fn letter(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, number)): Path<(String, String)>,
    Query(which): Query<Which>,
) -> Result<Response, Failure> {
    let (n, _, texts) = found(&app, &code, &number).await?;
    let text = texts.iter().find(|t| which.is(t)).ok_or(Failure::NotFound)?;
    let html = trial(&staff.view(), &n, &text.html);
    // A letter brings its own style and nothing else: no script, no form, nothing that is fetched.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; \
                  frame-ancestors 'none'; sandbox allow-top-navigation-by-user-activation";
    let headers = [(CONTENT_TYPE, "text/html; charset=utf-8"), (CONTENT_SECURITY_POLICY, policy)];
    Ok((headers, html).into_response())
}
