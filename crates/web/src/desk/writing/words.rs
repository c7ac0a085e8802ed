//! Words the editor's script shows, and how long a field reads well.

use model::Locale;
use render::View;
use render::pages::desk::FieldLengths;

/// Names the script knows, with the key of each message. What stands in braces there is put in by the script.
const WORDS: &[(&str, &str)] = &[
    ("kept", "desk-kept-now"),
    ("lost", "writing-lost"),
    ("ended", "writing-session-ended"),
    ("again", "writing-sign-in-again"),
    ("back", "writing-session-back"),
    ("stranger", "writing-session-other"),
    ("restored", "writing-restored"),
    ("undo-restore", "writing-restored-not"),
    ("windows", "writing-windows"),
    ("windows-others", "writing-newer-clash"),
    ("settle", "writing-settle"),
    ("joined", "writing-windows-joined"),
    ("bring", "writing-bring"),
    ("brought", "writing-brought"),
    ("changes", "writing-changes"),
    ("pasting", "writing-pasting"),
    ("paste-failed", "writing-paste-failed"),
    ("paste-plain", "writing-paste-plain"),
    ("counts", "writing-counts"),
    ("length", "writing-length"),
    ("no-headings", "writing-no-headings"),
    ("matches", "writing-matches"),
    ("replaced", "writing-replaced"),
    ("not-begun", "writing-not-begun"),
    ("no-preview", "writing-no-preview"),
    ("uploading", "writing-uploading"),
    ("upload-failed", "writing-upload-failed"),
    ("column", "writing-column"),
    ("cell", "writing-cell"),
    ("link-words", "writing-link-words"),
];

/// The script's words in the person's language.
pub fn words(v: &View<'_>) -> Vec<(&'static str, String)> {
    WORDS
        .iter()
        .map(|(name, key)| {
            let text = match *name {
                "kept" => v.t1(key, "time", "{time}"),
                "counts" => v.t2(key, ("words", "{words}"), ("minutes", "{minutes}")),
                "length" => v.t2(key, ("count", "{count}"), ("best", "{best}")),
                "matches" => v.t2(key, ("at", "{at}"), ("count", "{count}")),
                "replaced" | "column" => v.t1(key, "count", "{count}"),
                "restored" => v.t1(key, "time", "{time}"),
                "uploading" | "upload-failed" => v.t1(key, "name", "{name}"),
                "not-begun" => v.t1(key, "language", "{language}"),
                _ => v.t(key),
            };
            (*name, text)
        })
        .collect()
}

/// How many characters are shown whole in search results and on cards. Full-width signs take the room of two.
pub fn counts(locale: &Locale) -> FieldLengths {
    match locale.language() {
        "zh" | "ja" | "ko" => FieldLengths { title: 32, summary: 80, image_alt: 70 },
        _ => FieldLengths { title: 65, summary: 160, image_alt: 140 },
    }
}
