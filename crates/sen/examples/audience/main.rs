//! Gives a data folder many counted views, for `cargo xtask bench audience`. Everything is made up.
//!
//!     audience views DATA OUT VIEWS   writes roll-ups of so many views into a stopped portal's data, and the same views to OUT
//!     audience intake FOLDER VIEWS    counts so many views by the ways of a running portal, and says how long each step took
//!     audience log OUT LINES          an access log of as many requests, for programs that read these
//!
//! Roll-ups are written through the store, a day in a transaction, by the same cuts as counted ones.
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

mod intake;
mod log;
mod roll;
mod spread;

use anyhow::{Context as _, bail};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["views", data, out, views] => {
            roll::write(data.as_ref(), out.as_ref(), views.parse().context("VIEWS")?).await
        }
        ["intake", folder, views] => intake::measure(folder.as_ref(), views.parse().context("VIEWS")?).await,
        ["log", out, lines] => log::write(out.as_ref(), lines.parse().context("LINES")?),
        _ => bail!("audience views DATA OUT VIEWS | intake FOLDER VIEWS | log OUT LINES"),
    }
}
