//! A hundred thousand units pass through without staying.
#![allow(clippy::unwrap_used, missing_docs)]

use std::io::{BufRead, BufReader, Cursor, Read};

use exchange::Limits;
use exchange::tmx::{Header, Inline, Reader, Unit, Variant, Writer};

const UNITS: usize = 100_000;
/// Reading or writing all of them may add so much, in kilobytes. Kept, they would be twenty times that.
const ROOM: u64 = 2_000;

/// A file that is made while it is read.
struct Spring<I> {
    pieces: I,
    ready: Cursor<String>,
}

impl<I: Iterator<Item = String>> Read for Spring<I> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let read = self.ready.read(into)?;
            if read > 0 {
                return Ok(read);
            }
            match self.pieces.next() {
                Some(piece) => self.ready = Cursor::new(piece),
                None => return Ok(0),
            }
        }
    }
}

/// Kilobytes that the program holds, where the system tells.
fn held() -> Option<u64> {
    let status = BufReader::new(std::fs::File::open("/proc/self/status").ok()?);
    let line = status.lines().map_while(Result::ok).find(|line| line.starts_with("VmRSS:"))?;
    line.split_ascii_whitespace().nth(1)?.parse().ok()
}

fn text(language: &str, index: usize) -> String {
    format!("{language} {index} {}", "một câu dài ".repeat(5))
}

#[test]
fn a_long_memory_takes_no_more_room_than_a_short_one() {
    let head = Writer::new(Vec::new(), &Header::new("test", "1", "vi")).unwrap().finish().unwrap();
    let head = String::from_utf8(head).unwrap();
    let (head, tail) = head.split_at(head.find("</body>").unwrap());
    let one = |index: usize| {
        let variant = |tag| format!("<tuv xml:lang=\"{tag}\"><seg>{}</seg></tuv>\n", text(tag, index));
        format!("<tu tuid=\"{index}\">{}{}</tu>\n", variant("vi"), variant("en"))
    };
    let pieces =
        std::iter::once(head.to_owned()).chain((0..UNITS).map(one)).chain(std::iter::once(tail.to_owned()));
    let spring = Spring { pieces, ready: Cursor::new(String::new()) };
    let mut reader = Reader::new(BufReader::new(spring), Limits::STREAM).unwrap();
    let (mut before, mut count) = (None, 0);
    for unit in reader.by_ref() {
        let unit = unit.unwrap();
        assert_eq!(unit.variants.len(), 2);
        if count == 1_000 {
            before = held();
        }
        count += 1;
    }
    assert_eq!(count, UNITS);
    stays_small(before);

    let mut writer = Writer::new(std::io::sink(), reader.header()).unwrap();
    for index in 0..UNITS {
        let variant = |tag: &str| Variant {
            language: tag.into(),
            segment: vec![Inline::Text(text(tag, index))],
            ..Variant::default()
        };
        writer.unit(&Unit { variants: vec![variant("vi"), variant("en")], ..Unit::default() }).unwrap();
        if index == 1_000 {
            before = held();
        }
    }
    writer.finish().unwrap();
    stays_small(before);
}

fn stays_small(before: Option<u64>) {
    match (before, held()) {
        (Some(before), Some(after)) => {
            assert!(after < before + ROOM, "{before} kB after a thousand units, {after} kB after all");
        }
        _ => println!("left out: this system does not tell what a program holds"),
    }
}
