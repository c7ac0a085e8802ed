//! The log's key, and its signed head.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use store::Conn;
use tlog::{Checkpoint, SignedCheckpoint, SignerKey};

use super::{LogError, tree};
use crate::FlowError;

/// Signs the head. Its key is made when it is needed first, and kept in a file that only the owner can read;
/// processes that serve the same log share that file.
pub struct Signer {
    file: PathBuf,
    origin: String,
    key: OnceLock<SignerKey>,
    last: Mutex<Option<(tlog::Tree, String)>>,
}

impl Signer {
    /// A signer for the log of the site at `base_url`, whose key is in `file`.
    pub fn new(file: PathBuf, base_url: &str) -> Self {
        let host = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
        let origin = format!("{}/log", host.trim_end_matches('/'));
        Self { file, origin, key: OnceLock::new(), last: Mutex::new(None) }
    }

    /// The log's name.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The key that readers check signatures with, as text.
    pub fn verifier(&self) -> Result<String, LogError> {
        Ok(self.key()?.verifier().to_string())
    }

    /// The signed head of the log as it is now. The same head is signed once.
    pub async fn checkpoint(&self, conn: &mut Conn) -> Result<String, FlowError> {
        let tree = tree(&store::log::state(conn).await?)?;
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((signed, text)) = last.as_ref()
            && *signed == tree
        {
            return Ok(text.clone());
        }
        let checkpoint = Checkpoint::new(&self.origin, tree).map_err(LogError::from)?;
        let text = SignedCheckpoint::sign(checkpoint, self.key()?).map_err(LogError::from)?.to_string();
        *last = Some((tree, text.clone()));
        Ok(text)
    }

    fn key(&self) -> Result<&SignerKey, LogError> {
        if let Some(key) = self.key.get() {
            return Ok(key);
        }
        let key = SignerKey::new(&self.origin, &seed(&self.file)?)?;
        Ok(self.key.get_or_init(|| key))
    }
}

/// The seed in a file, made now if there is none.
fn seed(file: &Path) -> Result<[u8; 32], LogError> {
    let failed = |source| LogError::KeyFile { file: file.display().to_string(), source };
    match make(file) {
        Ok(()) => {}
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
        Err(e) => return Err(failed(e)),
    }
    let text = std::fs::read_to_string(file).map_err(failed)?;
    let mut seed = [0; 32];
    hex::decode_to_slice(text.trim(), &mut seed)
        .map_err(|_| LogError::NotAKey(file.display().to_string()))?;
    Ok(seed)
}

/// Makes the file with a new seed, whole or not at all: it appears under its name only when it is written.
fn make(file: &Path) -> io::Result<()> {
    if file.exists() {
        return Ok(());
    }
    let mut seed = [0_u8; 32];
    getrandom::fill(&mut seed).map_err(|e| io::Error::other(e.to_string()))?;
    let draft = file.with_extension(format!("new-{}", std::process::id()));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut written = options.open(&draft)?;
    writeln!(written, "{}", hex::encode(seed))?;
    written.sync_all()?;
    // Unlike a rename, a link does not replace a key that another process has made meanwhile.
    let linked = std::fs::hard_link(&draft, file);
    std::fs::remove_file(&draft)?;
    linked
}
