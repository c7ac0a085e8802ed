//! Letters of the running portal: the loop that hands them over, and the one that tells people when it is their turn.

mod notes;

use std::sync::Arc;
use std::time::Duration;

use flow::FlowError;
use flow::mail::{Mail, Words};
use jiff::{SignedDuration, Timestamp};
use model::{Locale, Person};
use render::View;
use render::mail::{Draft, Letter};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::app::{App, Shown};

pub use notes::tell;

/// How often it is looked whether a letter's turn has come.
const EVERY: Duration = Duration::from_secs(1);
/// How long a mail server that cannot be reached is left alone.
const REST: Duration = Duration::from_secs(15);
/// How often what is over is cleared away.
const CLEAR: SignedDuration = SignedDuration::from_mins(5);

/// The loops, while they run.
pub struct Running {
    stopping: watch::Sender<bool>,
    loops: Vec<JoinHandle<()>>,
}

impl Running {
    /// Takes no more letters, and waits until what is being handed over is: cut off in the middle, nobody would know
    /// whether it arrived.
    pub async fn stop(self, patience: Duration) {
        let _ = self.stopping.send(true);
        let _ = tokio::time::timeout(patience, async {
            for one in self.loops {
                let _ = one.await;
            }
        })
        .await;
    }
}

/// Begins to send and to tell, where mail is on.
pub fn start(app: &Arc<App>) -> Running {
    let (stopping, stopped) = watch::channel(false);
    let loops = if app.mail().is_some() {
        vec![
            tokio::spawn(send(Arc::clone(app), stopped.clone())),
            tokio::spawn(notes::follow(Arc::clone(app), stopped)),
        ]
    } else {
        vec![tokio::spawn(notes::forget(Arc::clone(app)))]
    };
    Running { stopping, loops }
}

/// Hands letters over until it is told to stop.
async fn send(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let Some(mailer) = app.mail() else { return };
    let mut cleared: Option<Timestamp> = None;
    loop {
        let now = app.clock.now();
        if cleared.is_none_or(|at| at + CLEAR <= now) {
            cleared = Some(now);
            if let Err(e) = flow::mail::clear_away(&app.store, app.clock.as_ref()).await {
                tracing::error!("clearing letters away: {e}");
            }
        }
        let time = match flow::mail::send_round(&app.store, &app.clock, mailer, &stopped).await {
            Ok(round) if round.unreachable => REST,
            // There may be more.
            Ok(round) if round.sent + round.ended + round.later > 0 => Duration::ZERO,
            Ok(_) => EVERY,
            Err(e) => {
                tracing::error!("sending letters: {e}");
                REST
            }
        };
        if rest(&mut stopped, time).await {
            return;
        }
    }
}

/// Waits; answers early, and with yes, when it is time to stop or nobody is left who could say so.
async fn rest(stopped: &mut watch::Receiver<bool>, time: Duration) -> bool {
    tokio::time::timeout(time, stopped.wait_for(|stop| *stop)).await.is_ok()
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
