//! `cargo xtask bench portal`: the design's budgets, measured beside nginx in one run.
//!
//! Needs `nginx` and `wrk` (Debian packages). All traffic stays on 127.0.0.1.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use anyhow::Context as _;

use crate::demo;
use crate::postgres::free_port;
use crate::server::Server;
use crate::shell::{need, output};

const PAGE: &str = "/en/stories/coffee-highlands";
const ROUNDS: usize = 3;
const SECONDS: &str = "4s";

/// Runs and prints everything.
pub fn portal() -> anyhow::Result<()> {
    need("nginx", "sudo apt-get install nginx-light")?;
    need("wrk", "sudo apt-get install wrk")?;
    let sen = demo::release_binary()?;
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
    let server = Server::start_in(&sen, &data, &[("SEN_AVIF", "false")])?;
    println!("start on a warm data folder: {} ms (budget 1000)", warm.elapsed().as_millis());
    println!("resident after start: {} MiB (budget 150)", resident(server.pid())?);
    let page = fetch(&server.base, PAGE, "gzip")?;
    println!(
        "article, gzip: {} bytes; br: {} bytes (budget 14336)",
        page.len(),
        fetch(&server.base, PAGE, "br")?.len()
    );
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
    println!("  sen:                          {}", rates(&ours));
    println!("  ratio of medians: {:.2} (budget 1.00)", median(&ours) / median(&theirs));
    println!("resident after load: {} MiB", resident(server.pid())?);
    drop(nginx);
    drop(server);
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

/// nginx with one worker, serving one file precompressed.
struct Nginx {
    child: Child,
    port: u16,
}

impl Nginx {
    fn start(folder: &Path, gzip: &[u8]) -> anyhow::Result<Self> {
        let root = folder.join("www");
        std::fs::create_dir_all(&root)?;
        std::fs::write(root.join("page.html.gz"), gzip)?;
        std::fs::write(root.join("page.html"), b"for clients without gzip")?;
        let port = free_port()?;
        let config: PathBuf = folder.join("nginx.conf");
        let text = format!(
            "worker_processes 1; daemon off; pid {0}/nginx.pid; error_log {0}/error.log;\n\
             events {{ worker_connections 1024; }}\n\
             http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; types {{ text/html html; }}\n\
             client_body_temp_path {0}/b; proxy_temp_path {0}/p; fastcgi_temp_path {0}/f; uwsgi_temp_path {0}/u; scgi_temp_path {0}/s;\n\
             open_file_cache max=100;\n\
             server {{ listen 127.0.0.1:{port}; root {0}/www; gzip_static on; }} }}\n",
            folder.display()
        );
        std::fs::write(&config, text)?;
        let child = Command::new("nginx").arg("-c").arg(&config).spawn().context("cannot start nginx")?;
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(Self { child, port })
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

/// A response's body, compressed as it came.
fn fetch(base: &str, path: &str, encoding: &str) -> anyhow::Result<Vec<u8>> {
    let host = base.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host)?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let head = answer.windows(4).position(|w| w == b"\r\n\r\n").context("no answer")?;
    anyhow::ensure!(answer.starts_with(b"HTTP/1.1 200"), "{path} does not answer 200");
    Ok(answer.split_off(head + 4))
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

fn rates(rates: &[f64]) -> String {
    let low = rates.iter().copied().fold(f64::MAX, f64::min);
    let high = rates.iter().copied().fold(0.0, f64::max);
    format!("{:.0} requests/s (min {low:.0}, max {high:.0})", median(rates))
}

/// Resident memory in MiB.
fn resident(pid: u32) -> anyhow::Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:")).context("no VmRSS")?;
    let kib: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kib / 1024)
}
