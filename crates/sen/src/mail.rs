//! `sen mail bounce`: what comes back for a newsletter, handed over by the mail server.

use std::io::Read as _;

use anyhow::Context as _;
use flow::Vault;
use flow::reach::newsletter::{Taken, take_report};

use crate::portal::Portal;

/// So much of a report is read; mail servers cut them off far below.
const LONGEST: u64 = 4 << 20;

/// Takes a report in from standard input. What is not about a letter of ours is no failure: a mail server would send it back.
pub async fn bounce(portal: &Portal, to: Option<&str>) -> anyhow::Result<()> {
    let mut message = Vec::new();
    std::io::stdin().lock().take(LONGEST).read_to_end(&mut message).context("standard input")?;
    let vault = Vault::open_file(&portal.config.data.join("secrets.key"))?;
    let taken = take_report(&portal.store, portal.clock.as_ref(), &vault, &message, to).await?;
    // Nothing of the address: this line ends in the mail server's log.
    eprintln!(
        "{}",
        match taken {
            Taken::Suppressed(reason) => format!("not written to any more: {reason}"),
            Taken::Noted => "nothing to be done".to_owned(),
            Taken::NotOurs => "not about a letter of ours".to_owned(),
        }
    );
    Ok(())
}
