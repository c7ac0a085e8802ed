//! Segments: the pieces an edition is translated in.

use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};

words! {
    /// How far a segment is.
    SegmentState, "state of a segment" {
        /// Nothing is translated.
        Untranslated = "untranslated",
        /// Filled in by memory or machine; nobody has read it.
        Suggested = "suggested",
        /// A person is at it.
        Draft = "draft",
        /// A person says that it is right.
        Confirmed = "confirmed",
        /// Its source is gone; its words are kept aside.
        Retired = "retired",
    }
}

words! {
    /// Where a segment's words come from.
    SegmentOrigin, "origin of a segment" {
        /// A person wrote them.
        Person = "person",
        /// The translation memory: a person wrote them elsewhere.
        Memory = "memory",
        /// A machine, whoever read them since.
        Machine = "machine",
    }
}

words! {
    /// The field of a text that a segment is in.
    TextField, "field of a text" {
        /// Headline.
        Title = "title",
        /// One or two sentences.
        Summary = "summary",
        /// Clarification: the statement answered.
        Claim = "claim",
        /// Clarification: the answer.
        Verdict = "verdict",
        /// The text.
        Body = "body",
        /// What the picture shows.
        ImageAlt = "image_alt",
    }
}
