//! The preview card of an edition.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use flow::{Card, seal_card};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG};
use media::{CardColours, CardPicture, CardText, Colour, Focus, Limits, Picture};
use model::{Direction, Locale, Media, Palette, VariantFormat};
use render::View;
use sha2::{Digest as _, Sha256};
use store::published::PublishedEdition;

use crate::app::App;
use crate::failure::Failure;

/// `/og/{locale}/{file}`
pub async fn card(
    State(app): State<Arc<App>>,
    Path((tag, file)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let slug = file.strip_suffix(".png").ok_or(Failure::NotFound)?;
    let locale = Locale::new(&tag).map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let found = store::published::find_published(&mut conn, &locale, slug).await?.ok_or(Failure::NotFound)?;
    let lead = match &found.item.image {
        Some(code) => store::media::shown_media(&mut conn, std::slice::from_ref(code)).await?.remove(code),
        None => None,
    };
    drop(conn);
    let key = key(&app, &found, lead.as_ref());
    // Signed anew it has other bytes, and is still the same card.
    let version = format!("\"{}\"", hex::encode(&Sha256::digest(key.as_bytes())[..12]));
    let png = match app.cards.kept(&key) {
        Some(png) => png,
        None => {
            let png = draw(&app, &locale, &found, lead).await?;
            app.cards.keep(key, png.clone());
            png
        }
    };
    let headers =
        [(CONTENT_TYPE, "image/png"), (CACHE_CONTROL, "public, max-age=86400"), (ETAG, version.as_str())];
    Ok((headers, png).into_response())
}

/// What a card depends on: the text, the picture in it and what its credentials say of both. Another picture, or one that
/// is withdrawn, makes another card; so does another publisher, or another name of the same.
fn key(app: &App, found: &PublishedEdition, lead: Option<&Media>) -> String {
    let shown = app.shown();
    let publisher = found.item.publisher.as_str();
    let name =
        shown.country.home().map(|home| View::new(&shown.country, home).name("organisation", publisher));
    let picture = lead.map(|m| format!("{}\n{}\n{}", m.sha256, m.credit, m.licence));
    format!(
        "{}\n{publisher}\n{}\n{}",
        found.revision.id,
        name.unwrap_or_default(),
        picture.unwrap_or_default()
    )
}

async fn draw(
    app: &Arc<App>,
    locale: &Locale,
    found: &PublishedEdition,
    lead: Option<Media>,
) -> Result<bytes::Bytes, Failure> {
    let shown = app.shown();
    let local = shown.country.local(locale).ok_or(Failure::NotFound)?;
    let v = View::new(&shown.country, local);
    let text = CardText {
        title: found.revision.title.clone(),
        kicker: v.name("section", found.item.section.as_str()),
        site_name: v.site_name(),
        footer: v.day(found.edition.first_published_at.unwrap_or(found.edition.updated_at)),
        rtl: locale.direction() == Direction::Rtl,
        locale: locale.to_string(),
        mark: None,
    };
    let colours = colours(&shown.country.nation.site.light).map_err(Failure::internal)?;
    let page = v.absolute(&v.href(&format!("/stories/{}", found.edition.slug)));
    let (publisher, at) = (found.item.publisher.clone(), app.clock.now());
    let app = Arc::clone(app);
    let drawn = tokio::task::spawn_blocking(move || -> Result<Vec<u8>, Failure> {
        let opened = lead.and_then(|m| open(&app, &m).map(|p| (p, m)));
        let picture = opened.as_ref().map(|(picture, m)| CardPicture {
            picture,
            focus: Focus::new(m.focus_x as f32, m.focus_y as f32).unwrap_or(Focus::CENTRE),
        });
        let fonts = app.cards.fonts()?;
        let png = media::draw_card(fonts, &text, picture, &colours).map_err(Failure::internal)?;
        let media = opened.as_ref().map(|(_, m)| m);
        let card = Card { title: &text.title, publisher: &publisher, page: &page, picture: media };
        seal_card(&app.blobs, card, at, png).map_err(Failure::internal)
    })
    .await
    .map_err(Failure::internal)??;
    Ok(drawn.into())
}

/// The smallest JPEG that fills the card's picture.
fn open(app: &App, media: &Media) -> Option<Picture> {
    let jpegs: Vec<_> = media.variants.iter().filter(|v| v.format == VariantFormat::Jpeg).collect();
    let variant = jpegs.iter().find(|v| v.width >= 1100).or(jpegs.last())?;
    let bytes = app.blobs.get(&variant.sha256).ok()??;
    Picture::decode(&bytes, &Limits::default()).ok()
}

fn colours(p: &Palette) -> Result<CardColours, media::MediaError> {
    Ok(CardColours {
        paper: p.paper.parse::<Colour>()?,
        ink: p.ink.parse()?,
        accent: p.accent.parse()?,
        gold: "#d9a441".parse()?,
        deep: p.deep.parse()?,
        on_deep: p.on_deep.parse()?,
    })
}
