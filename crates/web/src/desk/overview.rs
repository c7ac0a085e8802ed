//! All items and their editions in short, kept in memory for the desk's lists. Whoever asks first reads everything; from
//! then on, every question first takes in what the event log says has changed: what is listed is never older than the
//! question.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use jiff::civil::Date;
use model::{Code, Event, EventSubject, ItemId, Locale, PersonId};
use store::desk::DeskItem;
use store::event::EventFeed;
use store::matrix::{Brief, Cell};
use store::{Conn, StoreError};
use tokio::sync::Mutex;

use crate::app::App;

/// With more changed at once, everything is read.
const ONE_BY_ONE: usize = 500;

/// An item with its editions.
#[derive(Debug)]
pub struct Entry {
    /// As lists show it.
    pub item: DeskItem,
    /// Its headline, folded for looking.
    pub folded: String,
    /// Its editions.
    pub editions: Vec<Marked>,
}

/// An edition as filters see it.
#[derive(Debug)]
pub struct Marked {
    /// Language.
    pub locale: Arc<Locale>,
    /// What its cell says.
    pub cell: Cell,
    /// Readers see it.
    pub published: bool,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// By when.
    pub due_on: Option<Date>,
}

/// The items at a moment, newest first.
pub type Seen = Arc<Vec<Arc<Entry>>>;

/// What is kept.
#[derive(Debug, Default)]
pub struct Overview {
    kept: Mutex<Option<Kept>>,
}

#[derive(Debug)]
struct Kept {
    feed: EventFeed,
    seen: Seen,
    locales: Locales,
}

/// Every language once.
#[derive(Debug, Default)]
struct Locales(HashMap<Locale, Arc<Locale>>);

impl Locales {
    fn share(&mut self, locale: &Locale) -> Arc<Locale> {
        if let Some(there) = self.0.get(locale) {
            return Arc::clone(there);
        }
        let shared = Arc::new(locale.clone());
        self.0.insert(locale.clone(), Arc::clone(&shared));
        shared
    }
}

impl Overview {
    /// All items as they are now.
    pub async fn items(&self, app: &App, conn: &mut Conn) -> Result<Seen, StoreError> {
        let mut place = self.kept.lock().await;
        // Taken out: what fails or is given up half-way leaves nothing behind that is not true.
        if let Some(mut kept) = place.take()
            && kept.catch_up(conn).await?
        {
            let seen = Arc::clone(&kept.seen);
            *place = Some(kept);
            return Ok(seen);
        }
        // Followed from before it is read: what changes meanwhile comes with the next question.
        let feed = EventFeed::from(app.clock.now());
        let items = store::desk::items(conn).await?;
        let briefs = store::matrix::briefs(conn).await?;
        let mut locales = Locales::default();
        let mut all = entries(items, briefs, &mut locales);
        all.sort_by_key(|e| std::cmp::Reverse(e.item.item));
        let seen: Seen = Arc::new(all);
        *place = Some(Kept { feed, seen: Arc::clone(&seen), locales });
        Ok(seen)
    }
}

impl Kept {
    /// Takes in what has changed; `false` when it is so much that everything had better be read anew.
    async fn catch_up(&mut self, conn: &mut Conn) -> Result<bool, StoreError> {
        let events = self.feed.poll(conn).await?;
        let Some(codes) = touched(&events) else { return Ok(false) };
        if codes.is_empty() {
            return Ok(true);
        }
        let codes: Vec<Code> = codes.into_iter().cloned().collect();
        let items = store::desk::items_of_codes(conn, &codes).await?;
        let ids: Vec<ItemId> = items.iter().map(|i| i.item).collect();
        let briefs = store::matrix::briefs_of_items(conn, &ids).await?;
        let mut all: Vec<Arc<Entry>> = self.seen.to_vec();
        for fresh in entries(items, briefs, &mut self.locales) {
            // Newest first: ids descend.
            match all.binary_search_by(|e| fresh.item.item.cmp(&e.item.item)) {
                Ok(at) => {
                    if let Some(place) = all.get_mut(at) {
                        *place = fresh;
                    }
                }
                Err(at) => all.insert(at, fresh),
            }
        }
        self.seen = Arc::new(all);
        Ok(true)
    }
}

/// Codes of the items that these events touched; nothing when that may be all of them.
fn touched(events: &[Event]) -> Option<BTreeSet<&Code>> {
    let mut codes = BTreeSet::new();
    for event in events {
        match &event.subject {
            EventSubject::Edition { item, .. } => {
                codes.insert(item);
            }
            EventSubject::Pack(_) => return None,
            _ => {}
        }
    }
    (codes.len() <= ONE_BY_ONE).then_some(codes)
}

