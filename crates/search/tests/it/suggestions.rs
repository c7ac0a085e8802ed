//! Titles while typing.

use search::{Document, Index, Suggestion};

use crate::{index_of, titled};

fn offered(index: &Index, typed: &str, locale: Option<&str>) -> Vec<String> {
    index.suggest(typed, locale, 8).unwrap().into_iter().map(|s: Suggestion| s.title.text).collect()
}

fn library() -> Index {
    let rows = [
        ("vi", "Đường sắt Bắc – Nam", 1),
        ("vi", "Dương Quảng Hàm", 2),
        ("vi", "Con đường gốm sứ", 3),
        ("vi", "Thông tin đối ngoại năm 2024", 4),
        ("vi", "Thông tin đối ngoại năm 2025", 5),
        ("en", "Thong Nhat, a train", 6),
        ("zh-Hans", "越南外交部举行会议", 7),
        ("th", "การท่องเที่ยวในเวียดนาม", 8),
        ("ko", "베트남의 문화", 9),
    ];
    index_of(rows.map(|(locale, title, published)| Document { published, ..titled(locale, title) }))
}

#[test]
fn offering() {
    let index = library();
    let rows: &[(&str, Option<&str>, &[&str])] = &[
        ("duong", Some("vi"), &["Dương Quảng Hàm", "Đường sắt Bắc – Nam", "Con đường gốm sứ"]),
        (
            "đ",
            Some("vi"),
            &[
                "Đường sắt Bắc – Nam",
                "Thông tin đối ngoại năm 2025",
                "Thông tin đối ngoại năm 2024",
                "Con đường gốm sứ",
            ],
        ),
        ("đuo", Some("vi"), &["Đường sắt Bắc – Nam", "Con đường gốm sứ"]),
        ("thong", Some("vi"), &["Thông tin đối ngoại năm 2025", "Thông tin đối ngoại năm 2024"]),
        ("thong", Some("en"), &["Thong Nhat, a train"]),
        ("thong tin doi n", None, &["Thông tin đối ngoại năm 2025", "Thông tin đối ngoại năm 2024"]),
        ("doi ngoai 2024", None, &["Thông tin đối ngoại năm 2024"]),
        ("外交", None, &["越南外交部举行会议"]),
        ("越", None, &["越南外交部举行会议"]),
        ("ท่อง", Some("th"), &["การท่องเที่ยวในเวียดนาม"]),
        ("베트", None, &["베트남의 문화"]),
        ("xyz", None, &[]),
        ("", None, &[]),
        ("  !", None, &[]),
    ];
    for (typed, locale, want) in rows {
        let mut got = offered(&index, typed, *locale);
        let mut want: Vec<String> = want.iter().map(|s| s.to_string()).collect();
        if *typed == "đ" {
            // First those that begin with it; the order of the rest by date only.
            assert_eq!(got[0], want[0]);
            got.sort();
            want.sort();
        }
        assert_eq!(got, want, "{typed}");
    }
}

#[test]
fn once_each_and_never_what_is_gone() {
    let same = |id: &str, published| Document { id: id.into(), published, ..titled("en", "Lotus") };
    let index = index_of([same("a", 1), same("b", 2)]);
    assert_eq!(
        index.suggest("lo", None, 5).unwrap().iter().map(|s| s.id.as_str()).collect::<Vec<_>>(),
        ["b"]
    );
    index.apply([], &["b".into()]).unwrap();
    assert_eq!(index.suggest("lo", None, 5).unwrap()[0].id, "a");
    assert!(index.suggest("lo", None, 0).unwrap().is_empty());
}
