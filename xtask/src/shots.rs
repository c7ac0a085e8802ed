//! Screenshots of the README, taken from a served portal in Debian's Chromium.

use crate::server::Server;
use crate::shell::{need, root, run};
use crate::{demo, validators};

/// Takes them all into `docs/screenshots`; which ones is said in `tests/conformance/shots.mjs`.
pub fn shots() -> anyhow::Result<()> {
    need("chromium", "sudo apt-get install chromium")?;
    let server = Server::start(&demo::release_binary()?, "portal", &[])?;
    let folder = root().join("docs/screenshots");
    std::fs::create_dir_all(&folder)?;
    run("screenshots", validators::node("shots.mjs")?.arg(&server.base).arg(server.password()?).arg(folder))
}
