//! Bytes of a stranger, counted.

use std::io::{self, BufRead, Read};

/// Passes bytes on, counts lines, and stops when there are too many, in all or since the last thing was complete.
pub(crate) struct Guard<R> {
    input: R,
    pub(crate) line: u64,
    total: u64,
    most: u64,
    part: usize,
    longest: usize,
}

/// What the guard stopped for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stop {
    Total(u64),
    Part(usize),
}

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("too long")
    }
}

impl std::error::Error for Stop {}

impl Stop {
    /// What an error of reading says, if it is one of these.
    fn of(error: &io::Error) -> Option<Self> {
        error.get_ref().and_then(|inner| inner.downcast_ref::<Self>()).copied()
    }

    fn reason(self) -> crate::problem::Reason {
        match self {
            Self::Total(most) => crate::problem::Reason::TooLarge(most),
            Self::Part(longest) => crate::problem::Reason::TooLong(longest),
        }
    }
}

/// Why the guard stopped, if an error of reading is its.
pub(crate) fn stop(error: &io::Error) -> Option<crate::problem::Reason> {
    Stop::of(error).map(Stop::reason)
}

impl<R> Guard<R> {
    pub(crate) fn new(input: R, most: u64, longest: usize) -> Self {
        Self { input, line: 1, total: 0, most, part: 0, longest }
    }

    /// Something is complete: what comes now is counted from nothing.
    pub(crate) fn complete(&mut self) {
        self.part = 0;
    }

    fn stopped(&self) -> io::Result<()> {
        if self.total > self.most {
            return Err(io::Error::other(Stop::Total(self.most)));
        }
        if self.part > self.longest {
            return Err(io::Error::other(Stop::Part(self.longest)));
        }
        Ok(())
    }

    fn count(&mut self, bytes: &[u8]) {
        self.total += bytes.len() as u64;
        self.part += bytes.len();
        self.line += bytes.iter().map(|b| u64::from(*b == b'\n')).sum::<u64>();
    }
}

impl<R: BufRead> BufRead for Guard<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.stopped()?;
        self.input.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        // The bytes are in the buffer still: asking for them again costs nothing.
        if let Ok(bytes) = self.input.fill_buf() {
            let lines = bytes.get(..amount).unwrap_or(bytes);
            self.line += lines.iter().map(|b| u64::from(*b == b'\n')).sum::<u64>();
        }
        self.total += amount as u64;
        self.part += amount;
        self.input.consume(amount);
    }
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.stopped()?;
        let read = self.input.read(into)?;
        self.count(&into[..read]);
        Ok(read)
    }
}
