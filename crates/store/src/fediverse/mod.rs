//! Actors of our own in the fediverse: their keys, who follows them, what they posted, and what is on its way.

mod actor;
mod block;
mod delivery;
mod follower;
mod post;
mod received;

pub use actor::{StoredActor, find_actor, insert_actor};
pub use block::{Block, block_server, blocks, is_blocked, unblock_server};
pub use delivery::{
    ClaimedDelivery, ServerDeliveries, add_activity, claim_deliveries, clear_activities,
    deliver_to_followers, deliver_to_inbox, deliveries_by_server, delivery_done, delivery_due,
    delivery_failed, delivery_later, drop_deliveries_at, drop_deliveries_to_inbox, drop_deliveries_to_server,
    give_back_deliveries, note_failing, note_reached, take_up_deliveries,
};
pub use follower::{
    Follower, count_followers, find_follower, follows, forget_follower, forget_followers_at,
    forget_followers_of_inbox, forget_unreachable, upsert_follower,
};
pub use post::{
    PostCursor, Reaction, StoredPost, count_posts, count_reaction, find_post, insert_post, post_of_edition,
    posts_of_channel, update_post, withdraw_post,
};
pub use received::{forget_received, note_received};
