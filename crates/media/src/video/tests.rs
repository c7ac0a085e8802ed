#![allow(clippy::unwrap_used)]
use std::io::Cursor;

use super::*;

fn boxed(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut out = ((body.len() + 8) as u32).to_be_bytes().to_vec();
    out.extend_from_slice(name);
    out.extend_from_slice(body);
    out
}

fn track(handler: &[u8; 4], codec: &[u8; 4], turned: bool, chunk: u32, size: u32) -> Vec<u8> {
    let mut tkhd = vec![0; 84];
    let matrix: [u32; 9] = if turned {
        [0, 0x1_0000, 0, 0xffff_0000, 0, 0, 0, 0, 0x4000_0000]
    } else {
        [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000]
    };
    for (n, value) in matrix.iter().enumerate() {
        tkhd[40 + n * 4..44 + n * 4].copy_from_slice(&value.to_be_bytes());
    }
    tkhd[76..80].copy_from_slice(&(1280_u32 << 16).to_be_bytes());
    tkhd[80..84].copy_from_slice(&(720_u32 << 16).to_be_bytes());
    let mut hdlr = vec![0; 24];
    hdlr[8..12].copy_from_slice(handler);
    let mut stsd = vec![0, 0, 0, 0, 0, 0, 0, 1];
    stsd.extend(boxed(codec, &[0; 20]));
    let words = |numbers: &[u32]| numbers.iter().flat_map(|n| n.to_be_bytes()).collect::<Vec<u8>>();
    let stbl = [
        boxed(b"stsd", &stsd),
        boxed(b"stsc", &words(&[0, 1, 1, 1, 1])),
        boxed(b"stsz", &words(&[0, size, 1])),
        boxed(b"stco", &words(&[0, 1, chunk])),
    ]
    .concat();
    let minf = boxed(b"minf", &boxed(b"stbl", &stbl));
    let mdia = boxed(b"mdia", &[boxed(b"hdlr", &hdlr), minf].concat());
    boxed(b"trak", &[boxed(b"tkhd", &tkhd), mdia, boxed(b"udta", b"SECRET-trak")].concat())
}

/// A small film: pictures, a track of measurements, a place.
fn film(codec: &[u8; 4], turned: bool) -> Vec<u8> {
    let ftyp = boxed(b"ftyp", b"isom\0\0\0\0isomavc1");
    let mdat = boxed(b"mdat", b"PICTURES--SECRET-gps");
    let first = ftyp.len() as u32 + 8;
    let mut mvhd = vec![0; 100];
    mvhd[12..16].copy_from_slice(&600_u32.to_be_bytes());
    mvhd[16..20].copy_from_slice(&7500_u32.to_be_bytes());
    let moov = [
        boxed(b"mvhd", &mvhd),
        track(b"vide", codec, turned, first, 10),
        track(b"meta", b"gpmd", false, first + 10, 10),
        boxed(b"udta", &boxed(b"\xa9xyz", b"SECRET+21.03+105.85/")),
        boxed(b"meta", b"SECRET-serial"),
    ]
    .concat();
    [ftyp, mdat, boxed(b"moov", &moov), boxed(b"uuid", b"SECRET-xmp"), boxed(b"what", b"SECRET<script>")]
        .concat()
}

fn look(bytes: &[u8]) -> Result<Video> {
    inspect(&mut Cursor::new(bytes), &VideoLimits::default())
}

fn cleaned(bytes: &[u8]) -> Vec<u8> {
    let video = look(bytes).unwrap();
    let mut copy = Cursor::new(bytes.to_vec());
    clean(&mut copy, &video).unwrap();
    copy.into_inner()
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|w| w == what)
}

#[test]
fn a_film_is_measured() {
    let video = look(&film(b"avc1", false)).unwrap();
    assert_eq!((video.kind, video.width, video.height), (VideoKind::Mp4, 1280, 720));
    assert_eq!((video.duration_ms, video.codec.as_str()), (12_500, "avc1"));
    let turned = look(&film(b"hvc1", true)).unwrap();
    assert_eq!((turned.width, turned.height), (720, 1280));
}

#[test]
fn nothing_private_is_left_and_nothing_else_moves() {
    let before = film(b"avc1", false);
    assert!(look(&before).unwrap().has_private());
    let after = cleaned(&before);
    assert_eq!(after.len(), before.len());
    assert!(!holds(&after, b"SECRET") && !holds(&after, b"gpmd") && holds(&after, b"PICTURES--"));
    let again = look(&after).unwrap();
    assert_eq!((again.width, again.duration_ms), (1280, 12_500));
}

