use model::{Actor, Clock as _};
use store::testing::test_stores;
use store::{Store, Tx};

use super::{CLOCK, keeper, locale, translator};
use crate::publish::language::memory::{
    IN_CONTEXT, MACHINE, Match, Pages, change_unit, delete_unit, import, learn, learn_from, matches,
    read_file,
};

const BAY: &str = "Vịnh Hạ Long có gần hai nghìn đảo lớn nhỏ.";
const BAY_EN: &str = "Ha Long Bay has nearly two thousand islands.";

async fn taught(store: &Store, texts: &[(&str, &str, &str)]) -> Tx {
    let mut tx = store.begin().await.unwrap();
    learn(&mut tx, &Actor("user:a".into()), &CLOCK, &locale("vi"), &locale("en"), texts).await.unwrap();
    tx
}

async fn ask(tx: &mut Tx, sources: &[&str]) -> Vec<Vec<Match>> {
    matches(tx, &locale("vi"), &locale("en"), sources, 5).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_translated_comes_back_with_a_rate() {
    for store in test_stores().await {
        let others = [
            ("Người trồng chè dậy từ bốn giờ sáng.", "Tea growers rise at four.", ""),
            (
                "Mở cửa lúc [[fact:opens]] hằng ngày, giá 1.000 đồng.",
                "Open daily at [[fact:opens]] for 1,000 dong.",
                "",
            ),
            ("Chào mừng!", "Welcome!", ""),
        ];
        let mut tx = taught(&store, &[&[(BAY, BAY_EN, "Mở đầu.")], &others[..]].concat()).await;
        let found = ask(
            &mut tx,
            &[
                BAY,
                "Vịnh Hạ Long có hơn hai nghìn đảo lớn nhỏ.",
                "VỊNH HẠ LONG CÓ GẦN HAI NGHÌN ĐẢO LỚN NHỎ.",
                "Mở cửa lúc [[fact:opens.2027]] hằng ngày, giá 2.000 đồng.",
                "Chào mừng!",
                "Không có gì giống câu này cả.",
                "12 %",
                "",
            ],
        )
        .await;
        let best: Vec<Option<(u8, &str)>> =
            found.iter().map(|list| list.first().map(|m| (m.rate, m.target.as_str()))).collect();
        assert_eq!(best[0], Some((100, BAY_EN)));
        assert!(matches!(best[1], Some((85..=95, BAY_EN))), "{:?}", best[1]);
        assert_eq!(best[2], Some((99, BAY_EN)));
        assert_eq!(best[3], Some((99, "Open daily at [[fact:opens.2027]] for 1,000 dong.")), "its own fact");
        assert_eq!(best[4], Some((100, "Welcome!")));
        assert_eq!(best[5..], [None, None, None]);
        assert_eq!(found[0][0].origin, "desk");
        let context = ask(&mut tx, &["Mở đầu.", BAY]).await;
        assert_eq!(context[1][0].rate, IN_CONTEXT);
        let other_way = matches(&mut tx, &locale("en"), &locale("vi"), &[BAY_EN], 5).await.unwrap();
        assert_eq!(other_way, [[]], "each direction is its own");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn later_words_take_the_place_of_earlier_ones_in_the_same_place() {
    for store in test_stores().await {
        let mut tx = taught(&store, &[("Huế", "Hue", "Trước."), ("Huế", "Hué", "Khác.")]).await;
        let actor = Actor("user:a".into());
        let (vi, en) = (locale("vi"), locale("en"));
        let again = [("Huế", "Huế", "Trước."), ("Huế", "Hué", "Khác.")];
        let learned = learn(&mut tx, &actor, &CLOCK, &vi, &en, &again).await.unwrap();
        assert_eq!((learned.added, learned.confirmed, learned.replaced), (1, 1, 1));
        let found = ask(&mut tx, &["Trước.", "Huế"]).await.remove(1);
        let targets: Vec<_> = found.iter().map(|m| (m.rate, m.target.as_str())).collect();
        assert_eq!(targets, [(101, "Huế"), (100, "Hué")]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machines_words_stay_a_machines_until_a_person_confirms_them() {
    for store in test_stores().await {
        let mut tx = taught(&store, &[("Huế", "Hue City", "Trước.")]).await;
        let (vi, en) = (locale("vi"), locale("en"));
        let system = Actor("system:memory".into());
        let machine = [("Huế", "Hue", "Trước."), ("Vịnh", "Gulf", "")];
        learn_from(&mut tx, &system, CLOCK.now(), MACHINE, (&vi, &en), &machine).await.unwrap();
        let found = ask(&mut tx, &["Trước.", "Huế"]).await.remove(1);
        let seen: Vec<_> = found.iter().map(|m| (m.target.as_str(), m.by_machine())).collect();
        assert_eq!(seen, [("Hue City", false), ("Hue", true)], "a person's words come first and stay");
        let person = Actor("user:a".into());
        learn(&mut tx, &person, &CLOCK, &vi, &en, &[("Vịnh", "Gulf", "")]).await.unwrap();
        learn_from(&mut tx, &system, CLOCK.now(), MACHINE, (&vi, &en), &machine).await.unwrap();
        let found = ask(&mut tx, &["Vịnh"]).await.remove(0);
        assert_eq!((found[0].origin.as_str(), found[0].by_machine()), ("desk", false));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn languages_without_spaces_find_their_like() {
    for store in test_stores().await {
        let mut tx = store.begin().await.unwrap();
        let actor = Actor("user:a".into());
        for (tag, source, asked) in [
            ("ja", "ハロン湾には大小二千近くの島があります。", "ハロン湾には大小二千以上の島があります。"),
            ("th", "อ่าวฮาลองมีเกาะน้อยใหญ่เกือบสองพันเกาะ", "อ่าวฮาลองมีเกาะน้อยใหญ่กว่าสองพันเกาะ"),
            ("zh-Hans", "下龙湾有近两千座大小岛屿。", "下龙湾有两千多座大小岛屿。"),
            ("ar", "يضم خليج ها لونغ ما يقرب من ألفي جزيرة.", "يضم خليج ها لونغ أكثر من ألفي جزيرة."),
        ] {
            let from = locale(tag);
            learn(&mut tx, &actor, &CLOCK, &from, &locale("vi"), &[(source, "x", "")]).await.unwrap();
            let found = matches(&mut tx, &from, &locale("vi"), &[asked], 5).await.unwrap();
            assert!(matches!(found[0].first().map(|m| m.rate), Some(70..=98)), "{tag} {found:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_unit_is_put_right_or_taken_out_by_those_who_keep_the_language() {
    for store in test_stores().await {
        let mut tx = taught(&store, &[(BAY, "Wrong.", ""), ("Khác hẳn.", "Quite another.", "")]).await;
        let id = ask(&mut tx, &[BAY]).await[0][0].unit;
        let outsider = translator("province", &[]);
        assert!(change_unit(&mut tx, &outsider, &CLOCK, &keeper(), id, BAY_EN).await.is_err());
        let japanese = translator("newsroom", &["ja"]);
        assert!(delete_unit(&mut tx, &japanese, &CLOCK, &keeper(), id).await.is_err());
        let english = translator("newsroom", &["en"]);
        assert!(change_unit(&mut tx, &english, &CLOCK, &keeper(), id, "  ").await.is_err());
        let now = change_unit(&mut tx, &english, &CLOCK, &keeper(), id, BAY_EN).await.unwrap();
        let found = ask(&mut tx, &[BAY]).await.remove(0);
        assert_eq!((found.len(), found[0].unit, found[0].target.as_str()), (1, now, BAY_EN));
        delete_unit(&mut tx, &english, &CLOCK, &keeper(), now).await.unwrap();
        assert_eq!(ask(&mut tx, &[BAY]).await, [[]]);
        let events = store::event::events_after(&mut tx, None, 9).await.unwrap();
        let actions: Vec<_> = events.iter().map(|e| e.action.as_str()).collect();
        assert_eq!(actions, ["change-memory", "delete-memory"]);
        let left = store::memory::postings(&mut tx).await.unwrap();
        assert_eq!(left, 3, "only the other unit is led to");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_out_and_comes_in_again() {
    for store in test_stores().await {
        let marked = ("Dài **[[fact:a]]** & hơn.", "Long: **[[fact:a]]** & more.", "");
        let mut tx = taught(&store, &[(BAY, BAY_EN, ""), marked]).await;
        let mut pages = Pages::new(None, &locale("vi")).unwrap();
        let mut bytes = Vec::new();
        while let Some(part) = pages.next(&mut tx).await.unwrap() {
            bytes.extend(part);
        }
        tx.rollback().await.unwrap();
        let locales = [locale("vi"), locale("en")];
        let file = read_file(&bytes, &locales).unwrap();
        assert!(file.remarks.is_empty(), "{:?}", file.remarks);
        let mut tx = store.begin().await.unwrap();
        let outsider = translator("province", &[]);
        assert!(import(&mut tx, &outsider, &CLOCK, &keeper(), "a.tmx", &file).await.is_err());
        let me = translator("newsroom", &[]);
        let done = import(&mut tx, &me, &CLOCK, &keeper(), "a.tmx", &file).await.unwrap();
        assert_eq!(done.values().map(|l| l.added).sum::<usize>(), 2);
        let again = import(&mut tx, &me, &CLOCK, &keeper(), "a.tmx", &file).await.unwrap();
        assert_eq!(again.values().map(|l| (l.added, l.confirmed)).collect::<Vec<_>>(), [(0, 2)]);
        let found = ask(&mut tx, &[marked.0]).await.remove(0);
        assert_eq!((found[0].target.as_str(), found[0].origin.as_str()), (marked.1, "a.tmx"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn grams_that_everybody_has_are_counted_and_not_followed() {
    for store in test_stores().await {
        // Words of letters: figures are all the same to the memory.
        let word =
            |n: u32| n.to_string().chars().map(|c| char::from(c as u8 - b'0' + b'b')).collect::<String>();
        let texts: Vec<(String, String)> = (0..1200)
            .map(|n| (format!("Cộng hòa xã hội chủ nghĩa {}", word(n)), format!("text {n}")))
            .collect();
        let texts: Vec<(&str, &str, &str)> =
            texts.iter().map(|(a, b)| (a.as_str(), b.as_str(), "")).collect();
        let mut tx = store.begin().await.unwrap();
        let actor = Actor("user:a".into());
        let (vi, en) = (locale("vi"), locale("en"));
        learn_from(&mut tx, &actor, CLOCK.now(), "content", (&vi, &en), &texts).await.unwrap();
        let postings = store::memory::postings(&mut tx).await.unwrap();
        // Six of the eight grams are in every text, and each is followed to a thousand units at most.
        assert_eq!(postings, 6 * 1000 + 2 * 1200);
        let found = ask(&mut tx, &[&format!("Cộng hòa xã hội chủ nghĩa {}!", word(777))]).await.remove(0);
        assert_eq!(found[0].target, "text 777");
    }
}
