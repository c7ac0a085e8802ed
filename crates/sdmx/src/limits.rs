//! How much of a stranger's file is read.

/// What is read at most. Past any of these the file is refused, with the line where it went past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole file.
    pub bytes: u64,
    /// Elements inside one another.
    pub depth: usize,
    /// Bytes of one tag, one text, one comment, or one row of a CSV file.
    pub text: usize,
    /// Elements kept in memory at once: those of all structures, and those of groups in data.
    pub elements: usize,
}

impl Limits {
    /// For structures, which are kept: 64 MiB, 64 levels, 1 MiB a text, a million elements.
    pub const STRUCTURES: Self = Self { bytes: 64 << 20, depth: 64, text: 1 << 20, elements: 1_000_000 };

    /// For data, which pass through: 16 GiB, 32 levels, 1 MiB a text or row, and a hundred thousand groups.
    pub const DATA: Self = Self { bytes: 16 << 30, depth: 32, text: 1 << 20, elements: 100_000 };
}
