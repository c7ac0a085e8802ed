//! The doors for machines: feeds, sitemaps, preview pictures, oEmbed, the read-only API.

pub mod api;
pub mod api_description;
mod api_schemas;
pub mod bulk;
pub mod corrections;
pub mod credentials;
pub mod dcat;
pub mod evaluations;
mod feed_formats;
pub mod feeds;
pub mod indices;
pub mod log;
pub mod oembed;
mod paging;
pub mod press_kits;
pub mod preview;
pub mod programmes;
pub mod rankings;
pub mod readers;
pub mod renditions;
pub mod robots;
pub mod scorecards;
pub mod sdmx;
pub mod sitemaps;
pub mod studies;
pub mod xml;
