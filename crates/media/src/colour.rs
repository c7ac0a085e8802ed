//! A plain sRGB colour.

use std::{fmt, str::FromStr};

use crate::MediaError;

/// An opaque sRGB colour, written `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour(pub [u8; 3]);

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", hex::encode(self.0))
    }
}

impl FromStr for Colour {
    type Err = MediaError;

    fn from_str(text: &str) -> Result<Self, MediaError> {
        let mut rgb = [0; 3];
        let digits = text.strip_prefix('#').ok_or_else(|| MediaError::Colour(text.to_owned()))?;
        hex::decode_to_slice(digits, &mut rgb).map_err(|_| MediaError::Colour(text.to_owned()))?;
        Ok(Self(rgb))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn colours_read_and_write() {
        assert_eq!("#A61c1C".parse::<Colour>().unwrap(), Colour([0xa6, 0x1c, 0x1c]));
        assert_eq!(Colour([0xa6, 0x1c, 0x0]).to_string(), "#a61c00");
        for bad in ["", "a61c1c", "#a61", "#a61c1cff", "red", "#a61c1g", "#\"/><x"] {
            assert!(bad.parse::<Colour>().is_err(), "{bad}");
        }
    }
}
