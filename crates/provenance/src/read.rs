//! What the credentials of a picture say, and whether they hold.

use std::io::Cursor;

use c2pa::{Reader, ValidationState};
use serde_json::Value;

use crate::seal::{METADATA, Statement, context, metadata};
use crate::{ProvenanceError, Signer};

/// Whether credentials hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// They hold, and the signer is vouched for by the anchor.
    Trusted,
    /// They hold; who signed is not known to the reader.
    Valid,
    /// The picture or its credentials were changed.
    Invalid,
    /// There are none.
    Absent,
}

/// The credentials of a picture.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Whether they hold.
    pub verdict: Verdict,
    /// All they say, as the library tells it, JSON.
    pub report: String,
}

/// Reads the credentials of a picture, trusting the certificate `anchor` (PEM).
///
/// # Errors
/// When the bytes are no picture of that type.
pub fn read(bytes: &[u8], mime: &str, anchor: &str) -> Result<Reading, ProvenanceError> {
    let reader = match Reader::from_context(context(Some(anchor))?).with_stream(mime, Cursor::new(bytes)) {
        Ok(reader) => reader,
        Err(c2pa::Error::JumbfNotFound) => {
            return Ok(Reading { verdict: Verdict::Absent, report: String::new() });
        }
        Err(e) => return Err(e.into()),
    };
    let verdict = match reader.validation_state() {
        ValidationState::Trusted => Verdict::Trusted,
        ValidationState::Valid => Verdict::Valid,
        _ => Verdict::Invalid,
    };
    Ok(Reading { verdict, report: reader.json() })
}

