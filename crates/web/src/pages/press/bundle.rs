//! A kit as one file: made while it is sent, one part after the other, with no thread held while a slow line takes it in.

use std::collections::VecDeque;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use flow::Blobs;
use flow::reach::kits::{BundleWriter, gather};
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use model::Locale;
use render::View;
use store::press_kit::KeptKit;

use super::shown::locales;
use super::texts::{Material, Step, Text};
use super::today;
use crate::app::App;
use crate::failure::Failure;
use crate::pages::story::lookup;
use crate::reader::Reader;

/// Sends a kit: `kit.zip` in all of its languages, `kit-en.zip` in one.
pub async fn send(app: &Arc<App>, reader: &Reader, kept: &KeptKit, file: &str) -> Result<Response, Failure> {
    let shown = Arc::clone(&reader.shown);
    let all = locales(&reader.view(), kept);
    let (wanted, speaks, name) = if file == "kit.zip" {
        (all, Arc::clone(&reader.local), kept.kit.code.to_string())
    } else {
        let tag = file.strip_prefix("kit-").and_then(|rest| rest.strip_suffix(".zip"));
        let locale = tag.and_then(|tag| Locale::new(tag).ok()).ok_or(Failure::NotFound)?;
        let local = shown.country.local(&locale).filter(|_| all.contains(&locale));
        let local = Arc::clone(local.ok_or(Failure::NotFound)?);
        let name = format!("{}-{locale}", kept.kit.code);
        (vec![locale], local, name)
    };
    let now = app.clock.now();
    let today = today(app, &reader.view());
    let gathered = gather(&mut app.store.read().await?, &kept.kit, &wanted, now, today).await?;
    let mut texts = Vec::new();
    for (number, part) in (1..).zip(gathered.parts) {
        for found in part.editions {
            let Some(local) = shown.country.local(&found.edition.locale) else { continue };
            let looked_up =
                lookup(app, &View::new(&shown.country, local), &found.item, &found.revision.body).await?;
            texts.push(Text { number, local: Arc::clone(local), found, looked_up });
        }
    }
    let material = Material {
        shown,
        speaks,
        kit: kept.kit.clone(),
        locales: wanted,
        texts,
        pictures: gathered.pictures,
    };
    let pipe = Pipe::default();
    let sending = Sending {
        steps: material.steps(),
        material: Arc::new(material),
        blobs: app.blobs.clone(),
        writer: Some(BundleWriter::new(pipe.clone())),
        pipe,
    };
    let body = Body::from_stream(futures_util::stream::unfold(sending, Sending::next));
    let headers = [
        (CONTENT_TYPE, "application/zip".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.zip\"")),
        (CACHE_CONTROL, "no-cache".to_owned()),
    ];
    Ok((headers, body).into_response())
}

/// Takes what a writer writes, to be handed on.
#[derive(Clone, Default)]
struct Pipe(Arc<Mutex<Vec<u8>>>);

impl Pipe {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A bundle on its way.
struct Sending {
    steps: VecDeque<Step>,
    material: Arc<Material>,
    blobs: Blobs,
    /// None when nothing more comes.
    writer: Option<BundleWriter<Pipe>>,
    pipe: Pipe,
}

impl Sending {
    /// The next piece, and the rest.
    async fn next(mut self) -> Option<(std::io::Result<Bytes>, Self)> {
        loop {
            let mut writer = self.writer.take()?;
            let step = self.steps.pop_front();
            let (material, blobs) = (Arc::clone(&self.material), self.blobs.clone());
            let work = move || -> Result<Option<BundleWriter<Pipe>>, String> {
                let Some(step) = step else {
                    writer.finish(&material.about()).map_err(|e| e.to_string())?;
                    return Ok(None);
                };
                for entry in material.make(&step).map_err(|_| "a part of it could not be made".to_owned())? {
                    writer.add(&entry, &blobs).map_err(|e| e.to_string())?;
                }
                Ok(Some(writer))
            };
            let done = tokio::task::spawn_blocking(work).await.map_err(|e| e.to_string());
            match done.flatten() {
                Ok(writer) => self.writer = writer,
                Err(e) => {
                    tracing::error!("press kit {}: {e}", self.material.kit.code);
                    // Whoever reads learns that the file is not whole.
                    return Some((Err(std::io::Error::other(e)), self));
                }
            }
            let piece = self.pipe.take();
            if !piece.is_empty() {
                return Some((Ok(Bytes::from(piece)), self));
            }
        }
    }
}