fn entries(items: Vec<DeskItem>, briefs: Vec<Brief>, locales: &mut Locales) -> Vec<Arc<Entry>> {
    let mut of: HashMap<ItemId, Vec<Brief>> = HashMap::with_capacity(items.len());
    for brief in briefs {
        of.entry(brief.item).or_default().push(brief);
    }
    let entry = |item: DeskItem| {
        let own = of.remove(&item.item).unwrap_or_default();
        let original = own.iter().find(|b| b.locale == item.written_in);
        let editions = own.iter().map(|b| Marked {
            locale: locales.share(&b.locale),
            cell: b.cell(original, item.number),
            published: b.state == model::EditionState::Published,
            assignee: b.assignee,
            due_on: b.due_on,
        });
        let editions = editions.collect();
        Arc::new(Entry { folded: viet::fold(&item.title), editions, item })
    };
    items.into_iter().map(entry).collect()
}

/// What the table of languages is asked for.
#[derive(Debug, Default)]
pub struct Filter<'a> {
    /// What a cell says.
    pub cell: Option<Cell>,
    /// In this language alone.
    pub locale: Option<&'a Locale>,
    /// With this person.
    pub with: Option<PersonId>,
    /// With somebody, and due before this day.
    pub late_on: Option<Date>,
    /// Folded words of the headline.
    pub words: String,
}

impl Filter<'_> {
    /// Whether an item is among them; `locales` are the languages of the portal.
    pub fn fits(&self, entry: &Entry, locales: &[Locale]) -> bool {
        if !self.words.is_empty() && !entry.folded.contains(&self.words) {
            return false;
        }
        let here = |e: &&Marked| self.locale.is_none_or(|l| *l == *e.locale);
        let theirs = |e: &Marked| {
            self.with.is_none_or(|person| e.assignee == Some(person))
                && self
                    .late_on
                    .is_none_or(|day| e.assignee.is_some() && e.due_on.is_some_and(|due| due < day))
        };
        let anybody = self.with.is_none() && self.late_on.is_none();
        match self.cell {
            None => anybody || entry.editions.iter().filter(here).any(theirs),
            Some(Cell::None) => {
                let missing = |l: &Locale| !entry.editions.iter().any(|e| *e.locale == *l);
                let begun = self.locale.map_or_else(|| !locales.iter().any(missing), |l| !missing(l));
                !begun && (anybody || entry.editions.iter().any(theirs))
            }
            // One edition is all of it.
            Some(cell) => entry.editions.iter().filter(here).any(|e| e.cell == cell && theirs(e)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use model::{EditionState, Format, InformationKind, Stage};

    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::new(tag).unwrap()
    }

    fn entry() -> Entry {
        let at: jiff::Timestamp = "2026-11-26T08:00:00Z".parse().unwrap();
        let person = PersonId::new(at);
        let marked = |tag: &str, cell, due: Option<&str>| Marked {
            locale: Arc::new(locale(tag)),
            cell,
            published: cell == Cell::Current,
            assignee: due.map(|_| person),
            due_on: due.map(|day| day.parse().unwrap()),
        };
        let code = |text: &str| Code::new(text).unwrap();
        Entry {
            item: DeskItem {
                item: ItemId::new(at),
                code: code("bay"),
                kind: InformationKind::Image,
                format: Format::Story,
                section: code("stories"),
                publisher: code("newsroom"),
                written_in: locale("vi"),
                title: "Vịnh".into(),
                state: EditionState::Published,
                stage: Stage::Draft,
                number: 1,
                changed: false,
                assignee: None,
                due_on: None,
                saved_at: None,
            },
            folded: viet::fold("Vịnh"),
            editions: vec![
                marked("vi", Cell::Current, None),
                marked("en", Cell::Working, Some("2026-01-02")),
            ],
        }
    }

    #[test]
    fn filters_find_what_the_cells_say() {
        let (entry, all) = (entry(), ["vi", "en", "ja"].map(locale));
        let person = entry.editions[1].assignee;
        let fits = |filter: Filter<'_>| filter.fits(&entry, &all);
        let (en, ja) = (locale("en"), locale("ja"));
        assert!(fits(Filter::default()));
        assert!(fits(Filter { words: viet::fold("vinh"), ..Filter::default() }));
        assert!(!fits(Filter { words: "hue".into(), ..Filter::default() }));
        assert!(fits(Filter { cell: Some(Cell::Working), ..Filter::default() }));
        assert!(!fits(Filter { cell: Some(Cell::Current), locale: Some(&en), ..Filter::default() }));
        assert!(fits(Filter { cell: Some(Cell::None), ..Filter::default() }), "not in Japanese");
        assert!(fits(Filter { cell: Some(Cell::None), locale: Some(&ja), ..Filter::default() }));
        assert!(!fits(Filter { cell: Some(Cell::None), locale: Some(&en), ..Filter::default() }));
        assert!(fits(Filter { with: person, cell: Some(Cell::Working), ..Filter::default() }));
        assert!(!fits(Filter { with: person, cell: Some(Cell::Current), ..Filter::default() }));
        let late = |day: &str| Filter { late_on: Some(day.parse().unwrap()), ..Filter::default() };
        assert!(fits(late("2026-01-03")) && !fits(late("2026-01-02")));
    }
}
