//! Web hooks and WebSub: who is told, and what is on its way to them.

mod endpoint;
mod queue;
mod websub;

pub use endpoint::{
    Secrets, delete_endpoint, endpoint_secrets, endpoints, find_endpoint, hook_arrived, hook_forgiven,
    hook_not_arrived, insert_endpoint, set_endpoint_secrets, set_hook_state, update_endpoint,
};
pub use queue::{
    ClaimedDelivery, HookAttempt, HookMessage, ListedDelivery, NewDelivery, add_attempt, attempts_of,
    claim_deliveries, clear_hooks, deliveries_of, delivery_due, drop_waiting, find_delivery,
    give_back_deliveries, insert_delivery, insert_message, messages_since, send_again, settle_delivery,
    take_up_deliveries, waiting_verifications,
};
pub use websub::{
    Subscription, count_subscriptions, delete_subscription, find_subscription, forget_ended, set_topic,
    subscribe, subscribers_of, subscription_counts, topic_digest, topics,
};
