//! `cargo xtask bench newsletter`: an issue to 100,000 subscribers through a mail server that counts, with the program killed
//! (SIGKILL) in the middle and started again. Nobody may get it twice, and nobody may be left out except those of whom it
//! says itself that it does not know.
//!
//! `BENCH_SUBSCRIBERS` chooses another number, `BENCH_DKIM=1` has every letter signed.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Context as _;

use super::binaries;
use crate::demo;
use crate::server::Server;
use crate::shell::{cargo, output, root, run};

const SUBSCRIBERS: usize = 100_000;
/// Nothing comes for so long: something is wrong.
const PATIENCE: Duration = Duration::from_secs(180);

/// Runs and prints everything.
pub fn newsletter() -> anyhow::Result<()> {
    let count = std::env::var("BENCH_SUBSCRIBERS").ok().and_then(|n| n.parse().ok()).unwrap_or(SUBSCRIBERS);
    let (sen, example) = match binaries() {
        Some(folder) => (folder.join("sen"), folder.join("examples/subscribers")),
        None => (demo::release_binary()?, example()?),
    };
    let folder = std::env::temp_dir().join(format!("sen-bench-newsletter-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let data = folder.join("data");
    // Loads the pack, and makes the key under which addresses are sealed on the way.
    drop(Server::start_in(&sen, &data, &[("SEN_AVIF", "false")])?);
    let sink = Sink::start()?;
    let start = Instant::now();
    run("subscribers", Command::new(&example).arg(&data).args(["fill", &count.to_string()]))?;
    println!("{count} subscribers, and an issue queued for them: {:.1} s", start.elapsed().as_secs_f64());
    let config = folder.join("sen.toml");
    std::fs::write(&config, settings(sink.address))?;
    let config = config.to_string_lossy().into_owned();
    let variables = [("SEN_AVIF", "false"), ("SEN_CONFIG", config.as_str())];

    let server = Server::start_in(&sen, &data, &variables)?;
    let start = Instant::now();
    let before = sink.wait(|seen| seen.letters >= count / 3)?;
    let first = start.elapsed();
    kill(server.pid())?;
    drop(server);
    let at_kill = sink.look();
    println!(
        "killed after {} of {count} letters: {:.0} letters/s",
        at_kill.letters,
        before.letters as f64 / first.as_secs_f64()
    );

    let server = Server::start_in(&sen, &data, &variables)?;
    let resumed = Instant::now();
    let last = settle(&example, &data, &sink)?;
    let took = resumed.elapsed();
    drop(server);
    let seen = sink.look();
    let of = |state: &str| last.get(state).and_then(serde_json::Value::as_u64).unwrap_or(0);
    let (sent, unknown) = (of("sent"), of("unknown"));
    let others: u64 =
        last.as_object().map_or(0, |all| all.values().filter_map(serde_json::Value::as_u64).sum())
            - sent
            - unknown;
    let readers = u64::try_from(seen.readers)?;
    let all = u64::try_from(count)?;
    // Told as sent and never seen, or neither sent nor told as unknown.
    let lost = sent.saturating_sub(readers) + all.saturating_sub(sent + unknown);
    println!(
        "after the restart: {:.0} letters/s (with the minute after which a dead process is given up: {:.0} s in all)",
        (seen.letters - at_kill.letters) as f64 / sink.busy_since(resumed).as_secs_f64().max(0.001),
        took.as_secs_f64()
    );
    println!("letters taken by the server: {}, to {} readers", seen.letters, seen.readers);
    println!("doubles: {} (must be 0)", seen.letters - seen.readers);
    println!("lost: {lost} (must be 0)");
    println!(
        "unknown: {unknown}, of which {} arrived; otherwise ended: {others}",
        readers.saturating_sub(sent)
    );
    std::fs::remove_dir_all(&folder)?;
    anyhow::ensure!(seen.letters == seen.readers && lost == 0, "letters were doubled or lost");
    Ok(())
}

fn example() -> anyhow::Result<PathBuf> {
    run("example", cargo().args(["build", "--release", "--workspace", "--all-targets"]))?;
    Ok(root().join("target/release/examples/subscribers"))
}

fn settings(sink: SocketAddr) -> String {
    let dkim = if std::env::var_os("BENCH_DKIM").is_some() { "[dkim]\nselector = \"bench\"\n" } else { "" };
    format!(
        "[mail]\nurl = \"smtp://{sink}\"\nfrom = \"Load <news@load.example>\"\n\
         [newsletters]\nper_second = 0\nlines = 8\nreturn_path = \"bounces@load.example\"\n{dkim}"
    )
}

/// At once, without a word of farewell.
fn kill(pid: u32) -> anyhow::Result<()> {
    output(Command::new("kill").args(["-9", &pid.to_string()]).stderr(Stdio::null())).map(drop)
}

/// Waits until no letter is on its way any more; answers with how all of them ended.
fn settle(example: &Path, data: &Path, sink: &Sink) -> anyhow::Result<serde_json::Value> {
    let mut last = (sink.look().letters, Instant::now());
    loop {
        thread::sleep(Duration::from_secs(2));
        let told = output(Command::new(example).arg(data).arg("counts"))?;
        let states: serde_json::Value = serde_json::from_str(&told).context("counts")?;
        let open = ["waiting", "held", "taken"].iter().any(|s| states.get(*s).is_some());
        if !open {
            return Ok(states);
        }
        let letters = sink.look().letters;
        if letters != last.0 {
            last = (letters, Instant::now());
        }
        anyhow::ensure!(last.1.elapsed() < PATIENCE, "nothing comes any more: {states}");
    }
}

/// What a mail server has seen.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    letters: usize,
    readers: usize,
}

#[derive(Default)]
struct Counted {
    by_reader: HashMap<String, u32>,
    letters: usize,
    last: Option<Instant>,
}

/// A mail server that takes everything in and counts.
struct Sink {
    address: SocketAddr,
    counted: Arc<Mutex<Counted>>,
}

impl Sink {
    fn start() -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let counted: Arc<Mutex<Counted>> = Arc::default();
        let shared = Arc::clone(&counted);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                // A client that is killed ends its talk, and nothing else.
                thread::spawn(move || talk(&stream, &shared).ok());
            }
        });
        Ok(Self { address, counted })
    }

    fn look(&self) -> Seen {
        let counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        Seen { letters: counted.letters, readers: counted.by_reader.len() }
    }

    /// From a moment to the last letter.
    fn busy_since(&self, from: Instant) -> Duration {
        let counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        counted.last.map_or(Duration::ZERO, |last| last.saturating_duration_since(from))
    }

    fn wait(&self, enough: impl Fn(&Seen) -> bool) -> anyhow::Result<Seen> {
        let mut last = (0, Instant::now());
        loop {
            let seen = self.look();
            if enough(&seen) {
                return Ok(seen);
            }
            if seen.letters != last.0 {
                last = (seen.letters, Instant::now());
            }
            anyhow::ensure!(last.1.elapsed() < PATIENCE, "nothing comes: {seen:?}");
            thread::sleep(Duration::from_millis(2));
        }
    }
}

