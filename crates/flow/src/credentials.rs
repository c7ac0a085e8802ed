//! Credentials (C2PA) in published pictures: who publishes them, what they are made of, and that nobody has touched
//! them since.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use jiff::Timestamp;
use model::{Code, Media, MediaVariant, VariantFormat};
use provenance::{Authority, Composed, Made, Part, Signer, Statement};

use crate::{Blobs, FlowError};

/// Renditions narrower than this are for cards and lists: the credentials would weigh half as much as the picture,
/// and whoever takes a picture further takes a larger one.
const NARROWEST: u32 = 800;

/// What there is to sign with.
#[derive(Debug)]
pub struct Keys {
    /// Makes a signer for every organisation that has none of somebody else's.
    pub authority: Authority,
    /// A certificate that somebody else issued for the portal: it signs for all that have none of their own.
    pub portal: Option<Signer>,
    /// The same, for one organisation.
    pub own: BTreeMap<Code, Signer>,
}

/// Whoever signs, each in its own name.
#[derive(Debug)]
pub struct Seal {
    authority: Authority,
    portal: Option<Arc<Signer>>,
    own: BTreeMap<Code, Arc<Signer>>,
    /// The organisation that answers for the portal; what belongs to nobody else is published by it.
    operator: Code,
    names: RwLock<BTreeMap<Code, String>>,
    /// Of the authority's signers, those that were asked for.
    made: Mutex<BTreeMap<Code, Arc<Signer>>>,
}

/// Whose certificate signs for an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignsBy {
    /// One that somebody else issued for this organisation.
    Own,
    /// One that somebody else issued for the portal.
    Portal,
    /// One that the portal's authority issued for this organisation.
    Authority,
}

/// What an organisation signs with.
#[derive(Debug, Clone)]
pub struct SignedBy {
    /// The organisation.
    pub organisation: Code,
    /// Whose certificate.
    pub by: SignsBy,
    /// Whom the certificate names; empty while none is made.
    pub holder: String,
    /// Until when it is good; nothing while none is made: it is when it is needed first.
    pub until: Option<Timestamp>,
    /// Somebody else's certificate of this organisation or of the portal has ended, and another stands in for it.
    pub ended: bool,
}

impl Seal {
    /// `names` are what the organisations are called, by which their certificates name them.
    pub fn new(keys: Keys, operator: Code, names: BTreeMap<Code, String>) -> Self {
        Self {
            authority: keys.authority,
            portal: keys.portal.map(Arc::new),
            own: keys.own.into_iter().map(|(code, signer)| (code, Arc::new(signer))).collect(),
            operator,
            names: RwLock::new(names),
            made: Mutex::default(),
        }
    }

    /// Organisations are called so from now on.
    pub fn call(&self, names: BTreeMap<Code, String>) {
        *self.names.write().unwrap_or_else(PoisonError::into_inner) = names;
    }

    /// The certificates that readers trust, in PEM: of whoever signs, and of the portal's own authority, which may have
    /// signed what is older.
    pub fn anchors(&self) -> String {
        let others = self.portal.iter().chain(self.own.values()).map(|signer| signer.anchor());
        let mut all: Vec<&str> = Vec::new();
        for anchor in others.chain([self.authority.anchor()]).map(str::trim) {
            if !all.contains(&anchor) {
                all.push(anchor);
            }
        }
        all.iter().map(|anchor| format!("{anchor}\n")).collect()
    }

    /// Until when the portal's authority is good.
    pub fn authority_until(&self) -> Timestamp {
        self.authority.holder().until
    }

    /// Who publishes what belongs to an organisation, and what that is called.
    fn publisher(&self, organisation: Option<&Code>) -> (Code, String) {
        let names = self.names.read().unwrap_or_else(PoisonError::into_inner);
        let known = organisation.and_then(|code| names.get_key_value(code));
        let known = known.or_else(|| names.get_key_value(&self.operator));
        known.map_or_else(
            || (self.operator.clone(), self.operator.to_string()),
            |(code, name)| (code.clone(), name.clone()),
        )
    }

