//! A hundred thousand observations pass through without staying.
#![allow(clippy::unwrap_used, missing_docs)]

mod support;

use std::io::{BufRead, BufReader, Read, Write};

use sdmx::{CsvOptions, DataFormat, Limits, Observation, Release, Source, data_writer};
use support::{message, table};

const ROWS: u32 = 100_000;
/// Writing or reading all of them may add so much, in kilobytes. Kept, they would be several times that.
const ROOM: u64 = 6_000;

/// Kilobytes that the program holds, where the system tells.
fn held() -> Option<u64> {
    let status = BufReader::new(std::fs::File::open("/proc/self/status").ok()?);
    let line = status.lines().map_while(Result::ok).find(|line| line.starts_with("VmRSS:"))?;
    line.split_ascii_whitespace().nth(1)?.parse().ok()
}

fn stays_small(before: Option<u64>, what: &str) {
    match (before, held()) {
        (Some(before), Some(after)) => {
            assert!(after < before + ROOM, "{what}: {before} kB after a thousand rows, {after} kB after all");
        }
        _ => println!("left out: this system does not tell what a program holds"),
    }
}

/// One end of a pipe that holds little.
struct Pipe(std::sync::mpsc::SyncSender<Vec<u8>>);

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.send(bytes.to_vec()).map_err(std::io::Error::other)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The other end.
struct Mouth(std::sync::mpsc::Receiver<Vec<u8>>, std::io::Cursor<Vec<u8>>);

impl Read for Mouth {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let read = self.1.read(into)?;
            match (read, read == 0) {
                (_, true) => match self.0.recv() {
                    Ok(bytes) => self.1 = std::io::Cursor::new(bytes),
                    Err(_) => return Ok(0),
                },
                (read, false) => return Ok(read),
            }
        }
    }
}

#[test]
fn much_data_take_no_more_room_than_little() {
    let csv = DataFormat::Csv(Release::V30, CsvOptions::default());
    for format in [DataFormat::Specific(Release::V30), DataFormat::Generic, csv] {
        let (send, receive) = std::sync::mpsc::sync_channel(2);
        let mut before = None;
        let writer = std::thread::spawn(move || {
            let mut writer = data_writer(Pipe(send), format, table(), message()).unwrap();
            for index in 0..ROWS {
                let (area, year) =
                    (["XA", "XA1", "XB"][(index / 40_000) as usize], format!("{:04}", 1 + index % 9_000));
                let value = index.to_string();
                let row = Observation::of([
                    "A",
                    area,
                    "F",
                    &year,
                    &value,
                    "PS",
                    "",
                    "A",
                    "a comment of some length",
                    "",
                ]);
                writer.observation(&row).unwrap();
            }
            writer.finish().unwrap();
        });
        let table = table();
        let mouth = BufReader::new(Mouth(receive, std::io::Cursor::default()));
        let mut source = Source::open(mouth, Limits::DATA).unwrap();
        source.attach(&table).unwrap();
        let (mut row, mut count) = (Observation::new(), 0);
        while source.read(&mut row).unwrap() {
            count += 1;
            if count == 5_000 {
                before = held();
            }
        }
        writer.join().unwrap();
        assert_eq!(count, ROWS);
        stays_small(before, &format!("{format:?}"));
    }
    // JSON lists the values of attributes once, at its end: it keeps as many as are different.
    let json = DataFormat::Json(Release::V30);
    let mut writer = data_writer(std::io::sink(), json, table(), message()).unwrap();
    let mut before = None;
    for index in 0..ROWS {
        let (year, comment) = (format!("{:04}", 1 + index % 5_000), format!("comment {}", index % 50));
        let row = Observation::of(["A", "XA", "F", &year, "1", "PS", "", "A", &comment, ""]);
        writer.observation(&row).unwrap();
        if index == 5_000 {
            before = held();
        }
    }
    writer.finish().unwrap();
    stays_small(before, "json");
}
