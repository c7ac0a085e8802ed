//! Cards drawn with the portal's own faces, where they have been collected.
#![allow(clippy::unwrap_used)]

use std::{fs, path::Path};

use media::{
    CARD_HEIGHT, CARD_WIDTH, CardColours, CardFonts, CardPicture, CardText, Colour, Focus, Layout, Limits,
    Mark, Picture, draw_card,
};

const PAPER: Colour = Colour([250, 240, 220]);
const DEEP: Colour = Colour([60, 20, 15]);
const GOLD: Colour = Colour([210, 170, 60]);

/// The collected faces. They are not kept in the repository, so without them the tests that need glyphs have
/// nothing to look at and say so.
fn faces() -> Option<CardFonts> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/dist/cards");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: no card faces in assets/dist/cards; run `npm ci && npm run collect` in assets");
        return None;
    };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    Some(CardFonts::from_bytes(files.into_iter().map(|file| fs::read(file).unwrap()).collect()).unwrap())
}

fn text(title: &str, locale: &str) -> CardText {
    CardText {
        title: title.to_owned(),
        kicker: String::new(),
        site_name: String::new(),
        footer: String::new(),
        rtl: locale == "ar",
        locale: locale.to_owned(),
        mark: None,
    }
}

fn colours() -> CardColours {
    let ink = Colour([20, 20, 20]);
    CardColours {
        paper: PAPER,
        ink,
        accent: Colour([180, 30, 30]),
        gold: GOLD,
        deep: DEEP,
        on_deep: Colour([255; 3]),
    }
}

fn drawn(fonts: &CardFonts, text: &CardText, picture: Option<CardPicture<'_>>) -> Picture {
    let png = draw_card(fonts, text, picture, &colours()).unwrap();
    let card = Picture::decode(&png, &Limits::default()).unwrap();
    assert_eq!((card.width(), card.height(), card.layout()), (CARD_WIDTH, CARD_HEIGHT, Layout::Rgb));
    card
}

fn pixel(card: &Picture, x: u32, y: u32) -> [u8; 3] {
    let at = ((y * card.width() + x) * 3) as usize;
    card.pixels()[at..at + 3].try_into().unwrap()
}

/// Leftmost and rightmost column with a bright pixel on the panel.
fn ink(card: &Picture) -> Option<(u32, u32)> {
    let bright = |x: u32| (0..530).any(|y| pixel(card, x, y).iter().all(|c| *c > 200));
    Some(((0..CARD_WIDTH).find(|x| bright(*x))?, (0..CARD_WIDTH).rfind(|x| bright(*x))?))
}

#[test]
fn every_script_is_held_and_leaves_ink_where_its_lines_begin() {
    let Some(fonts) = faces() else { return };
    for (locale, title) in [
        ("vi", "Phố cổ Hội An"),
        ("en", "Huế, the old capital"),
        ("ru", "Древняя столица Хюэ"),
        ("ar", "العاصمة القديمة هوي"),
        ("hi", "पुरानी राजधानी हुए"),
        ("th", "เมืองหลวงเก่าเว้"),
        ("lo", "ນະຄອນຫຼວງເກົ່າເຫວ້"),
        ("km", "រាជធានីចាស់ហ្វេ"),
        ("zh-Hans", "古都顺化"),
        ("ja", "古都フエ"),
        ("ko", "옛 도읍 후에"),
    ] {
        assert!(fonts.missing(title).is_empty(), "{locale}");
        let (left, right) = ink(&drawn(&fonts, &text(title, locale), None)).unwrap();
        // Lines lean on the margin of 64; glyphs have a little air of their own.
        let (start, free) =
            if locale == "ar" { (CARD_WIDTH - 1 - right, left) } else { (left, CARD_WIDTH - 1 - right) };
        assert!((58..=76).contains(&start), "{locale}: begins {start} from the edge");
        assert!(free > 250, "{locale}: a short line does not reach across");
    }
    assert_eq!(fonts.missing("Huế 𓀀 𓀀"), ['𓀀']);
}

