//! `sen doctor`: whether everything is in order, and what to do about what is not.

use store::{DatabaseUrl, Store};

use crate::config::Config;
use crate::portal::Portal;

/// Looks at everything, prints a line each, and answers whether all is well. Changes nothing that is in order.
pub async fn look(config: Config) -> anyhow::Result<bool> {
    let mut well = true;
    let mut say = |good: bool, what: String| {
        well &= good;
        println!("{} {what}", if good { "ok  " } else { "BAD " });
    };
    say(config.data.is_dir(), format!("data folder {}", config.data.display()));
    if !config.data.is_dir() {
        println!("     run `sen init --pack FOLDER` to make it");
        return Ok(false);
    }
    let writable = tempfile_in(&config.data);
    say(writable, format!("{} can be written", config.data.display()));
    let url = match &config.database {
        Some(url) => url.parse::<DatabaseUrl>(),
        None => Ok(DatabaseUrl::in_folder(&config.data)),
    };
    let url = match url {
        Ok(url) => url,
        Err(e) => {
            say(false, format!("database: {e}"));
            return Ok(false);
        }
    };
    match Store::open(&store::Config { read_only: true, ..store::Config::new(url) }).await {
        Ok(store) => match store.check_version().await {
            Ok(()) => say(true, format!("database ({}) is of this version", store.engine_name())),
            Err(e) => say(false, format!("database: {e}")),
        },
        Err(e) => {
            say(false, format!("database: {e}"));
            return Ok(false);
        }
    }
    match config.identity() {
        Ok(identity) => {
            for provider in &identity.providers {
                match provider.look(&model::SystemClock).await {
                    Ok(()) => say(true, format!("identity provider {} answers", provider.code())),
                    Err(e) => say(false, format!("identity provider {}: {e}", provider.code())),
                }
            }
        }
        Err(e) => say(false, format!("{e:#}")),
    }
    if let Some(post) = config.post()? {
        match flow::mail::Mailer::open(post) {
            Ok(mailer) => match mailer.look().await {
                Ok(()) => say(true, format!("mail server {} answers", mailer.server())),
                Err(e) => say(false, format!("mail server {}: {e}", mailer.server())),
            },
            Err(e) => say(false, e.to_string()),
        }
    }
    let portal = Portal::open(config).await?;
    let nation = store::nation::load_nation(&portal.store).await?;
    match &nation {
        Some(n) => {
            let (locales, facts) = (n.site.locales.len(), n.facts.len());
            say(true, format!("pack {}: {locales} locales, {facts} facts", n.site.code));
        }
        None => say(false, "no pack is loaded; run `sen init --pack FOLDER`".to_owned()),
    }
    let mut conn = portal.store.read().await?;
    let published: i64 = store::listing::count_all_published(&mut conn).await?.values().sum();
    say(true, format!("{published} editions published"));
    let mut missing = 0;
    let codes = store::media::media_codes(&mut conn).await?;
    let media = store::media::find_many_media(&mut conn, &codes).await?;
    for variant in media.values().flat_map(|m| &m.variants) {
        if portal.blobs.get(&variant.sha256)?.is_none() {
            missing += 1;
        }
    }
    say(missing == 0, format!("{} pictures, {missing} renditions missing", media.len()));
    drop(conn);
    let index = portal.index(false).await?;
    let indexed = index.count();
    let whole = u64::try_from(published).unwrap_or(0) == indexed;
    say(whole, format!("search index: {indexed} of {published}; `sen reindex` builds it anew"));
    Ok(well)
}

fn tempfile_in(folder: &std::path::Path) -> bool {
    let probe = folder.join(".sen-doctor.tmp");
    let written = std::fs::write(&probe, b"").is_ok();
    let _ = std::fs::remove_file(probe);
    written
}