/// Speaks SMTP (RFC 5321) with pipelining (RFC 2920), and takes everything.
fn talk(stream: &TcpStream, counted: &Mutex<Counted>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut out = stream;
    let mut lines = BufReader::with_capacity(64 << 10, stream);
    out.write_all(b"220 sink ESMTP\r\n")?;
    let (mut line, mut to) = (Vec::new(), String::new());
    loop {
        line.clear();
        if lines.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let text = String::from_utf8_lossy(&line);
        let verb = text.split([' ', ':', '\r']).next().unwrap_or_default().to_ascii_uppercase();
        let answer: &[u8] = match verb.as_str() {
            "EHLO" => b"250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n",
            "RCPT" => {
                to = text.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                b"250 2.1.5 well\r\n"
            }
            "DATA" => {
                out.write_all(b"354 go on\r\n")?;
                loop {
                    line.clear();
                    if lines.read_until(b'\n', &mut line)? == 0 {
                        return Ok(());
                    }
                    if line == b".\r\n" {
                        break;
                    }
                }
                let mut counted = counted.lock().unwrap_or_else(PoisonError::into_inner);
                *counted.by_reader.entry(std::mem::take(&mut to)).or_default() += 1;
                counted.letters += 1;
                counted.last = Some(Instant::now());
                b"250 2.0.0 taken\r\n"
            }
            "QUIT" => return out.write_all(b"221 2.0.0 bye\r\n"),
            _ => b"250 2.0.0 well\r\n",
        };
        out.write_all(answer)?;
    }
}
