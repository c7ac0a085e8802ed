//! Fonts, from npm packages.

use std::process::Command;

use crate::shell::{need, root, run};

/// Collects the fonts into `assets/dist`, unless they are there already and as new as their list.
pub fn collect() -> anyhow::Result<()> {
    need("node", "sudo apt-get install nodejs npm")?;
    need("npm", "sudo apt-get install npm")?;
    let folder = root().join("assets");
    let changed = |name: &str| std::fs::metadata(folder.join(name)).and_then(|m| m.modified()).ok();
    let made = changed("dist/fonts.css");
    let lists = ["package-lock.json", "collect-fonts.mjs"];
    if made.is_some() && lists.iter().all(|l| changed(l) <= made) {
        return Ok(());
    }
    run(
        "fonts: npm ci",
        Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--silent"]).current_dir(&folder),
    )?;
    run("fonts: collect", Command::new("npm").args(["run", "--silent", "collect"]).current_dir(&folder))
}
