//! The register of rankings.

use model::{
    Amount, Better, BreakKind, Period, Ranking, RankingBreak, RankingEdition, RankingFigure, RankingRegister,
    UnitCount,
};

use super::nation::nation;
use super::sample::{code, codes};
use crate::nation::{load_nation, replace_nation};
use crate::ranking::{rankings, replace_rankings};

fn figure(edition: Period, rank: Option<u32>, score: Option<&str>, page: &str) -> RankingFigure {
    RankingFigure {
        edition,
        area: code("VNM"),
        rank,
        of: rank.map(|_| 193),
        score: score.map(|s| Amount::new(s).unwrap()),
        source_url: page.into(),
        note: score.is_some().then(|| code("remark")),
    }
}

fn ranking(name: &str) -> Ranking {
    let units = |count| UnitCount { count, source_url: "https://units.example".into() };
    Ranking {
        code: code(name),
        publisher: "A publisher".into(),
        publisher_url: "https://publisher.example".into(),
        better: Better::Higher,
        score_unit: Some("points".into()),
        score_min: None,
        score_max: Some(Amount::new("100.0").unwrap()),
        editions: vec![
            RankingEdition { label: Period::Quarter(2022, 2), units: vec![units(100), units(105)] },
            RankingEdition { label: Period::Month(2024, 7), units: Vec::new() },
        ],
        breaks: vec![
            RankingBreak {
                code: code("more-units"),
                kind: BreakKind::Units,
                edition: Some(Period::Month(2024, 7)),
                source_urls: vec!["https://a.example".into(), "https://b.example".into()],
            },
            RankingBreak {
                code: code("weights"),
                kind: BreakKind::Weights,
                edition: None,
                source_urls: Vec::new(),
            },
        ],
        // Two pages disagree: both stay.
        figures: vec![
            figure(Period::Month(2024, 7), Some(53), None, "https://a.example"),
            figure(Period::Month(2024, 7), Some(54), Some("40.40"), "https://b.example"),
            figure(Period::Quarter(2022, 2), None, Some("0.0"), "https://a.example"),
        ],
    }
}

fn register() -> RankingRegister {
    RankingRegister {
        home: Some(code("VNM")),
        neighbours: codes(&["THA", "LAO"]),
        rankings: vec![ranking("soft-power"), ranking("happiness")],
    }
}

on_every_engine! {
    async fn a_register_is_read_as_it_was_written(store) {
        let mut tx = store.begin().await.unwrap();
        assert_eq!(rankings(&mut tx).await.unwrap(), RankingRegister::default());
        assert!(replace_rankings(&mut tx, &register()).await.unwrap());
        assert_eq!(rankings(&mut tx).await.unwrap(), register());
        assert!(!replace_rankings(&mut tx, &register()).await.unwrap(), "the second time changes nothing");
        let mut next = register();
        next.rankings.remove(0);
        next.rankings[0].figures[0].rank = Some(60);
        next.neighbours.reverse();
        assert!(replace_rankings(&mut tx, &next).await.unwrap());
        assert_eq!(rankings(&mut tx).await.unwrap(), next);
    }

    async fn the_register_is_part_of_the_nation(store) {
        let wanted = model::Nation { rankings: register(), ..nation() };
        let mut tx = store.begin().await.unwrap();
        assert!(replace_nation(&mut tx, &wanted).await.unwrap().rankings);
        assert!(replace_nation(&mut tx, &wanted).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        assert_eq!(load_nation(&store).await.unwrap(), Some(wanted));
    }
}
