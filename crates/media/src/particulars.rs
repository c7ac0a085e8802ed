//! What cameras and programmes wrote into a file: when, with what, where. For those who keep the picture, never for
//! its readers.

use std::io::{Read, Seek};

use nom_exif::{EntryValue, Exif, MediaParser, MediaSource};

/// Entries kept of one file.
const MOST: usize = 200;
/// Signs kept of one value.
const LONGEST: usize = 300;

/// Names under which cameras write a place as numbers; said once more, readably, as `Position`.
const PLACE: &str = "Position";

/// What is written in a still picture, by name. A file without any, or with damaged ones, has none.
#[must_use]
pub fn picture_particulars(bytes: &[u8]) -> Vec<(String, String)> {
    let read = || -> nom_exif::Result<Exif> {
        let source = MediaSource::from_memory(bytes.to_vec())?;
        Ok(MediaParser::new().parse_exif(source)?.into())
    };
    let Ok(exif) = read() else { return Vec::new() };
    let mut found: Vec<(String, String)> = exif
        .entries()
        .filter_map(|entry| Some((entry.tag().to_string(), readable(entry.value())?)))
        .collect();
    if let Some(gps) = exif.gps_info()
        && let (Some(latitude), Some(longitude)) = (gps.latitude_decimal(), gps.longitude_decimal())
    {
        found.push((PLACE.to_owned(), format!("{latitude:.5}, {longitude:.5}")));
    }
    tidy(found)
}

/// What is written in a video, by name.
pub fn video_particulars(file: impl Read + Seek) -> Vec<(String, String)> {
    let read = || MediaParser::new().parse_track(MediaSource::seekable(file)?);
    let Ok(track) = read() else { return Vec::new() };
    let mut found: Vec<(String, String)> =
        track.iter().filter_map(|(tag, value)| Some((tag.to_string(), readable(value)?))).collect();
    if let Some(gps) = track.gps_info()
        && let (Some(latitude), Some(longitude)) = (gps.latitude_decimal(), gps.longitude_decimal())
    {
        found.push((PLACE.to_owned(), format!("{latitude:.5}, {longitude:.5}")));
    }
    tidy(found)
}

/// Words and numbers; heaps of bytes say nothing to anybody.
fn readable(value: &EntryValue) -> Option<String> {
    let long = match value {
        EntryValue::Undefined(bytes) | EntryValue::U8Array(bytes) => bytes.len() > 32,
        EntryValue::U16Array(numbers) => numbers.len() > 16,
        EntryValue::U32Array(numbers) => numbers.len() > 16,
        _ => false,
    };
    if long {
        return None;
    }
    let text: String =
        value.to_string().chars().filter(|c| !c.is_control()).take(LONGEST).collect::<String>().trim().into();
    (!text.is_empty()).then_some(text)
}

/// In a stable order, each once, and not without end.
fn tidy(mut found: Vec<(String, String)>) -> Vec<(String, String)> {
    found.sort();
    found.dedup();
    found.truncate(MOST);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rubbish_has_no_particulars() {
        assert!(picture_particulars(b"").is_empty());
        assert!(picture_particulars(b"\xff\xd8\xff\xe1\x00\x10Exif\0\0II*\0\xff\xff\xff\xff").is_empty());
        assert!(video_particulars(std::io::Cursor::new(b"no video".to_vec())).is_empty());
    }
}
