//! Comparing texts with the registry: those that are new, and all of them when the registry changed.

use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;
use model::{Clock, FigureId};
use store::Store;
use store::figure::{NewFigure, Unread};

use super::Registry;
use crate::FlowError;

/// Texts per transaction.
const BATCH: u32 = 100;
/// So many are read at once; with more, the processor is left to others half of the time.
const PROMPT: u64 = 1_000;
/// Longest sentence kept, in signs.
const SENTENCE: usize = 600;

/// Reads what has not been read, of all texts or of those saved since a moment; tells how many that were.
pub async fn read_figures(
    store: &Store,
    clock: &dyn Clock,
    registry: &Arc<Registry>,
    since: Option<Timestamp>,
) -> Result<u64, FlowError> {
    let (mut done, mut after) = (0, None);
    loop {
        let began = Instant::now();
        let mut conn = store.read().await?;
        let texts = match since {
            Some(since) => store::figure::unread_since(&mut conn, registry.digest(), since, BATCH).await?,
            None => store::figure::unread(&mut conn, registry.digest(), after, BATCH).await?,
        };
        drop(conn);
        let Some(last) = texts.last() else { return Ok(done) };
        after = Some(last.edition);
        let (registry_here, at) = (Arc::clone(registry), clock.now());
        let found = tokio::task::spawn_blocking(move || {
            let find = |text: &Unread| figures(&registry_here, text, at);
            texts.into_iter().map(|text| (find(&text), text)).collect::<Vec<_>>()
        })
        .await?;
        let mut tx = store.begin().await?;
        for (figures, text) in &found {
            store::figure::set_figures(&mut tx, text.edition, text.revision, registry.digest(), figures)
                .await?;
        }
        tx.commit().await?;
        done += found.len() as u64;
        if done > PROMPT {
            tokio::time::sleep(began.elapsed()).await;
        }
    }
}

fn figures(registry: &Registry, text: &Unread, at: Timestamp) -> Vec<NewFigure> {
    let place = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    registry
        .find(&text.locale, &text.body, &text.refused)
        .into_iter()
        .map(|found| NewFigure {
            id: FigureId::new(at),
            start: place(found.at.start),
            length: place(found.at.len()),
            written: text.body[found.at.clone()].to_owned(),
            sentence: text.body[found.sentence].chars().take(SENTENCE).collect(),
            fact: found.fact,
            former: found.former,
            score: found.score,
        })
        .collect()
}
