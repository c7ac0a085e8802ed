//! How an article fits in: its item, its edition, its code.

use ingest::{Entry, Status, Term};
use jiff::tz::TimeZone;
use model::{
    Code, Edition, EditionId, Format, InformationKind, Item, ItemId, Locale, Refusal, SourceRef, Translation,
};
use sha2::{Digest as _, Sha256};
use store::Tx;
use store::edition::NewEdition;

use super::address::Known;
use super::{Fitted, ImportRules, Importer};
use crate::FlowError;

impl ImportRules {
    /// The section a rule names for an article.
    pub fn section_named(&self, entry: &Entry) -> Option<&Code> {
        words(entry).find_map(|word| self.sections.get(&word))
    }

    /// Whether a rule names a topic for a tag.
    pub fn names_topic(&self, tag: &Term) -> bool {
        names(tag).iter().any(|name| self.topics.contains_key(name))
    }

    /// The rules that are about an article: `section`, `topic` or `publisher`, and the name they are for.
    pub fn about(&self, entry: &Entry) -> Vec<(&'static str, String)> {
        let mut found = Vec::new();
        for word in words(entry) {
            if self.sections.contains_key(&word) {
                found.push(("section", word.clone()));
            }
            if self.topics.contains_key(&word) {
                found.push(("topic", word));
            }
        }
        if self.publishers.contains_key(&entry.author) {
            found.push(("publisher", entry.author.clone()));
        }
        // A category's name is often its slug as well.
        found.sort_unstable();
        found.dedup();
        found
    }

    fn section_of(&self, entry: &Entry) -> &Code {
        self.section_named(entry).unwrap_or(&self.section)
    }

    fn topics_of(&self, entry: &Entry) -> Vec<Code> {
        let mut topics: Vec<Code> = Vec::new();
        for topic in words(entry).filter_map(|word| self.topics.get(&word)) {
            if !topics.contains(topic) {
                topics.push(topic.clone());
            }
        }
        topics
    }

    fn publisher_of(&self, entry: &Entry) -> &Code {
        self.publishers.get(&entry.author).unwrap_or(&self.publisher)
    }
}

/// Categories before those they are part of, these before tags; each by slug, by name, and by what its name makes as a
/// slug: a feed tells names alone.
fn words(entry: &Entry) -> impl Iterator<Item = String> {
    let terms = entry.categories.iter().chain(&entry.above).chain(&entry.tags);
    terms.flat_map(names)
}

fn names(term: &Term) -> [String; 3] {
    [term.slug.clone(), term.name.clone(), viet::slug(&term.name)]
}

impl Importer<'_> {
    /// Digest of what we take of an article, and of how it fits in.
    pub(super) fn digest(&self, entry: &Entry, locale: &Locale) -> String {
        let rules = self.rules;
        let mut hash = Sha256::new();
        let mut add = |part: &str| {
            hash.update(part.as_bytes());
            hash.update([0]);
        };
        for part in [&entry.title, &entry.html, &entry.excerpt] {
            add(part);
        }
        for image in &entry.images {
            add(&image.url);
            add(&image.alt);
            add(&image.caption);
        }
        for code in rules.topics_of(entry).iter().chain([rules.section_of(entry), rules.publisher_of(entry)])
        {
            add(code.as_str());
        }
        add(locale.as_str());
        let is_published = entry.status == Status::Published && rules.publish;
        add(&format!("{:?}{:?}{is_published}", entry.status, entry.published));
        hex::encode(hash.finalize())
    }

    /// The item, written; and whether that changed what readers see.
    pub(super) async fn fit_item(
        &self,
        tx: &mut Tx,
        fitted: &Fitted<'_>,
        known: Option<&Known>,
    ) -> Result<(Item, bool), FlowError> {
        let Fitted { entry, locale, text, .. } = fitted;
        let stored = match known {
            Some(known) => store::item::item_by_id(tx, known.item).await?,
            None => None,
        };
        // A translation has its own text; everything else is the item's already.
        if let Some(item) = stored.as_ref().filter(|item| item.written_in != *locale) {
            return Ok((item.clone(), false));
        }
        let (rules, now) = (self.rules, self.clock.now());
        let code = match stored {
            Some(item) => item.code,
            None => free_code(tx, entry, locale).await?,
        };
        // A whole article's old address leads here, and is no source of its own.
        let links = entry.link.iter().filter(|_| !entry.whole);
        let item = Item {
            id: ItemId::new(now),
            code,
            kind: InformationKind::Official,
            format: Format::Story,
            section: rules.section_of(entry).clone(),
            topics: rules.topics_of(entry),
            territories: Vec::new(),
            messages: Vec::new(),
            publisher: rules.publisher_of(entry).clone(),
            written_in: locale.clone(),
            image: text.lead.as_ref().map(|(code, _)| code.clone()),
            sources: links
                .map(|url| SourceRef {
                    name: if rules.site.is_empty() { entry.title.clone() } else { rules.site.clone() },
                    url: url.clone(),
                    date: entry.published.map(|at| at.to_zoned(TimeZone::UTC).date()),
                })
                .collect(),
            event: None,
            claim: None,
            created_at: entry.published.unwrap_or(now),
        };
        // Particulars that a person has changed are theirs.
        if let Some(stored) = store::item::find_item(tx, &item.code).await?
            && store::plan::plan_of(tx, stored.id).await?.edited_at.is_some()
        {
            return Ok((stored, false));
        }
        let (id, change) = store::item::upsert_item(tx, &item).await?;
        Ok((Item { id, ..item }, change.is_change()))
    }

    /// The edition, and whether it is new.
    pub(super) async fn fit_edition(
        &self,
        tx: &mut Tx,
        fitted: &Fitted<'_>,
        item: &Item,
    ) -> Result<(Edition, bool), FlowError> {
        let Fitted { entry, locale, .. } = fitted;
        if let Some(edition) = store::edition::edition_of(tx, item.id, locale).await? {
            return Ok((edition, false));
        }
        let original = item.written_in == *locale;
        let slug = if original { item.code.clone() } else { free_code(tx, entry, locale).await? };
        let now = self.clock.now();
        let new = NewEdition {
            id: EditionId::new(now),
            item: item.id,
            locale: locale.clone(),
            slug: slug.to_string(),
            translation: if original { Translation::Original } else { Translation::Person },
            at: now,
        };
        Ok((store::edition::insert_edition(tx, &new).await?, true))
    }
}

