use jiff::Timestamp;
use model::{Format, InformationKind, Item, Locale};

use super::sample::{at, code, codes, item, locale, publish, publish_one};
use crate::Conn;
use crate::listing::{
    ListedEdition, Listing, count_all_published, count_published, counts_by_format, counts_by_kind,
    counts_by_publisher, counts_by_section, counts_by_territory, counts_by_topic, list_items, list_published,
    published_news,
};

fn vi() -> Locale {
    locale("vi")
}

fn names(cards: &[ListedEdition]) -> Vec<&str> {
    cards.iter().map(|card| card.item_code.as_str()).collect()
}

/// Every page of a listing, joined; `limit` small enough to need several.
async fn all_pages(conn: &mut Conn, listing: &Listing) -> Vec<ListedEdition> {
    let mut seen: Vec<ListedEdition> = Vec::new();
    loop {
        let before = seen.last().map(ListedEdition::cursor);
        let page = list_published(conn, &Listing { before, ..listing.clone() }).await.unwrap();
        assert!(page.len() <= usize::try_from(listing.limit).unwrap());
        if page.is_empty() {
            return seen;
        }
        seen.extend(page);
    }
}

/// Five items in Vietnamese that differ in everything a listing narrows by; the last also in English.
async fn fill(store: &crate::Store) {
    let base = item("a");
    let items = [
        (base.clone(), at(1)),
        (Item { code: code("b"), section: code("nature"), ..item("b") }, at(2)),
        (
            Item {
                kind: InformationKind::Official,
                topics: codes(&["sea"]),
                publisher: code("agency"),
                ..item("c")
            },
            at(3),
        ),
        (Item { format: Format::Guide, territories: codes(&["VN-01", "VN-46"]), ..item("d") }, at(4)),
        (
            Item { section: code("nature"), format: Format::Guide, territories: Vec::new(), ..item("e") },
            at(5),
        ),
    ];
    let mut tx = store.begin().await.unwrap();
    for (item, time) in &items {
        publish(&mut tx, item, "vi", *time).await;
    }
    publish(&mut tx, &items[4].0, "en", at(6)).await;
    tx.commit().await.unwrap();
}

