//! Reach: ways out of the portal, what is told on purpose, and what was sent.

mod campaign;
mod channel;
mod dispatch;
mod listed;

pub use campaign::{campaigns, campaigns_of_activity, find_campaign, upsert_campaign};
pub use channel::{
    channels, channels_to_check, find_channel, insert_channel, secret_of_channel, set_channel_secret,
    update_channel,
};
pub use dispatch::{
    Claimed, add_step, claim_dispatches, dispatch_due, dispatch_steps, find_dispatch, give_back_dispatches,
    hand_over, insert_dispatch, lost_dispatches, settle_dispatch, take_up_dispatches, update_dispatch,
};
pub use listed::{
    DispatchCursor, DispatchFilter, ListedDispatch, dispatch_counts, dispatches, dispatches_in,
    dispatches_of_edition, find_listed, posted_through, scheduled_dispatches, unfollowed,
};
