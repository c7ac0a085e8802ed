//! Who signs: a root made once, a signer that it vouches for, and their files.

use std::io::Write as _;
use std::path::Path;

use c2pa::{BoxedSigner, Signer, SigningAlg, create_signer};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan as _};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, date_time_ymd,
};

use crate::ProvenanceError;

/// How long the root is good for. Its signatures have no time stamp of a third party, so they are believed as long
/// as the certificates are.
const ROOT_YEARS: i64 = 30;
const SIGNER_YEARS: i64 = 20;

/// Signs credentials.
pub struct Authority {
    chain: Vec<u8>,
    key: Vec<u8>,
    algorithm: SigningAlg,
    /// What readers must trust: the last certificate of the chain.
    anchor: String,
}

// Without the key.
impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Authority").field("algorithm", &self.algorithm).finish_non_exhaustive()
    }
}

impl Authority {
    /// The authority whose files are in `folder`; made there, in the name of `name`, when there is none. The folder's
    /// keys are for its owner's eyes alone.
    ///
    /// # Errors
    /// When a file cannot be read or written, or what it holds cannot sign.
    pub fn in_folder(folder: &Path, name: &str, now: Timestamp) -> Result<Self, ProvenanceError> {
        let (chain, key) = (folder.join("signer.pem"), folder.join("signer.key"));
        if !chain.exists() {
            make(folder, name, now.to_zoned(TimeZone::UTC).date())?;
        }
        Self::from_files(&chain, &key, "es256")
    }

    /// An authority that somebody else vouches for: a chain of certificates, the signer's first and the root last,
    /// and the signer's key (PKCS #8), in PEM.
    ///
    /// # Errors
    /// When a file cannot be read, the algorithm is none that C2PA allows, or the two do not go together.
    pub fn from_files(chain: &Path, key: &Path, algorithm: &str) -> Result<Self, ProvenanceError> {
        let read = |path: &Path| {
            std::fs::read(path)
                .map_err(|source| ProvenanceError::File { file: path.display().to_string(), source })
        };
        let unfit =
            |path: &Path, reason: String| ProvenanceError::Unfit { file: path.display().to_string(), reason };
        let (bytes, key_bytes) = (read(chain)?, read(key)?);
        let algorithm = algorithm.parse::<SigningAlg>().map_err(|_| {
            unfit(key, format!("unknown algorithm {algorithm}; known are es256, es384, ps256, ed25519"))
        })?;
        let text = String::from_utf8(bytes.clone()).map_err(|_| unfit(chain, "not PEM".to_owned()))?;
        const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
        let anchor = text.rfind(BEGIN).map(|at| text[at..].to_owned());
        let anchor = anchor.ok_or_else(|| unfit(chain, "no certificate in it".to_owned()))?;
        let authority = Self { chain: bytes, key: key_bytes, algorithm, anchor };
        authority.signer().map_err(|e| unfit(key, e.to_string()))?;
        Ok(authority)
    }

    /// The certificate that readers trust, in PEM.
    pub fn anchor(&self) -> &str {
        &self.anchor
    }

    pub(crate) fn signer(&self) -> Result<Slim, ProvenanceError> {
        let signer = create_signer::from_keys(&self.chain, &self.key, self.algorithm, None)?;
        Ok(Slim(signer))
    }
}

/// The library's signer keeps ten kilobytes free for a third party's time stamp. There is none here, and pictures are
/// small.
pub(crate) struct Slim(BoxedSigner);

impl Signer for Slim {
    fn sign(&self, data: &[u8]) -> c2pa::Result<Vec<u8>> {
        self.0.sign(data)
    }

    fn alg(&self) -> SigningAlg {
        self.0.alg()
    }

    fn certs(&self) -> c2pa::Result<Vec<Vec<u8>>> {
        self.0.certs()
    }

    fn reserve_size(&self) -> usize {
        self.0.reserve_size().saturating_sub(10_000)
    }
}

fn make(folder: &Path, name: &str, today: Date) -> Result<(), ProvenanceError> {
    let root_key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let mut root = parameters(name, "Content credentials authority", today, ROOT_YEARS)?;
    root.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    root.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let root_certificate = root.self_signed(&root_key)?;
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let mut signer = parameters(name, "Content credentials", today, SIGNER_YEARS)?;
    signer.is_ca = IsCa::ExplicitNoCa;
    signer.use_authority_key_identifier_extension = true;
    signer.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    // What C2PA asks of a signer that is on nobody's list.
    signer.extended_key_usages = vec![ExtendedKeyUsagePurpose::EmailProtection];
    let certificate = signer.signed_by(&key, &Issuer::from_params(&root, &root_key))?;
    let failed = |source| ProvenanceError::File { file: folder.display().to_string(), source };
    std::fs::create_dir_all(folder).map_err(failed)?;
    write(folder, "root.key", &root_key.serialize_pem(), 0o600)?;
    write(folder, "root.pem", &root_certificate.pem(), 0o644)?;
    write(folder, "signer.key", &key.serialize_pem(), 0o600)?;
    // Last: where this is, everything is.
    write(folder, "signer.pem", &format!("{}{}", certificate.pem(), root_certificate.pem()), 0o644)
}

fn parameters(name: &str, what: &str, today: Date, years: i64) -> Result<CertificateParams, ProvenanceError> {
    let mut parameters = CertificateParams::new(Vec::new())?;
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::OrganizationName, name);
    distinguished.push(DnType::CommonName, format!("{name} – {what}"));
    parameters.distinguished_name = distinguished;
    // Clocks differ: good since yesterday.
    let (from, to) = (today.saturating_sub(1.day()), today.saturating_add(Span::new().years(years)));
    parameters.not_before =
        date_time_ymd(from.year().into(), from.month().unsigned_abs(), from.day().unsigned_abs());
    parameters.not_after =
        date_time_ymd(to.year().into(), to.month().unsigned_abs(), to.day().unsigned_abs());
    Ok(parameters)
}

fn write(folder: &Path, name: &str, text: &str, mode: u32) -> Result<(), ProvenanceError> {
    use std::os::unix::fs::OpenOptionsExt as _;
    let path = folder.join(name);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(mode);
    let written = options.open(&path).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(|source| ProvenanceError::File { file: path.display().to_string(), source })
}
