//! `sen`: a country's external-information portal as one program.

mod blobs;
mod config;
mod demonstration;
mod doctor;
mod export;
mod import;
mod import_data;
mod index;
mod mail;
mod portal;
mod progress;
mod verify;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::portal::Portal;

/// A country tells the world about itself: one program, one data folder.
#[derive(Parser)]
#[command(
    name = "sen",
    version,
    about,
    after_help = "Configuration: a TOML file (--config or SEN_CONFIG; docs/sen.example.toml has every key) and SEN_* variables over it:\n  SEN_LISTEN     address to listen on (127.0.0.1:8080)\n  SEN_METRICS_LISTEN      address of /metrics, for monitoring (none)\n  SEN_DATA       data folder (data)\n  SEN_DATABASE   sqlite:PATH or postgres://USER@HOST/NAME\n  SEN_BASE_URL   address readers use\n  SEN_CACHE_MIB  bound of the page cache (64)\n  SEN_AVIF       also make AVIF pictures (true)\n  SEN_DEMAND_SECOND_STEP  nobody works at the desk without one (false)\n  SEN_BLOBS_KEY           access key of the bucket of the file\n  SEN_BLOBS_SECRET        its secret\n  SEN_MAIL_PASSWORD       password of the mail server of the file\n  SEN_SECRET_<PROVIDER>   secret of an identity provider of the file\n  SEN_MACHINE_KEY_<NAME>  secret of a machine of the file that translates\n  SEN_LOG        what to log, such as info or web=debug"
)]
struct Arguments {
    /// Configuration file.
    #[arg(long, global = true, env = "SEN_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make the data folder and load a nation pack into it.
    Init {
        /// Folder of the pack.
        #[arg(long, value_name = "FOLDER")]
        pack: PathBuf,
    },
    /// Serve the portal.
    Serve,
    /// Load a pack if it is not loaded yet, then serve.
    Demo {
        /// Folder of the pack.
        #[arg(long, value_name = "FOLDER", default_value = "packs/vietnam")]
        pack: PathBuf,
    },
    /// Bring content in.
    Import {
        #[command(subcommand)]
        what: Import,
    },
    /// Compute indices.
    Index {
        #[command(subcommand)]
        what: Index,
    },
    /// Write the whole public site, in all its languages, as files that any web server or CDN gives out. The portal may be
    /// running or not; its data are only read. Links that lead nowhere are told at the end.
    Export(export::Export),
    /// Sign the credentials of pictures that need it: after the certificate was replaced, or for pictures from before.
    Seal,
    /// Build the search index anew from the database.
    Reindex,
    /// Remember every published translation in the translation memory; doing it again changes nothing.
    Learn,
    /// Check a page against the transparency log of its site, over HTTP; any site of Sen, not only one's own.
    Verify {
        /// Address of the page.
        url: String,
        /// Key of the log (`/log/key`), known from elsewhere; without it the site's own word is taken.
        #[arg(long, value_name = "VKEY")]
        key: Option<String>,
    },
    /// What the mail server has to tell.
    Mail {
        #[command(subcommand)]
        what: MailCommand,
    },
    /// Where pictures, videos and documents are kept.
    Blobs {
        #[command(subcommand)]
        what: BlobsCommand,
    },
    /// Look whether everything is in order, and say what to do about what is not.
    Doctor,
}

#[derive(Subcommand)]
enum BlobsCommand {
    /// Move what is in the data folder into the bucket of the configuration. Doing it again goes on where it ended; the
    /// portal may run meanwhile.
    Move,
}

#[derive(Subcommand)]
enum MailCommand {
    /// Take in a report that came back for a newsletter, from standard input: an address that does not exist, or a letter
    /// that somebody called unwanted. Meant for a pipe of the mail server.
    Bounce {
        /// Address to which it came, where the mail server tells it.
        #[arg(long, value_name = "ADDRESS")]
        to: Option<String>,
    },
}

