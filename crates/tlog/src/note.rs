//! Signed notes: signed-note, “Format” and “Signatures”; cosignatures: tlog-cosignature, “Format”.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::key::{Algorithm, SignerKey, VerifierKey, is_name};
use crate::text;

/// Most signatures of one note. The specification asks for 16 or more.
pub const SIGNATURES_MAX: usize = 64;
/// Bytes of the longest note that is read, enough for that many post-quantum signatures.
const NOTE_MAX: usize = 1 << 20;
/// Latest time a cosignature may state.
const TIME_MAX: u64 = i64::MAX as u64;

/// A text with at least one signature.
///
/// That it could be parsed says nothing about who signed it: only [`verify`](Self::verify) does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<Signature>,
}

/// A signature line, verified or not. Lines of unknown keys and algorithms are kept as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    name: String,
    id: u32,
    bytes: Vec<u8>,
}

/// A key that did sign a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified<'a> {
    /// The key.
    pub key: &'a VerifierKey,
    /// When a witness signed, in seconds since 1970; none for keys that state no time.
    pub time: Option<u64>,
}

/// What is wrong with a note, or with its signatures.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NoteError {
    /// More than a mebibyte.
    #[error("a note of {0} bytes is too long")]
    TooLong(usize),
    /// Not UTF-8.
    #[error("the note is not UTF-8")]
    Encoding,
    /// A control character other than newline.
    #[error("the note contains the control character {:#04x}", u32::from(*.0))]
    Control(char),
    /// A text that does not end its last line.
    #[error("the text of a note ends with a newline")]
    NoNewline,
    /// No empty line between a text and signatures.
    #[error("the note has no empty line before signatures")]
    NoSignatures,
    /// Not a dash, a name and base 64 of five bytes or more.
    #[error("“{0}” is not a signature line")]
    Line(String),
    /// More than [`SIGNATURES_MAX`].
    #[error("the note has more than {SIGNATURES_MAX} signatures")]
    TooMany,
    /// A line with the name and ID of a known key that this key did not sign. The whole note is refused.
    #[error("a signature of {name}+{id:08x} does not verify")]
    Invalid {
        /// The key's name.
        name: String,
        /// The key's ID.
        id: u32,
    },
    /// No signature of any known key.
    #[error("none of the known keys has signed the note")]
    Unsigned,
}

impl Note {
    /// A text with a first signature. The text ends with a newline.
    pub fn sign(text: impl Into<String>, key: &SignerKey) -> Result<Self, NoteError> {
        let text = check_text(text.into())?;
        let mut note = Self { text, signatures: Vec::new() };
        note.add_signature(key)?;
        Ok(note)
    }

    /// Reads a note. Trust nothing in it yet.
    pub fn parse(bytes: &[u8]) -> Result<Self, NoteError> {
        if bytes.len() > NOTE_MAX {
            return Err(NoteError::TooLong(bytes.len()));
        }
        let note = std::str::from_utf8(bytes).map_err(|_| NoteError::Encoding)?;
        if let Some(control) = note.chars().find(|c| text::is_control(*c)) {
            return Err(NoteError::Control(control));
        }
        let (_, lines) = note.rsplit_once("\n\n").ok_or(NoteError::NoSignatures)?;
        let text = &note[..note.len() - lines.len() - 1];
        Ok(Self { text: text.to_owned(), signatures: parse_lines(lines)? })
    }

    /// The text with its last newline.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All signature lines, in their order.
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// Adds a signature at the end. An earlier one of the same key goes.
    pub fn add_signature(&mut self, key: &SignerKey) -> Result<(), NoteError> {
        let bytes = key.sign(self.text.as_bytes()).to_vec();
        let key = key.verifier();
        self.put(Signature { name: key.name().to_owned(), id: key.id(), bytes })
    }

    /// Adds those signatures of `lines`, which is what a witness answers (tlog-witness, “add-checkpoint”),
    /// that are of the given keys, and says how many. Others are left out; one that is wrong refuses all.
    pub fn add_lines(&mut self, lines: &str, keys: &[VerifierKey]) -> Result<usize, NoteError> {
        if lines.len() > NOTE_MAX {
            return Err(NoteError::TooLong(lines.len()));
        }
        let mut with = Self { text: self.text.clone(), signatures: parse_lines(lines)? };
        with.signatures.retain(|line| keys.iter().any(|key| line.is_of(key)));
        match with.verify(keys) {
            Err(NoteError::Unsigned) => return Ok(0),
            verified => verified?,
        };
        let added = with.signatures.len();
        let mut all = self.clone();
        for line in with.signatures {
            all.put(line)?;
        }
        *self = all;
        Ok(added)
    }

