//! What the store promises, tried on every engine.

#![allow(clippy::unwrap_used)]

/// Tests that run once per engine, each with a fresh `store`.
macro_rules! on_every_engine {
    ($(async fn $name:ident($store:ident) $body:block)+) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            for $store in crate::testing::test_stores().await {
                $body
            }
        }
    )+};
}

mod audience;
mod correction;
mod data;
mod demand;
mod edition;
mod effect;
mod engine;
mod evaluation;
mod event;
mod fediverse;
mod glossary;
mod hook;
mod identity;
mod item;
mod job;
mod listing;
mod log;
mod machine;
mod mail;
mod matrix;
mod media;
mod memory;
mod message;
mod migrate;
mod nation;
mod oversight;
mod planning;
mod plans;
mod postgres;
mod press_kit;
mod press_list;
mod programme;
mod published;
mod ranking;
mod reach;
mod registers;
mod reports;
mod revision;
mod sample;
mod segment;
mod statements;
mod status;
mod title;
