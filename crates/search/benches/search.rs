//! Latency over 100,000 short documents in 16 locales, whose small vocabulary makes half the queries match
//! a large part of them: the hard case for an engine that counts every match.
//!
//! `cargo bench -p search`; `DOCS=20000` for fewer. Prints p50 and p99 by kind of query.
#![allow(missing_docs, clippy::unwrap_used)]

mod corpus;

use std::hint::black_box;
use std::time::Instant;

use rustix::time::{ClockId, clock_gettime};

use search::{Document, Facet, Index, Query};

use corpus::{LOCALES, Random, document, phrase};

const ROUNDS: usize = 3;

/// Times of one kind of work in milliseconds: by the clock on the wall, and on the processor, which other
/// work on the machine disturbs less.
#[derive(Default)]
struct Times {
    wall: Vec<f64>,
    cpu: Vec<f64>,
}

fn cpu() -> f64 {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    now.tv_sec as f64 * 1e3 + now.tv_nsec as f64 / 1e6
}

impl Times {
    fn run<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let (wall, before) = (Instant::now(), cpu());
        let result = black_box(work());
        self.cpu.push(cpu() - before);
        self.wall.push(wall.elapsed().as_secs_f64() * 1e3);
        result
    }

    fn report(&mut self, name: &str, matches: u64) {
        let at = |times: &mut Vec<f64>, q: f64| {
            times.sort_by(f64::total_cmp);
            times[((times.len() - 1) as f64 * q) as usize]
        };
        let (cpu, wall) = (&mut self.cpu, &mut self.wall);
        print!(
            "{name:38} cpu ms p50 {:7.3} p99 {:7.3} max {:7.3}",
            at(cpu, 0.5),
            at(cpu, 0.99),
            at(cpu, 1.0)
        );
        println!("  wall ms p50 {:7.3} p99 {:7.3}  mean matches {matches}", at(wall, 0.5), at(wall, 0.99));
    }
}

fn main() {
    // Cargo passes --bench; a test run of the bench passes --test and gets a small one.
    let small = std::env::args().any(|a| a == "--test");
    let docs =
        std::env::var("DOCS").ok().and_then(|n| n.parse().ok()).unwrap_or(if small { 500 } else { 100_000 });
    let dir = tempfile::tempdir().unwrap();
    let (index, _) = Index::open(dir.path()).unwrap();

    let start = Instant::now();
    index.rebuild((0..docs).map(document)).unwrap();
    let took = start.elapsed();
    let bytes: u64 = walk(dir.path());
    println!(
        "{docs} documents: rebuilt in {:.1} s ({:.0}/s), {:.1} MiB",
        took.as_secs_f64(),
        docs as f64 / took.as_secs_f64(),
        bytes as f64 / 1_048_576.0
    );
    drop(index);
    let start = Instant::now();
    let (index, _) = Index::open(dir.path()).unwrap();
    println!("opened in {:.0} ms", start.elapsed().as_secs_f64() * 1e3);

    let mut random = Random(5);
    let mut all = Times::default();
    for (name, queries) in kinds(&mut random, docs) {
        let mut times = Times::default();
        let mut matches = 0;
        for query in (0..ROUNDS).flat_map(|_| &queries) {
            matches += times.run(|| index.search(query).unwrap()).total;
        }
        if !name.starts_with('(') {
            all.wall.extend(&times.wall);
            all.cpu.extend(&times.cpu);
        }
        times.report(name, matches / (ROUNDS * queries.len()) as u64);
    }
    all.report("ALL without those in brackets", 0);

    let mut times = Times::default();
    for i in 0..300 {
        let locale = LOCALES[i % LOCALES.len()];
        let typed = corpus::fold(phrase(&mut random, locale));
        let typed: String = typed.chars().take(1 + i % 7).collect();
        times.run(|| index.suggest(&typed, Some(locale), 8).unwrap());
    }
    times.report("suggestions", 0);

    let mut times = Times::default();
    for i in 0..60 {
        let new = Document { id: format!("{}", i * 7 % docs), ..document(i * 13) };
        times.run(|| index.apply([new], &[]).unwrap());
    }
    times.report("apply one document (wall counts)", 0);
    let mut times = Times::default();
    for query in kinds(&mut random, docs).into_iter().filter(|k| !k.0.starts_with('(')).flat_map(|k| k.1) {
        times.run(|| index.search(&query).unwrap());
    }
    times.report("ALL again after these", 0);
}

fn kinds(random: &mut Random, docs: usize) -> Vec<(&'static str, Vec<Query>)> {
    let name = |random: &mut Random| corpus::name(random);
    let mut common = Vec::new();
    let mut plain = Vec::new();
    let mut selective = Vec::new();
    let mut filtered = Vec::new();
    let mut quoted = Vec::new();
    let mut slips = Vec::new();
    let mut one_word = Vec::new();
    for i in 0..200 {
        // As the documents are spread: Vietnamese most.
        let locale = corpus::locale(random.below(docs));
        let words = phrase(random, locale);
        common.push(Query::new(words).in_locale(locale));
        selective.push(Query::new(format!("{words} {}", name(random))).in_locale(locale));
        let topic = format!("topic-{}", i % 30);
        filtered
            .push(Query::new(words).in_locale(locale).with(Facet::Topic, topic).with(Facet::Year, "2024"));
        let vi = phrase(random, "vi");
        plain.push(Query::new(corpus::fold(vi)).in_locale("vi"));
        quoted.push(Query::new(format!("\"{vi}\"")));
        one_word.push(Query::new(vi.split(' ').next().unwrap_or(vi)));
        let mut slip: Vec<char> = phrase(random, "en").chars().collect();
        if slip.len() > 2 {
            slip.swap(1, 2);
        }
        slips.push(Query::new(slip.into_iter().collect::<String>()));
    }
    vec![
        ("common phrase, as written", common),
        ("common Vietnamese phrase, no accents", plain),
        ("phrase and rare name", selective),
        ("common phrase, filtered twice", filtered),
        ("quoted phrase, all locales", quoted),
        ("one common word, all locales", one_word),
        ("(slip of the finger, corrected)", slips),
        ("(everything, newest first)", vec![Query::new("").in_locale("vi"); 50]),
    ]
}

fn walk(dir: &std::path::Path) -> u64 {
    std::fs::read_dir(dir)
        .unwrap()
        .map(|e| e.unwrap())
        .map(|e| if e.path().is_dir() { walk(&e.path()) } else { e.metadata().unwrap().len() })
        .sum()
}
