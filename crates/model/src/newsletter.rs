//! Newsletters: what is written to people who asked for it, and how far each letter has come.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::programme::Wording;
use crate::{Code, EditionId, InformationKind, IssueId, Item, Locale, PersonId, RevisionId};

words! {
    /// What an interest is about.
    InterestKind, "kind of interest" {
        /// A section of the site.
        Section = "section",
        /// A topic.
        Topic = "topic",
        /// A place.
        Territory = "territory",
        /// An organisation's own publications.
        Organisation = "organisation",
    }
}

words! {
    /// How often a newsletter is written.
    Rhythm, "rhythm" {
        /// Each story as it is published.
        AtOnce = "at-once",
        /// Once a day.
        Daily = "daily",
        /// Once a week.
        Weekly = "weekly",
    }
}

words! {
    /// What stands in a newsletter.
    Filling, "filling" {
        /// Whatever is published.
        Published = "published",
        /// Only what is sent to it.
        Dispatched = "dispatched",
    }
}

words! {
    /// How far a subscription has come.
    SubscriberState, "state of a subscription" {
        /// Asked for, and not confirmed from the mailbox.
        Pending = "pending",
        /// Confirmed: letters go out.
        Confirmed = "confirmed",
        /// Ended; the row is erased within a day.
        Gone = "gone",
    }
}

words! {
    /// Why an address is not written to any more.
    SuppressionReason, "reason of a suppression" {
        /// Its server refuses it for good.
        Bounce = "bounce",
        /// Its reader called a letter unwanted.
        Complaint = "complaint",
    }
}

words! {
    /// How far an issue has come.
    IssueState, "state of an issue" {
        /// Somebody who did not make it must look at it.
        Waiting = "waiting",
        /// It is going out.
        Sending = "sending",
        /// A person has stopped it for now.
        Paused = "paused",
        /// Every letter has come to its end.
        Sent = "sent",
        /// A person has called it off.
        Cancelled = "cancelled",
    }
}

words! {
    /// How far one letter of an issue has come.
    DeliveryState, "state of a letter" {
        /// Its turn has not come, or it is tried again.
        Waiting = "waiting",
        /// It waits because its issue is paused.
        Held = "held",
        /// A process has taken it.
        Taken = "taken",
        /// The mail server has taken it.
        Sent = "sent",
        /// It was taken, and came back later: its address does not exist.
        Bounced = "bounced",
        /// It was taken, and its reader called it unwanted.
        Complained = "complained",
        /// The mail server will not take it.
        Refused = "refused",
        /// It was tried as often as is reasonable.
        GivenUp = "given-up",
        /// It was handed over and no answer came: it may have arrived, and is not sent again.
        Unknown = "unknown",
        /// Its issue was called off, or its reader left meanwhile.
        Cancelled = "cancelled",
    }
}

/// Something a subscriber can choose.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Interest {
    /// What it is about.
    pub kind: InterestKind,
    /// Which.
    pub code: Code,
}

impl fmt::Display for Interest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind, self.code)
    }
}

/// A text that names no interest.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no interest; write it like topic:culture")]
pub struct BadInterest(pub String);

impl FromStr for Interest {
    type Err = BadInterest;
    fn from_str(text: &str) -> Result<Self, BadInterest> {
        let wrong = || BadInterest(text.chars().take(80).collect());
        let (kind, code) = text.split_once(':').ok_or_else(wrong)?;
        Ok(Self { kind: kind.parse().map_err(|_| wrong())?, code: Code::new(code).map_err(|_| wrong())? })
    }
}

/// A set of interests; an empty one is everything. Written sorted, so that equal sets are equal texts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Interests(pub BTreeSet<Interest>);

impl fmt::Display for Interests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, interest) in self.0.iter().enumerate() {
            let space = if n == 0 { "" } else { " " };
            write!(f, "{space}{interest}")?;
        }
        Ok(())
    }
}

