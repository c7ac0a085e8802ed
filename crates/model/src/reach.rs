//! How what a country says leaves the portal: channels, campaigns, and what was sent through them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::programme::Wording;
use crate::{ActivityId, Actor, Code, DispatchId, DispatchStepId, EditionId, Locale, PersonId, RevisionId};

words! {
    /// What a channel is.
    ChannelKind, "kind of channel" {
        /// This site.
        Site = "site",
        /// Its feeds, with the hub that tells their readers at once (WebSub).
        Feed = "feed",
        /// Letters to those who asked for them.
        Newsletter = "newsletter",
        /// An actor of our own in the fediverse (ActivityPub).
        Fediverse = "fediverse",
        /// Programs of others that are told (Standard Webhooks).
        Webhook = "webhook",
        /// An account on a server that speaks the Mastodon API.
        Mastodon = "mastodon",
        /// An account on the AT Protocol, such as Bluesky.
        AtProto = "atproto",
        /// A channel of Telegram, posted to by a bot.
        Telegram = "telegram",
        /// A Facebook page.
        Facebook = "facebook",
        /// An account on X.
        X = "x",
        /// A YouTube channel: listed, and posted to as far as its interface allows.
        YouTube = "youtube",
        /// A Zalo official account.
        Zalo = "zalo",
        /// Newsrooms that are written to with a press kit.
        Press = "press",
    }
}

impl ChannelKind {
    /// Whether it is an account on somebody else's service, posted to with a token.
    pub fn is_account(self) -> bool {
        matches!(
            self,
            Self::Mastodon
                | Self::AtProto
                | Self::Telegram
                | Self::Facebook
                | Self::X
                | Self::YouTube
                | Self::Zalo
        )
    }

    /// Whether it sends by itself what is published, without a dispatch: readers come and take it.
    pub fn is_drawn(self) -> bool {
        matches!(self, Self::Site)
    }
}

words! {
    /// How far something that is sent has come.
    DispatchState, "state of a dispatch" {
        /// Being composed.
        Draft = "draft",
        /// A second person must look at it.
        Waiting = "waiting",
        /// Given back with a remark.
        Returned = "returned",
        /// It waits for its time, or for the next try.
        Scheduled = "scheduled",
        /// A process is handing it over.
        Sending = "sending",
        /// The other side has taken it.
        Sent = "sent",
        /// The other side will not take it, now or later.
        Refused = "refused",
        /// It was tried as often as is reasonable, or nobody knows whether it was taken.
        GivenUp = "given-up",
        /// Called off before it went.
        Cancelled = "cancelled",
        /// What it tells of was withdrawn: the other side is being asked to take it down.
        Withdrawing = "withdrawing",
        /// It was taken down, or replaced by a notice.
        Withdrawn = "withdrawn",
        /// It could not be taken down: what was sent cannot be called back there.
        Beyond = "beyond",
        /// It cannot be taken down there, and those who have it were told that it was withdrawn.
        Told = "told",
    }
}

impl DispatchState {
    /// Whether its words may still be changed by a person.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Waiting | Self::Returned | Self::Scheduled)
    }

    /// Whether it went out: readers are told of it.
    pub fn is_out(self) -> bool {
        matches!(self, Self::Sent | Self::Withdrawing | Self::Withdrawn | Self::Beyond | Self::Told)
    }
}

words! {
    /// What is to be done next with a dispatch, without anybody's doing.
    DispatchTask, "task of a dispatch" {
        /// It is to be handed over.
        Send = "send",
        /// What was sent is to say what the corrected text says.
        Update = "update",
        /// What was sent is to be taken down.
        Withdraw = "withdraw",
    }
}