on_every_engine! {
    async fn a_card_says_what_the_page_says(store) {
        publish_one(&store, "bay", "en", at(2)).await;
        let (id, _) = publish_one(&store, "bay", "vi", at(1)).await;
        let cards = list_published(&mut store.read().await.unwrap(), &Listing::new(vi(), 5)).await.unwrap();
        let item = cards[0].item;
        assert_eq!(cards, [ListedEdition {
            id,
            item,
            item_code: code("bay"),
            locale: vi(),
            slug: "bay".into(),
            title: "bay/vi".into(),
            summary: "About bay/vi.".into(),
            image: Some(code("bay")),
            image_alt: "A bay".into(),
            section: code("culture"),
            kind: InformationKind::Image,
            format: Format::Story,
            publisher: code("ministry"),
            published_at: at(1),
            updated_at: at(1),
            languages: 2,
        }]);
    }

    async fn news_is_what_was_published_since_in_every_language(store) {
        fill(&store).await;
        let mut conn = store.read().await.unwrap();
        let mut told = async |kinds: &[InformationKind], since, limit| {
            let news = published_news(&mut conn, kinds, at(since), limit).await.unwrap();
            news.iter().map(|n| format!("{}/{}", n.title, n.published_at.as_second())).collect::<Vec<_>>()
        };
        let day = |n| at(n).as_second();
        let image = [InformationKind::Image];
        let wanted = [format!("e/en/{}", day(6)), format!("e/vi/{}", day(5)), format!("d/vi/{}", day(4))];
        assert_eq!(told(&image, 4, 9).await, wanted);
        assert_eq!(told(&image, 4, 1).await, wanted[..1]);
        let both = [InformationKind::Official, InformationKind::Image];
        assert_eq!(told(&both, 3, 9).await.len(), 4);
        assert!(told(&[InformationKind::Clarification], 1, 9).await.is_empty());
    }

    async fn listings_narrow_and_come_newest_first(store) {
        fill(&store).await;
        let all = Listing::new(vi(), 9);
        let culture = Some(code("culture"));
        let cases = [
            (all.clone(), "edcba"),
            (Listing { locale: locale("en"), ..all.clone() }, "e"),
            (Listing { locale: locale("fr"), ..all.clone() }, ""),
            (Listing { section: Some(code("nature")), ..all.clone() }, "eb"),
            (Listing { topic: Some(code("sea")), ..all.clone() }, "c"),
            (Listing { publisher: Some(code("agency")), ..all.clone() }, "c"),
            (Listing { topic: Some(code("sea")), publisher: Some(code("ministry")), ..all.clone() }, ""),
            (Listing { topic: Some(code("heritage")), ..all.clone() }, "edba"),
            (Listing { territory: Some(code("VN-46")), ..all.clone() }, "dcba"),
            (Listing { kind: Some(InformationKind::Image), ..all.clone() }, "edba"),
            (Listing { format: Some(Format::Guide), ..all.clone() }, "ed"),
            (Listing { section: culture.clone(), format: Some(Format::Guide), ..all.clone() }, "d"),
            (Listing { topic: Some(code("craft")), section: culture.clone(), ..all.clone() }, "da"),
            (Listing { topic: Some(code("craft")), territory: Some(code("VN-46")), ..all.clone() }, "dba"),
            (Listing {
                section: culture,
                topic: Some(code("craft")),
                territory: Some(code("VN-01")),
                kind: Some(InformationKind::Image),
                format: Some(Format::Guide),
                ..all
            }, "d"),
        ];
        let mut conn = store.read().await.unwrap();
        for (listing, wanted) in cases {
            let cards = list_published(&mut conn, &listing).await.unwrap();
            assert_eq!(names(&cards).concat(), wanted, "{listing:?}");
            let count = count_published(&mut conn, &listing).await.unwrap();
            assert_eq!(usize::try_from(count).unwrap(), wanted.len(), "{listing:?}");
        }
    }

    async fn pages_hold_every_edition_once_even_when_published_at_one_moment(store) {
        let mut tx = store.begin().await.unwrap();
        for number in 0..23 {
            // Seven of them at the same moment, across the edge of a page.
            let time = at(if (4..11).contains(&number) { 4 } else { number });
            publish(&mut tx, &item(&format!("i{number}")), "vi", time).await;
        }
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        let all = Listing::new(vi(), 5);
        for listing in [
            Listing { topic: Some(code("heritage")), ..all.clone() },
            Listing { territory: Some(code("VN-46")), ..all.clone() },
            Listing { section: Some(code("culture")), ..all.clone() },
            all,
        ] {
            let seen = all_pages(&mut conn, &listing).await;
            let mut distinct: Vec<_> = seen.iter().map(|card| card.id).collect();
            distinct.sort();
            distinct.dedup();
            assert_eq!((seen.len(), distinct.len()), (23, 23), "{listing:?}");
            let times: Vec<Timestamp> = seen.iter().map(|card| card.published_at).collect();
            assert!(times.is_sorted_by(|a, b| a >= b), "{listing:?}");
        }
    }

    async fn a_page_stays_where_it_was_when_something_new_appears(store) {
        fill(&store).await;
        let mut conn = store.read().await.unwrap();
        let first = list_published(&mut conn, &Listing::new(vi(), 2)).await.unwrap();
        publish_one(&store, "new", "vi", at(9)).await;
        let before = first.last().map(ListedEdition::cursor);
        let second = list_published(&mut conn, &Listing { before, ..Listing::new(vi(), 2) }).await.unwrap();
        assert_eq!((names(&first).concat(), names(&second).concat()), ("ed".into(), "cb".into()));
    }

    async fn cards_of_given_items_come_in_the_order_asked_for(store) {
        fill(&store).await;
        let mut conn = store.read().await.unwrap();
        let wanted = codes(&["d", "missing", "a", "e"]);
        assert_eq!(names(&list_items(&mut conn, &vi(), &wanted).await.unwrap()), ["d", "a", "e"]);
        assert_eq!(names(&list_items(&mut conn, &locale("en"), &wanted).await.unwrap()), ["e"]);
        assert_eq!(list_items(&mut conn, &vi(), &[]).await.unwrap(), []);
    }

    async fn counts_follow_what_is_published(store) {
        fill(&store).await;
        let mut conn = store.read().await.unwrap();
        let count = |word: &str, n: i64| (code(word), n);
        let sections = counts_by_section(&mut conn, &vi()).await.unwrap();
        assert_eq!(sections, [count("culture", 3), count("nature", 2)].into());
        let topics = counts_by_topic(&mut conn, &vi()).await.unwrap();
        assert_eq!(topics, [count("heritage", 4), count("craft", 4), count("sea", 1)].into());
        let territories = counts_by_territory(&mut conn, &vi()).await.unwrap();
        assert_eq!(territories, [count("VN-01", 1), count("VN-46", 4)].into());
        let kinds = counts_by_kind(&mut conn, &vi()).await.unwrap();
        assert_eq!(kinds, [(InformationKind::Official, 1), (InformationKind::Image, 4)].into());
        let formats = counts_by_format(&mut conn, &vi()).await.unwrap();
        assert_eq!(formats, [(Format::Guide, 2), (Format::Story, 3)].into());
        let publishers = counts_by_publisher(&mut conn, &vi()).await.unwrap();
        assert_eq!(publishers, [count("agency", 1), count("ministry", 4)].into());
        let locales = count_all_published(&mut conn).await.unwrap();
        assert_eq!(locales, [(vi(), 5), (locale("en"), 1)].into());
    }
}
