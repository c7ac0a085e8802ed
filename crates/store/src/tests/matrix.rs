use model::{EditionState, Person, PersonId, Stage};

use super::sample::{at, locale, new_revision, publish_one};
use crate::edition::edition_by_id;
use crate::matrix::{Cell, editions_of_items, items_in_state, items_late, items_of_person};
use crate::person::insert_person;
use crate::revision::insert_revision;
use crate::segment::{SegmentHead, upsert_head};
use crate::work::{Work, upsert_work};

on_every_engine! {
    async fn the_filters_say_what_the_cells_say(store) {
        let (edition, revision) = publish_one(&store, "bay", "vi", at(1)).await;
        let (other, _) = publish_one(&store, "hue", "vi", at(2)).await;
        let mut tx = store.begin().await.unwrap();
        let item = edition_by_id(&mut tx, edition).await.unwrap().unwrap().item;
        let hue = edition_by_id(&mut tx, other).await.unwrap().unwrap().item;
        let rows = editions_of_items(&mut tx, &[item, hue]).await.unwrap();
        assert_eq!(rows.len(), 2);
        assert!(rows.iter().all(|r| r.state == EditionState::Published && r.cell(None) == Cell::Current));
        let current = items_in_state(&mut tx, Cell::Current, None, 2).await.unwrap();
        assert!(current.contains(&item) && current.contains(&hue));
        let none = items_in_state(&mut tx, Cell::None, None, 2).await.unwrap();
        assert_eq!(none.len(), 2, "neither is in both languages");
        let ja = locale("ja");
        assert_eq!(items_in_state(&mut tx, Cell::None, Some(&ja), 2).await.unwrap().len(), 2);
        assert!(items_in_state(&mut tx, Cell::Current, Some(&ja), 2).await.unwrap().is_empty());

        // Translated by segments, one of which has another original now.
        let head = SegmentHead {
            edition,
            source_revision: revision.id,
            target_revision: Some(revision.id),
            total: 5,
            done: 4,
            flagged: 1,
            changed_at: at(3),
        };
        upsert_head(&mut tx, &head).await.unwrap();
        let row = editions_of_items(&mut tx, &[item]).await.unwrap().remove(0);
        assert_eq!((row.cell(None), row.segments), (Cell::Behind, Some((5, 4, 1))));
        assert!(items_in_state(&mut tx, Cell::Behind, None, 2).await.unwrap().contains(&item));
        upsert_head(&mut tx, &SegmentHead { flagged: 0, ..head }).await.unwrap();
        assert!(items_in_state(&mut tx, Cell::Working, None, 2).await.unwrap().contains(&item));

        // Handed in, and with somebody, too late.
        let person = Person {
            id: PersonId::new(at(1)),
            name: "An".into(),
            email: "an@example.org".into(),
            locale: locale("vi"),
            created_at: at(1),
            disabled_at: None,
            second_factor_since: None,
        };
        insert_person(&mut tx, &person).await.unwrap();
        let work = Work {
            stage: Stage::InReview,
            assignee: Some(person.id),
            due_on: Some("2026-01-02".parse().unwrap()),
            ..Work::draft(edition, at(4))
        };
        upsert_work(&mut tx, &work).await.unwrap();
        insert_revision(&mut tx, &new_revision(edition, "Newer", at(5))).await.unwrap();
        assert!(items_in_state(&mut tx, Cell::Review, None, 2).await.unwrap().contains(&item));
        assert_eq!(items_of_person(&mut tx, person.id, None).await.unwrap().len(), 1);
        assert_eq!(items_late(&mut tx, "2026-01-03".parse().unwrap(), None).await.unwrap().len(), 1);
        assert!(items_late(&mut tx, "2026-01-02".parse().unwrap(), None).await.unwrap().is_empty());
    }
}
