//! Keys that actors sign with: RSA, because that is what every server checks. Others may sign by other ways as well.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rsa::pkcs1v15::{Signature, SigningKey, VerifyingKey};
use rsa::pkcs8::{
    DecodePrivateKey as _, DecodePublicKey as _, EncodePrivateKey as _, EncodePublicKey as _, LineEnding,
};
use rsa::sha2::{Sha256, Sha512};
use rsa::signature::{SignatureEncoding as _, Signer as _, Verifier as _};
use rsa::{RsaPrivateKey, RsaPublicKey, pss};

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

/// How somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rsa,
    /// RSASSA-PSS with SHA-512.
    RsaPss,
    /// Ed25519.
    Ed25519,
}

/// What stands before the 32 bytes of an Ed25519 key (SPKI, RFC 8410).
const ED25519: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// An Ed25519 key, if that is what it is.
fn ed25519(pem: &str) -> Option<ed25519_dalek::VerifyingKey> {
    let text: String = pem.lines().map(str::trim).filter(|line| !line.starts_with("-----")).collect();
    let bytes = BASE64.decode(text).ok()?;
    let key: [u8; 32] = bytes.strip_prefix(&ED25519[..])?.try_into().ok()?;
    ed25519_dalek::VerifyingKey::from_bytes(&key).ok()
}

/// Whether a signature of somebody else's is right. Where they do not say how they signed, the key tells.
pub(crate) fn is_signed(
    public_pem: &str,
    algorithm: Option<Algorithm>,
    bytes: &[u8],
    signature: &[u8],
) -> Result<bool, KeyError> {
    use rsa::traits::PublicKeyParts as _;
    let algorithm = match (algorithm, ed25519(public_pem)) {
        (None | Some(Algorithm::Ed25519), Some(key)) => {
            let Ok(signature) = ed25519_dalek::Signature::from_slice(signature) else { return Ok(false) };
            return Ok(key.verify_strict(bytes, &signature).is_ok());
        }
        (Some(Algorithm::Ed25519), None) | (Some(_), Some(_)) => return Ok(false),
        (algorithm, None) => algorithm.unwrap_or(Algorithm::Rsa),
    };
    let key =
        RsaPublicKey::from_public_key_pem(public_pem.trim()).map_err(|e| KeyError::Read(e.to_string()))?;
    let bits = key.n().bits();
    if !(FEWEST_BITS..=MOST_BITS).contains(&bits) {
        return Err(KeyError::Size(bits));
    }
    if algorithm == Algorithm::RsaPss {
        let Ok(signature) = pss::Signature::try_from(signature) else { return Ok(false) };
        return Ok(pss::VerifyingKey::<Sha512>::new(key).verify(bytes, &signature).is_ok());
    }
    let Ok(signature) = Signature::try_from(signature) else { return Ok(false) };
    Ok(VerifyingKey::<Sha256>::new(key).verify(bytes, &signature).is_ok())
}
