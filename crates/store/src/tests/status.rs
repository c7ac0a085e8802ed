use model::JobId;

use super::sample::{at, code, item, publish};
use crate::job::{NewJob, claim, enqueue, give_up};
use crate::nation::{items_of_publisher, section_uses, topic_uses};
use crate::status::{open_jobs, problems, revive_job, size};

on_every_engine! {
    async fn a_failed_job_is_shown_and_queued_again(store) {
        let mut tx = store.begin().await.unwrap();
        let job = NewJob {
            id: JobId::new(at(0)),
            kind: "letters".into(),
            payload: serde_json::json!({}),
            run_at: at(0),
            unique_key: None,
            at: at(0),
        };
        enqueue(&mut tx, &job).await.unwrap();
        let claimed = claim(&mut tx, &["letters"], at(1), at(60)).await.unwrap().unwrap();
        assert!(!revive_job(&mut tx, job.id, at(2)).await.unwrap(), "it has not failed");
        give_up(&mut tx, &claimed, at(2), "no such host").await.unwrap();
        let open = open_jobs(&mut tx, 10).await.unwrap();
        assert_eq!((open[0].failed_at, open[0].last_error.as_deref()), (Some(at(2)), Some("no such host")));
        assert!(revive_job(&mut tx, job.id, at(3)).await.unwrap());
        assert_eq!(open_jobs(&mut tx, 10).await.unwrap()[0].failed_at, None);
        assert!(claim(&mut tx, &["letters"], at(4), at(60)).await.unwrap().is_some());
    }

    async fn a_sound_store_has_no_problems(store) {
        let mut tx = store.begin().await.unwrap();
        publish(&mut tx, &item("bay"), "vi", at(0)).await;
        assert_eq!(section_uses(&mut tx).await.unwrap(), [(code("culture"), 1)]);
        assert!(topic_uses(&mut tx).await.unwrap().contains(&(code("heritage"), 1)));
        assert_eq!(items_of_publisher(&mut tx, &code("ministry")).await.unwrap(), 1);
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert!(size(&mut conn).await.unwrap() > 0);
        assert_eq!(problems(&mut conn).await.unwrap(), Vec::<String>::new());
    }
}
