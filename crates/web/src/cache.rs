//! The page cache: answers rendered once, kept compressed within a bound, dropped when what they show changes.
//!
//! Derived state: losing it costs only time. A page names what it shows by [`Tag`]s; an event names what changed.

use std::collections::{HashMap, HashSet};
use std::io::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use bytes::Bytes;
use http::HeaderMap;
use moka::sync::Cache;
use sha2::{Digest, Sha256};

/// Something a page shows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Tag {
    /// An item, in whatever locale.
    Item(String),
    /// What is newest in a locale.
    List(String),
    /// A fact's value.
    Fact(String),
    /// Figures of whatever flow.
    Data,
    /// A programme: its tasks, plans, results.
    Programme,
    /// Channels and campaigns, and what was sent through them.
    Channels,
    /// Press kits.
    Kits,
    /// How many readers there were.
    Readers,
    /// The pack's records: names, places, documents.
    Nation,
}

/// What a handler says about keeping its answer.
#[derive(Debug, Clone)]
pub enum Policy {
    /// Keep until one of these changes.
    Until(Vec<Tag>),
    /// Do not keep.
    Never,
}

/// An answer's key: path with query as asked, and the plain variant apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key(String);

impl Key {
    /// The key of a request.
    pub fn new(target: &str, plain: bool) -> Self {
        let mut key = String::with_capacity(target.len() + 1);
        Self::write(&mut key, target, plain);
        Self(key)
    }

    /// Writes the key's text into a buffer that is used again and again.
    pub fn write(buffer: &mut String, target: &str, plain: bool) {
        buffer.clear();
        buffer.push(if plain { '-' } else { '+' });
        buffer.push_str(target);
    }
}

impl std::borrow::Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// An answer that can be given again and again.
pub struct Kept {
    /// Status code.
    pub status: http::StatusCode,
    /// Headers but for those that depend on the request (encoding, length, ETag).
    pub headers: HeaderMap,
    /// Strong validator of the uncompressed body; encodings add their letter.
    pub etag: String,
    /// The body as it was rendered, of an answer that is not kept.
    body: Option<Bytes>,
    brotli: OnceLock<Encoded>,
    gzip: OnceLock<Encoded>,
}

/// An answer in one of the encodings.
pub struct Encoded {
    /// Head of an HTTP/1.1 answer, but for the date and the empty line.
    pub head: Bytes,
    /// Body.
    pub body: Bytes,
}

/// Answers that fell and were not made again, at most: whoever asks for another one makes it at once.
const FALLEN: usize = 4_096;

/// Held by the one who makes an answer that fell, while others who ask for it wait.
pub type Turn = Arc<tokio::sync::Mutex<()>>;

/// The cache.
pub struct PageCache {
    pages: Cache<Key, Arc<Kept>>,
    index: Mutex<Index>,
    generation: AtomicU64,
}

/// What is known of the keys.
#[derive(Default)]
struct Index {
    /// The answers that show something.
    shown: HashMap<Tag, HashSet<Key>>,
    /// Answers that readers have asked for, dropped and not made again.
    fallen: HashMap<Key, Turn>,
}

impl Index {
    fn falls(&mut self, key: Key) {
        if self.fallen.len() < FALLEN {
            self.fallen.entry(key).or_default();
        }
    }
}

impl PageCache {
    /// A cache of at most `bytes`.
    pub fn new(bytes: u64) -> Self {
        let pages = Cache::builder()
            .max_capacity(bytes)
            .weigher(|key: &Key, kept: &Arc<Kept>| {
                u32::try_from(key.0.len() + kept.weight()).unwrap_or(u32::MAX)
            })
            .build();
        Self { pages, index: Mutex::default(), generation: AtomicU64::new(0) }
    }

    /// A kept answer.
    pub fn get(&self, key: &Key) -> Option<Arc<Kept>> {
        self.pages.get(key)
    }

    /// A kept answer, by the text of its key (see [`Key::write`]).
    pub fn get_text(&self, key: &str) -> Option<Arc<Kept>> {
        self.pages.get(key)
    }

