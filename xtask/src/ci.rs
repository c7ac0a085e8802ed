//! `cargo ci`: everything that must be green.

use std::path::Path;
use std::process::Command;

use crate::apertium::Apertium;
use crate::postgres::{Postgres, free_port};
use crate::server::Server;
use crate::shell::{cargo, has, output, root, run};
use crate::{assets, demo, licences, validators};

/// Debian packages the checks need, each with a program that tells whether it is there.
const PACKAGES: &[(&str, &str)] = &[
    ("chromium", "chromium"),
    ("xmllint", "libxml2-utils"),
    ("java", "openjdk-17-jre-headless"),
    ("python3", "python3-venv"),
    ("pdfinfo", "poppler-utils"),
    ("apertium-apy", "apertium-apy"),
    // The languages are no program of their own, but this comes with them.
    ("apertium", "apertium-eng-spa"),
];

/// Installs what is missing, then runs every check in the order in which failures are cheap to find.
pub fn ci() -> anyhow::Result<()> {
    install()?;
    assets::collect()?;
    run("formatting", cargo().args(["fmt", "--all", "--check"]))?;
    println!("── licences");
    licences::check()?;
    // Fetched while the compiler works: most of it is waiting for others.
    let fetched = std::thread::spawn(validators::install);
    // Everything at once, so that nothing is built twice with other features.
    run(
        "clippy, and everything built",
        linting()?.args(["build", "--workspace", "--all-targets", "--quiet"]),
    )?;
    let postgres = Postgres::start()?;
    let apertium = Apertium::start()?;
    run(
        "tests, on SQLite and PostgreSQL",
        linting()?
            .args(["test", "--workspace", "--no-fail-fast"])
            .env("SEN_TEST_POSTGRES", postgres.url())
            .env("SEN_TEST_APERTIUM", apertium.url()),
    )?;
    drop(postgres);
    fetched.join().unwrap_or_else(|_| anyhow::bail!("the validators could not be fetched"))?;
    checks(&apertium)
}

/// Only what looks at portals that are served, with what was built last.
pub fn checks_alone() -> anyhow::Result<()> {
    install()?;
    validators::install()?;
    checks(&Apertium::start()?)
}

fn checks(apertium: &Apertium) -> anyhow::Result<()> {
    let sen = demo::binary("debug")?;
    let metrics = format!("127.0.0.1:{}", free_port()?);
    let server = portal(&sen, "portal", &apertium.config(), &metrics)?;
    let examples = sen.with_file_name("examples");
    conformance(&server, &sen, &examples, apertium)?;
    run("metrics", validators::python("metrics.py")?.arg(&server.base).arg(format!("http://{metrics}")))?;
    println!("── all green");
    Ok(())
}

/// Cargo with clippy's compiler for our own crates: it says what clippy says and writes the same code, so that nothing is
/// compiled once to be looked at and once more to be run.
fn linting() -> anyhow::Result<Command> {
    let toolchain = output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(root()))?;
    let driver = Path::new(toolchain.trim()).join("bin/clippy-driver");
    anyhow::ensure!(driver.is_file(), "clippy is missing; install it with: rustup component add clippy");
    let mut command = cargo();
    // As `cargo clippy -- -D warnings` would hand them on.
    let end = "__CLIPPY_HACKERY__";
    command.env("RUSTC_WORKSPACE_WRAPPER", driver).env("CLIPPY_ARGS", format!("-D{end}warnings{end}"));
    Ok(command)
}

/// A portal for the checks.
fn portal(sen: &Path, name: &str, config: &str, metrics: &str) -> anyhow::Result<Server> {
    let variables = [
        // AVIF is only slow here, and the same code path as the other formats.
        ("SEN_AVIF", "false"),
        ("SEN_CONFIG", config),
        ("SEN_METRICS_LISTEN", metrics),
        ("SEN_SECRET_TEST", "only-for-tests"),
        ("SEN_MACHINE_KEY_LIBRE", "only-for-tests"),
    ];
    Server::start(sen, name, &variables)
}

/// Half of the desk's journeys in a browser. They wait for answers more than they work: two halves are nearly done at once.
fn desk(server: &Server, half: &str, examples: &Path, letters: &Path) -> anyhow::Result<()> {
    run(
        &format!("the desk, {half}"),
        validators::node("desk.mjs")?
            .arg(&server.base)
            .arg(server.password()?)
            .arg(half)
            .env("SEN_LETTERS", letters)
            // What makes visits up, and where.
            .env("SEN_CORPUS", examples.join("corpus"))
            .env("SEN_DATA_FOLDER", server.folder()?),
    )
}

/// Runs two checks that do not touch what the other looks at.
fn side_by_side(
    one: impl FnOnce() -> anyhow::Result<()> + Send,
    other: impl FnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    std::thread::scope(|scope| {
        let one = scope.spawn(one);
        let done = other();
        one.join().unwrap_or_else(|_| anyhow::bail!("a check ended before its end"))?;
        done
    })
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
    let root = output(Command::new("id").arg("-u"))?.trim() == "0";
    anyhow::ensure!(
        root || has("sudo"),
        "missing Debian packages; as root: apt-get install --no-install-recommends {}",
        missing.join(" ")
    );
    let apt = || if root { Command::new("apt-get") } else { with_sudo("apt-get") };
    run("apt-get update", apt().args(["update", "-qq"]))?;
    run("apt-get install", apt().args(["install", "-y", "-qq", "--no-install-recommends"]).args(missing))
}

/// A program run as root by somebody who is not.
fn with_sudo(program: &str) -> Command {
    let mut command = Command::new("sudo");
    command.arg(program);
    command
}

