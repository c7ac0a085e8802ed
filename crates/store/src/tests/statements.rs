//! Rules about the statements themselves.

use std::path::Path;

/// Every SQL text of the crate: the files below `sql`, and the sources, which hold the short ones.
fn texts() -> Vec<(String, String)> {
    fn collect(folder: &Path, into: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("tests") {
                collect(&path, into);
            } else if path.extension().is_some_and(|ending| ending == "sql" || ending == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
                into.push((path.display().to_string(), flat));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    collect(&root.join("sql"), &mut texts);
    collect(&root.join("src"), &mut texts);
    assert!(texts.len() > 80, "only {} files were found", texts.len());
    texts
}

#[test]
fn nothing_changes_or_deletes_what_is_immutable() {
    for (path, text) in texts() {
        for table in ["revision", "correction", "event", "log_entry", "evaluation_frozen"] {
            for verb in ["UPDATE", "DELETE FROM"] {
                let statement = format!("{verb} {table} ");
                assert!(!text.contains(&statement), "{path}: {statement}");
                assert!(!text.ends_with(statement.trim()), "{path}: {statement}");
            }
            // Statements of queues are put together of their parts.
            assert!(!text.contains(&format!("table: \"{table}\"")), "{path}: a queue of {table}");
        }
    }
}

#[test]
fn every_statement_file_is_used() {
    let sources: String =
        texts().into_iter().filter(|(path, _)| path.ends_with(".rs")).map(|(_, text)| text).collect();
    for (path, _) in texts().into_iter().filter(|(path, _)| path.ends_with(".sql")) {
        let short = path.rsplit_once("/sql/").unwrap().1;
        assert!(sources.contains(&format!("sql/{short}")), "{short} is not used");
    }
}

#[test]
fn statements_keep_to_what_both_engines_know() {
    let not_portable =
        ["ILIKE", "::TEXT", "INSERT OR", "AUTOINCREMENT", "SERIAL", "JSONB", "strftime", "NOW()", "ROWID"];
    for (path, text) in texts().into_iter().filter(|(path, _)| path.ends_with(".sql")) {
        for word in not_portable {
            assert!(!text.contains(word), "{path}: {word}");
        }
    }
}
