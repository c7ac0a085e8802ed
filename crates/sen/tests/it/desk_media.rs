//! Media at the desk: how files come in, and what is kept of them.

use axum::body::Body;
use http::{Request, StatusCode};
use media::{Format, Layout, Picture, Plan};
use model::{Code, Role};

use crate::desk::{Staff, done};
use crate::site::{Answer, Site, sites};

/// A picture of hills, different for each seed, as a JPEG.
pub(crate) fn hills(seed: u32, width: u32, quality: u8) -> Vec<u8> {
    let height = width * 2 / 3;
    let at = |x: u32, y: u32| {
        let (u, v, s) = (x as f32 / width as f32, y as f32 / height as f32, seed as f32);
        let ridge = 0.5 + 0.2 * (u * (3.0 + s) + s * 1.7).sin() + 0.1 * (u * (11.0 + s * 2.0)).cos();
        if v > ridge { [40, (90.0 + 60.0 * u) as u8, 60] } else { [(180.0 - 80.0 * v) as u8, 200, 230] }
    };
    let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).flat_map(|(x, y)| at(x, y));
    let picture = Picture::from_pixels(width, height, Layout::Rgb, pixels.collect()).unwrap();
    let plan =
        Plan { widths: vec![width], formats: vec![Format::Jpeg], jpeg_quality: quality, ..Plan::default() };
    media::variants(&picture, &plan).next().unwrap().unwrap().bytes
}

/// The same with what a telephone writes into it: maker, number of the device, place.
fn from_a_telephone(jpeg: &[u8]) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        let mut out = tag.to_le_bytes().to_vec();
        out.extend(kind.to_le_bytes());
        out.extend(count.to_le_bytes());
        out.extend(value.to_le_bytes());
        out
    };
    let maker = b"SENCAM-MAKER\0";
    let serial = b"SN-47110815\0";
    // Header, directory of three, of one, of four; then the words.
    let (exif_at, gps_at) = (8 + 2 + 3 * 12 + 4, 8 + 2 + 3 * 12 + 4 + 2 + 12 + 4);
    let words_at = gps_at + 2 + 4 * 12 + 4;
    let serial_at = words_at + maker.len() as u32;
    let numbers_at = serial_at + serial.len() as u32 + (serial_at + serial.len() as u32) % 2;
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    tiff.extend(3_u16.to_le_bytes());
    tiff.extend(entry(0x010f, 2, maker.len() as u32, words_at));
    tiff.extend(entry(0x8769, 4, 1, exif_at));
    tiff.extend(entry(0x8825, 4, 1, gps_at));
    tiff.extend([0; 4]);
    tiff.extend(1_u16.to_le_bytes());
    tiff.extend(entry(0xa431, 2, serial.len() as u32, serial_at));
    tiff.extend([0; 4]);
    tiff.extend(4_u16.to_le_bytes());
    tiff.extend(entry(1, 2, 2, u32::from(b'N')));
    tiff.extend(entry(2, 5, 3, numbers_at));
    tiff.extend(entry(3, 2, 2, u32::from(b'E')));
    tiff.extend(entry(4, 5, 3, numbers_at + 24));
    tiff.extend([0; 4]);
    tiff.extend(maker);
    tiff.extend(serial);
    tiff.resize(numbers_at as usize, 0);
    for number in [21_u32, 1, 1, 1, 30, 1, 105, 1, 51, 1, 0, 1] {
        tiff.extend(number.to_le_bytes());
    }
    let mut segment = b"Exif\0\0".to_vec();
    segment.extend(tiff);
    let mut out = jpeg[..2].to_vec();
    out.extend([0xff, 0xe1]);
    out.extend((segment.len() as u16 + 2).to_be_bytes());
    out.extend(segment);
    out.extend(&jpeg[2..]);
    out
}

