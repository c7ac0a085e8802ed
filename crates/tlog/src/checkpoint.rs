//! Checkpoints: tlog-checkpoint.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::hash::HashError;
use crate::key::{SignerKey, VerifierKey};
use crate::note::{Note, NoteError, Verified};
use crate::text;
use crate::tree::{Tree, TreeError};

/// What a log says about itself: who it is, and its tree's head. Its text form is the text of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    origin: String,
    tree: Tree,
    extensions: Vec<String>,
}

/// A checkpoint that the log has signed, and perhaps witnesses. Its text form is the note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    checkpoint: Checkpoint,
    note: Note,
}

/// What is wrong with a checkpoint.
#[derive(Debug, Error)]
pub enum CheckpointError {
    /// Empty, or with a newline or another control character.
    #[error("“{0}” cannot be the origin of a checkpoint")]
    Origin(String),
    /// A further line that is empty, or with a newline or another control character.
    #[error("“{0}” cannot be an extension line of a checkpoint")]
    Extension(String),
    /// Not three lines or more, each with its newline.
    #[error("a checkpoint is three lines or more, each ended by a newline")]
    Lines,
    /// A size that is not a decimal without leading zeroes.
    #[error("“{0}” is not the size of a tree")]
    Size(String),
    /// A root that is not the base 64 of 32 bytes.
    #[error("the root of a checkpoint: {0}")]
    Root(#[from] HashError),
    /// A size that is too large, or no root of the empty tree.
    #[error(transparent)]
    Tree(#[from] TreeError),
    /// The checkpoint of another log.
    #[error("the checkpoint is of “{found}”, not of “{expected}”")]
    OtherLog {
        /// The origin asked for.
        expected: String,
        /// The origin that is there.
        found: String,
    },
    /// A note that cannot be read or is not signed.
    #[error(transparent)]
    Note(#[from] NoteError),
}

impl Checkpoint {
    /// A checkpoint of a log. The origin should be the log's address without scheme and last slash.
    pub fn new(origin: &str, tree: Tree) -> Result<Self, CheckpointError> {
        if !is_line(origin) {
            return Err(CheckpointError::Origin(text::short(origin)));
        }
        Ok(Self { origin: origin.to_owned(), tree, extensions: Vec::new() })
    }

    /// The same with a further line, which the specification advises against.
    pub fn with_extension(mut self, line: &str) -> Result<Self, CheckpointError> {
        if !is_line(line) {
            return Err(CheckpointError::Extension(text::short(line)));
        }
        self.extensions.push(line.to_owned());
        Ok(self)
    }

    /// Which log.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The head of its tree.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// Further lines, whatever they mean.
    pub fn extensions(&self) -> &[String] {
        &self.extensions
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n{}\n{}", self.origin, self.tree.size(), self.tree.root())?;
        self.extensions.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

impl FromStr for Checkpoint {
    type Err = CheckpointError;

    fn from_str(text: &str) -> Result<Self, CheckpointError> {
        let mut lines = text.strip_suffix('\n').ok_or(CheckpointError::Lines)?.split('\n');
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next()) else {
            return Err(CheckpointError::Lines);
        };
        let size = text::decimal(size).ok_or_else(|| CheckpointError::Size(text::short(size)))?;
        let tree = Tree::new(size, root.parse()?)?;
        lines.try_fold(Self::new(origin, tree)?, Self::with_extension)
    }
}

impl SignedCheckpoint {
    /// Signs a checkpoint. A log signs only what its last one is the beginning of, and names its key after
    /// its origin.
    pub fn sign(checkpoint: Checkpoint, key: &SignerKey) -> Result<Self, CheckpointError> {
        let note = Note::sign(checkpoint.to_string(), key)?;
        Ok(Self { checkpoint, note })
    }

    /// Reads a checkpoint that must be of this log and signed by its key. Further signatures are kept.
    pub fn open(note: &[u8], origin: &str, key: &VerifierKey) -> Result<Self, CheckpointError> {
        let note = Note::parse(note)?;
        note.verify(std::slice::from_ref(key))?;
        let checkpoint: Checkpoint = note.text().parse()?;
        if checkpoint.origin != origin {
            let found = text::short(&checkpoint.origin);
            return Err(CheckpointError::OtherLog { expected: origin.to_owned(), found });
        }
        Ok(Self { checkpoint, note })
    }

    /// What was signed.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The note with all signatures.
    pub fn note(&self) -> &Note {
        &self.note
    }

    /// Which of these witnesses have cosigned, and when. None is no error; a wrong cosignature is.
    pub fn witnesses<'a>(&self, known: &'a [VerifierKey]) -> Result<Vec<Verified<'a>>, NoteError> {
        match self.note.verify(known) {
            Err(NoteError::Unsigned) => Ok(Vec::new()),
            verified => verified,
        }
    }

    /// Adds cosignatures from what a witness answered, and says how many: see [`Note::add_lines`].
    pub fn add_cosignatures(&mut self, lines: &str, known: &[VerifierKey]) -> Result<usize, NoteError> {
        self.note.add_lines(lines, known)
    }
}

impl fmt::Display for SignedCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.note.fmt(f)
    }
}

/// Whether a text can be a line of a checkpoint.
fn is_line(text: &str) -> bool {
    !text.is_empty() && !text.chars().any(|c| c < ' ')
}
