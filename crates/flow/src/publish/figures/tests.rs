#![allow(clippy::unwrap_used)]
use super::*;

fn known(code: &str, name: &str, text: &str, former: &[&str], year: Option<i16>) -> Known {
    Known {
        code: Code::new(code).unwrap(),
        name: name.into(),
        text: text.into(),
        former: former.iter().map(|f| (*f).to_owned()).collect(),
        year,
        retired: false,
    }
}

fn registry() -> Registry {
    let vi = Spoken {
        locale: Locale::new("vi").unwrap(),
        sample: "1.234.567,5".into(),
        facts: vec![
            known("population", "Dân số trung bình", "102.300.000 người", &["101.300.000 người"], Some(2025)),
            known("growth", "Tăng trưởng GDP", "8,02%", &["7,09%"], Some(2025)),
            known("groups", "Số dân tộc", "54 dân tộc", &[], None),
            known("coast", "Chiều dài bờ biển", "3.260 km", &[], None),
        ],
    };
    let ja = Spoken {
        locale: Locale::new("ja").unwrap(),
        sample: "1,234,567.5".into(),
        facts: vec![known("population", "総人口", "102,300,000人", &[], Some(2025))],
    };
    Registry::new(vec![vi, ja])
}

fn found(tag: &str, text: &str) -> Vec<(String, String, Option<String>)> {
    let found = registry().find(&Locale::new(tag).unwrap(), text, &[]);
    found.into_iter().map(|f| (text[f.at].to_owned(), f.fact.to_string(), f.former)).collect()
}

#[test]
fn a_figure_without_a_citation_is_found_with_its_fact() {
    let text = "Năm 2025 dân số trung bình là 102,3 triệu người. Bờ biển dài 3.260 km.";
    let all = found("vi", text);
    assert_eq!(all[0], ("102,3 triệu người".into(), "population".into(), None));
    assert_eq!(all[1], ("3.260 km".into(), "coast".into(), None));
    assert_eq!(found("ja", "総人口は1億230万人です。")[0].1, "population");
}

#[test]
fn a_former_value_is_told_as_one() {
    let all = found("vi", "Tăng trưởng GDP đạt 7,09%.");
    assert_eq!(all, [("7,09%".into(), "growth".into(), Some("7,09%".into()))]);
}

#[test]
fn equal_by_chance_is_not_found() {
    for text in [
        "Có 54 chiếc xe đạp.",
        "Lãi suất là 8,02% mỗi năm.",
        "Dân số trung bình là [[fact:population]], tức 102,3 triệu người.",
        "Năm 2019 dân số là 96,2 triệu người.",
        "Con đường 54 chạy qua làng.",
    ] {
        assert_eq!(found("vi", text), [], "{text}");
    }
    assert_eq!(found("vi", "Việt Nam có 54 dân tộc, số dân tộc này không đổi.")[0].1, "groups");
}

#[test]
fn what_somebody_refused_stays_refused() {
    let text = "Bờ biển dài 3.260 km.";
    let refused = [(Code::new("coast").unwrap(), "3.260 km".to_owned())];
    assert_eq!(registry().find(&Locale::new("vi").unwrap(), text, &refused), []);
}
