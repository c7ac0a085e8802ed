//! Following texts as they change, without a store.
#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use model::{PersonId, SegmentOrigin, SegmentState, Translation};
use store::segment::Segment;

use super::fields::field_mut;
use super::follow::{Followed, Writer, follow, said};
use super::way::way_of;
use crate::publish::Draft;

const SOURCE: &str = "## Trà ướp sen\n\nSen nở trong chừng bốn giờ. Người làm trà biết điều đó.\n\nMỗi bông nhận một nhúm trà, buộc bằng sợi chỉ. Thành phố có [[fact:people]].\n\n- Hồ Tịnh Tâm\n- Hào Kinh thành\n";
const TARGET: &str = "## Lotus tea\n\nA lotus opens for about four hours. Tea makers know it.\n\nEach flower takes a pinch of tea, tied with a thread. The city has [[fact:people]].\n\n- Lake Tịnh Tâm\n- The citadel's moat\n";

fn draft(title: &str, body: &str) -> Draft {
    Draft { title: title.into(), body: body.into(), ..Draft::default() }
}

fn writer(person: bool, translation: Translation) -> Writer {
    let at = Timestamp::from_second(1_760_000_000).unwrap();
    Writer { by: person.then(|| PersonId::new(at)), at, translation }
}

fn all(f: &Followed) -> Vec<Segment> {
    f.rows.iter().chain(&f.retired).cloned().collect()
}

fn begun() -> (Draft, Draft, Vec<Segment>) {
    let (source, target) = (draft("Trà ướp sen", SOURCE), draft("Lotus tea", TARGET));
    let first = follow(&source, &target, &[], ("vi", "en"), Some(writer(false, Translation::Person)));
    (source, target, all(&first))
}

fn made(f: &Followed, target: &Draft) -> Draft {
    let mut out = target.clone();
    for sheet in &f.fields {
        let rows = said(&f.rows[sheet.rows.clone()]);
        *field_mut(&mut out, sheet.field) =
            segment::assemble(&sheet.source, &rows, &sheet.target, &sheet.places, &sheet.gone, "en");
    }
    out
}

#[test]
fn a_translation_made_elsewhere_is_aligned_and_nothing_of_it_is_lost() {
    let (source, target, rows) = begun();
    let words: Vec<(&str, &str)> = rows.iter().map(|r| (r.source.as_str(), r.target.as_str())).collect();
    assert_eq!(words.len(), 8);
    assert_eq!(words[2], ("Sen nở trong chừng bốn giờ.", "A lotus opens for about four hours."));
    assert_eq!(words[7], ("Hào Kinh thành", "The citadel's moat"));
    assert!(rows.iter().all(|r| r.is_done() && r.origin == Some(SegmentOrigin::Person)));
    let again = follow(&source, &target, &rows, ("vi", "en"), None);
    assert_eq!(made(&again, &target), target);
    assert_eq!(all(&again), rows);
}

#[test]
fn a_machines_translation_is_told_as_such_until_a_person_has_read_it() {
    let (source, target) = (draft("Trà ướp sen", SOURCE), draft("Lotus tea", TARGET));
    let machine = Some(writer(false, Translation::Machine));
    let mut rows = follow(&source, &target, &[], ("vi", "en"), machine).rows;
    assert!(rows.iter().all(|r| r.state == SegmentState::Suggested));
    assert_eq!(way_of(&rows), Some(Translation::Machine));
    rows.iter_mut().for_each(|r| r.state = SegmentState::Confirmed);
    assert_eq!(way_of(&rows), Some(Translation::MachineChecked));
    rows.iter_mut().for_each(|r| r.origin = Some(SegmentOrigin::Person));
    assert_eq!(way_of(&rows), Some(Translation::Person));
}

