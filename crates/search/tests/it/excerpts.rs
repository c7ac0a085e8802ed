//! What is quoted.

use search::{Document, Highlighted, Query};

use crate::{index_of, titled};

fn quoted(document: Document, text: &str) -> (Highlighted, Highlighted) {
    let index = index_of([document]);
    let hit = index.search(&Query::new(text)).unwrap().hits.remove(0);
    (hit.title, hit.excerpt)
}

fn marked(h: &Highlighted) -> Vec<&str> {
    h.marks.iter().map(|m| &h.text[m.clone()]).collect()
}

#[test]
fn marks_in_title_and_text() {
    let document = Document {
        summary: "Một bài về con đường gốm sứ ở Hà Nội.".into(),
        ..titled("vi", "Đường gốm sứ")
    };
    let (title, excerpt) = quoted(document, "duong gom");
    assert_eq!(marked(&title), ["Đường", "gốm"]);
    assert_eq!(marked(&excerpt), ["đường", "gốm"]);
    assert_eq!((excerpt.cut_before, excerpt.cut_after), (false, false));
}

#[test]
fn the_best_passage_of_a_long_text() {
    let filler = "Câu này không nói gì đến điều người đọc đang tìm kiếm. ".repeat(30);
    let wanted = "Lễ hội đèn lồng ở Hội An thắp sáng phố cổ.";
    let body = format!("{filler}Có lễ ở đây.\n\n{filler}{wanted} {filler}");
    let document = Document { body, summary: "Không có gì ở đây.".into(), ..titled("vi", "Bài") };
    let (_, excerpt) = quoted(document, "lễ hội đèn lồng");
    assert!(excerpt.text.starts_with(wanted), "{}", excerpt.text);
    assert_eq!(marked(&excerpt)[..4], ["Lễ", "hội", "đèn", "lồng"]);
    assert!(excerpt.cut_before && excerpt.cut_after);
    assert!(excerpt.text.chars().count() <= 240, "{}", excerpt.text.chars().count());
    assert!(!excerpt.text.starts_with(' ') && !excerpt.text.ends_with(' '));
}

#[test]
fn scripts_without_spaces_are_cut_between_letters() {
    let filler = "และเรื่องอื่นๆอีกมากมายที่ไม่เกี่ยวข้องกับสิ่งที่กำลังค้นหาอยู่".repeat(8);
    let document = Document {
        body: format!("{filler}การท่องเที่ยว{filler}"), ..titled("th", "เรื่อง")
    };
    let (_, excerpt) = quoted(document, "ท่องเที่ยว");
    assert_eq!(marked(&excerpt), ["ท่องเที่ยว"]);
    let first = excerpt.text.chars().next().unwrap();
    assert!(!unicode_normalization::char::is_combining_mark(first), "{first:?}");

    let filler = "这里没有读者要找的内容".repeat(20);
    let document = Document {
        body: format!("{filler}。越南外交部发言人{filler}"),
        ..titled("zh-Hans", "标题")
    };
    let (_, excerpt) = quoted(document, "越南外交部");
    assert!(excerpt.text.starts_with("越南外交部"), "{}", excerpt.text);
    assert_eq!(marked(&excerpt), ["越南外交部"]);
    assert!(excerpt.text.chars().count() < 130);
}

#[test]
fn without_a_match_the_beginning_is_quoted() {
    let document =
        Document { summary: "Tóm tắt.".into(), body: "Thân bài.".into(), ..titled("vi", "Sen hồng") };
    let (title, excerpt) = quoted(document, "sen");
    assert_eq!((marked(&title), excerpt.text.as_str()), (vec!["Sen"], "Tóm tắt."));
    assert!(excerpt.marks.is_empty());
    let document = Document { body: "Thân  bài\n\ndài.".into(), ..titled("vi", "Sen hồng") };
    assert_eq!(quoted(document, "sen").1.text, "Thân bài dài.");
}

#[test]
fn marks_never_split_a_letter_from_its_marks() {
    let document = Document { body: "Vie\u{323}\u{302}t Nam ក្រុង".into(), ..titled("vi", "x") };
    for text in ["viet", "ក្រុង"] {
        let (_, excerpt) = quoted(document.clone(), text);
        assert_eq!(marked(&excerpt).len(), 1, "{text}");
    }
    assert_eq!(marked(&quoted(document, "việt").1), ["Việt"]);
}
