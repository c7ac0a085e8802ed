use jiff::civil::Date;
use model::{
    ChecklistEntry, CommentId, EditionId, Embargo, Format, Gate, InformationKind, Locale, PreviewLinkId,
    Texts,
};

use super::sample::{at, code, item, locale, new_edition, new_revision, publish, publish_one, somebody};
use crate::agenda::{
    PersonCalendar, Stretch, calendar_by_feed, calendar_of, dated_editions, ending_embargoes, under_embargo,
    upsert_calendar,
};
use crate::checklist::{KeptEntry, Tick, entries, next_position, tick, ticks, untick, upsert_entry};
use crate::comment::{Comment, comments_of, insert_comment, remarked_editions, settle_comment};
use crate::edition::{choose_slug, find_edition, insert_edition, slug_set_at, slugs_beginning};
use crate::item::upsert_item;
use crate::plan::{Plan, Proposal, languages_wanted, pending, plan_of, upsert_plan};
use crate::preview_link::{
    PreviewLink, count_preview, find_preview_link, insert_preview_link, preview_links_of, revoke_preview_link,
};
use crate::redirect::{find_redirect, retarget_redirects, upsert_redirect};
use crate::revision::insert_revision;
use crate::secret::{find_secret, keep_secret};
use crate::work::{Work, find_work, upsert_work};

fn entry(name: &str) -> ChecklistEntry {
    ChecklistEntry {
        code: code(name),
        kind: Some(InformationKind::Official),
        format: None,
        texts: Texts::Original,
        gate: Gate::Release,
        renew: true,
        words: [("vi".to_owned(), "Số liệu".to_owned())].into(),
    }
}

