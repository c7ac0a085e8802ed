//! What strangers send: nothing panics, and each wrong text is refused for its own reason.

use proptest::prelude::*;
use tlog::{
    Algorithm, Checkpoint, CheckpointError, Hash, KeyError, Note, NoteError, SIGNATURES_MAX, Signature,
    SignedCheckpoint, SignerKey, Tile, Tree, TreeError, VerifierKey, parse_bundle,
};

const VKEY: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const SKEY: &str = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const ROOT: &str = "TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=";
const EMPTY: &str = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

#[test]
fn no_part_of_a_key_and_no_changed_key_is_a_key() {
    for (text, parse) in [
        (VKEY, (|t: &str| t.parse::<VerifierKey>().is_ok()) as fn(&str) -> bool),
        (SKEY, |t: &str| t.parse::<SignerKey>().is_ok()),
    ] {
        assert!(parse(text));
        for start in 0..text.len() {
            for end in start..=text.len() {
                assert_eq!(parse(&text[start..end]), end - start == text.len(), "{}", &text[start..end]);
            }
        }
        for at in 0..text.len() {
            let mut bytes = text.as_bytes().to_vec();
            bytes[at] += 1;
            let changed = String::from_utf8(bytes).unwrap();
            assert!(!parse(&changed), "{changed}");
        }
    }
}

#[test]
fn keys_say_what_is_wrong_with_them() {
    let refused = |vkey: &str| vkey.parse::<VerifierKey>().unwrap_err();
    assert_eq!(refused(""), KeyError::Form);
    assert_eq!(refused("a+b"), KeyError::Form);
    assert_eq!(refused(&VKEY.replace("c74f", "C74F")), KeyError::Id);
    assert_eq!(refused(&VKEY.replace("c74f20a3", "c74f20a")), KeyError::Id);
    assert_eq!(refused(&VKEY.replace("c74f20a3", "+74f20a3")), KeyError::Id);
    assert_eq!(refused(&format!("{VKEY}=")), KeyError::Base64);
    assert_eq!(refused("a+00000000+"), KeyError::Base64);
    let wrong = KeyError::WrongId { stated: 0xc74f_20a4, computed: 0xc74f_20a3 };
    assert_eq!(refused(&VKEY.replace("20a3", "20a4")), wrong);
    let long = format!("a+00000000+{}", base64(&[1; 35]));
    assert_eq!(refused(&long), KeyError::Length(34));
    // An unknown type, with the key ID that belongs to it.
    let typed = "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    assert_eq!(refused(typed), KeyError::Algorithm(0x65));
    for name in ["", " ", "a b", "a+b", "a\u{a0}b", "a\u{3000}b", "a\nb", "a\u{1}b"] {
        assert!(matches!(SignerKey::new(name, &[1; 32]), Err(KeyError::Name(_))), "{name}");
    }
    // The identity and another point of small order: under these, one signature fits every text.
    let mut identity = [0; 32];
    identity[0] = 1;
    for weak in [identity, [0; 32]] {
        assert_eq!(VerifierKey::new("a", Algorithm::Ed25519, &weak), Err(KeyError::Point));
    }
    assert_eq!(VerifierKey::new("a", Algorithm::Ed25519, &[2; 32]), Err(KeyError::Point));
    let error = SKEY.replace("AYEK", "AYEL").parse::<SignerKey>().unwrap_err();
    assert!(!error.to_string().contains("AYEL"), "a secret in an error message");
}