#[test]
fn what_browsers_do_not_play_is_refused_by_name() {
    assert!(matches!(look(&film(b"apch", false)), Err(MediaError::Codec(c)) if c == "apch"));
}

#[test]
fn what_is_cut_off_or_has_something_hanging_on_is_refused() {
    let whole = film(b"avc1", false);
    for end in [20, 40, 100, whole.len() - 3] {
        assert!(look(&whole[..end]).is_err(), "{end}");
    }
    let hung = [whole.as_slice(), b"<html><script>alert(1)</script>"].concat();
    assert!(matches!(look(&hung), Err(MediaError::Video(_))));
    assert!(matches!(look(b"GIF89a, not a film at all"), Err(MediaError::UnknownKind)));
    assert!(sniff_video(b"\0\0\0\x1cftypheic\0\0\0\0").is_none());
}

fn element(id: &[u8], body: &[u8]) -> Vec<u8> {
    let mut out = id.to_vec();
    out.extend_from_slice(&((body.len() as u64) | (1 << 56)).to_be_bytes());
    out.extend_from_slice(body);
    out
}

fn webm(codec: &str, kind: &str, open: bool) -> Vec<u8> {
    let head = element(&ebml::MAGIC, &element(&[0x42, 0x82], kind.as_bytes()));
    let info = [
        element(&[0x2a, 0xd7, 0xb1], &[0x0f, 0x42, 0x40]),
        element(&[0x44, 0x89], &2500.0_f64.to_be_bytes()),
        element(&[0x57, 0x41], b"SECRET-recorder"),
        element(&[0x7b, 0xa9], b"SECRET-title"),
    ]
    .concat();
    let video = [element(&[0xb0], &[0x02, 0x80]), element(&[0xba], &[0x01, 0x68])].concat();
    let entry =
        [element(&[0x83], &[1]), element(&[0x86], codec.as_bytes()), element(&[0xe0], &video)].concat();
    let block = element(&[0xa3], b"PICTURES");
    let cluster = if open {
        [&[0x1f, 0x43, 0xb6, 0x75, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], block.as_slice()].concat()
    } else {
        element(&[0x1f, 0x43, 0xb6, 0x75], &block)
    };
    let body = [
        element(&[0x15, 0x49, 0xa9, 0x66], &info),
        element(&[0x16, 0x54, 0xae, 0x6b], &element(&[0xae], &entry)),
        cluster,
        element(&[0x12, 0x54, 0xc3, 0x67], b"SECRET-tags"),
        element(&[0x19, 0x41, 0xa4, 0x69], b"SECRET-file"),
    ]
    .concat();
    let segment = if open {
        [&[0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], body.as_slice()].concat()
    } else {
        element(&[0x18, 0x53, 0x80, 0x67], &body)
    };
    [head, segment].concat()
}

#[test]
fn webm_is_measured_and_freed_as_well() {
    for open in [false, true] {
        let file = webm("V_VP9", "webm", open);
        let video = look(&file).unwrap();
        assert_eq!((video.width, video.height, video.duration_ms), (640, 360, 2500), "{open}");
        let after = cleaned(&file);
        for secret in [&b"SECRET-tags"[..], b"SECRET-file", b"SECRET-title"] {
            assert!(!holds(&after, secret));
        }
        assert!(holds(&after, b"PICTURES") && after.len() == file.len());
        assert_eq!(look(&after).unwrap().duration_ms, 2500);
    }
    assert!(matches!(look(&webm("V_MPEG4", "webm", false)), Err(MediaError::Codec(_))));
    assert!(matches!(look(&webm("V_VP9", "matroska", false)), Err(MediaError::UnknownKind)));
    let whole = webm("V_VP9", "webm", false);
    assert!(look(&whole[..whole.len() - 4]).is_err() && look(&[whole.as_slice(), b"\0x"].concat()).is_err());
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_it_stumble(at in 0usize..2000, byte: u8, webm_too: bool) {
        let mut file = if webm_too { webm("V_VP8", "webm", false) } else { film(b"avc1", false) };
        let at = at % file.len();
        file[at] = byte;
        if let Ok(video) = look(&file) {
            let mut copy = Cursor::new(file.clone());
            clean(&mut copy, &video).unwrap();
            proptest::prop_assert_eq!(copy.into_inner().len(), file.len());
        }
    }
}
