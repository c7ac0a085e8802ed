//! Secrets that a browser or a link carries. We keep only their hashes.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use crate::FlowError;

/// 256 random bits, written so that they fit into an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new one.
    pub fn new() -> Result<Self, FlowError> {
        Ok(Self(URL_SAFE_NO_PAD.encode(random::<32>()?)))
    }

    /// What the browser or the link carries.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is stored.
    pub fn hash(&self) -> String {
        hash(&self.0)
    }
}

/// What is stored of a token: SHA-256, hex. No salt: there is nothing to guess in 256 random bits.
pub fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

/// The value that forms of a session carry, so that no other site can make a browser send them.
pub fn form_token(session_token: &str) -> String {
    hex::encode(&Sha256::digest(format!("form:{session_token}").as_bytes())[..16])
}

/// Random bytes from the system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], FlowError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| FlowError::Random(e.to_string()))?;
    Ok(bytes)
}
