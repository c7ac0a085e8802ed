//! Screenshots of the README, taken from a served portal by Debian's Chromium.

use std::process::Command;

use crate::demo;
use crate::server::Server;
use crate::shell::{need, root, run};

/// File, address, width, height.
const SHOTS: &[(&str, &str, u32, u32)] = &[
    ("home-en", "/en/", 1280, 1600),
    ("story-vi", "/vi/stories/coffee-highlands", 1280, 1600),
    ("home-ar", "/ar/", 1280, 1200),
    ("place-ja", "/ja/places/VN-46", 1280, 1200),
    ("home-th-phone", "/th/", 400, 860),
    ("search-vi", "/vi/search?q=thanh+pho", 1280, 1100),
];

/// Takes them all into `docs/screenshots`.
pub fn shots() -> anyhow::Result<()> {
    need("chromium", "sudo apt-get install chromium")?;
    let server = Server::start(&demo::release_binary()?, &[])?;
    let folder = root().join("docs/screenshots");
    std::fs::create_dir_all(&folder)?;
    for (name, path, width, height) in SHOTS {
        let file = folder.join(format!("{name}.png"));
        shot(&format!("{}{path}", server.base), *width, *height, &file)?;
    }
    Ok(())
}

fn shot(url: &str, width: u32, height: u32, file: &std::path::Path) -> anyhow::Result<()> {
    let profile = std::env::temp_dir().join(format!("sen-chromium-{}", std::process::id()));
    run(
        url,
        Command::new("chromium")
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
            .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
            .arg("--hide-scrollbars")
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg(format!("--window-size={width},{height}"))
            .arg(format!("--screenshot={}", file.display()))
            .arg(url),
    )
}
