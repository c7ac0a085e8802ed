//! Every way Vietnamese is typed.

use search::Document;

use crate::{found, index_of, titled, titles};

/// Accented phrases, and how people type them.
#[test]
fn typing_forms() {
    let phrases = [
        "Ngoại giao nhân dân",
        "Hợp tác quốc tế",
        "Phát triển bền vững",
        "Thông tin đối ngoại",
        "Đà Nẵng mùa lễ hội",
        "Biến đổi khí hậu",
        "Đối tác chiến lược toàn diện",
        "Thuỵ Điển và Việt Nam",
        "Hoà bình và hữu nghị",
        "Uỷ ban nhân dân tỉnh Thừa Thiên Huế",
        "Quý khách đến Quảng Ninh",
    ];
    let index = titles("vi", &phrases);
    let rows = [
        ("ngoai giao", 0),
        ("hop tac quoc te", 1),
        ("phat trien ben vung", 2),
        ("thong tin doi ngoai", 3),
        ("THONG TIN DOI NGOAI", 3),
        ("thông tin đối ngoại", 3),
        ("thông tin doi ngoai", 3),
        ("da nang", 4),
        ("Đà Nẵng", 4),
        ("bien doi khi hau", 5),
        ("doi tac chien luoc", 6),
        // Tone placement, old and new.
        ("thụy điển", 7),
        ("thuỵ điển", 7),
        ("hòa bình", 8),
        ("hoà bình", 8),
        ("ủy ban", 9),
        ("uỷ ban", 9),
        ("qúy khách", 10),
        // Tone on the wrong vowel.
        ("vịêt nam", 7),
        ("hợp tác qúôc tế", 1),
        // Unicode: decomposed; tone typed before the circumflex; half composed.
        ("vie\u{302}\u{323}t nam", 7),
        ("vie\u{323}\u{302}t nam", 7),
        ("vi\u{EA}\u{323}t nam", 7),
        ("d\u{306}", usize::MAX),
        // Look-alike of đ.
        ("Ðà Nẵng", 4),
        // A minus inside a word is no exclusion.
        ("da-nang", 4),
    ];
    for (typed, row) in rows {
        let want: Vec<&str> = phrases.get(row).copied().into_iter().collect();
        assert_eq!(found(&index, typed), want, "{typed}");
    }
}

/// The same table, with the documents written in the other forms.
#[test]
fn written_forms() {
    for written in ["hoà bình", "hòa bình", "hoa\u{300} bi\u{300}nh", "HÒA BÌNH", "h\u{F2}a b\u{EC}nh"]
    {
        let index = titles("vi", &[written]);
        for typed in ["hoa binh", "hòa bình", "hoà bình", "HOÀ BÌNH", "ho\u{300}a bi\u{300}nh"] {
            assert_eq!(found(&index, typed).len(), 1, "{typed} in {written}");
        }
    }
}

#[test]
fn accents_mean_what_they_say() {
    let index = titles("vi", &["đường sắt", "Bình Dương", "đương đại", "Duong family", "dưỡng sinh"]);
    assert_eq!(found(&index, "đường"), ["đường sắt"]);
    assert_eq!(found(&index, "Dương"), ["Bình Dương"]);
    assert_eq!(found(&index, "đương"), ["đương đại"]);
    let mut all = found(&index, "duong");
    assert_eq!(all[0], "Duong family", "the exact form stands first");
    all.sort();
    assert_eq!(all.len(), 5);
}

#[test]
fn six_words_stay_six() {
    let words = ["ma", "má", "mà", "mả", "mã", "mạ"];
    let index = titles("vi", &words);
    for word in &words[1..] {
        assert_eq!(found(&index, word), [*word]);
    }
    let all = found(&index, "ma");
    assert_eq!((all.len(), all[0].as_str()), (6, "ma"));
}

#[test]
fn d_finds_đ_but_đ_does_not_find_d() {
    let index = titles("vi", &["đa dạng", "da giày"]);
    assert_eq!(found(&index, "da").len(), 2);
    assert_eq!(found(&index, "đa"), ["đa dạng"]);
}

/// Exactness outweighs even the title and repetition.
#[test]
fn exact_before_folded() {
    let body = |id: &str, title: &str, body: &str| Document {
        id: id.into(),
        body: body.into(),
        ..titled("vi", title)
    };
    let index = index_of([
        body("folded", "Tân Tân Tân", "Tân tân tân tân tân tân"),
        body("exact", "Một bài khác", "có tên tan trong một câu dài hơn nhiều so với bài kia"),
        body("neither", "Không", "không"),
    ]);
    assert_eq!(found(&index, "tan"), ["exact", "folded"]);
}

/// Syllables are common; the word is the two side by side.
#[test]
fn side_by_side_before_scattered() {
    let body = |id: &str, body: &str| Document { id: id.into(), body: body.into(), ..titled("vi", "Bài") };
    let index = index_of([
        body("scattered", "đá trời nắng, đã hết nặng, đá lại nâng, đà nào năng, đa số nằng nặng"),
        body("together", "ở Đà Nẵng có nhiều bãi biển đẹp và người dân thì rất hiền hoà mến khách"),
    ]);
    assert_eq!(found(&index, "da nang"), ["together", "scattered"]);
    assert_eq!(found(&index, "\"đà nẵng\""), ["together"]);
}

#[test]
fn title_before_summary_before_body() {
    let filler = "một bài viết về nhiều điều khác nhau của đất nước";
    let document = |id: &str, title: &str, summary: &str, body: &str| Document {
        id: id.into(),
        locale: "vi".into(),
        title: format!("{title} {filler}"),
        summary: format!("{summary} {filler}"),
        body: format!("{body} {filler}"),
        ..Document::default()
    };
    let index = index_of([
        document("body", "", "", "di sản và di sản"),
        document("summary", "", "di sản", ""),
        document("title", "di sản", "", ""),
        document("none", "", "", ""),
    ]);
    assert_eq!(found(&index, "di sản"), ["title", "summary", "body"]);
    assert_eq!(found(&index, "di san"), ["title", "summary", "body"]);
}

#[test]
fn all_words_must_match() {
    let index = titles("vi", &["hợp tác quốc tế", "hợp tác kinh tế", "quốc tế"]);
    assert_eq!(found(&index, "hop tac quoc te"), ["hợp tác quốc tế"]);
    assert_eq!(found(&index, "hop tac").len(), 2);
    assert_eq!(found(&index, "hop tac -kinh"), ["hợp tác quốc tế"]);
    assert_eq!(found(&index, "te -\"kinh te\"").len(), 2);
}
