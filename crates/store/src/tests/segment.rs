use model::{PersonId, SegmentOrigin, SegmentState, TextField};

use super::sample::{at, publish_one};
use crate::edition::edition_by_id;
use crate::segment::{
    Segment, SegmentHead, find_head, flagged_editions, followed_editions, replace_segments, segments_of,
    upsert_head,
};

fn segment(key: &str, position: i64) -> Segment {
    Segment {
        key: key.into(),
        position,
        field: TextField::Body,
        source: format!("source of {key}"),
        basis: format!("source of {key}"),
        target: "words".into(),
        joined: false,
        state: SegmentState::Confirmed,
        origin: Some(SegmentOrigin::Person),
        rate: None,
        note: String::new(),
        by: None,
        at: Some(at(2)),
    }
}

on_every_engine! {
    async fn segments_are_replaced_and_come_back_in_order(store) {
        let (edition, _) = publish_one(&store, "bay", "vi", at(1)).await;
        let mut tx = store.begin().await.unwrap();
        let mut first = vec![segment("a", 1), segment("b", 2), segment("c", 3)];
        replace_segments(&mut tx, edition, &[], &first).await.unwrap();
        assert_eq!(segments_of(&mut tx, edition).await.unwrap(), first);
        let person = PersonId::new(at(3));
        first.remove(1);
        first[0] = Segment {
            position: 5,
            source: "another".into(),
            target: String::new(),
            joined: true,
            state: SegmentState::Suggested,
            origin: None,
            rate: Some(87),
            note: "why".into(),
            by: Some(person),
            at: None,
            ..first[0].clone()
        };
        let stored = segments_of(&mut tx, edition).await.unwrap();
        replace_segments(&mut tx, edition, &stored, &first).await.unwrap();
        first.reverse();
        let again = segments_of(&mut tx, edition).await.unwrap();
        assert_eq!(again, first);
        assert!(again[1].is_flagged() && !again[1].is_done() && again[0].is_done());
    }

    async fn how_far_an_edition_is_is_known(store) {
        let (edition, revision) = publish_one(&store, "bay", "vi", at(1)).await;
        let mut tx = store.begin().await.unwrap();
        assert_eq!(find_head(&mut tx, edition).await.unwrap(), None);
        let mut head = SegmentHead {
            edition,
            source_revision: revision.id,
            target_revision: None,
            total: 9,
            done: 4,
            flagged: 1,
            changed_at: at(2),
        };
        upsert_head(&mut tx, &head).await.unwrap();
        head.target_revision = Some(revision.id);
        head.done = 9;
        upsert_head(&mut tx, &head).await.unwrap();
        assert_eq!(find_head(&mut tx, edition).await.unwrap(), Some(head));
        let flagged = flagged_editions(&mut tx, 9).await.unwrap();
        assert_eq!((flagged.len(), flagged[0].flagged, flagged[0].item.as_str()), (1, 1, "bay"));
        let item = edition_by_id(&mut tx, edition).await.unwrap().unwrap().item;
        assert_eq!(followed_editions(&mut tx, item).await.unwrap(), [edition]);
    }
}
