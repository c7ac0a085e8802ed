//! The project's commands: `cargo demo`, `cargo ci`, `cargo xtask …`.

mod apertium;
mod assets;
mod bench;
mod ci;
mod demo;
mod licences;
mod postgres;
mod server;
mod shell;
mod shots;
#[cfg(test)]
mod tidy;
mod validators;

use std::process::ExitCode;

const HELP: &str = "\
cargo demo                 build the release binary, load the Vietnam pack, serve on http://127.0.0.1:8080
cargo ci                   everything CI checks (installs what the tests need where it is missing)
cargo ci checks            only its checks of a served portal, with what was built last
cargo xtask assets         collect the fonts from npm packages into assets/dist
cargo xtask shots          regenerate the screenshots of the README
cargo xtask bench portal   the design's budgets beside nginx, in one run
cargo xtask bench data     a million observations beside Datasette, in one run
cargo xtask bench programme   every page of a programme of 100 organisations, with its budget
cargo xtask bench audience   readers counted, and dashboards over 100 million views, beside GoAccess and DuckDB
cargo xtask bench newsletter  an issue to 100,000 readers, killed in the middle: doubles, losses
cargo xtask licences       check the licences of all dependencies
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["demo", rest @ ..] => demo::demo(rest),
        ["ci"] => ci::ci(),
        ["ci", "checks"] => ci::checks_alone(),
        ["assets"] => assets::collect(),
        ["shots"] => shots::shots(),
        ["bench", "portal"] => bench::portal(),
        ["bench", "data"] => bench::data(),
        ["bench", "programme"] => bench::programme(),
        ["bench", "audience"] => bench::audience(),
        ["bench", "newsletter"] => bench::newsletter(),
        ["licences"] => licences::check(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(anyhow::anyhow!("unknown command “{}”\n\n{HELP}", other.join(" "))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("error: {e:#}");
            ExitCode::FAILURE
        }
    }
}
