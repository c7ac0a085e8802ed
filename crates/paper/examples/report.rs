//! Writes an example report in three languages, and short ones in others, into a folder, as PDF and as DOCX:
//! `cargo run -p paper --example report -- FOLDER`.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

#[path = "../tests/it/samples.rs"]
mod samples;

use std::time::Instant;

use paper::{Layout, Template};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    std::fs::create_dir_all(&folder)?;
    let start = Instant::now();
    let fonts = samples::fonts();
    println!("fonts: {:?}", start.elapsed());
    let mut papers = vec![
        ("vi", samples::vietnamese(40)),
        ("en", samples::english(40)),
        ("ar", samples::arabic(40)),
        ("long", samples::long(200)),
    ];
    papers.extend(samples::OTHERS.map(|(lang, text)| (lang, samples::other(lang, text))));
    for (name, paper) in papers {
        let start = Instant::now();
        let bytes = paper::pdf(&paper, &Template::default(), &fonts)?;
        println!("{name}.pdf: {} bytes in {:?}", bytes.len(), start.elapsed());
        std::fs::write(folder.join(format!("{name}.pdf")), bytes)?;
        let start = Instant::now();
        let bytes = paper::docx(&paper, &Layout::default(), &fonts)?;
        println!("{name}.docx: {} bytes in {:?}", bytes.len(), start.elapsed());
        std::fs::write(folder.join(format!("{name}.docx")), bytes)?;
    }
    Ok(())
}
