//! Tells people when it is their turn with a text, whoever made it so and by whatever page: the log of events says it.

use std::sync::Arc;
use std::time::Duration;

use flow::FlowError;
use flow::publish::{Turn, Turned, who_acts};
use jiff::SignedDuration;
use model::{Event, Person};
use render::View;
use render::mail::{WaitingText, Waits, text_waits};
use tokio::sync::watch;

use super::write;
use crate::app::App;
use crate::loops::{Followed, TOLD_AT_ONCE, rest};

/// Our name among those who read the log for letters.
const FOLLOWER: &str = "notes";
/// How often the log is looked at.
const EVERY: Duration = Duration::from_secs(1);
/// After a longer pause, such as a weekend's repair, older news are for the desk's start page alone.
const NEWS: SignedDuration = SignedDuration::from_hours(24);

/// Follows the log until it is told to stop.
pub async fn follow(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let mut log = Followed::new(FOLLOWER, NEWS);
    loop {
        if let Err(e) = look(&app, &mut log).await {
            log.again();
            tracing::error!("telling people of their turn: {e}");
        }
        if rest(&mut stopped, EVERY).await {
            return;
        }
    }
}

async fn look(app: &App, log: &mut Followed) -> Result<(), FlowError> {
    let events = log.poll(app).await?;
    tell(app, &events).await
}

/// While mail is off nothing is told, also not later: what happened until it is on again is forgotten.
pub async fn forget(app: Arc<App>) {
    let done = async {
        let mut tx = app.store.begin().await?;
        store::mail::forget_mail_read(&mut tx, FOLLOWER).await?;
        tx.commit().await
    };
    if let Err(e) = done.await {
        tracing::error!("mail is off: {e}");
    }
}

/// Queues a note for everybody whose turn it is after these events. Told again, nobody gets a second one.
pub async fn tell(app: &App, events: &[Event]) -> Result<(), FlowError> {
    for events in events.chunks(TOLD_AT_ONCE) {
        tell_some(app, events).await?;
    }
    Ok(())
}

async fn tell_some(app: &App, events: &[Event]) -> Result<(), FlowError> {
    let Some(newest) = events.iter().map(|e| e.at).max() else { return Ok(()) };
    let shown = app.shown();
    let now = app.clock.now();
    let mut tx = app.store.begin().await?;
    // First, so that another process that tells of the same waits here.
    store::mail::set_mail_read_up_to(&mut tx, FOLLOWER, newest).await?;
    for event in events.iter().filter(|e| Turn::of(e).is_some()) {
        let Some(turned) = who_acts(&mut tx, &shown.tree, now, event).await? else { continue };
        for person in &turned.people {
            let words = match write(&shown, &person.locale, |v| note(v, &turned, person)) {
                Ok((words, _)) => words,
                Err(e) => {
                    tracing::error!("a note to {}: {e}", person.id);
                    continue;
                }
            };
            let (id, about) = (event.id.to_string(), format!("text:{}", turned.edition.id));
            flow::mail::note(&mut tx, app.clock.as_ref(), person, &id, &about, words).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

fn note<'a>(v: View<'a>, turned: &Turned, to: &Person) -> render::mail::Draft<'a> {
    let by = turned.by.as_ref().map_or_else(|| v.t("desk-the-system"), |p| p.name.clone());
    text_waits(
        v,
        &WaitingText {
            name: &to.name,
            by: &by,
            title: turned.title.as_deref(),
            locale: &turned.edition.locale,
            address: v.absolute(&format!("/desk/items/{}/{}", turned.item.code, turned.edition.locale)),
            waits: match turned.turn {
                Turn::Check => Waits::Check,
                Turn::Returned => Waits::Returned(&turned.work.remark),
                Turn::Assigned => Waits::Assigned(turned.work.due_on),
            },
        },
    )
}
