//! MP4 and QuickTime: boxes in boxes (ISO/IEC 14496-12).

use std::io::{Read, Seek, SeekFrom};

use super::{Becomes, Private, Video, VideoKind};
use crate::{MediaError, Result};

/// Boxes on the highest level; a fragmented video of hours has some ten thousand.
const MOST_BOXES: usize = 200_000;
/// The box with the structure; that of a long film has some megabytes.
const MOST_MOOV: u64 = 64 << 20;

/// Codecs browsers play, as sample entries name them.
const PLAYED: [&[u8; 4]; 8] = [b"avc1", b"avc3", b"hvc1", b"hev1", b"av01", b"vp08", b"vp09", b"mp4v"];

/// What may stand on the highest level and is for readers. Anything else, whatever it may be, is emptied.
const KEPT: [&[u8; 4]; 9] = [b"ftyp", b"moov", b"mdat", b"moof", b"mfra", b"sidx", b"ssix", b"styp", b"emsg"];

fn wrong(what: &str) -> MediaError {
    MediaError::Video(what.to_owned())
}

/// Reads the structure.
pub(super) fn read(file: &mut (impl Read + Seek), length: u64, kind: VideoKind) -> Result<Video> {
    let mut private = Vec::new();
    let mut moov = None;
    let mut data = false;
    let mut at = 0;
    for count in 0.. {
        if at == length {
            break;
        }
        if count == MOST_BOXES {
            return Err(wrong("it has too many parts"));
        }
        let (size, name, header) = head(file, at, length)?;
        match &name {
            b"moov" if moov.is_some() => return Err(wrong("it describes itself twice")),
            b"moov" if size > MOST_MOOV => return Err(wrong("its description is too long")),
            b"moov" => {
                let mut bytes = vec![0; (size - u64::from(header)) as usize];
                file.read_exact(&mut bytes).map_err(|_| wrong("it is cut off"))?;
                moov = Some((at + u64::from(header), bytes));
            }
            b"mdat" => data = true,
            _ => {}
        }
        if !KEPT.contains(&&name) && size > u64::from(header) {
            private.push(Private { at, length: size, becomes: Becomes::Free(header) });
        }
        at += size;
    }
    let (from, bytes) = moov.ok_or_else(|| wrong("it is cut off"))?;
    if !data {
        return Err(wrong("it holds no pictures"));
    }
    let movie = Boxes { bytes: &bytes, at: from };
    let mut shown: Option<Track> = None;
    let mut sounds = false;
    for part in movie.iter() {
        let part = part?;
        match &part.name {
            b"trak" => {
                let track = Track::read(&part)?;
                match &track.handler {
                    b"vide" if shown.is_none() => shown = Some(track.clone()),
                    b"soun" => sounds = true,
                    _ => {}
                }
                private.extend(track.private(&part, length)?);
            }
            b"udta" | b"meta" | b"uuid" => private.push(part.emptied()),
            _ => {}
        }
    }
    let Some(track) = shown else {
        return Err(wrong(if sounds { "it holds sound alone" } else { "it holds no pictures" }));
    };
    if !PLAYED.contains(&&track.codec) {
        return Err(MediaError::Codec(String::from_utf8_lossy(&track.codec).trim().to_owned()));
    }
    let mvhd = movie.find(b"mvhd")?.ok_or_else(|| wrong("it does not say how long it is"))?;
    private.sort_by_key(|p| p.at);
    Ok(Video {
        kind,
        width: track.width,
        height: track.height,
        duration_ms: duration(mvhd.body).or_else(|| fragments(&movie)).unwrap_or(0),
        codec: String::from_utf8_lossy(&track.codec).into_owned(),
        private,
    })
}

/// Length, name and length of the header of the box at a place.
fn head(file: &mut (impl Read + Seek), at: u64, length: u64) -> Result<(u64, [u8; 4], u8)> {
    file.seek(SeekFrom::Start(at)).map_err(MediaError::io)?;
    let mut bytes = [0; 8];
    file.read_exact(&mut bytes).map_err(|_| wrong("it is cut off, or something else hangs on its end"))?;
    let [a, b, c, d, name @ ..] = bytes;
    let (size, header) = match u32::from_be_bytes([a, b, c, d]) {
        0 => (length - at, 8),
        1 => {
            let mut long = [0; 8];
            file.read_exact(&mut long).map_err(|_| wrong("it is cut off"))?;
            (u64::from_be_bytes(long), 16)
        }
        short => (u64::from(short), 8),
    };
    if size < u64::from(header) || size > length - at {
        return Err(wrong("it is cut off, or something else hangs on its end"));
    }
    Ok((size, name, header))
}

