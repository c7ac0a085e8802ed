//! A bucket of a service that speaks the protocol of S3.
//!
//! Everything in it is named by its content, so that writing the same object twice does no harm: no request here needs a
//! condition, and each can be sent again.

mod answer;
mod error;
mod sign;
#[cfg(test)]
mod tests;
mod upload;

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use model::Clock;
use reqwest::{Method, Response};
use sha2::{Digest as _, Sha256};
use tokio::io::AsyncWriteExt as _;
use tokio::runtime::Handle;
use url::Url;

pub use self::error::BucketError;
use self::error::Trouble;
use super::folder::{is_name, place};
use super::settings::{S3Settings, SettingsError};

/// How often something is tried.
const TRIES: u32 = 4;
/// Longest answer that is read as a text.
const TEXT_MAX: usize = 8 << 20;

/// How requests are sent; tests are in more of a hurry, and their files are smaller.
#[derive(Debug, Clone)]
struct Pace {
    /// Pause after the first failure; it doubles.
    pause: Duration,
    /// Longest silence.
    patience: Duration,
    /// How long a service that gives no answer is left alone.
    rest: Duration,
    /// Files up to so many bytes are sent at once.
    single: u64,
    /// Bytes of each part of the others.
    part: u64,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            pause: Duration::from_millis(250),
            patience: Duration::from_secs(20),
            rest: Duration::from_secs(5),
            single: 64 << 20,
            part: 16 << 20,
        }
    }
}

/// A bucket.
pub struct Bucket {
    client: reqwest::Client,
    /// Address below which the keys are, and the host as it is signed.
    base: Url,
    host: String,
    /// As people know it.
    shown: String,
    prefix: String,
    signer: sign::Signer,
    clock: Arc<dyn Clock>,
    handle: Handle,
    pace: Pace,
    /// Until when the service is left alone.
    resting: Mutex<Option<Instant>>,
}

impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bucket({})", self.shown)
    }
}

/// A request, before it is signed.
struct Ask<'a> {
    method: Method,
    /// The object; empty for the bucket itself.
    key: &'a str,
    query: &'a [(&'a str, &'a str)],
    body: Bytes,
}

