//! What word processors put on the clipboard becomes our text, and says what it lost.
#![allow(clippy::unwrap_used)]

use ingest::{Pasted, paste_to_markdown};

fn pasted(html: &str) -> Pasted {
    let pasted = paste_to_markdown(html);
    assert_eq!(markup::parse(&pasted.markdown).problems(), &[], "{}", pasted.markdown);
    pasted
}

#[test]
fn word() {
    let pasted = pasted(include_str!("data/paste/word.html"));
    assert_eq!(
        pasted.markdown,
        "## Cầu mới qua sông\n\n\
         ### Vì sao cần cầu\n\n\
         Cây cầu **dài nhất** vùng, dài 1.240 m, theo [báo cáo](https://example.org/cau?id=7), sẽ thông xe vào \
         mùa xuân.\n\n\
         - Nhịp chính\n  - hai trụ tháp\n- Đường dẫn\n\n\
         1. *Khởi công*\n2. Hợp long\n\n\
         | Hạng mục | Tỷ đồng |\n| --- | --- |\n| Nhịp chính | 820 |\n"
    );
    assert_eq!((pasted.pictures, pasted.comments, pasted.deletions, pasted.links), (1, 1, 1, 1));
}

#[test]
fn google_docs() {
    let pasted = pasted(include_str!("data/paste/google.html"));
    assert_eq!(
        pasted.markdown,
        "## Opening\n\n\
         The bridge opens **in spring**, see [the *plan*](https://example.org/plan?a=1).\n\n\
         - One\n  - One below\n- Two\n\n\
         | Year | Length |\n| --- | --- |\n| 2026 | 1,240 m |\n"
    );
    assert_eq!((pasted.pictures, pasted.comments, pasted.links), (1, 0, 1));
}

#[test]
fn libreoffice() {
    let pasted = pasted(include_str!("data/paste/libreoffice.html"));
    assert_eq!(
        pasted.markdown,
        "## Le pont\n\n\
         Le pont est **très long**\u{a0}: *1\u{a0}240\u{a0}m* \\[note\\].\n\n\
         1. Première étape\n2. Seconde étape prévue\n\n\
         [Le projet](https://example.org/pont) et le plan\n"
    );
    assert_eq!((pasted.pictures, pasted.deletions, pasted.links, pasted.others), (1, 1, 1, 1));
}

#[test]
fn numbers_of_every_kind_are_lists() {
    let item = |mark: &str, level: u8, words: &str| {
        format!(
            "<p class=MsoListParagraph style='mso-list:l0 level{level} lfo1'><span style='mso-list:Ignore'>{mark}\
             <span>&nbsp;</span></span>{words}</p>"
        )
    };
    let html = [item("a)", 1, "one"), item("iv.", 2, "below"), item("§", 3, "deep"), item("b)", 1, "two")];
    let pasted = pasted(&html.concat());
    assert_eq!(pasted.markdown, "1. one\n   1. below\n      - deep\n2. two\n");
}

#[test]
fn plain_text_with_bullets() {
    let text = "Mở đầu\r\n•\tmột\r\n•\thai\r\nKết\u{a0}thúc, 5 < 6\r\n";
    assert_eq!(pasted(text).markdown, "Mở đầu\n\n- một\n- hai\n\nKết thúc, 5 < 6\n");
    // Our own text stays as it is.
    let own = "## A\n\n::figure{image=\"bay\"}\n\n- **b** [[fact:x]]\n- c\n";
    assert_eq!(paste_to_markdown(own).markdown, own);
    assert_eq!(paste_to_markdown(" \n\n").markdown, "");
}

#[test]
fn hostile_clipboards_end() {
    let deep = format!("<p>{}x", "<div>".repeat(5_000));
    assert!(paste_to_markdown(&deep).markdown.contains('x'));
    let script =
        "<p>a<script>alert(1)</script><a href=\"javascript:alert(1)\">b</a><img src=x onerror=y></p>";
    assert_eq!(pasted(script).markdown, "ab\n");
    let loops = "https://www.google.com/url?q=".repeat(50);
    paste_to_markdown(&format!("<p><a href=\"{loops}\">x</a></p>"));
}
