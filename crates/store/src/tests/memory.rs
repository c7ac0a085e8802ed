use model::{Actor, MemoryUnit};

use super::sample::{at, locale};
use crate::memory::{
    NewUnit, UnitCursor, add_postings, count_grams, count_units, delete_unit, find_unit, gram_units,
    known_units, list_units, memory_pairs, postings, remove_posting, units, units_of_grams, units_of_keys,
    upsert_units,
};

fn unit(id: i64, to: &str, source: &str, target: &str) -> MemoryUnit {
    MemoryUnit {
        id,
        from: locale("vi"),
        to: locale(to),
        source: source.into(),
        target: target.into(),
        source_key: id / 10,
        context: 0,
        origin: "desk".into(),
        created_at: at(id),
        created_by: Actor("user:a".into()),
        changed_at: at(id),
        changed_by: Actor("user:a".into()),
    }
}

fn new(unit: &MemoryUnit) -> NewUnit {
    NewUnit { folded: format!("{}\n{}", unit.source, unit.target).to_lowercase(), unit: unit.clone() }
}

on_every_engine! {
    async fn units_are_found_by_id_key_and_words(store) {
        let all = [unit(10, "en", "Vịnh", "Bay"), unit(11, "en", "Vịnh", "The bay"), unit(20, "ja", "Đảo", "島 100%_!")];
        let mut tx = store.begin().await.unwrap();
        upsert_units(&mut tx, &all.iter().map(new).collect::<Vec<_>>()).await.unwrap();
        assert_eq!(find_unit(&mut tx, 11).await.unwrap().as_ref(), Some(&all[1]));
        assert_eq!(units(&mut tx, &[20, 99]).await.unwrap(), [all[2].clone()]);
        let mut same = units_of_keys(&mut tx, &[1]).await.unwrap();
        same.sort_by_key(|u| u.id);
        assert_eq!(same, all[..2]);
        assert_eq!(known_units(&mut tx, &[10, 12]).await.unwrap(), [10].into());
        let (vi, en) = (locale("vi"), locale("en"));
        let ids = |list: Vec<MemoryUnit>| list.into_iter().map(|u| u.id).collect::<Vec<_>>();
        assert_eq!(ids(list_units(&mut tx, None, "", None, 9).await.unwrap()), [20, 11, 10]);
        assert_eq!(ids(list_units(&mut tx, Some((&vi, &en)), "bay", None, 9).await.unwrap()), [11, 10]);
        assert_eq!(ids(list_units(&mut tx, None, "100%_!", None, 9).await.unwrap()), [20]);
        assert_eq!(ids(list_units(&mut tx, None, "1%0", None, 9).await.unwrap()), [0; 0]);
        let after = UnitCursor { at: at(20), id: 20 };
        assert_eq!(ids(list_units(&mut tx, None, "", Some(after), 1).await.unwrap()), [11]);
    }

    async fn a_unit_known_already_is_confirmed_again(store) {
        let mut tx = store.begin().await.unwrap();
        let first = unit(10, "en", "Vịnh", "Bay");
        upsert_units(&mut tx, &[new(&first)]).await.unwrap();
        let again = MemoryUnit {
            context: 7,
            origin: "a file".into(),
            created_at: at(99),
            changed_at: at(99),
            changed_by: Actor("user:b".into()),
            ..first.clone()
        };
        upsert_units(&mut tx, &[new(&again)]).await.unwrap();
        let found = find_unit(&mut tx, 10).await.unwrap().unwrap();
        let expected = MemoryUnit { origin: "desk".into(), created_at: at(10), ..again };
        assert_eq!(found, expected);
        assert_eq!(count_units(&mut tx).await.unwrap(), 1);
        let pair = memory_pairs(&mut tx).await.unwrap().pop().unwrap();
        assert_eq!((pair.units, pair.confirmed, pair.changed_at), (1, 1, at(99)));
        delete_unit(&mut tx, 10).await.unwrap();
        assert!(delete_unit(&mut tx, 10).await.is_err());
    }

    async fn grams_lead_to_units_and_are_counted(store) {
        let mut tx = store.begin().await.unwrap();
        let many: Vec<(i64, i64)> = (0..300).map(|unit| (5, unit)).collect();
        add_postings(&mut tx, &many).await.unwrap();
        add_postings(&mut tx, &[(6, 1), (5, 1)]).await.unwrap();
        count_grams(&mut tx, &[(6, 1), (5, 300)]).await.unwrap();
        count_grams(&mut tx, &[(5, -1)]).await.unwrap();
        assert_eq!(gram_units(&mut tx, &[4, 5, 6]).await.unwrap(), [(5, 299), (6, 1)].into());
        assert_eq!(units_of_grams(&mut tx, &[5, 6]).await.unwrap().len(), 301);
        remove_posting(&mut tx, 5, 1).await.unwrap();
        assert_eq!(units_of_grams(&mut tx, &[5]).await.unwrap().len(), 299);
        assert_eq!(postings(&mut tx).await.unwrap(), 300);
    }
}
