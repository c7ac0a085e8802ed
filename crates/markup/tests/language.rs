//! The language: what each construct gives, and what is said about mistakes.
#![allow(clippy::unwrap_used, missing_docs)]

mod support;
use markup::*;
use support::{Known, codes, html, options, rendered};

#[test]
fn a_cited_fact_gets_its_number_and_unknown_ones_a_neutral_word() {
    let done =
        rendered("Area [[fact:area]], **[[fact:population.2024]]**, again [[fact:area]]; [[fact:gone]].\n");
    assert_eq!(done.facts_cited, ["area", "population.2024"]);
    assert!(done.html.contains("title=\"2024, &quot;NSO&quot;\""), "{}", done.html);
    assert!(done.html.contains("href=\"/en/facts/area\""));
    assert_eq!(done.html.matches("331,344 km²<sup>1</sup></a>").count(), 2);
    assert!(done.html.contains("101.3 million people<sup>2</sup></a></strong>"));
    assert!(done.html.contains("<span class=\"fact missing\">(figure not available)</span>"));
}

#[test]
fn a_fact_in_a_link_is_not_a_link_in_a_link() {
    let html = html("[see [[fact:area]]](https://example.org)\n");
    assert_eq!(html.matches("<a ").count(), 1, "{html}");
    assert!(html.contains("<span class=\"fact\">331,344 km²<sup>1</sup></span></a>"));
}

#[test]
fn facts_stand_in_tables_headings_and_emphasis_but_not_in_code() {
    let done = rendered(
        "## Area [[fact:area]]\n\n| a | b |\n|---|--:|\n| x | [[fact:area]] |\n\n`[[fact:area]]`\n\n```\n[[fact:area]]\n::fact{code=\"area\"}\n```\n",
    );
    assert_eq!(done.html.matches("<sup>1</sup>").count(), 2, "{}", done.html);
    assert_eq!(done.html.matches("[[fact:area]]").count(), 2);
    assert!(done.html.contains("::fact{code=\"area\"}"));
    assert!(done.html.contains("<td class=\"end\">"));
}

#[test]
fn block_directives_are_drawn_by_the_caller_in_their_places() {
    let source = "One\n::figure{image=\"bay\" caption=\"The bay\"}\nTwo\n\n::gallery{images=\"a b c\"}\n::map{territories=\"VN-46 VN-48\" title=\"x\"}\n::fact{code=\"area\"}\n::fact{code=\"nix\"}\n::chart{type=\"bar\" facts=\"population.2024 nix area\" title=\"t\"}\n";
    let done = rendered(source);
    assert_eq!(codes(source), []);
    let order = [
        "<p>One</p>",
        "<figure data-image=\"bay\">",
        "<p>Two</p>",
        "data-gallery=\"3\"",
        "data-map=\"2\"",
        "<div data-fact=\"area\">1</div>",
        "(figure not available)",
        "<svg data-chart=\"Bar\">[2, 1]</svg>",
    ];
    let mut from = 0;
    for part in order {
        from += done.html[from..].find(part).unwrap_or_else(|| panic!("{part} in {}", done.html)) + 1;
    }
    assert!(done.has_chart && done.has_map && !done.has_table && !done.has_video);
    assert_eq!(done.images, ["bay", "a", "b", "c"]);
    assert_eq!(done.facts_cited, ["area", "population.2024"]);
}

