//! Letters of the running portal: the loop that hands them over, and the one that tells people when it is their turn.

mod notes;

use std::sync::Arc;
use std::time::Duration;

use flow::FlowError;
use flow::mail::{Mail, Words};
use jiff::SignedDuration;
use model::{Locale, Person};
use render::View;
use render::mail::{Draft, Letter};
use tokio::sync::watch;

use crate::app::{App, Shown};
use crate::loops::{Loops, REST, Sometimes, pause, rest};

pub use notes::tell;

/// How often it is looked whether a letter's turn has come.
const EVERY: Duration = Duration::from_secs(1);
/// How often what is over is cleared away.
const CLEAR: SignedDuration = SignedDuration::from_mins(5);

/// Begins to send and to tell, where mail is on.
pub fn start(app: &Arc<App>) -> Loops {
    let mut loops = Loops::default();
    if app.mail().is_some() {
        loops.begin(app, send);
        loops.begin(app, notes::follow);
    } else {
        loops.begin(app, |app, _| notes::forget(app));
    }
    loops
}

/// Hands letters over until it is told to stop.
async fn send(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let Some(mailer) = app.mail() else { return };
    let mut clearing = Sometimes::new(CLEAR);
    loop {
        if clearing.is_due(app.clock.now())
            && let Err(e) = flow::mail::clear_away(&app.store, app.clock.as_ref()).await
        {
            tracing::error!("clearing letters away: {e}");
        }
        let time = match flow::mail::send_round(&app.store, &app.clock, mailer, &stopped).await {
            Ok(round) if round.unreachable => REST,
            round => pause("sending letters", round.map(|r| r.sent + r.ended + r.later > 0), EVERY),
        };
        if rest(&mut stopped, time).await {
            return;
        }
    }
}

/// What a letter says to somebody, in their language; in the home language where the site does not speak theirs.
pub fn write<'a>(
    shown: &'a Shown,
    locale: &Locale,
    draft: impl FnOnce(View<'a>) -> Draft<'a>,
) -> Result<(Words, Locale), WriteError> {
    let country = &shown.country;
    let local = country.local(locale).or_else(|| country.home()).ok_or(WriteError::NoLanguage)?;
    let letter = draft(View::new(country, local)).write().map_err(|e| WriteError::Template(e.to_string()))?;
    let Letter { subject, text, html } = letter;
    Ok((Words { subject, text, html: Some(html) }, local.locale.clone()))
}

/// Why a letter was not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The site speaks no language.
    #[error("the site has no language")]
    NoLanguage,
    /// Its template failed.
    #[error("the letter could not be written: {0}")]
    Template(String),
    /// It could not be queued.
    #[error(transparent)]
    Flow(#[from] FlowError),
}

/// Queues a letter to somebody at once, where mail is on; answers whether it is.
pub async fn post(
    tx: &mut store::Tx,
    app: &App,
    shown: &Shown,
    to: &Person,
    key: String,
    draft: impl for<'a> FnOnce(View<'a>) -> Draft<'a>,
) -> Result<bool, WriteError> {
    if app.mail().is_none() {
        return Ok(false);
    }
    let (words, locale) = write(shown, &to.locale, draft)?;
    let mail = Mail { locale, ..Mail::to(to, key, words) };
    Ok(flow::mail::queue(tx, app.clock.as_ref(), mail).await?)
}
