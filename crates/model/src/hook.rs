//! Programs of others that are told what happens here (Standard Webhooks).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::{Code, HookEndpointId, Locale, PersonId};

words! {
    /// What a program can be told.
    HookEvent, "event of a web hook" {
        /// A text was published.
        EditionPublished = "edition.published",
        /// A published text was corrected.
        EditionCorrected = "edition.corrected",
        /// A published text was withdrawn.
        EditionWithdrawn = "edition.withdrawn",
        /// A clarification was published.
        ClarificationPublished = "clarification.published",
        /// A fact has another value.
        FactChanged = "fact.changed",
        /// Figures were published.
        VintagePublished = "vintage.published",
        /// Something was sent through the channel of an organisation.
        DispatchSent = "dispatch.sent",
        /// What was sent was corrected.
        DispatchCorrected = "dispatch.corrected",
        /// What was sent was withdrawn.
        DispatchWithdrawn = "dispatch.withdrawn",
        /// Somebody tries whether messages arrive.
        Test = "hook.test",
    }
}

impl HookEvent {
    /// What can be asked for; a test comes when somebody at the desk asks for it.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|event| *event != Self::Test)
    }

    /// Whether only programs of the same organisation are told.
    pub fn is_of_channel(self) -> bool {
        matches!(self, Self::DispatchSent | Self::DispatchCorrected | Self::DispatchWithdrawn)
    }
}

words! {
    /// Whether a program is told.
    HookState, "state of a web hook" {
        /// It is.
        On = "on",
        /// A person has switched it off.
        Off = "off",
        /// It said that it is gone (410).
        Gone = "gone",
        /// It took nothing for days.
        Failed = "failed",
    }
}

words! {
    /// What is done by a delivery.
    HookTask, "task of a delivery" {
        /// A message goes to a program.
        Message = "message",
        /// A feed goes to a subscriber (WebSub).
        Content = "content",
        /// A subscriber is asked whether it wants that (WebSub).
        Verify = "verify",
    }
}

words! {
    /// How far a delivery has come.
    HookDeliveryState, "state of a delivery" {
        /// It waits for its turn, or for the next try.
        Waiting = "waiting",
        /// It was taken.
        Done = "done",
        /// It was tried to the end.
        Failed = "failed",
        /// Nobody wants it any more.
        Dropped = "dropped",
    }
}

/// A program of others that is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HookEndpoint {
    /// Row id.
    pub id: HookEndpointId,
    /// Who answers for it.
    pub organisation: Code,
    /// What people call it.
    pub name: String,
    /// Where messages go.
    pub address: String,
    /// What it is told.
    pub events: Vec<HookEvent>,
    /// In which languages; in all when there is none.
    pub locales: Vec<Locale>,
    /// Whether it is told.
    pub state: HookState,
    /// Since when nothing has arrived.
    pub failing_since: Option<Timestamp>,
    /// When something arrived last.
    pub delivered_at: Option<Timestamp>,
    /// What was said when something did not.
    pub last_error: Option<String>,
    /// Until when messages are signed with the former secret as well.
    pub former_until: Option<Timestamp>,
    /// Who registered it.
    pub made_by: PersonId,
    /// When.
    pub made_at: Timestamp,
}

impl HookEndpoint {
    /// Whether it wants to be told of something, in a language where it has one, by an organisation where it is one's own.
    pub fn wants(&self, event: HookEvent, locale: Option<&Locale>, organisation: Option<&Code>) -> bool {
        self.events.contains(&event)
            && locale.is_none_or(|locale| self.locales.is_empty() || self.locales.contains(locale))
            && organisation.is_none_or(|organisation| *organisation == self.organisation)
    }
}
