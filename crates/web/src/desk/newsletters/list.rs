//! `/desk/newsletters`, and one of them.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::reach::newsletter::{erase_address, progress};
use flow::trust::Scope;
use model::{Act, IssueState, Locale, SuppressionReason};
use render::View;
use render::pages::desk::newsletters::{
    DeskIssueRow, DeskNewsletterPage, DeskNewsletterRow, DeskNewslettersPage, NewsletterLine, ReadersRow,
};

use super::{find, interests, may, numbers, people};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::newsletter::{list_name, rhythm};

/// Issues shown.
const ISSUES: u32 = 50;

/// `GET /desk/newsletters`
pub async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    show(&app, &staff, String::new(), None, None).await
}

async fn show(
    app: &App,
    staff: &Staff,
    address: String,
    wrong: Option<String>,
    done: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let v = staff.view();
    let mut rows = Vec::new();
    for n in store::newsletter::newsletters(&mut conn).await? {
        let (_, all) = numbers(&mut conn, &n).await?;
        rows.push(DeskNewsletterRow {
            href: format!("/desk/newsletters/{}", n.channel),
            name: list_name(&v, &n).0,
            organisation: v.name("organisation", n.organisation.as_str()),
            rhythm: rhythm(&v, &n),
            subscribers: people(&v, app.count.k(), all),
            closed: n.closed_at.is_some(),
        });
    }
    let counts = store::newsletter::suppressions(&mut conn).await?;
    let suppressed = SuppressionReason::ALL.iter().map(|reason| NewsletterLine {
        name: v.word("newsletter-suppressed", reason.as_str()),
        value: v.num(counts.get(reason).copied().unwrap_or(0)),
    });
    let mut d = staff.desk(v.t("desk-newsletters"), "desk-newsletters");
    d.wrong = wrong;
    d.done = done.or(d.done);
    let whole = staff.me.rights.may(Act::ManageSite, Scope::COUNTRY);
    let dkim = app.mail().and_then(|m| m.dkim()).map(|dkim| (dkim.name(), dkim.record().to_owned()));
    page(&DeskNewslettersPage {
        rows,
        may_open: staff.me.rights.anywhere(Act::ManageSite),
        mail_off: app.mail().is_none(),
        suppressed: suppressed.collect(),
        may_erase: whole,
        address,
        dkim,
        d,
    })
}

/// `POST /desk/newsletters/erase`: somebody asks by another way to be forgotten.
pub async fn erase(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let vault = app.vault().map_err(Failure::internal)?;
    let typed: String = fields.get("address").chars().take(254).collect();
    let mut tx = app.store.begin().await?;
    match erase_address(&mut tx, &staff.me.rights, app.clock.as_ref(), &vault, &typed).await {
        Ok(count) => {
            tx.commit().await?;
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            let done = staff.view().n("newsletter-erased-count", count);
            show(&app, &staff, String::new(), None, Some(done)).await
        }
        Err(FlowError::Refused(refusal @ model::Refusal::Invalid { .. })) => {
            show(&app, &staff, typed, Some(staff.explain(&refusal)), None).await
        }
        Err(e) => Err(e.into()),
    }
}

/// `GET /desk/newsletters/{code}`
pub async fn one(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let n = find(&mut conn, &code).await?;
    let (by_wish, all) = numbers(&mut conn, &n).await?;
    let pending = store::newsletter::pending_subscribers(&mut conn, &n.channel).await?;
    let v = staff.view();
    let mut issues = Vec::new();
    for issue in store::newsletter::issues(&mut conn, &n.channel, i64::MAX, ISSUES).await? {
        let how = progress(&mut conn, issue.id).await?;
        issues.push(DeskIssueRow {
            href: format!("/desk/newsletters/{}/issues/{}", n.channel, issue.number),
            name: format!("{} · {}", v.num(issue.number), v.day(issue.made_at)),
            state: v.word("newsletter-state", issue.state.as_str()),
            class: class(issue.state),
            progress: if how.all == 0 {
                String::new()
            } else {
                told_progress(&v, how.all - how.open, how.all)
            },
        });
    }
    let readers = by_wish.iter().filter(|(_, count)| **count >= app.count.k()).map(|((tag, set), count)| {
        let language = Locale::new(tag).map_or_else(|_| tag.clone(), |l| v.language(&l));
        ReadersRow { language, interests: interests(&v, set), count: v.num(*count) }
    });
    let line = |key: &str, value: String| NewsletterLine { name: v.t(key), value };
    let languages: Vec<String> = n.locales.iter().map(|l| v.language(l)).collect();
    let lines = vec![
        line("field-organisation", v.name("organisation", n.organisation.as_str())),
        line("newsletter-rhythm", rhythm(&v, &n)),
        line("newsletter-filling", v.word("newsletter-filling", n.filling.as_str())),
        line("desk-language-of", v.local.formats.list(&languages)),
        line("newsletter-interests-offered", interests(&v, &n.interests)),
        line("newsletter-looked-at", v.t(if n.looked_at { "desk-yes" } else { "desk-no" })),
        line("newsletter-subscribers", people(&v, app.count.k(), all)),
        line("newsletter-pending", people(&v, app.count.k(), pending)),
    ];
    page(&DeskNewsletterPage {
        href: format!("/desk/newsletters/{}", n.channel),
        public: v.href(&format!("/newsletters/{}", n.channel)),
        lines,
        readers: readers.collect(),
        issues,
        may_change: may(&staff, Act::ManageSite, &n),
        may_issue: may(&staff, Act::Publish, &n) && n.closed_at.is_none() && app.mail().is_some(),
        d: staff.desk(list_name(&v, &n).0, "desk-newsletters"),
    })
}

/// How far letters have come.
pub fn told_progress(v: &View<'_>, done: i64, all: i64) -> String {
    v.t2("newsletter-progress", ("done", &v.num(done)), ("all", &v.num(all)))
}

/// Style of a state.
pub fn class(state: IssueState) -> &'static str {
    match state {
        IssueState::Waiting => "in-review",
        IssueState::Sending => "scheduled",
        IssueState::Paused => "returned",
        IssueState::Sent => "published",
        IssueState::Cancelled => "withdrawn",
    }
}

/// `POST /desk/newsletters/{code}`: an issue now, out of its turn.
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let n = find(&mut app.store.read().await?, &code).await?;
    if fields.get("act") != "issue" || n.closed_at.is_some() || app.mail().is_none() {
        return Err(Failure::NotFound);
    }
    staff.me.rights.need(Act::Publish, Scope::of(&n.organisation)).map_err(|_| Failure::Forbidden)?;
    let me = staff.me.rights.person.id;
    let made = crate::newsletter::issue(&app, &n, app.clock.now(), Some(me)).await?;
    let to = match made.as_slice() {
        [] => format!("/desk/newsletters/{}?done=done-newsletter-nothing", n.channel),
        [one] => format!("/desk/newsletters/{}/issues/{}?done=done-newsletter-made", n.channel, one.number),
        _ => format!("/desk/newsletters/{}?done=done-newsletter-made", n.channel),
    };
    Ok(redirect(&to, false))
}