    /// Call before rendering; hand the answer to [`PageCache::keep`].
    pub fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    /// Keeps an answer, unless something changed since `generation` was read.
    pub fn keep(&self, key: Key, kept: Arc<Kept>, tags: Vec<Tag>, generation: u64) {
        let mut index = self.index();
        // Under the lock that `drop_tags` takes: either we see its new generation, or it sees our key.
        if self.generation() != generation {
            return;
        }
        for tag in tags {
            index.shown.entry(tag).or_default().insert(key.clone());
        }
        index.fallen.remove(&key);
        self.pages.insert(key, kept);
    }

    /// Whose turn it is to make an answer that fell. After a publication hundreds may ask for the same page at once: one
    /// makes it, the others wait and find it kept. `None` for what nobody has to wait for.
    pub fn turn(&self, key: &Key) -> Option<Turn> {
        self.index().fallen.get(key).cloned()
    }

    /// Nobody has to wait for this answer any more: it is none to be kept.
    pub fn wait_no_more(&self, key: &Key) {
        self.index().fallen.remove(key);
    }

    /// Drops every answer that shows one of `tags`.
    pub fn drop_tags(&self, tags: &[Tag]) {
        let mut index = self.index();
        self.generation.fetch_add(1, Ordering::AcqRel);
        for tag in tags {
            for key in index.shown.remove(tag).unwrap_or_default() {
                self.pages.invalidate(&key);
                index.falls(key);
            }
        }
    }

    /// Drops everything.
    pub fn clear(&self) {
        let mut index = self.index();
        self.generation.fetch_add(1, Ordering::AcqRel);
        for key in std::mem::take(&mut index.shown).into_values().flatten() {
            index.falls(key);
        }
        self.pages.invalidate_all();
    }

    fn index(&self) -> MutexGuard<'_, Index> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers kept.
    pub fn len(&self) -> u64 {
        self.pages.run_pending_tasks();
        self.pages.entry_count()
    }

    /// Bytes that the answers take, by estimate.
    pub fn weight(&self) -> u64 {
        self.pages.weighted_size()
    }

    /// Bytes that they may take.
    pub fn bound(&self) -> u64 {
        self.pages.policy().max_capacity().unwrap_or(u64::MAX)
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Kept {
    /// An answer to keep: compressed as nearly everybody takes it; in gzip when the first one asks for that.
    pub fn new(status: http::StatusCode, headers: HeaderMap, body: &[u8]) -> Self {
        let kept = Self::bare(status, headers, body);
        kept.brotli.get_or_init(|| kept.encoded(Encoding::Brotli, body));
        kept
    }

    /// An answer for one reader: compressed as this one takes it.
    pub fn once(status: http::StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self { body: Some(body.clone()), ..Self::bare(status, headers, &body) }
    }

    fn bare(status: http::StatusCode, headers: HeaderMap, body: &[u8]) -> Self {
        let etag = hex::encode(&Sha256::digest(body)[..12]);
        Self { status, headers, etag, body: None, brotli: OnceLock::new(), gzip: OnceLock::new() }
    }

    /// The answer in Brotli.
    pub fn brotli(&self) -> &Encoded {
        self.brotli.get_or_init(|| self.encoded(Encoding::Brotli, &self.identity()))
    }

    /// The answer in gzip.
    pub fn gzip(&self) -> &Encoded {
        self.gzip.get_or_init(|| self.encoded(Encoding::Gzip, &self.identity()))
    }

    /// The body as it was rendered.
    pub fn identity(&self) -> Bytes {
        if let Some(body) = &self.body {
            return body.clone();
        }
        let mut out = Vec::new();
        if let Some(kept) = self.brotli.get() {
            // We wrote these bytes ourselves; a failure would be memory corruption, and an empty page the least harm.
            let _ = brotli::BrotliDecompress(&mut kept.body.as_ref(), &mut out);
        }
        out.into()
    }

    fn encoded(&self, encoding: Encoding, body: &[u8]) -> Encoded {
        let (name, letter, body) = match encoding {
            Encoding::Brotli => ("br", "b", brotli(body)),
            Encoding::Gzip => ("gzip", "g", gzip(body)),
        };
        let mut head = Vec::with_capacity(1200);
        head.extend_from_slice(format!("HTTP/1.1 {}\r\n", self.status).as_bytes());
        for (name, value) in &self.headers {
            head.extend_from_slice(name.as_str().as_bytes());
            head.extend_from_slice(b": ");
            head.extend_from_slice(value.as_bytes());
            head.extend_from_slice(b"\r\n");
        }
        let rest = format!(
            "etag: \"{}-{letter}\"\r\ncontent-encoding: {name}\r\ncontent-length: {}\r\n",
            self.etag,
            body.len()
        );
        head.extend_from_slice(rest.as_bytes());
        Encoded { head: head.into(), body: body.into() }
    }

    /// About how much memory it takes: in gzip it is a little larger than in Brotli.
    fn weight(&self) -> usize {
        self.brotli.get().map_or(0, |kept| kept.body.len() * 9 / 4) + 4096
    }
}

enum Encoding {
    Brotli,
    Gzip,
}

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(7));
    // Writing to memory does not fail.
    let _ = encoder.write_all(body);
    encoder.finish().unwrap_or_default()
}

