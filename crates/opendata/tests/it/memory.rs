//! A long table takes no more room than a short one.
//!
//! Each table is written by a process of its own, which tells the most memory it ever held.

use std::io::{BufRead, BufReader, Cursor, Write};
use std::process::Command;

use opendata::sheet::{Limits, Workbook};
use opendata::{Column, Format, Kind, Table, TableWriter};

/// A million would be slow here; `examples/opendata-samples.rs` times them. After the short one a row group of Parquet is
/// out and the table of shared texts is full.
const SHORT: u32 = 75_000;
const LONG: u32 = 200_000;
/// What the long one may take more, in kilobytes. Kept, the texts alone of its other rows would be 17,000.
const ROOM: u64 = 6_000;
/// Tells a process which format to write and how many rows.
const TASK: &str = "OPENDATA_MEMORY_TASK";

struct Drain(u64);

impl Write for Drain {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn write<W: Write + Send>(format: Format, rows: u32, out: W) -> W {
    let columns = vec![
        Column::new("text", Kind::Text),
        Column::new("value", Kind::Number),
        Column::new("day", Kind::Date),
    ];
    let mut writer = TableWriter::new(format, &Table::new("long", columns), out).unwrap();
    for index in 0..rows {
        // No text twice: a table of texts that grew would be seen.
        let text = format!("{index} {}", "một dòng dài ".repeat(8));
        writer.row(&[&text, &format!("{index}.5"), "2025-03-01"]).unwrap();
    }
    writer.finish().unwrap()
}

fn read(rows: u32) {
    let path = std::env::temp_dir().join(format!("opendata-memory-{}.xlsx", std::process::id()));
    write(Format::Xlsx, rows, std::fs::File::create(&path).unwrap());
    let file = std::fs::File::open(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    let mut workbook = Workbook::open(BufReader::new(file), Limits::default()).unwrap();
    let mut read = workbook.rows(None).unwrap();
    let mut count = 0;
    while let Some(row) = read.next_row().unwrap() {
        count += 1;
        assert_eq!((row.number, row.cells.len()), (count, 3));
    }
    assert_eq!(count, rows + 1);
}

/// The most kilobytes that a process held while it did a task; `None` where the system does not tell.
fn peak(task: &str, rows: u32) -> Option<u64> {
    let run = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "memory::does_its_task", "--ignored", "--nocapture"])
        .env(TASK, format!("{task} {rows}"))
        .output()
        .unwrap();
    assert!(run.status.success(), "{task}: {}", String::from_utf8_lossy(&run.stderr));
    Cursor::new(run.stdout).lines().map_while(Result::ok).find_map(|line| {
        let (_, kilobytes) = line.split_once("VmHWM:")?;
        kilobytes.split_ascii_whitespace().next()?.parse().ok()
    })
}

#[test]
#[ignore = "the other test runs it, in processes of their own"]
fn does_its_task() {
    let Ok(task) = std::env::var(TASK) else { return };
    let (what, rows) = task.split_once(' ').unwrap();
    let rows = rows.parse().unwrap();
    match Format::ALL.into_iter().find(|format| format!("{format:?}") == what) {
        Some(format) => assert!(write(format, rows, Drain(0)).0 > 100_000),
        None => read(rows),
    }
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        println!("{status}");
    }
}

#[test]
fn a_long_table_takes_no_more_room_than_a_short_one() {
    let formats = Format::ALL.map(|format| format!("{format:?}"));
    for task in formats.iter().map(String::as_str).chain(["read"]) {
        // Reading is slower: half of the rows are enough to see what is kept.
        let rows = if task == "read" { [SHORT / 2, LONG / 2] } else { [SHORT, LONG] };
        if let [Some(short), Some(long)] = rows.map(|rows| peak(task, rows)) {
            assert!(long <= short + ROOM, "{task}: {short} kB, then {long} kB");
        }
    }
}
