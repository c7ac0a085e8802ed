//! A portal of 100,000 items: pages that nobody asked for before, search, and how soon a publication is seen.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context as _;

use super::http::{Client, Times};
use super::{example, resident, shell_cpu};
use crate::server::Server;
use crate::shell::{output, run};

/// Items in the corpus; `BENCH_ITEMS` chooses another size.
const ITEMS: usize = 100_000;
/// Requests per kind of page.
const REQUESTS: usize = 3_000;
/// Publications that are waited for.
const PUBLICATIONS: usize = 7;
/// Readers who wait for each of them, side by side.
const READERS: usize = 4;
/// How long is waited until a portal that was filled is at rest.
const SETTLED: Duration = Duration::from_secs(900);
/// How long a reader waits before asking again.
const PAUSE: Duration = Duration::from_millis(5);
/// Languages in which a publication is waited for: all of the pack.
const LOCALES: [&str; 16] =
    ["vi", "en", "zh-Hans", "ja", "ko", "fr", "de", "es", "pt", "ru", "ar", "hi", "th", "lo", "km", "id"];

/// Fills the data folder, serves it and prints the figures.
pub fn measure(sen: &Path, data: &Path) -> anyhow::Result<()> {
    let items = std::env::var("BENCH_ITEMS").ok().and_then(|n| n.parse().ok()).unwrap_or(ITEMS);
    let corpus = example("corpus")?;
    let made = std::env::var_os("BENCH_DATA").map(PathBuf::from);
    let data = made.as_deref().unwrap_or(data);
    if made.is_none() {
        fill(&corpus, sen, data, items)?;
    }
    let start = Instant::now();
    let server = Server::start_in(sen, data, &[("SEN_AVIF", "false")])?;
    println!("start on a warm data folder with them: {} ms (budget 1000)", start.elapsed().as_millis());
    println!("resident after start: {} (budget 150)", resident(server.pid())?);
    settle(server.pid())?;
    shell_cpu(server.pid(), "0")?;
    println!("\non one core, each address asked for once:");
    let list = output(Command::new(&corpus).arg(data).arg("addresses"))?;
    let addresses: Vec<&str> = list.lines().collect();
    anyhow::ensure!(!addresses.is_empty(), "the corpus is empty");
    let step = (addresses.len() / REQUESTS).max(1);
    let mut client = Client::to(&server.base)?;
    let articles = addresses.iter().step_by(step).map(|a| (*a).to_owned());
    println!("  uncached article: {} (budget p99 20)", ask(&mut client, articles)?.tell());
    let lists = listings(&mut client)?;
    println!("  uncached listing, API page or feed: {} (budget p99 20)", ask(&mut client, lists)?.tell());
    let words = (0..REQUESTS).map(|n| format!("/en/search?q=corpus-{}&scope=all", n * 31 % items));
    println!("  search for one item, as a whole page: {}", ask(&mut client, words)?.tell());
    println!(
        "  search for common words in 16 languages, as a whole page: {}\n  (the engine alone, budget p99 5 ms: cargo bench -p search)",
        ask(&mut client, common())?.tell()
    );
    shell_cpu(server.pid(), "0,1")?;
    publications(&corpus, data, &server)?;
    println!("resident after all this: {}", resident(server.pid())?);
    Ok(())
}

