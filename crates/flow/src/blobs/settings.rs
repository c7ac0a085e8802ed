//! Where blobs are kept, as the operator writes it down.

use std::path::PathBuf;

use serde::Deserialize;
use url::{Host, Url};

/// `[blobs]` of the configuration file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Bound of the copies that are kept here of what is in the bucket, in mebibytes.
    pub cache_mib: u64,
    /// The bucket; without it blobs are files of the data folder.
    pub s3: Option<S3Settings>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { cache_mib: 2048, s3: None }
    }
}

/// A bucket of a service that speaks the protocol of S3.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct S3Settings {
    /// Address of the service, without the bucket.
    pub endpoint: String,
    /// Name of the bucket, which must be there.
    pub bucket: String,
    /// Region that requests are signed for.
    #[serde(default = "usual_region")]
    pub region: String,
    /// What the keys begin with, where the bucket is used for other things as well.
    #[serde(default)]
    pub prefix: String,
    /// Whether the bucket is part of the address's path; otherwise it is part of its host.
    #[serde(default = "usual_style")]
    pub path_style: bool,
    /// Name of the access key; `SEN_BLOBS_KEY` stands over it.
    #[serde(default)]
    pub access_key: Option<String>,
    /// File with the secret of the access key; `SEN_BLOBS_SECRET` stands over it.
    #[serde(default)]
    pub secret_file: Option<PathBuf>,
}

fn usual_region() -> String {
    "us-east-1".to_owned()
}

fn usual_style() -> bool {
    true
}

/// Why blobs cannot be kept in a bucket with these settings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The address is none.
    #[error(
        "blobs: endpoint “{0}” must be like https://s3.example.org, without a key, a question mark or a bucket"
    )]
    Endpoint(String),
    /// The bucket's name is none.
    #[error("blobs: bucket “{0}” must be 3 to 63 small letters, digits, “.” and “-”")]
    Bucket(String),
    /// The region is none.
    #[error("blobs: region “{0}” must be like us-east-1")]
    Region(String),
    /// The prefix would have to be written otherwise in an address.
    #[error("blobs: prefix “{0}” must be of letters, digits, “.”, “-”, “_” and “/”, without empty parts")]
    Prefix(String),
    /// The host is a number, which the bucket cannot stand before.
    #[error("blobs: {0} has no name that a bucket can stand before; say path_style = true")]
    Style(String),
    /// Nobody to sign in as.
    #[error("blobs: there is no access key; give it as access_key or in SEN_BLOBS_KEY")]
    NoKey,
    /// No secret to sign with.
    #[error("blobs: the access key has no secret; give it in SEN_BLOBS_SECRET or secret_file")]
    NoSecret,
    /// The part that speaks to the service could not be made.
    #[error("blobs: {0}")]
    Client(String),
}

impl S3Settings {
    /// Whether a bucket can be reached with them at all; nothing is asked of it.
    pub fn check(&self) -> Result<(), SettingsError> {
        self.base()?;
        self.beginning().map(|_| ())
    }

    /// The address below which the keys are, ending with a slash.
    pub(super) fn base(&self) -> Result<Url, SettingsError> {
        let wrong = || SettingsError::Endpoint(self.endpoint.clone());
        let mut url = Url::parse(&self.endpoint).map_err(|_| wrong())?;
        let plain = matches!(url.scheme(), "http" | "https")
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none()
            && url.path().bytes().all(is_plain);
        if !plain {
            return Err(wrong());
        }
        let dots = self.bucket.split('.').any(str::is_empty);
        let named = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-');
        if !(3..=63).contains(&self.bucket.len()) || dots || !self.bucket.bytes().all(named) {
            return Err(SettingsError::Bucket(self.bucket.clone()));
        }
        let named = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
        if self.region.is_empty() || !self.region.bytes().all(named) {
            return Err(SettingsError::Region(self.region.clone()));
        }
        let mut path = format!("{}/", url.path().trim_end_matches('/'));
        if self.path_style {
            path.push_str(&self.bucket);
            path.push('/');
        } else {
            let host = match url.host() {
                Some(Host::Domain(host)) => format!("{}.{host}", self.bucket),
                _ => return Err(SettingsError::Style(self.endpoint.clone())),
            };
            url.set_host(Some(&host)).map_err(|_| wrong())?;
        }
        url.set_path(&path);
        Ok(url)
    }

    /// What the keys begin with: nothing, or something that ends with a slash.
    pub(super) fn beginning(&self) -> Result<String, SettingsError> {
        let prefix = self.prefix.trim_matches('/');
        if prefix.is_empty() {
            return Ok(String::new());
        }
        // What means something else in a path would be signed otherwise than it is sent.
        let odd = |part: &str| matches!(part, "" | "." | "..");
        if !prefix.bytes().all(is_plain) || prefix.split('/').any(odd) {
            return Err(SettingsError::Prefix(self.prefix.clone()));
        }
        Ok(format!("{prefix}/"))
    }
}

/// Whether a byte stands in an address as it is, and is signed as it is.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'/')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn settings(change: impl FnOnce(&mut S3Settings)) -> S3Settings {
        let mut settings = S3Settings {
            endpoint: "https://s3.example.org".into(),
            bucket: "sen".into(),
            region: usual_region(),
            prefix: String::new(),
            path_style: true,
            access_key: None,
            secret_file: None,
        };
        change(&mut settings);
        settings
    }

    #[test]
    fn the_bucket_is_in_the_path_or_in_the_host() {
        let base = |change: fn(&mut S3Settings)| settings(change).base().unwrap().to_string();
        assert_eq!(base(|_| ()), "https://s3.example.org/sen/");
        assert_eq!(base(|s| s.path_style = false), "https://sen.s3.example.org/");
        let behind = base(|s| s.endpoint = "http://127.0.0.1:9000/storage/s3/".into());
        assert_eq!(behind, "http://127.0.0.1:9000/storage/s3/sen/");
    }

    #[test]
    fn what_cannot_work_is_told() {
        let wrong = |change: fn(&mut S3Settings)| settings(change).base().unwrap_err().to_string();
        assert!(wrong(|s| s.endpoint = "s3.example.org".into()).contains("endpoint “s3.example.org”"));
        assert!(wrong(|s| s.endpoint = "https://key:secret@s3.example.org".into()).contains("endpoint"));
        assert!(wrong(|s| s.bucket = "Sen".into()).contains("bucket “Sen”"));
        assert!(wrong(|s| s.bucket = "a..b".into()).contains("bucket"));
        assert!(wrong(|s| s.region = "here/there".into()).contains("region"));
        let number = |s: &mut S3Settings| {
            s.endpoint = "http://127.0.0.1:9000".into();
            s.path_style = false;
        };
        assert!(settings(number).base().unwrap_err().to_string().contains("path_style"));
    }

    #[test]
    fn a_prefix_ends_with_a_slash() {
        let beginning = |prefix: &str| settings(|s| s.prefix = prefix.into()).beginning();
        assert_eq!(beginning("").unwrap(), "");
        assert_eq!(beginning("/portal/media").unwrap(), "portal/media/");
        for wrong in ["a b", "a//b", "../a", "phở"] {
            assert!(beginning(wrong).is_err(), "{wrong}");
        }
    }
}
