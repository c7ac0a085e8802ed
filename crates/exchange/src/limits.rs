//! How much of a stranger's file is read.

/// What is read at most. Past any of these the file is refused, with the place where it went past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole file.
    pub bytes: u64,
    /// Bytes kept in memory at once: those of the whole file for XLIFF and TBX, of one unit for TMX.
    pub kept: u64,
    /// Elements inside one another.
    pub depth: usize,
    /// Bytes of one tag, one comment, or one text.
    pub text: usize,
    /// Elements kept in memory at once, likewise.
    pub elements: usize,
}

impl Limits {
    /// For a file that is read whole: 32 MiB, 64 levels, 1 MiB a text, half a million elements.
    pub const WHOLE: Self =
        Self { bytes: 32 << 20, kept: 32 << 20, depth: 64, text: 1 << 20, elements: 500_000 };

    /// For a file that is read unit by unit, so that its length costs no memory: 4 GiB, 64 levels, and in one unit
    /// 4 MiB, 1 MiB a text, ten thousand elements.
    pub const STREAM: Self =
        Self { bytes: 4 << 30, kept: 4 << 20, depth: 64, text: 1 << 20, elements: 10_000 };
}
