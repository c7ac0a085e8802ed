//! Making an issue: when it is due, what stands in it, and one text for each language and set of interests.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use model::{
    Clock, DispatchId, EditionId, EditionState, Filling, Interests, Issue, IssueId, IssueState, IssueStory,
    Item, Locale, Newsletter, PersonId, Rhythm, Translation,
};
use store::listing::Listing;
use store::newsletter::Rendering;
use store::{Conn, Store};

use super::issue::start;
use crate::FlowError;

/// Most stories of one language in an issue: past that, it is no digest.
const STORIES: u32 = 40;
/// Where each story makes an issue: more than so many at a time, as after a long silence, come in one instead.
const AT_ONCE: usize = 6;

/// So long after an issue its readers are told that something in it was withdrawn.
const TELL_WITHDRAWN: SignedDuration = SignedDuration::from_hours(24 * 90);
/// What is published at a moment may be seen a little later: so long is waited before an issue is filled up to that moment.
const SETTLED: SignedDuration = SignedDuration::from_secs(5);

/// A letter's words, with the marks where each reader's own links stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Subject.
    pub subject: String,
    /// As plain text.
    pub text: String,
    /// As HTML.
    pub html: String,
}

/// Puts an issue into words: language, number, what it tells of.
pub type Write<'a> = dyn Fn(&Locale, i64, &[&Told]) -> Result<Words, String> + Sync + 'a;

/// Something an issue tells of, with what its text needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// What is kept of it.
    pub story: IssueStory,
    /// Its item.
    pub item: Item,
    /// Last part of its address.
    pub slug: String,
    /// Headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// When it was first published.
    pub published_at: Timestamp,
    /// How its text came to be.
    pub translation: Translation,
}

/// What one issue tells of.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Batch {
    /// In all languages; in the order in which it stands there.
    pub stories: Vec<Told>,
    /// Dispatches that go with it.
    pub entries: Vec<DispatchId>,
}

/// The last time at which a newsletter's turn came, at `now`.
pub fn last_turn(n: &Newsletter, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    if n.rhythm == Rhythm::AtOnce {
        return Some(now);
    }
    let hour = i8::try_from(n.hour).ok()?;
    let mut day = now.to_zoned(zone.clone()).date();
    // A day may lack the hour; then its neighbour counts, as clocks have it.
    for _ in 0..8 {
        let right_day =
            n.rhythm == Rhythm::Daily || i64::from(day.weekday().to_monday_one_offset()) == n.weekday;
        if right_day {
            let turn = day.at(hour, 0, 0, 0).to_zoned(zone.clone()).ok()?.timestamp();
            if turn <= now {
                return Some(turn);
            }
        }
        day = day.yesterday().ok()?;
    }
    None
}

/// Newsletters whose turn has come, and up to when each is to be filled.
pub async fn due(
    conn: &mut Conn,
    clock: &dyn Clock,
    zone: &TimeZone,
) -> Result<Vec<(Newsletter, Timestamp)>, FlowError> {
    let now = clock.now() - SETTLED;
    let all = store::newsletter::newsletters(conn).await?.into_iter().filter(|n| n.closed_at.is_none());
    Ok(all
        .filter_map(|n| {
            let turn = last_turn(&n, now, zone).filter(|turn| *turn > n.built_until)?;
            Some((n, turn))
        })
        .collect())
}

/// What has come up to `until`: one batch, or one for each story where each makes an issue.
pub async fn gather(conn: &mut Conn, n: &Newsletter, until: Timestamp) -> Result<Vec<Batch>, FlowError> {
    let mut all = Batch::default();
    let mut there: BTreeSet<EditionId> = BTreeSet::new();
    let mut by_item: BTreeMap<(Timestamp, String), Vec<DispatchId>> = BTreeMap::new();
    for entry in store::newsletter::entries_due(conn, &n.channel, until).await? {
        let Some(told) = read(conn, entry.story).await? else { continue };
        if n.locales.contains(&told.story.locale) && there.insert(told.story.edition) {
            by_item.entry(place_of(&told)).or_default().push(entry.dispatch);
            all.entries.push(entry.dispatch);
            all.stories.push(told);
        }
    }
    if n.filling == Filling::Published {
        for locale in &n.locales {
            published(conn, n, locale, until, &mut there, &mut all.stories).await?;
        }
    }
    all.stories.sort_by(|a, b| {
        b.published_at.cmp(&a.published_at).then_with(|| a.story.edition.cmp(&b.story.edition))
    });
    let since = until - TELL_WITHDRAWN;
    for gone in store::newsletter::withdrawn_since(conn, &n.channel, since).await? {
        if let Some(told) = read_withdrawn(conn, gone).await? {
            all.stories.push(told);
        }
    }
    let items: BTreeSet<&str> = all.stories.iter().map(|t| t.item.code.as_str()).collect();
    if n.rhythm != Rhythm::AtOnce || items.len() > AT_ONCE {
        return Ok(if all.stories.is_empty() { Vec::new() } else { vec![all] });
    }
    // Each item is an issue, the oldest first; what was withdrawn is told with the first of them.
    let mut batches: BTreeMap<(Timestamp, String), Batch> = BTreeMap::new();
    let (told, withdrawn): (Vec<_>, Vec<_>) =
        all.stories.into_iter().partition(|t| t.story.withdrawn.is_none());
    for one in told {
        let place = batches.keys().find(|(_, item)| *item == one.item.code.as_str()).cloned();
        batches.entry(place.unwrap_or_else(|| place_of(&one))).or_default().stories.push(one);
    }
    for (place, entries) in by_item {
        if let Some((_, batch)) = batches.iter_mut().find(|((_, item), _)| *item == place.1) {
            batch.entries.extend(entries);
        }
    }
    let mut batches: Vec<Batch> = batches.into_values().collect();
    if !withdrawn.is_empty() {
        if batches.is_empty() {
            batches.push(Batch::default());
        }
        if let Some(first) = batches.first_mut() {
            first.stories.extend(withdrawn);
        }
    }
    Ok(batches)
}