#[test]
fn containers_hold_markdown_and_directives() {
    let source = "## H\n:::callout{title=\"A & B\"}\nText **bold** [[fact:area]]\n\n::figure{image=\"x\" alt=\"\"}\n:::\n\n:::quote{who=\"N. N.\" source=\"S\" url=\"https://example.org/a\"}\nWords\n:::\n\n:::qa{q=\"Why?\"}\n- one\n:::\n:::callout\nplain\n:::\n";
    assert_eq!(codes(source), []);
    let html = html(source);
    assert!(html.contains(
        "<aside class=\"callout\">\n<p class=\"callout-title\">A &amp; B</p>\n<p>Text <strong>bold</strong>"
    ));
    assert!(html.contains("<figure data-image=\"x\"></figure></aside>"), "{html}");
    assert!(html.contains(
        "<figure class=\"quote\">\n<blockquote cite=\"https://example.org/a\">\n<p>Words</p>\n</blockquote>"
    ));
    assert!(html.contains(
        "<cite><a href=\"https://example.org/a\" rel=\"noopener external\">S</a></cite></figcaption>"
    ));
    assert!(html.contains("<section class=\"qa\">\n<h3 id=\"s-why\">Why?</h3>\n<ul>"));
    assert!(html.contains("callout-title\">Note</p>"));
}

#[test]
fn a_chart_of_given_values() {
    let source = ":::chart{type=\"line\" title=\"T\" unit=\"pct\" source=\"NSO\" url=\"https://example.org\"}\n2023,5.1\n\n\"a, b\",-2\n:::\n";
    let document = parse(source);
    assert_eq!(document.problems(), []);
    let BlockKind::Directive(Directive::Chart(chart)) = &document.blocks()[0].kind else { panic!() };
    let ChartData::Given { unit, source, points } = &chart.data else { panic!() };
    assert_eq!((unit.as_deref(), source.name.as_str(), points.len()), (Some("pct"), "NSO", 2));
    assert_eq!((points[1].label.as_str(), points[1].value), ("a, b", -2.0));
    assert_eq!(document.references()[0].kind, ReferenceKind::Unit);
}

#[test]
fn a_video_is_a_link() {
    let html = html("::video{url=\"https://www.video.example/w?v=1&t=2\" title=\"A <film>\"}\n");
    assert!(html.contains("href=\"https://www.video.example/w?v=1&amp;t=2\" rel=\"noopener external\""));
    assert!(html.contains("A &lt;film&gt;") && html.contains("video-host\">video.example<"));
}

#[test]
fn links_lead_inside_outside_or_nowhere() {
    let html = html(
        "[a](place:VN-46#x) [b](item:gone) [c](https://example.org/?a=1&b=2 \"T\") [d](https://portal.example/x) [e](/en/y) [f](mailto:a@b.example) https://auto.example/x [g](javascript:alert(1)) [h](data:text/html,x)\n",
    );
    assert!(html.contains("<a href=\"/en/VN-46#x\">a</a>"), "{html}");
    assert!(html.contains("<span class=\"missing\">b</span>"));
    assert!(html.contains(
        "<a href=\"https://example.org/?a=1&amp;b=2\" title=\"T\" rel=\"noopener external\">c</a>"
    ));
    assert!(html.contains("<a href=\"https://portal.example/x\">d</a>"));
    assert!(html.contains("<a href=\"/en/y\">e</a>"));
    assert!(html.contains("<a href=\"mailto:a@b.example\">f</a>"));
    assert!(html.contains("<a href=\"https://auto.example/x\" rel=\"noopener external\">"));
    assert!(
        html.contains("<span class=\"missing\">g</span>")
            && html.contains("<span class=\"missing\">h</span>")
    );
}

#[test]
fn headings_start_at_two_and_leave_no_level_out() {
    let document = parse("# A\n\n#### B [[fact:area]]\n\n## A\n\nX\n===\n");
    let found: Vec<_> =
        document.headings(&|_| Some("7".into())).into_iter().map(|h| (h.level, h.id, h.text)).collect();
    let expect = [(2, "s-a", "A"), (3, "s-b", "B 7"), (2, "s-a-2", "A"), (2, "s-x", "X")];
    assert_eq!(found, expect.map(|(l, i, t)| (l, i.to_owned(), t.to_owned())));
}

