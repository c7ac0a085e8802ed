//! The index: opening, writing, asking.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, TryLockError};

use tantivy::index::SegmentId;
use tantivy::indexer::{LogMergePolicy, MergePolicy as _, NoMergePolicy};
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, TantivyError};

use crate::error::{Doing, Error};
use crate::home::Home;
use crate::matching::Snapshot;
use crate::schema::Fields;
use crate::suggest::Suggestion;
use crate::table::Table;
use crate::{Document, Query, Results};

/// Version of what is written. To be raised whenever the fields, the terms or the engine's format change.
pub const FORMAT: u32 = 1;

/// Memory of each thread of the writer for single documents; the least the engine works with.
const SMALL_HEAP: usize = 15_000_000;
/// Threads of the writer for single documents, at most. What is published in all languages at once is shared out among
/// them, so that it does not wait behind the readers who ask for it.
const SMALL_THREADS: usize = 2;
/// Segments at which [`Index::apply`] merges some, though nobody has asked for it by [`Index::tidy`].
const UNTIDY: usize = 64;
/// Memory of each thread of the writer for everything.
const BULK_HEAP: usize = 96_000_000;
/// Threads of the writer for everything, at most.
const BULK_THREADS: usize = 4;

/// What was found where an index was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// Nothing: a new, empty index.
    Fresh,
    /// A usable index.
    Existing,
    /// An index of another version or one that could not be read. It was thrown away for a new, empty one:
    /// the caller fills it with [`Index::rebuild`].
    Rebuilt,
}

/// A search index: state derived from the documents, to be thrown away and made again at will.
///
/// One process writes an index at a time. Searching goes on undisturbed while something is written,
/// and sees it when writing has returned. Shared between threads by reference or `Arc`.
pub struct Index {
    inner: tantivy::Index,
    fields: Fields,
    reader: IndexReader,
    /// None of an index in memory.
    home: Option<Home>,
    writer: Mutex<Writing>,
    merging: Mutex<()>,
    snapshot: RwLock<Arc<Snapshot>>,
}

/// What writes single documents.
#[derive(Default)]
struct Writing {
    /// Made when first needed; an index that is only searched has none.
    writer: Option<IndexWriter>,
    /// Whether something may have been committed that searches do not see.
    unseen: bool,
}

/// A merge on its way.
type Merge = tantivy::FutureResult<Option<tantivy::SegmentMeta>>;

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index").field("documents", &self.count()).finish_non_exhaustive()
    }
}

impl Index {
    /// Opens the index in a folder, making the folder and a new index if need be.
    pub fn open(dir: &Path) -> Result<(Self, Opened), Error> {
        let folder = |source| Error::Folder { path: dir.to_owned(), source };
        fs::create_dir_all(dir).map_err(folder)?;
        let name = format!("format-{FORMAT}");
        let home = dir.join(&name);
        let mut outdated = false;
        for entry in fs::read_dir(dir).map_err(folder)? {
            let entry = entry.map_err(folder)?;
            let other = entry.file_name();
            if other.to_string_lossy().starts_with("format-") && *other != *name {
                fs::remove_dir_all(entry.path()).map_err(folder)?;
                outdated = true;
            }
        }
        let existed = home.join("meta.json").exists();
        if existed && let Ok(index) = Self::at(&home) {
            return Ok((index, Opened::Existing));
        }
        let leftovers = home.exists();
        if leftovers {
            fs::remove_dir_all(&home).map_err(folder)?;
        }
        fs::create_dir_all(&home).map_err(folder)?;
        let opened = if existed || leftovers || outdated { Opened::Rebuilt } else { Opened::Fresh };
        Ok((Self::at(&home)?, opened))
    }

    /// An index without a folder, gone when dropped.
    pub fn in_memory() -> Result<Self, Error> {
        let fields = Fields::new();
        Self::around(tantivy::Index::create_in_ram(fields.schema.clone()), fields, None)
    }

