//! Whatever the text is, it is read without panic and nothing in the page it gives can act.
#![allow(clippy::unwrap_used, missing_docs)]

mod support;
use proptest::prelude::*;
use support::{dangers, rendered};

/// Runs everything the crate offers on one text.
fn survive(source: &str) {
    let document = markup::parse(source);
    let _ = (document.references(), document.headings(&|_| None), document.word_count());
    for problem in document.problems() {
        assert!(problem.line >= 1 && problem.line <= source.len() + 1);
    }
    let done = rendered(source);
    let dangers = dangers(&done.html);
    assert!(dangers.is_empty(), "{dangers:?} from {source:?} in {}", done.html);
    assert!(!done.html.contains(['\u{E7B0}', '\u{E7B1}']), "placeholder left from {source:?}");
}

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "[x](javascript:alert(1))",
    "[x](JAVA&#115;CRIPT:alert(1))",
    "[x](&#x6A;avascript:alert(1))",
    "[x]( java\u{1}script:alert(1))",
    "<javascript:alert(1)>",
    "[x]: data:text/html,x\n\n[x]",
    "[x](https://a.example/\"onmouseover=alert(1) \"t\")",
    "[x](https://a.example \"\\\" onclick=alert(1) \")",
    "::video{url=\"https://a.example/\\\"><script>\" title=\"</span><script>\"}",
    ":::quote{who=\"<script>\" source=\"</figure><img src=x onerror=y>\"}\n</blockquote><script>x</script>\n:::",
    ":::callout{title=\"</aside><script>\"}\n</aside>\n:::",
    ":::qa{q=\"</h3><script>\"}\nx\n:::",
    "[[fact:hostile]]",
    "\u{E7B0}0\u{E7B1}",
    "&#xE7B0;0&#xE7B1; [[fact:area]]",
    "&#&#xE7B0;xE7B0;0&#59313;\n\n::figure{image=\"x\" alt=\"\"}",
    "## x\" onclick=\"y\n",
    "<!-- \n\n:::callout\n\n--> x\n:::\n",
    "<pre>\n::fact{code=\"area\"}\n:::callout\n</pre>\n:::\n",
    "``` \" onclick=x\ny\n```",
    "| <script> |\n|---|\n| [[fact:hostile]] | x |",
];

#[test]
fn known_attacks_come_to_nothing() {
    HOSTILE.iter().for_each(|source| survive(source));
}

#[test]
fn a_forged_placeholder_shows_nothing_twice() {
    let done =
        rendered("\u{E7B0}0\u{E7B1} &#xE7B0;0&#xE7B1; &#59312;0&#59313;\n\n::figure{image=\"x\" alt=\"\"}\n");
    assert_eq!(done.html.matches("data-image").count(), 1);
}

#[test]
fn deep_and_endless_constructs_are_survived() {
    for piece in [
        ">",
        "- ",
        "* 1. ",
        "[",
        "![",
        "**a ",
        "*a_",
        "`",
        "[[fact:",
        "[[fact:area]]",
        "::",
        ":::callout\n",
        ":::\n",
        "<",
        "<!--",
        "&#",
        "| ",
        "# a\n",
        "\\",
    ] {
        survive(&piece.repeat(3000));
    }
    let indented: String = (0..300).map(|n| format!("{}- x\n", " ".repeat(n * 2))).collect();
    survive(&indented);
    survive(&format!("{}x{}", "[".repeat(2000), "](https://a.example)".repeat(2000)));
}

fn fragment() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "Việt Nam",
        "đường",
        "日本語",
        "ประเทศ",
        "العربية",
        "word",
        " ",
        "  ",
        "\n",
        "\n\n",
        "    ",
        "\t",
        "\r\n",
        "# ",
        "## ",
        "- ",
        "1. ",
        "> ",
        "**",
        "*",
        "_",
        "~~",
        "`",
        "```",
        "\n```\n",
        "|",
        "\n|---|\n",
        "---",
        "===",
        "[",
        "]",
        "(",
        ")",
        "](https://a.example)",
        "](item:e-visa)",
        "](javascript:x)",
        "<",
        ">",
        "&",
        "&lt;",
        "\"",
        "'",
        "\\",
        "!",
        "[[fact:area]]",
        "[[fact:",
        "]]",
        "::",
        ":::",
        "\n:::\n",
        "\n:::callout{title=\"x\"}\n",
        "\n:::qa{q=\"x\"}\n",
        "\n:::quote{who=\"a\" source=\"b\"}\n",
        "\n::figure{image=\"x\" alt=\"y\"}\n",
        "\n:::chart{type=\"bar\" title=\"t\" source=\"s\" url=\"https://a.example\"}\n",
        "a,1\n",
        "{",
        "}",
        "=\"",
        "<script>",
        "</script>",
        "<img src=x onerror=y>",
        "<!--",
        "-->",
        "<svg>",
        "<style>",
        "&#xE7B0;",
        "\u{E7B0}",
        "\u{E7B1}",
        "0",
        "\0",
        "\u{200b}",
        "www.a.example",
        "https://a.example/?q=[[fact:area]]",
        "[^1]",
        "[x]: ",
    ]);
    prop::collection::vec(words, 0..60).prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_survived(source in any::<String>()) {
        survive(&source);
    }

    #[test]
    fn any_mixture_of_the_language_is_survived(source in fragment()) {
        survive(&source);
    }

    #[test]
    fn every_attack_in_every_place_is_survived(
        before in fragment(),
        attack in prop::sample::select(HOSTILE.to_vec()),
        after in fragment(),
    ) {
        survive(&format!("{before}{attack}{after}"));
    }
}