/// A run of boxes in memory, and where in the file it begins.
#[derive(Clone, Copy)]
struct Boxes<'a> {
    bytes: &'a [u8],
    at: u64,
}

/// A box in memory.
#[derive(Clone, Copy)]
struct Box<'a> {
    name: [u8; 4],
    body: &'a [u8],
    /// Where in the file it begins.
    at: u64,
    header: u8,
}

impl<'a> Box<'a> {
    fn inside(&self) -> Boxes<'a> {
        Boxes { bytes: self.body, at: self.at + u64::from(self.header) }
    }

    fn emptied(&self) -> Private {
        Private {
            at: self.at,
            length: u64::from(self.header) + self.body.len() as u64,
            becomes: Becomes::Free(self.header),
        }
    }
}

impl<'a> Boxes<'a> {
    fn iter(self) -> impl Iterator<Item = Result<Box<'a>>> {
        let mut rest = self.bytes;
        let mut at = self.at;
        std::iter::from_fn(move || {
            // QuickTime ends some lists with four noughts.
            if rest.len() < 8 {
                return None;
            }
            let short = number32(rest, 0);
            let (size, header) = match short {
                0 => (rest.len() as u64, 8_u8),
                1 => (number64(rest, 8), 16),
                short => (u64::from(short), 8),
            };
            let parts = usize::try_from(size)
                .ok()
                .filter(|size| *size >= usize::from(header) && *size <= rest.len())
                .and_then(|size| rest.split_at_checked(size));
            let Some((this, next)) = parts else {
                rest = &[];
                return Some(Err(wrong("its description is damaged")));
            };
            let mut name = [0; 4];
            name.copy_from_slice(this.get(4..8).unwrap_or(b"    "));
            let found = Box { name, body: this.get(usize::from(header)..).unwrap_or_default(), at, header };
            rest = next;
            at += size;
            Some(Ok(found))
        })
    }

    fn find(self, name: &[u8; 4]) -> Result<Option<Box<'a>>> {
        for part in self.iter() {
            let part = part?;
            if part.name == *name {
                return Ok(Some(part));
            }
        }
        Ok(None)
    }

    /// A box at the end of a way.
    fn reach(self, way: &[&[u8; 4]]) -> Result<Option<Box<'a>>> {
        let mut boxes = self;
        let mut found = None;
        for name in way {
            match boxes.find(name)? {
                Some(part) => {
                    boxes = part.inside();
                    found = Some(part);
                }
                None => return Ok(None),
            }
        }
        Ok(found)
    }
}

fn number32(bytes: &[u8], at: usize) -> u32 {
    let found = bytes.get(at..).and_then(|b| b.first_chunk::<4>());
    found.map_or(0, |b| u32::from_be_bytes(*b))
}

fn number64(bytes: &[u8], at: usize) -> u64 {
    let found = bytes.get(at..).and_then(|b| b.first_chunk::<8>());
    found.map_or(0, |b| u64::from_be_bytes(*b))
}

/// Milliseconds that a movie header says; `None` for a movie in fragments.
fn duration(mvhd: &[u8]) -> Option<u64> {
    let (scale, length) = if mvhd.first() == Some(&1) {
        (u64::from(number32(mvhd, 20)), number64(mvhd, 24))
    } else {
        (u64::from(number32(mvhd, 12)), u64::from(number32(mvhd, 16)))
    };
    let unknown = length == 0 || length == u64::MAX || length == u64::from(u32::MAX);
    (!unknown && scale > 0).then(|| milliseconds(length, scale))
}

/// The same of a movie in fragments, where it says so.
fn fragments(movie: &Boxes<'_>) -> Option<u64> {
    let mehd = movie.reach(&[b"mvex", b"mehd"]).ok()??;
    let mvhd = movie.find(b"mvhd").ok()??;
    let scale = if mvhd.body.first() == Some(&1) { number32(mvhd.body, 20) } else { number32(mvhd.body, 12) };
    let length = if mehd.body.first() == Some(&1) {
        number64(mehd.body, 4)
    } else {
        u64::from(number32(mehd.body, 4))
    };
    (scale > 0).then(|| milliseconds(length, u64::from(scale)))
}

