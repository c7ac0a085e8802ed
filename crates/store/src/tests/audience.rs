use jiff::civil::date;
use model::AudienceBatchId;

use super::sample::{at, locale, publish_one};
use crate::Store;
use crate::audience::{
    Cell, CellKey, NewBatch, Seen, Span, add_cells, batches_left, batches_of_day, batches_to_roll,
    batches_to_send, batches_written, campaign_codes, cell_sums, cells_of, channel_codes, days_kept,
    drop_batches, drop_cells_before, drop_small_cells, hours_kept, insert_batch, keys_of, labels_of_page,
    mark_rolled, mark_sent, mark_written, rows_of_batches, rows_of_hour, series_of, sum_of, take_turn,
};

const HOUR: i64 = 3_600_000_000;

fn seen(page: &str, hour: i64) -> Seen {
    Seen { hour: hour * HOUR, what: "view".into(), door: "page".into(), page: page.into(), ..Seen::default() }
}

async fn batch(store: &Store, second: i64, rows: Vec<(Seen, i64)>) -> AudienceBatchId {
    let id = AudienceBatchId::new(at(second));
    let day = date(2026, 11, 27);
    let new =
        NewBatch { id, day, made_at: at(second), to_send: second % 2 == 0, marks: vec![1, 2, 255], rows };
    let mut tx = store.begin().await.unwrap();
    insert_batch(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    id
}

fn cell(cut: &str, starts: &str, key: &str, n: i64, readers: i64, sketch: &[u8]) -> Cell {
    let key = CellKey { cut: cut.into(), starts: starts.into(), key: key.into() };
    Cell { key, n, readers, sketch: sketch.to_vec() }
}

on_every_engine! {
    async fn batches_come_in_are_rolled_up_sent_and_forgotten(store) {
        // More rows than one statement takes.
        let many: Vec<(Seen, i64)> = (0..150).map(|n| (seen(&format!("story:{n}"), 1), 2)).collect();
        let first = batch(&store, 1, many).await;
        let second = batch(&store, 1002, vec![(seen("story:0", 1), 3), (seen("story:0", 2), 4)]).await;
        let day = date(2026, 11, 27);
        let mut conn = store.read().await.unwrap();
        let waiting = batches_to_roll(&mut conn, 10).await.unwrap();
        assert_eq!(waiting.iter().map(|b| b.id).collect::<Vec<_>>(), [first, second]);
        assert_eq!((waiting[0].day, waiting[0].marks.as_slice()), (day, &[1_u8, 2, 255][..]));
        let rows = rows_of_batches(&mut conn, &[first, second]).await.unwrap();
        assert_eq!((rows.len(), rows[151].0, rows[151].2), (152, second, 4));
        assert_eq!(rows[151].1, seen("story:0", 2));
        assert!(rows_of_batches(&mut conn, &[]).await.unwrap().is_empty());
        assert_eq!(batches_to_send(&mut conn, 10).await.unwrap().len(), 1, "only what is to be sent");
        assert_eq!(batches_left(&mut conn, day).await.unwrap(), 2);
        drop(conn);
        let mut tx = store.begin().await.unwrap();
        take_turn(&mut tx).await.unwrap();
        mark_rolled(&mut tx, &[first, second]).await.unwrap();
        assert_eq!(batches_left(&mut tx, day).await.unwrap(), 1, "not sent on yet");
        mark_sent(&mut tx, second).await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert!(batches_to_roll(&mut conn, 10).await.unwrap().is_empty());
        assert_eq!((batches_left(&mut conn, day).await.unwrap(), batches_of_day(&mut conn, day).await.unwrap()), (0, 2));
        assert!(days_kept(&mut conn, day).await.unwrap().is_empty(), "today is not over");
        assert_eq!(days_kept(&mut conn, date(2026, 11, 28)).await.unwrap(), [day]);
        assert_eq!(hours_kept(&mut conn, day).await.unwrap(), [HOUR, 2 * HOUR]);
        let rows = rows_of_hour(&mut conn, day, HOUR).await.unwrap();
        assert_eq!(rows.len(), 150);
        assert!(rows.contains(&(seen("story:0", 1), 5)), "added up");
        drop(conn);
        let mut tx = store.begin().await.unwrap();
        mark_written(&mut tx, day).await.unwrap();
        tx.commit().await.unwrap();
        // What comes in late is of the day as well, and in no file.
        let late = batch(&store, 2000, vec![(seen("story:0", 1), 1)]).await;
        let mut conn = store.read().await.unwrap();
        assert_eq!(batches_of_day(&mut conn, day).await.unwrap(), 1);
        assert_eq!(hours_kept(&mut conn, day).await.unwrap(), [HOUR]);
        assert_eq!(rows_of_hour(&mut conn, day, HOUR).await.unwrap(), [(seen("story:0", 1), 1)]);
        assert_eq!(batches_written(&mut conn, 10).await.unwrap(), [first, second]);
        drop(conn);
        let mut tx = store.begin().await.unwrap();
        drop_batches(&mut tx, &[first, second]).await.unwrap();
        drop_batches(&mut tx, &[]).await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert!(batches_written(&mut conn, 10).await.unwrap().is_empty());
        assert_eq!(rows_of_batches(&mut conn, &[first, second, late]).await.unwrap().len(), 1);
    }

    async fn cells_add_up_and_are_found_by_cut_key_and_time(store) {
        let mut tx = store.begin().await.unwrap();
        let day = |day: u8, key: &str, n| cell("locale", &format!("2026-11-{day:02}"), key, n, n / 2, &[1]);
        let mut cells: Vec<Cell> = (0..130).map(|n| day(1, &format!("x{n:03}"), n)).collect();
        cells.extend([day(2, "vi", 8), day(3, "vi", 10), day(3, "en", 20)]);
        add_cells(&mut tx, Span::Day, &cells).await.unwrap();
        add_cells(&mut tx, Span::Day, &[cell("locale", "2026-11-03", "vi", 5, -1, &[1, 9])]).await.unwrap();
        add_cells(&mut tx, Span::Day, &[cell("page-locale", "2026-11-03", "story:a%|vi", 7, 0, &[])]).await.unwrap();
        add_cells(&mut tx, Span::Day, &[cell("page-locale", "2026-11-03", "story:ab|vi", 7, 0, &[])]).await.unwrap();
        add_cells(&mut tx, Span::Hour, &[cell("locale", "2026-11-03T05", "vi", 1, 1, &[])]).await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        let known = cells_of(&mut conn, Span::Day, "locale", "2026-11-03", &["vi", "ja"]).await.unwrap();
        assert_eq!((known.len(), known.get("vi").cloned()), (1, Some((4, vec![1, 9]))));
        let ends = ("2026-11-02", "2026-11-03");
        let series = series_of(&mut conn, Span::Day, "locale", "vi", ends).await.unwrap();
        assert_eq!(series.iter().map(|s| (s.key.as_str(), s.n)).collect::<Vec<_>>(), [("2026-11-02", 8), ("2026-11-03", 15)]);
        let top = cell_sums(&mut conn, Span::Day, "locale", ends, 10).await.unwrap();
        assert_eq!(top.iter().map(|s| (s.key.as_str(), s.n, s.readers)).collect::<Vec<_>>(), [("vi", 23, 8), ("en", 20, 10)]);
        assert_eq!(sum_of(&mut conn, Span::Day, "locale", ends).await.unwrap().n, 43);
        assert_eq!(sum_of(&mut conn, Span::Day, "nothing", ends).await.unwrap().n, 0);
        let found = keys_of(&mut conn, Span::Day, "page-locale", "story:a%|", ends, 10).await.unwrap();
        assert_eq!(found.iter().map(|s| s.key.as_str()).collect::<Vec<_>>(), ["story:a%|vi"], "no pattern");
        drop(conn);
        let mut tx = store.begin().await.unwrap();
        assert_eq!(drop_small_cells(&mut tx, Span::Day, "locale", "2026-11-01", 10).await.unwrap(), 10);
        assert_eq!(drop_cells_before(&mut tx, Span::Hour, "2026-11-03").await.unwrap(), 0);
        assert_eq!(drop_cells_before(&mut tx, Span::Hour, "2026-11-04").await.unwrap(), 1);
        tx.rollback().await.unwrap();
    }

    async fn a_page_belongs_to_what_its_item_does(store) {
        publish_one(&store, "bay", "vi", at(1)).await;
        let mut conn = store.read().await.unwrap();
        let labels = labels_of_page(&mut conn, &locale("vi"), "bay").await.unwrap().unwrap();
        assert_eq!((labels.item.as_str(), labels.section.as_str(), labels.organisation.as_str()), ("bay", "culture", "ministry"));
        assert_eq!((labels.messages, labels.territories), (vec!["welcomes".to_owned()], vec!["VN-46".to_owned()]));
        assert_eq!(labels_of_page(&mut conn, &locale("en"), "bay").await.unwrap(), None);
        assert!(campaign_codes(&mut conn).await.unwrap().is_empty());
        assert!(channel_codes(&mut conn).await.unwrap().is_empty());
    }

    async fn two_that_roll_up_take_turns(store) {
        let mut tx = store.begin().await.unwrap();
        take_turn(&mut tx).await.unwrap();
        let other = store.clone();
        let waits = tokio::spawn(async move {
            let mut tx = other.begin().await.unwrap();
            take_turn(&mut tx).await.unwrap();
            let found = cells_of(&mut tx, Span::Day, "locale", "2026-11-27", &["vi"]).await.unwrap();
            tx.commit().await.unwrap();
            found.len()
        });
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        add_cells(&mut tx, Span::Day, &[cell("locale", "2026-11-27", "vi", 1, 1, &[])]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(waits.await.unwrap(), 1, "the second sees what the first wrote");
    }
}
