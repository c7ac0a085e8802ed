//! `sen import data` and `sen import structures`: figures come in from the command line.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use flow::data::{
    Catalogue, DataError, FlowRules, FlowTable, NewVintage, Outcome, Prepared, Problems, import_structures,
    prepare, preview_vintage, publish_vintage,
};
use model::{Actor, Code};

use crate::portal::Portal;
use crate::progress::Bars;

/// Who brings in what comes from the command line.
const ACTOR: &str = "system:import";
/// Revisions that a check tells.
const TOLD: usize = 20;

/// How a file becomes a vintage.
#[derive(clap::Args)]
pub struct How {
    /// Add the file to what is there; this is so unless said otherwise.
    #[arg(long, conflicts_with = "whole")]
    add: bool,
    /// The file is all there is: what is not in it is gone in the new vintage.
    #[arg(long)]
    whole: bool,
    /// What is said about the vintage.
    #[arg(long, default_value = "", hide_default_value = true)]
    note: String,
    /// Only check, and say what would change.
    #[arg(long)]
    check: bool,
}

/// What new dataflows are told of.
#[derive(clap::Args)]
pub struct Rules {
    /// Topic of the data that new dataflows stand under.
    #[arg(long)]
    topic: Option<Code>,
    /// Organisation that answers for them.
    #[arg(long)]
    publisher: Option<Code>,
    /// Licence of their figures, as SPDX writes it (CC-BY-4.0).
    #[arg(long)]
    licence: Option<String>,
    /// Only check.
    #[arg(long)]
    check: bool,
}

/// Loads a file; answers whether it was right.
pub async fn data(portal: &Portal, code: &Code, file: &Path, how: &How) -> anyhow::Result<bool> {
    let catalogue = Catalogue::load(&mut portal.store.read().await?).await?;
    let Some(flow) = catalogue.flow(code) else {
        let all: Vec<&str> = catalogue.flows().iter().map(|flow| flow.flow.code.as_str()).collect();
        anyhow::bail!("there is no flow {code}; there are: {}", all.join(", "));
    };
    let bars = Arc::new(Bars::new());
    let prepared = match check(portal, flow, file, &bars).await {
        Err(DataError::Problems(problems)) => return Ok(tell(&bars, file, &problems)),
        other => other?,
    };
    let rows = usize::try_from(prepared.rows)?;
    let actor = Actor(ACTOR.to_owned());
    let wanted = NewVintage { actor, note: how.note.trim().to_owned(), whole: how.whole && !how.add };
    let clock = portal.clock.as_ref();
    let brought = |done: u64| bars.show("observations", usize::try_from(done).unwrap_or(rows), rows);
    if how.check {
        let mut conn = portal.store.read().await?;
        let looked = preview_vintage(&mut conn, clock, flow, prepared, &wanted, TOLD, &brought).await;
        let preview = match looked {
            Err(DataError::Problems(problems)) => return Ok(tell(&bars, file, &problems)),
            other => other?,
        };
        bars.finish();
        for revision in &preview.revisions {
            let value = |row: &Option<Vec<String>>| {
                row.as_ref().and_then(|row| row.get(1)).map_or("–", String::as_str).to_owned()
            };
            let change = &revision.change;
            let (before, after) = (value(&change.before), value(&change.after));
            println!("{} {}: {before} → {after}", revision.key.join("."), change.period);
        }
        let v = &preview.vintage;
        if preview.changes {
            println!(
                "{rows} rows are right; would add {}, revise {}, remove {}: {} observations in vintage {}",
                v.added, v.revised, v.removed, v.observations, v.number
            );
        } else {
            println!("{rows} rows are right; nothing would change");
        }
        return Ok(true);
    }
    let mut tx = portal.store.begin().await?;
    let outcome = match publish_vintage(&mut tx, clock, flow, prepared, &wanted, &brought).await {
        Err(DataError::Problems(problems)) => return Ok(tell(&bars, file, &problems)),
        other => other?,
    };
    tx.commit().await?;
    bars.finish();
    match outcome {
        Outcome::Published(v) => println!(
            "{code}: vintage {} published: {} added, {} revised, {} removed; {} observations",
            v.number, v.added, v.revised, v.removed, v.observations
        ),
        Outcome::Unchanged => println!("{code}: nothing in the file is different from what is published"),
    }
    Ok(true)
}

async fn check(
    portal: &Portal,
    flow: &Arc<FlowTable>,
    file: &Path,
    bars: &Arc<Bars>,
) -> Result<Prepared, DataError> {
    let folder = portal.passing().map_err(|e| DataError::File {
        what: "making the folder of passing files",
        source: std::io::Error::other(e),
    })?;
    let (flow, file, bars) = (Arc::clone(flow), file.to_owned(), Arc::clone(bars));
    let progress = move |rows| bars.count("rows read", rows);
    tokio::task::spawn_blocking(move || prepare(&file, &flow, &folder, &progress)).await?
}

/// Tells what is wrong with a file, by row and column.
fn tell(bars: &Bars, file: &Path, problems: &Problems) -> bool {
    bars.finish();
    for problem in &problems.list {
        eprintln!("{}: {problem}", file.display());
    }
    if problems.more > 0 {
        eprintln!("… and {} more", problems.more);
    }
    let count = problems.list.len() as u64 + problems.more;
    eprintln!("{count} problem(s); nothing was changed");
    false
}

/// Keeps the structures of a file; answers whether they were right.
pub async fn structures(portal: &Portal, file: &Path, rules: &Rules) -> anyhow::Result<bool> {
    let open = File::open(file).with_context(|| file.display().to_string())?;
    let read = sdmx::ml::read_structures(BufReader::new(open), sdmx::Limits::STRUCTURES)
        .with_context(|| file.display().to_string())?;
    for (line, name) in &read.left_out {
        eprintln!("{}:{line}: <{name}> has no place here and was left out", file.display());
    }
    let given = FlowRules {
        topic: rules.topic.clone(),
        publisher: rules.publisher.clone(),
        licence: rules.licence.clone(),
    };
    let mut tx = portal.store.begin().await?;
    let (clock, actor) = (portal.clock.as_ref(), Actor(ACTOR.to_owned()));
    let imported = match import_structures(&mut tx, clock, &actor, &read.structures, &given).await? {
        Ok(imported) => imported,
        Err(problems) => {
            for problem in &problems {
                eprintln!("{}: {problem}", file.display());
            }
            eprintln!("{} problem(s); nothing was changed", problems.len());
            return Ok(false);
        }
    };
    let flows: Vec<&str> = imported.flows.iter().map(Code::as_str).collect();
    let flows = if flows.is_empty() { "none".to_owned() } else { flows.join(", ") };
    let changed = imported.changed;
    if rules.check {
        tx.rollback().await?;
        println!("right; would keep {changed} new or other structures; new flows: {flows}");
    } else {
        tx.commit().await?;
        println!("{changed} new or other structures kept; new flows: {flows}");
    }
    Ok(true)
}