fn place_of(told: &Told) -> (Timestamp, String) {
    (told.published_at, told.item.code.to_string())
}

/// Adds what was first published in a language since the newsletter was filled last.
async fn published(
    conn: &mut Conn,
    n: &Newsletter,
    locale: &Locale,
    until: Timestamp,
    there: &mut BTreeSet<EditionId>,
    stories: &mut Vec<Told>,
) -> Result<(), FlowError> {
    let listed = store::listing::list_published(conn, &Listing::new(locale.clone(), STORIES)).await?;
    for one in listed.into_iter().filter(|l| l.published_at > n.built_until && l.published_at <= until) {
        let Some(page) = store::published::find_published_of(conn, &one.item_code, locale).await? else {
            continue;
        };
        if !there.insert(page.edition.id) {
            continue;
        }
        stories.push(Told {
            story: IssueStory {
                edition: page.edition.id,
                revision: page.revision.id,
                locale: locale.clone(),
                kind: page.item.kind,
                text: String::new(),
                approved: false,
                withdrawn: None,
            },
            item: page.item,
            slug: page.edition.slug,
            title: page.revision.title,
            summary: page.revision.summary,
            published_at: one.published_at,
            translation: page.edition.translation,
        });
    }
    Ok(())
}

/// A story as readers see it now; none when they do not.
async fn read(conn: &mut Conn, story: IssueStory) -> Result<Option<Told>, FlowError> {
    let Some(edition) = store::edition::edition_by_id(conn, story.edition).await? else { return Ok(None) };
    let Some(page) = store::published::find_published(conn, &edition.locale, &edition.slug).await? else {
        return Ok(None);
    };
    Ok(Some(Told {
        story: IssueStory { revision: page.revision.id, ..story },
        slug: page.edition.slug,
        title: page.revision.title,
        summary: page.revision.summary,
        published_at: page.edition.first_published_at.unwrap_or(page.edition.updated_at),
        translation: page.edition.translation,
        item: page.item,
    }))
}

/// A story that was withdrawn, with the headline under which it was told.
async fn read_withdrawn(conn: &mut Conn, story: IssueStory) -> Result<Option<Told>, FlowError> {
    let Some(edition) = store::edition::edition_by_id(conn, story.edition).await? else { return Ok(None) };
    let Some(item) = store::item::item_by_id(conn, edition.item).await? else { return Ok(None) };
    let Some(revision) = store::revision::find_revision(conn, story.revision).await? else { return Ok(None) };
    Ok(Some(Told {
        story,
        item,
        slug: edition.slug,
        title: revision.title,
        summary: String::new(),
        published_at: edition.updated_at,
        translation: edition.translation,
    }))
}

/// Whether somebody must say yes to an issue before it goes: where the newsletter wants it, or where an item's kind asks for
/// it and nobody has said yes to sending it yet.
pub fn needs_a_yes<'a>(n: &Newsletter, mut stories: impl Iterator<Item = &'a IssueStory>) -> bool {
    n.looked_at || stories.any(|s| s.withdrawn.is_none() && s.kind.needs_four_eyes() && !s.approved)
}

