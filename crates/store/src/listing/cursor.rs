//! Where a page of a listing ended, as a short text for addresses.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use model::EditionId;

/// Where a page ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// First publication of the last edition seen.
    pub published_at: Timestamp,
    /// Its id.
    pub id: EditionId,
}

/// A text that is no cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a cursor")]
pub struct BadCursor;

/// Microseconds, a tilde, the id: safe in an address without escaping.
impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}~{}", self.published_at.as_microsecond(), self.id)
    }
}

impl FromStr for Cursor {
    type Err = BadCursor;

    fn from_str(text: &str) -> Result<Self, BadCursor> {
        let (micros, id) = text.split_once('~').ok_or(BadCursor)?;
        let micros: i64 = micros.parse().map_err(|_| BadCursor)?;
        Ok(Self {
            published_at: Timestamp::from_microsecond(micros).map_err(|_| BadCursor)?,
            id: id.parse().map_err(|_| BadCursor)?,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_cursor_survives_an_address() {
        let at = Timestamp::from_microsecond(1_790_000_000_123_456).unwrap();
        let cursor = Cursor { published_at: at, id: EditionId::new(at) };
        assert_eq!(cursor.to_string().parse(), Ok(cursor));
        for bad in ["", "1", "~", "x~y", "1~y", "99999999999999999999~y", "' OR 1=1"] {
            assert_eq!(bad.parse::<Cursor>(), Err(BadCursor), "{bad}");
        }
    }
}
