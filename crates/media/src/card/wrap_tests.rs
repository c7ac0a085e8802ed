use proptest::prelude::*;

use super::*;

/// A face in which everything a reader sees as one letter is six tenths wide, and full squares one whole.
fn monospaced(text: &str) -> f32 {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    ends.windows(2)
        .filter_map(|pair| text.get(pair[0]..pair[1]))
        .map(|letter| match Script::of_text(letter) {
            Script::Square => 100.0,
            _ if letter == " " => 25.0,
            _ => 60.0,
        })
        .sum()
}

impl Wrapped {
    fn rows(&self) -> Vec<&str> {
        self.lines.iter().map(|line| &self.text[line.clone()]).collect()
    }
}

fn parts<'a>(text: &'a str, locale: &str) -> Vec<&'a str> {
    split(text, locale).into_iter().map(|part| &text[part]).collect()
}

fn wrapped(text: &str, locale: &str, width: f32, height: f32) -> Wrapped {
    wrap(text, locale, Script::of_text(text), (width, height), &monospaced)
}

#[test]
fn a_short_headline_takes_the_largest_size() {
    let w = wrapped("Hội An", "vi", 600.0, 380.0);
    assert_eq!((w.rows(), w.size), (vec!["Hội An"], 76.0));
}

#[test]
fn lines_are_even_rather_than_greedy() {
    let w = wrapped("one two three four five six seven", "en", 600.0, 200.0);
    assert_eq!(w.rows(), ["one two three four", "five six seven"]);
    let w = wrapped("alpha beta gamma delta", "en", 700.0, 380.0);
    assert_eq!(w.rows(), ["alpha beta", "gamma delta"]);
}

#[test]
fn longer_headlines_get_smaller_but_stay_whole() {
    let text = "Mười hai tỉnh miền Trung mở lại toàn bộ tuyến đường sắt ven biển sau mùa bão lớn";
    let w = wrapped(text, "vi", 600.0, 380.0);
    assert!(w.size < 76.0 && w.size >= 32.0, "{}", w.size);
    assert!((2..=4).contains(&w.lines.len()));
    assert_eq!(w.rows().join(" "), text);
}

#[test]
fn a_headline_without_end_is_cut_with_an_ellipsis() {
    let w = wrapped(&"phố cổ sau mưa ".repeat(60), "vi", 600.0, 380.0);
    assert_eq!(w.size, 32.0);
    assert_eq!(w.lines.len(), 4);
    assert!(w.rows()[3].ends_with('…') && !w.rows()[3].ends_with(" …"));
    assert!(!w.rows()[0].contains('…'));
}

#[test]
fn a_word_wider_than_the_box_is_broken_between_letters() {
    let w = wrapped(&"ế".repeat(90), "vi", 600.0, 380.0);
    assert_eq!(w.rows().concat(), "ế".repeat(90), "nothing lost, no letter torn from its marks");
    assert!(w.lines.len() > 1);
}

#[test]
fn scripts_without_spaces_break_between_words() {
    // Word by word, as dictionaries have them.
    assert_eq!(parts("ประเทศไทย", "th").concat(), "ประเทศไทย");
    assert!(parts("กรุงเทพและเชียงใหม่เป็นเมืองใหญ่", "th").len() >= 4);
    assert!(parts("ទីក្រុងភ្នំពេញនិងសៀមរាប", "km").len() >= 3);
    assert!(parts("ນະຄອນຫຼວງວຽງຈັນແລະຫຼວງພະບາງ", "lo").len() >= 3);
    assert_eq!(parts("河内的秋天", "zh-Hans").len(), 5);
    // A closing bracket never begins a line.
    assert!(parts("「ハノイ」の秋", "ja").iter().all(|piece| !piece.starts_with('」')));
    // Korean keeps its words together.
    assert_eq!(parts("하노이의 가을 거리", "ko"), ["하노이의 ", "가을 ", "거리"]);
}

#[test]
fn words_without_spaces_are_not_torn_when_it_can_be_helped() {
    // Two even lines would tear a name; a third line saves it.
    let w = wrapped("フエとホイアンとミーソン", "ja", 480.0, 380.0);
    assert_eq!((w.rows(), w.size), (vec!["フエと", "ホイアンと", "ミーソン"], 76.0));
    // With room for two lines only, a somewhat smaller size does.
    let w = wrapped("フエとホイアンとミーソン", "ja", 480.0, 180.0);
    assert_eq!((w.rows(), w.size), (vec!["フエとホイアンと", "ミーソン"], 60.0));
    // Where nothing else helps, words are torn rather than shrunk out of sight.
    let w = wrapped(&"あ".repeat(24), "ja", 520.0, 380.0);
    assert!(w.size >= 76.0 * 0.75, "{w:?}");
}

#[test]
fn spaces_that_must_not_break_are_kept() {
    assert_eq!(tidy("  a \n b\u{a0}c  "), "a b\u{a0}c");
    assert_eq!(parts("a b\u{a0}c", "fr"), ["a ", "b\u{a0}c"]);
}

#[test]
fn nothing_to_say_gives_no_lines() {
    assert!(wrapped("", "en", 600.0, 380.0).rows().concat().is_empty());
    assert!(wrapped(" \n ", "en", 600.0, 380.0).rows().concat().is_empty());
}

proptest! {
    #[test]
    fn lines_fit_and_lose_nothing(text in "[a-zà-ỹ ก-ฮ\u{4e00}-\u{4e80}]{0,120}", width in 300f32..900.0, height in 120f32..500.0) {
        let w = wrapped(&text, "vi", width, height);
        let script = Script::of_text(&text);
        prop_assert!(w.lines.len() <= rows_that_fit(height, w.size, script).max(1));
        let room = width * MEASURED_AT / w.size;
        for line in w.rows() {
            prop_assert!(monospaced(line) <= room + 0.5, "{line:?} {} > {room}", monospaced(line));
        }
        let kept: String = w.rows().concat().split_whitespace().collect();
        let given: String = text.split_whitespace().collect();
        match kept.strip_suffix('…') {
            Some(start) => prop_assert!(given.starts_with(start)),
            None => prop_assert_eq!(kept, given),
        }
    }
}
