//! Where blobs are kept: the folder, or a bucket by configuration, and the way from one to the other.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::{Context as _, bail};
use flow::Blobs;
use flow::blobs::{Bucket, S3Settings, SettingsError};
use flow::trust::single_sign_on::Secret;
use model::Clock;

use crate::config::Config;
use crate::portal::Portal;
use crate::progress::Bars;

/// The bucket of the configuration with key and secret, checked; nothing where blobs are files.
pub fn bucket(config: &Config) -> anyhow::Result<Option<(&S3Settings, &str, Secret)>> {
    let Some(s3) = &config.blobs.s3 else {
        let key = config.blobs_key.is_some().then_some("SEN_BLOBS_KEY");
        let secret = config.blobs_secret.is_some().then_some("SEN_BLOBS_SECRET");
        if let Some(name) = key.or(secret) {
            bail!("{name}: there is no [blobs.s3] in the configuration that it belongs to");
        }
        return Ok(None);
    };
    s3.check()?;
    let key = config.blobs_key.as_deref().or(s3.access_key.as_deref());
    let key = key.filter(|key| !key.is_empty()).ok_or(SettingsError::NoKey)?;
    let secret = match (&config.blobs_secret, &s3.secret_file) {
        (Some(secret), _) => secret.clone(),
        (None, Some(file)) => {
            let text =
                std::fs::read_to_string(file).with_context(|| format!("blobs: secret {}", file.display()))?;
            Secret::new(&text)
        }
        (None, None) => return Err(SettingsError::NoSecret.into()),
    };
    Ok(Some((s3, key, secret)))
}

/// The blob store. Nothing is asked of a bucket yet: a portal whose bucket cannot be reached starts all the same.
pub fn open(config: &Config, clock: &Arc<dyn Clock>) -> anyhow::Result<Blobs> {
    let blobs = Blobs::in_folder(config.data.join("blobs"));
    let Some((s3, key, secret)) = bucket(config)? else { return Ok(blobs) };
    let bucket = Bucket::open(s3, key, secret.expose(), Arc::clone(clock))?;
    Ok(blobs.in_bucket(bucket, config.blobs.cache_mib.saturating_mul(1 << 20)))
}

/// `sen blobs move`: what is in the folder goes into the bucket. Answers whether all of it did.
pub async fn move_to_bucket(portal: &Portal) -> anyhow::Result<bool> {
    let shown = portal.blobs.bucket().map(|bucket| bucket.shown().to_owned());
    let shown = shown.context("there is no [blobs.s3] in the configuration to move blobs to")?;
    let blobs = portal.blobs.clone();
    let done = tokio::task::spawn_blocking(move || {
        let bars = Bars::new();
        let done = blobs.move_to_bucket(|done, total| bars.show("blobs", done, total));
        bars.finish();
        done
    });
    let done = done.await??;
    eprintln!("{} blobs moved to {shown}", done.moved);
    for name in &done.damaged {
        eprintln!("stays where it is, because its bytes are not those it was kept with: {name}");
    }
    Ok(done.damaged.is_empty())
}

/// Looks whether blobs can be read, for `sen doctor`. Answers with all there are.
pub async fn look(portal: &Portal, say: &mut impl FnMut(bool, String)) -> Option<HashMap<String, u64>> {
    let blobs = portal.blobs.clone();
    let found =
        tokio::task::spawn_blocking(move || Ok::<_, flow::BlobError>((blobs.names()?, blobs.unmoved()?)));
    let (names, unmoved) = match found.await {
        Ok(Ok(found)) => found,
        Ok(Err(e)) => {
            say(false, e.to_string());
            return None;
        }
        Err(e) => {
            say(false, format!("blobs: {e}"));
            return None;
        }
    };
    if let Some(bucket) = portal.blobs.bucket() {
        say(true, format!("{} answers: {} blobs", bucket.shown(), names.len()));
        if unmoved > 0 {
            say(true, format!("{unmoved} blobs are in the data folder alone; `sen blobs move` moves them"));
        }
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const S3: &str =
        "[blobs.s3]\nendpoint = \"https://s3.example.org\"\nbucket = \"sen\"\naccess_key = \"key\"\n";

    fn load(file: &str, variables: &[(&str, &str)]) -> anyhow::Result<Config> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sen.toml");
        std::fs::write(&path, file).unwrap();
        Config::load(Some(&path), variables.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())))
    }

    fn wrong(file: &str, variables: &[(&str, &str)]) -> String {
        format!("{:#}", load(file, variables).unwrap_err())
    }

    #[test]
    fn blobs_are_files_unless_a_bucket_is_set_up_whole() {
        assert!(bucket(&load("", &[]).unwrap()).unwrap().is_none());
        let config = load(S3, &[("SEN_BLOBS_SECRET", "hush")]).unwrap();
        let (s3, key, secret) = bucket(&config).unwrap().unwrap();
        assert_eq!((s3.bucket.as_str(), s3.path_style, key, secret.expose()), ("sen", true, "key", "hush"));
        assert!(!format!("{config:?}").contains("hush"));
        let over = load(S3, &[("SEN_BLOBS_SECRET", "hush"), ("SEN_BLOBS_KEY", "other")]).unwrap();
        assert_eq!(bucket(&over).unwrap().unwrap().1, "other");
    }

    #[test]
    fn what_cannot_work_is_told_at_the_start() {
        let secret = [("SEN_BLOBS_SECRET", "x")];
        assert!(wrong(S3, &[]).contains("SEN_BLOBS_SECRET"));
        assert!(wrong("", &secret).contains("[blobs.s3]"));
        assert!(wrong("", &[("SEN_BLOBS_KEY", "x")]).contains("SEN_BLOBS_KEY"));
        assert!(wrong(&S3.replace("access_key = \"key\"\n", ""), &secret).contains("SEN_BLOBS_KEY"));
        assert!(wrong(&S3.replace("https", "ftp"), &secret).contains("ftp://s3.example.org"));
        assert!(wrong(&S3.replace("\"sen\"", "\"Sen\""), &secret).contains("bucket “Sen”"));
        assert!(wrong(&format!("{S3}secret_file = \"/nowhere\"\n"), &[]).contains("/nowhere"));
        assert!(
            wrong(&format!("{S3}secret = \"x\"\n"), &secret).contains("secret"),
            "no secrets in the file"
        );
    }

    /// Keys below the first level are shown in the example, too, and unknown ones are named.
    #[test]
    fn the_example_shows_every_key() {
        let example = include_str!("../../../docs/sen.example.toml");
        for table in ["[blobs]", "[blobs.s3]"] {
            let error = wrong(&format!("{table}\nnothing = 1\n"), &[]);
            let keys: Vec<&str> = error.split('`').skip(1).step_by(2).filter(|k| *k != "nothing").collect();
            assert!(keys.len() > 1, "{error}");
            for key in keys {
                let shown = [format!("\n{key} ="), format!("\n# {key} ="), format!("\n[blobs.{key}]")];
                assert!(shown.iter().any(|form| example.contains(form.as_str())), "{table} {key}");
            }
        }
    }
}
