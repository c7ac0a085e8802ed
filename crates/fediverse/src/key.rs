//! Keys that actors sign with: RSA, because that is what every server checks.

use rsa::pkcs1v15::{Signature, SigningKey, VerifyingKey};
use rsa::pkcs8::{
    DecodePrivateKey as _, DecodePublicKey as _, EncodePrivateKey as _, EncodePublicKey as _, LineEnding,
};
use rsa::sha2::Sha256;
use rsa::signature::{SignatureEncoding as _, Signer as _, Verifier as _};
use rsa::{RsaPrivateKey, RsaPublicKey};

const BITS: usize = 2048;
/// Keys of others that are shorter are not believed, longer ones cost too much to check.
const FEWEST_BITS: usize = 2048;
const MOST_BITS: usize = 8192;

/// A key could not be made or read.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum KeyError {
    /// It could not be made or written.
    #[error("a key could not be made: {0}")]
    Make(String),
    /// It cannot be read.
    #[error("not a key: {0}")]
    Read(String),
    /// It has too few bits or too many.
    #[error("a key of {0} bits is not used here")]
    Size(usize),
}

/// A private key with its public one.
#[derive(Debug, Clone)]
pub struct KeyPair(SigningKey<Sha256>);

impl KeyPair {
    /// A new one. Takes a moment.
    pub fn generate() -> Result<Self, KeyError> {
        let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, BITS)
            .map_err(|e| KeyError::Make(e.to_string()))?;
        Ok(Self(SigningKey::new(key)))
    }

    /// One that was written (PKCS #8, PEM).
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        let key = RsaPrivateKey::from_pkcs8_pem(pem).map_err(|e| KeyError::Read(e.to_string()))?;
        Ok(Self(SigningKey::new(key)))
    }

    /// The private key (PKCS #8, PEM).
    pub fn to_pem(&self) -> Result<String, KeyError> {
        let pem = self.0.as_ref().to_pkcs8_pem(LineEnding::LF).map_err(|e| KeyError::Make(e.to_string()))?;
        Ok(pem.to_string())
    }

    /// The public key (SPKI, PEM), as actors show it.
    pub fn public_pem(&self) -> Result<String, KeyError> {
        let public = RsaPublicKey::from(self.0.as_ref());
        public.to_public_key_pem(LineEnding::LF).map_err(|e| KeyError::Make(e.to_string()))
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256.
    pub(crate) fn sign(&self, bytes: &[u8]) -> Vec<u8> {
        self.0.sign(bytes).to_vec()
    }
}

/// Whether a signature of somebody else's is right.
pub(crate) fn is_signed(public_pem: &str, bytes: &[u8], signature: &[u8]) -> Result<bool, KeyError> {
    use rsa::traits::PublicKeyParts as _;
    let key =
        RsaPublicKey::from_public_key_pem(public_pem.trim()).map_err(|e| KeyError::Read(e.to_string()))?;
    let bits = key.n().bits();
    if !(FEWEST_BITS..=MOST_BITS).contains(&bits) {
        return Err(KeyError::Size(bits));
    }
    let Ok(signature) = Signature::try_from(signature) else { return Ok(false) };
    Ok(VerifyingKey::<Sha256>::new(key).verify(bytes, &signature).is_ok())
}