    fn put(&mut self, signature: Signature) -> Result<(), NoteError> {
        self.signatures.retain(|old| (&old.name, old.id) != (&signature.name, signature.id));
        if self.signatures.len() == SIGNATURES_MAX {
            return Err(NoteError::TooMany);
        }
        self.signatures.push(signature);
        Ok(())
    }

    /// Which of the known keys have signed, each once. Signatures of other keys are ignored; one of a known
    /// key that is wrong, or none at all, is an error.
    pub fn verify<'a>(&self, known: &'a [VerifierKey]) -> Result<Vec<Verified<'a>>, NoteError> {
        let mut verified: Vec<Verified<'a>> = Vec::new();
        for key in known {
            let mut latest: Option<Verified<'a>> = None;
            for line in self.signatures.iter().filter(|line| line.is_of(key)) {
                let now = line.verify(&self.text, key)?;
                latest = latest.filter(|before| before.time >= now.time).or(Some(now));
            }
            verified.extend(latest.filter(|new| !verified.iter().any(|old| old.key == new.key)));
        }
        if verified.is_empty() { Err(NoteError::Unsigned) } else { Ok(verified) }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

impl Signature {
    /// The name of the key that it says made it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The ID of that key.
    pub fn id(&self) -> u32 {
        self.id
    }

    /// What follows the key ID.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn is_of(&self, key: &VerifierKey) -> bool {
        self.id == key.id() && self.name == key.name()
    }

    fn verify<'a>(&self, text: &str, key: &'a VerifierKey) -> Result<Verified<'a>, NoteError> {
        let (time, good) = match key.algorithm() {
            Algorithm::Ed25519 => {
                let signature = self.bytes.as_slice().try_into();
                (None, signature.is_ok_and(|s| key.verify(text.as_bytes(), s)))
            }
            Algorithm::Cosignature => {
                let stamped = self.bytes.split_first_chunk::<8>();
                let time = stamped.map(|(time, _)| u64::from_be_bytes(*time)).filter(|t| *t <= TIME_MAX);
                let signature = stamped.and_then(|(_, rest)| rest.try_into().ok());
                let good = time.zip(signature).is_some_and(|(time, signature)| {
                    key.verify(format!("cosignature/v1\ntime {time}\n{text}").as_bytes(), signature)
                });
                (time, good)
            }
        };
        if good {
            Ok(Verified { key, time })
        } else {
            Err(NoteError::Invalid { name: self.name.clone(), id: self.id })
        }
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = [&self.id.to_be_bytes(), self.bytes.as_slice()].concat();
        write!(f, "— {} {}", self.name, text::encode(&all))
    }
}

impl FromStr for Signature {
    type Err = NoteError;

    /// Reads a line, without its newline.
    fn from_str(line: &str) -> Result<Self, NoteError> {
        let parsed = || {
            let (name, bytes) = line.strip_prefix("— ")?.split_once(' ')?;
            let bytes = text::decode(bytes)?;
            let (id, bytes) = bytes.split_first_chunk::<4>().filter(|(_, rest)| !rest.is_empty())?;
            let (id, bytes) = (u32::from_be_bytes(*id), bytes.to_vec());
            is_name(name).then(|| Self { name: name.to_owned(), id, bytes })
        };
        parsed().ok_or_else(|| NoteError::Line(text::short(line)))
    }
}

/// One or more signature lines, each with its newline.
fn parse_lines(lines: &str) -> Result<Vec<Signature>, NoteError> {
    let lines = lines.strip_suffix('\n').ok_or(NoteError::NoSignatures)?;
    if lines.split('\n').nth(SIGNATURES_MAX).is_some() {
        return Err(NoteError::TooMany);
    }
    lines.split('\n').map(str::parse).collect()
}

fn check_text(text: String) -> Result<String, NoteError> {
    match text.chars().find(|c| text::is_control(*c)) {
        Some(control) => Err(NoteError::Control(control)),
        None if !text.ends_with('\n') => Err(NoteError::NoNewline),
        // Half of a note is left to signatures.
        None if text.len() > NOTE_MAX / 2 => Err(NoteError::TooLong(text.len())),
        None => Ok(text),
    }
}