    fn at(home: &Path) -> Result<Self, Error> {
        let fields = Fields::new();
        let directory = Home::open(home).doing("opened")?;
        // Fails if the schema is another one.
        let inner =
            tantivy::Index::open_or_create(directory.clone(), fields.schema.clone()).doing("opened")?;
        Self::around(inner, fields, Some(directory))
    }

    fn around(inner: tantivy::Index, fields: Fields, home: Option<Home>) -> Result<Self, Error> {
        Fields::register(inner.tokenizers());
        let reader = inner.reader_builder().reload_policy(ReloadPolicy::Manual).try_into().doing("opened")?;
        let snapshot = RwLock::new(Arc::new(take(&reader, &fields, None)?));
        Ok(Self {
            inner,
            fields,
            reader,
            home,
            writer: Mutex::default(),
            merging: Mutex::default(),
            snapshot,
        })
    }

    /// Puts documents in, replacing those with the same id, and takes documents out. A search that begins
    /// after this returned sees all of it; one that began before sees none of it.
    pub fn apply(
        &self,
        upserts: impl IntoIterator<Item = Document>,
        deletes: &[String],
    ) -> Result<(), Error> {
        let mut writing = self.writer();
        // Put back when all went well: nothing of a failed batch may come to light with the next one.
        let mut writer = match writing.writer.take() {
            Some(writer) => writer,
            None => {
                // Somebody else may have written since we last looked.
                writing.unseen = true;
                self.small_writer()?
            }
        };
        // To take something out, the engine opens every segment: what is new need not be taken out first.
        let snapshot = self.snapshot();
        let mut there: HashSet<String> = HashSet::new();
        let unseen = writing.unseen;
        let write = |writer: &mut IndexWriter| {
            for id in deletes {
                writer.delete_term(self.fields.id_term(id));
            }
            for document in upserts {
                let term = self.fields.id_term(&document.id);
                if unseen || !there.insert(document.id.clone()) || snapshot.searcher.doc_freq(&term)? > 0 {
                    writer.delete_term(term);
                }
                writer.add_document(self.fields.write(&document))?;
            }
            writer.commit()
        };
        writing.unseen = true;
        write(&mut writer).doing("written")?;
        if self.inner.searchable_segment_ids().doing("written")?.len() > UNTIDY
            && let Some(_one) = self.one_who_merges()
        {
            self.merge(&mut writer)?.into_iter().try_for_each(wait)?;
        }
        writing.writer = Some(writer);
        self.refresh()?;
        writing.unseen = false;
        Ok(())
    }

    /// Merges the small segments that [`Index::apply`] has left behind, as far as it is worth it. That takes as long as
    /// writing what they hold again, so it is for a quiet moment; searching and applying go on meanwhile. Until then,
    /// what was applied may be lost with the power, and then the index is made anew when it is opened.
    pub fn tidy(&self) -> Result<(), Error> {
        let Some(_one) = self.one_who_merges() else { return Ok(()) };
        self.settle()?;
        let merges = match &mut self.writer().writer {
            Some(writer) => self.merge(writer)?,
            None => return Ok(()),
        };
        if merges.is_empty() {
            return Ok(());
        }
        merges.into_iter().try_for_each(wait)?;
        self.settle()?;
        // One shows what is new at a time, or an older state could replace a newer one.
        let _writer = self.writer();
        self.refresh()
    }

    /// Begins the merges that are worth it.
    fn merge(&self, writer: &mut IndexWriter) -> Result<Vec<Merge>, Error> {
        let mut policy = LogMergePolicy::default();
        policy.set_del_docs_ratio_before_merge(0.3);
        let segments = self.inner.searchable_segment_metas().doing("read")?;
        let candidates = policy.compute_merge_candidates(&segments);
        Ok(candidates.into_iter().map(|candidate| writer.merge(&candidate.0)).collect())
    }

