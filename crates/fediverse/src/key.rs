//! Keys that actors sign with: RSA, because that is what every server checks. Others may sign by other ways as well.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rsa::pkcs1::DecodeRsaPublicKey as _;
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

/// The letters of base58 as Bitcoin has them.
const BASE58: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/// Longest Multikey that is read: RSA with so many bits as are believed, and a little more.
const MOST_LETTERS: usize = 1_500;
/// What stands before the bytes of a Multikey: of Ed25519, and of RSA (codes 0xed and 0x1205 of multicodec, as varints).
const MULTI_ED25519: [u8; 2] = [0xed, 0x01];
const MULTI_RSA: [u8; 2] = [0x85, 0x24];

/// Bytes written in base58.
fn base58(text: &str) -> Option<Vec<u8>> {
    // Digits in base 256, the last one first.
    let mut bytes: Vec<u8> = Vec::new();
    for letter in text.bytes() {
        let mut carry = BASE58.iter().position(|known| *known == letter)?;
        for byte in &mut bytes {
            carry += usize::from(*byte) * 58;
            *byte = u8::try_from(carry & 0xff).ok()?;
            carry >>= 8;
        }
        while carry > 0 {
            bytes.push(u8::try_from(carry & 0xff).ok()?);
            carry >>= 8;
        }
    }
    // Each 1 in front is a zero.
    bytes.extend(text.bytes().take_while(|letter| *letter == b'1').map(|_| 0));
    bytes.reverse();
    Some(bytes)
}

/// A public key written as a Multikey (FEP-521a), as PEM: of Ed25519 or RSA, in base58.
pub(crate) fn multikey(text: &str) -> Option<String> {
    if text.len() > MOST_LETTERS {
        return None;
    }
    let bytes = base58(text.strip_prefix('z')?)?;
    if let Some(key) = bytes.strip_prefix(&MULTI_ED25519[..]) {
        let key: [u8; 32] = key.try_into().ok()?;
        ed25519_dalek::VerifyingKey::from_bytes(&key).ok()?;
        let spki = BASE64.encode([&ED25519[..], &key[..]].concat());
        return Some(format!("-----BEGIN PUBLIC KEY-----\n{spki}\n-----END PUBLIC KEY-----\n"));
    }
    let key = RsaPublicKey::from_pkcs1_der(bytes.strip_prefix(&MULTI_RSA[..])?).ok()?;
    key.to_public_key_pem(LineEnding::LF).ok()
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use ed25519_dalek::Signer as _;
    use rsa::pkcs1::EncodeRsaPublicKey as _;

    use super::*;

    /// Bytes in base58, by long division.
    fn to_base58(bytes: &[u8]) -> String {
        let mut digits: Vec<usize> = Vec::new();
        for byte in bytes {
            let mut carry = usize::from(*byte);
            for digit in &mut digits {
                carry += *digit * 256;
                *digit = carry % 58;
                carry /= 58;
            }
            while carry > 0 {
                digits.push(carry % 58);
                carry /= 58;
            }
        }
        digits.extend(bytes.iter().take_while(|byte| **byte == 0).map(|_| 0));
        digits.iter().rev().map(|digit| char::from(BASE58[*digit])).collect()
    }

    #[test]
    fn base58_is_read_as_its_draft_shows() {
        // draft-msporny-base58-03, section 5.
        assert_eq!(base58("2NEpo7TZRRrLZSi2U").unwrap(), b"Hello World!");
        let fox = b"The quick brown fox jumps over the lazy dog.";
        assert_eq!(base58("USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z").unwrap(), fox);
        assert_eq!(base58("11233QC4").unwrap(), [0x00, 0x00, 0x28, 0x7f, 0xb4, 0xcd]);
        assert_eq!(base58("0OIl"), None);
        assert_eq!(base58("é"), None);
    }

    #[test]
    fn what_a_multikey_signs_is_checked_like_everything_else() {
        let signer = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
        let bytes = [&MULTI_ED25519[..], &signer.verifying_key().to_bytes()[..]].concat();
        let pem = multikey(&format!("z{}", to_base58(&bytes))).unwrap();
        let signature = signer.sign(b"words").to_bytes();
        assert_eq!(is_signed(&pem, None, b"words", &signature), Ok(true));
        assert_eq!(is_signed(&pem, None, b"other words", &signature), Ok(false));
        let pair = KeyPair::generate().unwrap();
        let public = RsaPublicKey::from(pair.0.as_ref());
        let bytes = [&MULTI_RSA[..], public.to_pkcs1_der().unwrap().as_bytes()].concat();
        let pem = multikey(&format!("z{}", to_base58(&bytes))).unwrap();
        assert_eq!(pem, pair.public_pem().unwrap());
        assert_eq!(is_signed(&pem, None, b"words", &pair.sign(b"words")), Ok(true));
    }

    #[test]
    fn what_is_no_multikey_is_none() {
        let short = to_base58(&[&MULTI_ED25519[..], &[1_u8; 31][..]].concat());
        let other = to_base58(&[&[0xe7_u8, 0x01][..], &[2_u8; 33][..]].concat());
        for wrong in ["", "z", "u7QF", &format!("z{short}"), &format!("z{other}"), &"z2".repeat(2_000)] {
            assert_eq!(multikey(wrong), None, "{wrong}");
        }
    }
}
