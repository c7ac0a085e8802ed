//! Videos: told by their content, measured, and freed of what is private in them. Nothing is transcoded: what cannot
//! be played by browsers as it is, is refused with the reason.

mod ebml;
mod isobmff;

use std::fmt;
use std::io::{Read, Seek, SeekFrom, Write};

use crate::{MediaError, Result};

/// The containers that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum VideoKind {
    /// MP4 (ISO/IEC 14496-14).
    Mp4,
    /// QuickTime, its parent, as telephones write it.
    QuickTime,
    /// WebM.
    Webm,
}

impl VideoKind {
    /// The media type.
    #[must_use]
    pub fn mime(self) -> &'static str {
        match self {
            Self::Mp4 => "video/mp4",
            Self::QuickTime => "video/quicktime",
            Self::Webm => "video/webm",
        }
    }
}

impl fmt::Display for VideoKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Mp4 => "MP4",
            Self::QuickTime => "QuickTime",
            Self::Webm => "WebM",
        })
    }
}

/// How much a video may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VideoLimits {
    /// Bytes of the file.
    pub max_bytes: u64,
    /// Longest side in pixels.
    pub max_side: u32,
    /// Milliseconds.
    pub max_duration_ms: u64,
}

impl Default for VideoLimits {
    fn default() -> Self {
        Self { max_bytes: 2 << 30, max_side: 7680, max_duration_ms: 4 * 60 * 60 * 1000 }
    }
}

/// What a video is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Video {
    /// Container.
    pub kind: VideoKind,
    /// Width in pixels as shown, turned upright.
    pub width: u32,
    /// Height in pixels as shown.
    pub height: u32,
    /// Length; nought when the file does not say.
    pub duration_ms: u64,
    /// Codec of the picture, as the container names it.
    pub codec: String,
    /// What is not for readers, to be overwritten by [`clean`].
    private: Vec<Private>,
}

impl Video {
    /// Whether the file holds anything that readers are not to get.
    #[must_use]
    pub fn has_private(&self) -> bool {
        !self.private.is_empty()
    }
}

/// A stretch of the file that readers are not to get. It is overwritten where it stands, so that nothing else moves.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Private {
    at: u64,
    length: u64,
    becomes: Becomes,
}

/// What stands there instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Becomes {
    /// Noughts.
    Noughts,
    /// A box `free` of the same length; its header has so many bytes.
    Free(u8),
    /// An EBML Void element of the same length.
    Void,
}

/// Tells from its first bytes what kind of video a file is. Sixteen bytes or more are needed.
#[must_use]
pub fn sniff_video(head: &[u8]) -> Option<VideoKind> {
    if head.starts_with(&ebml::MAGIC) {
        return Some(VideoKind::Webm);
    }
    match head.get(4..8)? {
        b"ftyp" => match head.get(8..12)? {
            // Still pictures in the same container.
            b"avif" | b"avis" | b"heic" | b"heix" | b"heif" | b"mif1" | b"msf1" | b"crx " => None,
            b"qt  " => Some(VideoKind::QuickTime),
            _ => Some(VideoKind::Mp4),
        },
        b"moov" | b"wide" | b"mdat" => Some(VideoKind::QuickTime),
        _ => None,
    }
}

/// Reads what a video is, from its structure alone.
///
/// # Errors
/// When it is no video that is taken, breaks a limit, is cut off, or could not be played by browsers.
pub fn inspect(file: &mut (impl Read + Seek), limits: &VideoLimits) -> Result<Video> {
    let length = file.seek(SeekFrom::End(0)).map_err(MediaError::io)?;
    if length > limits.max_bytes {
        let (bytes, limit) = (length as usize, limits.max_bytes as usize);
        return Err(MediaError::TooManyBytes { bytes, limit });
    }
    file.rewind().map_err(MediaError::io)?;
    let mut head = [0; 16];
    file.read_exact(&mut head).map_err(|_| MediaError::UnknownKind)?;
    let video = match sniff_video(&head).ok_or(MediaError::UnknownKind)? {
        VideoKind::Webm => ebml::read(file, length)?,
        kind => isobmff::read(file, length, kind)?,
    };
    if video.width == 0 || video.height == 0 {
        return Err(MediaError::Video("it does not say how large its picture is".to_owned()));
    }
    if video.width.max(video.height) > limits.max_side {
        return Err(MediaError::TooManyPixels {
            width: video.width,
            height: video.height,
            max_pixels: u64::from(limits.max_side) * u64::from(limits.max_side),
            max_side: limits.max_side,
        });
    }
    if video.duration_ms > limits.max_duration_ms {
        return Err(MediaError::TooLong {
            seconds: video.duration_ms / 1000,
            limit: limits.max_duration_ms / 1000,
        });
    }
    Ok(video)
}

/// Overwrites in a copy of the inspected file everything that is not for readers: descriptions, places, names of
/// devices, tracks of measurements, attachments.
///
/// # Errors
/// When the file cannot be written.
pub fn clean(copy: &mut (impl Write + Seek), video: &Video) -> Result<()> {
    for part in &video.private {
        copy.seek(SeekFrom::Start(part.at)).map_err(MediaError::io)?;
        let head: Vec<u8> = match part.becomes {
            Becomes::Noughts => Vec::new(),
            // The length stands before the type and stays; of a long header, so does the long length.
            Becomes::Free(header) => {
                copy.seek(SeekFrom::Current(4)).map_err(MediaError::io)?;
                copy.write_all(b"free").map_err(MediaError::io)?;
                copy.seek(SeekFrom::Current(i64::from(header) - 8)).map_err(MediaError::io)?;
                Vec::new()
            }
            Becomes::Void => ebml::void_head(part.length),
        };
        copy.write_all(&head).map_err(MediaError::io)?;
        let done = match part.becomes {
            Becomes::Free(header) => u64::from(header),
            _ => head.len() as u64,
        };
        noughts(copy, part.length.saturating_sub(done))?;
    }
    copy.flush().map_err(MediaError::io)
}

fn noughts(copy: &mut impl Write, mut left: u64) -> Result<()> {
    let block = [0; 8 << 10];
    while left > 0 {
        let now = left.min(block.len() as u64) as usize;
        copy.write_all(block.get(..now).unwrap_or_default()).map_err(MediaError::io)?;
        left -= now as u64;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
