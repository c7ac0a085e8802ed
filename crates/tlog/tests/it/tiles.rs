//! Addresses, widths and bundles.

use proptest::prelude::*;
use tlog::{BundleError, Level, Tile, TileError, encode_bundle, parse_bundle};

#[test]
fn paths_are_the_specifications() {
    let rows = [
        (Level::Hashes(0), 1_234_067, 256, "tile/0/x001/x234/067"),
        (Level::Hashes(0), 0, 256, "tile/0/000"),
        (Level::Hashes(63), 999, 1, "tile/63/999.p/1"),
        (Level::Hashes(1), 1000, 255, "tile/1/x001/000.p/255"),
        (Level::Entries, 1_000_000, 17, "tile/entries/x001/x000/000.p/17"),
        (Level::Entries, u64::MAX, 255, "tile/entries/x018/x446/x744/x073/x709/x551/615.p/255"),
    ];
    for (level, index, width, path) in rows {
        let tile = Tile::new(level, index, width).unwrap();
        assert_eq!(tile.to_string(), path);
        assert_eq!(path.parse::<Tile>().unwrap(), tile);
    }
}

#[test]
fn every_tile_of_the_specifications_example() {
    // “a tree of size 70,000 will be represented by 273 full level 0 tiles, …”
    let width = |level, index, size| Tile::in_tree(Level::Hashes(level), index, size).map(|t| t.width());
    assert_eq!([width(0, 272, 70_000), width(0, 273, 70_000)], [Some(256), Some(112)]);
    assert_eq!([width(1, 0, 70_000), width(1, 1, 70_000), width(1, 2, 70_000)], [Some(256), Some(17), None]);
    assert_eq!([width(2, 0, 70_000), width(3, 0, 70_000)], [Some(1), None]);
    assert_eq!([width(0, 0, 256), width(0, 1, 256), width(1, 0, 256)], [Some(256), None, Some(1)]);
    let all = [width(0, 0, 0), width(8, 0, u64::MAX), width(63, 0, u64::MAX), width(0, u64::MAX, u64::MAX)];
    assert_eq!(all, [None; 4]);
    let tile: Tile = "tile/0/273.p/112".parse().unwrap();
    assert!(tile.is_in(70_000) && tile.is_in(70_001) && !tile.is_in(69_999));
}

#[test]
fn paths_have_one_spelling() {
    let bad = [
        "",
        "tile",
        "tile/",
        "tile/0",
        "tile/0/",
        "/tile/0/000",
        "tile/0/000/",
        "tile/00/000",
        "tile/64/000",
        "tile/-1/000",
        "tile/+1/000",
        "tile/data/000",
        "tile/Entries/000",
        "tile/0/0",
        "tile/0/0000",
        "tile/0/x000",
        "tile/0/x000/000",
        "tile/0/x000/x001/000",
        "tile/0/001/000",
        "tile/0/X001/000",
        "tile/0/x01/000",
        "tile/0/x001//000",
        "tile/0/٠٠٠",
        "tile/0/000.p",
        "tile/0/000.p/",
        "tile/0/000.p/0",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/1/",
        "tile/0/000.p/1.p/1",
        "tile/0/000.P/1",
        "tile/0/x018/x446/x744/x073/x709/x551/616",
        "tile/0/x999/x999/x999/x999/x999/x999/x999/x999/x999/999",
        "tile/0/../checkpoint",
        "checkpoint",
    ];
    for path in bad {
        assert!(path.parse::<Tile>().is_err(), "{path}");
    }
    assert!(format!("tile/0/{}000", "x001/".repeat(1 << 20)).parse::<Tile>().is_err());
    assert!(matches!(Tile::new(Level::Hashes(64), 0, 1), Err(TileError::Level(_))));
    assert!(matches!(Tile::new(Level::Entries, 0, 0), Err(TileError::Width(_))));
    assert!(matches!(Tile::new(Level::Entries, 0, 257), Err(TileError::Width(_))));
}

#[test]
fn a_fuller_tile_answers_for_a_narrower() {
    let tile: Tile = "tile/0/000.p/2".parse().unwrap();
    let bytes: Vec<u8> = (0..=255).collect();
    assert_eq!(tile.cut(&bytes[..64]).unwrap(), &bytes[..64]);
    assert_eq!(tile.cut(&bytes).unwrap(), &bytes[..64]);
    for bad in [&bytes[..0], &bytes[..32], &bytes[..63], &bytes[..65], &vec![0; 257 * 32]] {
        assert!(matches!(tile.cut(bad), Err(TileError::Length { .. })), "{}", bad.len());
    }
    let bundle = encode_bundle(&["a", "", "ccc"]).unwrap();
    assert_eq!(bundle, b"\0\x01a\0\0\0\x03ccc");
    let tile: Tile = "tile/entries/000.p/2".parse().unwrap();
    assert_eq!(tile.cut(&bundle).unwrap(), b"\0\x01a\0\0");
    let tile: Tile = "tile/entries/000.p/4".parse().unwrap();
    let error = tile.cut(&bundle).unwrap_err();
    assert!(matches!(error, TileError::Bundle { source: BundleError::TooFew { needed: 4, found: 3 }, .. }));
}

#[test]
fn bundles_end_where_their_lengths_say() {
    assert_eq!(parse_bundle(b"").unwrap(), [&[]; 0]);
    let whole = encode_bundle(&["one", "two"]).unwrap();
    for end in [1, 2, 4, 6, 7, 9] {
        let position = usize::from(end > 5);
        assert_eq!(parse_bundle(&whole[..end]), Err(BundleError::Truncated { position }), "{end}");
    }
    assert_eq!(parse_bundle(&[0; 512]).unwrap().len(), 256);
    assert_eq!(parse_bundle(&[0; 514]), Err(BundleError::TooMany));
    assert_eq!(encode_bundle(&[""; 257]), Err(BundleError::TooMany));
    let long = vec![0; 65_536];
    assert_eq!(encode_bundle(&[&[][..], &long]), Err(BundleError::EntryTooLong { position: 1, len: 65_536 }));
}

proptest! {
    #[test]
    fn paths_come_back(level in 0_u8..=64, index in any::<u64>(), shift in 0..64, width in 1_usize..=256) {
        let level = if level == 64 { Level::Entries } else { Level::Hashes(level) };
        let tile = Tile::new(level, index >> shift, width).unwrap();
        prop_assert_eq!(tile.to_string().parse::<Tile>().unwrap(), tile);
    }

    #[test]
    fn what_is_read_is_what_would_be_written(path in "tile/([0-9]{1,2}|entries)/(x?[0-9]{3}/){0,3}[0-9]{3}(\\.p/[0-9]{1,3})?") {
        if let Ok(tile) = path.parse::<Tile>() {
            prop_assert_eq!(tile.to_string(), path);
        }
    }

    #[test]
    fn bundles_come_back(entries in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..300), 0..=256)) {
        let bytes = encode_bundle(&entries).unwrap();
        prop_assert_eq!(parse_bundle(&bytes).unwrap(), entries);
    }
}
