//! The keys of our actors: made when they are needed first, sealed before they are kept.

use std::sync::Arc;

use ::fediverse::{KeyError, KeyPair};
use model::Code;
use store::fediverse::StoredActor;

use super::Fediverse;
use crate::FlowError;

fn label(channel: &Code) -> String {
    format!("fediverse:{channel}")
}

fn broken(error: impl std::fmt::Display) -> FlowError {
    FlowError::Password(error.to_string())
}

impl Fediverse {
    /// The public key of a channel's actor, PEM.
    pub(super) async fn public_key(&self, channel: &Code) -> Result<String, FlowError> {
        Ok(self.stored(channel).await?.public_key)
    }

    /// The keys of a channel's actor.
    pub(super) async fn pair(&self, channel: &Code) -> Result<Arc<KeyPair>, FlowError> {
        if let Some(pair) = self.pairs.get(channel) {
            return Ok(pair);
        }
        let stored = self.stored(channel).await?;
        let pem = self.vault.open(&label(channel), &stored.sealed_key)?;
        let pem = String::from_utf8(pem).map_err(broken)?;
        let pair = Arc::new(KeyPair::from_pem(&pem).map_err(broken)?);
        self.pairs.insert(channel.clone(), Arc::clone(&pair));
        Ok(pair)
    }

    async fn stored(&self, channel: &Code) -> Result<StoredActor, FlowError> {
        if let Some(stored) = store::fediverse::find_actor(&mut self.store.read().await?, channel).await? {
            return Ok(stored);
        }
        // It takes a moment, in which others can work.
        let made = tokio::task::spawn_blocking(|| -> Result<(String, String), KeyError> {
            let pair = KeyPair::generate()?;
            Ok((pair.to_pem()?, pair.public_pem()?))
        });
        let (private, public_key) = made.await?.map_err(broken)?;
        let sealed_key = self.vault.seal(&label(channel), private.as_bytes())?;
        let made = StoredActor { sealed_key, public_key };
        let mut tx = self.store.begin().await?;
        store::fediverse::insert_actor(&mut tx, channel, &made, self.clock.now()).await?;
        // Another process may have been faster: its keys are the keys.
        let kept = store::fediverse::find_actor(&mut tx, channel).await?;
        tx.commit().await?;
        Ok(kept.unwrap_or(made))
    }
}
