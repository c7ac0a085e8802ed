//! Growing, roots and proofs against the naive tree.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proptest::prelude::*;
use tlog::{ENTRY_MAX, Hash, Level, SIZE_MAX, Tile, Tree, TreeError, needs, parse_bundle};

use crate::naive::{self, Store};

#[test]
fn every_small_tree_and_every_proof_in_it() {
    let all = naive::leaves(70);
    let (mut store, mut tree) = Store::grown([]);
    for size in 0..=70_u64 {
        let leaves = &all[..size as usize];
        assert_eq!((tree.size(), tree.root()), (size, naive::root(leaves)));
        for index in 0..size {
            let proof = tree.prove_inclusion(index, |t| store.read(t)).unwrap();
            assert_eq!(proof, naive::path(index as usize, leaves), "{index} in {size}");
            tree.verify_inclusion(index, leaves[index as usize], &proof).unwrap();
        }
        for old in 0..=size {
            let proof = tree.prove_consistency(old, |t| store.read(t)).unwrap();
            assert_eq!(proof, naive::proof(old as usize, leaves), "{old} to {size}");
            let older = Tree::new(old, naive::root(&leaves[..old as usize])).unwrap();
            tree.verify_consistency(&older, &proof).unwrap();
            assert_eq!(tree.earlier(old, |t| store.read(t)).unwrap(), older);
        }
        tree = store.grow(&tree, 1);
    }
}

#[test]
fn trees_of_three_levels_of_tiles() {
    let all = naive::leaves(70_001);
    let (store, tree) = Store::grown([70_000, 1]);
    assert_eq!(tree.root(), naive::root(&all));
    for index in [0, 255, 256, 65_535, 65_536, 69_887, 69_999, 70_000] {
        let proof = tree.prove_inclusion(index, |t| store.read(t)).unwrap();
        assert_eq!(proof, naive::path(index as usize, &all), "{index}");
    }
    for old in [1, 255, 256, 257, 65_535, 65_536, 65_537, 69_888, 70_000] {
        let proof = tree.prove_consistency(old, |t| store.read(t)).unwrap();
        assert_eq!(proof, naive::proof(old as usize, &all), "{old}");
    }
}

#[test]
fn an_append_reads_and_writes_the_right_edge_alone() {
    let (store, tree) = Store::grown([65_535]);
    let reads = RefCell::new(BTreeSet::new());
    let growth = tree
        .append(&[naive::entry(65_535)], |tile| {
            reads.borrow_mut().insert(tile.to_string());
            store.read(tile)
        })
        .unwrap();
    let read: Vec<_> = reads.into_inner().into_iter().collect();
    assert_eq!(read, ["tile/0/255.p/255", "tile/1/000.p/255", "tile/entries/255.p/255"]);
    let wrote: Vec<_> = growth.tiles.iter().map(|(tile, _)| tile.to_string()).collect();
    assert_eq!(wrote, ["tile/entries/255", "tile/0/255", "tile/1/000", "tile/2/000.p/1"]);

    // What is written are the tiles of the tree, and the entries in them.
    let (tile, bundle) = &growth.tiles[0];
    let entries = parse_bundle(bundle).unwrap();
    assert_eq!((tile.level(), entries.len(), entries[255]), (Level::Entries, 256, &b"entry 65535"[..]));
}

#[test]
fn nothing_added_changes_nothing() {
    let (store, tree) = Store::grown([300]);
    let none: [&[u8]; 0] = [];
    let growth = tree.append(&none, |t| store.read(t)).unwrap();
    assert_eq!((growth.tree, growth.tiles.len()), (tree, 0));
    assert_eq!(Tree::EMPTY.append(&none, |t| store.read(t)).unwrap().tree, Tree::EMPTY);
}

#[test]
fn leaves_without_bundles_make_the_same_tree() {
    let (_, tree) = Store::grown([600]);
    let growth = Tree::EMPTY.append_leaves(&naive::leaves(600), |_| Err("no tiles yet")).unwrap();
    assert_eq!(growth.tree, tree);
    assert!(growth.tiles.iter().all(|(tile, _)| tile.level() != Level::Entries));
}

