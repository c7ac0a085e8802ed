//! Mail on the page that says how the service is.

use flow::trust;
use model::{Code, EventSubject, MailId, MailState};
use render::View;
use render::mail::trial;
use render::pages::desk::administration::{LetterRow, MailPart, StatusLine};
use store::mail::EndedMail;
use store::{Conn, Tx};

use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::parts::moment;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Letters shown that were not sent.
const ENDED: u32 = 50;

/// How mail is, where it is on.
pub async fn part(app: &App, staff: &Staff, conn: &mut Conn) -> Result<Option<MailPart>, Failure> {
    let Some(mailer) = app.mail() else { return Ok(None) };
    let counts = store::mail::mail_counts(conn).await?;
    let last = store::mail::last_mail_sent(conn).await?;
    let trouble = store::mail::mail_trouble(conn).await?;
    let ended = store::mail::mail_not_taken(conn, ENDED).await?;
    let v = staff.view();
    let line = |key: &str, value: String| StatusLine { name: v.t(key), value };
    let count = |state: MailState| counts.get(&state).copied().unwrap_or(0);
    let waiting = count(MailState::Waiting) + count(MailState::Sending);
    let lines = vec![
        line("mail-status-server", mailer.server()),
        line("mail-status-sender", mailer.sender()),
        line("mail-status-waiting", v.num(waiting)),
        line("mail-status-sent", v.num(count(MailState::Sent))),
        line("mail-status-last", last.map_or_else(|| v.t("mail-status-never"), |at| moment(&v, at))),
    ];
    Ok(Some(MailPart { lines, trouble, ended: ended.into_iter().map(|m| row(&v, m)).collect() }))
}

fn row(v: &View<'_>, letter: EndedMail) -> LetterRow {
    let key = if letter.state == MailState::Failed { "mail-status-failed" } else { "mail-status-given-up" };
    let about = match letter.erased {
        true => letter.id.to_string(),
        false => format!("{} · {}", letter.to_address, letter.subject),
    };
    LetterRow {
        id: letter.id.to_string(),
        about,
        state: v.t(key),
        times: format!("{} · {}×", moment(v, letter.settled_at), v.num(letter.tries)),
        error: letter.last_error.unwrap_or_default(),
        again: !letter.erased,
    }
}

/// Does what was asked of mail, with its line in the audit log; answers with the message of what was done, or with nothing
/// when something else was asked.
pub async fn act(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    fields: &Fields,
) -> Result<Option<&'static str>, Failure> {
    let now = app.clock.now();
    let (what, letter, done) = if fields.has("mail-again") {
        let id: MailId = fields.get("mail-again").parse().map_err(|_| Failure::NotFound)?;
        if app.mail().is_none() || !store::mail::revive_mail(tx, id, now).await? {
            return Err(Failure::NotFound);
        }
        ("mail-again", id.to_string(), "done-mail-again")
    } else if fields.get("act") == "mail-trial" {
        let me = &staff.me.rights.person;
        // Each press is a letter of its own.
        let id = MailId::new(now).to_string();
        let key = format!("trial:{id}");
        let queued = crate::mail::post(tx, app, &staff.shown, me, key, |v| trial(v, &me.name, now)).await;
        if !queued.map_err(Failure::internal)? {
            return Err(Failure::NotFound);
        }
        ("mail-trial", id, "done-mail-trial")
    } else {
        return Ok(None);
    };
    let detail = serde_json::json!({ "what": what, "letter": letter });
    let subject = EventSubject::Site(Code::new("status").map_err(Failure::internal)?);
    trust::record(tx, app.clock.as_ref(), &staff.me.actor(), "look-after", subject, detail).await?;
    Ok(Some(done))
}
