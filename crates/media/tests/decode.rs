//! Files in: every kind, every orientation, and what must be refused.
#![allow(clippy::unwrap_used)]

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use media::{Layout, Limits, MediaError, Picture, sniff};

/// Four quarters: red, green / blue, white.
fn quarters(width: u32, height: u32) -> RgbaImage {
    RgbaImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 2) {
        (true, true) => Rgba([255, 0, 0, 255]),
        (false, true) => Rgba([0, 255, 0, 255]),
        (true, false) => Rgba([0, 0, 255, 255]),
        (false, false) => Rgba([255, 255, 255, 255]),
    })
}

fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A JPEG of the quarters with an EXIF block holding an orientation and a made-up owner.
fn turned(orientation: u8) -> Vec<u8> {
    let picture = DynamicImage::from(quarters(64, 32)).into_rgb8();
    let owner = b"Owner Of The Camera\0";
    let mut exif = Vec::from(*b"MM\0*\0\0\0\x08\0\x02");
    exif.extend_from_slice(&[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    exif.extend_from_slice(&[0x01, 0x3b, 0, 2, 0, 0, 0, owner.len() as u8, 0, 0, 0, 38]);
    exif.extend_from_slice(&[0, 0, 0, 0]);
    exif.extend_from_slice(owner);
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 95);
    encoder.add_exif_metadata(&exif).unwrap();
    encoder.encode(&picture, 64, 32, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

/// Names the colours of the four quarters, row by row.
fn corners(picture: &Picture) -> String {
    let (w, h, step) = (picture.width() as usize, picture.height() as usize, picture.layout().channels());
    [(1, 1), (3, 1), (1, 3), (3, 3)]
        .iter()
        .map(|(x, y)| {
            let at = (h * y / 4 * w + w * x / 4) * step;
            let bright: Vec<bool> = picture.pixels()[at..at + 3].iter().map(|c| *c > 127).collect();
            match bright.as_slice() {
                [true, false, false] => 'r',
                [false, true, false] => 'g',
                [false, false, true] => 'b',
                [true, true, true] => 'w',
                _ => '?',
            }
        })
        .collect()
}

#[test]
fn every_kind_is_read() {
    let rgba = DynamicImage::from(quarters(40, 20));
    let rgb = DynamicImage::from(rgba.to_rgb8());
    for (format, picture) in [
        (ImageFormat::Png, &rgba),
        (ImageFormat::Gif, &rgba),
        (ImageFormat::WebP, &rgba),
        (ImageFormat::Tiff, &rgba),
        (ImageFormat::Jpeg, &rgb),
    ] {
        let bytes = file(picture, format);
        let read = Picture::decode(&bytes, &Limits::default()).unwrap();
        assert_eq!((read.width(), read.height(), read.layout()), (40, 20, Layout::Rgb), "{format:?}");
        assert_eq!(corners(&read), "rgbw", "{format:?}");
        assert_eq!(sniff(&bytes).unwrap().mime(), format.to_mime_type());
    }
}

#[test]
fn unusual_pixel_forms_become_eight_bit_colour() {
    let deep = DynamicImage::from(DynamicImage::from(quarters(8, 8)).into_rgb16());
    let grey = DynamicImage::from(DynamicImage::from(quarters(8, 8)).into_luma_alpha8());
    for picture in [deep, grey] {
        let read = Picture::decode(&file(&picture, ImageFormat::Png), &Limits::default()).unwrap();
        assert_eq!(read.layout(), Layout::Rgb);
        assert_eq!(read.pixels().len(), 8 * 8 * 3);
    }
}

#[test]
fn all_eight_orientations_are_turned_upright() {
    let expected = ["rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"];
    for (orientation, corners_expected) in (1u8..=8).zip(expected) {
        let read = Picture::decode(&turned(orientation), &Limits::default()).unwrap();
        assert_eq!(corners(&read), corners_expected, "orientation {orientation}");
        let upright = if orientation <= 4 { (64, 32) } else { (32, 64) };
        assert_eq!((read.width(), read.height()), upright);
    }
    // A tag out of range turns nothing.
    assert_eq!(corners(&Picture::decode(&turned(9), &Limits::default()).unwrap()), "rgbw");
}

#[test]
fn nothing_that_came_along_gets_out() {
    let bytes = turned(6);
    assert!(bytes.windows(9).any(|w| w == b"Owner Of "), "the test file does carry it");
    let picture = Picture::decode(&bytes, &Limits::default()).unwrap();
    for variant in media::variants(&picture, &media::Plan::default()) {
        let out = variant.unwrap().bytes;
        assert!(!out.windows(5).any(|w| w == b"Owner") && !out.windows(4).any(|w| w == b"Exif"));
    }
}

#[test]
fn limits_are_kept_before_decoding() {
    let bytes = file(&DynamicImage::from(quarters(200, 100)), ImageFormat::Png);
    let refuse = |limits: Limits| Picture::decode(&bytes, &limits).unwrap_err();
    let limits = Limits::default();
    assert!(matches!(refuse(Limits { max_bytes: 50, ..limits }), MediaError::TooManyBytes { limit: 50, .. }));
    assert!(matches!(
        refuse(Limits { max_pixels: 19_999, ..limits }),
        MediaError::TooManyPixels { width: 200, height: 100, .. }
    ));
    assert!(matches!(
        refuse(Limits { max_side: 199, ..limits }),
        MediaError::TooManyPixels { width: 200, max_side: 199, .. }
    ));
    assert!(matches!(refuse(Limits { max_alloc: 1000, ..limits }), MediaError::Decode { .. }));
    assert!(Picture::decode(&bytes, &Limits { max_pixels: 20_000, max_side: 200, ..limits }).is_ok());
}

#[test]
fn a_small_file_that_claims_to_be_huge_is_refused() {
    // A PNG header of 60000×60000 with nothing behind it.
    let mut bytes = file(&DynamicImage::from(quarters(2, 2)), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&60_000u32.to_be_bytes());
    bytes[20..24].copy_from_slice(&60_000u32.to_be_bytes());
    // Its checksum is right: the size alone is refused.
    bytes[29..33].copy_from_slice(&0x80d2_7542_u32.to_be_bytes());
    let refused = Picture::decode(&bytes, &Limits::default()).unwrap_err();
    assert!(matches!(refused, MediaError::TooManyPixels { width: 60_000, height: 60_000, .. }), "{refused}");
}

#[test]
fn a_picture_that_is_cut_off_is_told_from_a_whole_one() {
    let rgb = DynamicImage::from(DynamicImage::from(quarters(40, 20)).to_rgb8());
    let whole = file(&rgb, ImageFormat::Jpeg);
    assert!(media::is_whole(&whole) && media::is_whole(&[whole.as_slice(), b"<html>"].concat()));
    for cut in [2, 3, whole.len() / 3, whole.len() - 1] {
        assert!(!media::is_whole(&whole[..cut]), "{cut}");
    }
    assert!(media::is_whole(b"GIF89a"));
}

#[test]
fn damaged_files_are_errors_not_crashes() {
    let rgb = DynamicImage::from(DynamicImage::from(quarters(40, 20)).to_rgb8());
    for format in
        [ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP, ImageFormat::Tiff, ImageFormat::Jpeg]
    {
        let whole = file(&rgb, format);
        for cut in [12, whole.len() / 3] {
            assert!(Picture::decode(&whole[..cut], &Limits::default()).is_err(), "{format:?} cut at {cut}");
        }
        // Bit rot anywhere must not bring the process down; whether it can be read is the decoder's affair.
        for at in (0..whole.len()).step_by(whole.len() / 60 + 1) {
            let mut rotten = whole.clone();
            rotten[at] ^= 0x55;
            let _ = Picture::decode(&rotten, &Limits { max_pixels: 1_000_000, ..Limits::default() });
        }
    }
}
