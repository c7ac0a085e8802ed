//! Other people's validators, installed into `tests/conformance` from npm and PyPI where they are missing.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::shell::{root, run};

/// Reads a transparency log; the version that was tried.
const LOG_VERIFIER: &str = "aics-tlog==0.2.1";

/// Where the checks are.
pub fn folder() -> PathBuf {
    root().join("tests/conformance")
}

/// Puts everything in place that the checks need.
pub fn install() -> anyhow::Result<()> {
    node("check.mjs")?;
    python("metrics.py")?;
    log_verifier()?;
    Ok(())
}

/// A check written for Node, with its packages in place.
pub fn node(script: &str) -> anyhow::Result<Command> {
    let folder = folder();
    let locked = folder.join("package-lock.json");
    let installed = folder.join("node_modules/.installed.json");
    // Others may have been asked for since they were put there.
    if std::fs::read(&installed).ok() != std::fs::read(&locked).ok() {
        run(
            "validators: npm ci",
            Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--silent"]).current_dir(&folder),
        )?;
        std::fs::copy(&locked, &installed)?;
    }
    let mut command = Command::new("node");
    command.arg(script).current_dir(folder);
    Ok(command)
}

/// A check written in Python, with its packages in place.
pub fn python(script: &str) -> anyhow::Result<Command> {
    let folder = folder();
    let python = folder.join(".venv/bin/python");
    let requirements = folder.join("requirements.txt");
    let installed = folder.join(".venv/requirements.txt");
    // Others may have been asked for since it was made.
    if !python.is_file() || std::fs::read(&installed).ok() != std::fs::read(&requirements).ok() {
        environment(Path::new("python3"), &folder.join(".venv"), &["-r", &requirements.to_string_lossy()])?;
        std::fs::copy(&requirements, &installed)?;
    }
    let mut command = Command::new(python);
    command.arg(script).current_dir(folder);
    Ok(command)
}

/// Somebody else's verifier of transparency logs, which needs Python 3.12; `None` where there is no such Python.
pub fn log_verifier() -> anyhow::Result<Option<PathBuf>> {
    let folder = folder().join(".venv-log");
    let program = folder.join("bin/aics-tlog");
    if !program.is_file() {
        let Some(python) = newer_python() else { return Ok(None) };
        environment(&python, &folder, &[LOG_VERIFIER])?;
    }
    Ok(Some(program))
}

fn environment(python: &Path, folder: &Path, install: &[&str]) -> anyhow::Result<()> {
    run("validators: Python", Command::new(python).args(["-m", "venv"]).arg(folder))?;
    run(
        "validators: pip",
        Command::new(folder.join("bin/python"))
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(install),
    )
}

fn newer_python() -> Option<PathBuf> {
    let mut candidates: Vec<PathBuf> =
        ["python3", "python3.14", "python3.13", "python3.12"].map(PathBuf::from).to_vec();
    let pyenv = std::env::var_os("PYENV_ROOT")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".pyenv")));
    let versions = pyenv.and_then(|p| std::fs::read_dir(p.join("versions")).ok());
    candidates.extend(versions.into_iter().flatten().flatten().map(|v| v.path().join("bin/python3")));
    let new = "import sys; sys.exit(sys.version_info < (3, 12))";
    candidates.into_iter().find(|python| {
        let quiet =
            Command::new(python).args(["-c", new]).stdout(Stdio::null()).stderr(Stdio::null()).status();
        quiet.is_ok_and(|s| s.success())
    })
}
