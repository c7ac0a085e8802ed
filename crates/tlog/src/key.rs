//! Keys and their text forms: signed-note, “Verifier keys” and “Ed25519 signatures”.

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::text;

/// What the text form of a signer key begins with.
const SKEY_PREFIX: &str = "PRIVATE+KEY+";

/// What a key signs, and how: signed-note's signature types that use Ed25519.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// `0x01`: the text of the note.
    Ed25519,
    /// `0x04`: the text of a checkpoint and the time at which a witness saw it (tlog-cosignature).
    Cosignature,
}

/// A public key with its name and key ID, which say whose a signature line is.
///
/// Its text form is the `vkey`: `<name>+<key ID, hexadecimal>+<base 64 of type and public key>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    id: u32,
    algorithm: Algorithm,
    key: VerifyingKey,
}

/// A secret key that signs notes. It is erased from memory when dropped, and `Debug` does not show it.
pub struct SignerKey {
    verifier: VerifierKey,
    key: SigningKey,
}

/// What is wrong with a key. No variant repeats what could be a secret.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum KeyError {
    /// Empty, or with a space, a plus sign or a control character.
    #[error("“{0}” cannot be the name of a key")]
    Name(String),
    /// Not three parts with plus signs between them.
    #[error("a verifier key is “name+id+key”, a signer key “{SKEY_PREFIX}name+id+key”")]
    Form,
    /// A key ID that is not eight digits, in lower case.
    #[error("a key ID is eight hexadecimal digits in lower case")]
    Id,
    /// Key material that is not base 64, or empty.
    #[error("the last part of a key is not canonical base 64")]
    Base64,
    /// A signature type that this crate does not know, or that cannot be used here.
    #[error("keys with signature type {0:#04x} are not supported here")]
    Algorithm(u8),
    /// Key material of another length.
    #[error("an Ed25519 key has 32 bytes, not {0}")]
    Length(usize),
    /// A key ID that is not that of this name and key.
    #[error("the key ID is {stated:08x}, but that of this name and key is {computed:08x}")]
    WrongId {
        /// The one in the text.
        stated: u32,
        /// The one that belongs there.
        computed: u32,
    },
    /// 32 bytes that are no public key, or one under which anybody can sign.
    #[error("the 32 bytes are not a usable Ed25519 public key")]
    Point,
}

impl Algorithm {
    /// The signature type identifier byte.
    pub fn byte(self) -> u8 {
        match self {
            Self::Ed25519 => 1,
            Self::Cosignature => 4,
        }
    }

    fn from_byte(byte: u8) -> Result<Self, KeyError> {
        match byte {
            1 => Ok(Self::Ed25519),
            4 => Ok(Self::Cosignature),
            other => Err(KeyError::Algorithm(other)),
        }
    }
}

impl VerifierKey {
    /// A key from its parts.
    pub fn new(name: &str, algorithm: Algorithm, public: &[u8; 32]) -> Result<Self, KeyError> {
        if !is_name(name) {
            return Err(KeyError::Name(text::short(name)));
        }
        let key = VerifyingKey::from_bytes(public).ok().filter(|key| !key.is_weak());
        let key = key.ok_or(KeyError::Point)?;
        Ok(Self { name: name.to_owned(), id: key_id(name, algorithm, public), algorithm, key })
    }

    /// The name, which for a log is its origin.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key ID.
    pub fn id(&self) -> u32 {
        self.id
    }

    /// What it signs.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The 32 bytes of the public key.
    pub fn public(&self) -> &[u8; 32] {
        self.key.as_bytes()
    }

    pub(crate) fn verify(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        self.key.verify_strict(message, &Signature::from_bytes(signature)).is_ok()
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}+{:08x}+{}", self.name, self.id, material(self.algorithm, self.public()))
    }
}

impl FromStr for VerifierKey {
    type Err = KeyError;

    fn from_str(vkey: &str) -> Result<Self, KeyError> {
        let (name, stated, algorithm, public) = parts(vkey)?;
        let key = Self::new(name, algorithm, &public)?;
        right_id(stated, key.id)?;
        Ok(key)
    }
}

impl SignerKey {
    /// A key for signing notes. `seed` is 32 bytes of randomness that nobody else ever sees.
    pub fn new(name: &str, seed: &[u8; 32]) -> Result<Self, KeyError> {
        let key = SigningKey::from_bytes(seed);
        let verifier = VerifierKey::new(name, Algorithm::Ed25519, key.verifying_key().as_bytes())?;
        Ok(Self { verifier, key })
    }

    /// The key that verifies what this one signs.
    pub fn verifier(&self) -> &VerifierKey {
        &self.verifier
    }

    /// The secret text form, for a file that only the log reads:
    /// `PRIVATE+KEY+<name>+<key ID>+<base 64 of type and seed>`, as Go's `note` package writes it.
    pub fn to_skey(&self) -> String {
        let VerifierKey { name, id, algorithm, .. } = &self.verifier;
        format!("{SKEY_PREFIX}{name}+{id:08x}+{}", material(*algorithm, self.key.as_bytes()))
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.key.sign(message).to_bytes()
    }
}

impl fmt::Debug for SignerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignerKey").field("verifier", &self.verifier).finish_non_exhaustive()
    }
}

impl FromStr for SignerKey {
    type Err = KeyError;

    fn from_str(skey: &str) -> Result<Self, KeyError> {
        let (name, stated, algorithm, seed) = parts(skey.strip_prefix(SKEY_PREFIX).ok_or(KeyError::Form)?)?;
        if algorithm != Algorithm::Ed25519 {
            return Err(KeyError::Algorithm(algorithm.byte()));
        }
        let key = Self::new(name, &seed)?;
        right_id(stated, key.verifier.id)?;
        Ok(key)
    }
}

/// Whether a text can be the name of a key: not empty, no Unicode space, no plus sign, no control character.
pub(crate) fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.chars().any(|c| c.is_whitespace() || c == '+' || c < ' ')
}

/// `SHA-256(key name || 0x0A || signature type || public key)[:4]`.
fn key_id(name: &str, algorithm: Algorithm, public: &[u8; 32]) -> u32 {
    let hash = Sha256::new().chain_update(name).chain_update([b'\n', algorithm.byte()]);
    let hash: [u8; 32] = hash.chain_update(public).finalize().into();
    u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]])
}

fn material(algorithm: Algorithm, bytes: &[u8; 32]) -> String {
    let mut all = [algorithm.byte(); 33];
    all[1..].copy_from_slice(bytes);
    text::encode(&all)
}

/// Name, stated key ID, type and key material of `<name>+<key ID>+<base 64>`.
fn parts(key: &str) -> Result<(&str, u32, Algorithm, [u8; 32]), KeyError> {
    let mut parts = key.splitn(3, '+');
    let (Some(name), Some(id), Some(bytes)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(KeyError::Form);
    };
    let lower = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    if id.len() != 8 || !id.bytes().all(lower) {
        return Err(KeyError::Id);
    }
    let id = u32::from_str_radix(id, 16).map_err(|_| KeyError::Id)?;
    let bytes = text::decode(bytes).ok_or(KeyError::Base64)?;
    let (&algorithm, material) = bytes.split_first().ok_or(KeyError::Base64)?;
    let algorithm = Algorithm::from_byte(algorithm)?;
    let material = material.try_into().map_err(|_| KeyError::Length(material.len()))?;
    Ok((name, id, algorithm, material))
}

fn right_id(stated: u32, computed: u32) -> Result<(), KeyError> {
    if stated == computed { Ok(()) } else { Err(KeyError::WrongId { stated, computed }) }
}
