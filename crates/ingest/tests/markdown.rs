//! HTML as other sites have it, and the Markdown it becomes.
#![allow(clippy::unwrap_used, missing_docs)]

use ingest::{Converted, html_to_markdown};
use proptest::prelude::*;

/// Converts, and holds the result against the language it is written in.
fn convert(html: &str) -> Converted {
    let converted = html_to_markdown(html, "https://old.example/a/b");
    let document = markup::parse(&converted.markdown);
    assert!(document.problems().is_empty(), "{:?}\n{html}\n{}", document.problems(), converted.markdown);
    for image in &converted.images {
        assert!(converted.markdown.contains(&format!("@@{}@@", image.url)), "{}", image.url);
    }
    converted
}

fn check(html: &str, expected: &str) {
    assert_eq!(convert(html).markdown.trim_end(), expected, "{html}");
}

#[test]
fn words_and_stress() {
    check(
        "<p>a <b>b</b>, <i>c</i> <em><strong>d</strong></em> <s>e</s> <code>f*</code></p>",
        "a **b**, *c* ***d*** ~~e~~ `f*`",
    );
    check("<p><b>a </b>b<i> c </i>d</p>", "**a** b *c* d");
    check("<p><b>a <i>b</i> c</b></p>", "**a *b* c**");
    check(
        "<p><span style=\"font-weight: 700\">a</span> <b style=\"font-weight:normal\">b</b></p>",
        "**a** b",
    );
    check("<p><b>“a”</b>b <b>“c”</b> d</p>", "“a”b **“c”** d");
    check("<p>10 m<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup></p>", "10 m², CO₂, 1st");
    check("<p>100<sup>o</sup>C, 1<sup>st</sup>, n<sup>o</sup></p>", "100°C, 1st, no");
    check("<p>a<br>b<br/><br/>c<br></p>", "a\\\nb\n\nc");
    check("text <div>block</div> more", "text\n\nblock\n\nmore");
}

#[test]
fn marks_of_the_language_are_only_words() {
    check(
        "<p># not a heading</p><p>1. not a list</p><p>- nor this</p>",
        "\\# not a heading\n\n1\\. not a list\n\n\\- nor this",
    );
    check("<p>::figure{image=\"x\"}</p><p>:::</p>", "\\::figure{image=\"x\"}\n\n\\:::");
    check(
        "<p>[[fact:a]] *b* _c_ &lt;d&gt; &amp;amp; `e`</p>",
        "\\[\\[fact:a\\]\\] \\*b\\* \\_c\\_ \\<d> \\&amp; \\`e\\`",
    );
    check("<p>a | b<br>--|--</p>", "a | b\\\n\\--|--");
    check("<p>&#xE7B0;0&#xE7B1;</p>", "0");
    check("<p>Hey!<a href=\"https://a.example\">x</a></p>", "Hey\\![x](https://a.example/)");
}

#[test]
fn headings_move_to_two_levels() {
    check("<h1>A</h1><h3><b>B</b> x</h3><h6>C</h6><h1></h1>", "## A\n\n### B x\n\n### C");
    check(
        "<h4>A<br>b <img src=\"/x.png\" alt=\"X\"></h4>",
        "## A b\n\n::figure{image=\"@@https://old.example/x.png@@\" caption=\"\" alt=\"X\"}",
    );
}

