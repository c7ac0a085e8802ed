//! `sen index run`: an index from its file, computed and written down.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use flow::data::index::{
    Gathered, IndexDefinition, IndexError, IndexResult, digest_of, evaluate, gather, read_table, to_csv,
};
use flow::data::{Catalogue, Shelf};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;

use crate::config::Config;
use crate::portal::Portal;

/// What to run.
#[derive(clap::Args)]
pub struct Run {
    /// The file of the index.
    plan: PathBuf,
    /// Take figures as they were known at the end of this day (YYYY-MM-DD, UTC).
    #[arg(long, value_name = "DATE", conflicts_with = "table")]
    as_of: Option<Date>,
    /// Take figures from this table instead of the flows: the first column is the area, each other one an indicator.
    #[arg(long, value_name = "FILE")]
    table: Option<PathBuf>,
    /// Write INDEX.csv and INDEX.json into this folder.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

/// Checks and computes an index; answers whether it could be.
pub async fn run(config: Config, wish: &Run) -> anyhow::Result<bool> {
    let mut definition = match pack::load_index(&wish.plan) {
        Ok(definition) => definition,
        Err(problems) => return Ok(refused(&problems.0)),
    };
    if let Some(day) = wish.as_of {
        let end = day.tomorrow()?.to_zoned(jiff::tz::TimeZone::UTC)?.timestamp();
        definition.as_of = Some(end - jiff::SignedDuration::from_micros(1));
    }
    let gathered = match &wish.table {
        Some(file) => from_table(file, &mut definition),
        None => from_flows(config, &definition).await,
    };
    let work = move || -> Result<_, IndexError> {
        let gathered = gathered?;
        let results = evaluate(&definition, &gathered)?;
        Ok((definition, results))
    };
    let (definition, results) = match tokio::task::spawn_blocking(work).await? {
        Ok(done) => done,
        Err(IndexError::Problems(problems)) => return Ok(refused(&problems)),
        Err(e) => return Err(e.into()),
    };
    print(&definition, &results);
    if let Some(folder) = &wish.out {
        write(folder, &definition, &results)?;
    }
    Ok(true)
}

fn refused(problems: &[impl std::fmt::Display]) -> bool {
    eprintln!("the index cannot be made, {} problem(s):", problems.len());
    for problem in problems {
        eprintln!("  {problem}");
    }
    false
}

fn from_table(file: &Path, definition: &mut IndexDefinition) -> Result<Gathered, IndexError> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(file)
        .map_err(|source| flow::data::DataError::File { what: "reading the table", source })?;
    read_table(&text, &name, definition)
}

async fn from_flows(config: Config, definition: &IndexDefinition) -> Result<Gathered, IndexError> {
    let portal = Portal::open(config).await.map_err(|e| {
        let source = std::io::Error::other(format!("{e:#}"));
        flow::data::DataError::File { what: "opening the data folder", source }
    })?;
    let mut conn = portal.store.read().await?;
    let catalogue = Catalogue::load(&mut conn).await?;
    let register = store::ranking::rankings(&mut conn).await?;
    gather(&mut conn, (&catalogue, &Shelf::default()), &register, definition).await
}

fn print(definition: &IndexDefinition, results: &IndexResult) {
    println!("{} {}", definition.code, definition.edition);
    println!("{:>4}  {:<24} {:>8}  {:>9}  missing", "rank", "area", "score", "90 %");
    for row in &results.ranks {
        let rank = row.rank.map_or("–".to_owned(), |rank| rank.to_string());
        let score = row.score.map_or("–".to_owned(), |score| format!("{score:.2}"));
        let interval = format!("{}–{}", row.low, row.high);
        println!("{rank:>4}  {:<24} {score:>8}  {interval:>9}  {}", row.area, row.missing);
    }
    if let Some(change) = results.mean_rank_change {
        let how = if results.exact { "exactly" } else { "by a sample" };
        println!("ranks move by {change:.2} on average over {} evaluations, {how}", results.evaluations);
    }
    for driver in &results.drivers {
        if let Some(share) = driver.share {
            println!("  {:>5.1} %  {}", share * 100.0, driver.factor);
        }
    }
}

/// Two files, the same bytes whenever the index and its figures are the same.
fn write(folder: &Path, definition: &IndexDefinition, results: &IndexResult) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let put = |ending: &str, text: &str| {
        let path = folder.join(format!("{}.{ending}", definition.code));
        std::fs::write(&path, text).with_context(|| path.display().to_string())
    };
    put("csv", &to_csv(results, &|area| area.to_owned())?)?;
    let whole = json!({
        "code": definition.code,
        "edition": definition.edition,
        "digest": digest_of(definition)?,
        "as_of": definition.as_of.map(|at: Timestamp| at.to_string()),
        "definition": definition,
        "results": results,
    });
    put("json", &format!("{}\n", serde_json::to_string_pretty(&whole)?))
}
