//! `cargo xtask bench programme`: a programme of 100 organisations, 5,000 activities and 12 periods, with
//! evaluations and scorecards of it, and how long each of its pages takes, at the desk, for readers and for machines. Nothing is
//! kept between two requests but what the portal keeps of the country: the page cache is off.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, ensure};

use super::http::{Client, Times};
use super::{binaries, example, resident};
use crate::demo;
use crate::server::Server;
use crate::shell::output;

/// Requests that are counted, after one that is not.
const REQUESTS: usize = 20;
/// What a page may take at the median, in milliseconds.
const BUDGET: f64 = 100.0;

/// Runs and prints everything; fails where a page is over the budget.
pub fn programme() -> anyhow::Result<()> {
    let sen = match binaries() {
        Some(folder) => folder.join("sen"),
        None => demo::release_binary()?,
    };
    let maker = example("programme")?;
    let folder = std::env::temp_dir().join(format!("sen-bench-programme-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let result = measure(&sen, &maker, &folder);
    std::fs::remove_dir_all(&folder)?;
    result
}

fn measure(sen: &Path, maker: &Path, folder: &Path) -> anyhow::Result<()> {
    drop(Server::start_in(sen, folder, &[("SEN_AVIF", "false")])?);
    let start = Instant::now();
    let pages = output(Command::new(maker).arg(folder))?;
    println!(
        "100 organisations, 5,000 activities, 12 periods: written in {:.0} s",
        start.elapsed().as_secs_f64()
    );
    let server = Server::start_in(sen, folder, &[("SEN_AVIF", "false"), ("SEN_CACHE_MIB", "0")])?;
    let mut client = Client::to(&server.base)?;
    client.sign_in("planner@example.org", &password(folder)?)?;
    let each = format!("{REQUESTS} requests each");
    let (half, most, size) = ("p50 ms", "p95 ms", "KiB");
    println!("\n{each:<40} {half:>8} {most:>8} {size:>8}");
    let (mut over, mut failed) = (Vec::new(), Vec::new());
    let mut papers = false;
    for line in pages.lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let [kind, name, path] = parts.as_slice() else { continue };
        if *kind == "paper" && !papers {
            papers = true;
            println!("\npapers and files, without a budget:");
        }
        match ask(&mut client, path)? {
            Ok((times, bytes)) => {
                let (half, most) = (times.percentile(0.5), times.percentile(0.95));
                let mark = if *kind == "page" && half > BUDGET { "  over" } else { "" };
                println!("{name:<40} {half:>8.1} {most:>8.1} {:>8}{mark}", bytes.div_ceil(1024));
                if !mark.is_empty() {
                    over.push(format!("{name} ({half:.0} ms)"));
                }
            }
            Err(status) => {
                println!("{name:<40} answers {status}: {path}");
                failed.push((*name).to_owned());
            }
        }
    }
    println!("\nresident after all of it: {}", resident(server.pid())?);
    ensure!(failed.is_empty(), "not answered: {}", failed.join(", "));
    ensure!(over.is_empty(), "over {BUDGET:.0} ms at the median: {}", over.join(", "));
    println!("every page is within {BUDGET:.0} ms at the median");
    Ok(())
}

/// How long a page takes, and how large it is; its status where it is not answered with 200.
fn ask(client: &mut Client, path: &str) -> anyhow::Result<Result<(Times, usize), u16>> {
    let first = client.get(path, "identity")?;
    if first.status != 200 {
        return Ok(Err(first.status));
    }
    let mut times = Vec::with_capacity(REQUESTS);
    for _ in 0..REQUESTS {
        times.push(client.page(path, "identity")?.took);
    }
    Ok(Ok((Times::of(times), first.body.len())))
}

/// The password of the demonstration's people.
fn password(folder: &Path) -> anyhow::Result<String> {
    let file = folder.join("demonstration.txt");
    let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let line = text.lines().next().context("no sign-ins")?;
    Ok(line.rsplit(' ').next().unwrap_or_default().to_owned())
}
