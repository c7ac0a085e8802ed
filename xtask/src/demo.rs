//! `cargo demo`: from a clean checkout to a portal one can open.

use std::path::PathBuf;
use std::process::Command;

use crate::shell::{cargo, need, root, run};
use crate::{assets, shell};

/// Builds the release binary and whatever it embeds.
pub fn release_binary() -> anyhow::Result<PathBuf> {
    need("cc", "sudo apt-get install build-essential")?;
    assets::collect()?;
    run("release binary", cargo().args(["build", "--release", "--package", "sen"]))?;
    binary("release")
}

/// Where cargo puts a profile's binary.
pub fn binary(profile: &str) -> anyhow::Result<PathBuf> {
    let metadata = shell::output(cargo().args(["metadata", "--format-version", "1", "--no-deps"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let target = metadata["target_directory"].as_str().unwrap_or("target").to_owned();
    Ok(PathBuf::from(target).join(profile).join("sen"))
}

/// Builds, loads the Vietnam pack and serves; further arguments go to `sen demo`.
pub fn demo(arguments: &[&str]) -> anyhow::Result<()> {
    let sen = release_binary()?;
    let pack = root().join("packs/vietnam");
    let status = Command::new(sen).arg("demo").arg("--pack").arg(pack).args(arguments).status()?;
    anyhow::ensure!(status.success(), "sen demo ended ({status})");
    Ok(())
}