/// Waits until what follows a hundred thousand publications at once (looking for figures in them, telling programs) is done.
fn settle(pid: u32) -> anyhow::Result<()> {
    let start = Instant::now();
    let mut before = busy(pid)?;
    while start.elapsed() < SETTLED {
        std::thread::sleep(Duration::from_secs(3));
        let now = busy(pid)?;
        // In hundredths of a second: less than a twentieth of a core.
        if now - before < 15 {
            break;
        }
        before = now;
    }
    println!("at rest after {:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// Processor time of a process so far, in hundredths of a second.
fn busy(pid: u32) -> anyhow::Result<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // Behind the name, which may hold spaces: state is the first, user and system time the twelfth and thirteenth.
    let rest = stat.rsplit(')').next().unwrap_or_default();
    rest.split_whitespace().skip(11).take(2).map(|n| Ok(n.parse::<u64>()?)).sum()
}

fn fill(corpus: &Path, sen: &Path, data: &Path, items: usize) -> anyhow::Result<()> {
    let start = Instant::now();
    run("corpus", Command::new(corpus).arg(data).args(["fill", &items.to_string()]))?;
    println!("\n{items} items published through the actions in {:.0} s", start.elapsed().as_secs_f64());
    let start = Instant::now();
    // The index has to be built once for what was published while nobody served.
    drop(Server::start_in(sen, data, &[("SEN_AVIF", "false")])?);
    println!("first start with them, building the search index: {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn ask(client: &mut Client, paths: impl IntoIterator<Item = String>) -> anyhow::Result<Times> {
    let times: anyhow::Result<Vec<Duration>> =
        paths.into_iter().take(REQUESTS).map(|path| Ok(client.page(&path, "br")?.took)).collect();
    Ok(Times::of(times?))
}

/// Addresses of lists, found in the sitemap of pages.
fn listings(client: &mut Client) -> anyhow::Result<Vec<String>> {
    let map = client.page("/sitemaps/pages.xml", "identity")?.body;
    let map = String::from_utf8_lossy(&map);
    let paths = map.split("<loc>").skip(1).filter_map(|rest| {
        let address = rest.split("</loc>").next()?;
        let path = address.splitn(4, '/').nth(3)?;
        let list = path.contains("/sections/") || path.contains("/topics/") || path.contains("/places/");
        list.then(|| format!("/{path}"))
    });
    let paths: Vec<String> = paths.collect();
    let feeds = paths.iter().map(|p| format!("{p}/feed.xml"));
    let api = (0..200).map(|n| format!("/api/v1/editions?limit=50&locale=en&topic=heritage&n={n}"));
    let api = api.map(|p| p.split("&n=").next().unwrap_or_default().to_owned()).take(1);
    Ok(paths.iter().cloned().chain(feeds).chain(api).collect())
}

/// Searches as people make them, in every language of the corpus.
fn common() -> Vec<String> {
    let words = [
        ("vi", "di san the gioi"),
        ("vi", "cà phê"),
        ("en", "world heritage"),
        ("en", "coffe"),
        ("fr", "patrimoine"),
        ("de", "Kaffee"),
        ("es", "café"),
        ("pt", "rio"),
        ("ru", "кофе"),
        ("ar", "القهوة"),
        ("hi", "कॉफ़ी"),
        ("th", "กาแฟ"),
        ("lo", "ກາເຟ"),
        ("km", "កាហ្វេ"),
        ("ja", "世界遺産"),
        ("zh-Hans", "世界遗产"),
        ("ko", "커피"),
        ("id", "kopi"),
    ];
    let pages =
        (1..=20).flat_map(|page| words.map(|(l, q)| format!("/{l}/search?q={}&page={page}", encode(q))));
    pages.collect()
}

fn encode(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

/// From the commit of a publication in every locale to when page, listing, feed, sitemap and search all show it, as readers
/// side by side see it: each goes through some of the languages, and asks again until what it waits for is there.
fn publications(corpus: &Path, data: &Path, server: &Server) -> anyhow::Result<()> {
    let mut all = Vec::new();
    for n in 0..PUBLICATIONS {
        let code = format!("bench-{}-{n}", std::process::id());
        let code = code.as_str();
        let child = Command::new(corpus).arg(data).args(["publish", code]).stdout(Stdio::piped()).spawn()?;
        let seen = std::thread::scope(|scope| {
            let readers: Vec<_> = LOCALES
                .chunks(LOCALES.len() / READERS)
                .map(|locales| scope.spawn(move || wait_for(code, locales, server)))
                .collect();
            readers
                .into_iter()
                .map(|reader| reader.join().unwrap_or_else(|_| anyhow::bail!("a reader gave up")))
                .collect::<anyhow::Result<Vec<Duration>>>()
        })?;
        let out = child.wait_with_output()?;
        let committed: u64 =
            String::from_utf8_lossy(&out.stdout).trim().parse().context("corpus printed no time")?;
        let last = seen.into_iter().max().unwrap_or_default();
        all.push(last.saturating_sub(Duration::from_micros(committed)));
    }
    let times = Times::of(all);
    println!(
        "\npublished in 16 locales → seen in page, listing, feed, news sitemap and search of all 16 by {READERS} readers: median {:.0} ms, longest {:.0} ms (budget 250)",
        times.percentile(0.5),
        times.percentile(1.0)
    );
    Ok(())
}

/// When everything that shows a publication in these languages had it, since 1970.
fn wait_for(code: &str, locales: &[&str], server: &Server) -> anyhow::Result<Duration> {
    let mut client = Client::to(&server.base)?;
    let mut waiting: Vec<(String, String)> = Vec::new();
    for l in locales {
        let path = format!("/{l}/stories/{code}");
        waiting.extend([
            (path.clone(), code.to_owned()),
            (format!("/{l}/stories"), path.clone()),
            (format!("/{l}/feed.xml"), path.clone()),
            (format!("/{l}/search?q={code}"), path),
        ]);
    }
    waiting.push(("/sitemaps/news.xml".into(), code.to_owned()));
    let deadline = Instant::now() + Duration::from_secs(20);
    for (path, sign) in waiting {
        loop {
            let answer = client.get(&path, "identity")?;
            if answer.status == 200 && String::from_utf8_lossy(&answer.body).contains(&sign) {
                break;
            }
            anyhow::ensure!(Instant::now() < deadline, "never seen: {sign} in {path}");
            std::thread::sleep(PAUSE);
        }
    }
    Ok(std::time::UNIX_EPOCH.elapsed()?)
}
