//! Parcels: a text as readers see it, ready to leave.

use std::sync::Arc;

use flow::FlowError;
use flow::publish::library::alternative;
use flow::reach::dispatch::{Contents, Packer, Told};
use flow::reach::outlet::Picture;
use futures_util::future::BoxFuture;
use model::{Channel, ChannelKind, Dispatch, EditionState, Media, Refusal};
use render::{Body, View};

use super::links::labelled;
use super::newsrooms;
use crate::app::App;
use crate::failure::Failure;
use crate::pages::story::{LookedUp, lookup};

/// Wide enough for every service, small enough for all of them.
const WIDTH: u32 = 1200;

/// Makes parcels of the running portal.
pub struct Packing(pub Arc<App>);

impl Packer for Packing {
    fn link(&self, told: &Told, dispatch: &Dispatch) -> String {
        let shown = self.0.shown();
        let (campaign, via) = (dispatch.campaign.as_ref(), Some(&dispatch.channel));
        labelled(&shown.country, &told.edition.locale, &told.edition.slug, campaign, via)
    }

    fn pack<'a>(
        &'a self,
        told: &'a Told,
        dispatch: &'a Dispatch,
        channel: &'a Channel,
    ) -> BoxFuture<'a, Result<Contents, FlowError>> {
        Box::pin(async move {
            let shown = self.0.shown();
            let edition = &told.edition;
            let link = self.link(told, dispatch);
            let canonical = labelled(&shown.country, &edition.locale, &edition.slug, None, None);
            let letters = match channel.kind {
                ChannelKind::Press => newsrooms::letters(&self.0, told, dispatch, channel).await?,
                _ => Vec::new(),
            };
            if edition.state != EditionState::Published {
                // It was withdrawn: nothing of it is said again.
                let (title, summary, html) = Default::default();
                return Ok(Contents { title, summary, html, link, canonical, picture: None, letters });
            }
            let local = shown
                .country
                .local(&edition.locale)
                .ok_or_else(|| Refusal::NotFound { what: "locale", key: edition.locale.to_string() })?;
            let v = View::new(&shown.country, local);
            let found = lookup(&self.0, &v, &told.item, &told.revision.body).await.map_err(failed)?;
            let lead = told.item.image.as_ref().and_then(|code| found.media.get(code.as_str()));
            let html = Body {
                view: v,
                media: &found.media,
                alts: &found.alts,
                items: &found.items,
                lead: lead.map(|medium| medium.code.as_str()),
                alone: true,
            }
            .render(&told.revision.body)
            .html;
            let html = absolute(&html, &shown.country.base_url);
            let picture = match lead {
                Some(medium) => picture(&self.0, &v, medium, told, &found).await?,
                None => None,
            };
            let (title, summary) = (told.revision.title.clone(), told.revision.summary.clone());
            Ok(Contents { title, summary, html, link, canonical, picture, letters })
        })
    }
}

fn failed(_: Failure) -> FlowError {
    // It has been logged where it happened.
    Refusal::NotFound { what: "text", key: String::new() }.into()
}

/// Addresses of ours, written out: what is read elsewhere has another host.
fn absolute(html: &str, base: &str) -> String {
    let mut out = html.to_owned();
    for name in ["href", "src", "poster", "srcset"] {
        out = out.replace(&format!(" {name}=\"/"), &format!(" {name}=\"{base}/"));
    }
    out.replace(", /media/", &format!(", {base}/media/"))
}

/// The text's picture, if it may be passed on: under a licence that lets anybody show it, and without an end to our own
/// right, since what is passed on cannot be called back everywhere.
async fn picture(
    app: &App,
    v: &View<'_>,
    medium: &Media,
    told: &Told,
    found: &LookedUp,
) -> Result<Option<Picture>, FlowError> {
    if medium.is_video() || !passed_on(&medium.licence) {
        return Ok(None);
    }
    let details = store::media::details::details(&mut app.store.read().await?, medium.id).await?;
    if details.is_some_and(|d| d.rights_until.is_some()) {
        return Ok(None);
    }
    let Some(variant) = medium.rendition(WIDTH) else { return Ok(None) };
    let Some(bytes) = app.blobs.read(&variant.sha256).await? else { return Ok(None) };
    let alt = found.alts.get(medium.code.as_str());
    Ok(Some(Picture {
        address: v.absolute(&format!("/media/{}.{}", variant.sha256, variant.format.as_str())),
        content_type: variant.format.mime(),
        bytes,
        alternative: alternative(&told.revision.image_alt, alt, None).to_owned(),
    }))
}

/// Whether a licence lets anybody show a picture, whatever they live on.
fn passed_on(licence: &str) -> bool {
    let licence = licence.to_uppercase().replace([' ', '_'], "-");
    let free = ["CC-BY", "CC0", "CC-0", "CC-PDM", "PDM", "PUBLIC-DOMAIN", "MIT"];
    let bound = ["-NC", "-ND"];
    free.iter().any(|name| licence.starts_with(name)) && !bound.iter().any(|name| licence.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_licences_are_told_from_others() {
        for free in ["CC-BY-4.0", "CC BY-SA 4.0", "CC0-1.0", "Public domain", "MIT"] {
            assert!(passed_on(free), "{free}");
        }
        for bound in ["CC-BY-NC-4.0", "CC BY-ND 4.0", "All rights reserved", "", "Courtesy of the agency"] {
            assert!(!passed_on(bound), "{bound}");
        }
    }

    #[test]
    fn addresses_are_written_out() {
        let html = "<a href=\"/en/x\"><img src=\"/media/a.jpeg\" srcset=\"/media/a.jpeg 480w, /media/b.jpeg 960w\"></a> / <a href=\"https://a.example/\">";
        let out = absolute(html, "https://p.example");
        assert!(out.contains("href=\"https://p.example/en/x\""), "{out}");
        assert!(
            out.contains(
                "srcset=\"https://p.example/media/a.jpeg 480w, https://p.example/media/b.jpeg 960w\""
            )
        );
        assert!(out.contains("> / <a href=\"https://a.example/\">"));
    }
}
