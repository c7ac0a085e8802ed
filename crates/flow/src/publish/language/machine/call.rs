//! One request to a machine: waits for a slot, is bounded, and is tried again when that may help.

use std::time::Duration;

use super::{Machine, MachineError};
use crate::fetch::{FetchError, Post, Reply};

/// Bytes of an answer at most.
const ANSWER_MAX: usize = 8 << 20;
/// Tries in all.
const TRIES: u32 = 3;
/// Longest pause before another try.
const PAUSE_MAX: Duration = Duration::from_secs(10);

impl Machine {
    /// The address of a part of the protocol.
    pub(super) fn address(&self, path: &str) -> String {
        format!("{}{path}", self.settings.url.trim_end_matches('/'))
    }

    /// Asks something and reads the answer as JSON.
    pub(super) async fn post(
        &self,
        path: &str,
        content_type: &'static str,
        body: Vec<u8>,
    ) -> Result<serde_json::Value, MachineError> {
        // Only closing it makes this fail, and nobody does.
        let _slot = self.slots.acquire().await.map_err(|e| self.unreachable(&e.to_string()))?;
        let address = self.address(path);
        let mut tried = 1;
        loop {
            let post = Post {
                address: &address,
                content_type,
                body: body.clone(),
                bearer: self.bearer(),
                timeout: Duration::from_secs(self.settings.timeout_seconds),
            };
            let done = self.fetcher.post(post, ANSWER_MAX).await;
            let asked = match &done {
                Ok(reply) if matches!(reply.status, 429 | 502 | 503 | 504) => {
                    reply.retry_after.map(Duration::from_secs)
                }
                // A machine that is slow gets no second load of the same.
                Err(FetchError::Failed { source, .. }) if source.is_connect() => None,
                _ => return self.read(done),
            };
            if tried == TRIES {
                return self.read(done);
            }
            let pause = asked.unwrap_or(self.pause * 2_u32.pow(tried - 1)).min(PAUSE_MAX);
            tokio::time::sleep(pause).await;
            tried += 1;
        }
    }

    /// Reads something that is not about a text.
    pub(super) async fn get(&self, path: &str) -> Result<serde_json::Value, MachineError> {
        let address = self.address(path);
        let limit = Duration::from_secs(self.settings.timeout_seconds);
        let bytes = match tokio::time::timeout(limit, self.fetcher.get(&address, ANSWER_MAX)).await {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(FetchError::Status { status, .. })) => return Err(self.refused(status, &[])),
            Ok(Err(e)) => return Err(self.unreachable(&e.to_string())),
            Err(_) => return Err(self.unreachable("no answer in time")),
        };
        serde_json::from_slice(&bytes).map_err(|e| self.bad(&e.to_string()))
    }

    fn bearer(&self) -> Option<&str> {
        // LibreTranslate takes its key in the body, Apertium takes none.
        if self.settings.kind == super::Kind::Chat { self.key.as_deref() } else { None }
    }

    fn read(&self, done: Result<Reply, FetchError>) -> Result<serde_json::Value, MachineError> {
        let reply = match done {
            Ok(reply) => reply,
            Err(FetchError::TooLarge { limit, .. }) => {
                return Err(self.bad(&format!("more than {limit} bytes")));
            }
            Err(FetchError::Failed { source, .. }) if source.is_timeout() => {
                return Err(self.unreachable(&format!("no answer in {} s", self.settings.timeout_seconds)));
            }
            Err(e) => return Err(self.unreachable(&innermost(&e))),
        };
        if !(200..300).contains(&reply.status) {
            return Err(self.refused(reply.status, &reply.bytes));
        }
        serde_json::from_slice(&reply.bytes).map_err(|e| self.bad(&e.to_string()))
    }

    fn unreachable(&self, detail: &str) -> MachineError {
        MachineError::Unreachable { machine: self.settings.name.clone(), detail: detail.to_owned() }
    }

    /// What it says of itself, without what we sent: some repeat that in their errors.
    fn refused(&self, status: u16, bytes: &[u8]) -> MachineError {
        let json: Option<serde_json::Value> = serde_json::from_slice(bytes).ok();
        let words = json.as_ref().and_then(|json| {
            ["/error/message", "/error", "/explanation", "/message", "/detail"]
                .iter()
                .find_map(|place| json.pointer(place)?.as_str())
        });
        let detail = words.unwrap_or_default().chars().take(200).collect();
        MachineError::Refused { machine: self.settings.name.clone(), status, detail }
    }
}

/// The last of a chain of causes says what happened; the first only that something did.
fn innermost(error: &dyn std::error::Error) -> String {
    let mut at = error;
    while let Some(cause) = at.source() {
        at = cause;
    }
    at.to_string()
}