    /// A certificate of somebody else that is good now.
    fn given(&self, organisation: &Code, now: Timestamp) -> Option<(SignsBy, &Arc<Signer>)> {
        let own = self.own.get(organisation).map(|signer| (SignsBy::Own, signer));
        let portal = self.portal.as_ref().map(|signer| (SignsBy::Portal, signer));
        own.into_iter().chain(portal).find(|(_, signer)| now < signer.holder().until)
    }

    /// Whoever signs for an organisation; made when it is needed first.
    fn signer(&self, code: &Code, name: &str, now: Timestamp) -> Result<Arc<Signer>, FlowError> {
        if let Some((_, given)) = self.given(code, now) {
            return Ok(Arc::clone(given));
        }
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(there) = made.get(code)
            && self.authority.serves(there.holder(), code.as_str(), name, now)
        {
            return Ok(Arc::clone(there));
        }
        let signer = Arc::new(self.authority.signer(code.as_str(), name, now)?);
        made.insert(code.clone(), Arc::clone(&signer));
        Ok(signer)
    }

    /// What an organisation signs with, without making anything.
    pub fn standing(&self, code: &Code, now: Timestamp) -> Result<SignedBy, FlowError> {
        let ended = self.own.get(code).or(self.portal.as_ref()).is_some_and(|s| s.holder().until <= now);
        let (by, holder) = match self.given(code, now) {
            Some((by, signer)) => (by, Some(signer.holder().clone())),
            None => (
                SignsBy::Authority,
                self.authority.find(code.as_str())?.map(|signer| signer.holder().clone()),
            ),
        };
        Ok(SignedBy {
            organisation: code.clone(),
            by,
            until: holder.as_ref().map(|h| h.until),
            holder: holder.map(|h| h.organisation).unwrap_or_default(),
            ended,
        })
    }

    /// What every organisation signs with that has signed before, has a certificate of its own, or answers for the
    /// portal.
    pub fn standings(&self, now: Timestamp) -> Result<Vec<SignedBy>, FlowError> {
        let names = self.names.read().unwrap_or_else(PoisonError::into_inner).clone();
        let mut out = Vec::new();
        for code in names.keys() {
            let standing = self.standing(code, now)?;
            let tells = match standing.by {
                SignsBy::Own => true,
                SignsBy::Portal => false,
                SignsBy::Authority => standing.until.is_some(),
            };
            if tells || standing.ended && self.own.contains_key(code) || *code == self.operator {
                out.push(standing);
            }
        }
        Ok(out)
    }

    /// Certificates of somebody else that belong to nobody here: organisations that are not known.
    pub fn strangers(&self) -> Vec<&Code> {
        let names = self.names.read().unwrap_or_else(PoisonError::into_inner);
        self.own.keys().filter(|code| !names.contains_key(*code)).collect()
    }

    /// Those of somebody else's certificates that sign nothing a reader believes, and why.
    pub fn unfit(&self) -> Vec<(Option<&Code>, String)> {
        let own = self.own.iter().map(|(code, signer)| (Some(code), signer));
        let all = self.portal.iter().map(|signer| (None, signer)).chain(own);
        all.filter_map(|(code, signer)| signer.prove().err().map(|e| (code, e.to_string()))).collect()
    }

