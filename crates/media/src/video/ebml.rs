//! WebM: elements in elements (RFC 8794, RFC 9559).

use std::io::{BufReader, Read, Seek, SeekFrom};

use super::{Becomes, Private, Video, VideoKind};
use crate::{MediaError, Result};

/// How every file begins.
pub(super) const MAGIC: [u8; 4] = [0x1a, 0x45, 0xdf, 0xa3];

/// Elements looked at: blocks of a live recording are counted one by one.
const MOST_ELEMENTS: usize = 8_000_000;
/// An element that is read whole.
const MOST_READ: u64 = 1 << 20;

const SEGMENT: u64 = 0x1853_8067;
const CLUSTER: u64 = 0x1f43_b675;
const DOC_TYPE: u64 = 0x4282;
const INFO: u64 = 0x1549_a966;
const TIMECODE_SCALE: u64 = 0x002a_d7b1;
const DURATION: u64 = 0x4489;
const TRACKS: u64 = 0x1654_ae6b;
const TRACK_ENTRY: u64 = 0xae;
const TRACK_TYPE: u64 = 0x83;
const CODEC_ID: u64 = 0x86;
const VIDEO: u64 = 0xe0;
const PIXEL_WIDTH: u64 = 0xb0;
const PIXEL_HEIGHT: u64 = 0xba;
/// Title, file name and date of the whole, names of tracks.
const ABOUT: [u64; 4] = [0x7ba9, 0x7384, 0x4461, 0x536e];
const TAGS: u64 = 0x1254_c367;
const ATTACHMENTS: u64 = 0x1941_a469;
const VOID: u64 = 0xec;

/// Codecs browsers play.
const PLAYED: [&str; 3] = ["V_VP8", "V_VP9", "V_AV1"];

fn wrong(what: &str) -> MediaError {
    MediaError::Video(what.to_owned())
}

struct Element {
    id: u64,
    /// `None` when it goes on as long as it goes on.
    length: Option<u64>,
    /// Length of its head.
    head: u64,
}

struct Reader<R> {
    file: BufReader<R>,
    at: u64,
    end: u64,
}

impl<R: Read + Seek> Reader<R> {
    fn byte(&mut self) -> Result<u8> {
        let mut byte = [0];
        self.file.read_exact(&mut byte).map_err(|_| wrong("it is cut off"))?;
        self.at += 1;
        Ok(byte[0])
    }

    /// A number of variable length; `keep` leaves the mark of its length in, as ids do.
    fn number(&mut self, keep: bool) -> Result<(u64, u32)> {
        let first = self.byte()?;
        let more = first.leading_zeros();
        if more > 7 {
            return Err(wrong("its structure is damaged, or something else hangs on its end"));
        }
        let mut value = u64::from(first);
        if !keep {
            value &= (1_u64 << (7 - more)) - 1;
        }
        for _ in 0..more {
            value = (value << 8) | u64::from(self.byte()?);
        }
        Ok((value, more + 1))
    }

    fn element(&mut self) -> Result<Element> {
        let (id, long) = self.number(true)?;
        let (length, wide) = self.number(false)?;
        let open = length == (1_u64 << (7 * wide)) - 1;
        Ok(Element { id, length: (!open).then_some(length), head: u64::from(long + wide) })
    }

    fn skip(&mut self, length: u64) -> Result<()> {
        if length > self.end.saturating_sub(self.at) {
            return Err(wrong("it is cut off"));
        }
        let by = i64::try_from(length).map_err(|_| wrong("it is cut off"))?;
        self.file.seek_relative(by).map_err(MediaError::io)?;
        self.at += length;
        Ok(())
    }

    fn bytes(&mut self, length: u64) -> Result<Vec<u8>> {
        if length > MOST_READ || length > self.end.saturating_sub(self.at) {
            return Err(wrong("its description is damaged"));
        }
        let mut bytes = vec![0; length as usize];
        self.file.read_exact(&mut bytes).map_err(|_| wrong("it is cut off"))?;
        self.at += length;
        Ok(bytes)
    }
}

fn unsigned(bytes: &[u8]) -> u64 {
    bytes.iter().take(8).fold(0, |n, b| (n << 8) | u64::from(*b))
}

fn float(bytes: &[u8]) -> f64 {
    match bytes.len() {
        4 => bytes.first_chunk::<4>().map_or(0.0, |b| f64::from(f32::from_be_bytes(*b))),
        8 => bytes.first_chunk::<8>().map_or(0.0, |b| f64::from_be_bytes(*b)),
        _ => 0.0,
    }
}

