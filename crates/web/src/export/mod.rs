//! The public site as files that any web server gives out: asked of the very router that serves it, following what its pages,
//! feeds and sitemaps lead to. The site is only read; nobody is counted.

mod address;
mod folder;
mod headers;
mod links;
mod visit;
mod walk;

use std::path::PathBuf;
use std::sync::Arc;

use render::{CopyOf, Country};

use crate::app::App;

pub use folder::{MANIFEST, Settled};

/// What is to be exported, and whereto.
#[derive(Debug, Clone)]
pub struct Wish {
    /// The folder.
    pub folder: PathBuf,
    /// Address at which the copy will be, where that is another than the site's.
    pub base_url: Option<String>,
    /// Whether every text is also written in Brotli and gzip.
    pub precompress: bool,
    /// Whether the transparency log is copied; only where its key is there already.
    pub log: bool,
    /// How many pages are made at the same time.
    pub at_once: usize,
}

/// An address that is not in the copy though something leads to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The address.
    pub address: String,
    /// The page that leads to it; empty for what every site has.
    pub from: String,
    /// Why.
    pub why: String,
}

/// How an export went.
#[derive(Debug, Default)]
pub struct Exported {
    /// Pages for readers.
    pub pages: usize,
    /// Addresses that lead elsewhere.
    pub moved: usize,
    /// Pages that tell why something was withdrawn.
    pub gone: usize,
    /// What is not there.
    pub missing: Vec<Missing>,
    /// Whether the site itself failed somewhere; then nothing was taken away.
    pub faulty: bool,
    /// The files.
    pub settled: Settled,
}

/// Why there is no export.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// A file cannot be read or written.
    #[error("{path}: {source}")]
    Folder {
        /// Where.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The folder holds other things.
    #[error("{0} is not empty and holds no earlier export: choose another folder")]
    NotOurs(String),
    /// What the earlier export wrote down cannot be read.
    #[error("{path}: {source}")]
    Manifest {
        /// Where.
        path: String,
        /// Why.
        source: serde_json::Error,
    },
    /// The address is none that a copy can have.
    #[error("“{0}” is not the address of a whole site, such as https://mirror.example")]
    BaseUrl(String),
    /// The country cannot be shown.
    #[error(transparent)]
    Country(#[from] render::CountryError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The transparency log failed.
    #[error(transparent)]
    Flow(#[from] flow::FlowError),
    /// Something ended before its end.
    #[error("broken off: {0}")]
    Broken(String),
}

/// Exports the site. `app` shows a copy from then on, and must not be served to anybody else. `progress` is told how many
/// addresses were looked at, and how many are known.
pub async fn export(
    app: &Arc<App>,
    wish: &Wish,
    progress: &(dyn Fn(usize, usize) + Send + Sync),
) -> Result<Exported, ExportError> {
    let shown = app.shown();
    let of = shown.country.copy.as_ref().map(|copy| copy.base_url.clone());
    let original = of.unwrap_or_else(|| shown.country.base_url.clone());
    let own = match &wish.base_url {
        Some(address) => whole_site(address)?,
        None => original.clone(),
    };
    let at = app.clock.now();
    let copy = CopyOf { base_url: original, at };
    let country = Country::new(shown.country.nation.clone(), &own)?.copied(copy);
    drop(shown);
    app.show(country);
    app.cache.clear();
    walk::Walk::begin(app, wish).await?.all(progress).await
}

/// An address without a path: links begin at the root.
fn whole_site(address: &str) -> Result<String, ExportError> {
    let trimmed = address.trim_end_matches('/');
    let host = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', ' ', '"', '<', '@']) => {
            Ok(trimmed.to_owned())
        }
        _ => Err(ExportError::BaseUrl(address.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_copy_is_a_whole_site() {
        assert_eq!(whole_site("https://mirror.example/").unwrap(), "https://mirror.example");
        for wrong in ["mirror.example", "https://", "https://a.example/sub", "ftp://a.example", ""] {
            assert!(matches!(whole_site(wrong), Err(ExportError::BaseUrl(_))), "{wrong}");
        }
    }
}
