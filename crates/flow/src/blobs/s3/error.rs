//! Why the service did not do what it was asked for.

use std::error::Error as _;
use std::fmt;

/// A request to a bucket failed.
#[derive(Debug, thiserror::Error)]
#[error("{at}: {trouble}")]
pub struct BucketError {
    /// Address and bucket, and what was asked for.
    pub(super) at: String,
    pub(super) trouble: Trouble,
}

/// What went wrong.
#[derive(Debug)]
pub(super) enum Trouble {
    /// The service said no: status, its code and its words.
    Answered(u16, String, String),
    /// It sent us elsewhere, where we do not go.
    Elsewhere(u16, String),
    /// No answer, or the line broke.
    Silent(String),
    /// It took longer than so many seconds.
    Slow(u64),
    /// It gave no answer a moment ago and is left alone for a while.
    Resting,
    /// The answer lacks what it must have.
    Unreadable(&'static str),
    /// The bytes are not those that their name says.
    Damaged,
    /// A file of ours could not be read or written.
    File(std::io::Error),
}

impl BucketError {
    /// Whether the bytes in the bucket are not what their name says.
    pub(in crate::blobs) fn is_damage(&self) -> bool {
        matches!(self.trouble, Trouble::Damaged)
    }
}

impl Trouble {
    /// Whether it may be otherwise in a moment.
    pub(super) fn passes(&self) -> bool {
        match self {
            Self::Answered(status, ..) => matches!(status, 408 | 429 | 500 | 502 | 503 | 504),
            Self::Silent(_) | Self::Slow(_) => true,
            _ => false,
        }
    }
}

impl From<reqwest::Error> for Trouble {
    /// In the words of all its causes: the outermost says little.
    fn from(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let mut words = error.to_string();
        let mut cause = error.source();
        while let Some(one) = cause {
            words.push_str(": ");
            words.push_str(&one.to_string());
            cause = one.source();
        }
        Self::Silent(words)
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answered(status, code, message) if code.is_empty() && message.is_empty() => {
                write!(f, "answered {status}")
            }
            Self::Answered(status, code, message) => write!(f, "answered {status} {code}: {message}"),
            Self::Elsewhere(status, to) => {
                write!(f, "answered {status}, which leads to “{to}”: region or endpoint is another one")
            }
            Self::Silent(why) => write!(f, "no answer: {why}"),
            Self::Slow(seconds) => write!(f, "no answer within {seconds} s"),
            Self::Resting => f.write_str("gave no answer a moment ago; it is asked again in some seconds"),
            Self::Unreadable(what) => write!(f, "answered without {what}"),
            Self::Damaged => f.write_str("the bytes there are others than the name says"),
            Self::File(error) => write!(f, "{error}"),
        }
    }
}
