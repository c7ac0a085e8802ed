//! Gaps: what is asked for and not there, in another language only, or old.

use std::collections::{HashMap, HashSet};

use store::demand::{Axis, Tie};

use super::look::Looked;
use super::terms::Asked;

/// What kind of gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gap {
    /// Asked for and found nowhere.
    Nothing,
    /// Asked for in a language, found in others.
    Language,
    /// Asked for, and what is found is old.
    Old,
    /// Outside interest that nothing answers.
    Outside,
    /// An address at which there is nothing.
    Missed,
    /// A language readers ask for and are not given.
    Wanted,
}

impl Gap {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Nothing, Self::Language, Self::Old, Self::Outside, Self::Missed, Self::Wanted];

    /// Its code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Language => "language",
            Self::Old => "old",
            Self::Outside => "outside",
            Self::Missed => "missed",
            Self::Wanted => "wanted",
        }
    }

    /// The kind of a code.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gap| gap.as_str() == text)
    }

    /// By what it is counted how often something was asked for.
    pub(super) fn cut(self) -> &'static str {
        match self {
            Self::Nothing | Self::Language | Self::Old | Self::Outside => "search",
            Self::Missed => "missing",
            Self::Wanted => "wanted",
        }
    }
}

/// What a search is about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// Topic.
    pub topic: Option<String>,
    /// Section.
    pub section: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// An analyst said so.
    pub said: bool,
}

impl Place {
    /// The part of it that an axis asks for.
    pub fn on(&self, axis: Axis) -> Option<&str> {
        match axis {
            Axis::Topic => self.topic.as_deref(),
            Axis::Section => self.section.as_deref(),
            Axis::Territory => self.territory.as_deref(),
        }
    }
}

/// The analysts' words, to be looked up.
#[derive(Debug, Clone, Default)]
pub struct Ties(HashMap<(String, String), Tie>);

impl Ties {
    /// Of all that were said.
    pub fn new(all: Vec<Tie>) -> Self {
        Self(all.into_iter().map(|tie| ((tie.locale.clone(), tie.folded.clone()), tie)).collect())
    }

    /// What was said of a search: of this language, or of any.
    pub fn find(&self, locale: &str, folded: &str) -> Option<&Tie> {
        let of = |locale: &str| self.0.get(&(locale.to_owned(), folded.to_owned()));
        of(locale).or_else(|| of(""))
    }

    /// Whether it was said to be no demand.
    pub fn is_aside(&self, locale: &str, folded: &str) -> bool {
        self.find(locale, folded).is_some_and(|tie| tie.aside)
    }

    /// What a search is about: what an analyst said comes before what the portal's own search finds.
    pub fn place(&self, locale: &str, folded: &str, looked: &Looked) -> Place {
        let code = |said: Option<&model::Code>, found: &Option<String>| {
            said.map(ToString::to_string).or_else(|| found.clone())
        };
        let tie = self.find(locale, folded);
        Place {
            topic: code(tie.and_then(|t| t.topic.as_ref()), &looked.topic),
            section: code(tie.and_then(|t| t.section.as_ref()), &looked.section),
            territory: code(tie.and_then(|t| t.territory.as_ref()), &looked.territory),
            said: tie.is_some(),
        }
    }
}

/// A search with what may be told of it, what it finds and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The search.
    pub asked: Asked,
    /// How often, as it may be told.
    pub n: i64,
    /// What it finds now.
    pub looked: Looked,
    /// What it is about.
    pub place: Place,
}

impl Entry {
    /// What tells it from others.
    pub fn key(&self) -> (String, String) {
        (self.asked.locale.clone(), self.asked.folded.clone())
    }
}

/// Searches by what is the matter with them, those asked most first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lists {
    /// Found nothing in any language.
    pub nothing: Vec<Entry>,
    /// Found nothing in the language that was asked in, but something in another.
    pub language: Vec<Entry>,
    /// Found what was published before a day.
    pub old: Vec<Entry>,
}

/// Sorts out what is a gap: of `nothing` (searches that found nothing) and of `all` searches, with `old_before` in seconds.
///
/// What has been answered since stays where its work was begun (`begun`), so that the answer is seen beside it.
pub fn sort_out(
    nothing: Vec<Entry>,
    all: Vec<Entry>,
    old_before: i64,
    begun: &HashMap<(String, String), Gap>,
) -> Lists {
    let mut lists = Lists::default();
    let mut seen: HashSet<(String, String)> = HashSet::new();
    for entry in nothing {
        let list = match (begun.get(&entry.key()), &entry.looked) {
            (Some(Gap::Language), _) => &mut lists.language,
            (Some(Gap::Nothing), _) => &mut lists.nothing,
            (_, looked) if looked.here > 0 => continue,
            (_, looked) if looked.elsewhere > 0 => &mut lists.language,
            _ => &mut lists.nothing,
        };
        seen.insert(entry.key());
        list.push(entry);
    }
    for entry in all {
        let begun = begun.get(&entry.key()) == Some(&Gap::Old);
        let old = entry.looked.here > 0 && entry.looked.newest.is_some_and(|at| at < old_before);
        if (old || begun) && !seen.contains(&entry.key()) {
            lists.old.push(entry);
        }
    }
    lists
}
