//! Asking other servers, signed in the name of an actor of ours.
//!
//! A server is asked by RFC 9421 first, and by the older draft when it does not take that (“double knocking”). What it took is
//! remembered for a day.

use std::time::Duration;

use ::fediverse::{ACTIVITY_JSON, MOST_BYTES, Way, sign, sign_message};
use model::Code;
use url::Url;

use super::{Fediverse, server_of};
use crate::FlowError;
use crate::fetch::{FetchError, Reply, Request};

/// Servers that need longer are asked again.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whether an answer may mean that a server could not read how the request is signed. Some do not refuse it, but break.
fn is_puzzled(status: u16) -> bool {
    matches!(status, 400 | 401 | 403 | 406 | 415 | 422 | 500 | 501)
}

impl Fediverse {
    /// Asks for something, or brings something when there is a body.
    pub(super) async fn ask(
        &self,
        signer: &Code,
        address: &str,
        body: Option<Vec<u8>>,
    ) -> Result<Reply, FlowError> {
        let refused = || FetchError::Refused(address.to_owned());
        let mut url = Url::parse(address).map_err(|_| refused())?;
        url.set_fragment(None);
        let host = server_of(address).ok_or_else(refused)?;
        let known = self.ways.get(&host);
        let first = known.unwrap_or(Way::Message);
        let reply = self.ask_by(first, signer, &url, &host, body.clone()).await?;
        // Many show to everybody what they are asked for: only what they are brought tells which way they know.
        let tells = body.is_some();
        if !is_puzzled(reply.status) {
            if tells && known.is_none() && (200..300).contains(&reply.status) {
                self.ways.insert(host, first);
            }
            return Ok(reply);
        }
        let again = self.ask_by(first.other(), signer, &url, &host, body).await?;
        if (200..300).contains(&again.status) {
            self.ways.insert(host, first.other());
        }
        Ok(again)
    }

    async fn ask_by(
        &self,
        way: Way,
        signer: &Code,
        url: &Url,
        host: &str,
        body: Option<Vec<u8>>,
    ) -> Result<Reply, FlowError> {
        let pair = self.pair(signer).await?;
        let key_id = format!("{}#main-key", self.actor_address(signer));
        let (method, now) = (if body.is_some() { "POST" } else { "GET" }, self.clock.now());
        let request = Request::new(method, url.as_str());
        let mut request = match way {
            Way::Message => {
                let signed = sign_message(&pair, &key_id, method, url.as_str(), now, body.as_deref());
                let request = request
                    .header("date", signed.date)
                    .header("signature-input", signed.signature_input)
                    .header("signature", signed.signature);
                match signed.content_digest {
                    Some(digest) => request.header("content-digest", digest),
                    None => request,
                }
            }
            Way::Draft => {
                let target = match url.query() {
                    Some(query) => format!("{}?{query}", url.path()),
                    None => url.path().to_owned(),
                };
                let signed = sign(&pair, &key_id, method, host, &target, now, body.as_deref());
                let request = request.header("date", signed.date).header("signature", signed.signature);
                match signed.digest {
                    Some(digest) => request.header("digest", digest),
                    None => request,
                }
            }
        };
        request = match body {
            Some(bytes) => request.body(ACTIVITY_JSON, bytes),
            None => request.header("accept", ACTIVITY_JSON),
        };
        request.timeout = PATIENCE;
        Ok(self.fetcher.send(request, MOST_BYTES).await?)
    }
}