words! {
    /// What happened to a dispatch.
    DispatchStepKind, "step of a dispatch" {
        /// Somebody composed it.
        Compose = "compose",
        /// Somebody changed it.
        Change = "change",
        /// It was handed to a second person.
        Submit = "submit",
        /// A second person said yes.
        Approve = "approve",
        /// It was given back.
        Return = "return",
        /// It got its time.
        Schedule = "schedule",
        /// It was called off.
        Cancel = "cancel",
        /// It had to wait: the reason is beside it.
        Hold = "hold",
        /// The other side has taken it.
        Send = "send",
        /// It was not taken, and is tried again.
        Later = "later",
        /// The other side will not take it.
        Refuse = "refuse",
        /// It is not tried any more.
        GiveUp = "give-up",
        /// The text it tells of was corrected, and what was sent now says so.
        Correct = "correct",
        /// The text it tells of was corrected, and what was sent could not be.
        NotCorrect = "not-correct",
        /// The text it tells of was withdrawn.
        Recall = "recall",
        /// What was sent was taken down.
        TakeDown = "take-down",
        /// What was sent could not be taken down.
        Beyond = "beyond",
        /// Those who have what was sent were told that it was withdrawn.
        Told = "told",
    }
}

/// One thing that happened to a dispatch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DispatchStep {
    /// Row id.
    pub id: DispatchStepId,
    /// The dispatch.
    pub dispatch: DispatchId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub step: DispatchStepKind,
    /// By whom: a person, or the portal.
    pub actor: Actor,
    /// What was said: a remark, an answer of the other side, a reason.
    pub detail: String,
}

/// A registered way out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Key and address; also the label `via` of links that leave through it.
    pub code: Code,
    /// What it is.
    pub kind: ChannelKind,
    /// Who speaks there.
    pub organisation: Code,
    /// What it is called.
    pub names: Wording,
    /// Public page of it: the account's, the list's. Empty for what has none.
    pub address: String,
    /// Name of the account there, as readers write it; empty for what has none.
    pub handle: String,
    /// Languages it speaks.
    pub locales: Vec<Locale>,
    /// What its kind wants to know (server, page id …), as JSON. No secrets.
    pub settings: serde_json::Value,
    /// Whether a secret is kept for it; the secret itself is sealed and never read here.
    pub has_secret: bool,
    /// Since when it is registered.
    pub opened_at: Timestamp,
    /// Since when nothing leaves through it any more.
    pub closed_at: Option<Timestamp>,
    /// When its page was last seen to link back to ours (`rel="me"`).
    pub verified_at: Option<Timestamp>,
    /// When that was last looked at.
    pub checked_at: Option<Timestamp>,
    /// What was wrong then.
    pub check_error: Option<String>,
}

/// Something told over a time, on purpose, in many places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Campaign {
    /// Key; also the label `c` of its links.
    pub code: Code,
    /// Who runs it.
    pub organisation: Code,
    /// What it is called.
    pub names: Wording,
    /// The key message it tells.
    pub message: Option<Code>,
    /// The programme it belongs to.
    pub programme: Option<Code>,
    /// The activity of a plan that it is.
    pub activity: Option<ActivityId>,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// Who recorded it.
    pub made_by: PersonId,
    /// When.
    pub made_at: Timestamp,
    /// Since when nothing is sent in its name any more.
    pub closed_at: Option<Timestamp>,
}

/// One thing sent through one channel: an edition, in words made for that channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispatch {
    /// Row id.
    pub id: DispatchId,
    /// Through what.
    pub channel: Code,
    /// What it tells of.
    pub edition: EditionId,
    /// The text it was made from.
    pub revision: RevisionId,
    /// Its language.
    pub locale: Locale,
    /// In the name of which campaign.
    pub campaign: Option<Code>,
    /// Which key message it carries.
    pub message: Option<Code>,
    /// What is said, in plain text, without the link.
    pub text: String,
    /// How far it has come.
    pub state: DispatchState,
    /// Who composed it.
    pub made_by: PersonId,
    /// When.
    pub made_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
    /// Who said yes to it.
    pub approved_by: Option<PersonId>,
    /// Not before.
    pub send_at: Option<Timestamp>,
    /// How often it was handed over.
    pub tries: i64,
    /// When it was taken.
    pub sent_at: Option<Timestamp>,
    /// What the other side calls it.
    pub remote_id: Option<String>,
    /// Its public page there.
    pub remote_url: Option<String>,
    /// What was said last when it was not taken, or was given back.
    pub last_error: Option<String>,
}