impl Bucket {
    /// A bucket that is reached with an access key and its secret. Needs a runtime, and keeps to it.
    pub fn open(
        settings: &S3Settings,
        key: &str,
        secret: &str,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, SettingsError> {
        let (base, prefix) = (settings.base()?, settings.beginning()?);
        if key.is_empty() {
            return Err(SettingsError::NoKey);
        }
        if secret.is_empty() {
            return Err(SettingsError::NoSecret);
        }
        let host = base.host_str().unwrap_or_default();
        let host = base.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        let handle = Handle::try_current().map_err(|e| SettingsError::Client(e.to_string()))?;
        // Another part of the process may have chosen the provider already; either is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(5))
            // What is kept is what comes back: nobody unpacks anything on the way.
            .no_gzip()
            .no_brotli()
            .user_agent("Sen")
            .build()
            .map_err(|e| SettingsError::Client(e.to_string()))?;
        Ok(Self {
            client,
            base,
            host,
            shown: format!("{}, bucket {}", settings.endpoint.trim_end_matches('/'), settings.bucket),
            prefix,
            signer: sign::Signer {
                key: key.to_owned(),
                secret: secret.to_owned(),
                region: settings.region.clone(),
            },
            clock,
            handle,
            pace: Pace::default(),
            resting: Mutex::new(None),
        })
    }

    /// Address and bucket, for people.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The runtime in which it is spoken to.
    pub(super) fn handle(&self) -> &Handle {
        &self.handle
    }

    /// The time.
    pub(super) fn now(&self) -> jiff::Timestamp {
        self.clock.now()
    }

    /// Whether it can be read: asks for the beginning of its list.
    pub async fn look(&self) -> Result<(), BucketError> {
        self.page(None, "1").await.map(|_| ())
    }

    /// How many bytes a blob has there; `None` when it is not there.
    pub(super) async fn length(&self, name: &str) -> Result<Option<u64>, BucketError> {
        let key = self.key(name);
        let ask = Ask { method: Method::HEAD, key: &key, query: &[], body: Bytes::new() };
        let Some(response) = found(self.send(&ask).await)? else { return Ok(None) };
        let length: Option<u64> =
            response.headers().get("content-length").and_then(|v| v.to_str().ok()?.parse().ok());
        length.map(Some).ok_or_else(|| self.failed(&ask, Trouble::Unreadable("a length")))
    }

    /// Brings a blob's bytes to `write`, piece by piece. Answers with its length, `None` when it is not there. Bytes that
    /// are not what their name says are an error, of which `write` learns nothing: it must take nothing for good.
    async fn pass_on(&self, name: &str, mut write: Writing<'_>) -> Result<Option<u64>, BucketError> {
        let key = self.key(name);
        let ask = Ask { method: Method::GET, key: &key, query: &[], body: Bytes::new() };
        let failed = |trouble| self.failed(&ask, trouble);
        let mut left = TRIES;
        loop {
            let Some(mut response) = found(self.send(&ask).await)? else { return Ok(None) };
            write.begin().await.map_err(|e| failed(Trouble::File(e)))?;
            let (mut sum, mut length) = (Sha256::new(), 0_u64);
            let broken = loop {
                let piece = match tokio::time::timeout(self.pace.patience, response.chunk()).await {
                    Ok(Ok(Some(piece))) => piece,
                    Ok(Ok(None)) => break None,
                    Ok(Err(e)) => break Some(Trouble::from(e)),
                    Err(_) => break Some(Trouble::Slow(self.pace.patience.as_secs())),
                };
                sum.update(&piece);
                length += piece.len() as u64;
                write.write(&piece).await.map_err(|e| failed(Trouble::File(e)))?;
            };
            left -= 1;
            let right = hex::encode(sum.finalize()) == name;
            match broken {
                None if right => {
                    write.end().await.map_err(|e| failed(Trouble::File(e)))?;
                    return Ok(Some(length));
                }
                None => return Err(failed(Trouble::Damaged)),
                Some(trouble) if left == 0 => return Err(failed(trouble)),
                Some(_) => tokio::time::sleep(self.pace.pause).await,
            }
        }
    }

    /// Fetches a blob into a file. Answers with its length, `None` when it is not there.
    pub(super) async fn fetch(&self, name: &str, file: &Path) -> Result<Option<u64>, BucketError> {
        self.pass_on(name, Writing { path: Some(file), file: None }).await
    }

    /// Reads a blob through. Whether it is there at all.
    pub(super) async fn prove(&self, name: &str) -> Result<bool, BucketError> {
        Ok(self.pass_on(name, Writing { path: None, file: None }).await?.is_some())
    }

    /// Removes a blob; one that is not there is removed already.
    pub(super) async fn remove(&self, name: &str) -> Result<(), BucketError> {
        let key = self.key(name);
        let ask = Ask { method: Method::DELETE, key: &key, query: &[], body: Bytes::new() };
        found(self.send(&ask).await).map(|_| ())
    }

    /// Every blob there is, with its length. What else is below the prefix is left out.
    pub(super) async fn list(&self) -> Result<Vec<(String, u64)>, BucketError> {
        let mut out = Vec::new();
        let mut next: Option<String> = None;
        loop {
            let page = self.page(next.as_deref(), "1000").await?;
            for (key, length) in page.objects {
                let name = key.rsplit('/').next().unwrap_or_default();
                if is_name(name) && key == self.key(name) {
                    out.push((name.to_owned(), length));
                }
            }
            next = page.next;
            if next.is_none() {
                return Ok(out);
            }
        }
    }

    async fn page(&self, next: Option<&str>, most: &str) -> Result<answer::Page, BucketError> {
        let mut query = vec![("list-type", "2"), ("max-keys", most), ("prefix", self.prefix.as_str())];
        query.extend(next.map(|next| ("continuation-token", next)));
        let ask = Ask { method: Method::GET, key: "", query: &query, body: Bytes::new() };
        let xml = self.text(&ask).await?;
        answer::page(&xml).ok_or_else(|| self.failed(&ask, Trouble::Unreadable("a list")))
    }

    fn key(&self, name: &str) -> String {
        format!("{}{}", self.prefix, place(name))
    }

    fn failed(&self, ask: &Ask<'_>, trouble: Trouble) -> BucketError {
        let space = if ask.key.is_empty() { "" } else { " " };
        BucketError { at: format!("{}, {}{space}{}", self.shown, ask.method, ask.key), trouble }
    }

    /// Sends a request and reads its answer.
    async fn text(&self, ask: &Ask<'_>) -> Result<Vec<u8>, BucketError> {
        let response = self.send(ask).await?;
        self.body(response).await.map_err(|trouble| self.failed(ask, trouble))
    }

    async fn body(&self, mut response: Response) -> Result<Vec<u8>, Trouble> {
        let mut bytes = Vec::new();
        loop {
            let Ok(piece) = tokio::time::timeout(self.pace.patience, response.chunk()).await else {
                return Err(Trouble::Slow(self.pace.patience.as_secs()));
            };
            let Some(piece) = piece? else { return Ok(bytes) };
            if bytes.len() + piece.len() > TEXT_MAX {
                return Err(Trouble::Unreadable("an end"));
            }
            bytes.extend_from_slice(&piece);
        }
    }

    /// Sends a request, again where that may help, and answers once the service agrees.
    async fn send(&self, ask: &Ask<'_>) -> Result<Response, BucketError> {
        if self.rest().is_some_and(|until| Instant::now() < until) {
            return Err(self.failed(ask, Trouble::Resting));
        }
        let sha256 = hex::encode(Sha256::digest(&ask.body));
        let mut tried = 0;
        loop {
            let trouble = match self.once(ask, &sha256).await {
                Ok(response) => {
                    *self.rest() = None;
                    return Ok(response);
                }
                Err(trouble) => trouble,
            };
            tried += 1;
            if tried < TRIES && trouble.passes() {
                tokio::time::sleep(self.pace.pause * 2_u32.pow(tried - 1)).await;
                continue;
            }
            if matches!(trouble, Trouble::Silent(_) | Trouble::Slow(_)) {
                // Whoever asks next does not have to wait for as long to learn the same.
                *self.rest() = Instant::now().checked_add(self.pace.rest);
            }
            return Err(self.failed(ask, trouble));
        }
    }

    fn rest(&self) -> std::sync::MutexGuard<'_, Option<Instant>> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn once(&self, ask: &Ask<'_>, sha256: &str) -> Result<Response, Trouble> {
        let mut url = self.base.clone();
        // Asked about itself, a bucket that stands in the path is written without a slash at its end.
        let path = format!("{}{}", self.base.path(), ask.key);
        let path = if path.len() > 1 { path.trim_end_matches('/') } else { path.as_str() };
        url.set_path(path);
        let query = sign::query(ask.query);
        url.set_query((!query.is_empty()).then_some(query.as_str()));
        let request = sign::Request {
            method: ask.method.as_str(),
            host: &self.host,
            path,
            query: &query,
            sha256,
            at: self.clock.now(),
        };
        let mut builder = self.client.request(ask.method.clone(), url);
        for (name, value) in sign::headers(&self.signer, &request) {
            builder = builder.header(name, value);
        }
        if matches!(ask.method, Method::PUT | Method::POST) {
            builder = builder.body(ask.body.clone());
        }
        // A slow line is no dead one: what is sent has a second for each 128 KiB.
        let patience = self.pace.patience + Duration::from_secs(ask.body.len() as u64 >> 17);
        let Ok(response) = tokio::time::timeout(patience, builder.send()).await else {
            return Err(Trouble::Slow(patience.as_secs()));
        };
        let response = response?;
        let status = response.status();
        if status.is_success() {
            return Ok(response);
        }
        if status.is_redirection() {
            let to = response.headers().get("location").and_then(|v| v.to_str().ok());
            return Err(Trouble::Elsewhere(status.as_u16(), to.unwrap_or_default().to_owned()));
        }
        let words = self.body(response).await.unwrap_or_default();
        let (code, message) = answer::error(&words).unwrap_or_default();
        Err(Trouble::Answered(status.as_u16(), code, message))
    }
}

/// What is not there is no failure; a bucket that is not there is one.
fn found(answer: Result<Response, BucketError>) -> Result<Option<Response>, BucketError> {
    match answer {
        Ok(response) => Ok(Some(response)),
        Err(BucketError { trouble: Trouble::Answered(404, code, _), .. }) if code != "NoSuchBucket" => {
            Ok(None)
        }
        Err(e) => Err(e),
    }
}

/// Where fetched bytes go: into a file, or nowhere.
struct Writing<'a> {
    path: Option<&'a Path>,
    file: Option<tokio::fs::File>,
}

impl Writing<'_> {
    /// From the first byte, also the second time.
    async fn begin(&mut self) -> std::io::Result<()> {
        if let Some(path) = self.path {
            self.file = Some(tokio::fs::File::create(path).await?);
        }
        Ok(())
    }

    async fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        match &mut self.file {
            Some(file) => file.write_all(bytes).await,
            None => Ok(()),
        }
    }

    async fn end(&mut self) -> std::io::Result<()> {
        match &mut self.file {
            Some(file) => {
                file.flush().await?;
                file.sync_data().await
            }
            None => Ok(()),
        }
    }
}
