//! Pasted text, without what a word processor wraps it in.

pub use ingest::Pasted;

use crate::FlowError;

/// Turns what was pasted into structured Markdown. Long texts take a while, so they do not hold others up.
pub async fn clean_paste(pasted: String) -> Result<Pasted, FlowError> {
    Ok(tokio::task::spawn_blocking(move || ingest::paste_to_markdown(&pasted)).await?)
}