/// Whether the credentials of a picture hold, are signed in the name of whom `signer` signs for and vouched for by whoever
/// vouches for it, and say the same of the picture as `statement`; when and what was done with it aside.
pub fn says(bytes: &[u8], mime: &str, signer: &Signer, statement: &Statement<'_>) -> bool {
    let Ok(reading) = read(bytes, mime, signer.anchor()) else { return false };
    let report: Value = serde_json::from_str(&reading.report).unwrap_or_default();
    let active = report["active_manifest"].as_str().unwrap_or_default();
    let by = report["manifests"][active]["signature_info"]["issuer"].as_str().unwrap_or_default();
    let said = report["manifests"][active]["assertions"].as_array().into_iter().flatten();
    let said = said.filter(|a| a["label"].as_str().is_some_and(|l| l.starts_with(METADATA)));
    let wanted = metadata(statement);
    let same = |said: &Value| {
        wanted.as_object().is_some_and(|w| w.iter().all(|(k, v)| k == "@context" || said["data"][k] == *v))
    };
    let ours = reading.verdict == Verdict::Trusted && by == signer.holder().organisation;
    ours && said.into_iter().any(same)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;
    use crate::{Authority, Composed, Made, Part};

    const NOW: &str = "2026-11-26T08:00:00Z";

    fn now() -> jiff::Timestamp {
        NOW.parse().unwrap()
    }

    fn says() -> Statement<'static> {
        Statement {
            title: "Vịnh",
            publisher: "Bộ Thử nghiệm",
            credit: "Nguyễn An",
            licence: "CC BY 4.0",
            original_mime: "image/svg+xml",
            original_sha256: "ab",
            made: Made { resized: true, converted: true, drawn: true },
            at: "2026-11-26T08:00:00Z",
        }
    }

    fn pictures() -> Vec<(&'static str, Vec<u8>)> {
        let pixels: Vec<u8> = (0..64 * 48 * 3).map(|n| (n * 7 % 251) as u8).collect();
        let picture = image::RgbImage::from_raw(64, 48, pixels.clone()).unwrap();
        let write = |format| {
            let mut bytes = Cursor::new(Vec::new());
            picture.write_to(&mut bytes, format).unwrap();
            bytes.into_inner()
        };
        let rgb: Vec<_> = pixels.chunks(3).map(|p| ravif::RGB8::new(p[0], p[1], p[2])).collect();
        let avif = ravif::Encoder::new().with_speed(10).encode_rgb(ravif::Img::new(&rgb, 64, 48)).unwrap();
        vec![
            ("image/jpeg", write(image::ImageFormat::Jpeg)),
            ("image/png", write(image::ImageFormat::Png)),
            ("image/webp", webp::Encoder::from_rgb(&pixels, 64, 48).encode(75.0).to_vec()),
            ("image/avif", avif.avif_file),
        ]
    }

    fn authority(folder: &std::path::Path) -> Authority {
        Authority::in_folder(folder, "Cổng Thử nghiệm", now()).unwrap()
    }

    fn signer(folder: &std::path::Path) -> Signer {
        authority(folder).signer("test", "Bộ Thử nghiệm", now()).unwrap()
    }

    #[test]
    fn sealed_pictures_are_trusted_and_a_flipped_byte_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let (authority, signer) = (authority(folder.path()), signer(folder.path()));
        for (mime, bytes) in pictures() {
            assert_eq!(read(&bytes, mime, authority.anchor()).unwrap().verdict, Verdict::Absent, "{mime}");
            let sealed = signer.seal(&bytes, mime, &says()).unwrap();
            let reading = read(&sealed, mime, authority.anchor()).unwrap();
            assert_eq!(reading.verdict, Verdict::Trusted, "{mime}: {}", reading.report);
            for said in ["Bộ Thử nghiệm", "Nguyễn An", "CC BY 4.0", "urn:sha256:ab", "c2pa.published"]
            {
                assert!(reading.report.contains(said), "{mime}: {said} in {}", reading.report);
            }
            println!("{mime}: {} bytes more", sealed.len() - bytes.len());
            let mut changed = sealed.clone();
            let last = changed.len() - 20;
            changed[last] ^= 1;
            let verdict = read(&changed, mime, authority.anchor()).map(|r| r.verdict);
            assert!(!matches!(verdict, Ok(Verdict::Trusted | Verdict::Valid)), "{mime}: {verdict:?}");
            let ours = says();
            let other = Statement { licence: "CC0", ..says() };
            let same = |statement| super::says(&sealed, mime, &signer, statement);
            assert!(same(&ours) && !same(&other), "{mime}");
            // Sealed again, it says the new things only, and does not grow.
            let again = Statement { credit: "Trần Bình", ..says() };
            let again = signer.seal(&sealed, mime, &again).unwrap();
            let reading = read(&again, mime, authority.anchor()).unwrap();
            assert_eq!(reading.verdict, Verdict::Trusted, "{mime}: {}", reading.report);
            assert!(!reading.report.contains("Nguyễn An") && again.len() < sealed.len() + 200, "{mime}");
        }
    }

    #[test]
    fn a_card_says_what_it_was_put_together_of() {
        let folder = tempfile::tempdir().unwrap();
        let (authority, signer) = (authority(folder.path()), signer(folder.path()));
        let (mime, bytes) = pictures().remove(1);
        let part = Part {
            title: "bay",
            credit: "Nguyễn An",
            licence: "CC BY 4.0",
            original_mime: "image/jpeg",
            original_sha256: "cd",
        };
        for part in [None, Some(part)] {
            let card = Composed {
                title: "Vịnh",
                publisher: "Bộ Thử nghiệm",
                page: "https://sen.example/vi/stories/vinh",
                part: part.clone(),
                at: NOW,
            };
            let sealed = signer.seal_composed(&bytes, mime, &card).unwrap();
            let reading = read(&sealed, mime, authority.anchor()).unwrap();
            assert_eq!(reading.verdict, Verdict::Trusted, "{}", reading.report);
            let says = |word: &str| reading.report.contains(word);
            assert!(
                says("c2pa.created") && says("https://sen.example/vi/stories/vinh"),
                "{}",
                reading.report
            );
            for word in ["c2pa.placed", "componentOf", "urn:sha256:cd", "Nguyễn An", "/composite"] {
                assert_eq!(says(word), part.is_some(), "{word} in {}", reading.report);
            }
            // The last step names who published.
            let report: Value = serde_json::from_str(&reading.report).unwrap();
            let active = report["active_manifest"].as_str().unwrap();
            let said = report["manifests"][active]["assertions"].as_array().unwrap();
            let actions =
                said.iter().find(|a| a["label"].as_str().unwrap().starts_with("c2pa.actions")).unwrap();
            let last = actions["data"]["actions"].as_array().unwrap().last().unwrap();
            assert_eq!(last["action"], "c2pa.published");
            assert_eq!(last["parameters"]["dc:publisher"], "Bộ Thử nghiệm");
        }
    }

    #[test]
    fn another_authority_is_not_trusted() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (one, two) = (signer(one.path()), authority(two.path()));
        let (mime, bytes) = pictures().remove(0);
        let sealed = one.seal(&bytes, mime, &says()).unwrap();
        assert_eq!(read(&sealed, mime, two.anchor()).unwrap().verdict, Verdict::Valid);
    }

    #[test]
    fn the_authority_is_made_once_and_its_keys_are_private() {
        let folder = tempfile::tempdir().unwrap();
        let first = authority(folder.path()).anchor().to_owned();
        assert_eq!(authority(folder.path()).anchor(), first);
        signer(folder.path());
        for key in ["root.key", "organisations/test.pem"] {
            let mode = std::fs::metadata(folder.path().join(key)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{key}");
        }
        let root = folder.path().join("root.pem");
        let refused = Signer::from_files(&root, &root, "es256");
        assert!(refused.unwrap_err().to_string().contains("root.pem"));
        assert!(authority(folder.path()).signer("../root", "Bộ Thử nghiệm", now()).is_err());
    }

    #[test]
    fn each_organisation_signs_in_its_own_name() {
        let folder = tempfile::tempdir().unwrap();
        let authority = authority(folder.path());
        assert!(authority.find("test").unwrap().is_none());
        let one = authority.signer("test", "Bộ Thử nghiệm", now()).unwrap();
        let two = authority.signer("other", "Tỉnh Thử nghiệm", now()).unwrap();
        assert_eq!(
            (one.holder().organisation.as_str(), one.holder().unit.as_str()),
            ("Bộ Thử nghiệm", "test")
        );
        assert_eq!(two.holder().common_name, "Tỉnh Thử nghiệm");
        assert_eq!(one.anchor(), two.anchor());
        one.prove().unwrap();
        let (mime, bytes) = pictures().remove(0);
        let sealed = one.seal(&bytes, mime, &says()).unwrap();
        assert!(super::says(&sealed, mime, &one, &says()), "signed by the one");
        assert!(!super::says(&sealed, mime, &two, &says()), "and by nobody else");
        // Kept, and read again.
        let kept = authority.find("test").unwrap().unwrap();
        assert_eq!(kept.holder(), one.holder());
        assert!(super::says(&sealed, mime, &kept, &says()));
    }

    #[test]
    fn a_signer_is_followed_by_another_before_it_ends_or_when_its_name_changes() {
        let folder = tempfile::tempdir().unwrap();
        let authority = authority(folder.path());
        let at = |year: i16| {
            jiff::civil::date(year, 11, 26).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp()
        };
        let until = |name: &str, year| authority.signer("test", name, at(year)).unwrap().holder().until;
        let first = until("Bộ", 2026);
        assert_eq!(first, at(2046));
        assert_eq!(until("Bộ", 2041), first, "five years are left");
        assert_eq!(until("Bộ", 2042), authority.holder().until, "no longer than the root");
        assert_eq!(until("Bộ", 2055), authority.holder().until, "a newer one would not last longer");
        assert_eq!(authority.holder().until, at(2056));
        let renamed = authority.signer("test", "Bộ mới", at(2043)).unwrap();
        assert_eq!(renamed.holder().organisation, "Bộ mới");
    }

    #[test]
    fn a_key_that_is_not_the_certificates_proves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let authority = authority(folder.path());
        for code in ["one", "two"] {
            authority.signer(code, "Bộ Thử nghiệm", now()).unwrap();
        }
        let text = |code: &str| {
            std::fs::read_to_string(folder.path().join(format!("organisations/{code}.pem"))).unwrap()
        };
        let half = |text: String, key: bool| {
            let (chain, own) = text.split_at(text.find("-----BEGIN PRIVATE KEY-----").unwrap());
            if key { own.to_owned() } else { chain.to_owned() }
        };
        let (chain, key) = (folder.path().join("chain.pem"), folder.path().join("key.pem"));
        std::fs::write(&chain, half(text("one"), false)).unwrap();
        std::fs::write(&key, half(text("one"), true)).unwrap();
        Signer::from_files(&chain, &key, "es256").unwrap().prove().unwrap();
        std::fs::write(&key, half(text("two"), true)).unwrap();
        let mixed = Signer::from_files(&chain, &key, "es256").and_then(|signer| signer.prove());
        assert!(mixed.is_err());
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let signer = signer(folder.path());
        for bytes in [&b""[..], b"not a picture", &[0xff, 0xd8, 0xff]] {
            assert!(signer.seal(bytes, "image/jpeg", &says()).is_err());
        }
    }
}
