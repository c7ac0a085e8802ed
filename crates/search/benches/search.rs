//! Latency over 100,000 short documents in 16 locales, whose small vocabulary makes half the queries match
//! a large part of them: the hard case for an engine that counts every match.
//!
//! `cargo bench -p search`; `DOCS=20000` for fewer. Prints p50 and p99 by kind of query.
#![allow(missing_docs, clippy::unwrap_used)]

#[path = "corpus.rs"]
mod corpus;

use std::hint::black_box;
use std::time::{Duration, Instant};

use search::{Document, Facet, Index, Query};

use corpus::{LOCALES, Random, document, phrase};

const ROUNDS: usize = 3;

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
    let mut all = Vec::new();
    for (name, queries) in kinds(&mut random, docs) {
        let mut times = Vec::new();
        let mut matches = 0;
        for _ in 0..ROUNDS {
            for query in &queries {
                let start = Instant::now();
                let results = black_box(index.search(query).unwrap());
                times.push(start.elapsed());
                matches += results.total;
            }
        }
        report(name, &mut times, matches / times.len() as u64);
        if !name.starts_with('(') {
            all.extend(times);
        }
    }
    report("ALL without those in brackets", &mut all, 0);

    let mut times = Vec::new();
    for i in 0..300 {
        let locale = LOCALES[i % LOCALES.len()];
        let typed = corpus::fold(phrase(&mut random, locale));
        let typed: String = typed.chars().take(1 + i % 7).collect();
        let start = Instant::now();
        black_box(index.suggest(&typed, Some(locale), 8).unwrap());
        times.push(start.elapsed());
    }
    report("suggestions", &mut times, 0);

    let mut times = Vec::new();
    for i in 0..60 {
        let start = Instant::now();
        index.apply([Document { id: format!("{}", i * 7 % docs), ..document(i * 13) }], &[]).unwrap();
        times.push(start.elapsed());
    }
    report("apply one document", &mut times, 0);
    let mut times = Vec::new();
    for query in kinds(&mut random, docs).into_iter().filter(|k| !k.0.starts_with('(')).flat_map(|k| k.1) {
        let start = Instant::now();
        black_box(index.search(&query).unwrap());
        times.push(start.elapsed());
    }
    report("ALL again after these", &mut times, 0);
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
        slip.swap(1, 2);
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

fn report(name: &str, times: &mut [Duration], matches: u64) {
    times.sort_unstable();
    let at = |q: f64| times[((times.len() - 1) as f64 * q) as usize].as_secs_f64() * 1e3;
    println!(
        "{name:40} p50 {:7.3} ms  p99 {:7.3} ms  max {:7.3} ms  n {:5}  mean matches {matches}",
        at(0.5),
        at(0.99),
        at(1.0),
        times.len()
    );
}

fn walk(dir: &std::path::Path) -> u64 {
    std::fs::read_dir(dir)
        .unwrap()
        .map(|e| e.unwrap())
        .map(|e| if e.path().is_dir() { walk(&e.path()) } else { e.metadata().unwrap().len() })
        .sum()
}
