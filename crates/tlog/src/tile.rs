//! Tiles and their addresses: tlog-tiles, “Merkle Tree” and “Log entries”.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::bundle::{self, BundleError};
use crate::{Hash, text};

/// Hashes in a full tile, and entries in a full bundle.
pub const TILE_WIDTH: usize = 256;
/// Highest level that an address may name.
const LEVEL_MAX: u8 = 63;
/// No address is longer: 20 digits in groups of three, and what stands around them.
const PATH_MAX: usize = 64;

/// Which row of tiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Hashes of full tiles of the level below; at level 0, of entries.
    Hashes(u8),
    /// The entries themselves, in bundles.
    Entries,
}

/// A tile or an entry bundle: which one, and how much of it.
///
/// Its text form is the path below the log's prefix: `tile/0/x001/x234/067`, `tile/entries/000.p/5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    level: Level,
    index: u64,
    width: u16,
}

/// A wrong address, or bytes that are not the tile's.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TileError {
    /// Not `tile/<L>/<N>` or `tile/<L>/<N>.p/<W>`.
    #[error("“{0}” is not the path of a tile")]
    Path(String),
    /// Not `entries` nor a decimal from 0 to 63.
    #[error("“{0}” is not the level of a tile")]
    Level(String),
    /// Not groups of three digits, all but the last after an `x`, without needless ones.
    #[error("“{0}” is not the index of a tile")]
    Index(String),
    /// Not a decimal from 1 to 255, or to 256 where no path is read.
    #[error("“{0}” is not the width of a tile")]
    Width(String),
    /// Bytes that cannot be this tile.
    #[error("{tile} has {len} bytes, which is too few, too many or not whole hashes")]
    Length {
        /// The tile.
        tile: Tile,
        /// How many bytes there are.
        len: usize,
    },
    /// A bundle that cannot be read.
    #[error("{tile}")]
    Bundle {
        /// The bundle.
        tile: Tile,
        /// What is wrong with it.
        source: BundleError,
    },
}

impl Tile {
    /// A tile of a given width, from 1 to 256.
    pub fn new(level: Level, index: u64, width: usize) -> Result<Self, TileError> {
        match level {
            Level::Hashes(number) if number > LEVEL_MAX => Err(TileError::Level(number.to_string())),
            _ if width == 0 || width > TILE_WIDTH => Err(TileError::Width(width.to_string())),
            _ => Ok(Self { level, index, width: width as u16 }),
        }
    }

    /// A tile as wide as it is in a tree of `size` leaves; none if it is not there, or empty.
    pub fn in_tree(level: Level, index: u64, size: u64) -> Option<Self> {
        let shift = match level {
            Level::Hashes(number) => u32::from(number) * 8,
            Level::Entries => 0,
        };
        let hashes = size.checked_shr(shift).unwrap_or(0);
        let before = index.checked_mul(TILE_WIDTH as u64)?;
        let width = hashes.checked_sub(before)?.min(TILE_WIDTH as u64);
        Self::new(level, index, width as usize).ok()
    }

    /// The row.
    pub fn level(&self) -> Level {
        self.level
    }

    /// The place in the row, counted from 0.
    pub fn index(&self) -> u64 {
        self.index
    }

    /// How many hashes or entries it has.
    pub fn width(&self) -> usize {
        self.width.into()
    }

    /// Whether it has all 256, and so never changes again.
    pub fn is_full(&self) -> bool {
        self.width() == TILE_WIDTH
    }

    /// Whether a tree of `size` leaves has this tile at this width or wider.
    pub fn is_in(&self, size: u64) -> bool {
        Self::in_tree(self.level, self.index, size).is_some_and(|there| there.width >= self.width)
    }

    /// This tile from the bytes of the same tile at this width or wider.
    pub fn cut<'a>(&self, stored: &'a [u8]) -> Result<&'a [u8], TileError> {
        match self.level {
            Level::Entries => bundle::first(stored, self.width())
                .map_err(|source| TileError::Bundle { tile: *self, source }),
            Level::Hashes(_) => {
                let most = TILE_WIDTH * Hash::LEN;
                let whole = stored.len().is_multiple_of(Hash::LEN) && stored.len() <= most;
                let cut = stored.get(..self.width() * Hash::LEN).filter(|_| whole);
                cut.ok_or(TileError::Length { tile: *self, len: stored.len() })
            }
        }
    }
}

impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.level {
            Level::Hashes(number) => write!(f, "tile/{number}/")?,
            Level::Entries => f.write_str("tile/entries/")?,
        }
        write_groups(f, self.index / 1000)?;
        write!(f, "{:03}", self.index % 1000)?;
        if self.is_full() { Ok(()) } else { write!(f, ".p/{}", self.width) }
    }
}

/// The groups before the last.
fn write_groups(f: &mut fmt::Formatter<'_>, number: u64) -> fmt::Result {
    if number == 0 {
        return Ok(());
    }
    write_groups(f, number / 1000)?;
    write!(f, "x{:03}/", number % 1000)
}

impl FromStr for Tile {
    type Err = TileError;

    fn from_str(path: &str) -> Result<Self, TileError> {
        let wrong = || TileError::Path(text::short(path));
        if path.len() > PATH_MAX {
            return Err(wrong());
        }
        let rest = path.strip_prefix("tile/").ok_or_else(wrong)?;
        let (level, rest) = rest.split_once('/').ok_or_else(wrong)?;
        let level = match level {
            "entries" => Level::Entries,
            number => parse_level(number).ok_or_else(|| TileError::Level(number.to_owned()))?,
        };
        let (index, width) = match rest.split_once(".p/") {
            Some((index, width)) => {
                (index, parse_width(width).ok_or_else(|| TileError::Width(width.to_owned()))?)
            }
            None => (rest, TILE_WIDTH),
        };
        let index = parse_index(index).ok_or_else(|| TileError::Index(index.to_owned()))?;
        Self::new(level, index, width)
    }
}

fn parse_level(text: &str) -> Option<Level> {
    let number = text::decimal(text)?.try_into().ok()?;
    (number <= LEVEL_MAX).then_some(Level::Hashes(number))
}

fn parse_width(text: &str) -> Option<usize> {
    text::decimal(text)?.try_into().ok().filter(|width| (1..TILE_WIDTH).contains(width))
}

fn parse_index(text: &str) -> Option<u64> {
    let mut index = 0_u64;
    let mut groups = text.split('/').peekable();
    if text.starts_with("x000/") {
        return None;
    }
    while let Some(group) = groups.next() {
        let digits = if groups.peek().is_some() { group.strip_prefix('x')? } else { group };
        if digits.len() != 3 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        index = index.checked_mul(1000)?.checked_add(digits.parse().ok()?)?;
    }
    Some(index)
}