/// What the picture of an item shows, for a text of it: as the article says it, else as the library says it in the
/// text's language, else as the item's own text says it, else the title.
pub(super) async fn image_alt(
    tx: &mut Tx,
    fitted: &Fitted<'_>,
    item: &Item,
    notes: &mut Vec<String>,
) -> Result<String, FlowError> {
    let Fitted { entry, locale, text, .. } = fitted;
    let Some(code) = &item.image else { return Ok(String::new()) };
    if let Some((_, alt)) = text.lead.as_ref().filter(|(lead, _)| lead == code) {
        return Ok(alt.clone());
    }
    let said = |alt: &String| !alt.trim().is_empty();
    let library = store::media::details::alts_in(tx, locale, std::slice::from_ref(code)).await?;
    if let Some(alt) = library.into_values().next().filter(said) {
        return Ok(alt);
    }
    let original = store::edition::edition_of(tx, item.id, &item.written_in).await?;
    let original = match original.and_then(|edition| edition.latest_revision) {
        Some(latest) => store::revision::find_revision(tx, latest).await?,
        None => None,
    };
    let Some(alt) = original.map(|revision| revision.image_alt).filter(said) else {
        return Ok(entry.title.trim().to_owned());
    };
    if item.written_in != *locale {
        notes.push(format!(
            "what the picture shows is told in “{}”: only that article tells it",
            item.written_in
        ));
    }
    Ok(alt)
}

/// The article's own slug or one made of its title, with a number where it is taken: by an item, or by another
/// edition in the same language.
async fn free_code(tx: &mut Tx, entry: &Entry, locale: &Locale) -> Result<Code, FlowError> {
    let wanted = entry.slug.as_deref().map(viet::slug).filter(|slug| !slug.is_empty());
    let mut wanted = wanted.unwrap_or_else(|| viet::slug(&entry.title));
    if wanted.is_empty() {
        wanted = format!("article-{}", hex::encode(&Sha256::digest(entry.origin_id.as_bytes())[..6]));
    }
    for n in 1..1000 {
        let text = if n == 1 { wanted.clone() } else { format!("{wanted}-{n}") };
        let Ok(code) = Code::new(text) else { break };
        let taken = store::item::find_item(tx, &code).await?.is_some()
            || store::edition::find_edition(tx, locale, code.as_str()).await?.is_some();
        if !taken {
            return Ok(code);
        }
    }
    Err(Refusal::AddressTaken(wanted).into())
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use ingest::Kind;

    pub(crate) fn entry(excerpt: &str) -> Entry {
        Entry {
            origin_id: "a".into(),
            line: 1,
            kind: Kind::Post,
            link: None,
            also_at: Vec::new(),
            siblings: Vec::new(),
            slug: None,
            title: "Title".into(),
            html: String::new(),
            excerpt: excerpt.into(),
            published: None,
            updated: None,
            author: String::new(),
            categories: Vec::new(),
            above: Vec::new(),
            tags: Vec::new(),
            language: None,
            translations: None,
            status: Status::Draft,
            images: Vec::new(),
            missing: Vec::new(),
            whole: true,
        }
    }

    #[test]
    fn a_rule_reaches_what_is_part_of_its_category() {
        let code = |code: &str| Code::new(code).unwrap();
        let term = |slug: &str| Term { slug: slug.into(), name: slug.to_uppercase() };
        let rules = ImportRules {
            locale: Locale::new("en").unwrap(),
            locales: Vec::new(),
            section: code("stories"),
            publisher: code("newsroom"),
            publish: true,
            sections: [("travel".to_owned(), code("nature")), ("north".to_owned(), code("places"))].into(),
            topics: [("food".to_owned(), code("food"))].into(),
            publishers: [("Lan".to_owned(), code("desk"))].into(),
            site: String::new(),
            credit: String::new(),
            licence: String::new(),
            leave_out_pictures: false,
        };
        let above = Entry { categories: vec![term("south")], above: vec![term("travel")], ..entry("") };
        assert_eq!(rules.section_of(&above), &code("nature"));
        assert_eq!(rules.about(&above), [("section", "travel".to_owned())]);
        assert!(rules.names_topic(&term("food")) && !rules.names_topic(&term("travel")));
        // Its own category comes first.
        let own = Entry { categories: vec![term("north")], ..above };
        assert_eq!(rules.section_of(&own), &code("places"));
    }
}