#[test]
fn a_correction_of_the_source_flags_what_it_touches_and_leaves_the_rest() {
    let (_, target, rows) = begun();
    let corrected = SOURCE
        .replace("bốn giờ", "năm giờ")
        .replace("sợi chỉ", "sợi lạt mảnh")
        .replace("Hào Kinh thành", "Hào quanh Kinh thành");
    let source = draft("Trà ướp sen", &corrected);
    let now = follow(&source, &target, &rows, ("vi", "en"), None);
    let flagged: Vec<&str> = now.rows.iter().filter(|r| r.is_flagged()).map(|r| r.target.as_str()).collect();
    let touched = [
        "A lotus opens for about four hours.",
        "Each flower takes a pinch of tea, tied with a thread.",
        "The citadel's moat",
    ];
    assert_eq!(flagged, touched);
    assert!(now.rows.iter().filter(|r| !r.is_flagged()).all(Segment::is_done));
    // Nobody's words changed.
    assert_eq!(made(&now, &target), target);
    // And back again: the flags are gone with their reason.
    let back = follow(&draft("Trà ướp sen", SOURCE), &target, &all(&now), ("vi", "en"), None);
    assert!(back.rows.iter().all(Segment::is_done));
}

#[test]
fn paragraphs_that_come_go_and_move_take_their_translations_with_them() {
    let (_, target, rows) = begun();
    let moved = "## Trà ướp sen\n\nMột câu hoàn toàn mới ở đây.\n\nMỗi bông nhận một nhúm trà, buộc bằng sợi chỉ. Thành phố có [[fact:people]].\n\nSen nở trong chừng bốn giờ. Người làm trà biết điều đó.\n\n- Hào Kinh thành\n";
    let source = draft("Trà ướp sen", moved);
    let now = follow(&source, &target, &rows, ("vi", "en"), None);
    assert_eq!(now.rows.iter().filter(|r| r.state == SegmentState::Untranslated).count(), 1);
    assert_eq!(now.rows.iter().filter(|r| r.is_flagged()).count(), 0);
    assert_eq!(now.retired.iter().map(|r| r.target.as_str()).collect::<Vec<_>>(), ["Lake Tịnh Tâm"]);
    let text = made(&now, &target).body;
    assert_eq!(
        text,
        "## Lotus tea\n\nEach flower takes a pinch of tea, tied with a thread. The city has [[fact:people]].\n\nA lotus opens for about four hours. Tea makers know it.\n\n- The citadel's moat\n"
    );
    // What was kept aside comes back with its source.
    let again = follow(&draft("Trà ướp sen", SOURCE), &target, &all(&now), ("vi", "en"), None);
    assert!(again.retired.is_empty());
    assert!(again.rows.iter().any(|r| r.target == "Lake Tịnh Tâm"));
}

#[test]
fn what_is_written_in_the_editor_comes_back_to_the_segments() {
    let (source, target, rows) = begun();
    let edited = target
        .body
        .replace("Tea makers know it.", "Those who make tea know it well.")
        .replace("- Lake Tịnh Tâm\n", "")
        + "\nA paragraph that only the translation has.\n";
    let own = draft("Lotus tea", &edited);
    let now = follow(&source, &own, &rows, ("vi", "en"), Some(writer(true, Translation::Person)));
    let target_of = |source: &str| now.rows.iter().find(|r| r.source == source).unwrap();
    assert_eq!(target_of("Người làm trà biết điều đó.").target, "Those who make tea know it well.");
    assert_eq!(target_of("Hồ Tịnh Tâm").state, SegmentState::Untranslated);
    assert_eq!(target_of("Hào Kinh thành").target, "The citadel's moat");
    assert_eq!(target_of("Sen nở trong chừng bốn giờ."), &rows[2]);
    assert_eq!(made(&now, &own), own, "the extra paragraph stays");
}

#[test]
fn sentences_said_together_are_kept_together() {
    let source = draft("A", "Một câu dài ở đây. Câu hai.\n");
    let own = draft("B", "One long sentence, and a second.\n");
    let now = follow(&source, &own, &[], ("vi", "en"), Some(writer(false, Translation::Person)));
    assert_eq!(now.rows[1].target, "One long sentence, and a second.");
    assert!(now.rows[2].joined && now.rows[2].is_done());
    assert_eq!(made(&now, &own), own);
}
