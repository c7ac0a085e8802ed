//! Channels, campaigns, dispatches.

mod campaign;
mod channel;
mod dispatch;
mod press_list;

pub use campaign::{CampaignForm, CampaignFormPage, CampaignPage, CampaignRow, CampaignsPage, LabelledLink};
pub use channel::{
    ChannelForm, ChannelPage, ChannelRow, ChannelsPage, NewChannelPage, SettingField, StateCount,
};
pub use dispatch::{
    ComposePage, ComposeText, DispatchFilters, DispatchForm, DispatchPage, DispatchRow, DispatchesPage,
    LetterPreview, StepRow, UnsuitableRow,
};
pub use press_list::{ContactRow, PressListForm, PressListPage};

/// A way between the lists.
pub struct ReachTab {
    /// Address.
    pub href: &'static str,
    /// Words.
    pub text: String,
    /// The person is there.
    pub current: bool,
}
