//! Files out: sizes, formats, sameness.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use media::{Colour, Format, Layout, Limits, Picture, Plan, Variant, sniff, variants};

/// A flat drawing as an illustrator would make it.
fn drawing(long_side: u32) -> Picture {
    let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900">
        <rect width="1600" height="900" fill="#f4ead7"/><circle cx="1180" cy="300" r="140" fill="#c8102e"/>
        <path d="M0 620 Q400 480 800 640 T1600 600 V900 H0Z" fill="#3d2314"/>
        <path d="M0 720 Q500 600 900 740 T1600 700 V900 H0Z" fill="#1f4d3a"/>
        <path d="M100 800 H1500" stroke="#c9a227" stroke-width="3"/></svg>"##;
    Picture::decode(svg, &Limits { svg_long_side: long_side, ..Limits::default() }).unwrap()
}

fn made(picture: &Picture, plan: &Plan) -> Vec<Variant> {
    variants(picture, plan).map(Result::unwrap).collect()
}

fn quick() -> Plan {
    Plan { widths: vec![40, 80, 160], avif_speed: 10, ..Plan::default() }
}

#[test]
fn widths_are_never_scaled_up() {
    let plan = Plan::default();
    assert_eq!(plan.widths_for(2400), [400, 800, 1200, 1800]);
    assert_eq!(plan.widths_for(1800), [400, 800, 1200, 1800]);
    assert_eq!(plan.widths_for(1000), [400, 800, 1000]);
    assert_eq!(plan.widths_for(400), [400]);
    assert_eq!(plan.widths_for(120), [120]);
    assert_eq!(
        Plan { widths: vec![], ..plan }.widths_for(120),
        [120],
        "a plan without widths keeps the picture's own"
    );
}

#[test]
fn each_width_comes_in_each_format() {
    let picture = drawing(120);
    let plan = quick();
    assert_eq!(variants(&picture, &plan).len(), 9);
    let files = made(&picture, &plan);
    let sizes: BTreeSet<_> = files.iter().map(|v| (v.width, v.height)).collect();
    assert_eq!(sizes, BTreeSet::from([(40, 23), (80, 45), (120, 68)]));
    for file in &files {
        match file.format {
            Format::Avif => assert_eq!(&file.bytes[4..12], b"ftypavif"),
            Format::Webp | Format::Jpeg => {
                assert_eq!(sniff(&file.bytes).unwrap().mime(), file.format.mime());
                let read = Picture::decode(&file.bytes, &Limits::default()).unwrap();
                assert_eq!((read.width(), read.height()), (file.width, file.height));
                let (seen, wanted) = (&read.pixels()[..3], [0xf4u8, 0xea, 0xd7]);
                assert!(
                    seen.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) < 8),
                    "{seen:?} is not the ground's colour"
                );
            }
        }
    }
}

#[test]
fn the_same_picture_gives_the_same_bytes() {
    let picture = drawing(120);
    let (once, again) = (made(&picture, &quick()), made(&picture, &quick()));
    assert_eq!(once, again);
    assert_eq!(once[0].digest(), again[0].digest());
    assert_eq!(once[0].digest().len(), 64);
    let digests: BTreeSet<_> = once.iter().map(Variant::digest).collect();
    assert_eq!(digests.len(), once.len(), "different files have different digests");
}

#[test]
fn jpegs_are_progressive() {
    let picture = drawing(120);
    let plan = Plan { formats: vec![Format::Jpeg], ..quick() };
    for file in made(&picture, &plan) {
        assert!(file.bytes.windows(2).any(|w| w == [0xff, 0xc2]), "no progressive frame header");
    }
}

#[test]
fn clear_parts_stay_clear_or_show_the_ground() {
    let pixels =
        (0..64 * 64).flat_map(|i| if i % 64 < 32 { [200, 0, 0, 255] } else { [0, 0, 0, 0] }).collect();
    let picture = Picture::from_pixels(64, 64, Layout::Rgba, pixels).unwrap();
    let plan = Plan { ground: Colour([0, 0, 200]), widths: vec![32], avif_speed: 10, ..Plan::default() };
    for file in made(&picture, &plan) {
        match file.format {
            Format::Avif => assert!(file.bytes.windows(4).any(|w| w == b"auxC"), "an alpha plane is there"),
            Format::Webp => {
                let read = Picture::decode(&file.bytes, &Limits::default()).unwrap();
                assert_eq!(read.layout(), Layout::Rgba);
                assert_eq!(read.pixels()[31 * 4 + 3], 0);
            }
            Format::Jpeg => {
                let read = Picture::decode(&file.bytes, &Limits::default()).unwrap();
                let right = &read.pixels()[28 * 3..29 * 3];
                assert!(right[2] > 150 && right[0] < 60, "{right:?}");
            }
        }
    }
}

#[test]
fn a_side_no_format_can_hold_is_an_error() {
    let tall = Picture::from_pixels(1, 20_000, Layout::Rgb, vec![7; 60_000]).unwrap();
    let plan = Plan { formats: vec![Format::Webp], ..Plan::default() };
    let error = variants(&tall, &plan).next().unwrap().unwrap_err();
    assert!(error.to_string().contains("1×20000"), "{error}");
}