#[derive(Subcommand)]
enum Index {
    /// Check an index and compute it: ranks, how sure they are, and what that depends on.
    Run(index::Run),
}

#[derive(Subcommand)]
enum Import {
    /// Apply a nation pack; applying it again changes nothing.
    Pack {
        /// Folder of the pack.
        folder: PathBuf,
    },
    /// Bring in a WordPress export (WXR). Doing it again changes nothing.
    Wxr {
        /// The export.
        file: PathBuf,
        #[command(flatten)]
        rules: import::Rules,
    },
    /// Load a file of figures as the next vintage of a flow: CSV, XLSX, SDMX-CSV or SDMX-ML. Checked whole, published
    /// whole or not at all.
    Data {
        /// Code of the flow.
        flow: model::Code,
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        how: import_data::How,
    },
    /// Keep the structures of an SDMX-ML file: lists of codes, concepts, data structures, dataflows.
    Structures {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        rules: import_data::Rules,
    },
    /// Bring in an RSS, Atom or JSON feed.
    Feed {
        /// A file, or an address.
        source: String,
        #[command(flatten)]
        rules: import::Rules,
    },
}

fn main() -> std::process::ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("SEN_LOG")
                // The HTML parser warns of what it meets on other sites, which is nobody's to put right.
                .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,html5ever=error")),
        )
        .init();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(e) => {
            eprintln!("sen: {e}");
            return std::process::ExitCode::FAILURE;
        }
    };
    match runtime.block_on(run(arguments)) {
        Ok(true) => std::process::ExitCode::SUCCESS,
        Ok(false) => std::process::ExitCode::FAILURE,
        Err(e) => {
            eprintln!("sen: {e:#}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// Runs a command; answers whether all is well.
async fn run(arguments: Arguments) -> anyhow::Result<bool> {
    if let Command::Verify { url, key } = &arguments.command {
        return verify::page(url, key.as_deref()).await;
    }
    let config = Config::load(arguments.config.as_deref(), std::env::vars())?;
    if matches!(arguments.command, Command::Doctor) {
        return doctor::look(config).await;
    }
    if let Command::Index { what: Index::Run(wish) } = &arguments.command {
        return index::run(config, wish).await;
    }
    if let Command::Export(wish) = &arguments.command {
        return export::run(config, wish).await;
    }
    let portal = Portal::open(config).await?;
    match arguments.command {
        Command::Init { pack } | Command::Import { what: Import::Pack { folder: pack } } => {
            if !portal.apply_pack(&pack).await? {
                eprintln!("nothing to do: this pack is already in place");
            }
            portal.index(false).await?;
        }
        Command::Import { what: Import::Wxr { file, rules } } => {
            return import::wxr(&portal, &file, &rules).await;
        }
        Command::Import { what: Import::Feed { source, rules } } => {
            return import::feed(&portal, &source, &rules).await;
        }
        Command::Import { what: Import::Data { flow, file, how } } => {
            return import_data::data(&portal, &flow, &file, &how).await;
        }
        Command::Import { what: Import::Structures { file, rules } } => {
            return import_data::structures(&portal, &file, &rules).await;
        }
        Command::Serve => portal.serve(None).await?,
        Command::Demo { pack } => {
            if !portal.has_pack(&pack).await? {
                portal.apply_pack(&pack).await?;
            }
            portal.serve(Some(&pack)).await?;
        }
        Command::Seal => {
            let count = portal.seal().await?;
            eprintln!("{count} pictures signed");
        }
        Command::Reindex => {
            portal.index(true).await?;
        }
        Command::Learn => portal.learn().await?,
        Command::Mail { what: MailCommand::Bounce { to } } => mail::bounce(&portal, to.as_deref()).await?,
        Command::Blobs { what: BlobsCommand::Move } => return blobs::move_to_bucket(&portal).await,
        Command::Doctor | Command::Verify { .. } | Command::Index { .. } | Command::Export(_) => {}
    }
    Ok(true)
}