    /// Held by the one who merges; nothing if somebody does already.
    fn one_who_merges(&self) -> Option<MutexGuard<'_, ()>> {
        match self.merging.try_lock() {
            Ok(one) => Some(one),
            Err(TryLockError::Poisoned(one)) => Some(one.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    /// Throws everything out and puts these documents in. Searches see the old state until all is done.
    /// Documents are taken to have different ids.
    pub fn rebuild(&self, documents: impl IntoIterator<Item = Document>) -> Result<(), Error> {
        let mut writing = self.writer();
        // One writer at a time: the small one goes, after its merges.
        if let Some(small) = writing.writer.take() {
            small.wait_merging_threads().doing("written")?;
        }
        writing.unseen = true;
        let threads = threads(BULK_THREADS);
        let mut writer: IndexWriter =
            self.inner.writer_with_num_threads(threads, threads * BULK_HEAP).doing("written")?;
        writer.set_merge_policy(Box::new(NoMergePolicy));
        writer.delete_all_documents().doing("written")?;
        for document in documents {
            writer.add_document(self.fields.write(&document)).doing("written")?;
        }
        writer.commit().doing("written")?;
        // One segment answers fastest.
        let segments = self.inner.searchable_segment_ids().doing("written")?;
        if segments.len() > 1 {
            writer.merge(&segments).wait().doing("written")?;
        }
        writer.wait_merging_threads().doing("written")?;
        self.settle()?;
        self.refresh()?;
        writing.unseen = false;
        Ok(())
    }

    /// Answers a query. Fails only if the index cannot be read, never for what was typed.
    pub fn search(&self, query: &Query) -> Result<Results, Error> {
        crate::search::answer(&self.snapshot(), &self.fields, query)
    }

    /// Titles for what has been typed so far, in one language or all: first those whose first word fits,
    /// each group newest first. Missing accents are forgiven.
    pub fn suggest(&self, typed: &str, locale: Option<&str>, limit: usize) -> Result<Vec<Suggestion>, Error> {
        crate::suggest::suggest(&self.snapshot(), &self.fields, typed, locale, limit)
    }

    /// Documents in the index.
    pub fn count(&self) -> u64 {
        self.snapshot().searcher.num_docs()
    }

    fn small_writer(&self) -> Result<IndexWriter, Error> {
        let threads = threads(SMALL_THREADS);
        let writer = self.inner.writer_with_num_threads(threads, threads * SMALL_HEAP).doing("written")?;
        // Merging right after each publication would take the processor from readers who come to see it.
        writer.set_merge_policy(Box::new(NoMergePolicy));
        Ok(writer)
    }

    fn settle(&self) -> Result<(), Error> {
        self.home.as_ref().map_or(Ok(()), |home| home.settle().map_err(TantivyError::from).doing("written"))
    }

    fn writer(&self) -> MutexGuard<'_, Writing> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Makes what was committed visible.
    fn refresh(&self) -> Result<(), Error> {
        self.reader.reload().doing("read")?;
        let fresh = Arc::new(take(&self.reader, &self.fields, Some(&self.snapshot()))?);
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }
}

/// Waits for a merge.
fn wait(merge: Merge) -> Result<(), Error> {
    merge.wait().map(drop).doing("merged")
}

/// As many threads as there are cores, but no more than `most`.
fn threads(most: usize) -> usize {
    std::thread::available_parallelism().map_or(1, |n| n.get()).min(most)
}

/// The index as committed; tables of segments that were there before are kept.
fn take(reader: &IndexReader, fields: &Fields, before: Option<&Snapshot>) -> Result<Snapshot, Error> {
    let searcher = reader.searcher();
    let known: HashMap<SegmentId, &Arc<Table>> = before.map_or_else(HashMap::new, |b| {
        b.searcher.segment_readers().iter().map(|s| s.segment_id()).zip(&b.tables).collect()
    });
    let mut tables = Vec::new();
    for segment in searcher.segment_readers() {
        tables.push(match known.get(&segment.segment_id()) {
            Some(table) => Arc::clone(table),
            None => Arc::new(Table::read(segment)?),
        });
    }
    Snapshot::new(searcher, tables, fields.text)
}
