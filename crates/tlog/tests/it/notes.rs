//! Keys, notes and checkpoints: the examples of the specifications and of Go's implementation, and cosignatures.

use tlog::{Algorithm, Checkpoint, Hash, Note, NoteError, SignedCheckpoint, SignerKey, Tree, VerifierKey};

const TEXT: &str = "If you think cryptography is the answer to your problem,\n\
                    then you don't know what your problem is.\n";
const PETER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const PETER_SECRET: &str = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const PETER_LINE: &str = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const ENOCH: &str = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
const ENOCH_LINE: &str = "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

fn key(vkey: &str) -> VerifierKey {
    vkey.parse().unwrap()
}

#[test]
fn the_specifications_example_verifies() {
    let foo = key("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    let note = "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    let parsed = Note::parse(note.as_bytes()).unwrap();
    assert_eq!(parsed.text(), "This is an example message.\n");
    let known = [key(PETER), foo];
    let verified = parsed.verify(&known).unwrap();
    assert_eq!((verified.len(), verified[0].key.name(), verified[0].time), (1, "example.com/foo", None));
    assert_eq!(parsed.to_string(), note);
    let changed = Note::parse(note.replace("example m", "exemple m").as_bytes()).unwrap();
    assert!(matches!(changed.verify(&known), Err(NoteError::Invalid { id: 0x530d_903a, .. })));
}

#[test]
fn the_specifications_other_examples_are_read() {
    let poem = "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";
    let note = Note::parse(poem.as_bytes()).unwrap();
    assert!(note.text().ends_with("sole:\n\ned è subito sera.\n"));
    assert_eq!(note.signatures()[0].id(), 0x367b_a04b);

    let checkpoint = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";
    let note = Note::parse(checkpoint.as_bytes()).unwrap();
    assert_eq!(note.signatures()[1].bytes()[..8], 1_679_315_147_u64.to_be_bytes());
    let parsed: Checkpoint = note.text().parse().unwrap();
    assert_eq!((parsed.origin(), parsed.tree().size()), ("example.com/behind-the-sofa", 20_852_163));
    assert_eq!(parsed.to_string(), note.text());
}

#[test]
fn keys_are_those_of_go() {
    let peter: SignerKey = PETER_SECRET.parse().unwrap();
    assert_eq!(peter.verifier().to_string(), PETER);
    assert_eq!(peter.to_skey(), PETER_SECRET);
    assert_eq!(SignerKey::new("EnochRoot", &[0; 32]).unwrap().verifier().to_string(), ENOCH);
    assert!(!format!("{peter:?}").contains("YEKFALVFGy"), "a secret in a log file");
}

#[test]
fn signatures_are_those_of_go() {
    let mut note = Note::sign(TEXT, &PETER_SECRET.parse().unwrap()).unwrap();
    assert_eq!(note.to_string(), format!("{TEXT}\n{PETER_LINE}"));
    let enoch = SignerKey::new("EnochRoot", &[0; 32]).unwrap();
    note.add_signature(&enoch).unwrap();
    note.add_signature(&enoch).unwrap();
    assert_eq!(note.to_string(), format!("{TEXT}\n{PETER_LINE}{ENOCH_LINE}"));
}

#[test]
fn unknown_signatures_are_kept_and_ignored() {
    let both = Note::parse(format!("{TEXT}\n{PETER_LINE}{ENOCH_LINE}").as_bytes()).unwrap();
    let (peter, enoch) = (key(PETER), key(ENOCH));
    assert_eq!(both.verify(std::slice::from_ref(&peter)).unwrap().len(), 1);
    assert_eq!(both.verify(&[peter.clone(), enoch.clone(), enoch.clone()]).unwrap().len(), 2);
    assert_eq!(both.verify(&[]), Err(NoteError::Unsigned));
    // The same name with another key is another key, and so is the same key with another name.
    let namesake = SignerKey::new("PeterNeumann", &[9; 32]).unwrap();
    assert_eq!(both.verify(&[namesake.verifier().clone()]), Err(NoteError::Unsigned));
    let renamed = VerifierKey::new("Peter", Algorithm::Ed25519, peter.public()).unwrap();
    assert_eq!(both.verify(&[renamed]), Err(NoteError::Unsigned));
    // A known key that signed once is not counted twice, and must be right each time.
    let twice = Note::parse(format!("{TEXT}\n{PETER_LINE}{PETER_LINE}").as_bytes()).unwrap();
    assert_eq!(twice.verify(std::slice::from_ref(&peter)).unwrap().len(), 1);
    let wrong = PETER_LINE.replace("x08go/ZJ", "x08go/AA");
    let mixed = Note::parse(format!("{TEXT}\n{PETER_LINE}{wrong}").as_bytes()).unwrap();
    assert!(matches!(mixed.verify(&[peter]), Err(NoteError::Invalid { .. })));
    let mixed = Note::parse(format!("{TEXT}\n{wrong}{ENOCH_LINE}").as_bytes()).unwrap();
    assert_eq!(mixed.verify(&[enoch]).unwrap().len(), 1);
}

#[test]
fn checkpoints_are_those_of_go() {
    let tree = Tree::new(123_456_789_012, Hash::leaf(b"hello world")).unwrap();
    let checkpoint = Checkpoint::new("go.sum database tree", tree).unwrap();
    let text = "go.sum database tree\n123456789012\nTszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=\n";
    assert_eq!(checkpoint.to_string(), text);
    assert_eq!(text.parse::<Checkpoint>().unwrap(), checkpoint);
    let more = checkpoint.with_extension("abc").unwrap().with_extension("def ghi").unwrap();
    assert_eq!(more.to_string(), format!("{text}abc\ndef ghi\n"));
    assert_eq!(more.to_string().parse::<Checkpoint>().unwrap().extensions(), ["abc", "def ghi"]);
}

// Made with the Python package aics-tlog 0.2.1: the log's seed is 32 times 1, the witnesses' 32 times 2 and 3.
const SIGNED: &str = "log.example/a\n3\nWqx3HImawpLnS/Gv4ubjAvi1WIOy0b8Ze0amvqbavKk=\n\n— log.example/a hwgG+DFYsBhu0MX9t7wfe3swegCBzTRWnt/ZdcGnO9A9F5au5l6USfIeugO31SqpOM7byFhETJ2jkTQ7H4CdyKkcQQo=\n";
const WITNESS_1: &str = "witness.example/w1+df1c0a35+BIE5dw6ofRdfVqNUZsNMfszLjYqRtO43ol32D1uPybOU";
const LINE_1: &str = "— witness.example/w1 3xwKNQAAAABpUkfAJObRDRPfWB0lQybpsehy9zgMIv1LbQ75uVgVKkvkot+CWzucMAxlF30T+pRwY6ZaNYz1pI1BEk5iOTjOT7RWCg==\n";
const WITNESS_2: &str = "witness.example/w2+bfff2874+BO1JKMYo0cLG6ukDOJBZlWEpWSc6XGP5NjbBRhSshzfR";
const LINE_2: &str = "— witness.example/w2 v/8odAAAAABpUkfBXlSlC0sDKO0RkSWSSmYW7cE1b05uzKRzlV3a4RYrGAFRXTWTG3YMlUK5nqyN7w2A3Pv2iwAjFP96h7Gcm7cODQ==\n";

fn signed() -> SignedCheckpoint {
    let log = SignerKey::new("log.example/a", &[1; 32]).unwrap();
    let growth = Tree::EMPTY.append(&["one", "two", "three"], |_| Err("no tiles yet")).unwrap();
    SignedCheckpoint::sign(Checkpoint::new("log.example/a", growth.tree).unwrap(), &log).unwrap()
}

#[test]
fn a_signed_checkpoint_is_the_same_byte_for_byte() {
    assert_eq!(signed().to_string(), SIGNED);
    let log = signed().note().signatures()[0].clone();
    assert_eq!((log.name(), log.id()), ("log.example/a", 0x8708_06f8));
}

#[test]
fn witnesses_answers_are_checked_and_kept() {
    let mut checkpoint = signed();
    let known = [key(WITNESS_1), key(WITNESS_2)];
    assert_eq!((known[0].algorithm(), known[0].to_string().as_str()), (Algorithm::Cosignature, WITNESS_1));
    assert_eq!(checkpoint.witnesses(&known).unwrap(), []);
    assert_eq!(checkpoint.add_cosignatures(&format!("{LINE_1}{LINE_2}"), &known[..1]).unwrap(), 1);
    assert_eq!(checkpoint.to_string(), format!("{SIGNED}{LINE_1}"), "the line of an unknown witness is left");
    assert_eq!(checkpoint.add_cosignatures(LINE_2, &known[..1]).unwrap(), 0);
    assert_eq!(checkpoint.add_cosignatures(&format!("{LINE_1}{LINE_2}"), &known).unwrap(), 2);

    let wrong = LINE_2.replace("aVJHwV5U", "aVJHwl5U").replace("BpUkfBXl", "BpUkfCXl");
    assert_ne!(wrong, LINE_2);
    let before = checkpoint.clone();
    assert!(matches!(checkpoint.add_cosignatures(&wrong, &known), Err(NoteError::Invalid { .. })));
    assert_eq!(checkpoint, before);

    let log = SignerKey::new("log.example/a", &[1; 32]).unwrap().verifier().clone();
    let opened = SignedCheckpoint::open(checkpoint.to_string().as_bytes(), "log.example/a", &log).unwrap();
    assert_eq!(opened, checkpoint);
    let times: Vec<_> = opened.witnesses(&known).unwrap().iter().map(|w| (w.key.name(), w.time)).collect();
    let expected = [("witness.example/w1", 1_767_000_000), ("witness.example/w2", 1_767_000_001)];
    assert_eq!(times, expected.map(|(name, time)| (name, Some(time))));
    // A cosignature is of this checkpoint, not of one with another line.
    let other = format!("{}{LINE_1}", SIGNED.replace("=\n\n", "=\nmore\n\n"));
    let other = Note::parse(other.as_bytes()).unwrap();
    assert!(matches!(other.verify(&known), Err(NoteError::Invalid { .. })));
}

#[test]
fn a_checkpoint_is_the_logs_and_not_only_somebodys() {
    let log = SignerKey::new("log.example/a", &[1; 32]).unwrap().verifier().clone();
    let open = |note: &str, origin, key| SignedCheckpoint::open(note.as_bytes(), origin, key);
    assert!(open(SIGNED, "log.example/a", &log).is_ok());
    assert_eq!(
        open(SIGNED, "log.example/b", &log).unwrap_err().to_string(),
        "the checkpoint is of “log.example/a”, not of “log.example/b”"
    );
    let witnessed = SIGNED.replace("— log.example/a hwgG", "— log.example/c hwgG") + LINE_1;
    let error = open(&witnessed, "log.example/a", &log).unwrap_err();
    assert_eq!(error.to_string(), "none of the known keys has signed the note");
    let error = open(&SIGNED.replace("\n3\n", "\n4\n"), "log.example/a", &log).unwrap_err();
    assert_eq!(error.to_string(), "a signature of log.example/a+870806f8 does not verify");
}
