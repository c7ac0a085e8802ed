//! `cargo xtask bench portal`: the design's budgets, measured beside nginx in one run.
//!
//! Needs `nginx` and `wrk` (Debian packages). All traffic stays on 127.0.0.1. `BENCH_BINARIES=FOLDER` measures what was
//! built before; `BENCH_DATA=FOLDER` a corpus that was made before.

mod audience;
mod data;
mod http;
mod newsletter;
mod nginx;
mod programme;
mod scale;

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::Context as _;

pub use self::audience::audience;
pub use self::data::data;
use self::http::Client;
pub use self::newsletter::newsletter;
use self::nginx::Nginx;
pub use self::programme::programme;
use crate::demo;
use crate::server::Server;
use crate::shell::{cargo, need, output, run};

const PAGE: &str = "/en/stories/coffee-highlands";
/// Rounds, each of both servers one after the other: a machine that is shared changes its pace within seconds, so what is
/// compared is what stands side by side.
const ROUNDS: usize = 15;
const SECONDS: &str = "2s";

/// Runs and prints everything.
pub fn portal() -> anyhow::Result<()> {
    need("nginx", "sudo apt-get install nginx-light")?;
    need("wrk", "sudo apt-get install wrk")?;
    let sen = match binaries() {
        Some(folder) => folder.join("sen"),
        None => demo::release_binary()?,
    };
    let folder = std::env::temp_dir().join(format!("sen-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let data = folder.join("data");
    let first = Instant::now();
    drop(Server::start_in(&sen, &data, &[("SEN_AVIF", "false")])?);
    println!(
        "first start, with loading and indexing the pack (without AVIF): {:.1} s",
        first.elapsed().as_secs_f64()
    );
    let warm = Instant::now();
    // One worker, as nginx has below; the client takes the other core.
    let server = Server::start_in(&sen, &data, &[("SEN_AVIF", "false"), ("TOKIO_WORKER_THREADS", "1")])?;
    println!("start on a warm data folder: {} ms (budget 1000)", warm.elapsed().as_millis());
    println!("resident after start: {} (budget 150)", resident(server.pid())?);
    let mut client = Client::to(&server.base)?;
    let page = client.page(PAGE, "gzip")?.body;
    let brotli = client.page(PAGE, "br")?.body;
    println!("article, gzip: {} bytes; br: {} bytes (budget 14336)", page.len(), brotli.len());
    let nginx = Nginx::start(&folder, &page)?;
    println!(
        "\ncached page of {} bytes, keep-alive, 64 connections, {ROUNDS} interleaved rounds of {SECONDS}:",
        page.len()
    );
    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    for _ in 0..ROUNDS {
        theirs.push(wrk(&format!("http://127.0.0.1:{}/page.html", nginx.port))?);
        ours.push(wrk(&format!("{}{PAGE}", server.base))?);
    }
    println!("  nginx, 1 worker, gzip_static: {}", rates(&theirs));
    println!("  sen, 1 worker:                {}", rates(&ours));
    let ratios: Vec<f64> = ours.iter().zip(&theirs).map(|(ours, theirs)| ours / theirs).collect();
    let (low, high) = bounds(&ratios);
    println!("  ratio, median of the rounds: {:.2} ({low:.2} to {high:.2}; budget 1.00)", median(&ratios));
    println!("resident after load: {}", resident(server.pid())?);
    drop(nginx);
    drop(server);
    scale::measure(&sen, &data)?;
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

/// A folder with `sen` and `examples` that were built before, to measure these.
fn binaries() -> Option<PathBuf> {
    std::env::var_os("BENCH_BINARIES").map(PathBuf::from)
}

/// A program that fills data folders, built like the program itself.
fn example(name: &str) -> anyhow::Result<PathBuf> {
    if let Some(folder) = binaries() {
        return Ok(folder.join("examples").join(name));
    }
    run(name, cargo().args(["build", "--release", "--package", "sen", "--example", name]))?;
    Ok(demo::binary("release")?.with_file_name("examples").join(name))
}

/// Requests a second.
fn wrk(url: &str) -> anyhow::Result<f64> {
    let out =
        output(Command::new("wrk").args(["-t1", "-c64", "-d", SECONDS, "-H", "Accept-Encoding: gzip", url]))?;
    anyhow::ensure!(!out.contains("Non-2xx"), "{url} answers errors under load:\n{out}");
    let line =
        out.lines().find_map(|l| l.trim().strip_prefix("Requests/sec:")).context("wrk printed no rate")?;
    Ok(line.trim().parse()?)
}

fn median(rates: &[f64]) -> f64 {
    let mut sorted = rates.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

/// The least and the most.
fn bounds(values: &[f64]) -> (f64, f64) {
    (values.iter().copied().fold(f64::MAX, f64::min), values.iter().copied().fold(0.0, f64::max))
}

fn rates(rates: &[f64]) -> String {
    let (low, high) = bounds(rates);
    format!("{:.0} requests/s (min {low:.0}, max {high:.0})", median(rates))
}

/// Resident memory in words: the process's own, and with it the pages of files that it has mapped.
fn resident(pid: u32) -> anyhow::Result<String> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let mib = |name: &str| -> anyhow::Result<u64> {
        let line = status.lines().find_map(|l| l.strip_prefix(name)).with_context(|| format!("no {name}"))?;
        Ok(line.trim().trim_end_matches("kB").trim().parse::<u64>()? / 1024)
    };
    Ok(format!("{} MiB, {} of it its own", mib("VmRSS:")?, mib("RssAnon:")?))
}

/// Lets every thread of a process run on these cores only.
fn shell_cpu(pid: u32, cores: &str) -> anyhow::Result<()> {
    output(Command::new("taskset").args(["-a", "-p", "-c", cores, &pid.to_string()])).map(drop)
}
