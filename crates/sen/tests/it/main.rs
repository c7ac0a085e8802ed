//! Whole journeys through the server, on every engine there is.
#![allow(clippy::unwrap_used, missing_docs)]

mod desk;
mod desk_administration;
mod desk_data;
mod desk_dates;
mod desk_identity;
mod desk_language;
mod desk_media;
mod desk_media_use;
mod desk_message;
mod desk_planning;
mod desk_workbench;
mod desk_writing;
mod fake_provider;
mod import;
mod index;
mod log;
mod mail;
mod mail_sink;
mod newsletter;
mod pack;
mod portal;
mod rankings;
mod site;
mod soft_key;