#[test]
fn nothing_is_built_on_a_damaged_edge() {
    let (store, tree) = Store::grown([300]);
    let append = |store: &Store| tree.append(&["new"], |t| store.read(t));
    assert!(append(&store).is_ok());
    for key in [(Level::Hashes(0), 1), (Level::Hashes(1), 0)] {
        let mut damaged = store.clone();
        damaged.rows.get_mut(&key).unwrap()[5] ^= 1;
        let error = append(&damaged).unwrap_err();
        assert!(matches!(error, TreeError::WrongRoot { .. } | TreeError::WrongEntry { .. }), "{error}");
    }
    let mut damaged = store.clone();
    *damaged.rows.get_mut(&(Level::Entries, 1)).unwrap().last_mut().unwrap() ^= 1;
    assert!(matches!(append(&damaged), Err(TreeError::WrongEntry { index: 299 })));
    let mut lost = store.clone();
    lost.rows.remove(&(Level::Hashes(1), 0));
    let error = append(&lost).unwrap_err();
    assert_eq!(error.to_string(), "cannot read tile/1/000.p/1");
    let mut short = store;
    short.rows.get_mut(&(Level::Hashes(0), 1)).unwrap().truncate(43 * 32);
    assert!(matches!(append(&short), Err(TreeError::Tile(_))));
}

#[test]
fn proofs_from_tampered_tiles_are_not_handed_out() {
    let (mut store, tree) = Store::grown([300]);
    store.rows.get_mut(&(Level::Hashes(0), 0)).unwrap()[7 * 32] ^= 1;
    assert!(matches!(tree.prove_inclusion(7, |t| store.read(t)), Err(TreeError::WrongTiles(_))));
    assert!(matches!(tree.prove_consistency(8, |t| store.read(t)), Err(TreeError::WrongTiles(_))));
    // Where the tampered hash plays no part, all is well.
    tree.prove_inclusion(299, |t| store.read(t)).unwrap();
}

#[test]
fn sizes_end_where_signed_numbers_do() {
    let never = |_: Tile| -> Result<Vec<u8>, String> { Err("read".into()) };
    assert!(matches!(Tree::new(1 << 63, Hash::EMPTY), Err(TreeError::TooLarge)));
    assert!(matches!(Tree::new(u64::MAX, Hash::EMPTY), Err(TreeError::TooLarge)));
    assert!(matches!(Tree::new(0, Hash::leaf(b"")), Err(TreeError::EmptyRoot(_))));
    assert!(matches!(Tree::read(1 << 63, never), Err(TreeError::TooLarge)));
    assert_eq!(Tree::read(0, never).unwrap(), Tree::EMPTY);
    let full = Tree::new(SIZE_MAX, Hash::leaf(b"")).unwrap();
    assert!(matches!(full.append(&["x"], never), Err(TreeError::TooLarge | TreeError::Read { .. })));
    assert!(matches!(full.append_leaves(&[Hash::EMPTY], never), Err(TreeError::TooLarge)));
    assert!(matches!(full.prove_inclusion(SIZE_MAX, never), Err(TreeError::NotInTree { .. })));
    assert!(matches!(full.prove_inclusion(SIZE_MAX - 1, never), Err(TreeError::Read { .. })));
    assert!(matches!(Tree::EMPTY.prove_inclusion(0, never), Err(TreeError::NotInTree { .. })));
    assert!(matches!(Tree::EMPTY.prove_consistency(1, never), Err(TreeError::NotInTree { .. })));
    assert_eq!(Tree::EMPTY.prove_consistency(0, never).unwrap(), []);
    assert_eq!(needs::append(u64::MAX).len(), 1, "what makes no sense needs next to nothing");
    assert_eq!((needs::inclusion(5, 5).len(), needs::consistency(6, 5).len()), (0, 0));
    assert_eq!(needs::append(SIZE_MAX).len(), 9, "eight levels and a bundle");
}