#[test]
fn questions_alone_are_second_level_headings() {
    let document = parse(":::qa{q=\"One?\"}\na\n:::\n:::qa{q=\"One?\"}\nb\n:::\n");
    let found: Vec<_> =
        document.headings(&|_| None).into_iter().map(|h| (h.level, h.id, h.question)).collect();
    assert_eq!(found, [(2, "s-one".to_owned(), true), (2, "s-one-2".to_owned(), true)]);
}

#[test]
fn tables_scroll_in_a_named_box() {
    let html = html("| a | b |\n|:-:|---|\n| 1 | 2 |\n\n| c |\n|---|\n");
    assert!(
        html.contains("class=\"table\"")
            && html.contains("tabindex=\"0\"")
            && html.contains("role=\"region\"")
    );
    assert!(html.contains("aria-label=\"Table\"") && html.contains("aria-label=\"Table 2\""), "{html}");
    assert!(html.contains("scope=\"col\"") && html.contains("<td class=\"center\">1</td>"));
}

#[test]
fn stress_works_between_characters_without_spaces() {
    assert_eq!(html("越南**「莲花」**国\n"), "<p>越南<strong>「莲花」</strong>国</p>\n");
}

#[test]
fn mistakes_are_told_with_their_lines() {
    let cases: &[(&str, &[(usize, &str)])] = &[
        ("a\n\n::nix{a=\"b\"}\n", &[(3, "unknown-directive")]),
        ("::figure{image=x}\n", &[(1, "bad-directive")]),
        ("::figure{image=\"x\" alt=\"\"} more\n", &[(1, "bad-directive")]),
        ("::figure{image=\"x\"}\n", &[(1, "missing-attribute")]),
        (
            "::figure{image=\"\" alt=\"a\" size=\"3\"}\n",
            &[(1, "unknown-attribute"), (1, "missing-attribute")],
        ),
        ("::map{territories=\"a\" territories=\"b\" title=\"t\"}\n", &[(1, "repeated-attribute")]),
        ("::chart{type=\"pie\" facts=\"a\" title=\"t\"}\n", &[(1, "bad-value")]),
        ("::video{url=\"javascript:x\" title=\"t\"}\n", &[(1, "bad-value")]),
        (":::figure{image=\"x\" alt=\"\"}\n:::\n", &[(1, "wrong-form")]),
        ("::callout{title=\"x\"}\n", &[(1, "wrong-form")]),
        ("\n:::callout{title=\"x\"}\ntext\n", &[(2, "unclosed-container")]),
        ("text\n:::\n", &[(2, "stray-close")]),
        (
            ":::chart{type=\"bar\" title=\"t\" source=\"s\" url=\"https://a.example\"}\na,1\nb;2\n:::\n",
            &[(3, "bad-data")],
        ),
        (
            ":::chart{type=\"bar\" title=\"t\" source=\"s\" url=\"https://a.example\"}\n:::\n",
            &[(1, "bad-data")],
        ),
        (
            ":::chart{type=\"bar\"}\nx\n:::\n",
            &[(1, "missing-attribute"), (1, "missing-attribute"), (1, "missing-attribute"), (2, "bad-data")],
        ),
        ("a [[fact:b c]] [[item:x]] [[fact:x\n", &[(1, "bad-inline"), (1, "bad-inline"), (1, "bad-inline")]),
        ("a\n\n<div>x</div>\n\nb <i>c</i>\n", &[(3, "raw-html"), (5, "raw-html"), (5, "raw-html")]),
        ("<!-- note -->\n\nb <!-- c --> d\n", &[]),
        ("- a\n- ::figure{image=\"x\" alt=\"\"}\n", &[(2, "misplaced-directive")]),
        ("- a\n      ::figure{image=\"x\" alt=\"\"}\n", &[(2, "misplaced-directive")]),
        ("::figure{image=\"a\" alt=\"\"}\n\n![x](y.png)\n", &[(3, "markdown-image")]),
        ("a\nb [c](javascript:x)\n", &[(2, "bad-link")]),
        ("ftp://a.example/x and <javascript:x> and http://a_b.c_d/\n", &[]),
        (
            ":::callout\n:::callout\n:::callout\n:::callout\n:::callout\nx\n:::\n:::\n:::\n:::\n:::\n",
            &[(5, "too-deep")],
        ),
        (
            "\\::figure{image=\"x\"}\n\n:: not one\n\nstd::env\n\n::1 is an address\n\n\\[[fact:x y]] `[[item:x]]` [[a](https://b.example)]\n\n    [[fact:\n",
            &[],
        ),
    ];
    for (source, expect) in cases {
        assert_eq!(codes(source), *expect, "{source}");
    }
}

