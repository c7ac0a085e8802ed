//! `cargo ci`: everything that must be green.

use std::path::Path;
use std::process::Command;

use crate::postgres::Postgres;
use crate::server::Server;
use crate::shell::{cargo, has, root, run};
use crate::{assets, demo, licences};

/// Debian packages the checks need, each with a program that tells whether it is there.
const PACKAGES: &[(&str, &str)] = &[
    ("chromium", "chromium"),
    ("xmllint", "libxml2-utils"),
    ("java", "openjdk-17-jre-headless"),
    ("python3", "python3-venv"),
];

/// Installs what is missing, then runs every check in the order in which failures are cheap to find.
pub fn ci() -> anyhow::Result<()> {
    install()?;
    assets::collect()?;
    run("formatting", cargo().args(["fmt", "--all", "--check"]))?;
    println!("── licences");
    licences::check()?;
    run(
        "clippy",
        cargo().args(["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]),
    )?;
    let postgres = Postgres::start()?;
    run(
        "tests, on SQLite and PostgreSQL",
        cargo().args(["test", "--workspace", "--no-fail-fast"]).env("SEN_TEST_POSTGRES", postgres.url()),
    )?;
    drop(postgres);
    // The same set as the tests, so that nothing is built twice with other features.
    run("binary", cargo().args(["build", "--workspace", "--all-targets"]))?;
    let sen = demo::binary("debug")?;
    // AVIF is only slow here, and the same code path as the other formats.
    let server = Server::start(&sen, &[("SEN_AVIF", "false")])?;
    conformance(&server, &sen.with_file_name("examples"))?;
    println!("── all green");
    Ok(())
}

fn install() -> anyhow::Result<()> {
    let mut missing: Vec<&str> =
        PACKAGES.iter().filter(|(program, _)| !has(program)).map(|(_, package)| *package).collect();
    let postgres = std::fs::read_dir("/usr/lib/postgresql").is_ok_and(|mut d| d.next().is_some());
    if !postgres {
        missing.push("postgresql");
    }
    if missing.is_empty() {
        return Ok(());
    }
    run("apt-get update", Command::new("apt-get").args(["update", "-qq"]))?;
    run(
        "apt-get install",
        Command::new("apt-get").args(["install", "-y", "-qq", "--no-install-recommends"]).args(missing),
    )
}

/// The browser and other people's validators, against a served portal.
fn conformance(server: &Server, examples: &Path) -> anyhow::Result<()> {
    let folder = root().join("tests/conformance");
    if !folder.join("node_modules").is_dir() {
        run(
            "validators: npm ci",
            Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--silent"]).current_dir(&folder),
        )?;
    }
    let python = folder.join(".venv/bin/python");
    if !python.is_file() {
        run(
            "validators: Python",
            Command::new("python3").args(["-m", "venv", ".venv"]).current_dir(&folder),
        )?;
        let install =
            ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", "requirements.txt"];
        run("validators: pip", Command::new(&python).args(install).current_dir(&folder))?;
    }
    run(
        "HTML, accessibility, languages, links",
        Command::new("node").arg("check.mjs").arg(&server.base).arg("vi,en,ar,ja").current_dir(&folder),
    )?;
    run(
        "the desk",
        Command::new("node").arg("desk.mjs").arg(&server.base).arg(server.password()?).current_dir(&folder),
    )?;
    run(
        "translation files",
        Command::new(&python).arg("exchange.py").arg(examples.join("samples")).current_dir(&folder),
    )?;
    run(
        "statistical data",
        Command::new(&python).arg("sdmx.py").arg(examples.join("sdmx-samples")).current_dir(&folder),
    )?;
    let shared = root().join("../shared");
    run(
        "feeds, sitemaps, structured data, API",
        Command::new(&python)
            .arg("feeds.py")
            .arg(&server.base)
            .arg("--shared")
            .arg(shared)
            .current_dir(&folder),
    )
}