/// A form with files, as a browser sends it.
pub(crate) async fn send(site: &Site, staff: &Staff, path: &str, files: &[(&str, &[u8])]) -> Answer {
    let mut body = Vec::new();
    let mut text = |name: &str, value: &str| {
        body.extend(
            format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    };
    text("form_token", &staff.form_token);
    text("organisation", "newsroom");
    text("credit", "A. Person");
    text("licence", "CC-BY-4.0");
    for (name, bytes) in files {
        body.extend(
            format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .bytes(),
        );
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--x--\r\n");
    let request = Request::post(path)
        .header("content-type", "multipart/form-data; boundary=x")
        .header("cookie", &staff.cookie)
        .body(Body::from(body))
        .unwrap();
    site.send(request).await
}

/// Adds one file and answers with its code.
pub(crate) async fn add(site: &Site, staff: &Staff, name: &str, bytes: &[u8]) -> String {
    let answer = send(site, staff, "/desk/media/upload", &[(name, bytes)]).await;
    let to = answer.header("location").to_owned();
    assert!(answer.status == StatusCode::SEE_OTHER && to.contains("done-media-added"), "{}", answer.text);
    to.trim_start_matches("/desk/media/").split('?').next().unwrap().to_owned()
}

async fn tus(
    site: &Site,
    staff: &Staff,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Answer {
    let mut request = Request::builder().method(method).uri(path).header("cookie", &staff.cookie);
    if !headers.iter().any(|(name, _)| *name == "tus-resumable") {
        request = request.header("tus-resumable", "1.0.0");
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    site.send(request.body(Body::from(body.to_vec())).unwrap()).await
}

const PIECE: (&str, &str) = ("content-type", "application/offset+octet-stream");

/// What became of an upload.
async fn outcome(site: &Site, staff: &Staff, place: &str) -> serde_json::Value {
    for _ in 0..400 {
        let told: serde_json::Value =
            serde_json::from_str(&tus(site, staff, "GET", place, &[], b"").await.text).unwrap();
        if !["receiving", "received", "making"].contains(&told["state"].as_str().unwrap()) {
            return told;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("{place} is never made");
}

/// The addresses of public copies in a page.
pub(crate) fn public(page: &str) -> Vec<String> {
    let mut found: Vec<String> = page
        .split("\"/media/")
        .skip(1)
        .map(|rest| format!("/media/{}", rest.split('"').next().unwrap()))
        .collect();
    found.dedup();
    found
}

pub(crate) async fn describe(site: &Site, staff: &Staff, code: &str, more: &[(&str, &str)]) -> Answer {
    let usual = [
        ("act", "save"),
        ("title", "Hills"),
        ("organisation", "newsroom"),
        ("credit", "A. Person"),
        ("licence", "CC-BY-4.0"),
    ];
    let said = |name: &str| more.iter().any(|(n, _)| *n == name);
    let mut fields: Vec<(&str, &str)> = usual.into_iter().filter(|(n, _)| !said(n)).collect();
    fields.extend_from_slice(more);
    staff.post(site, &format!("/desk/media/{code}"), &fields).await
}

/// Who sends which fields, and what is answered.
type Case<'a> = (&'a Staff, &'a [(&'a str, &'a str)], u16);

#[tokio::test(flavor = "multi_thread")]
async fn what_a_camera_wrote_stays_with_those_who_keep_the_picture() {
    for site in sites().await {
        let editor = Staff::new(&site, "editor", Role::MediaEditor, Some("newsroom")).await;
        let file = from_a_telephone(&hills(1, 320, 90));
        let code = add(&site, &editor, "IMG Đồi 01.JPG", &file).await;
        assert_eq!(code, "img-doi-01");
        let page = editor.get(&site, &format!("/desk/media/{code}")).await.text;
        for told in ["SN-47110815", "SENCAM-MAKER", "21.02500, 105.85000", "A. Person"] {
            assert!(page.contains(told), "{told}: {page}");
        }
        let reviewer = Staff::new(&site, "reviewer", Role::Reviewer, Some("newsroom")).await;
        let seen = reviewer.get(&site, &format!("/desk/media/{code}")).await;
        assert!(seen.status == StatusCode::OK && !seen.text.contains("SN-47110815"), "{}", seen.text);
        let copies = public(&page);
        assert!(!copies.is_empty(), "{page}");
        for copy in copies {
            let got = site.get(&copy).await;
            assert_eq!(got.status, StatusCode::OK, "{copy}");
            for secret in ["Exif", "SENCAM", "SN-4711", "GPS"] {
                assert!(!got.text.contains(secret), "{copy} tells {secret}");
            }
        }
        // Not even to whoever knows the original's digest.
        let mut conn = site.store.read().await.unwrap();
        let media = store::media::find_media(&mut conn, &Code::new(&*code).unwrap()).await.unwrap();
        let sha256 = media.unwrap().sha256;
        drop(conn);
        for place in ["/media", "/desk/media/files"] {
            let original = editor.get(&site, &format!("{place}/{sha256}.jpeg")).await;
            assert_eq!(original.status, StatusCode::NOT_FOUND, "{place}");
        }
        let original = editor.get(&site, &format!("/desk/media/{code}/original")).await;
        assert!(
            original.text.contains("SN-47110815")
                && original.header("content-disposition").starts_with("attachment")
        );
        let refused = reviewer.get(&site, &format!("/desk/media/{code}/original")).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_comes_in_pieces_and_goes_on_where_it_stopped() {
    for site in sites().await {
        let editor = Staff::new(&site, "editor", Role::MediaEditor, Some("newsroom")).await;
        let file = hills(2, 300, 85);
        let length = file.len().to_string();
        let about = tus(&site, &editor, "OPTIONS", "/desk/media/uploads", &[], b"").await;
        assert!(about.header("tus-extension").contains("checksum"), "{:?}", about.headers);
        let told = ("upload-metadata", "filename ZMO0aS5qcGc=,credit QS4=,licence Q0MwLTEuMA==");
        let begun =
            tus(&site, &editor, "POST", "/desk/media/uploads", &[("upload-length", &length), told], b"")
                .await;
        assert_eq!(begun.status, StatusCode::CREATED, "{}", begun.text);
        assert!(begun.header("upload-expires").ends_with("GMT"));
        let place = begun.header("location").to_owned();
        let first =
            tus(&site, &editor, "PATCH", &place, &[PIECE, ("upload-offset", "0")], &file[..1000]).await;
        assert_eq!((first.status, first.header("upload-offset")), (StatusCode::NO_CONTENT, "1000"));
        // A checksum that does not fit: nothing of the piece counts.
        let sum = ("upload-checksum", "sha1 AAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        let wrong =
            tus(&site, &editor, "PATCH", &place, &[PIECE, sum, ("upload-offset", "1000")], &file[1000..])
                .await;
        assert_eq!(wrong.status.as_u16(), 460, "{}", wrong.text);
        let head = tus(&site, &editor, "HEAD", &place, &[], b"").await;
        assert_eq!((head.header("upload-offset"), head.header("upload-length")), ("1000", length.as_str()));
        assert_eq!(head.header("cache-control"), "no-store");
        // Out of order, in another type, more than announced, from an old client, by somebody else.
        let stranger = Staff::new(&site, "stranger", Role::MediaEditor, Some("newsroom")).await;
        let cases: [Case<'_>; 5] = [
            (&editor, &[PIECE, ("upload-offset", "5")], 409),
            (&editor, &[("content-type", "image/jpeg"), ("upload-offset", "1000")], 415),
            (&editor, &[PIECE, ("upload-offset", "1000"), ("content-length", "9999999")], 413),
            (&editor, &[PIECE, ("upload-offset", "1000"), ("tus-resumable", "0.2.2")], 412),
            (&stranger, &[PIECE, ("upload-offset", "1000")], 404),
        ];
        for (who, headers, status) in cases {
            let answer = tus(&site, who, "PATCH", &place, headers, &file[1000..]).await;
            assert_eq!(answer.status.as_u16(), status, "{headers:?} {}", answer.text);
        }
        let rest =
            tus(&site, &editor, "PATCH", &place, &[PIECE, ("upload-offset", "1000")], &file[1000..]).await;
        assert_eq!((rest.status, rest.header("upload-offset")), (StatusCode::NO_CONTENT, length.as_str()));
        let told = outcome(&site, &editor, &place).await;
        assert_eq!(told["state"], "done", "{told}");
        let page = editor.get(&site, told["href"].as_str().unwrap()).await.text;
        assert!(page.contains("CC0-1.0"), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_needs_a_session_and_a_right_and_can_be_given_up() {
    for site in sites().await {
        let editor = Staff::new(&site, "editor", Role::MediaEditor, Some("newsroom")).await;
        let nobody = Staff { cookie: "sen_desk=x".into(), form_token: String::new() };
        let size = ("upload-length", "10");
        let answer = tus(&site, &nobody, "POST", "/desk/media/uploads", &[size], b"").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        let reviewer = Staff::new(&site, "reviewer", Role::Reviewer, Some("newsroom")).await;
        assert_eq!(
            tus(&site, &reviewer, "POST", "/desk/media/uploads", &[size], b"").await.status,
            StatusCode::FORBIDDEN
        );
        // For an organisation of somebody else: "elsewhere" in base64.
        let other = ("upload-metadata", "organisation ZWxzZXdoZXJl");
        let answer = tus(&site, &editor, "POST", "/desk/media/uploads", &[size, other], b"").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.text);
        let huge = ("upload-length", "99999999999");
        let answer = tus(&site, &editor, "POST", "/desk/media/uploads", &[huge], b"").await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        let foreign = ("sec-fetch-site", "cross-site");
        let answer = tus(&site, &editor, "POST", "/desk/media/uploads", &[size, foreign], b"").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        let begun = tus(&site, &editor, "POST", "/desk/media/uploads", &[size], b"").await;
        let place = begun.header("location").to_owned();
        tus(&site, &editor, "PATCH", &place, &[PIECE, ("upload-offset", "0")], b"12345").await;
        assert_eq!(tus(&site, &editor, "DELETE", &place, &[], b"").await.status, StatusCode::NO_CONTENT);
        assert_eq!(tus(&site, &editor, "HEAD", &place, &[], b"").await.status, StatusCode::NOT_FOUND);
        assert_eq!(reviewer.get(&site, "/desk/media/upload").await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_files_are_refused_clearly_and_harmless_ones_made_harmless() {
    let jpeg = hills(3, 200, 80);
    let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bomb.extend([0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60, 8, 2, 0, 0, 0, 0x0f, 0xb0, 0xe2, 0x15]);
    bomb.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82");
    let svg = |inside: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>")
    };
    let script = svg("<script>alert(1)</script>");
    let entity = "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>";
    let refused: [(&str, &[u8], &str); 9] = [
        ("evil.jpg", b"<html><script>alert(1)</script></html>", "neither a picture"),
        ("run.png", b"MZ\x90\0\x03\0\0\0", "neither a picture"),
        ("photo.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "neither a picture"),
        ("half.jpg", &jpeg[..jpeg.len() / 3], "damaged"),
        ("bomb.png", &bomb, "too large"),
        ("draw.svg", script.as_bytes(), "may not hold"),
        ("entity.svg", entity.as_bytes(), "may not hold"),
        ("film.mp4", b"\0\0\0\x18ftypisom\0\0\0\0isomavc1\0\0\x10\0moov", "damaged"),
        ("empty.jpg", b"", "empty"),
    ];
    for site in sites().await {
        let editor = Staff::new(&site, "editor", Role::MediaEditor, Some("newsroom")).await;
        for (name, bytes, why) in &refused {
            let answer = send(&site, &editor, "/desk/media/upload", &[(name, bytes)]).await;
            assert!(
                answer.text.contains(why) && answer.text.contains("role=\"alert\""),
                "{name}: {}",
                answer.text
            );
            assert!(answer.text.contains("value=\"A. Person\""), "{name}: what was typed is kept");
        }
        // A picture with a page hanging on it becomes a picture alone.
        let polyglot = [jpeg.as_slice(), b"<html><script>alert(1)</script>"].concat();
        let code = add(&site, &editor, "poly.html", &polyglot).await;
        let page = editor.get(&site, &format!("/desk/media/{code}")).await.text;
        for copy in public(&page) {
            let got = site.get(&copy).await;
            assert!(!got.text.contains("<script>") && got.header("content-type").starts_with("image/"));
        }
        // By a program: the same, as JSON.
        let answer =
            send(&site, &editor, "/desk/media/upload?format=json", &[("a.jpg", b"no picture")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("\"state\":\"refused\""), "{}", answer.text);
        let fine = hills(30, 200, 80);
        let answer = send(&site, &editor, "/desk/media/upload?format=json", &[("a.jpg", &fine)]).await;
        assert_eq!(answer.status, StatusCode::CREATED);
        let told: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
        assert!(told["files"][0]["code"].is_string(), "{told}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_picture_is_found_whatever_its_size() {
    for site in sites().await {
        let editor = Staff::new(&site, "editor", Role::MediaEditor, Some("newsroom")).await;
        let first = add(&site, &editor, "hills.jpg", &hills(4, 400, 90)).await;
        let again = send(&site, &editor, "/desk/media/upload", &[("other.jpg", &hills(4, 400, 90))]).await;
        assert!(again.text.contains("in the library already"), "{}", again.text);
        assert!(again.text.contains(&format!("/desk/media/{first}")), "{}", again.text);
        // All the same.
        let id = again.text.split("action=\"/desk/media/uploads/").nth(1).unwrap().split('"').next().unwrap();
        let answer = editor.post(&site, &format!("/desk/media/uploads/{id}"), &[("act", "keep")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let smaller = add(&site, &editor, "smaller.jpg", &hills(4, 240, 40)).await;
        let page = editor.get(&site, &format!("/desk/media/{smaller}")).await.text;
        assert!(page.contains("Looks the same") && page.contains(&format!("/desk/media/{first}")), "{page}");
        let unlike = add(&site, &editor, "unlike.jpg", &hills(9, 400, 90)).await;
        let page = editor.get(&site, &format!("/desk/media/{unlike}")).await.text;
        assert!(!page.contains("Looks the same"), "{page}");
        let fields = [("act", "prefer"), ("other", first.as_str())];
        let answer = editor.post(&site, &format!("/desk/media/{smaller}"), &fields).await;
        done(&answer, "done-media-preferred");
        assert_eq!(editor.get(&site, &format!("/desk/media/{smaller}")).await.status, StatusCode::NOT_FOUND);
    }
}