    /// What `publisher` says of a rendition of `media`, to `tell`.
    fn say<T>(
        publisher: &str,
        media: &Media,
        width: u32,
        format: VariantFormat,
        at: Timestamp,
        tell: impl FnOnce(&Statement<'_>) -> T,
    ) -> T {
        let drawn = media.mime == "image/svg+xml";
        let made =
            Made { drawn, resized: width < media.width && !drawn, converted: media.mime != format.mime() };
        let says = Statement {
            title: media.code.as_str(),
            publisher,
            credit: &media.credit,
            licence: &media.licence,
            original_mime: &media.mime,
            original_sha256: &media.sha256,
            made,
            at: &at.to_string(),
        };
        tell(&says)
    }
}

/// Whether a rendition of this width carries credentials: all but the small ones, and the largest in any case.
pub(crate) fn carries(width: u32, widest: u32) -> bool {
    width >= NARROWEST || width == widest
}

/// A rendition as it is kept: with credentials of the organisation whose it is, where there is somebody to sign them and
/// it is of a size that carries them. What is nobody's in particular is the operator's.
pub(crate) fn sealed(
    blobs: &Blobs,
    (media, organisation): (&Media, Option<&Code>),
    (width, widest): (u32, u32),
    format: VariantFormat,
    at: Timestamp,
    bytes: Vec<u8>,
) -> Result<Vec<u8>, FlowError> {
    match blobs.seal() {
        Some(seal) if carries(width, widest) && !format.is_video() => {
            let (code, name) = seal.publisher(organisation);
            let signer = seal.signer(&code, &name, at)?;
            let put = |says: &Statement<'_>| signer.seal(&bytes, format.mime(), says);
            Ok(Seal::say(&name, media, width, format, at, put)?)
        }
        _ => Ok(bytes),
    }
}

/// A card that leads to a page, as its credentials tell of it.
#[derive(Debug, Clone, Copy)]
pub struct Card<'a> {
    /// Headline of the page.
    pub title: &'a str,
    /// Who publishes the page.
    pub publisher: &'a Code,
    /// Its address.
    pub page: &'a str,
    /// The picture in it.
    pub picture: Option<&'a Media>,
}

/// A card (PNG) with credentials of the organisation that publishes what it leads to, where there is somebody to sign them.
/// Slow: run it where blocking is allowed.
pub fn seal_card(blobs: &Blobs, card: Card<'_>, at: Timestamp, png: Vec<u8>) -> Result<Vec<u8>, FlowError> {
    let Some(seal) = blobs.seal() else { return Ok(png) };
    let (code, publisher) = seal.publisher(Some(card.publisher));
    let signer = seal.signer(&code, &publisher, at)?;
    let says = Composed {
        title: card.title,
        publisher: &publisher,
        page: card.page,
        part: card.picture.map(|media| Part {
            title: media.code.as_str(),
            credit: &media.credit,
            licence: &media.licence,
            original_mime: &media.mime,
            original_sha256: &media.sha256,
        }),
        at: &at.to_string(),
    };
    Ok(signer.seal_composed(&png, "image/png", &says)?)
}

/// Whether the widest rendition's credentials hold, are signed by whoever signs for the organisation now, and say what is
/// true of the picture now; that of the others follows.
pub(crate) fn is_sealed(
    blobs: &Blobs,
    (media, organisation): (&Media, Option<&Code>),
    now: Timestamp,
) -> Result<bool, FlowError> {
    let Some(seal) = blobs.seal() else { return Ok(true) };
    let stills = media.variants.iter().filter(|v| !v.format.is_video());
    let Some(widest) = stills.max_by_key(|v| (v.width, v.format == VariantFormat::Jpeg)) else {
        return Ok(true);
    };
    let Some(bytes) = blobs.get(&widest.sha256)? else { return Ok(true) };
    let mime = widest.format.mime();
    let (code, name) = seal.publisher(organisation);
    let signer = seal.signer(&code, &name, now)?;
    let tell = |says: &Statement<'_>| provenance::says(&bytes, mime, &signer, says);
    Ok(Seal::say(&name, media, widest.width, widest.format, Timestamp::UNIX_EPOCH, tell))
}

/// The same picture with credentials that say what is true of it now: after its credit, licence or owner changed, after
/// another certificate took over, or when it was kept before there were any. The renditions of before stay in the
/// blob store, where pages that were copied elsewhere find them. Slow: run it where blocking is allowed.
pub(crate) fn seal_again(
    blobs: &Blobs,
    (media, organisation): (&Media, Option<&Code>),
    at: Timestamp,
) -> Result<Media, FlowError> {
    let stills = media.variants.iter().filter(|v| !v.format.is_video());
    let widest = stills.map(|v| v.width).max().unwrap_or_default();
    let mut variants = Vec::with_capacity(media.variants.len());
    for variant in &media.variants {
        let Some(bytes) = blobs.get(&variant.sha256)? else {
            variants.push(variant.clone());
            continue;
        };
        let bytes = sealed(blobs, (media, organisation), (variant.width, widest), variant.format, at, bytes)?;
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        variants.push(MediaVariant { bytes: length, sha256: blobs.put(&bytes)?, ..variant.clone() });
    }
    Ok(Media { variants, ..media.clone() })
}