fn brotli(body: &[u8]) -> Vec<u8> {
    // A window no larger than the page: memory for the rest would be made ready each time. Below 17 the library has
    // no fitting way of searching (its type 40 is left out).
    let lgwin = (17..20).find(|bits| body.len() < (1 << bits) - 16).unwrap_or(20);
    let params =
        brotli::enc::BrotliEncoderParams { quality: 5, lgwin, size_hint: body.len(), ..Default::default() };
    let mut out = Vec::with_capacity(body.len() / 4);
    let _ = brotli::BrotliCompress(&mut &body[..], &mut out, &params);
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn page(cache: &PageCache, target: &str, tags: Vec<Tag>) -> Key {
        let key = Key::new(target, false);
        let kept = Kept::new(http::StatusCode::OK, HeaderMap::new(), b"hello hello hello");
        cache.keep(key.clone(), Arc::new(kept), tags, cache.generation());
        key
    }

    #[test]
    fn a_change_drops_what_shows_it_and_nothing_else() {
        let cache = PageCache::new(1 << 20);
        let story = page(&cache, "/vi/stories/a", vec![Tag::Item("a".into()), Tag::Fact("f".into())]);
        let other = page(&cache, "/vi/stories/b", vec![Tag::Item("b".into())]);
        cache.drop_tags(&[Tag::Fact("f".into())]);
        assert!(cache.get(&story).is_none());
        assert!(cache.get(&other).is_some());
    }

    #[test]
    fn an_answer_rendered_before_a_change_is_not_kept() {
        let cache = PageCache::new(1 << 20);
        let before = cache.generation();
        cache.drop_tags(&[Tag::Nation]);
        let key = Key::new("/", false);
        let kept = Kept::new(http::StatusCode::OK, HeaderMap::new(), b"old");
        cache.keep(key.clone(), Arc::new(kept), vec![Tag::Nation], before);
        assert!(cache.get(&key).is_none());
    }

    #[test]
    fn one_makes_what_fell_and_nobody_waits_for_the_rest() {
        let cache = PageCache::new(1 << 20);
        let story = page(&cache, "/vi/stories/a", vec![Tag::Item("a".into())]);
        assert!(cache.turn(&story).is_none());
        cache.drop_tags(&[Tag::Item("a".into())]);
        let first = cache.turn(&story).unwrap();
        let made = first.try_lock().unwrap();
        assert!(cache.turn(&story).unwrap().try_lock().is_err());
        page(&cache, "/vi/stories/a", vec![Tag::Item("a".into())]);
        drop(made);
        assert!(cache.turn(&story).is_none() && cache.get(&story).is_some());
        cache.clear();
        assert!(cache.turn(&story).is_some());
        cache.wait_no_more(&story);
        assert!(cache.turn(&story).is_none());
    }

    #[test]
    fn bodies_survive_compression() {
        let kept = Kept::new(http::StatusCode::OK, HeaderMap::new(), b"hello hello hello");
        assert_eq!(kept.identity(), b"hello hello hello".as_slice());
        assert!(kept.gzip().head.starts_with(b"HTTP/1.1 200 OK\r\n"));
        let mut out = Vec::new();
        std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(kept.gzip().body.as_ref()), &mut out)
            .unwrap();
        assert_eq!(out, b"hello hello hello");
        let once = Kept::once(http::StatusCode::OK, HeaderMap::new(), Bytes::from_static(b"hello"));
        assert_eq!((once.identity(), once.etag == kept.etag), (Bytes::from_static(b"hello"), false));
        assert!(!once.brotli().body.is_empty());
    }
}