#[test]
fn lists() {
    check("<ul><li>a</li><li><p>b</p></li></ul>", "- a\n- b");
    check("<ol start=\"3\"><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "3. a\n   - b\n4. c");
    check("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b");
    check("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b");
    check("<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n  b");
    check(
        "<ul><li>a <img src=\"/x.png\" alt=\"X\"></li><li>b</li></ul>",
        "- a\n- b\n\n::figure{image=\"@@https://old.example/x.png@@\" caption=\"\" alt=\"X\"}",
    );
    check("<dl><dt>a</dt><dd>b</dd></dl>", "**a**\n\nb");
}

#[test]
fn quotations_rules_and_code() {
    check(
        "<blockquote><p>a</p><p>b<br>c</p><cite>d</cite></blockquote><hr>",
        "> a\n>\n> b\\\n> c\n>\n> *d*\n\n---",
    );
    check("<pre>a\n  ```\n::figure{x=\"y\"}</pre>", "````\na\n  ```\n::figure{x=\"y\"}\n````");
    check("<ul><li>a<pre>::fact{code=\"x\"}</pre></li></ul>", "- a\n\n```\n::fact{code=\"x\"}\n```");
    check("<pre class=\"wp-block-verse\">a\nb</pre>", "a\\\nb");
}

#[test]
fn tables_of_data_and_tables_that_place_things() {
    check(
        "<table><caption>T</caption><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td><p>1</p><p>2</p></td><td>3<br>4</td></tr></tbody></table>",
        "**T**\n\n| a | b\\|c |\n| --- | --- |\n| 1 2 | 3 4 |",
    );
    check(
        "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td colspan=2>d</td></tr></table>",
        "| a | b |\n| --- | --- |\n| a | c |\n| d |  |",
    );
    check("<table><tr><td><h2>a</h2></td></tr><tr><td>b</td></tr></table>", "## a\n\nb");
    check(
        "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>",
        "a\n\n| b | c |\n| --- | --- |",
    );
    check(
        "<table><tr><td>a<img src=\"/x.png\"></td><td><ul><li>b</li><li>c</li></ul></td></tr></table>",
        "| a | b c |\n| --- | --- |\n\n::figure{image=\"@@https://old.example/x.png@@\" caption=\"\" alt=\"\"}",
    );
    check(
        "<figure class=\"wp-block-table\"><table><tr><td>a</td><td>b</td></tr></table><figcaption>T <b>u</b></figcaption></figure>",
        "**T u**\n\n| a | b |\n| --- | --- |",
    );
    check("<table>x<tr><td>a</td><p>y</p><td>b</td></tr></table>", "x\n\ny\n\n| a | b |\n| --- | --- |");
    check("<table><tr><td rowspan=99999999 colspan=99999999>a</td></tr></table>", "a");
}

#[test]
fn pictures_with_all_that_is_said_about_them() {
    let done = convert(
        "<figure class=\"wp-block-image\"><a href=\"/big.jpg\"><img src=\"/small.jpg\" alt='A \"b\"'></a><figcaption>C \\ d. Photo: E</figcaption></figure>",
    );
    assert_eq!(
        done.markdown,
        "::figure{image=\"@@https://old.example/big.jpg@@\" caption=\"C \\\\ d.\" alt=\"A \\\"b\\\"\"}\n"
    );
    let image = &done.images[0];
    assert_eq!(
        (image.alt.as_str(), image.caption.as_str(), image.credit.as_str()),
        ("A \"b\"", "C \\ d.", "E")
    );
    check(
        "<p>a <img data-src=\"/x y.jpg\" src=\"data:image/gif;base64,R\" alt=\"\"> b<img src=\"/t.gif\" width=1 height=1></p>",
        "a\n\n::figure{image=\"@@https://old.example/a%20y.jpg@@\" caption=\"\" alt=\"\"}\n\nb"
            .replace("a%20y", "x%20y")
            .as_str(),
    );
    check("<p>ok <img class=\"emoji\" alt=\"🙂\" src=\"https://s.example/1.png\"></p>", "ok 🙂");
    let done = convert("<img src=\"data:image/png;base64,AAAA\"><img src=\"ftp://a.example/x.png\">");
    assert_eq!((done.markdown.as_str(), done.images.len(), done.dropped.len()), ("", 0, 2));
}

#[test]
fn links_to_pictures() {
    // The very picture is in the text, in the size that is linked.
    check(
        "<p><a href=\"/a.jpg\"><img src=\"/a-300x200.jpg\"> large</a>, <a href=\"/a-1024x768.jpg\">again</a></p>",
        "::figure{image=\"@@https://old.example/a.jpg@@\" caption=\"\" alt=\"\"}\n\nlarge, again",
    );
    // Also where the words come first.
    check(
        "<p><a href=\"/b.jpg\">b</a></p><figure><img src=\"https://cdn.example/b-scaled.jpg\"></figure>",
        "b\n\n::figure{image=\"@@https://cdn.example/b-scaled.jpg@@\" caption=\"\" alt=\"\"}",
    );
    let done = convert(
        "<ul><li>See <a href=\"/map.png\" title=\"Map\">here</a> or <a href=\"/map.png\">here</a>.</li><li>b</li></ul>",
    );
    assert_eq!(
        done.markdown,
        "- See [here](https://old.example/map.png) or [here](https://old.example/map.png).\n- b\n\n\
         ::figure{image=\"@@https://old.example/map.png@@\" caption=\"\" alt=\"Map\"}\n"
    );
    let map = &done.linked[0];
    assert_eq!((map.link.as_str(), map.image.alt.as_str()), ("https://old.example/map.png", "Map"));
    assert_eq!((done.linked.len(), done.images.len(), done.left.len()), (1, 0, 0));
    // Those of others stay where they are, and so does a page that a picture leads to.
    check("<a href=\"https://b.example/a.jpg\">a</a>", "[a](https://b.example/a.jpg)");
    let done = convert("<p><a href=\"/c\"><img src=\"/c.jpg\"> more</a></p>");
    assert_eq!(done.left, ["https://old.example/c"]);
}

#[test]
fn galleries() {
    let done = convert(
        "<figure class=\"wp-block-gallery\"><figure><img src=\"/1.jpg\" alt=\"one\"><figcaption>First. Ảnh: X</figcaption></figure><figure><a href=\"/2-big.jpg\"><img src=\"/2.jpg\"></a></figure><figcaption>Both</figcaption></figure>",
    );
    assert_eq!(
        done.markdown,
        "::gallery{images=\"@@https://old.example/1.jpg@@ @@https://old.example/2-big.jpg@@\" caption=\"Both · First.\"}\n"
    );
    assert_eq!((done.images[0].caption.as_str(), done.images[0].credit.as_str()), ("First.", "X"));
    check(
        "<div class=\"gallery\"><dl class=\"gallery-item\"><dt><img src=\"/1.jpg\"></dt><dd>c</dd></dl></div>",
        "::figure{image=\"@@https://old.example/1.jpg@@\" caption=\"\" alt=\"\"}\n\nc",
    );
}

#[test]
fn videos_and_frames_become_links() {
    check(
        "<iframe src=\"https://www.youtube.com/embed/abc?rel=0\" title=\"Film\"></iframe>",
        "::video{url=\"https://www.youtube.com/watch?v=abc\" title=\"Film\"}",
    );
    check("<p>https://youtu.be/abc</p>", "::video{url=\"https://youtu.be/abc\" title=\"youtu.be\"}");
    check(
        "<video controls><source src=\"/a.mp4\"></video>",
        "::video{url=\"https://old.example/a.mp4\" title=\"old.example\"}",
    );
    check("[embed]https://vimeo.com/12[/embed]", "::video{url=\"https://vimeo.com/12\" title=\"vimeo.com\"}");
    check(
        "[video mp4=\"https://a.example/v.mp4\"][/video]",
        "::video{url=\"https://a.example/v.mp4\" title=\"a.example\"}",
    );
    let done = convert(
        "<iframe src=\"https://maps.example/embed?x\"></iframe><iframe srcdoc=\"x\"></iframe><audio src=\"/a.mp3\"></audio>",
    );
    assert_eq!(
        done.markdown,
        "[maps.example](https://maps.example/embed?x)\n\n[old.example](https://old.example/a.mp3)\n"
    );
    assert_eq!(
        done.dropped,
        ["frame https://maps.example/embed?x", "frame", "audio https://old.example/a.mp3"]
    );
}

#[test]
fn links_that_may_be_kept() {
    check(
        "<p><a href=\"../c?q=1&amp;r=[x]\">a</a> <a href=\"mailto:a@b.example\">b</a> <a href=\"#top\">c</a></p>",
        "[a](https://old.example/c?q=1&r=%5Bx%5D) [b](mailto:a@b.example) c",
    );
    let done = convert(
        "<p><a href=\"javascript:alert(1)\">a</a> <a href=\"data:x\">b</a><a href=\"https://a.example\"> </a></p>",
    );
    assert_eq!((done.markdown.as_str(), done.dropped.len()), ("a b\n", 2));
    assert_eq!(html_to_markdown("<a href=\"/x\">a</a>", "").markdown, "a\n");
}

#[test]
fn rubbish_of_word_processors_goes() {
    check(
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><!--[if gte mso 9]><xml>x</xml><![endif]--><span lang=VI style='mso-x:y'>Xin chào<o:p></o:p></span></p>",
        "Xin chào",
    );
    check(
        "<p class=MsoListParagraphCxSpFirst><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>một</p><p class=MsoListParagraphCxSpLast><span style='mso-list: Ignore'>· </span>hai</p><p>ba</p>",
        "- một\n- hai\n\nba",
    );
    check("<p class=MsoListParagraph><span style='mso-list:Ignore'>1.</span>một</p>", "1. một");
    check(
        "<style>p{}</style><script>x</script><p style=\"display: none\">x</p><p>Vie\u{302}\u{323}t&nbsp;Nam&nbsp;</p>",
        "Việt Nam",
    );
}

#[test]
fn what_extensions_add_goes_and_their_buttons_lead_on() {
    check(
        "<p>a</p><div class=\"sharedaddy sd-sharing\"><a href=\"https://s.example\">Share</a></div>[su_note color=\"#fff\"]b[/su_note]",
        "a\n\nb",
    );
    check("a[su_button url=\"https://a.example/f\"]Form[/su_button]", "a\n\n[Form](https://a.example/f)");
    check("[button]x[/button] y [button link=\"https://a.example\"] z", "x\n\ny\n\n[z](https://a.example/)");
}

#[test]
fn what_is_dropped_is_told() {
    let done = convert(
        "<form><input></form><svg><text>x</text></svg>[contact-form-7 id=\"1\"]<object>x</object><p>a [sic]</p>",
    );
    assert_eq!(done.markdown, "a \\[sic\\]\n");
    let mut dropped = done.dropped.clone();
    dropped.sort();
    assert_eq!(dropped, ["form", "object", "shortcode [contact-form-7]", "svg"]);
}

#[test]
fn endless_nesting_costs_little_and_keeps_the_words() {
    for tag in ["div", "b", "blockquote", "ul", "table", "span", "font"] {
        let done =
            convert(&format!("{}x &lt; y{}", format!("<{tag}>").repeat(200_000), "</p>".repeat(100_000)));
        assert!(done.markdown.contains('x'), "{tag}");
    }
    assert!(
        convert(&format!("{}x{}", "<blockquote>".repeat(300), "</blockquote>".repeat(300)))
            .markdown
            .contains('x')
    );
    assert!(convert(&format!("{}x", "<ul><li>".repeat(150))).markdown.contains('x'));
    convert(&"<p>".repeat(100_000));
    convert(&"[a ".repeat(100_000));
    convert(&"[a][/a]".repeat(50_000));
}

fn html() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<strong>",
        "</strong>",
        "<s>",
        "</s>",
        "<code>",
        "</code>",
        "<br>",
        "<h1>",
        "</h1>",
        "<h3>",
        "</h3>",
        "<ul>",
        "</ul>",
        "<ol>",
        "</ol>",
        "<li>",
        "</li>",
        "<blockquote>",
        "</blockquote>",
        "<pre>",
        "</pre>",
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<td>",
        "</td>",
        "<td colspan=2 rowspan=2>",
        "<th>",
        "</th>",
        "<a href=\"/x y[[fact:a]](b)|\\\">",
        "<a href=\"https://a.example/?q='`*_\">",
        "<a href=\"javascript:x\">",
        "</a>",
        "<img src=\"/a b.jpg\" alt=\"x &quot; \\ y\">",
        "<figure>",
        "</figure>",
        "<figcaption>",
        "</figcaption>",
        "<figure class=\"gallery\">",
        "<iframe src=\"https://youtu.be/a\" title='\"\\'></iframe>",
        "<hr>",
        "<dl><dt>",
        "<dd>",
        "</dl>",
        "<sup>2</sup>",
        "<q>",
        "</q>",
        "<p class=MsoListParagraph>",
        "<!-- x -->",
        "<script>",
        "</script>",
        "<svg>",
        "</svg>",
        "<math>",
        "<template>",
        "<select>",
        "Việt Nam",
        "đường ",
        "日本語",
        " ",
        "\n",
        "\n\n",
        "&nbsp;",
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "[[fact:a]]",
        "[[item:b c]]",
        "::figure{image=\"x\"}",
        ":::",
        ":::callout",
        "# ",
        "1. ",
        "- ",
        "+ ",
        "> ",
        "| ",
        "|---|",
        "===",
        "---",
        "&lt;b&gt;",
        "&amp;",
        "&amp;lt;",
        "\\",
        "!",
        "\"",
        "'",
        "http://",
        "https://a_b.c_d/x*y",
        "www.a.example",
        "ftp://x",
        "a@b.example",
        "javascript:x",
        "[caption]",
        "[/caption]",
        "[gallery]",
        "[x y=\"z\"]",
        "&#xE7B0;",
        "\u{E7B0}1\u{E7B1}",
        "{",
        "}",
        "=",
        "1",
        ".",
    ]);
    prop::collection::vec(parts, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_comes_in_the_result_has_no_problems(html in html()) {
        convert(&html);
    }

    #[test]
    fn plain_words_come_through_whole(words in "[a-zA-ZÀ-ỹ0-9 .,;:!?#*_\\[\\]()<>&|`~{}=+/\\\\'\"-]{1,60}") {
        let escaped = words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('[', "&#91;");
        let converted = convert(&format!("<p>x {escaped}</p>"));
        let text = markup::parse(&converted.markdown).plain_text(&|_| None);
        let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        use unicode_normalization::UnicodeNormalization;
        let expected: String = squeeze(&format!("x {words}")).nfc().collect();
        prop_assert_eq!(squeeze(&text), expected, "{}", converted.markdown);
    }
}
