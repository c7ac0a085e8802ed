use model::JobId;
use serde_json::json;

use super::sample::at;
use crate::Store;
use crate::job::{
    ClaimedJob, NewJob, cancel_job, claim, enqueue, extend_lease, finish, forget_done, give_up, job_counts,
    kept_jobs, retry,
};

fn job(kind: &str, run_at: i64) -> NewJob {
    NewJob {
        id: JobId::new(at(0)),
        kind: kind.into(),
        payload: json!({ "edition": "bay" }),
        run_at: at(run_at),
        unique_key: None,
        at: at(0),
    }
}

async fn queue(store: &Store, job: &NewJob) -> bool {
    let mut tx = store.begin().await.unwrap();
    let queued = enqueue(&mut tx, job).await.unwrap();
    tx.commit().await.unwrap();
    queued
}

/// Claims at `now` for ten seconds.
async fn take(store: &Store, now: i64) -> Option<ClaimedJob> {
    let mut tx = store.begin().await.unwrap();
    let job = claim(&mut tx, &["mail", "index"], at(now), at(now + 10)).await.unwrap();
    tx.commit().await.unwrap();
    job
}

on_every_engine! {
    async fn what_is_kept_for_later_is_listed_and_taken_back(store) {
        let (late, early, other) = (job("mail", 5), job("mail", 3), job("index", 1));
        for job in [&late, &early, &other] {
            assert!(queue(&store, job).await);
        }
        let mut tx = store.begin().await.unwrap();
        let kept = kept_jobs(&mut tx, "mail").await.unwrap();
        assert_eq!(kept.iter().map(|k| k.id).collect::<Vec<_>>(), [early.id, late.id]);
        assert_eq!((&kept[0].payload, kept[0].run_at, kept[0].failed_at), (&early.payload, at(3), None));
        assert!(!cancel_job(&mut tx, other.id, "mail", at(0)).await.unwrap(), "of another kind");
        assert!(cancel_job(&mut tx, late.id, "mail", at(0)).await.unwrap());
        tx.commit().await.unwrap();
        let claimed = claim(&mut store.begin().await.unwrap(), &["mail"], at(9), at(19)).await.unwrap();
        assert_eq!(claimed.map(|c| c.id), Some(early.id));
    }

    async fn a_job_is_claimed_when_due_by_one_worker(store) {
        let late = job("mail", 5);
        let early = job("index", 3);
        let unknown = job("other", 1);
        for job in [&late, &early, &unknown] {
            assert!(queue(&store, job).await);
        }
        assert_eq!(take(&store, 2).await, None);
        let first = take(&store, 6).await.unwrap();
        assert_eq!((first.id, first.attempts, first.lease_until), (early.id, 1, at(16)));
        assert_eq!((first.kind.as_str(), &first.payload), ("index", &early.payload));
        assert_eq!(take(&store, 6).await.unwrap().id, late.id);
        assert_eq!(take(&store, 6).await, None);
    }

    async fn a_lost_lease_is_taken_over_and_the_loser_cannot_finish(store) {
        queue(&store, &job("mail", 1)).await;
        let loser = take(&store, 1).await.unwrap();
        assert_eq!(take(&store, 10).await, None);
        let winner = take(&store, 11).await.unwrap();
        assert_eq!((winner.id, winner.attempts), (loser.id, 2));
        let mut tx = store.begin().await.unwrap();
        assert!(!finish(&mut tx, &loser, at(12)).await.unwrap());
        assert!(!extend_lease(&mut tx, &loser, at(99)).await.unwrap());
        assert!(finish(&mut tx, &winner, at(12)).await.unwrap());
        assert!(!finish(&mut tx, &winner, at(12)).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(take(&store, 100).await, None);
    }

    async fn a_lease_can_be_held_longer(store) {
        queue(&store, &job("mail", 1)).await;
        let held = take(&store, 1).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        assert!(extend_lease(&mut tx, &held, at(50)).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(take(&store, 40).await, None);
        assert!(take(&store, 50).await.is_some());
    }

    async fn a_failed_job_is_tried_again_or_given_up(store) {
        queue(&store, &job("mail", 1)).await;
        let first = take(&store, 1).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        assert!(retry(&mut tx, &first, at(20), "no answer").await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(take(&store, 19).await, None);
        let second = take(&store, 20).await.unwrap();
        assert_eq!(second.attempts, 2);
        let mut tx = store.begin().await.unwrap();
        assert!(give_up(&mut tx, &second, at(21), "still no answer").await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(take(&store, 99).await, None);
        let counts = job_counts(&mut store.read().await.unwrap()).await.unwrap();
        assert_eq!(counts, [("failed".to_owned(), 1)].into());
    }

    async fn a_key_is_queued_once_until_its_job_is_done(store) {
        let keyed = |run_at| NewJob { unique_key: Some("index:bay".into()), ..job("index", run_at) };
        assert!(queue(&store, &keyed(1)).await);
        assert!(!queue(&store, &keyed(2)).await);
        let mine = take(&store, 3).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        finish(&mut tx, &mine, at(4)).await.unwrap();
        tx.commit().await.unwrap();
        assert!(queue(&store, &keyed(5)).await);
        let mut tx = store.begin().await.unwrap();
        assert_eq!(forget_done(&mut tx, at(4)).await.unwrap(), 0);
        assert_eq!(forget_done(&mut tx, at(5)).await.unwrap(), 1);
        assert_eq!(job_counts(&mut tx).await.unwrap(), [("waiting".to_owned(), 1)].into());
    }

    async fn workers_at_the_same_time_get_different_jobs(store) {
        for _ in 0..20 {
            queue(&store, &job("mail", 1)).await;
        }
        let workers: Vec<_> = (0..4)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut mine = Vec::new();
                    while let Some(job) = take(&store, 1).await {
                        mine.push(job.id);
                    }
                    mine
                })
            })
            .collect();
        let mut all = Vec::new();
        for worker in workers {
            all.extend(worker.await.unwrap());
        }
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 20);
    }
}
