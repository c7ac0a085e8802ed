use jiff::Timestamp;
use model::programme::Wording;
use model::{
    ActivityId, Actor, Campaign, Channel, ChannelKind, Dispatch, DispatchId, DispatchState, DispatchStep,
    DispatchStepId, DispatchStepKind, DispatchTask, PersonId, Revision,
};

use super::sample::{at, code, item, locale, new_revision, publish};
use crate::Store;
use crate::reach::{
    Claimed, DispatchCursor, DispatchFilter, add_step, campaigns_of_activity, channels_to_check,
    claim_dispatches, dispatch_counts, dispatch_due, dispatch_steps, dispatches, dispatches_of_edition,
    find_campaign, find_channel, find_dispatch, find_listed, give_back_dispatches, hand_over, insert_channel,
    insert_dispatch, lost_dispatches, posted_through, scheduled_dispatches, secret_of_channel,
    set_channel_secret, settle_dispatch, take_up_dispatches, unfollowed, update_channel, update_dispatch,
    upsert_campaign,
};

fn channel(name: &str) -> Channel {
    Channel {
        code: code(name),
        kind: ChannelKind::Mastodon,
        organisation: code("ministry"),
        names: Wording::one(&locale("vi"), "Kênh"),
        address: format!("https://social.example/@{name}"),
        handle: format!("@{name}@social.example"),
        locales: vec![locale("vi"), locale("en")],
        settings: serde_json::json!({ "server": "https://social.example" }),
        has_secret: false,
        opened_at: at(0),
        closed_at: None,
        verified_at: None,
        checked_at: None,
        check_error: None,
    }
}

fn campaign(name: &str) -> Campaign {
    Campaign {
        code: code(name),
        organisation: code("ministry"),
        names: Wording::one(&locale("vi"), "Chiến dịch"),
        message: Some(code("welcomes")),
        programme: None,
        activity: Some(ActivityId::new(at(0))),
        from: "2026-11-01".parse().unwrap(),
        until: "2026-11-30".parse().unwrap(),
        made_by: PersonId::new(at(0)),
        made_at: at(0),
        closed_at: None,
    }
}

fn draft(through: &str, text: &Revision) -> Dispatch {
    Dispatch {
        id: DispatchId::new(at(1)),
        channel: code(through),
        edition: text.edition,
        revision: text.id,
        locale: locale("vi"),
        campaign: None,
        message: Some(code("welcomes")),
        text: "Một vịnh".into(),
        state: DispatchState::Draft,
        made_by: PersonId::new(at(0)),
        made_at: at(1),
        changed_at: at(1),
        approved_by: None,
        send_at: None,
        tries: 0,
        sent_at: None,
        remote_id: None,
        remote_url: None,
        last_error: None,
    }
}

/// A published text and `count` channels through each of which it is scheduled for `turn`.
async fn scheduled(store: &Store, count: usize, turn: i64) -> Vec<Dispatch> {
    let mut tx = store.begin().await.unwrap();
    let (_, text) = publish(&mut tx, &item("bay"), "vi", at(1)).await;
    let mut all = Vec::new();
    for n in 0..count {
        let name = format!("c{n}");
        insert_channel(&mut tx, &channel(&name), None).await.unwrap();
        let draft = draft(&name, &text);
        insert_dispatch(&mut tx, &draft).await.unwrap();
        let set = Dispatch {
            state: DispatchState::Scheduled,
            send_at: Some(at(turn)),
            changed_at: at(2),
            ..draft.clone()
        };
        let send = Some(DispatchTask::Send);
        assert!(update_dispatch(&mut tx, at(1), &set, send, text.id, at(turn)).await.unwrap());
        all.push(set);
    }
    tx.commit().await.unwrap();
    all
}

async fn take(store: &Store, claim: &str, now: i64, limit: u32) -> Vec<Claimed> {
    let mut tx = store.begin().await.unwrap();
    let taken = claim_dispatches(&mut tx, claim, at(now), limit).await.unwrap();
    tx.commit().await.unwrap();
    taken
}

async fn begin(store: &Store, one: &Claimed, now: i64) -> bool {
    let mut tx = store.begin().await.unwrap();
    let ours = hand_over(&mut tx, one.dispatch.id, &one.claim, at(now)).await.unwrap();
    tx.commit().await.unwrap();
    ours
}

