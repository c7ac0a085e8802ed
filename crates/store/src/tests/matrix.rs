use model::{EditionState, Person, PersonId, Stage};

use super::sample::{at, locale, new_revision, publish_one};
use crate::desk::{items, items_of_codes};
use crate::edition::edition_by_id;
use crate::matrix::{Cell, briefs, briefs_of_items, editions_of_items};
use crate::person::insert_person;
use crate::revision::insert_revision;
use crate::segment::{SegmentHead, upsert_head};
use crate::work::{Work, upsert_work};

on_every_engine! {
    async fn what_is_kept_in_short_says_what_the_cells_say(store) {
        let (edition, revision) = publish_one(&store, "bay", "vi", at(1)).await;
        let (other, _) = publish_one(&store, "hue", "vi", at(2)).await;
        let mut tx = store.begin().await.unwrap();
        let item = edition_by_id(&mut tx, edition).await.unwrap().unwrap().item;
        let hue = edition_by_id(&mut tx, other).await.unwrap().unwrap().item;
        let rows = editions_of_items(&mut tx, &[item, hue]).await.unwrap();
        assert_eq!(rows.len(), 2);
        assert!(rows.iter().all(|r| r.state == EditionState::Published && r.cell(None) == Cell::Current));
        let all = briefs(&mut tx).await.unwrap();
        assert!(all.len() == 2 && all.iter().all(|b| b.cell(None, 1) == Cell::Current));
        assert_eq!(briefs_of_items(&mut tx, &[hue]).await.unwrap().len(), 1);
        let listed: Vec<_> = items(&mut tx).await.unwrap().into_iter().map(|i| i.item).collect();
        assert!(listed.len() == 2 && listed[0] > listed[1], "the newest first");
        let code = model::Code::new("bay").unwrap();
        let one = items_of_codes(&mut tx, &[code]).await.unwrap();
        assert_eq!((one.len(), one[0].item, one[0].number), (1, item, 1));

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
        let brief = briefs_of_items(&mut tx, &[item]).await.unwrap().remove(0);
        assert_eq!(brief.cell(None, 1), Cell::Behind);
        upsert_head(&mut tx, &SegmentHead { flagged: 0, ..head }).await.unwrap();
        let brief = briefs_of_items(&mut tx, &[item]).await.unwrap().remove(0);
        assert_eq!(brief.cell(None, 1), Cell::Working);
        // Another edition whose original was saved since, with a second text.
        let mut newer = briefs_of_items(&mut tx, &[hue]).await.unwrap().remove(0);
        newer.locale = locale("ja");
        let older = briefs_of_items(&mut tx, &[hue]).await.unwrap().remove(0);
        assert_eq!(older.cell(Some(&newer), 2), Cell::Current, "of the same moment");
        insert_revision(&mut tx, &new_revision(other, "Newer", at(6))).await.unwrap();
        let mut newer = briefs_of_items(&mut tx, &[hue]).await.unwrap().remove(0);
        newer.locale = locale("ja");
        assert_eq!(older.cell(Some(&newer), 2), Cell::Behind);
        assert_eq!(older.cell(Some(&newer), 1), Cell::Current, "a first text has not changed");

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
        let brief = briefs_of_items(&mut tx, &[item]).await.unwrap().remove(0);
        assert_eq!((brief.cell(None, 2), brief.assignee), (Cell::Review, Some(person.id)));
        assert_eq!(brief.due_on, Some("2026-01-02".parse().unwrap()));
    }
}