/// A track as it is being read.
#[derive(Default, Clone)]
struct Track {
    kind: u64,
    codec: String,
    width: u32,
    height: u32,
}

/// Reads the structure, flat: every element on the way is told by its id alone, so that those of unknown length,
/// as live recorders write them, need no special case.
pub(super) fn read(file: &mut (impl Read + Seek), length: u64) -> Result<Video> {
    file.seek(SeekFrom::Start(0)).map_err(MediaError::io)?;
    let mut reader = Reader { file: BufReader::new(file), at: 0, end: length };
    let header = reader.element()?;
    let mut kind = String::new();
    let header_end = reader.at + header.length.unwrap_or(0);
    while reader.at < header_end {
        let part = reader.element()?;
        let bytes = reader.bytes(part.length.unwrap_or(0))?;
        if part.id == DOC_TYPE {
            kind = String::from_utf8_lossy(&bytes).trim_end_matches('\0').to_owned();
        }
    }
    if kind != "webm" {
        return Err(MediaError::UnknownKind);
    }
    let (mut scale, mut duration) = (1_000_000_u64, 0.0);
    let mut tracks: Vec<Track> = Vec::new();
    let mut private = Vec::new();
    let mut clusters = false;
    for count in 0.. {
        if reader.at >= length {
            break;
        }
        if count == MOST_ELEMENTS {
            return Err(wrong("it has too many parts"));
        }
        let at = reader.at;
        let part = reader.element()?;
        let inside = part.length.unwrap_or(0);
        match part.id {
            SEGMENT | INFO | TRACKS | VIDEO => continue,
            CLUSTER => {
                clusters = true;
                if part.length.is_none() {
                    continue;
                }
            }
            TRACK_ENTRY => {
                tracks.push(Track::default());
                continue;
            }
            TAGS | ATTACHMENTS => {
                let Some(inside) = part.length else { return Err(wrong("its structure is damaged")) };
                private.push(Private { at, length: part.head + inside, becomes: Becomes::Void });
            }
            id if ABOUT.contains(&id) && !clusters => {
                // Noughts end a text and mean the first day of 2001: an element of the same length says nothing.
                private.push(Private { at: at + part.head, length: inside, becomes: Becomes::Noughts });
            }
            VOID if inside > 0 => {
                private.push(Private { at: at + part.head, length: inside, becomes: Becomes::Noughts });
            }
            TIMECODE_SCALE | DURATION | TRACK_TYPE | CODEC_ID | PIXEL_WIDTH | PIXEL_HEIGHT if !clusters => {
                let bytes = reader.bytes(inside)?;
                let number = unsigned(&bytes);
                match (part.id, tracks.last_mut()) {
                    (TIMECODE_SCALE, _) => scale = number,
                    (DURATION, _) => duration = float(&bytes),
                    (TRACK_TYPE, Some(track)) => track.kind = number,
                    (CODEC_ID, Some(track)) => track.codec = String::from_utf8_lossy(&bytes).into_owned(),
                    (PIXEL_WIDTH, Some(track)) => track.width = u32::try_from(number).unwrap_or(u32::MAX),
                    (PIXEL_HEIGHT, Some(track)) => track.height = u32::try_from(number).unwrap_or(u32::MAX),
                    _ => {}
                }
                continue;
            }
            _ => {}
        }
        if part.length.is_none() {
            return Err(wrong("its structure is damaged, or something else hangs on its end"));
        }
        reader.skip(inside)?;
    }
    if !clusters {
        return Err(wrong("it is cut off"));
    }
    let track = tracks.iter().find(|t| t.kind == 1).ok_or_else(|| wrong("it holds no pictures"))?;
    let codec = track.codec.trim_end_matches('\0').to_owned();
    if !PLAYED.contains(&codec.as_str()) {
        return Err(MediaError::Codec(codec));
    }
    private.retain(|p| p.length > 0);
    let milliseconds = duration * scale as f64 / 1_000_000.0;
    let known = milliseconds.is_finite() && milliseconds > 0.0;
    Ok(Video {
        kind: VideoKind::Webm,
        width: track.width,
        height: track.height,
        // Saturates; a length beyond every limit is refused by the caller.
        duration_ms: if known { milliseconds as u64 } else { 0 },
        codec,
        private,
    })
}

/// The head of a Void element of a given whole length, at least two.
pub(super) fn void_head(length: u64) -> Vec<u8> {
    if length < 9 {
        return vec![0xec, 0x80 | (length.saturating_sub(2) as u8 & 0x7f)];
    }
    let mut head = vec![0xec];
    head.extend_from_slice(&((length - 9) | (1 << 56)).to_be_bytes());
    head
}