#[test]
fn notes_say_what_is_wrong_with_them() {
    let line = "— a AAAAAAA=\n";
    let refused = |note: &str| Note::parse(note.as_bytes()).unwrap_err();
    assert!(Note::parse(format!("text\n\n{line}").as_bytes()).is_ok());
    assert!(Note::parse(format!("\n\n{line}").as_bytes()).is_ok(), "a text of one empty line");
    for none in ["", "\n", "\n\n", "text", "text\n", "text\n\n", &format!("text\n{line}"), line] {
        assert!(matches!(refused(none), NoteError::NoSignatures | NoteError::Line(_)), "{none:?}");
    }
    for wrong in [
        "— a AAAAAAA=", // no newline
        "— a AAAAAAA=\nmore\n",
        "- a AAAAAAA=\n",
        "—  a AAAAAAA=\n",
        "— AAAAAAA=\n",
        "— a  AAAAAAA=\n",
        "— a AAAAAAA\n",
        "— a AAAAAAB=\n",
        "— a AAAA====\n",
        "— a AAAAAA==\n", // a key ID and nothing else
        "— a \n",
        "— a+b AAAAAAA=\n",
        "— a\u{a0}b AAAAAAA=\n",
        "— a AAAAAAA= \n",
    ] {
        let error = refused(&format!("text\n\n{wrong}"));
        assert!(matches!(error, NoteError::Line(_) | NoteError::NoSignatures), "{wrong:?}: {error}");
    }
    assert_eq!(refused(&format!("te\txt\n\n{line}")), NoteError::Control('\t'));
    assert_eq!(refused(&format!("text\r\n\r\n{line}")), NoteError::Control('\r'));
    assert_eq!(Note::parse(b"\xff\n\n").unwrap_err(), NoteError::Encoding);
    let most = format!("text\n\n{}", line.repeat(SIGNATURES_MAX));
    assert_eq!(Note::parse(most.as_bytes()).unwrap().signatures().len(), SIGNATURES_MAX);
    assert_eq!(refused(&format!("{most}{line}")), NoteError::TooMany);
    let long = format!("{}\n\n{line}", "a".repeat(1 << 20));
    assert!(matches!(refused(&long), NoteError::TooLong(_)));

    let key: SignerKey = SKEY.parse().unwrap();
    assert_eq!(Note::sign("text", &key), Err(NoteError::NoNewline));
    assert_eq!(Note::sign("", &key), Err(NoteError::NoNewline));
    assert_eq!(Note::sign("te\0xt\n", &key), Err(NoteError::Control('\0')));
    assert!(matches!(Note::sign("a\n".repeat(1 << 19), &key), Err(NoteError::TooLong(_))));
    // A text that looks like a note keeps its lines to itself.
    let nested = Note::sign(format!("text\n\n{line}"), &key).unwrap();
    assert_eq!(Note::parse(nested.to_string().as_bytes()).unwrap(), nested);
}

#[test]
fn signatures_and_times_of_the_wrong_length_are_wrong() {
    let key: VerifierKey = VKEY.parse().unwrap();
    let witness = VerifierKey::new("w", Algorithm::Cosignature, key.public()).unwrap();
    for (key, lengths) in [(&key, [1, 63, 65, 72]), (&witness, [1, 64, 71, 73])] {
        for length in lengths {
            let bytes = [&key.id().to_be_bytes()[..], &vec![0; length]].concat();
            let line = format!("— {} {}", key.name(), base64(&bytes));
            let note = Note::parse(format!("text\n\n{line}\n").as_bytes()).unwrap();
            let error = note.verify(std::slice::from_ref(key)).unwrap_err();
            assert!(matches!(error, NoteError::Invalid { .. }), "{length}: {error}");
        }
    }
}

