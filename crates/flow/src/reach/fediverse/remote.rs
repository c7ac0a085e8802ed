//! People elsewhere: asked of their own server, remembered for an hour.

use std::sync::Arc;

use ::fediverse::{RemoteActor, actor, public_key};
use jiff::SignedDuration;
use model::Code;
use serde_json::Value;

use super::Fediverse;

/// Somebody whose key seems to be another now is not asked again sooner.
const SOON: SignedDuration = SignedDuration::from_mins(1);

/// Why nobody is known by a key.
#[derive(Debug)]
pub(super) enum NoRemote {
    /// They are gone.
    Gone,
    /// Something is wrong, or their server cannot be reached.
    Not(String),
}

fn not(error: impl std::fmt::Display) -> NoRemote {
    NoRemote::Not(error.to_string())
}

impl Fediverse {
    /// Whose key it is. `anew` asks again, unless that was done just now.
    pub(super) async fn remote(
        &self,
        signer: &Code,
        key_id: &str,
        anew: bool,
    ) -> Result<Arc<RemoteActor>, NoRemote> {
        let now = self.clock.now();
        if let Some((remote, at)) = self.remotes.get(key_id)
            && (!anew || now.duration_since(at) < SOON)
        {
            return Ok(remote);
        }
        if self.unknown.contains_key(key_id) {
            return Err(not("the key could not be had a moment ago"));
        }
        match self.look_up(signer, key_id).await {
            Ok(remote) => {
                let remote = Arc::new(remote);
                self.remotes.insert(key_id.to_owned(), (Arc::clone(&remote), now));
                Ok(remote)
            }
            Err(NoRemote::Gone) => Err(NoRemote::Gone),
            Err(why) => {
                self.unknown.insert(key_id.to_owned(), ());
                Err(why)
            }
        }
    }

    async fn look_up(&self, signer: &Code, key_id: &str) -> Result<RemoteActor, NoRemote> {
        let place = key_id.split('#').next().unwrap_or(key_id);
        let document = self.document(signer, place).await?;
        if document.get("inbox").is_some() {
            return actor(&document, place, key_id).map_err(not);
        }
        // A key that stands alone names its owner, who must name it as well.
        let owner = public_key(&document, place).map_err(not)?.owner;
        actor(&self.document(signer, &owner).await?, &owner, key_id).map_err(not)
    }

    async fn document(&self, signer: &Code, address: &str) -> Result<Value, NoRemote> {
        let reply = self.ask(signer, address, None).await.map_err(not)?;
        match reply.status {
            200 => {}
            404 | 410 => return Err(NoRemote::Gone),
            status => return Err(not(format!("{address}: answered {status}"))),
        }
        // A file that somebody put there is no actor, whatever it says.
        let kind = reply.header("content-type").unwrap_or_default().to_ascii_lowercase();
        if !["application/activity+json", "application/ld+json"].iter().any(|k| kind.starts_with(k)) {
            return Err(not(format!("{address}: no activity")));
        }
        reply.json().ok_or_else(|| not(format!("{address}: not JSON")))
    }
}
