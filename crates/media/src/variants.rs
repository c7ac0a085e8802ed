//! The sizes and formats a page offers of one picture.

use sha2::{Digest, Sha256};

use crate::{
    Colour, Format, Picture, Result, encode,
    resize::{Linear, height_for},
};

/// Which variants to make, and how well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Widths wanted; ones wider than the picture are left out, never scaled up.
    pub widths: Vec<u32>,
    /// Formats of each width.
    pub formats: Vec<Format>,
    /// JPEG quality, 1…100.
    pub jpeg_quality: u8,
    /// WebP quality, 0…100.
    pub webp_quality: u8,
    /// AVIF quality, 1…100.
    pub avif_quality: u8,
    /// AVIF speed, 1 (slow, small) …10.
    pub avif_speed: u8,
    /// What shows through clear parts where the format has no transparency.
    pub ground: Colour,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            widths: vec![400, 800, 1200, 1800],
            formats: vec![Format::Avif, Format::Webp, Format::Jpeg],
            jpeg_quality: 80,
            webp_quality: 75,
            avif_quality: 60,
            avif_speed: 9,
            ground: Colour([255, 255, 255]),
        }
    }
}

impl Plan {
    /// The widths made of a picture this wide, narrowest first: those that fit, and its own width when it is
    /// narrower than the widest wanted.
    #[must_use]
    pub fn widths_for(&self, width: u32) -> Vec<u32> {
        let mut widths: Vec<u32> = self.widths.iter().copied().filter(|w| (1..=width).contains(w)).collect();
        if self.widths.iter().all(|w| *w < 1) || self.widths.iter().any(|w| *w > width) {
            widths.push(width);
        }
        widths.sort_unstable();
        widths.dedup();
        widths
    }
}

/// One file made of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Format of the bytes.
    pub format: Format,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Variant {
    /// SHA-256 of the file in hexadecimal, for names that change with the content.
    #[must_use]
    pub fn digest(&self) -> String {
        hex::encode(Sha256::digest(&self.bytes))
    }
}

/// Makes the variants of a picture one at a time, narrowest width first, formats in the plan's order. The same
/// picture and plan give the same bytes.
#[must_use]
pub fn variants<'a>(picture: &'a Picture, plan: &'a Plan) -> Variants<'a> {
    let widths = plan.widths_for(picture.width());
    let jobs: Vec<_> = widths.iter().flat_map(|w| plan.formats.iter().map(|f| (*w, *f))).collect();
    Variants { picture, plan, jobs: jobs.into_iter(), linear: None, scaled: None }
}

/// Iterator of [`variants`]; each step scales or encodes only what it must.
pub struct Variants<'a> {
    picture: &'a Picture,
    plan: &'a Plan,
    jobs: std::vec::IntoIter<(u32, Format)>,
    linear: Option<Linear>,
    scaled: Option<Picture>,
}

impl Variants<'_> {
    fn make(&mut self, width: u32, format: Format) -> Result<Variant> {
        if width == self.picture.width() {
            return self.pack(self.picture, format);
        }
        let scaled = match self.scaled.take() {
            Some(ready) if ready.width() == width => ready,
            _ => {
                let linear = match self.linear.take() {
                    Some(linear) => linear,
                    None => Linear::new(self.picture)?,
                };
                self.linear.insert(linear).scaled(width, height_for(self.picture, width))?
            }
        };
        let variant = self.pack(&scaled, format);
        self.scaled = Some(scaled);
        variant
    }

    fn pack(&self, picture: &Picture, format: Format) -> Result<Variant> {
        let bytes = encode::encode(picture, format, self.plan)?;
        Ok(Variant { width: picture.width(), height: picture.height(), format, bytes })
    }
}

impl Iterator for Variants<'_> {
    type Item = Result<Variant>;

    fn next(&mut self) -> Option<Self::Item> {
        let (width, format) = self.jobs.next()?;
        Some(self.make(width, format))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.jobs.size_hint()
    }
}

impl ExactSizeIterator for Variants<'_> {}