#[test]
fn too_long_a_text_is_cut() {
    let long = "đ".repeat(Document::MAX_BYTES / 2 + 1);
    assert_eq!(codes(&long), [(1, "too-long")]);
}

#[test]
fn what_is_wrong_is_left_out_and_the_rest_stays() {
    let html = html(":::nix{a=\"b\"}\nkept\n\n::figure{image=\"x\" alt=\"a\"}\n:::\n\n<b>seen</b> & more\n");
    assert!(html.contains("<p>kept</p>") && html.contains("data-image=\"x\""));
    assert!(html.contains("&lt;b&gt;seen&lt;/b&gt; &amp; more"), "{html}");
}

#[test]
fn references_come_with_their_lines() {
    let source = "A [[fact:a]]\nb [x](item:i) [[fact:b]]\n\n::gallery{images=\"p q\"}\n\n- [y](place:VN-46)\n- z\n  [[fact:c]]\n\n| h |\n|---|\n| [t](topic:t) |\n\n:::callout\n\n[d](document:d) [s](section:s)\n:::\n::map{territories=\"VN-1\" title=\"t\"}\n";
    let document = parse(source);
    let found: Vec<_> = document.references().into_iter().map(|r| (r.line, r.kind, r.code)).collect();
    use ReferenceKind::*;
    let expect = [
        (1, Fact, "a"),
        (2, Item, "i"),
        (2, Fact, "b"),
        (4, Image, "p"),
        (4, Image, "q"),
        (6, Place, "VN-46"),
        (8, Fact, "c"),
        (12, Topic, "t"),
        (16, Document, "d"),
        (16, Section, "s"),
        (18, Place, "VN-1"),
    ];
    assert_eq!(found, expect.map(|(l, k, c)| (l, k, c.to_owned())));
    let unknown = document.check(&|reference| reference.code != "i");
    assert_eq!(unknown.len(), 1);
    assert_eq!((unknown[0].line, unknown[0].code), (2, Code::UnknownReference));
}

#[test]
fn plain_text_has_the_words_of_directives_and_facts() {
    let source = "## Dân số\n\n**Người** [ở đây](https://x.example) là [[fact:area]].\n\n::figure{image=\"x\" caption=\"Vịnh\" alt=\"Núi\"}\n:::quote{who=\"Ai\" source=\"Báo\"}\nLời\n:::\n| a | b |\n|---|---|\n| c | d |\n";
    let document = parse(source);
    let text = document.plain_text(&|code| (code == "area").then(|| "331.344 km²".into()));
    assert_eq!(text, "Dân số\nNgười ở đây là 331.344 km².\nVịnh\nNúi\nLời\nAi Báo\na b\nc d");
    assert_eq!(document.word_count(), 16);
}

#[test]
fn a_link_definition_after_a_directive_reaches_the_text_before_it() {
    let html = html("See [this][1].\n\n::figure{image=\"x\" alt=\"\"}\n\n[1]: https://example.org/\n");
    assert!(html.contains("<a href=\"https://example.org/\""), "{html}");
}

#[test]
fn carriage_returns_do_not_matter() {
    let source = "a\n\n:::callout\nb\n:::\n";
    assert_eq!(render(&parse(&source.replace('\n', "\r\n")), &Known, &options()), rendered(source));
}