#[test]
fn entries_are_as_long_as_their_length_can_say() {
    let none = |_: Tile| -> Result<Vec<u8>, String> { Err("read".into()) };
    let longest = vec![b'x'; ENTRY_MAX];
    let growth = Tree::EMPTY.append(&[&longest[..], &[]], none).unwrap();
    assert_eq!(parse_bundle(&growth.tiles[0].1).unwrap(), [&longest[..], &[]]);
    let error = Tree::EMPTY.append(&[vec![0; ENTRY_MAX + 1]], none).unwrap_err();
    assert_eq!(error.to_string(), "entry 0 has 65536 bytes; an entry has at most 65535");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn steps_do_not_matter(steps in prop::collection::vec(0_u64..600, 1..6), at in any::<prop::sample::Index>()) {
        let size: u64 = steps.iter().sum();
        let all = naive::leaves(size);
        let (store, tree) = Store::grown(steps);
        let (at_once, same) = Store::grown([size]);
        prop_assert_eq!(tree, same);
        prop_assert_eq!(tree.root(), naive::root(&all));
        prop_assert_eq!(&store.rows, &at_once.rows);
        prop_assert_eq!(Tree::read(size, |t| store.read(t)).unwrap(), tree);
        // Every older tree is in the same rows.
        let old = at.index(size as usize + 1) as u64;
        let older = Tree::read(old, |t| store.read(t)).unwrap();
        prop_assert_eq!(older.root(), naive::root(&all[..old as usize]));
        let announced = RefCell::new(needs::consistency(old, size));
        let proof = tree.prove_consistency(old, |t| {
            announced.borrow_mut().retain(|a| *a != t);
            store.read(t)
        }).unwrap();
        prop_assert_eq!(announced.into_inner().len(), 0);
        prop_assert_eq!(&proof, &naive::proof(old as usize, &all));
        if size > 0 {
            let index = at.index(size as usize) as u64;
            let announced = RefCell::new(needs::inclusion(index, size));
            let proof = tree.prove_inclusion(index, |t| {
                announced.borrow_mut().retain(|a| *a != t);
                store.read(t)
            }).unwrap();
            prop_assert_eq!(announced.into_inner().len(), 0);
            prop_assert_eq!(&proof, &naive::path(index as usize, &all));
        }
    }

    #[test]
    fn a_changed_proof_proves_nothing(size in 2_u64..400, at in any::<prop::sample::Index>(), bit in 0_usize..256) {
        let (store, tree) = Store::grown([size]);
        let index = at.index(size as usize) as u64;
        let leaf = Hash::leaf(&naive::entry(index));
        let proof = tree.prove_inclusion(index, |t| store.read(t)).unwrap();
        let old = 1 + at.index(size as usize - 1) as u64;
        let older = Tree::read(old, |t| store.read(t)).unwrap();
        let growth = tree.prove_consistency(old, |t| store.read(t)).unwrap();

        for changed in changes(&proof, bit) {
            prop_assert!(tree.verify_inclusion(index, leaf, &changed).is_err());
        }
        for changed in changes(&growth, bit) {
            prop_assert!(tree.verify_consistency(&older, &changed).is_err());
        }
        prop_assert!(tree.verify_inclusion(index, Hash::leaf(b"other"), &proof).is_err());
        prop_assert!(tree.verify_inclusion(size, leaf, &proof).is_err());
        for other in (0..size).filter(|other| *other != index) {
            prop_assert!(tree.verify_inclusion(other, leaf, &proof).is_err());
        }
        let forked = Tree::new(old, Hash::leaf(b"other")).unwrap();
        prop_assert!(tree.verify_consistency(&forked, &growth).is_err());
        prop_assert!(older.verify_consistency(&tree, &growth).is_err());
    }

    #[test]
    fn any_hashes_are_a_proof_of_nothing(size in 0..=SIZE_MAX, index in any::<u64>(), len in 0_usize..70) {
        let tree = Tree::new(size.max(1), Hash::leaf(b"root")).unwrap();
        let proof = vec![Hash::EMPTY; len];
        prop_assert!(tree.verify_inclusion(index, Hash::leaf(b""), &proof).is_err());
        let older = Tree::new((index & SIZE_MAX).max(1), Hash::leaf(b"older")).unwrap();
        prop_assert!(tree.verify_consistency(&older, &proof).is_err());
    }
}

/// A flipped bit anywhere, one hash less at either end, one more, and two exchanged.
fn changes(proof: &[Hash], bit: usize) -> Vec<Vec<Hash>> {
    let mut all = Vec::new();
    for at in 0..proof.len() {
        let mut bytes = *proof[at].as_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let mut flipped = proof.to_vec();
        flipped[at] = bytes.into();
        all.push(flipped);
    }
    if let ([_, tail @ ..], [head @ .., _]) = (proof, proof) {
        all.extend([tail.to_vec(), head.to_vec()]);
    }
    all.push([proof, &[Hash::EMPTY]].concat());
    all.push([&[Hash::EMPTY], proof].concat());
    if proof.len() > 1 {
        let mut exchanged = proof.to_vec();
        exchanged.swap(0, 1);
        all.push(exchanged);
    }
    all
}
