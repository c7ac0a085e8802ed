//! `cargo xtask bench data`: a million observations loaded, read by key and given whole, beside Datasette with the same
//! table, in one run.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context as _;

use super::{binaries, median, rates, resident};
use crate::demo;
use crate::postgres::free_port;
use crate::server::Server;
use crate::shell::{cargo, need, output, root, run};

const ROWS: usize = 1_000_000;
const ROUNDS: usize = 3;
const SECONDS: &str = "4s";
/// Areas and indicators as the example makes them.
const AREAS: usize = 200;
const INDICATORS: usize = 100;
/// Every series is asked for, so that no answer is only remembered.
const QUESTIONS: usize = AREAS * INDICATORS;

/// Makes the peer's table of the same file, with the indices its keeper would give it.
const TABLE: &str = r#"
import csv, sqlite3, sys
db = sqlite3.connect(sys.argv[2])
db.execute("pragma journal_mode=off")
rows = csv.reader(open(sys.argv[1], encoding="utf-8"))
names = next(rows)
db.execute("create table obs(id integer primary key, %s)" % ", ".join(f"{name} {'real' if name == 'OBS_VALUE' else 'text'}" for name in names))
db.executemany("insert into obs(%s) values(%s)" % (", ".join(names), ", ".join("?" * len(names))), rows)
db.execute("create index obs_ai on obs(REF_AREA, INDICATOR)")
db.execute("create index obs_i on obs(INDICATOR, TIME_PERIOD)")
db.execute("analyze")
db.commit()
"#;

