//! A small authority of one's own: a root made once, the signers that it vouches for, and their files.

use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan as _};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, date_time_ymd,
};

use crate::signer::{Holder, holder, unfit};
use crate::{ProvenanceError, Signer};

/// How long the root is good for. Its signatures have no time stamp of a third party, so they are believed as long
/// as the certificates are.
const ROOT_YEARS: i64 = 30;
const SIGNER_YEARS: i64 = 20;
/// A signer with less than this before its end is followed by a new one: whatever is signed is believed for at least
/// as long.
const RENEWED_BEFORE_SECONDS: i64 = 5 * 365 * 24 * 3600;

/// Vouches for signers.
#[derive(Debug)]
pub struct Authority {
    folder: PathBuf,
    anchor: String,
    root: Holder,
}

impl Authority {
    /// The authority whose files are in `folder`; made there, in the name of `name`, when there is none. The folder's
    /// keys are for its owner's eyes alone.
    ///
    /// # Errors
    /// When a file cannot be read or written, or what it holds is no authority.
    pub fn in_folder(folder: &Path, name: &str, now: Timestamp) -> Result<Self, ProvenanceError> {
        let file = folder.join("root.pem");
        if !file.exists() {
            make_root(folder, name, day(now))?;
        }
        let anchor = read(&file)?;
        let root = holder(&file, &anchor)?;
        Ok(Self { folder: folder.to_owned(), anchor, root })
    }

    /// The certificate that readers trust, in PEM.
    pub fn anchor(&self) -> &str {
        &self.anchor
    }

    /// Whom the root names, and until when it is good.
    pub fn holder(&self) -> &Holder {
        &self.root
    }

    /// The signer of an organisation, told by its code: the one that is there, or a new one where there is none, where it
    /// names another organisation than it should, or where its end is near.
    ///
    /// # Errors
    /// When a file cannot be read or written. `code` must be fit for the name of a file.
    pub fn signer(&self, code: &str, name: &str, now: Timestamp) -> Result<Signer, ProvenanceError> {
        if let Some(there) = self.find(code)?
            && self.serves(there.holder(), code, name, now)
        {
            return Ok(there);
        }
        let file = self.file(code)?;
        let text = self.issue(code, name, day(now))?;
        let folder = self.folder.join(FOLDER);
        let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder);
        made.map_err(|source| ProvenanceError::File { file: folder.display().to_string(), source })?;
        write(&file, &text, 0o600)?;
        Signer::from_own(&file, &text)
    }

    /// The signer of an organisation as it was made last, if it was.
    ///
    /// # Errors
    /// When its file cannot be read, or what it holds cannot sign.
    pub fn find(&self, code: &str) -> Result<Option<Signer>, ProvenanceError> {
        let file = self.file(code)?;
        if !file.exists() {
            return Ok(None);
        }
        Signer::from_own(&file, &read(&file)?).map(Some)
    }

    /// Whether a signer can go on signing for an organisation.
    pub fn serves(&self, signer: &Holder, code: &str, name: &str, now: Timestamp) -> bool {
        let left = signer.until.as_second() - now.as_second();
        // A new one would not last longer than the root.
        let lasting = left >= RENEWED_BEFORE_SECONDS || (left > 0 && signer.until >= self.root.until);
        signer.organisation == name && signer.unit == code && lasting
    }

    fn file(&self, code: &str) -> Result<PathBuf, ProvenanceError> {
        let file = self.folder.join(FOLDER).join(format!("{code}.pem"));
        let fit = !code.is_empty() && !code.starts_with('.') && !code.contains(['/', '\0']);
        if fit { Ok(file) } else { Err(unfit(&file, "no code of an organisation".to_owned())) }
    }

    /// Certificate, root and key of a new signer, as its file has them.
    fn issue(&self, code: &str, name: &str, today: Date) -> Result<String, ProvenanceError> {
        // The root as it was when it was made: what the signer's certificate says of its issuer follows from this.
        let root_key = KeyPair::from_pem(&read(&self.folder.join("root.key"))?)?;
        let mut root = CertificateParams::new(Vec::new())?;
        root.distinguished_name = distinguished(&self.root.organisation, "", &self.root.common_name);
        root.key_usages = root_usages();
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let last = self.root.until.to_zoned(TimeZone::UTC).date();
        let mut signer = CertificateParams::new(Vec::new())?;
        signer.distinguished_name = distinguished(name, code, name);
        time(&mut signer, today, SIGNER_YEARS, Some(last));
        signer.is_ca = IsCa::ExplicitNoCa;
        signer.use_authority_key_identifier_extension = true;
        signer.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        // What C2PA asks of a signer that is on nobody's list.
        signer.extended_key_usages = vec![ExtendedKeyUsagePurpose::EmailProtection];
        let certificate = signer.signed_by(&key, &Issuer::from_params(&root, &root_key))?;
        Ok(format!("{}{}{}", certificate.pem(), self.anchor, key.serialize_pem()))
    }
}

/// Where the signers' files are, one each: certificate and key change together or not at all.
const FOLDER: &str = "organisations";

fn make_root(folder: &Path, name: &str, today: Date) -> Result<(), ProvenanceError> {
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let mut root = CertificateParams::new(Vec::new())?;
    root.distinguished_name = distinguished(name, "", &format!("{name} – Content credentials authority"));
    time(&mut root, today, ROOT_YEARS, None);
    root.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    root.key_usages = root_usages();
    let certificate = root.self_signed(&key)?;
    let failed = |source| ProvenanceError::File { file: folder.display().to_string(), source };
    std::fs::create_dir_all(folder).map_err(failed)?;
    write(&folder.join("root.key"), &key.serialize_pem(), 0o600)?;
    // Last: where this is, everything is.
    write(&folder.join("root.pem"), &certificate.pem(), 0o644)
}

fn root_usages() -> Vec<KeyUsagePurpose> {
    vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign]
}

fn distinguished(organisation: &str, unit: &str, common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::OrganizationName, organisation);
    if !unit.is_empty() {
        name.push(DnType::OrganizationalUnitName, unit);
    }
    name.push(DnType::CommonName, common_name);
    name
}

/// Clocks differ: good since yesterday.
fn time(parameters: &mut CertificateParams, today: Date, years: i64, last: Option<Date>) {
    let (from, to) = (today.saturating_sub(1.day()), today.saturating_add(Span::new().years(years)));
    let to = last.map_or(to, |last| to.min(last));
    parameters.not_before =
        date_time_ymd(from.year().into(), from.month().unsigned_abs(), from.day().unsigned_abs());
    parameters.not_after =
        date_time_ymd(to.year().into(), to.month().unsigned_abs(), to.day().unsigned_abs());
}

fn day(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

fn read(file: &Path) -> Result<String, ProvenanceError> {
    std::fs::read_to_string(file)
        .map_err(|source| ProvenanceError::File { file: file.display().to_string(), source })
}

/// Written beside and moved into place: a half-written file never has its name.
fn write(file: &Path, text: &str, mode: u32) -> Result<(), ProvenanceError> {
    let draft = file.with_extension(format!("{}.tmp", std::process::id()));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(mode);
    let written = options.open(&draft).and_then(|mut out| {
        out.write_all(text.as_bytes())?;
        out.sync_all()?;
        std::fs::rename(&draft, file)
    });
    written.map_err(|source| ProvenanceError::File { file: file.display().to_string(), source })
}
