//! Secrets that must be used again, such as tokens of accounts: sealed before they are stored.
//!
//! AES-256-GCM (NIST SP 800-38D) under a key in a file of the data folder. Whoever has the database alone, or a copy of
//! it, has no token. What a secret is for (`label`) is sealed with it, so that one cannot be put in another's place.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hmac;

const KEY: usize = 32;
/// Says how the rest is to be read.
const VERSION: &str = "v1.";

/// A secret could not be sealed or opened.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The key's file.
    #[error("{file}: {source}")]
    File {
        /// Its path.
        file: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file holds no key.
    #[error("{0}: not a key: 64 hexadecimal digits are expected")]
    NoKey(PathBuf),
    /// It was sealed under another key, for something else, or was changed.
    #[error("the secret of “{0}” cannot be opened with this key: enter it again")]
    Sealed(String),
    /// The system gave no random bytes.
    #[error("no random numbers: {0}")]
    Random(String),
}

/// Seals and opens secrets.
#[derive(Debug)]
pub struct Vault {
    key: LessSafeKey,
    mac: hmac::Key,
}

impl Vault {
    /// The vault whose key is in a file, which is made if it is not there.
    pub fn open_file(file: &Path) -> Result<Self, VaultError> {
        let failed = |source| VaultError::File { file: file.to_owned(), source };
        match std::fs::read_to_string(file) {
            Ok(text) => Self::with(&text, file),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                let mut key = [0; KEY];
                getrandom::fill(&mut key).map_err(|e| VaultError::Random(e.to_string()))?;
                match write_new(file, &hex::encode(key)) {
                    Ok(()) => {}
                    // Another process was faster: its key is the key.
                    Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {}
                    Err(e) => return Err(failed(e)),
                }
                Self::with(&std::fs::read_to_string(file).map_err(failed)?, file)
            }
            Err(e) => Err(failed(e)),
        }
    }

    fn with(text: &str, file: &Path) -> Result<Self, VaultError> {
        let bytes = hex::decode(text.trim()).map_err(|_| VaultError::NoKey(file.to_owned()))?;
        let key = UnboundKey::new(&AES_256_GCM, &bytes).map_err(|_| VaultError::NoKey(file.to_owned()))?;
        // A key of its own, derived from the file's: one key is used for one thing.
        let derived = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &bytes), b"sen:mac");
        let mac = hmac::Key::new(hmac::HMAC_SHA256, derived.as_ref());
        Ok(Self { key: LessSafeKey::new(key), mac })
    }

    /// A keyed hash (HMAC-SHA-256) of some words, for what it is for: the same every time, and nobody without the key can make
    /// or check it.
    pub fn mac(&self, label: &str, words: &[u8]) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&self.mac);
        // The length keeps a label and its words apart.
        context.update(&u32::try_from(label.len()).unwrap_or(u32::MAX).to_be_bytes());
        context.update(label.as_bytes());
        context.update(words);
        let mut out = [0; 32];
        out.copy_from_slice(context.sign().as_ref());
        out
    }

    /// Whether a keyed hash, or the beginning of one, is right; takes the same time whatever is wrong with it.
    pub fn checks(&self, label: &str, words: &[u8], mac: &[u8]) -> bool {
        let right = self.mac(label, words);
        !mac.is_empty()
            && mac.len() <= right.len()
            && right.iter().zip(mac).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
    }

    /// Seals a secret for what it is for. Every time it looks different.
    pub fn seal(&self, label: &str, secret: &[u8]) -> Result<String, VaultError> {
        let mut nonce = [0; NONCE_LEN];
        getrandom::fill(&mut nonce).map_err(|e| VaultError::Random(e.to_string()))?;
        let mut sealed = secret.to_vec();
        self.key
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(label), &mut sealed)
            .map_err(|_| VaultError::Sealed(label.to_owned()))?;
        let all = [&nonce[..], &sealed].concat();
        Ok(format!("{VERSION}{}", BASE64.encode(all)))
    }

    /// What was sealed for this label.
    pub fn open(&self, label: &str, sealed: &str) -> Result<Vec<u8>, VaultError> {
        let wrong = || VaultError::Sealed(label.to_owned());
        let text = sealed.strip_prefix(VERSION).ok_or_else(wrong)?;
        let mut all = BASE64.decode(text).map_err(|_| wrong())?;
        if all.len() < NONCE_LEN {
            return Err(wrong());
        }
        let mut rest = all.split_off(NONCE_LEN);
        let nonce = Nonce::try_assume_unique_for_key(&all).map_err(|_| wrong())?;
        let open = self.key.open_in_place(nonce, Aad::from(label), &mut rest).map_err(|_| wrong())?;
        Ok(open.to_vec())
    }
}

/// Writes a file that must not be there yet, whole or not at all, for its owner alone.
fn write_new(file: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    // A name of its own: others, in this process too, may be making theirs.
    let mut apart = [0; 8];
    getrandom::fill(&mut apart).map_err(std::io::Error::other)?;
    let unfinished = file.with_extension(format!("{}.new", hex::encode(apart)));
    let mut out = options.open(&unfinished)?;
    out.write_all(text.as_bytes())?;
    out.sync_all()?;
    // A link, unlike a renaming, fails when the name is taken.
    let linked = std::fs::hard_link(&unfinished, file);
    std::fs::remove_file(&unfinished)?;
    linked
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_secret_opens_with_its_key_and_for_what_it_was_sealed_for() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secrets.key");
        let vault = Vault::open_file(&file).unwrap();
        let sealed = vault.seal("channel:ours", b"token").unwrap();
        assert!(!sealed.contains("token"));
        assert_ne!(sealed, vault.seal("channel:ours", b"token").unwrap());

        let again = Vault::open_file(&file).unwrap();
        assert_eq!(again.open("channel:ours", &sealed).unwrap(), b"token");
        assert!(again.open("channel:other", &sealed).is_err());
        assert!(again.open("channel:ours", &sealed[..sealed.len() - 4]).is_err());
        let other = Vault::open_file(&folder.path().join("other.key")).unwrap();
        assert!(other.open("channel:ours", &sealed).is_err());
    }

    #[test]
    fn a_keyed_hash_is_the_same_with_its_key_alone() {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::open_file(&folder.path().join("secrets.key")).unwrap();
        let again = Vault::open_file(&folder.path().join("secrets.key")).unwrap();
        let other = Vault::open_file(&folder.path().join("other.key")).unwrap();
        let mac = vault.mac("address", b"an@example.org");
        assert_eq!(mac, again.mac("address", b"an@example.org"));
        assert_ne!(mac, other.mac("address", b"an@example.org"));
        assert_ne!(mac, vault.mac("addres", b"san@example.org"));
        assert!(again.checks("address", b"an@example.org", &mac[..10]));
        let longer = [&mac[..], &[0][..]].concat();
        for wrong in [&mac[1..11], &mac[..0], &longer[..]] {
            assert!(!vault.checks("address", b"an@example.org", wrong));
        }
    }

    #[test]
    fn many_that_come_at_once_have_one_key() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secrets.key");
        let together = std::sync::Barrier::new(8);
        let vaults: Vec<Vault> = std::thread::scope(|scope| {
            let open = || {
                together.wait();
                Vault::open_file(&file).unwrap()
            };
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(open)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        let sealed = vaults[0].seal("all", b"token").unwrap();
        assert!(vaults.iter().all(|vault| vault.open("all", &sealed).is_ok()));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_key_file_that_is_none_is_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secrets.key");
        std::fs::write(&file, "short").unwrap();
        assert!(Vault::open_file(&file).unwrap_err().to_string().contains("secrets.key"));
    }
}
