use super::sample::{code, locale};
use crate::machine::{MachineUse, add_use, uses_since};

on_every_engine! {
    async fn what_was_sent_adds_up(store) {
        let used = |day: &str, characters| MachineUse {
            provider: code("local"),
            from: locale("vi"),
            to: locale("en"),
            day: day.parse().unwrap(),
            requests: 1,
            texts: 3,
            characters,
        };
        let mut tx = store.begin().await.unwrap();
        for (day, characters) in [("2026-11-01", 10), ("2026-11-02", 20), ("2026-11-02", 5)] {
            add_use(&mut tx, &used(day, characters)).await.unwrap();
        }
        let sum = uses_since(&mut tx, "2026-11-02".parse().unwrap()).await.unwrap();
        assert_eq!(sum, [MachineUse { requests: 2, texts: 6, ..used("2026-11-02", 25) }]);
        let all = uses_since(&mut tx, "2026-01-01".parse().unwrap()).await.unwrap();
        assert_eq!((all[0].characters, all[0].requests), (35, 3));
    }
}
