//! Letters that remind of recommendations: once for each day before, and anew when the inspectors set another day. Letters that
//! tell of complaints, and remind of them.

use flow::plan::oversight::{
    ComplaintReminder, RecommendationReminder, complaint_reminders, recommendation_reminders,
};
use model::Person;
use render::View;

use crate::app::App;
use crate::desk::programme::parts::words;
use crate::failure::Failure;

/// Reminds everybody who is to be reminded now; mail is on.
pub(crate) async fn round(app: &App) -> Result<(), Failure> {
    let shown = app.shown();
    let zone = &shown.country.time_zone;
    let mut conn = app.store.read().await?;
    let due = recommendation_reminders(&mut conn, app.clock.as_ref(), zone).await?;
    let complaints = complaint_reminders(&mut conn, app.clock.as_ref(), zone).await?;
    drop(conn);
    for reminder in &complaints {
        for person in &reminder.people {
            let local = shown.country.local(&person.locale).or_else(|| shown.country.home());
            let Some(local) = local else { continue };
            let v = View::new(&shown.country, local);
            tell(app, &v, reminder, person).await?;
        }
    }
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

/// Queues one letter; a second one of the same key is never queued, however often the loop comes by.
async fn remind(
    app: &App,
    v: &View<'_>,
    reminder: &RecommendationReminder,
    person: &Person,
) -> Result<(), Failure> {
    let (recommendation, inspection) = (&reminder.recommendation, &reminder.inspection);
    let today = app.clock.now().to_zoned(v.country.time_zone.clone()).date();
    let name = v.name("organisation", recommendation.owner.as_str());
    let key = if recommendation.due < today { "recommendation-mail-late" } else { "recommendation-mail-due" };
    let line = v.said(
        key,
        &[
            ("name", &name),
            ("inspection", &inspection.title),
            ("programme", words(v, &reminder.programme.titles)),
            ("day", &v.date(recommendation.due)),
        ],
    );
    let subject = v.t1("recommendation-mail-subject", "name", &name);
    let mut draft = render::mail::Draft::new(*v, subject, &person.name);
    draft.lines = vec![line];
    draft.quote = Some(recommendation.words.clone());
    let address = v.absolute(&format!("/desk/inspections/{}", inspection.id));
    draft.button = Some((v.t("recommendation-mail-button"), address));
    draft.why = v.t("report-mail-why");
    draft.settings = true;
    let letter = draft.write().map_err(Failure::internal)?;
    let words = flow::mail::Words { subject: letter.subject, text: letter.text, html: Some(letter.html) };
    let key = format!("recommendation:{}:{}:{}", recommendation.id, recommendation.due, reminder.days);
    let mut tx = app.store.begin().await?;
    flow::mail::remind(&mut tx, app.clock.as_ref(), person, &key, words).await?;
    tx.commit().await?;
    Ok(())
}

/// Queues one letter about a complaint. Its receipt is for the reader alone: the letter leads to the desk.
async fn tell(app: &App, v: &View<'_>, reminder: &ComplaintReminder, person: &Person) -> Result<(), Failure> {
    let complaint = &reminder.complaint;
    let name = v.name("organisation", complaint.organisation.as_str());
    let key = match reminder.days {
        None => "complaint-mail-came",
        Some(days) if days < 0 => "complaint-mail-late",
        Some(_) => "complaint-mail-due",
    };
    let mut draft = render::mail::Draft::new(*v, v.t1("complaint-mail-about", "name", &name), &person.name);
    draft.lines = vec![v.t2(key, ("name", &name), ("day", &v.date(complaint.due)))];
    draft.quote = Some(complaint.wrong.clone());
    let address = v.absolute(&format!("/desk/complaints/{}", complaint.id));
    draft.button = Some((v.t("complaint-mail-button"), address));
    draft.why = v.t("complaint-mail-because");
    draft.settings = true;
    let letter = draft.write().map_err(Failure::internal)?;
    let words = flow::mail::Words { subject: letter.subject, text: letter.text, html: Some(letter.html) };
    let days = reminder.days.map_or_else(|| "came".to_owned(), |days| days.to_string());
    let key = format!("complaint:{}:{}:{days}", complaint.id, complaint.due);
    let mut tx = app.store.begin().await?;
    flow::mail::remind(&mut tx, app.clock.as_ref(), person, &key, words).await?;
    tx.commit().await?;
    Ok(())
}
