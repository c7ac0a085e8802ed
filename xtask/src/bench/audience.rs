//! `cargo xtask bench audience`: how fast readers are counted, and how fast dashboards answer over 100 million counted views,
//! beside what a user would pick: GoAccess reading an access log of as many requests, DuckDB asked the same questions of the same
//! views as Parquet. Peers that are not there are said to be missing.
//!
//! `BENCH_VIEWS` is another number of views.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::Context as _;

use super::http::{Client, Times};
use super::{binaries, example, resident};
use crate::demo;
use crate::server::Server;
use crate::shell::{has, output, root, run};

const VIEWS: u64 = 100_000_000;
/// Views that are counted by the ways of a running portal.
const COUNTED: u64 = 2_000_000;
/// Lines of the access log.
const LINES: u64 = 500_000;
/// Requests of each view that are counted, after one that is not.
const REQUESTS: usize = 30;
const PAGE: &str = "/en/stories/coffee-highlands";
const SECONDS: &str = "10s";

/// Makes Parquet of the table, and asks it what the dashboards ask: each question as often as they are asked.
const DUCK: &str = r#"
import sys, time, duckdb
table, parquet, story, organisation, times = sys.argv[1:6]
db = duckdb.connect()
begun = time.perf_counter()
db.execute(f"COPY (SELECT * FROM read_csv('{table}', header=true, all_varchar=false, types={{'hour':'TIMESTAMP','day':'DATE','n':'BIGINT'}})) TO '{parquet}' (FORMAT parquet, COMPRESSION zstd)")
print(f"made\t{time.perf_counter() - begun:.1f}")
v = f"read_parquet('{parquet}')"
last = db.execute(f"SELECT max(day) FROM {v}").fetchone()[0]
month = f"day >= date_trunc('month', DATE '{last}')"
before = f"day >= date_trunc('month', DATE '{last}') - INTERVAL 1 MONTH AND day < date_trunc('month', DATE '{last}')"
seen = "what = 'view'"
page = f"page = 'story:{story}'"
def top(by, where): return f"SELECT {by}, sum(n) FROM {v} WHERE {seen} AND {where} GROUP BY 1 ORDER BY 2 DESC LIMIT 25"
def days(where): return f"SELECT day, sum(n) FROM {v} WHERE {seen} AND {where} GROUP BY 1 ORDER BY 1"
def whole(where): return f"SELECT sum(n) FROM {v} WHERE {seen} AND {where}"
def reading(where): return f"SELECT what, sum(n) FROM {v} WHERE what = 'read' AND {where} GROUP BY 1"
heat = f"SELECT dayofweek(hour), hour(hour), sum(n) FROM {v} WHERE {seen} AND day > DATE '{last}' - 28 GROUP BY 1, 2"
def board(by, where):
    month_of, before_of = f"{where} AND {month}", f"{where} AND {before}"
    return [whole(month_of), whole(before_of), days(month_of), days(before_of), top(by, month_of), top(by, before_of), reading(month_of)]
questions = {
    "portal": board("page", "true") + [heat],
    "portal-country": board("country", "true") + [heat],
    "organisation": board("page", f"organisation = '{organisation}'") + [heat],
    "item": board("country", page) + [heat],
    "edition": board("country", f"{page} AND locale = 'en'") + [heat],
    "locale": board("page", "locale = 'fr'") + [heat],
    "rows": [days(f"country = 'DE' AND {month}")],
}
for name, list in questions.items():
    took = []
    for n in range(int(times) + 1):
        begun = time.perf_counter()
        for q in list: db.execute(q).fetchall()
        took.append((time.perf_counter() - begun) * 1000)
    took = sorted(took[1:])
    print(f"asked\t{name}\t{took[len(took) // 2]:.1f}\t{took[min(len(took) - 1, int(len(took) * .95))]:.1f}")
"#;

