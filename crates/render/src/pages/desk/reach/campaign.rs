//! Campaigns.

use askama::Template;

use super::{DispatchRow, ReachTab, StateCount};
use crate::pages::desk::message::NameField;
use crate::pages::desk::programme::duty::Spoken;
use crate::pages::desk::{Choice, Desk, Picker, StateTag};

/// A campaign in the list.
pub struct CampaignRow {
    /// Address of its page.
    pub href: String,
    /// Its name.
    pub name: Spoken,
    /// Who runs it.
    pub organisation: String,
    /// Its days.
    pub days: String,
    /// Where it stands.
    pub state: StateTag,
}

/// The list.
#[derive(Template)]
#[template(path = "desk/reach/campaigns.html")]
pub struct CampaignsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways to the other lists.
    pub tabs: Vec<ReachTab>,
    /// Rows.
    pub rows: Vec<CampaignRow>,
    /// The person may record one.
    pub may_record: bool,
}

/// What can be said of a campaign.
pub struct CampaignForm {
    /// Its name in every language.
    pub names: Vec<NameField>,
    /// Key messages.
    pub messages: Vec<Choice>,
    /// Programmes.
    pub programmes: Vec<Choice>,
    /// The activity it is.
    pub activity: Picker,
    /// First day.
    pub from: String,
    /// Last day.
    pub until: String,
}

/// A campaign is recorded or changed.
#[derive(Template)]
#[template(path = "desk/reach/campaign-form.html")]
pub struct CampaignFormPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways to the lists.
    pub tabs: Vec<ReachTab>,
    /// Where it is sent.
    pub href: String,
    /// It is about to be recorded.
    pub new: bool,
    /// Its key, as typed.
    pub code: String,
    /// Whose it can be.
    pub organisations: Vec<Choice>,
    /// The rest.
    pub form: CampaignForm,
}

/// A link with its labels.
pub struct LabelledLink {
    /// Through what.
    pub channel: String,
    /// To be copied.
    pub address: String,
}

/// One campaign.
#[derive(Template)]
#[template(path = "desk/reach/campaign.html")]
pub struct CampaignPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways to the lists.
    pub tabs: Vec<ReachTab>,
    /// Address of this page.
    pub href: String,
    /// Where it stands.
    pub state: StateTag,
    /// What is known of it: name, value, address (may be empty).
    pub facts: Vec<(String, String, String)>,
    /// How many dispatches stand where, by channel.
    pub counts: Vec<(String, Vec<StateCount>)>,
    /// What was sent in its name last.
    pub rows: Vec<DispatchRow>,
    /// The way to all of it.
    pub all_href: String,
    /// Links for what is posted by hand.
    pub links: Vec<LabelledLink>,
    /// The person may change and close it.
    pub may_change: bool,
    /// What happened to it.
    pub history: Vec<String>,
}