impl FromStr for Interests {
    type Err = BadInterest;
    fn from_str(text: &str) -> Result<Self, BadInterest> {
        text.split_whitespace().map(str::parse).collect::<Result<_, _>>().map(Self)
    }
}

impl Interests {
    /// Whether something is of interest.
    pub fn wants(&self, item: &Item) -> bool {
        self.0.is_empty()
            || self.0.iter().any(|interest| match interest.kind {
                InterestKind::Section => item.section == interest.code,
                InterestKind::Topic => item.topics.contains(&interest.code),
                InterestKind::Territory => item.territories.contains(&interest.code),
                InterestKind::Organisation => item.publisher == interest.code,
            })
    }

    /// Those that a newsletter offers; all of what it offers is the same as everything.
    pub fn among(&self, offered: &Self) -> Self {
        let kept: BTreeSet<Interest> = self.0.intersection(&offered.0).cloned().collect();
        if kept.len() == offered.0.len() { Self::default() } else { Self(kept) }
    }
}

/// A newsletter: a channel of its kind, with what it offers and how often it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newsletter {
    /// The channel's code.
    pub channel: Code,
    /// Who writes.
    pub organisation: Code,
    /// What it is called.
    pub names: Wording,
    /// Languages in which it is written.
    pub locales: Vec<Locale>,
    /// Since when nothing is written any more.
    pub closed_at: Option<Timestamp>,
    /// What subscribers can choose among.
    pub interests: Interests,
    /// How often.
    pub rhythm: Rhythm,
    /// Day of a weekly one, 1 is Monday.
    pub weekday: i64,
    /// Hour of a daily or weekly one, where the portal stands.
    pub hour: i64,
    /// What stands in it.
    pub filling: Filling,
    /// Somebody looks at every issue before it goes, whatever is in it.
    pub looked_at: bool,
    /// Up to when it was filled.
    pub built_until: Timestamp,
}

/// One issue of a newsletter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Row id.
    pub id: IssueId,
    /// 1, 2, 3 … over all newsletters.
    pub number: i64,
    /// The newsletter.
    pub channel: Code,
    /// How far it has come.
    pub state: IssueState,
    /// What stands in it is newer than this.
    pub from: Timestamp,
    /// And not newer than this.
    pub until: Timestamp,
    /// Who had it made; nobody when it was its time.
    pub made_by: Option<PersonId>,
    /// When.
    pub made_at: Timestamp,
    /// Who said yes to it.
    pub approved_by: Option<PersonId>,
    /// When it began to go out.
    pub started_at: Option<Timestamp>,
    /// When the last letter came to its end.
    pub ended_at: Option<Timestamp>,
}

/// Something an issue tells of, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueStory {
    /// The edition.
    pub edition: EditionId,
    /// Its text.
    pub revision: RevisionId,
    /// Its language.
    pub locale: Locale,
    /// Its item's kind.
    pub kind: InformationKind,
    /// Words made for this newsletter, where somebody made some.
    pub text: String,
    /// A yes was given to it elsewhere, where a dispatch was.
    pub approved: bool,
    /// Why it was withdrawn, when the issue only tells that.
    pub withdrawn: Option<String>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn equal_sets_are_equal_texts() {
        let one: Interests = "topic:culture section:news".parse().unwrap();
        let other: Interests = " section:news topic:culture section:news ".parse().unwrap();
        assert_eq!(one, other);
        assert_eq!(one.to_string(), "section:news topic:culture");
        assert_eq!("".parse::<Interests>().unwrap(), Interests::default());
        for wrong in ["news", "topic:", "person:an", "topic:A b"] {
            assert!(wrong.parse::<Interests>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn all_that_is_offered_is_everything() {
        let offered: Interests = "section:news topic:culture".parse().unwrap();
        let wished: Interests = "section:news topic:gone".parse().unwrap();
        assert_eq!(wished.among(&offered).to_string(), "section:news");
        assert_eq!(offered.among(&offered), Interests::default());
        assert_eq!(Interests::default().among(&offered), Interests::default());
    }
}
