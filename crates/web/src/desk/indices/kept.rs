//! Indices under somebody's hands, kept ready so that a question takes no reading of figures.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use flow::data::index::{Gathered, IndexDefinition, IndexError, Workshop, digest_of, gather};

use crate::app::App;

/// So many are kept; the one not used for longest goes first.
const MOST: usize = 16;

/// A checked index with its figures.
pub struct Ready {
    /// The figures.
    pub gathered: Gathered,
    /// What answers.
    pub workshop: Workshop,
}

/// Those kept, the one used last at the end. Derived: each can be made again.
#[derive(Default)]
pub struct Kept(Mutex<VecDeque<(String, Arc<Ready>)>>);

impl Kept {
    fn find(&self, key: &str) -> Option<Arc<Ready>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = kept.iter().position(|(k, _)| k == key)?;
        let found = kept.remove(at)?;
        let ready = Arc::clone(&found.1);
        kept.push_back(found);
        Some(ready)
    }

    fn keep(&self, key: String, ready: &Arc<Ready>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back((key, Arc::clone(ready)));
        while kept.len() > MOST {
            kept.pop_front();
        }
    }

    /// Forgets all: figures changed.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// An index ready for questions, or what is wrong with it.
pub async fn ready(app: &App, definition: &IndexDefinition) -> Result<Arc<Ready>, IndexError> {
    let key = digest_of(definition)?;
    if let Some(ready) = app.studio.find(&key) {
        return Ok(ready);
    }
    let mut conn = app.store.read().await?;
    let catalogue = app.figures.catalogue(&mut conn).await?;
    let shown = app.shown();
    let register = &shown.country.nation.rankings;
    let sources = (catalogue.as_ref(), app.figures.shelf());
    let gathered = gather(&mut conn, sources, register, definition).await?;
    let ready = Arc::new(Ready { workshop: Workshop::new(definition, &gathered)?, gathered });
    app.studio.keep(key, &ready);
    Ok(ready)
}
