//! The page cache: answers rendered once, kept within a bound, dropped when what they show changes.
//!
//! Derived state: losing it costs only time. A page names what it shows by [`Tag`]s; an event names what changed.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use moka::sync::Cache;

use crate::kept::Kept;

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

/// Answers that fell and were not made again, at most: whoever asks for another one makes it at once.
const FALLEN: usize = 4_096;

/// Held by the one who makes an answer that fell, while others who ask for it wait.
pub type Turn = Arc<tokio::sync::Mutex<()>>;

/// The cache.
pub struct PageCache {
    pages: Cache<Key, Arc<Kept>>,
    index: Mutex<Index>,
    generation: AtomicU64,
    /// Answers not compressed thoroughly that somebody asked for again, since when, oldest first.
    rough: Mutex<VecDeque<(Instant, Key, Weak<Kept>)>>,
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
        Self { pages, index: Mutex::default(), generation: AtomicU64::new(0), rough: Mutex::default() }
    }

    /// A kept answer.
    pub fn get(&self, key: &Key) -> Option<Arc<Kept>> {
        self.get_text(&key.0)
    }

    /// A kept answer, by the text of its key (see [`Key::write`]).
    pub fn get_text(&self, key: &str) -> Option<Arc<Kept>> {
        let kept = self.pages.get(key)?;
        if kept.is_wanted() {
            self.rough().push_back((Instant::now(), Key(key.to_owned()), Arc::downgrade(&kept)));
        }
        Some(kept)
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

    /// The next answer to be compressed thoroughly: somebody asked for it again, `rest` ago or longer.
    pub fn next_rough(&self, rest: Duration) -> Option<(Key, Arc<Kept>)> {
        let mut rough = self.rough();
        while rough.front().is_some_and(|(since, ..)| since.elapsed() >= rest) {
            let (_, key, kept) = rough.pop_front()?;
            // Those that fell meanwhile need no more work.
            if let Some(kept) = kept.upgrade() {
                return Some((key, kept));
            }
        }
        None
    }

    /// Puts a thoroughly compressed answer in the place of the rough one, if that is still there.
    pub fn finish(&self, key: Key, rough: &Arc<Kept>, finished: Kept) {
        // Nothing falls while the lock is held.
        let _index = self.index();
        if self.pages.get(&key).is_some_and(|there| Arc::ptr_eq(&there, rough)) {
            self.pages.insert(key, Arc::new(finished));
        }
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

    fn rough(&self) -> MutexGuard<'_, VecDeque<(Instant, Key, Weak<Kept>)>> {
        self.rough.lock().unwrap_or_else(PoisonError::into_inner)
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::kept::Form;

    fn kept(body: &'static [u8]) -> Arc<Kept> {
        Arc::new(Kept::new(StatusCode::OK, HeaderMap::new(), body.into(), Form::Brotli))
    }

    fn page(cache: &PageCache, target: &str, tags: Vec<Tag>) -> Key {
        let key = Key::new(target, false);
        cache.keep(key.clone(), kept(b"hello hello hello"), tags, cache.generation());
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
        cache.keep(key.clone(), kept(b"old"), vec![Tag::Nation], before);
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
    fn what_is_asked_for_again_is_finished_unless_it_fell() {
        let cache = PageCache::new(1 << 20);
        let [story, other, third] = ["a", "b", "c"]
            .map(|code| page(&cache, &format!("/vi/stories/{code}"), vec![Tag::Item(code.into())]));
        assert!(cache.next_rough(Duration::ZERO).is_none());
        for _ in 0..3 {
            assert!(cache.get(&story).is_some() && cache.get_text(&other.0).is_some());
        }
        assert!(cache.next_rough(Duration::from_secs(60)).is_none());
        let (key, kept) = cache.next_rough(Duration::ZERO).unwrap();
        assert_eq!(key, story);
        cache.finish(key, &kept, kept.finished());
        assert!(cache.get(&story).unwrap().brotli().etag.ends_with("-b\""));
        let (key, kept) = cache.next_rough(Duration::ZERO).unwrap();
        cache.drop_tags(&[Tag::Item("b".into())]);
        cache.finish(key, &kept, kept.finished());
        assert!(cache.get(&other).is_none() && cache.next_rough(Duration::ZERO).is_none());
        assert!(cache.get(&third).unwrap().brotli().etag.ends_with("-q\""));
    }
}