/// Runs and prints everything.
pub fn audience() -> anyhow::Result<()> {
    let sen = match binaries() {
        Some(folder) => folder.join("sen"),
        None => demo::release_binary()?,
    };
    let maker = example("audience")?;
    let folder = std::env::temp_dir().join(format!("sen-bench-audience-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let result = intake(&sen, &maker, &folder).and_then(|()| dashboards(&sen, &maker, &folder));
    std::fs::remove_dir_all(&folder)?;
    result
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

fn intake(sen: &Path, maker: &Path, folder: &Path) -> anyhow::Result<()> {
    println!("Taking in");
    let counted =
        output(Command::new(maker).args(["intake", &text(&folder.join("intake")), &COUNTED.to_string()]))?;
    for line in counted.lines() {
        println!("  sen, {}", line.replace('\t', " ").replacen(' ', ": ", 1));
    }
    std::fs::remove_dir_all(folder.join("intake"))?;
    goaccess(maker, folder)?;
    if !has("wrk") {
        println!("  over connections: wrk is missing (sudo apt-get install wrk)");
        return Ok(());
    }
    let data = folder.join("served");
    drop(Server::start_in(sen, &data, &[("SEN_AVIF", "false")])?);
    let server = Server::start_in(sen, &data, &[("SEN_AVIF", "false")])?;
    let mut client = Client::to(&server.base)?;
    client.page(PAGE, "gzip")?;
    let before = told(&mut client)?;
    let out = output(Command::new("wrk").args([
        "-t1",
        "-c64",
        "-d",
        SECONDS,
        "-H",
        "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36",
        &format!("{}{PAGE}", server.base),
    ]))?;
    let number = |name: &str| -> Option<f64> {
        out.lines().find_map(|line| line.trim().strip_prefix(name)?.trim().parse().ok())
    };
    let rate = number("Requests/sec:").context("wrk printed no rate")?;
    let asked = out
        .lines()
        .find_map(|line| line.trim().split_once(" requests in ")?.0.parse::<i64>().ok())
        .context("wrk printed no number")?;
    // Until the last of them is in the roll-ups.
    let (mut views, mut lost) = told(&mut client)?;
    for _ in 0..60 {
        std::thread::sleep(std::time::Duration::from_millis(500));
        let now = told(&mut client)?;
        if now.0 == views && now.0 > before.0 {
            break;
        }
        (views, lost) = now;
    }
    println!(
        "  sen, over 64 connections: {rate:.0} requests a second; of {asked} views {} are counted (told in steps of 10) and {} were said to be lost",
        views - before.0,
        lost - before.1
    );
    println!("  resident: {}", resident(server.pid())?);
    Ok(())
}

/// Views of all pages this month, and what was lost since the portal began.
fn told(client: &mut Client) -> anyhow::Result<(i64, i64)> {
    let answer = client.page("/api/v1/readers?by=door", "identity")?;
    let text = String::from_utf8(answer.body)?;
    let after = |text: &str, name: &str| -> Option<i64> {
        let rest = text.split_once(name)?.1.trim_start_matches([':', ' ', '"']);
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    };
    Ok((after(&text, "\"views\"").unwrap_or(0), after(&text, "\"lost\"").unwrap_or(0)))
}

fn goaccess(maker: &Path, folder: &Path) -> anyhow::Result<()> {
    if !has("goaccess") {
        println!("  GoAccess: missing (sudo apt-get install goaccess)");
        return Ok(());
    }
    let (log, report) = (folder.join("access.log"), folder.join("report.json"));
    run("an access log", Command::new(maker).args(["log", &text(&log), &LINES.to_string()]))?;
    let begun = Instant::now();
    output(
        Command::new("goaccess")
            .arg(&log)
            .args(["--log-format=COMBINED", "--no-progress", "-o"])
            .arg(&report),
    )?;
    let took = begun.elapsed().as_secs_f64();
    println!(
        "  GoAccess: {LINES} lines of an access log read in {took:.2} s: {:.0} a second (it keeps addresses while it reads)",
        LINES as f64 / took
    );
    std::fs::remove_file(log)?;
    Ok(())
}

fn dashboards(sen: &Path, maker: &Path, folder: &Path) -> anyhow::Result<()> {
    let views: u64 = match std::env::var("BENCH_VIEWS") {
        Ok(views) => views.parse().context("BENCH_VIEWS")?,
        Err(_) => VIEWS,
    };
    println!("\nDashboards over {views} views");
    let (data, table) = (folder.join("data"), folder.join("views.csv"));
    drop(Server::start_in(sen, &data, &[("SEN_AVIF", "false")])?);
    let made = output(Command::new(maker).args(["views", &text(&data), &text(&table), &views.to_string()]))?;
    let found = |name: &str| -> anyhow::Result<&str> {
        made.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('\t')).context("nothing was made")
    };
    println!("  {}", made.lines().next().unwrap_or_default());
    let (story, organisation) = (found("story")?, found("organisation")?);
    let size = std::fs::metadata(data.join("sen.sqlite")).map_or(0, |file| file.len() >> 20);
    println!("  database: {size} MiB");
    let theirs = duck(folder, &table, story, organisation)?;
    let server = Server::start_in(sen, &data, &[("SEN_AVIF", "false"), ("SEN_CACHE_MIB", "0")])?;
    let mut client = Client::to(&server.base)?;
    client.sign_in("planner@example.org", &password(&data)?)?;
    let views = [
        ("portal", "the whole portal, by page", "/desk/readers".to_owned()),
        ("portal-country", "the whole portal, by country", "/desk/readers?by=country".to_owned()),
        (
            "organisation",
            "an organisation with those below",
            format!("/desk/readers?of=organisation:{organisation}"),
        ),
        ("item", "an item, by country", format!("/desk/readers?of=item:{story}&by=country")),
        ("edition", "a text to its paragraphs", format!("/desk/readers?of=edition:{story}/en")),
        ("locale", "a language, by page", "/desk/readers?of=locale:fr".to_owned()),
        ("rows", "rows behind a number", "/desk/readers/rows?by=country&key=DE".to_owned()),
        ("", "this week", "/desk/readers?span=week".to_owned()),
        ("", "today, by hour", "/desk/readers?span=day".to_owned()),
        ("", "two languages beside each other", "/desk/readers?of=locale:fr&against=locale:de".to_owned()),
        ("", "an item's own page", format!("/desk/items/{story}")),
    ];
    println!(
        "\n  {:<36} {:>10} {:>10} {:>14} {:>10}",
        format!("{REQUESTS} requests each"),
        "p50 ms",
        "p95 ms",
        "DuckDB p50",
        "p95"
    );
    for (name, title, path) in views {
        client.page(&path, "identity").with_context(|| path.clone())?;
        let mut times = Vec::with_capacity(REQUESTS);
        for _ in 0..REQUESTS {
            times.push(client.page(&path, "identity")?.took);
        }
        let times = Times::of(times);
        let (half, most) = theirs
            .iter()
            .find(|(known, _, _)| known == name)
            .map_or(("–", "–"), |(_, half, most)| (half.as_str(), most.as_str()));
        println!(
            "  {title:<36} {:>10.1} {:>10.1} {half:>14} {most:>10}",
            times.percentile(0.5),
            times.percentile(0.95)
        );
    }
    println!(
        "  (ours are whole pages with rights, comparison and suppression; DuckDB's are the answers alone, of rows that carry their number of views)"
    );
    println!("  resident: {}", resident(server.pid())?);
    Ok(())
}

/// What DuckDB takes for the same questions: name, half and 95 of 100; nothing where it is not to be had.
fn duck(
    folder: &Path,
    table: &Path,
    story: &str,
    organisation: &str,
) -> anyhow::Result<Vec<(String, String, String)>> {
    let environment = root().join("target/bench-duckdb");
    let python = environment.join("bin/python");
    if !python.exists() {
        let made = Command::new("python3").args(["-m", "venv"]).arg(&environment).status();
        if !made.is_ok_and(|status| status.success()) {
            println!("  DuckDB: missing (no Python environment)");
            return Ok(Vec::new());
        }
    }
    let installed = Command::new(&python).args(["-m", "pip", "install", "-q", "duckdb"]).status()?;
    if !installed.success() {
        println!("  DuckDB: missing (pip install duckdb failed)");
        return Ok(Vec::new());
    }
    let parquet = folder.join("views.parquet");
    let out = output(
        Command::new(&python)
            .args(["-c", DUCK, &text(table), &text(&parquet), story, organisation])
            .arg(REQUESTS.to_string()),
    )?;
    let mut answers = Vec::new();
    for line in out.lines() {
        match line.split('\t').collect::<Vec<_>>().as_slice() {
            ["made", seconds] => {
                let size = std::fs::metadata(&parquet)?.len() >> 20;
                println!("  DuckDB: Parquet of the same views made in {seconds} s, {size} MiB");
            }
            ["asked", name, half, most] => {
                answers.push(((*name).to_owned(), (*half).to_owned(), (*most).to_owned()));
            }
            _ => {}
        }
    }
    Ok(answers)
}

/// The password of the demonstration's people.
fn password(folder: &Path) -> anyhow::Result<String> {
    let file = folder.join("demonstration.txt");
    let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let line = text.lines().next().context("no sign-ins")?;
    Ok(line.rsplit(' ').next().unwrap_or_default().to_owned())
}
