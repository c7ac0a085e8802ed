//! Running other programs, saying what is run and what is missing.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, bail};

/// The repository's folder: where the cargo that runs us found our package. A target folder can outlive the checkout it was
/// built in, so what was known when we were compiled counts only where no cargo runs us.
pub fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    // What the cargo that runs us says of our own package is not for the one we run: build scripts that look at these
    // would be run again, and all that stands on them built again.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command
}

/// Runs a command to its end; its output is shown.
pub fn run(what: &str, command: &mut Command) -> anyhow::Result<()> {
    let start = Instant::now();
    println!("── {what}");
    let status =
        command.status().with_context(|| format!("{what}: cannot run {:?}", command.get_program()))?;
    if !status.success() {
        bail!("{what} failed ({status})");
    }
    println!("   {what}: {:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// Runs a command and answers with what it printed.
pub fn output(command: &mut Command) -> anyhow::Result<String> {
    let out = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot run {:?}", command.get_program()))?;
    if !out.status.success() {
        bail!("{:?} failed ({})", command.get_program(), out.status);
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

/// Whether a program is on the path.
pub fn has(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(program).is_file()))
}

/// Says which program is missing and how to get it.
pub fn need(program: &str, install: &str) -> anyhow::Result<()> {
    if has(program) {
        return Ok(());
    }
    bail!("`{program}` is missing; install it with: {install}")
}
