//! Asking other servers, signed in the name of an actor of ours.

use std::time::Duration;

use ::fediverse::{ACTIVITY_JSON, MOST_BYTES, sign};
use model::Code;
use url::Url;

use super::{Fediverse, server_of};
use crate::FlowError;
use crate::fetch::{FetchError, Reply, Request};

/// Servers that need longer are asked again.
const PATIENCE: Duration = Duration::from_secs(10);

impl Fediverse {
    /// Asks for something, or brings something when there is a body.
    pub(super) async fn ask(
        &self,
        signer: &Code,
        address: &str,
        body: Option<Vec<u8>>,
    ) -> Result<Reply, FlowError> {
        let refused = || FetchError::Refused(address.to_owned());
        let url = Url::parse(address).map_err(|_| refused())?;
        let host = server_of(address).ok_or_else(refused)?;
        let target = match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        let pair = self.pair(signer).await?;
        let key_id = format!("{}#main-key", self.actor_address(signer));
        let method = if body.is_some() { "POST" } else { "GET" };
        let signed = sign(&pair, &key_id, method, &host, &target, self.clock.now(), body.as_deref());
        let mut request =
            Request::new(method, address).header("date", signed.date).header("signature", signed.signature);
        if let Some(digest) = signed.digest {
            request = request.header("digest", digest);
        }
        request = match body {
            Some(bytes) => request.body(ACTIVITY_JSON, bytes),
            None => request.header("accept", ACTIVITY_JSON),
        };
        request.timeout = PATIENCE;
        Ok(self.fetcher.send(request, MOST_BYTES).await?)
    }
}
