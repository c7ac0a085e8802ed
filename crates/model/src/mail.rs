//! Letters on their way out.

use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};

words! {
    /// How far a letter has come.
    MailState, "state of a letter" {
        /// It waits for its time, or for the next try.
        Waiting = "waiting",
        /// A process has taken it and is handing it over.
        Sending = "sending",
        /// The mail server has taken it.
        Sent = "sent",
        /// The mail server will not take it, now or later.
        Failed = "failed",
        /// It was tried as often as is reasonable, or nobody knows whether it was taken.
        GivenUp = "given-up",
    }
}