async fn end(store: &Store, one: &Claimed, now: i64) -> bool {
    let sent = Dispatch {
        state: DispatchState::Sent,
        sent_at: Some(at(now)),
        changed_at: at(now),
        remote_id: Some("1".into()),
        remote_url: Some("https://social.example/1".into()),
        ..one.dispatch.clone()
    };
    let mut tx = store.begin().await.unwrap();
    let ours = settle_dispatch(&mut tx, &one.claim, &sent, None, one.followed, at(now)).await.unwrap();
    tx.commit().await.unwrap();
    ours
}

async fn state(store: &Store, id: DispatchId) -> DispatchState {
    find_dispatch(&mut store.read().await.unwrap(), id).await.unwrap().unwrap().state
}

on_every_engine! {
    async fn a_campaign_keeps_its_code(store) {
        let mut tx = store.begin().await.unwrap();
        let first = campaign("autumn");
        upsert_campaign(&mut tx, &first).await.unwrap();
        let closed = Campaign { closed_at: Some(at(9)), message: None, ..first.clone() };
        upsert_campaign(&mut tx, &closed).await.unwrap();
        assert_eq!(find_campaign(&mut tx, &first.code).await.unwrap(), Some(closed.clone()));
        assert_eq!(crate::reach::campaigns(&mut tx).await.unwrap(), std::slice::from_ref(&closed));
        let found = campaigns_of_activity(&mut tx, first.activity.unwrap()).await.unwrap();
        assert_eq!(found, [closed]);
    }

    async fn a_code_is_taken_once(store) {
        let mut tx = store.begin().await.unwrap();
        insert_channel(&mut tx, &channel("ours"), None).await.unwrap();
        assert!(insert_channel(&mut tx, &channel("ours"), None).await.is_err_and(|e| e.is_duplicate()));
    }

    async fn a_secret_is_kept_beside_the_channel(store) {
        let mut tx = store.begin().await.unwrap();
        let ours = channel("ours");
        insert_channel(&mut tx, &ours, Some("v1.sealed".into())).await.unwrap();
        assert!(find_channel(&mut tx, &ours.code).await.unwrap().unwrap().has_secret);
        assert_eq!(secret_of_channel(&mut tx, &ours.code).await.unwrap().as_deref(), Some("v1.sealed"));
        let changed = Channel { handle: "@other".into(), ..ours.clone() };
        update_channel(&mut tx, &changed).await.unwrap();
        assert_eq!(secret_of_channel(&mut tx, &ours.code).await.unwrap().as_deref(), Some("v1.sealed"));
        set_channel_secret(&mut tx, &ours.code, None).await.unwrap();
        assert_eq!(find_channel(&mut tx, &ours.code).await.unwrap(), Some(changed));
        assert_eq!(crate::reach::channels(&mut tx).await.unwrap().len(), 1);
    }

    async fn channels_are_looked_at_in_turn(store) {
        let mut tx = store.begin().await.unwrap();
        let looked = |name: &str, when: Option<Timestamp>| Channel { checked_at: when, ..channel(name) };
        let without = Channel { address: String::new(), ..channel("d") };
        let closed = Channel { closed_at: Some(at(1)), ..channel("e") };
        for one in [looked("a", Some(at(9))), looked("b", None), looked("c", Some(at(3))), without, closed] {
            insert_channel(&mut tx, &one, None).await.unwrap();
        }
        let mut due = channels_to_check(&mut tx, at(5), 10).await.unwrap();
        due.sort_by(|a, b| a.code.cmp(&b.code));
        assert_eq!(due.iter().map(|c| c.code.as_str()).collect::<Vec<_>>(), ["b", "c"]);
    }

    async fn an_edition_goes_through_a_channel_once(store) {
        let one = scheduled(&store, 1, 5).await.remove(0);
        let again = Dispatch { id: DispatchId::new(at(3)), state: DispatchState::Draft, ..one.clone() };
        let mut tx = store.begin().await.unwrap();
        assert!(insert_dispatch(&mut tx, &again).await.is_err_and(|e| e.is_duplicate()));
        tx.rollback().await.unwrap();
        let mut tx = store.begin().await.unwrap();
        let off = Dispatch { state: DispatchState::Cancelled, changed_at: at(4), ..one.clone() };
        assert!(update_dispatch(&mut tx, at(2), &off, None, one.revision, at(4)).await.unwrap());
        assert!(!update_dispatch(&mut tx, at(2), &off, None, one.revision, at(4)).await.unwrap(), "changed since");
        insert_dispatch(&mut tx, &again).await.unwrap();
        let made = dispatches_of_edition(&mut tx, one.edition).await.unwrap();
        assert_eq!(made.len(), 2);
        tx.commit().await.unwrap();
    }

    async fn what_is_due_is_taken_once_and_written_down(store) {
        let all = scheduled(&store, 3, 5).await;
        assert!(!dispatch_due(&mut store.read().await.unwrap(), at(4)).await.unwrap());
        assert!(dispatch_due(&mut store.read().await.unwrap(), at(5)).await.unwrap());
        assert!(take(&store, "early", 4, 10).await.is_empty());
        let taken = take(&store, "one", 5, 2).await;
        assert_eq!((taken.len(), take(&store, "two", 5, 10).await.len()), (2, 1));
        assert_eq!(taken[0].task, DispatchTask::Send);
        assert_eq!(state(&store, taken[0].dispatch.id).await, DispatchState::Sending);
        let mine = &taken[0].dispatch;
        let mut tx = store.begin().await.unwrap();
        let staff = Dispatch { text: "x".into(), ..mine.clone() };
        assert!(!update_dispatch(&mut tx, mine.changed_at, &staff, None, mine.revision, at(6)).await.unwrap());
        drop(tx);

        assert!(begin(&store, &taken[0], 6).await);
        assert!(!begin(&store, &taken[0], 6).await, "twice");
        assert!(end(&store, &taken[0], 7).await);
        assert!(!end(&store, &taken[0], 7).await, "no longer ours");
        let sent = find_dispatch(&mut store.read().await.unwrap(), mine.id).await.unwrap().unwrap();
        assert_eq!((sent.state, sent.tries, sent.sent_at), (DispatchState::Sent, 0, Some(at(7))));

        let mut tx = store.begin().await.unwrap();
        assert_eq!(give_back_dispatches(&mut tx, "one").await.unwrap(), 1);
        tx.commit().await.unwrap();
        assert_eq!(state(&store, taken[1].dispatch.id).await, DispatchState::Scheduled);
        let counts = dispatch_counts(&mut store.read().await.unwrap(), None).await.unwrap();
        assert_eq!(counts.values().sum::<i64>(), i64::try_from(all.len()).unwrap());
    }

    async fn what_a_dead_process_was_sending_is_not_sent_again(store) {
        scheduled(&store, 3, 5).await;
        let taken = take(&store, "gone", 5, 3).await;
        assert!(begin(&store, &taken[0], 6).await);
        let mut tx = store.begin().await.unwrap();
        assert_eq!(take_up_dispatches(&mut tx, at(4)).await.unwrap(), 0, "too early");
        assert_eq!(take_up_dispatches(&mut tx, at(9)).await.unwrap(), 2);
        let lost = lost_dispatches(&mut tx, at(9)).await.unwrap();
        assert_eq!(lost.iter().map(|c| c.dispatch.id).collect::<Vec<_>>(), [taken[0].dispatch.id]);
        assert_eq!((lost[0].claim.as_str(), lost[0].dispatch.tries), ("gone", 1));
        tx.commit().await.unwrap();
        assert_eq!(take(&store, "next", 10, 10).await.len(), 2);
    }

    async fn a_withdrawal_that_was_cut_off_is_begun_again(store) {
        let one = scheduled(&store, 1, 5).await.remove(0);
        let taken = take(&store, "one", 5, 1).await;
        assert!(begin(&store, &taken[0], 5).await && end(&store, &taken[0], 6).await);
        let mut tx = store.begin().await.unwrap();
        let gone = Dispatch { state: DispatchState::Withdrawing, changed_at: at(7), ..one.clone() };
        let wish = Some(DispatchTask::Withdraw);
        assert!(update_dispatch(&mut tx, at(6), &gone, wish, one.revision, at(7)).await.unwrap());
        tx.commit().await.unwrap();
        let again = take(&store, "two", 8, 1).await;
        assert_eq!(again[0].task, DispatchTask::Withdraw);
        assert_eq!(again[0].dispatch.remote_id.as_deref(), Some("1"));
        assert_eq!(again[0].dispatch.state, DispatchState::Withdrawing);
        assert!(begin(&store, &again[0], 8).await);
        let mut tx = store.begin().await.unwrap();
        assert_eq!(take_up_dispatches(&mut tx, at(9)).await.unwrap(), 1);
        assert!(lost_dispatches(&mut tx, at(9)).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        assert_eq!(take(&store, "three", 10, 1).await.len(), 1);
    }

    async fn what_became_of_the_text_is_seen(store) {
        let one = scheduled(&store, 1, 5).await.remove(0);
        let mut tx = store.begin().await.unwrap();
        assert!(unfollowed(&mut tx, None, 10).await.unwrap().is_empty());
        let next = new_revision(one.edition, "bay again", at(3));
        let next = crate::revision::insert_revision(&mut tx, &next).await.unwrap();
        crate::edition::publish_edition(&mut tx, one.edition, next.id, at(3), at(3)).await.unwrap();
        let found = unfollowed(&mut tx, Some(one.edition), 10).await.unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].followed, found[0].published_revision), (one.revision, Some(next.id)));
        assert_eq!(found[0].pending, Some(DispatchTask::Send));
        let send = Some(DispatchTask::Send);
        let seen = Dispatch { changed_at: at(4), ..one.clone() };
        assert!(update_dispatch(&mut tx, at(2), &seen, send, next.id, at(5)).await.unwrap());
        assert!(unfollowed(&mut tx, None, 10).await.unwrap().is_empty());
        crate::edition::withdraw_edition(&mut tx, one.edition, "wrong", at(5)).await.unwrap();
        let found = unfollowed(&mut tx, None, 10).await.unwrap();
        assert_eq!(found[0].withdrawn_reason.as_deref(), Some("wrong"));
    }

    async fn lists_tell_what_goes_where(store) {
        let all = scheduled(&store, 3, 50).await;
        let mut conn = store.read().await.unwrap();
        let filter = DispatchFilter::default();
        let first = dispatches(&mut conn, &filter, None, 2).await.unwrap();
        assert_eq!(first.len(), 2);
        assert_eq!((first[0].title.as_str(), first[0].slug.as_str()), ("bay/vi", "bay"));
        let last = &first[1].dispatch;
        let cursor = DispatchCursor { at: last.changed_at, id: last.id };
        assert_eq!(dispatches(&mut conn, &filter, Some(cursor), 2).await.unwrap().len(), 1);
        let through = DispatchFilter { channel: Some(code("c1")), ..filter.clone() };
        assert_eq!(dispatches(&mut conn, &through, None, 9).await.unwrap().len(), 1);
        let sent = DispatchFilter { state: Some(DispatchState::Sent), ..filter };
        assert!(dispatches(&mut conn, &sent, None, 9).await.unwrap().is_empty());
        assert_eq!(scheduled_dispatches(&mut conn, at(50), at(51)).await.unwrap().len(), 3);
        assert!(scheduled_dispatches(&mut conn, at(51), at(99)).await.unwrap().is_empty());
        assert!(posted_through(&mut conn, &code("c0"), None, 9).await.unwrap().is_empty());
        drop(conn);
        for one in take(&store, "one", 60, 9).await {
            assert!(begin(&store, &one, 60).await && end(&store, &one, 61).await);
        }
        let mut conn = store.read().await.unwrap();
        let posted = posted_through(&mut conn, &code("c0"), None, 9).await.unwrap();
        assert_eq!(posted.len(), 1);
        let cursor = posted[0].posted_cursor();
        assert_eq!(cursor.to_string().parse(), Ok(cursor), "it survives an address");
        assert!(posted_through(&mut conn, &code("c0"), Some(cursor), 9).await.unwrap().is_empty());
        assert!(format!("{}.{}", cursor.at.as_microsecond(), cursor.id).parse::<DispatchCursor>().is_err());
        let found = find_listed(&mut conn, all[0].id).await.unwrap().unwrap();
        assert_eq!(found.channel_kind, ChannelKind::Mastodon);
    }

    async fn steps_stay_in_order(store) {
        let one = scheduled(&store, 1, 5).await.remove(0);
        let mut tx = store.begin().await.unwrap();
        for (n, kind) in [(1, DispatchStepKind::Compose), (2, DispatchStepKind::Schedule)] {
            let step = DispatchStep {
                id: DispatchStepId::new(at(n)),
                dispatch: one.id,
                at: at(n),
                step: kind,
                actor: Actor("system:test".into()),
                detail: String::new(),
            };
            add_step(&mut tx, &step).await.unwrap();
        }
        let steps = dispatch_steps(&mut tx, one.id).await.unwrap();
        let kinds: Vec<_> = steps.iter().map(|s| s.step).collect();
        assert_eq!(kinds, [DispatchStepKind::Compose, DispatchStepKind::Schedule]);
    }
}
