//! Newsletters of the running portal: the loop that makes issues when they are due, and the one that hands them over.

mod words;

use std::sync::Arc;
use std::time::Duration;

use flow::FlowError;
use flow::reach::newsletter::{
    Batch, Office, Told, clear_away, due, gather, make_issues, renew_issue, send_round,
};
use jiff::{SignedDuration, Timestamp};
use model::{Issue, IssueState, Locale, Newsletter, PersonId, Rhythm};
use tokio::sync::watch;

use crate::app::App;
use crate::loops::{Loops, REST, Sometimes, pause, rest};

pub use words::{answers, heading, list_name, rhythm, trial, write_issue};

/// How often it is looked whether a letter's turn has come.
const EVERY: Duration = Duration::from_secs(1);
/// How often it is looked whether an issue is due.
const LOOK: Duration = Duration::from_secs(5);
/// How often what is over is cleared away, and what was left lying is taken up.
const CLEAR: SignedDuration = SignedDuration::from_secs(60);

/// Begins to make and to send, where mail is on.
pub fn start(app: &Arc<App>) -> Loops {
    let mut loops = Loops::default();
    if app.mail().is_some() {
        loops.begin(app, make);
        loops.begin(app, send);
    }
    loops
}

/// What sending needs, where mail is on.
pub fn office(app: &App) -> Result<Option<Office>, flow::VaultError> {
    let Some(mailer) = app.mail() else { return Ok(None) };
    Ok(Some(Office {
        store: app.store.clone(),
        clock: Arc::clone(&app.clock),
        vault: app.vault()?,
        mailer: Arc::clone(mailer),
        settings: app.newsletters().clone(),
        base_url: app.shown().country.base_url.clone(),
    }))
}

/// Makes the issues of a newsletter's turn; answers with them.
pub async fn issue(
    app: &App,
    newsletter: &Newsletter,
    until: Timestamp,
    made_by: Option<PersonId>,
) -> Result<Vec<Issue>, FlowError> {
    let batches: Vec<Batch> = gather(&mut app.store.read().await?, newsletter, until).await?;
    // Where each story makes an issue, nothing is written down until there is one.
    if batches.is_empty() && (made_by.is_some() || newsletter.rhythm == Rhythm::AtOnce) {
        return Ok(Vec::new());
    }
    let shown = app.shown();
    let write = |locale: &Locale, number: i64, told: &[&Told]| {
        write_issue(&shown, newsletter, locale, number, until, told)
    };
    make_issues(&app.store, app.clock.as_ref(), newsletter, until, &batches, made_by, &write).await
}

/// Makes every issue that is due.
pub async fn make_due(app: &App) -> Result<(), FlowError> {
    if store::newsletter::has_new_channels(&mut app.store.read().await?).await? {
        let mut tx = app.store.begin().await?;
        store::newsletter::adopt_channels(&mut tx).await?;
        tx.commit().await?;
    }
    let zone = app.shown().country.time_zone.clone();
    let due = due(&mut app.store.read().await?, app.clock.as_ref(), &zone).await?;
    for (newsletter, until) in due {
        issue(app, &newsletter, until, None).await?;
    }
    renew(app).await
}

/// What is withdrawn while its issue goes out is not told in letters that have not gone.
async fn renew(app: &App) -> Result<(), FlowError> {
    let mut conn = app.store.read().await?;
    let going = store::newsletter::issues_in(&mut conn, IssueState::Sending).await?;
    let all = if going.is_empty() { Vec::new() } else { store::newsletter::newsletters(&mut conn).await? };
    drop(conn);
    let shown = app.shown();
    for issue in &going {
        let Some(newsletter) = all.iter().find(|n| n.channel == issue.channel) else { continue };
        let write = |locale: &Locale, number: i64, told: &[&Told]| {
            write_issue(&shown, newsletter, locale, number, issue.until, told)
        };
        renew_issue(&app.store, app.clock.as_ref(), issue, &write).await?;
    }
    Ok(())
}

async fn make(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    loop {
        let time = pause("making issues of newsletters", make_due(&app).await.map(|()| false), LOOK);
        if rest(&mut stopped, time).await {
            return;
        }
    }
}

async fn send(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let mut clearing = Sometimes::new(CLEAR);
    loop {
        if clearing.is_due(app.clock.now())
            && let Err(e) = clear_away(&app.store, app.clock.as_ref()).await
        {
            tracing::error!("clearing newsletters away: {e}");
        }
        let time = match round(&app, &stopped).await {
            Ok(time) => time,
            Err(e) => {
                tracing::error!("sending newsletters: {e}");
                REST
            }
        };
        if rest(&mut stopped, time).await {
            return;
        }
    }
}

/// Hands over what is due; answers with how long to rest.
async fn round(app: &App, stopped: &watch::Receiver<bool>) -> Result<Duration, FlowError> {
    let Some(office) = office(app)? else { return Ok(REST) };
    let round = send_round(&office, stopped).await?;
    Ok(match (round.unreachable, round.sent + round.ended) {
        (true, _) => REST,
        (false, 0) => EVERY,
        // There may be more.
        (false, _) => Duration::ZERO,
    })
}
