//! Writes a log as a folder that any web server can serve, for other people's verifiers.
//!
//! ```text
//! cargo run -p tlog --example write_folder -- FOLDER WORD SIZE...
//! ```
//!
//! The log grows to each size in turn. `FOLDER/log` is what a log serves: tiles, entry bundles, checkpoint.
//! Beside it are what a reader has from elsewhere: `log.vkey`, the entries (`WORD 0`, `WORD 1`, …, a line
//! each), the checkpoint of each size, and proofs, a hash on each line. Another word makes another log with
//! the same key: a fork. The key is no secret. `tests/aics-tlog.sh` uses all this.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use tlog::{Checkpoint, Growth, Hash, SignedCheckpoint, SignerKey, Tile, Tree};

const ORIGIN: &str = "example.com/log";

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(word)) = (arguments.next(), arguments.next()) else {
        eprintln!("write_folder FOLDER WORD SIZE...");
        std::process::exit(2);
    };
    let folder = PathBuf::from(folder);
    let sizes: Vec<u64> = arguments.map(|size| size.parse().unwrap()).collect();
    let log = folder.join("log");
    fs::create_dir_all(&log).unwrap();
    let key = SignerKey::new(ORIGIN, &[42; 32]).unwrap();
    fs::write(folder.join("log.vkey"), format!("{}\n", key.verifier())).unwrap();

    let mut tree = Tree::EMPTY;
    for size in &sizes {
        let entries: Vec<String> = (tree.size()..*size).map(|index| format!("{word} {index}")).collect();
        let growth = tree.append(&entries, |tile| fs::read(log.join(tile.to_string()))).unwrap();
        write(&log, &growth);
        tree = growth.tree;
        let checkpoint = Checkpoint::new(ORIGIN, tree).unwrap();
        let signed = SignedCheckpoint::sign(checkpoint, &key).unwrap().to_string();
        fs::write(folder.join(format!("checkpoint-{size}")), &signed).unwrap();
        fs::write(log.join("checkpoint"), signed).unwrap();
    }
    let entries: String = (0..tree.size()).map(|index| format!("{word} {index}\n")).collect();
    fs::write(folder.join("entries.txt"), entries).unwrap();

    // A folder has each tile at each width, so the path is the file.
    let read = |tile: Tile| fs::read(log.join(tile.to_string()));
    for old in sizes.iter().filter(|old| **old < tree.size()) {
        let proof = tree.prove_consistency(*old, read).unwrap();
        fs::write(folder.join(format!("consistency-{old}")), lines(&proof)).unwrap();
    }
    for index in [0, tree.size() / 2, tree.size().saturating_sub(1)] {
        if index < tree.size() {
            let proof = tree.prove_inclusion(index, read).unwrap();
            fs::write(folder.join(format!("inclusion-{index}")), lines(&proof)).unwrap();
        }
    }
}

fn write(log: &Path, growth: &Growth) {
    for (tile, bytes) in &growth.tiles {
        let path = log.join(tile.to_string());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

fn lines(proof: &[Hash]) -> String {
    proof.iter().map(|hash| format!("{hash}\n")).collect()
}
