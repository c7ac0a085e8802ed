//! Channels, campaigns, dispatches.

mod campaign;
mod channel;
mod dispatch;

pub use campaign::{CampaignForm, CampaignFormPage, CampaignPage, CampaignRow, CampaignsPage, LabelledLink};
pub use channel::{
    ChannelForm, ChannelPage, ChannelRow, ChannelsPage, NewChannelPage, SettingField, StateCount,
};
pub use dispatch::{
    ComposePage, ComposeText, DispatchFilters, DispatchForm, DispatchPage, DispatchRow, DispatchesPage,
    StepRow, UnsuitableRow,
};

/// A way between the lists.
pub struct ReachTab {
    /// Address.
    pub href: &'static str,
    /// Words.
    pub text: String,
    /// The person is there.
    pub current: bool,
}