/// The browser and other people's validators, against a served portal.
fn conformance(server: &Server, sen: &Path, examples: &Path, apertium: &Apertium) -> anyhow::Result<()> {
    let pages = || {
        run(
            "HTML, accessibility, languages, links",
            validators::node("check.mjs")?.arg(&server.base).arg("vi,en,ar,ja"),
        )
    };
    side_by_side(|| open_data(server, examples), pages)?;
    // Two at a time, for two cores: most of them wait for answers more than they work.
    side_by_side(|| apart(sen, examples, apertium), || on_one_portal(server, examples))
}

/// What changes the portal, and what reads the changes.
fn on_one_portal(server: &Server, examples: &Path) -> anyhow::Result<()> {
    // Before the desk adds to the log, and after: it may only grow.
    let kept = std::env::temp_dir().join(format!("sen-log-{}", std::process::id()));
    log(server, &kept)?;
    let letters = std::env::temp_dir().join(format!("sen-letters-{}", std::process::id()));
    desk(server, "rest", examples, &letters)?;
    run("letters of newsletters", validators::python("newsletter.py")?.arg(&letters))?;
    let _ = std::fs::remove_dir_all(letters);
    run(
        "the fediverse",
        validators::node("fediverse/fediverse.mjs")?.arg(&server.base).arg(server.password()?),
    )?;
    run("uploads", validators::python("media.py")?.arg(&server.base).arg(server.password()?))?;
    log(server, &kept)?;
    let _ = std::fs::remove_dir_all(kept);
    run(
        "translation files",
        validators::python("exchange.py")?
            .arg(examples.join("samples"))
            .arg(&server.base)
            .arg(server.password()?),
    )?;
    run("calendars", validators::python("calendars.py")?.arg(&server.base).arg(server.password()?))?;
    run("web hooks and the hub", validators::python("hooks.py")?.arg(&server.base).arg(server.password()?))?;
    run(
        "feeds, sitemaps, structured data, API",
        validators::python("feeds.py")?.arg(&server.base).arg("--shared").arg(root().join("../shared")),
    )?;
    papers(server, examples)
}

/// What has portals of its own.
fn apart(sen: &Path, examples: &Path, apertium: &Apertium) -> anyhow::Result<()> {
    let metrics = format!("127.0.0.1:{}", free_port()?);
    let server = portal(sen, "apart", &apertium.config_without_letters()?, &metrics)?;
    // None of these journeys keeps letters.
    desk(&server, "apart", examples, &std::env::temp_dir())?;
    drop(server);
    run("blobs in a bucket", validators::python("s3.py")?.arg(sen))?;
    exported(sen)?;
    run("readers in ClickHouse", validators::python("clickhouse.py")?.arg(sen).arg(examples.join("corpus")))
}

/// The template's site as files, given out by a web server that is not ours.
fn exported(sen: &Path) -> anyhow::Result<()> {
    let folder = std::env::temp_dir().join(format!("sen-export-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    let (data, site) = (folder.join("data"), folder.join("site"));
    let portal = || {
        let mut command = Command::new(sen);
        command.env("SEN_DATA", &data).env("SEN_AVIF", "false");
        command
    };
    let template = root().join("packs/template");
    run("a small portal", portal().arg("init").arg("--pack").arg(template))?;
    run("its export", portal().arg("export").arg(&site).arg("--precompress"))?;
    run("its export, as readers have it", validators::node("export.mjs")?.arg(&site).arg("en,fr"))?;
    let _ = std::fs::remove_dir_all(folder);
    Ok(())
}

/// What is left by the desk and only read.
fn papers(server: &Server, examples: &Path) -> anyhow::Result<()> {
    let papers = std::env::temp_dir().join(format!("sen-papers-{}", std::process::id()));
    run("samples of papers", Command::new(examples.join("report")).arg(&papers))?;
    run("papers", validators::python("paper.py")?.arg(&server.base).arg(server.password()?).arg(&papers))?;
    let _ = std::fs::remove_dir_all(papers);
    run("credentials of pictures", validators::python("credentials.py")?.arg(&server.base))?;
    run("press kits and cards", validators::python("press.py")?.arg(&server.base))
}

/// Figures in other people's readers, before the desk publishes others.
fn open_data(server: &Server, examples: &Path) -> anyhow::Result<()> {
    run("SDMX files", validators::python("sdmx.py")?.arg(examples.join("sdmx-samples")))?;
    run("SDMX as it is served", validators::python("sdmx_served.py")?.arg(&server.base))?;
    let samples = std::env::temp_dir().join(format!("sen-open-data-{}", std::process::id()));
    let reader = examples.join("opendata-samples");
    run("samples of open data", Command::new(&reader).arg(&samples))?;
    let mut command = validators::python("opendata.py")?;
    command.arg(&samples).arg("--reader").arg(&reader).args(["--served", &server.base]);
    // The official shapes are no part of the project; where they are at hand, the catalogue is held against them.
    let shapes = root().join("../shared/conformance/dcat-ap-3.0.1");
    if shapes.is_dir() {
        command.arg("--shapes").arg(shapes);
    }
    run("open data", &mut command)?;
    let _ = std::fs::remove_dir_all(samples);
    let days = std::env::temp_dir().join(format!("sen-audience-{}", std::process::id()));
    run("a day of readers as a file", Command::new(examples.join("audience-day")).arg(&days))?;
    run("readers in a warehouse", validators::python("audience.py")?.arg(&days))?;
    let _ = std::fs::remove_dir_all(days);
    Ok(())
}

fn log(server: &Server, kept: &Path) -> anyhow::Result<()> {
    let Some(verifier) = validators::log_verifier()? else {
        println!("── the transparency log: left out, its verifier needs Python 3.12 or newer");
        return Ok(());
    };
    run("the transparency log", validators::python("log.py")?.arg(verifier).arg(&server.base).arg(kept))
}
