//! Progress on the terminal: a bar where there is one, a line now and then where there is none.

use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressStyle};

/// One bar at a time.
pub struct Bars {
    current: Mutex<Option<(String, ProgressBar)>>,
}

impl Bars {
    /// No bar yet.
    pub fn new() -> Self {
        Self { current: Mutex::new(None) }
    }

    /// Shows that `done` of `total` are done.
    pub fn show(&self, what: &str, done: usize, total: usize) {
        let mut current = self.current.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let same = current.as_ref().is_some_and(|(name, _)| name == what);
        if !same {
            if let Some((_, bar)) = current.take() {
                bar.finish();
            }
            let bar = ProgressBar::new(total as u64);
            if let Ok(style) = ProgressStyle::with_template("{msg:>14} {wide_bar} {pos}/{len}") {
                bar.set_style(style);
            }
            bar.set_message(what.to_owned());
            *current = Some((what.to_owned(), bar));
            eprintln!("{what} …");
        }
        if let Some((_, bar)) = current.as_ref() {
            // More may become known on the way.
            bar.set_length(total as u64);
            bar.set_position(done as u64);
        }
    }

    /// Shows that so many are done, where nobody knows how many there are.
    pub fn count(&self, what: &str, done: u64) {
        let mut current = self.current.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if current.as_ref().is_none_or(|(name, _)| name != what) {
            if let Some((_, bar)) = current.take() {
                bar.finish();
            }
            let bar = ProgressBar::new_spinner();
            if let Ok(style) = ProgressStyle::with_template("{msg:>14} {spinner} {pos}") {
                bar.set_style(style);
            }
            bar.set_message(what.to_owned());
            *current = Some((what.to_owned(), bar));
            eprintln!("{what} …");
        }
        if let Some((_, bar)) = current.as_ref() {
            bar.set_position(done);
        }
    }

    /// Writes a line without tearing the bar.
    pub fn line(&self, text: &str) {
        let current = self.current.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        match current.as_ref() {
            Some((_, bar)) => bar.suspend(|| eprintln!("{text}")),
            None => eprintln!("{text}"),
        }
    }

    /// Ends the last bar.
    pub fn finish(&self) {
        if let Some((_, bar)) = self.current.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take()
        {
            bar.finish();
        }
    }
}