/// Makes the issues of a newsletter's turn, and lets those go out that nobody must look at. `write` puts one into words: language,
/// number, what it tells of. Answers with the issues; none when another process was faster, or there was nothing to tell.
pub async fn make_issues(
    store: &Store,
    clock: &dyn Clock,
    n: &Newsletter,
    until: Timestamp,
    batches: &[Batch],
    made_by: Option<PersonId>,
    write: &Write<'_>,
) -> Result<Vec<Issue>, FlowError> {
    let now = clock.now();
    let mut conn = store.read().await?;
    let numbers = store::newsletter::subscriber_numbers(&mut conn, &n.channel).await?;
    let first = store::newsletter::next_number(&mut conn).await?;
    drop(conn);
    // The whole issue in every language as well, for whoever looks at it before it goes.
    let mut wishes: BTreeSet<(Locale, Interests)> =
        numbers.into_iter().map(|(locale, interests, _)| (locale, interests)).collect();
    wishes.extend(n.locales.iter().map(|locale| (locale.clone(), Interests::default())));
    let mut made = Vec::new();
    for (at, batch) in batches.iter().enumerate() {
        let number = first + i64::try_from(at).unwrap_or(0);
        let waits = needs_a_yes(n, batch.stories.iter().map(|t| &t.story));
        let issue = Issue {
            id: IssueId::new(now),
            number,
            channel: n.channel.clone(),
            state: IssueState::Waiting,
            from: n.built_until,
            until,
            made_by,
            made_at: now,
            approved_by: None,
            started_at: None,
            ended_at: None,
        };
        let mut texts = Vec::new();
        for (locale, interests) in &wishes {
            let chosen: Vec<&Told> = batch
                .stories
                .iter()
                .filter(|t| t.story.locale == *locale && interests.wants(&t.item))
                .collect();
            if chosen.is_empty() {
                continue;
            }
            let Words { subject, text, html } = write(locale, number, &chosen).map_err(FlowError::Letter)?;
            let issue = issue.id.to_string();
            let (locale, interests) = (locale.clone(), interests.clone());
            texts.push(Rendering { issue, locale, interests, subject, text, html });
        }
        made.push((issue, waits, batch, texts));
    }
    let mut tx = store.begin().await?;
    if !store::newsletter::set_built_until(&mut tx, &n.channel, n.built_until, until).await? {
        return Ok(Vec::new());
    }
    let mut issues = Vec::new();
    for (issue, waits, batch, texts) in made {
        store::newsletter::insert_issue(&mut tx, &issue).await?;
        for (position, told) in batch.stories.iter().enumerate() {
            let position = i64::try_from(position).unwrap_or(i64::MAX);
            store::newsletter::add_story(&mut tx, issue.id, position, &told.story).await?;
        }
        for text in &texts {
            store::newsletter::keep_rendering(&mut tx, text, now).await?;
        }
        for dispatch in &batch.entries {
            store::newsletter::mark_entry(&mut tx, *dispatch, issue.id).await?;
        }
        if !waits {
            start(&mut tx, clock, &issue).await?;
        }
        issues.push(issue);
    }
    tx.commit().await?;
    Ok(issues)
}

/// Writes the texts of an issue that is going out anew where something in it was withdrawn meanwhile, so that letters which
/// have not gone yet say so; tells whether it did. Those that have gone are told of it by the next issue.
pub async fn renew_issue(
    store: &Store,
    clock: &dyn Clock,
    issue: &Issue,
    write: &Write<'_>,
) -> Result<bool, FlowError> {
    let mut conn = store.read().await?;
    let (mut all, mut gone) = (Vec::new(), false);
    for story in store::newsletter::stories(&mut conn, issue.id).await? {
        let edition = store::edition::edition_by_id(&mut conn, story.edition).await?;
        let taken_back = edition.filter(|e| e.state == EditionState::Withdrawn && story.withdrawn.is_none());
        let told = match taken_back {
            Some(edition) => {
                gone = true;
                let withdrawn = Some(edition.withdrawn_reason.unwrap_or_default());
                read_withdrawn(&mut conn, IssueStory { withdrawn, ..story }).await?
            }
            None if story.withdrawn.is_some() => read_withdrawn(&mut conn, story).await?,
            None => read(&mut conn, story).await?,
        };
        all.extend(told);
    }
    if !gone {
        return Ok(false);
    }
    let mut anew = Vec::new();
    for text in store::newsletter::renderings_of(&mut conn, &issue.id.to_string()).await? {
        let chosen: Vec<&Told> =
            all.iter().filter(|t| t.story.locale == text.locale && text.interests.wants(&t.item)).collect();
        let words = write(&text.locale, issue.number, &chosen).map_err(FlowError::Letter)?;
        if words.text != text.text {
            anew.push(Rendering { subject: words.subject, text: words.text, html: words.html, ..text });
        }
    }
    drop(conn);
    if anew.is_empty() {
        return Ok(false);
    }
    let mut tx = store.begin().await?;
    for text in &anew {
        store::newsletter::keep_rendering(&mut tx, text, clock.now()).await?;
    }
    tx.commit().await?;
    Ok(true)
}