on_every_engine! {
    async fn an_items_plan_is_kept_as_it_was_set(store) {
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx, "an").await;
        let (bay, _) = upsert_item(&mut tx, &item("bay")).await.unwrap();
        assert_eq!(plan_of(&mut tx, bay).await.unwrap(), Plan::empty(bay));
        let plan = Plan {
            item: bay,
            languages: vec![locale("en"), locale("ja")],
            embargo: Some(Embargo { until: at(50), zone: "Asia/Ho_Chi_Minh".into(), reason: "Signing".into(), by: an }),
            edited_at: Some(at(3)),
            proposal: Some(Proposal { particulars: serde_json::json!({"kind": "official"}), by: an, at: at(4) }),
        };
        upsert_plan(&mut tx, &plan).await.unwrap();
        assert_eq!(plan_of(&mut tx, bay).await.unwrap(), plan);
        assert_eq!(languages_wanted(&mut tx).await.unwrap(), [(bay, plan.languages.clone())]);
        let found = pending(&mut tx, at(99)).await.unwrap();
        assert_eq!(found.iter().map(|p| p.code.as_str()).collect::<Vec<_>>(), ["bay"], "it waits for a second person");
        upsert_plan(&mut tx, &Plan { proposal: None, ..plan.clone() }).await.unwrap();
        assert!(pending(&mut tx, at(99)).await.unwrap().is_empty());
        assert_eq!(pending(&mut tx, at(49)).await.unwrap().len(), 1);
        assert!(under_embargo(&mut tx, at(49)).await.unwrap().contains(&bay));
        assert!(under_embargo(&mut tx, at(50)).await.unwrap().is_empty());
    }

    async fn a_tick_stands_until_it_is_taken_back(store) {
        let (edition, revision) = publish_one(&store, "bay", "vi", at(1)).await;
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx, "an").await;
        for name in ["figures", "names"] {
            let position = next_position(&mut tx).await.unwrap();
            let kept = KeptEntry { entry: entry(name), position, edited_at: None, retired_at: None };
            upsert_entry(&mut tx, &kept).await.unwrap();
        }
        let all = entries(&mut tx).await.unwrap();
        assert_eq!(all.iter().map(|k| k.entry.clone()).collect::<Vec<_>>(), [entry("figures"), entry("names")]);
        let anyone = ChecklistEntry { kind: None, format: Some(Format::Event), ..entry("names") };
        let changed = KeptEntry { entry: anyone, position: 0, edited_at: Some(at(2)), retired_at: Some(at(3)) };
        upsert_entry(&mut tx, &changed).await.unwrap();
        assert!(entries(&mut tx).await.unwrap().contains(&changed));
        let first = Tick { entry: code("figures"), revision: revision.id, person: an, at: at(5) };
        tick(&mut tx, edition, &first).await.unwrap();
        let again = Tick { at: at(6), ..first };
        tick(&mut tx, edition, &again).await.unwrap();
        assert_eq!(ticks(&mut tx, edition).await.unwrap(), [again]);
        assert!(untick(&mut tx, edition, &code("figures")).await.unwrap());
        assert!(!untick(&mut tx, edition, &code("figures")).await.unwrap());
    }

    async fn a_preview_link_is_counted_and_ended_once(store) {
        let (edition, revision) = publish_one(&store, "bay", "vi", at(1)).await;
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx, "an").await;
        let link = PreviewLink {
            id: PreviewLinkId::new(at(2)),
            edition,
            revision: Some(revision.id),
            note: "For the embassy".into(),
            made_by: an,
            made_at: at(2),
            expires_at: at(900),
            revoked_at: None,
            uses: 0,
            used_at: None,
        };
        insert_preview_link(&mut tx, &link).await.unwrap();
        assert_eq!(find_preview_link(&mut tx, link.id).await.unwrap(), Some(link.clone()));
        count_preview(&mut tx, link.id, at(3)).await.unwrap();
        count_preview(&mut tx, link.id, at(4)).await.unwrap();
        assert!(revoke_preview_link(&mut tx, link.id, at(5)).await.unwrap());
        assert!(!revoke_preview_link(&mut tx, link.id, at(6)).await.unwrap());
        let used = PreviewLink { uses: 2, used_at: Some(at(4)), revoked_at: Some(at(5)), ..link };
        assert_eq!(preview_links_of(&mut tx, edition).await.unwrap(), [used]);
    }

    async fn a_key_is_kept_as_it_was_first(store) {
        let mut tx = store.begin().await.unwrap();
        assert_eq!(find_secret(&mut tx, "k").await.unwrap(), None);
        assert_eq!(keep_secret(&mut tx, "k", "one").await.unwrap(), "one");
        assert_eq!(keep_secret(&mut tx, "k", "two").await.unwrap(), "one");
    }

    async fn the_calendar_shows_what_has_a_date_in_a_stretch(store) {
        let (edition, _) = publish_one(&store, "bay", "vi", at(1)).await;
        let (other, _) = publish_one(&store, "cave", "vi", at(1)).await;
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx, "an").await;
        let day = |d: i8| Date::constant(2026, 11, d);
        let work = Work {
            due_on: Some(day(26)),
            publish_at: Some(at(100)),
            expire_at: Some(at(9000)),
            time_zone: Some("Europe/Paris".into()),
            ..Work::draft(edition, at(2))
        };
        upsert_work(&mut tx, &work).await.unwrap();
        assert_eq!(find_work(&mut tx, edition).await.unwrap(), Some(work.clone()));
        upsert_work(&mut tx, &Work { due_on: Some(day(29)), ..Work::draft(other, at(2)) }).await.unwrap();
        let stretch = |from: i64, to: i64, first: i8, end: i8| Stretch {
            from: at(from),
            to: at(to),
            first: day(first),
            end: day(end),
        };
        let codes = |found: Vec<crate::agenda::DatedEdition>| -> Vec<String> {
            let mut codes: Vec<String> = found.into_iter().map(|e| e.code.to_string()).collect();
            codes.sort();
            codes
        };
        assert_eq!(codes(dated_editions(&mut tx, stretch(100, 101, 1, 2)).await.unwrap()), ["bay"]);
        assert_eq!(codes(dated_editions(&mut tx, stretch(8999, 9001, 1, 2)).await.unwrap()), ["bay"]);
        assert!(dated_editions(&mut tx, stretch(101, 200, 1, 26)).await.unwrap().is_empty());
        assert_eq!(codes(dated_editions(&mut tx, stretch(0, 1, 26, 30)).await.unwrap()), ["bay", "cave"]);
        let bay = find_edition(&mut tx, &locale("vi"), "bay").await.unwrap().unwrap().item;
        let embargo = Embargo { until: at(500), zone: "UTC".into(), reason: String::new(), by: an };
        upsert_plan(&mut tx, &Plan { embargo: Some(embargo), ..Plan::empty(bay) }).await.unwrap();
        let ending = ending_embargoes(&mut tx, stretch(400, 501, 1, 2)).await.unwrap();
        assert_eq!((ending.len(), ending[0].title.as_str(), ending[0].until), (1, "bay/vi", at(500)));
        assert!(ending_embargoes(&mut tx, stretch(501, 600, 1, 2)).await.unwrap().is_empty());
    }

    async fn a_persons_calendar_is_found_by_its_address(store) {
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx, "an").await;
        let none = calendar_of(&mut tx, an).await.unwrap();
        assert_eq!((none.time_zone.as_deref(), none.feed_hash.as_deref()), (None, None));
        let calendar = PersonCalendar {
            person: an,
            time_zone: Some("Europe/Paris".into()),
            feed_hash: Some("abc".into()),
            feed_mine: true,
            feed_since: Some(at(1)),
        };
        upsert_calendar(&mut tx, &calendar).await.unwrap();
        assert_eq!(calendar_by_feed(&mut tx, "abc").await.unwrap(), Some(calendar.clone()));
        upsert_calendar(&mut tx, &PersonCalendar { feed_hash: None, ..calendar }).await.unwrap();
        assert_eq!(calendar_by_feed(&mut tx, "abc").await.unwrap(), None);
    }

    async fn remarks_are_answered_settled_and_opened_again(store) {
        let (edition, revision) = publish_one(&store, "bay", "vi", at(1)).await;
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx, "an").await;
        let first = Comment {
            id: CommentId::new(at(2)),
            edition,
            revision: Some(revision.id),
            quote: "Words".into(),
            position: Some(2),
            parent: None,
            body: "Which?".into(),
            author: an,
            at: at(2),
            resolved_at: None,
            resolved_by: None,
        };
        insert_comment(&mut tx, &first).await.unwrap();
        let answer = Comment { id: CommentId::new(at(3)), parent: Some(first.id), at: at(3), ..first.clone() };
        insert_comment(&mut tx, &answer).await.unwrap();
        assert_eq!(comments_of(&mut tx, edition).await.unwrap(), [first.clone(), answer.clone()]);
        let open = remarked_editions(&mut tx, 9).await.unwrap();
        assert_eq!((open.len(), open[0].open, open[0].last_at, open[0].title.as_str()), (1, 1, at(2), "bay/vi"));
        settle_comment(&mut tx, edition, first.id, Some((an, at(5)))).await.unwrap();
        assert!(remarked_editions(&mut tx, 9).await.unwrap().is_empty());
        let settled = comments_of(&mut tx, edition).await.unwrap().remove(0);
        assert_eq!((settled.resolved_at, settled.resolved_by), (Some(at(5)), Some(an)));
        settle_comment(&mut tx, edition, first.id, None).await.unwrap();
        assert_eq!(comments_of(&mut tx, edition).await.unwrap(), [first, answer]);
        assert!(settle_comment(&mut tx, edition, CommentId::new(at(9)), None).await.is_err());
    }

    async fn a_chosen_address_is_remembered_and_old_ones_follow(store) {
        let mut tx = store.begin().await.unwrap();
        let (edition, _) = publish(&mut tx, &item("bay"), "vi", at(1)).await;
        let bay = find_edition(&mut tx, &locale("vi"), "bay").await.unwrap().unwrap().item;
        let en = insert_edition(&mut tx, &new_edition(bay, "en", "bay-2")).await.unwrap().id;
        insert_revision(&mut tx, &new_revision(en, "The bay", at(2))).await.unwrap();
        assert_eq!(slug_set_at(&mut tx, edition).await.unwrap(), None);
        choose_slug(&mut tx, edition, "vinh", at(7)).await.unwrap();
        assert_eq!(slug_set_at(&mut tx, edition).await.unwrap(), Some(at(7)));
        assert!(choose_slug(&mut tx, EditionId::new(at(0)), "x", at(7)).await.is_err());
        assert_eq!(slugs_beginning(&mut tx, &locale("vi"), "vin").await.unwrap(), ["vinh"]);
        assert_eq!(slugs_beginning(&mut tx, &locale("en"), "bay").await.unwrap(), ["bay-2"]);
        let vi: Locale = locale("vi");
        upsert_redirect(&mut tx, Some(&vi), "/stories/a", "/vi/stories/b", at(1)).await.unwrap();
        upsert_redirect(&mut tx, Some(&locale("en")), "/stories/a", "/vi/stories/b", at(1)).await.unwrap();
        assert_eq!(retarget_redirects(&mut tx, &vi, "/vi/stories/b", "/vi/stories/c").await.unwrap(), 1);
        let target = find_redirect(&mut tx, Some(&vi), "/stories/a").await.unwrap();
        assert_eq!(target.as_deref(), Some("/vi/stories/c"));
    }
}