#[test]
fn checkpoints_say_what_is_wrong_with_them() {
    let refused = |text: &str| text.parse::<Checkpoint>().unwrap_err();
    assert!(format!("a\n0\n{EMPTY}\n").parse::<Checkpoint>().is_ok());
    assert!(format!("a\n9223372036854775807\n{ROOT}\n").parse::<Checkpoint>().is_ok());
    for short in ["", "\n", "a\n", "a\n1\n", &format!("a\n1\n{ROOT}")] {
        assert!(matches!(refused(short), CheckpointError::Lines), "{short:?}");
    }
    assert!(matches!(refused(&format!("\n1\n{ROOT}\n")), CheckpointError::Origin(_)));
    for size in ["", "01", "00", "+1", "-1", "0x1", "1 ", " 1", "1.0", "1e3", "٣", "18446744073709551616"] {
        assert!(matches!(refused(&format!("a\n{size}\n{ROOT}\n")), CheckpointError::Size(_)), "{size}");
    }
    for size in ["9223372036854775808", "18446744073709551615"] {
        let error = refused(&format!("a\n{size}\n{ROOT}\n"));
        assert!(matches!(error, CheckpointError::Tree(TreeError::TooLarge)), "{size}");
    }
    let error = refused(&format!("a\n0\n{ROOT}\n"));
    assert!(matches!(error, CheckpointError::Tree(TreeError::EmptyRoot(_))));
    let unused_bits = ROOT.replace("b0=", "b1=");
    for root in ["", "AAAA", &ROOT[..43], &format!("{ROOT}="), &format!(" {ROOT}"), &unused_bits] {
        assert!(matches!(refused(&format!("a\n1\n{root}\n")), CheckpointError::Root(_)), "{root}");
    }
    for more in ["\n", "x\n\n", "\nx\n"] {
        let error = refused(&format!("a\n1\n{ROOT}\n{more}"));
        assert!(matches!(error, CheckpointError::Extension(_)), "{more:?}");
    }
    assert!(matches!(refused(&format!("a\n1\n{ROOT}\nx\n\n")), CheckpointError::Extension(_)));
    for origin in ["", "a\nb", "a\0"] {
        assert!(matches!(Checkpoint::new(origin, Tree::EMPTY), Err(CheckpointError::Origin(_))));
    }
    let long = "ệ".repeat(1 << 16);
    assert!(refused(&format!("a\n{long}\n{ROOT}\n")).to_string().len() < 300, "an error repeats little");
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

proptest! {
    #[test]
    fn nothing_panics_on_anything(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "(\\PC|\n){0,80}") {
        let key: VerifierKey = VKEY.parse().unwrap();
        let _ = Note::parse(&bytes).map(|note| note.verify(std::slice::from_ref(&key)).is_ok());
        let _ = Note::parse(text.as_bytes());
        let _ = SignedCheckpoint::open(&bytes, "a", &key);
        let _ = parse_bundle(&bytes);
        let _ = text.parse::<Checkpoint>();
        let _ = text.parse::<Signature>();
        let _ = text.parse::<VerifierKey>();
        let _ = text.parse::<SignerKey>().is_ok();
        let _ = text.parse::<Hash>();
        let _ = text.parse::<Tile>();
    }

    #[test]
    fn a_flipped_bit_opens_no_checkpoint(at in any::<prop::sample::Index>(), bit in 0..8) {
        let key: SignerKey = SKEY.parse().unwrap();
        let tree = Tree::new(5, ROOT.parse().unwrap()).unwrap();
        let checkpoint = Checkpoint::new("a", tree).unwrap();
        let mut note = SignedCheckpoint::sign(checkpoint, &key).unwrap().to_string().into_bytes();
        let at = at.index(note.len());
        note[at] ^= 1_u8 << bit;
        prop_assert!(SignedCheckpoint::open(&note, "a", key.verifier()).is_err());
    }

    #[test]
    fn notes_come_back(text in "(\\PC|\n){0,80}\n", seed in any::<[u8; 32]>(), name in "[a-z./]{1,20}") {
        let key = SignerKey::new(&name, &seed).unwrap();
        let note = Note::sign(text, &key).unwrap();
        let back = Note::parse(note.to_string().as_bytes()).unwrap();
        prop_assert_eq!(&back, &note);
        back.verify(std::slice::from_ref(key.verifier())).unwrap();
        let again: SignerKey = key.to_skey().parse().unwrap();
        prop_assert_eq!(again.verifier(), key.verifier());
    }

    #[test]
    fn a_tile_of_any_bytes_breaks_nothing(size in 1_u64..100_000, bytes in prop::collection::vec(any::<u8>(), 0..9000)) {
        let tree = Tree::new(size, ROOT.parse().unwrap()).unwrap();
        let read = |_: Tile| Ok::<_, String>(bytes.clone());
        prop_assert!(tree.append(&["x"], read).is_err());
        prop_assert!(tree.prove_inclusion(size - 1, read).is_err());
        prop_assert!(tree.prove_consistency(size / 2 + 1, read).is_err() || size == 1);
    }
}