#[test]
fn khmer_and_hindi_syllables_take_the_room_they_need() {
    let Some(fonts) = faces() else { return };
    // A sign that stands before its consonant must push it aside, not lie upon it.
    for (locale, bare, with_sign) in [("km", "ដកដកដក", "ដេកេដេកេដេកេ"), ("hi", "नकनकनक", "निकिनिकिनिकि")]
    {
        let width = |title| {
            ink(&drawn(&fonts, &text(title, locale), None)).map(|(left, right)| right - left).unwrap()
        };
        assert!(width(with_sign) as f32 > width(bare) as f32 * 1.25, "{locale}");
    }
}

#[test]
fn han_characters_differ_between_languages() {
    let Some(fonts) = faces() else { return };
    let [ja, zh, ko] = ["ja", "zh-Hans", "ko"].map(|locale| drawn(&fonts, &text("直骨角", locale), None));
    assert!(ja != zh, "Japanese and Chinese have their own shapes");
    assert!(ko != zh || ko != ja);
}

#[test]
fn decomposed_text_is_drawn_as_composed() {
    let Some(fonts) = faces() else { return };
    let composed = drawn(&fonts, &text("Huế", "vi"), None);
    assert_eq!(drawn(&fonts, &text("Hue\u{302}\u{301}", "vi"), None), composed);
}

#[test]
fn the_picture_stands_at_the_far_side_with_its_focus_in_sight() {
    let Some(fonts) = faces() else { return };
    // Blue, with a red field at the right edge.
    let pixels =
        (0..1600 * 900).flat_map(|i| if i % 1600 > 1400 { [200, 0, 0] } else { [0, 0, 200] }).collect();
    let picture = Picture::from_pixels(1600, 900, Layout::Rgb, pixels).unwrap();
    let at = |x| CardPicture { picture: &picture, focus: Focus::new(x, 0.5).unwrap() };
    let reds = |card: &Picture| {
        (0..CARD_WIDTH).filter(|x| pixel(card, *x, 300)[0] > 180 && pixel(card, *x, 300)[2] < 20).count()
    };

    let card = drawn(&fonts, &text("Huế", "vi"), Some(at(1.0)));
    assert_eq!(pixel(&card, 5, 5), DEEP.0);
    assert!(pixel(&card, 1199, 300)[0] > 190 && pixel(&card, 720, 300)[2] > 190);
    assert!(reds(&card) > 100);
    assert_eq!(reds(&drawn(&fonts, &text("Huế", "vi"), Some(at(0.0)))), 0);

    let turned = drawn(&fonts, &text("هوي", "ar"), Some(at(0.0)));
    assert!(pixel(&turned, 5, 300)[2] > 190);
    assert_eq!(pixel(&turned, 1195, 5), DEEP.0);
    assert_eq!(pixel(&turned, 600, 625), PAPER.0);
}

#[test]
fn the_same_card_has_the_same_bytes() {
    let Some(fonts) = faces() else { return };
    let card = |title| draw_card(&fonts, &text(title, "vi"), None, &colours()).unwrap();
    assert_eq!(card("Hội An"), card("Hội An"));
    assert_ne!(card("Hội An"), card("Huế"));
}

#[test]
fn hostile_words_only_make_words() {
    let Some(fonts) = faces() else { return };
    let long = "ệ".repeat(5000);
    for title in [
        "",
        " \n\t ",
        "<script>&\"'\u{0}\u{b}</svg>",
        "\u{202e}\u{2066}\u{2069}\u{200f}abc",
        "\u{10ffff}\u{fffe}",
        long.as_str(),
    ] {
        for locale in ["vi", "ar", "ja", "", "not a language!"] {
            let mut words = text(title, locale);
            words.kicker = title.to_owned();
            words.footer = title.to_owned();
            drawn(&fonts, &words, None);
        }
    }
}

#[test]
fn the_mark_is_drawn_large_where_there_is_no_picture() {
    let Some(fonts) = faces() else { return };
    let mut words = text("Huế", "vi");
    words.mark = Some(Mark { path: "M0 0H10V10H0Z".to_owned(), square: (0.0, 0.0, 10.0) });
    let card = drawn(&fonts, &words, None);
    assert_eq!(pixel(&card, 1190, 268), GOLD.0);
    words.mark = Some(Mark { path: "url(#x)".to_owned(), square: (0.0, 0.0, 10.0) });
    assert!(draw_card(&fonts, &words, None, &colours()).is_err());
}