fn milliseconds(length: u64, scale: u64) -> u64 {
    u64::try_from(u128::from(length) * 1000 / u128::from(scale)).unwrap_or(u64::MAX)
}

/// What of a track matters.
#[derive(Clone)]
struct Track {
    handler: [u8; 4],
    codec: [u8; 4],
    width: u32,
    height: u32,
}

impl Track {
    fn read(trak: &Box<'_>) -> Result<Self> {
        let inside = trak.inside();
        let damaged = || wrong("its description is damaged");
        let mut track = Self { handler: *b"    ", codec: *b"    ", width: 0, height: 0 };
        let hdlr = inside.reach(&[b"mdia", b"hdlr"])?.ok_or_else(damaged)?;
        track.handler.copy_from_slice(hdlr.body.get(8..12).ok_or_else(damaged)?);
        if let Some(stsd) = inside.reach(&[b"mdia", b"minf", b"stbl", b"stsd"])?
            && let Some(codec) = stsd.body.get(12..16)
        {
            track.codec.copy_from_slice(codec);
        }
        if track.handler == *b"vide" {
            let tkhd = inside.find(b"tkhd")?.ok_or_else(damaged)?;
            let matrix = if tkhd.body.first() == Some(&1) { 52 } else { 40 };
            let side = |at| number32(tkhd.body, at) >> 16;
            let (width, height) = (side(matrix + 36), side(matrix + 40));
            // Turned by a quarter: telephones write upright films lying down.
            let lying = number32(tkhd.body, matrix) == 0 && number32(tkhd.body, matrix + 16) == 0;
            (track.width, track.height) = if lying { (height, width) } else { (width, height) };
        }
        Ok(track)
    }

    /// What of a track readers are not to get: what describes it, or, where it holds neither pictures nor sound nor
    /// words but measurements (places among them), all of it.
    fn private(&self, trak: &Box<'_>, length: u64) -> Result<Vec<Private>> {
        let mut private = Vec::new();
        if [b"vide", b"soun", b"text", b"sbtl", b"subt", b"clcp"].contains(&&self.handler) {
            for part in trak.inside().iter() {
                let part = part?;
                if [b"udta", b"meta", b"uuid"].contains(&&part.name) {
                    private.push(part.emptied());
                }
            }
            return Ok(private);
        }
        private.extend(samples(trak, length)?);
        private.push(trak.emptied());
        Ok(private)
    }
}

/// Where the samples of a track stand in the file.
fn samples(trak: &Box<'_>, length: u64) -> Result<Vec<Private>> {
    let Some(stbl) = trak.inside().reach(&[b"mdia", b"minf", b"stbl"])? else { return Ok(Vec::new()) };
    let tables = stbl.inside();
    let (Some(stsc), Some(stsz)) = (tables.find(b"stsc")?, tables.find(b"stsz")?) else {
        return Ok(Vec::new());
    };
    let (offsets, wide) = match (tables.find(b"stco")?, tables.find(b"co64")?) {
        (Some(short), _) => (short, 4),
        (None, Some(long)) => (long, 8),
        (None, None) => return Ok(Vec::new()),
    };
    let chunks = (number32(offsets.body, 4) as usize).min(offsets.body.len().saturating_sub(8) / wide);
    let runs = (number32(stsc.body, 4) as usize).min(stsc.body.len().saturating_sub(8) / 12);
    let same = u64::from(number32(stsz.body, 4));
    let (mut run, mut sample) = (0, 0_usize);
    let mut found = Vec::with_capacity(chunks);
    for chunk in 0..chunks {
        while run + 1 < runs && number32(stsc.body, 8 + (run + 1) * 12) as usize <= chunk + 1 {
            run += 1;
        }
        let count = number32(stsc.body, 8 + run * 12 + 4) as usize;
        let size: u64 = if same > 0 {
            same.saturating_mul(count as u64)
        } else {
            let end = (sample.saturating_add(count)).min(stsz.body.len() / 4);
            (sample..end).map(|n| u64::from(number32(stsz.body, 12 + n * 4))).sum()
        };
        sample = sample.saturating_add(count);
        let at = if wide == 4 {
            u64::from(number32(offsets.body, 8 + chunk * 4))
        } else {
            number64(offsets.body, 8 + chunk * 8)
        };
        if at >= length || size > length - at {
            return Err(wrong("its description is damaged"));
        }
        if size > 0 {
            found.push(Private { at, length: size, becomes: Becomes::Noughts });
        }
    }
    Ok(found)
}
