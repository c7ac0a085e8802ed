//! Cloudflare's `signed_note` and `tlog_tiles` read what we write, and the other way round.

use std::cell::RefCell;

use signed_note::{StandardSigner, StandardVerifier, VerifierList};
use tlog::{Checkpoint, Hash, Level, Note, SignedCheckpoint, SignerKey, Tile, VerifierKey};
use tlog_tiles::{TileHashReader, TileReader};

use crate::naive::{self, Store};

const ORIGIN: &str = "example.com/log";
const SIZES: [u64; 8] = [1, 2, 255, 256, 257, 1000, 65_536, 70_000];

fn theirs(hash: Hash) -> tlog_tiles::Hash {
    tlog_tiles::Hash(*hash.as_bytes())
}

/// Our tiles for their reader, which addresses them in its own way.
struct Reader<'a>(&'a Store, RefCell<usize>);

impl TileReader for Reader<'_> {
    fn height(&self) -> u8 {
        8
    }

    fn read_tiles(&self, tiles: &[tlog_tiles::Tile]) -> Result<Vec<Vec<u8>>, tlog_tiles::tlog::Error> {
        *self.1.borrow_mut() += tiles.len();
        let ours = |tile: &tlog_tiles::Tile| {
            // Theirs begin with the height, as those of the Go checksum database do.
            let path = tile.path().replacen("tile/8/", "tile/", 1);
            let tile: Tile = path.parse().unwrap();
            assert_eq!(tile.to_string(), path);
            tile.cut(&self.0.read(tile).unwrap()).unwrap().to_vec()
        };
        Ok(tiles.iter().map(ours).collect())
    }

    fn save_tiles(&self, _: &[tlog_tiles::Tile], _: &[Vec<u8>]) {}
}

#[test]
fn they_verify_our_checkpoint_and_compute_its_root_from_our_tiles() {
    let key = SignerKey::new(ORIGIN, &[42; 32]).unwrap();
    let verifier = StandardVerifier::new(&key.verifier().to_string()).unwrap();
    let known = VerifierList::new(vec![Box::new(verifier)]);
    for size in SIZES {
        let (store, tree) = Store::grown([size / 3, size - size / 3]);
        let signed = SignedCheckpoint::sign(Checkpoint::new(ORIGIN, tree).unwrap(), &key).unwrap();
        let note = signed_note::Note::from_bytes(signed.to_string().as_bytes()).unwrap();
        assert_eq!(note.verify(&known).unwrap().0.len(), 1);
        let checkpoint = tlog_tiles::Checkpoint::from_bytes(note.text()).unwrap();
        assert_eq!((checkpoint.origin(), checkpoint.size()), (ORIGIN, size));
        let reader = Reader(&store, RefCell::new(0));
        // This reader authenticates each tile against the root before it uses it.
        let hashes = TileHashReader::new(size, *checkpoint.hash(), &reader);
        let root = tlog_tiles::tree_hash(size, &hashes).unwrap();
        assert_eq!((root, root), (theirs(tree.root()), *checkpoint.hash()));

        for index in [0, size / 2, size - 1] {
            let leaf = theirs(Hash::leaf(&naive::entry(index)));
            let ours: Vec<_> =
                tree.prove_inclusion(index, |t| store.read(t)).unwrap().into_iter().map(theirs).collect();
            tlog_tiles::check_record(&ours, size, root, index, leaf).unwrap();
            assert_eq!(tlog_tiles::prove_record(size, index, &hashes).unwrap(), ours);
        }
        for old in [1, size / 2 + 1, size] {
            let older = theirs(tree.earlier(old, |t| store.read(t)).unwrap().root());
            let ours: Vec<_> =
                tree.prove_consistency(old, |t| store.read(t)).unwrap().into_iter().map(theirs).collect();
            tlog_tiles::check_tree(&ours, size, root, old, older).unwrap();
            assert_eq!(tlog_tiles::prove_tree(size, old, &hashes).unwrap(), ours);
        }
        assert!(*reader.1.borrow() > 0, "nothing was read");
    }
}

#[test]
fn they_see_what_was_tampered_with() {
    let (store, tree) = Store::grown([1000]);
    let (root, leaf) = (theirs(tree.root()), theirs(Hash::leaf(&naive::entry(300))));
    for (key, seen_by_reader) in
        [((Level::Hashes(0), 1), false), ((Level::Hashes(0), 3), true), ((Level::Hashes(1), 0), true)]
    {
        let mut changed = store.clone();
        changed.rows.get_mut(&key).unwrap()[1] ^= 1;
        let reader = Reader(&changed, RefCell::new(0));
        let proof = tlog_tiles::prove_record(1000, 300, &TileHashReader::new(1000, root, &reader));
        // Their reader authenticates the right edge; what is below it shows when the proof is checked.
        match proof {
            Err(error) => assert!(seen_by_reader, "{error}"),
            Ok(proof) => assert!(tlog_tiles::check_record(&proof, 1000, root, 300, leaf).is_err()),
        }
        assert!(tree.prove_inclusion(300, |tile| changed.read(tile)).is_err());
    }

    let key = SignerKey::new(ORIGIN, &[42; 32]).unwrap();
    let verifier = StandardVerifier::new(&key.verifier().to_string()).unwrap();
    let known = VerifierList::new(vec![Box::new(verifier)]);
    let signed = SignedCheckpoint::sign(Checkpoint::new(ORIGIN, tree).unwrap(), &key).unwrap();
    let changed = signed.to_string().replace("\n1000\n", "\n1001\n");
    let note = signed_note::Note::from_bytes(changed.as_bytes()).unwrap();
    let error = note.verify(&known).unwrap_err();
    assert!(matches!(error, signed_note::NoteError::InvalidSignature { .. }));
}

#[test]
fn we_verify_their_note() {
    let key = SignerKey::new("them.example/log", &[3; 32]).unwrap();
    let signer = StandardSigner::new(&key.to_skey()).unwrap();
    let mut note = signed_note::Note::new("their\n\ntext\n".as_bytes(), &[]).unwrap();
    note.add_sigs(&[&signer]).unwrap();
    let ours = Note::parse(&note.to_bytes()).unwrap();
    let vkey: VerifierKey = key.verifier().to_string().parse().unwrap();
    assert_eq!(ours.verify(&[vkey]).unwrap().len(), 1);
    assert_eq!(ours.to_string().as_bytes(), note.to_bytes());
    assert_eq!(ours, Note::sign("their\n\ntext\n", &key).unwrap());
}

#[test]
fn they_read_and_refuse_the_same_checkpoints() {
    let root = "TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=";
    let texts = [
        format!("a\n5\n{root}\n"),
        format!("a b\n5\n{root}\nmore\nlines\n"),
        format!("a\n05\n{root}\n"),
        format!("a\n+5\n{root}\n"),
        format!("\n5\n{root}\n"),
        format!("a\n5\n{root}"),
        format!("a\n5\n{}\n", root.replace("b0=", "b1=")),
        format!("a\n5\n{}\n", &root[..43]),
        format!("a\n5\n{root}\n\n"),
        "a\n5\n".to_owned(),
    ];
    for text in texts {
        let ours = text.parse::<Checkpoint>();
        let theirs = tlog_tiles::Checkpoint::from_bytes(text.as_bytes());
        assert_eq!(ours.is_ok(), theirs.is_ok(), "{text:?}");
    }
}
