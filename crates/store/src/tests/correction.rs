use model::Correction;

use super::sample::{at, item, locale, new_revision, publish};
use crate::Tx;
use crate::correction::{corrections_of, insert_correction, list_corrections};
use crate::revision::insert_revision;

/// Corrects `name` in `tag` at `time`.
async fn correct(tx: &mut Tx, name: &str, tag: &str, time: i64) -> Correction {
    let (edition, _) = publish(tx, &item(name), tag, at(1)).await;
    let revision = insert_revision(tx, &new_revision(edition, "Right", at(time))).await.unwrap();
    let correction =
        Correction { edition, revision: revision.id, at: at(time), note: format!("{name} was wrong") };
    insert_correction(tx, &correction).await.unwrap();
    correction
}

on_every_engine! {
    async fn an_editions_corrections_are_its_own_newest_first(store) {
        let mut tx = store.begin().await.unwrap();
        let first = correct(&mut tx, "bay", "vi", 2).await;
        correct(&mut tx, "cave", "vi", 3).await;
        let revision = insert_revision(&mut tx, &new_revision(first.edition, "Again", at(4))).await.unwrap();
        let second = Correction { revision: revision.id, at: at(4), ..first.clone() };
        insert_correction(&mut tx, &second).await.unwrap();
        assert_eq!(corrections_of(&mut tx, first.edition).await.unwrap(), [second, first]);
    }

    async fn a_revision_corrects_once(store) {
        let mut tx = store.begin().await.unwrap();
        let correction = correct(&mut tx, "bay", "vi", 2).await;
        assert!(insert_correction(&mut tx, &correction).await.unwrap_err().is_duplicate());
    }

    async fn the_register_is_read_page_by_page(store) {
        let mut tx = store.begin().await.unwrap();
        for (name, tag, time) in [("a", "vi", 2), ("b", "en", 3), ("c", "vi", 4), ("d", "vi", 4)] {
            correct(&mut tx, name, tag, time).await;
        }
        let (mut seen, mut before) = (Vec::new(), None);
        loop {
            let page = list_corrections(&mut tx, None, before, 2).await.unwrap();
            let Some(last) = page.last() else { break };
            before = Some(last.cursor());
            seen.extend(page.iter().map(|line| (line.item_code.to_string(), line.correction.at)));
        }
        let times: Vec<_> = seen.iter().map(|line| line.1).collect();
        assert_eq!(times, [at(4), at(4), at(3), at(2)]);
        let mut names: Vec<_> = seen.iter().map(|line| line.0.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["a", "b", "c", "d"]);
        let english = list_corrections(&mut tx, Some(&locale("en")), None, 9).await.unwrap();
        assert_eq!(english.iter().map(|line| line.title.as_str()).collect::<Vec<_>>(), ["b/en"]);
    }
}
