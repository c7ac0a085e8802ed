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
    if let Some(file) = &config.audience.countries {
        match web::count::Countries::open(file) {
            Ok(_) => say(true, format!("countries of readers: {}", file.display())),
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
    let codes = store::media::media_codes(&mut conn).await?;
    let media = store::media::find_many_media(&mut conn, &codes).await?;
    drop(conn);
    if let Some(kept) = crate::blobs::look(&portal, &mut say).await {
        let variants = media.values().flat_map(|m| &m.variants);
        let missing = variants.filter(|variant| !kept.contains_key(&variant.sha256)).count();
        say(missing == 0, format!("{} pictures, {missing} renditions missing", media.len()));
    }
    signatures(&portal, &mut say).await;
    if nation.is_some() {
        credentials(&portal, &mut say).await;
    }
    let index = portal.index(false).await?;
    let indexed = index.count();
    let whole = u64::try_from(published).unwrap_or(0) == indexed;
    say(whole, format!("search index: {indexed} of {published}; `sen reindex` builds it anew"));
    Ok(well)
}

/// Whether letters are signed, and what must stand in DNS for it. DNS itself is not asked.
async fn signatures(portal: &Portal, say: &mut impl FnMut(bool, String)) {
    match portal.dkim_record().await {
        Ok(Some(Some((name, record)))) => {
            say(true, "letters are signed (DKIM); DNS, which is not asked here, must have this record:".to_owned());
            println!("     {name}. IN TXT {}", quoted(&record));
        }
        Ok(Some(None)) => say(
            true,
            "letters will be signed (DKIM): the key is made when the portal starts; then look here for its record"
                .to_owned(),
        ),
        Ok(None) => {}
        Err(e) => say(false, format!("signatures of letters (DKIM): {e:#}")),
    }
}

/// A text as zone files have it: strings of at most 255 signs.
fn quoted(record: &str) -> String {
    let signs: Vec<char> = record.chars().collect();
    let parts = signs.chunks(255).map(|part| format!("\"{}\"", part.iter().collect::<String>()));
    parts.collect::<Vec<_>>().join(" ")
}

/// Who signs pictures with what, and until when.
async fn credentials(portal: &Portal, say: &mut impl FnMut(bool, String)) {
    let now = portal.clock.now();
    let country = match portal.country().await {
        Ok(country) => country,
        Err(e) => return say(false, format!("credentials: {e:#}")),
    };
    let blobs = match portal.sealing(&country) {
        Ok(blobs) => blobs,
        Err(e) => return say(false, format!("{e:#}")),
    };
    let Some(seal) = blobs.seal() else { return };
    let day = |at: jiff::Timestamp| at.to_zoned(country.time_zone.clone()).date();
    let authority = seal.authority_until();
    say(now < authority, format!("credentials: the portal's authority is good until {}", day(authority)));
    for code in seal.strangers() {
        say(false, format!("credentials of {code}: there is no such organisation here"));
    }
    for (organisation, reason) in seal.unfit() {
        let whose = organisation.map_or_else(|| "the portal".to_owned(), ToString::to_string);
        say(false, format!("credentials of {whose}: {reason}"));
    }
    let standings = match seal.standings(now) {
        Ok(standings) => standings,
        Err(e) => return say(false, format!("credentials: {e}")),
    };
    for one in standings {
        let by = match one.by {
            flow::SignsBy::Own => "a certificate of its own",
            flow::SignsBy::Portal => "the portal's certificate",
            flow::SignsBy::Authority => "a certificate of the portal's authority",
        };
        let until = match one.until {
            Some(until) => format!("issued to “{}”, good until {}", one.holder, day(until)),
            None => "made when it is needed first".to_owned(),
        };
        let ended = if one.ended { "; the one issued elsewhere has ended: replace it" } else { "" };
        say(!one.ended, format!("{} signs pictures with {by}, {until}{ended}", one.organisation));
    }
}

fn tempfile_in(folder: &std::path::Path) -> bool {
    let probe = folder.join(".sen-doctor.tmp");
    let written = std::fs::write(&probe, b"").is_ok();
    let _ = std::fs::remove_file(probe);
    written
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_long_record_is_parted_into_strings() {
        assert_eq!(quoted("v=DKIM1"), "\"v=DKIM1\"");
        let long = "x".repeat(300);
        assert_eq!(quoted(&long), format!("\"{}\" \"{}\"", "x".repeat(255), "x".repeat(45)));
    }
}
