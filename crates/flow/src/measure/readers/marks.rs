//! Sketches of several cells as bytes: for each its cut, its key and itself, each behind its length.

use tally::Sketch;

/// Appends a sketch.
pub(super) fn push(out: &mut Vec<u8>, cut: &str, key: &str, sketch: &Sketch) {
    for part in [cut.as_bytes(), key.as_bytes(), &sketch.to_bytes()] {
        // Nothing that goes in is anywhere near that long.
        let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
        out.extend_from_slice(&length.to_le_bytes());
        out.extend_from_slice(part);
    }
}

/// Reads them; what cannot be read ends the list.
pub(super) fn read(mut bytes: &[u8]) -> Vec<(String, String, Sketch)> {
    let mut out = Vec::new();
    while let (Some(cut), Some(key), Some(sketch)) = (part(&mut bytes), part(&mut bytes), part(&mut bytes)) {
        let (Ok(cut), Ok(key)) = (std::str::from_utf8(cut), std::str::from_utf8(key)) else { break };
        let Ok(sketch) = Sketch::from_bytes(sketch) else { break };
        out.push((cut.to_owned(), key.to_owned(), sketch));
    }
    out
}

fn part<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let (part, rest) = rest.split_at_checked(length)?;
    *bytes = rest;
    Some(part)
}
