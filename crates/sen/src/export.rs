//! `sen export`: the public site as a folder of files.

use std::path::PathBuf;

use web::export::{Exported, Wish};

use crate::config::Config;
use crate::portal::Portal;
use crate::progress::Bars;

/// So many of what is missing are told one by one.
const TOLD: usize = 50;

/// What is to be exported.
#[derive(clap::Args)]
pub struct Export {
    /// Folder to write to: an empty one, or that of an earlier export, of which only what changed is written.
    folder: PathBuf,
    /// Address at which the copy will be, such as https://mirror.example; the portal's own when left out.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Also write every text in Brotli and gzip beside it (page.html.br, page.html.gz), for servers that send these.
    #[arg(long)]
    precompress: bool,
}

/// Exports; answers whether everything that is led to is there.
pub async fn run(config: Config, wish: &Export) -> anyhow::Result<bool> {
    let portal = Portal::open_to_read(config).await?;
    let (app, log) = portal.app_to_read().await?;
    if !log {
        eprintln!("the transparency log has no key here (log.key): it is left out");
    }
    let wish = Wish {
        folder: wish.folder.clone(),
        base_url: wish.base_url.clone(),
        precompress: wish.precompress,
        log,
        // The database answers so many without letting them wait.
        at_once: std::thread::available_parallelism().map_or(2, usize::from).min(8),
    };
    let bars = Bars::new();
    let exported = web::export::export(&app, &wish, &|done, known| bars.show("addresses", done, known)).await;
    bars.finish();
    let exported = exported?;
    tell(&exported);
    portal.store.close().await;
    Ok(exported.missing.is_empty())
}

fn tell(exported: &Exported) {
    let Exported { pages, moved, gone, missing, settled, .. } = exported;
    println!("{pages} pages, {gone} withdrawn, {moved} addresses that moved");
    println!(
        "{} files, {} bytes; written {}, taken away {}",
        settled.files, settled.bytes, settled.written, settled.removed
    );
    for one in missing.iter().take(TOLD) {
        let from = if one.from.is_empty() { String::new() } else { format!(", which {} leads to", one.from) };
        eprintln!("missing: {}{from}: {}", one.address, one.why);
    }
    if missing.len() > TOLD {
        eprintln!("and {} more", missing.len() - TOLD);
    }
    if exported.faulty {
        eprintln!("the site itself failed for some of them: nothing of the earlier export was taken away");
    }
}
