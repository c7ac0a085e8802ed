//! How well figures without a citation are found: every citation of a data folder's texts is written out as readers
//! see it, and looked for. `cargo run --release --example figures -- DATA`

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::Context as _;
use model::Locale;
use render::Country;
use store::{Config, DatabaseUrl, Store};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let data: PathBuf = std::env::args().nth(1).context("which data folder?")?.into();
    let store = Store::open(&Config::new(DatabaseUrl::in_folder(&data))).await?;
    let nation = store::nation::load_nation(&store).await?.context("no country is there")?;
    let country = Country::new(nation, "http://localhost")?;
    let begun = Instant::now();
    let registry = web::figure_registry(&country, &[]);
    println!("registry of {} facts: {:?}", country.nation.facts.len(), begun.elapsed());
    let mut texts: Vec<(Locale, String)> = Vec::new();
    let mut after = None;
    loop {
        let page = store::published::published_since(&mut store.read().await?, after, 500).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.cursor());
        texts.extend(page.iter().map(|p| (p.edition.locale.clone(), p.revision.body.clone())));
    }
    let bytes: usize = texts.iter().map(|t| t.1.len()).sum();
    let begun = Instant::now();
    let found: usize = texts.iter().map(|(locale, text)| registry.find(locale, text, &[]).len()).sum();
    let took = begun.elapsed();
    println!(
        "{} texts, {bytes} bytes: {found} figures in {took:?}, {:.0} texts a second",
        texts.len(),
        texts.len() as f64 / took.as_secs_f64()
    );
    let mut by_locale: BTreeMap<Locale, (usize, usize, usize)> = BTreeMap::new();
    for (locale, text) in &texts {
        for line in text.lines().filter(|l| !l.starts_with("::")) {
            look(&country, &registry, locale, line, by_locale.entry(locale.clone()).or_default());
        }
    }
    let mut all = (0, 0, 0);
    for (locale, (cited, right, other)) in &by_locale {
        println!("{locale}: {cited} citations written out, {right} found as their fact, {other} as another");
        all = (all.0 + cited, all.1 + right, all.2 + other);
    }
    println!("all: {} of {} found as their fact, {} as another", all.1, all.0, all.2);
    Ok(())
}

/// Writes one citation of a line out at a time.
fn look(
    country: &Country,
    registry: &flow::publish::Registry,
    locale: &Locale,
    line: &str,
    count: &mut (usize, usize, usize),
) {
    for (start, rest) in line.match_indices("[[fact:").map(|(at, _)| (at, &line[at + 7..])) {
        let Some((code, after)) = rest.split_once("]]") else { continue };
        let Some(words) = country.figure(locale, code) else { continue };
        let written = format!("{}{words}{after}", &line[..start]);
        count.0 += 1;
        let here = start..start + words.len();
        let found = registry.find(locale, &written, &[]);
        match found.iter().find(|f| f.at.start < here.end && here.start < f.at.end) {
            Some(found) if found.fact.as_str() == code => count.1 += 1,
            Some(_) => count.2 += 1,
            None => {}
        }
    }
}
