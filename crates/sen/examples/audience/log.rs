//! An access log in the usual form.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use super::spread::Numbers;

const AGENTS: &[&str] = &[
    "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36",
    "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
];

/// Writes it.
pub fn write(out: &Path, lines: u64) -> anyhow::Result<()> {
    let mut out = BufWriter::new(File::create(out)?);
    let mut numbers = Numbers::new(7);
    for n in 0..lines {
        let story = numbers.skewed(600, 3);
        let reader = numbers.next() % 400_000;
        let agent = AGENTS[numbers.skewed(AGENTS.len(), 2)];
        let second = n * 86_000 / lines.max(1);
        writeln!(
            out,
            r#"10.{}.{}.{} - - [27/Nov/2026:{:02}:{:02}:{:02} +0000] "GET /en/stories/bench-{story:04} HTTP/1.1" 200 30417 "https://search.example/" "{agent}""#,
            reader >> 16 & 255,
            reader >> 8 & 255,
            reader & 255,
            second / 3_600,
            second / 60 % 60,
            second % 60
        )?;
    }
    out.flush()?;
    Ok(())
}
