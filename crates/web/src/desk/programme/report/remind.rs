//! Letters that remind of reports which are due: once for each day that a period sets, and anew when the due day was moved. The
//! same loop reminds of recommendations and complaints.

use std::sync::Arc;
use std::time::Duration;

use flow::plan::reports::{Reminder, due_reminders};
use jiff::civil::Date;
use model::{Code, Person};
use render::View;

use super::place::{name, period_name};
use crate::app::App;
use crate::desk::programme::oversight::remind::round as oversight;
use crate::desk::programme::parts::words;
use crate::failure::Failure;

/// How often is looked whether a day has come.
const ROUND: Duration = Duration::from_secs(15 * 60);

/// The first look comes soon after the start, when the rest of the house stands.
const FIRST: Duration = Duration::from_secs(20);

/// Reminds until the process ends.
pub(crate) async fn run(app: Arc<App>) {
    tokio::time::sleep(FIRST).await;
    loop {
        if let Err(failure) = round(&app).await {
            tracing::error!("reminding of reports: {failure:?}");
        }
        if app.mail().is_some()
            && let Err(failure) = oversight(&app).await
        {
            tracing::error!("reminding of recommendations and complaints: {failure:?}");
        }
        tokio::time::sleep(ROUND).await;
    }
}

/// Queues every letter whose day has come; what was queued before is not queued again.
pub async fn remind_of_duties(app: &App) -> Result<(), Failure> {
    round(app).await?;
    if app.mail().is_some() { oversight(app).await } else { Ok(()) }
}

async fn round(app: &App) -> Result<(), Failure> {
    if app.mail().is_none() {
        return Ok(());
    }
    let shown = app.shown();
    let mut conn = app.store.read().await?;
    let due = due_reminders(&mut conn, app.clock.as_ref(), &shown.country.time_zone).await?;
    drop(conn);
    for reminder in &due {
        for person in &reminder.people {
            let local = shown.country.local(&person.locale).or_else(|| shown.country.home());
            let Some(local) = local else { continue };
            let v = View::new(&shown.country, local);
            remind(app, &v, reminder, person).await?;
        }
    }
    Ok(())
}

/// What makes a reminder the same one: a deadline that was moved is another.
fn reminder_key(period: &Code, organisation: &Code, due: Date, days: i16) -> String {
    format!("report:{period}:{organisation}:{due}:{days}")
}

/// Queues one letter; a second one of the same key is never queued, however often the loop comes by.
async fn remind(app: &App, v: &View<'_>, reminder: &Reminder, person: &Person) -> Result<(), Failure> {
    let (period, organisation) = (&reminder.period, &reminder.organisation);
    let today = app.clock.now().to_zoned(v.country.time_zone.clone()).date();
    let days = today.until(reminder.due).map_or(0, |span| i64::from(span.get_days()));
    let title = v.t2("report-title", ("name", &name(v, organisation)), ("period", &period_name(v, period)));
    let key = if days < 0 { "report-mail-late" } else { "report-mail-due" };
    let line = v.said(
        key,
        &[
            ("name", &name(v, organisation)),
            ("period", &period_name(v, period)),
            ("programme", words(v, &reminder.programme.titles)),
            ("day", &v.date(reminder.due)),
        ],
    );
    let address =
        format!("/desk/programme/{}/reports/{}/{organisation}", reminder.programme.code, period.code);
    let mut draft = render::mail::Draft::new(*v, title, &person.name);
    draft.lines = vec![line];
    draft.button = Some((v.t("report-mail-button"), v.absolute(&address)));
    draft.why = v.t("report-mail-why");
    draft.settings = true;
    let letter = draft.write().map_err(Failure::internal)?;
    let words = flow::mail::Words { subject: letter.subject, text: letter.text, html: Some(letter.html) };
    let key = reminder_key(&period.code, organisation, reminder.due, reminder.days);
    let mut tx = app.store.begin().await?;
    flow::mail::remind(&mut tx, app.clock.as_ref(), person, &key, words).await?;
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_deadline_that_was_moved_reminds_again() {
        let [period, organisation] = ["h1", "north"].map(|text| Code::new(text).unwrap());
        let of = |due: &str, days| reminder_key(&period, &organisation, due.parse().unwrap(), days);
        assert_eq!(of("2026-07-20", 3), of("2026-07-20", 3));
        assert_ne!(of("2026-07-20", 3), of("2026-07-27", 3));
        assert_ne!(of("2026-07-20", 3), of("2026-07-20", 0));
    }
}