/// Asks many questions one after the other, from a file of paths.
const MANY: &str = r#"
local paths, n = {}, 0
function init(args)
  for line in io.lines(args[1]) do paths[#paths + 1] = line end
  n = math.random(#paths)
end
function request()
  n = n % #paths + 1
  return wrk.format("GET", paths[n])
end
"#;

/// Runs and prints everything.
pub fn data() -> anyhow::Result<()> {
    need("wrk", "sudo apt-get install wrk")?;
    need("python3", "sudo apt-get install python3-venv")?;
    let sen = match binaries() {
        Some(folder) => folder.join("sen"),
        None => demo::release_binary()?,
    };
    let folder = std::env::temp_dir().join(format!("sen-bench-data-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let result = measure(&sen, &folder);
    std::fs::remove_dir_all(&folder)?;
    result
}

fn measure(sen: &Path, folder: &Path) -> anyhow::Result<()> {
    run("a file of observations", cargo().args(["build", "--workspace", "--all-targets", "--quiet"]))?;
    let maker = demo::binary("debug")?.with_file_name("examples").join("many_observations");
    run("a file of observations", Command::new(maker).arg(folder).arg(ROWS.to_string()))?;
    let file = folder.join("observations.csv");
    let portal = folder.join("portal");
    drop(Server::start_in(sen, &portal, &[("SEN_AVIF", "false")])?);
    let ours = |arguments: &[&str]| {
        let mut command = Command::new(sen);
        command.arg("import").args(arguments).env("SEN_DATA", &portal);
        command
    };
    let structures = folder.join("structures.xml").display().to_string();
    let path = file.display().to_string();
    let of = ["--topic", "economy", "--publisher", "sen-newsroom", "--licence", "CC0-1.0"];
    run("structures", ours(&["structures", &structures]).args(of))?;
    let (seconds, peak) = peak(&mut ours(&["data", "many", &path, "--whole"]))?;
    println!(
        "loading {ROWS} observations, checked, sorted, published: {seconds:.1} s, {:.0} rows/s, {peak} MiB at most",
        ROWS as f64 / seconds
    );

    let peer = Datasette::start(folder, &file)?;
    let server = Server::start_in(sen, &portal, &[("SEN_AVIF", "false")])?;
    println!("resident after start: {}", resident(server.pid())?);
    std::fs::write(folder.join("many.lua"), MANY)?;
    let theirs = format!("http://127.0.0.1:{}", peer.port);
    let asked = |name: &str, path: &dyn Fn(usize, usize) -> String| -> anyhow::Result<PathBuf> {
        let file = folder.join(name);
        let mut out = std::fs::File::create(&file)?;
        for n in 0..QUESTIONS {
            // A walk that meets every pair of area and indicator once, no two neighbours after one another; the same for
            // both.
            writeln!(out, "{}", path(n % AREAS, (n / AREAS * 7 + n * 13) % INDICATORS))?;
        }
        Ok(file)
    };
    let questions = [
        (
            "JSON, one series of 50",
            asked("t-json", &|a, i| {
                format!("/many/obs.json?REF_AREA=A{a:03}&INDICATOR=I{i:03}&_shape=objects&_size=100")
            })?,
            asked("o-json", &|a, i| {
                format!("/sdmx/v2/data/dataflow/EXAMPLE/MANY/+/M.A{a:03}.I{i:03}?format=json")
            })?,
        ),
        (
            "CSV, one series of 50",
            asked("t-csv", &|a, i| format!("/many/obs.csv?REF_AREA=A{a:03}&INDICATOR=I{i:03}&_size=100"))?,
            asked("o-csv", &|a, i| {
                format!("/sdmx/v2/data/dataflow/EXAMPLE/MANY/+/M.A{a:03}.I{i:03}?format=csv")
            })?,
        ),
    ];
    for (what, their_paths, our_paths) in &questions {
        let (mut slow, mut fast) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            slow.push(wrk(folder, &theirs, their_paths)?);
            fast.push(wrk(folder, &server.base, our_paths)?);
        }
        println!("{what}, 16 connections, {ROUNDS} interleaved rounds of {SECONDS}:");
        println!("  datasette: {}", rates(&slow));
        println!("  sen:       {}", rates(&fast));
        println!("  ratio of medians: {:.0} (budget 50)", median(&fast) / median(&slow));
    }
    for (what, url) in [
        ("datasette, CSV", format!("{theirs}/many/obs.csv?_stream=on")),
        ("sen, SDMX-CSV", format!("{}/sdmx/v2/data/dataflow/EXAMPLE/MANY/+?format=csv", server.base)),
        ("sen, SDMX-ML", format!("{}/sdmx/v2/data/dataflow/EXAMPLE/MANY/+?format=xml", server.base)),
        ("sen, Parquet", format!("{}/en/data/many.parquet", server.base)),
        ("sen, XLSX", format!("{}/en/data/many.xlsx", server.base)),
    ] {
        let begun = Instant::now();
        let size =
            output(Command::new("curl").args(["-sf", "-o", "/dev/null", "-w", "%{size_download}", &url]))?;
        let seconds = begun.elapsed().as_secs_f64();
        println!(
            "all {ROWS} rows from {what}: {seconds:.1} s, {:.0} rows/s, {size} bytes",
            ROWS as f64 / seconds
        );
    }
    println!("resident after all of it: {}", resident(server.pid())?);
    Ok(())
}

/// Runs a command; how long it took, and the most memory it held, in MiB.
fn peak(command: &mut Command) -> anyhow::Result<(f64, u64)> {
    let begun = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn().context("cannot start sen")?;
    let mut most = 0;
    loop {
        if let Ok(status) = std::fs::read_to_string(format!("/proc/{}/status", child.id())) {
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let kib = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok());
            most = most.max(kib.unwrap_or(0) / 1024);
        }
        if let Some(status) = child.try_wait()? {
            anyhow::ensure!(status.success(), "loading failed ({status})");
            return Ok((begun.elapsed().as_secs_f64(), most));
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Requests a second.
fn wrk(folder: &Path, base: &str, paths: &Path) -> anyhow::Result<f64> {
    let script = folder.join("many.lua");
    let out = output(
        Command::new("wrk")
            .args(["-t1", "-c16", "-d", SECONDS, "--timeout", "20s", "-s"])
            .arg(script)
            .arg(base)
            .arg("--")
            .arg(paths),
    )?;
    anyhow::ensure!(!out.contains("Non-2xx"), "{base} answers errors under load:\n{out}");
    let line =
        out.lines().find_map(|l| l.trim().strip_prefix("Requests/sec:")).context("wrk printed no rate")?;
    Ok(line.trim().parse()?)
}

/// The peer, serving the same table.
struct Datasette {
    child: Child,
    port: u16,
}

impl Datasette {
    fn start(folder: &Path, file: &Path) -> anyhow::Result<Self> {
        let environment = root().join("target/bench-datasette");
        if !environment.join("bin/datasette").exists() {
            run("Python environment", Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
            run("Datasette", Command::new(environment.join("bin/pip")).args(["install", "-q", "datasette"]))?;
        }
        let table = folder.join("many.db");
        let begun = Instant::now();
        run("Datasette's table", Command::new("python3").args(["-c", TABLE]).arg(file).arg(&table))?;
        println!(
            "the same rows into SQLite for Datasette, unchecked: {:.1} s",
            begun.elapsed().as_secs_f64()
        );
        let port = free_port()?;
        let child = Command::new(environment.join("bin/datasette"))
            .arg("serve")
            .arg(&table)
            .args(["-h", "127.0.0.1", "-p", &port.to_string()])
            .args(["--setting", "max_csv_mb", "0", "--setting", "sql_time_limit_ms", "60000"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Datasette")?;
        for _ in 0..200 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(Self { child, port })
    }
}

impl Drop for Datasette {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
