//! Who signs: a key, and a chain of certificates that say whose it is.

use std::path::Path;

use c2pa::{BoxedSigner, SigningAlg, create_signer};
use jiff::Timestamp;
use x509_parser::pem::Pem;

use crate::{Made, ProvenanceError, Statement, Verdict, read};

const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const BEGIN_KEY: &str = "-----BEGIN PRIVATE KEY-----";

/// Signs credentials.
pub struct Signer {
    chain: Vec<u8>,
    key: Vec<u8>,
    algorithm: SigningAlg,
    /// What readers must trust: the last certificate of the chain.
    anchor: String,
    holder: Holder,
}

// Without the key.
impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signer")
            .field("algorithm", &self.algorithm)
            .field("holder", &self.holder)
            .finish_non_exhaustive()
    }
}

/// Whom a certificate names, and until when it is good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Organisation (O); readers show it as whoever signed.
    pub organisation: String,
    /// Part of it (OU); in our own certificates its code.
    pub unit: String,
    /// Common name (CN).
    pub common_name: String,
    /// From then on nobody believes it.
    pub until: Timestamp,
}

impl Signer {
    /// A signer that somebody else vouches for: a chain of certificates, the signer's first and the root last,
    /// and the signer's key (PKCS #8), in PEM.
    ///
    /// # Errors
    /// When a file cannot be read, the algorithm is none that C2PA allows, or what they hold cannot sign.
    pub fn from_files(chain: &Path, key: &Path, algorithm: &str) -> Result<Self, ProvenanceError> {
        let read = |path: &Path| {
            std::fs::read(path)
                .map_err(|source| ProvenanceError::File { file: path.display().to_string(), source })
        };
        let algorithm = algorithm.parse::<SigningAlg>().map_err(|_| {
            unfit(key, format!("unknown algorithm {algorithm}; known are es256, es384, ps256, ed25519"))
        })?;
        let (text, key_bytes) = (read(chain)?, read(key)?);
        let text = String::from_utf8(text).map_err(|_| unfit(chain, "not PEM".to_owned()))?;
        Self::of_parts((chain, text), (key, key_bytes), algorithm)
    }

    /// One of our own, out of its one file: certificates, then the key.
    pub(crate) fn from_own(file: &Path, text: &str) -> Result<Self, ProvenanceError> {
        let at = text.find(BEGIN_KEY).ok_or_else(|| unfit(file, "no key in it".to_owned()))?;
        let (chain, key) = text.split_at(at);
        Self::of_parts((file, chain.to_owned()), (file, key.as_bytes().to_vec()), SigningAlg::Es256)
    }

    fn of_parts(
        (chain_file, chain): (&Path, String),
        (key_file, key): (&Path, Vec<u8>),
        algorithm: SigningAlg,
    ) -> Result<Self, ProvenanceError> {
        let anchor = chain.rfind(BEGIN).and_then(|at| chain.get(at..)).map(str::to_owned);
        let anchor = anchor.ok_or_else(|| unfit(chain_file, "no certificate in it".to_owned()))?;
        let holder = holder(chain_file, &chain)?;
        let signer = Self { chain: chain.into_bytes(), key, algorithm, anchor, holder };
        signer.library().map_err(|e| unfit(key_file, e.to_string()))?;
        Ok(signer)
    }

    /// The certificate that readers trust, in PEM.
    pub fn anchor(&self) -> &str {
        &self.anchor
    }

    /// Whom its certificate names.
    pub fn holder(&self) -> &Holder {
        &self.holder
    }

    /// Signs a picture of one point and reads it again: whether key and certificates go together, and readers believe
    /// them.
    ///
    /// # Errors
    /// When it cannot sign, or nobody believes what it signed.
    pub fn prove(&self) -> Result<(), ProvenanceError> {
        let says = Statement {
            title: "proof",
            publisher: &self.holder.organisation,
            credit: "",
            licence: "",
            original_mime: "image/png",
            original_sha256: "",
            made: Made::default(),
            at: "1970-01-01T00:00:00Z",
        };
        let sealed = self.seal(POINT, "image/png", &says)?;
        let reading = read(&sealed, "image/png", &self.anchor)?;
        if reading.verdict == Verdict::Trusted {
            return Ok(());
        }
        let reason = "its signature is not believed: key and certificates do not go together, or are not good for this";
        Err(ProvenanceError::Unfit { file: self.holder.common_name.clone(), reason: reason.to_owned() })
    }

    pub(crate) fn library(&self) -> Result<Slim, ProvenanceError> {
        let signer = create_signer::from_keys(&self.chain, &self.key, self.algorithm, None)?;
        Ok(Slim(signer))
    }
}

/// The smallest picture there is: one black point, PNG.
const POINT: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 144,
    119, 83, 222, 0, 0, 0, 12, 73, 68, 65, 84, 120, 156, 99, 96, 96, 96, 0, 0, 0, 4, 0, 1, 246, 23, 56, 85,
    0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

/// Whom the first certificate of a chain names.
pub(crate) fn holder(file: &Path, chain: &str) -> Result<Holder, ProvenanceError> {
    let bad = |reason: String| unfit(file, reason);
    let first = Pem::iter_from_buffer(chain.as_bytes()).next();
    let first =
        first.ok_or_else(|| bad("no certificate in it".to_owned()))?.map_err(|e| bad(e.to_string()))?;
    let certificate = first.parse_x509().map_err(|e| bad(e.to_string()))?;
    let subject = certificate.subject();
    // Readers show the last one.
    let organisation = subject.iter_organization().last().and_then(|a| a.as_str().ok());
    let unit = subject.iter_organizational_unit().next().and_then(|a| a.as_str().ok());
    let common_name = subject.iter_common_name().next().and_then(|a| a.as_str().ok());
    let until = Timestamp::from_second(certificate.validity().not_after.timestamp());
    Ok(Holder {
        organisation: organisation.unwrap_or_default().to_owned(),
        unit: unit.unwrap_or_default().to_owned(),
        common_name: common_name.unwrap_or_default().to_owned(),
        until: until.map_err(|e| bad(e.to_string()))?,
    })
}

pub(crate) fn unfit(path: &Path, reason: String) -> ProvenanceError {
    ProvenanceError::Unfit { file: path.display().to_string(), reason }
}

/// The library's signer keeps ten kilobytes free for a third party's time stamp. There is none here, and pictures are
/// small.
pub(crate) struct Slim(BoxedSigner);

impl c2pa::Signer for Slim {
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
