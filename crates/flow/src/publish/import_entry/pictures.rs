//! The pictures of an article: each address is fetched once, whatever shows it and however often it is imported.

use std::sync::Arc;

use ingest::{Entry, EntryImage, ImageRef, LinkedImage};
use model::{Code, Item, Refusal};
use sha2::{Digest as _, Sha256};
use store::import::ImportFile;

use super::Importer;
use crate::FlowError;
use crate::publish::{NewPicture, PreparedPicture, prepare_picture};

/// Pictures larger than this are not fetched.
const PICTURE_MAX: usize = 32 << 20;

/// Links left to the other site that are told of one article.
const LINKS_TOLD: usize = 5;

/// The text of an article with its pictures named as they are here.
pub(super) struct Text {
    /// Structured Markdown.
    pub body: String,
    /// Leading picture and what it shows.
    pub lead: Option<(Code, String)>,
    /// What was said under the leading picture, as a block of its own; may be empty.
    pub under: String,
    /// Documents it links to.
    pub files: Vec<ImportFile>,
    /// Whether a document or a picture it links to could not be had.
    pub missed: bool,
}

impl Text {
    /// The text as it is kept: before what is left of it behind its summary comes what is said under its leading picture.
    pub(super) fn whole(&self, body: &str) -> String {
        if self.under.is_empty() { body.to_owned() } else { format!("{}\n{body}", self.under) }
    }
}

impl Importer<'_> {
    /// Converts the body and gets every picture and document. Nothing is written to the database yet. The picture of a
    /// `fixed` item stays as it is: another one that leads the article stands in its text.
    pub(super) async fn text(
        &self,
        entry: &Entry,
        fixed: Option<&Item>,
    ) -> Result<(Text, Vec<PreparedPicture>, Vec<String>), FlowError> {
        let mut converted = entry.body();
        let mut body = std::mem::take(&mut converted.markdown);
        let mut notes: Vec<String> =
            entry.missing.iter().chain(&converted.dropped).map(|what| format!("not kept: {what}")).collect();
        notes.extend(left_behind(entry, &converted.left));
        let mut pictures: Vec<PreparedPicture> = Vec::new();
        let (mut lead, mut under) = (None, String::new());
        if let Some(image) = entry.images.iter().find(|image| image.leading) {
            let shown = converted.images.iter().find(|shown| is_same(&shown.url, &image.url)).cloned();
            let credit = shown.as_ref().map_or_else(|| image.credit(), |shown| shown.credit.clone());
            match self.picture(&image.url, &credit, &pictures).await {
                Ok(picture) => {
                    let alt = alternative(entry, image, shown.as_ref());
                    if fixed.is_none_or(|item| item.image.as_ref() == Some(picture.code())) {
                        if let Some(shown) = &shown
                            && let Some(less) = without_first(&body, &format!("@@{}@@", shown.url))
                        {
                            body = less;
                            under = stressed(&shown.caption);
                        }
                        lead = Some((picture.code().clone(), alt));
                    } else if shown.is_none() {
                        let figure = EntryImage { alt, ..image.clone() }.figure();
                        body = format!("{}\n{body}", figure.markdown);
                        converted.images.extend(figure.images);
                    }
                    pictures.push(picture);
                }
                Err(e) if self.may_be_left_out(&e) => notes.push(format!("left out: {e}")),
                Err(e) => return Err(e),
            }
        }
        for image in &converted.images {
            let token = format!("@@{}@@", image.url);
            match self.picture(&image.url, &image.credit, &pictures).await {
                Ok(picture) => {
                    body = body.replace(&token, picture.code().as_str());
                    pictures.push(picture);
                }
                Err(e) if self.may_be_left_out(&e) => {
                    body = without_picture(&body, &token);
                    notes.push(format!("left out: {e}"));
                }
                Err(e) => return Err(e),
            }
        }
        let mut unseen = false;
        for LinkedImage { link, image } in &converted.linked {
            let token = format!("@@{}@@", image.url);
            match self.picture(&image.url, &image.credit, &pictures).await {
                Ok(picture) => {
                    body = unlinked(&body, link).replace(&token, picture.code().as_str());
                    pictures.push(picture);
                }
                // The text does not need it to be whole.
                Err(e @ (FlowError::Fetch(_) | FlowError::Picture { .. })) => {
                    body = without_picture(&body, &token);
                    unseen = true;
                    notes.push(format!("stays where it is: {e}"));
                }
                Err(e) => return Err(e),
            }
        }
        let (files, missed) = self.documents(&mut body, &converted.files, &mut notes).await?;
        let missed = missed || unseen;
        Ok((Text { body, lead, under, files, missed }, pictures, notes))
    }

    fn may_be_left_out(&self, error: &FlowError) -> bool {
        self.rules.leave_out_pictures && matches!(error, FlowError::Fetch(_) | FlowError::Picture { .. })
    }

    /// A picture: one of this article, one that is here already, or one that is fetched now.
    async fn picture(
        &self,
        url: &str,
        credit: &str,
        seen: &[PreparedPicture],
    ) -> Result<PreparedPicture, FlowError> {
        // Named by its address, so that it is known before it is fetched.
        let address = url.split_once("://").map_or(url, |(_, address)| address);
        let name = hex::encode(&Sha256::digest(address)[..10]);
        let code = Code::new(format!("imported-{name}"))
            .map_err(|e| FlowError::from(Refusal::Problems(vec![e.to_string()])))?;
        if let Some(picture) = seen.iter().find(|picture| *picture.code() == code) {
            return Ok(picture.clone());
        }
        let known = store::media::find_media(&mut self.store.read().await?, &code).await?;
        if let Some(mut media) = known {
            // One article may say whose it is where another did not.
            if !credit.is_empty() && media.credit == self.rules.credit {
                credit.clone_into(&mut media.credit);
            }
            return Ok(PreparedPicture::known(media));
        }
        let bytes = self.fetcher.get(url, PICTURE_MAX).await?;
        let credit = if credit.is_empty() { self.rules.credit.clone() } else { credit.to_owned() };
        let new = NewPicture {
            code,
            bytes,
            credit,
            licence: self.rules.licence.clone(),
            source_url: Some(url.to_owned()),
            focus: (0.5, 0.5),
            organisation: None,
        };
        let (blobs, clock, plan) = (self.blobs.clone(), Arc::clone(self.clock), self.plan.clone());
        tokio::task::spawn_blocking(move || prepare_picture(&blobs, clock.as_ref(), &new, &plan))
            .await?
            .map_err(|e| named(e, url))
    }
}

/// A picture that cannot be used is told by its address: nobody knows its code.
fn named(error: FlowError, url: &str) -> FlowError {
    match error {
        FlowError::Picture { source, .. } => FlowError::Picture { code: url.to_owned(), source },
        other => other,
    }
}

/// Links that lead to the other site still: to its lists, and to what did not come along. A feed cannot tell.
fn left_behind(entry: &Entry, left: &[String]) -> Option<String> {
    if left.is_empty() || !entry.whole {
        return None;
    }
    let told = left.iter().take(LINKS_TOLD).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = if left.len() > LINKS_TOLD { ", …" } else { "" };
    Some(format!("still leads to the old site: {told}{more}"))
}

/// What a leading picture shows: as the text says it, as its library does, by what is said under it, or by the title.
fn alternative(entry: &Entry, image: &EntryImage, shown: Option<&ImageRef>) -> String {
    let (alt, caption) = shown.map_or(("", ""), |shown| (shown.alt.as_str(), shown.caption.as_str()));
    let words = image.words();
    let said = [alt, image.alt.as_str(), caption, words.as_str(), entry.title.as_str()];
    said.into_iter().map(str::trim).find(|said| !said.is_empty()).unwrap_or_default().to_owned()
}

/// Words as a paragraph of their own, set apart from the text.
fn stressed(words: &str) -> String {
    let words = words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    ingest::html_to_markdown(&format!("<p><em>{words}</em></p>"), "").markdown
}

fn is_same(one: &str, other: &str) -> bool {
    ingest::address_key(one).is_some_and(|one| ingest::address_key(other) == Some(one))
}

/// A text without the picture that leads it, where that stands among its first two blocks: it is above them already,
/// and would be seen twice at once.
fn without_first(body: &str, token: &str) -> Option<String> {
    let mut blocks: Vec<&str> = body.split("\n\n").collect();
    let is_it = |block: &&str| block.starts_with("::figure{") && block.contains(token);
    let at = blocks.iter().take(2).position(is_it)?;
    blocks.remove(at);
    Some(blocks.join("\n\n"))
}

/// Takes a picture out of a text: out of a gallery, or with its line.
fn without_picture(body: &str, token: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in body.lines() {
        if !line.contains(token) {
            lines.push(line.to_owned());
        } else if line.starts_with("::gallery{") {
            let less = line
                .replace(token, "")
                .replace("  ", " ")
                .replace("=\" ", "=\"")
                .replace(" \" caption", "\" caption");
            if !less.contains("images=\"\"") {
                lines.push(less);
            }
        }
    }
    lines.join("\n").replace("\n\n\n", "\n\n")
}

/// A text whose words do not lead to an address any more.
fn unlinked(body: &str, address: &str) -> String {
    let end = format!("]({address})");
    let mut body = body.to_owned();
    while let Some(at) = body.find(&end) {
        let Some(start) = opening(&body[..at]) else { break };
        body.replace_range(at..at + end.len(), "");
        body.remove(start);
    }
    body
}

/// Where the bracket stands that is still open at the end of a text.
fn opening(text: &str) -> Option<usize> {
    let mut closed = 0_usize;
    for (at, bracket) in text.rmatch_indices(['[', ']']) {
        let escaped = text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
        match bracket {
            _ if escaped => {}
            "]" => closed += 1,
            _ if closed == 0 => return Some(at),
            _ => closed -= 1,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{stressed, unlinked, without_first, without_picture};

    #[test]
    fn words_stay_when_their_link_goes() {
        let body = "[a](u) **[b \\[c\\]](m)** [d][e](m), [f](m2)";
        assert_eq!(unlinked(body, "m"), "[a](u) **b \\[c\\]** [d]e, [f](m2)");
        assert_eq!(unlinked("a](m)", "m"), "a](m)");
    }

    #[test]
    fn the_leading_picture_is_not_shown_twice_at_once() {
        let figure = "::figure{image=\"@@x@@\" caption=\"c\" alt=\"\"}";
        assert_eq!(without_first(&format!("a\n\n{figure}\n\nb"), "@@x@@").as_deref(), Some("a\n\nb"));
        assert_eq!(without_first(&format!("a\n\nb\n\n{figure}"), "@@x@@"), None);
        assert_eq!(without_first(figure, "@@y@@"), None);
        assert_eq!(stressed("A & b"), "*A & b*\n");
        assert_eq!(stressed(""), "");
    }

    #[test]
    fn a_picture_goes_with_its_line_or_out_of_its_gallery() {
        let body = "a\n\n::figure{image=\"@@x@@\" caption=\"c\" alt=\"\"}\n\n::gallery{images=\"@@x@@ @@y@@\" caption=\"\"}\n\nb";
        let less = without_picture(body, "@@x@@");
        assert_eq!(less, "a\n\n::gallery{images=\"@@y@@\" caption=\"\"}\n\nb");
        assert_eq!(without_picture(&less, "@@y@@"), "a\n\nb");
        let three = "::gallery{images=\"@@x@@ @@y@@ @@z@@\" caption=\"\"}";
        assert_eq!(without_picture(three, "@@y@@"), "::gallery{images=\"@@x@@ @@z@@\" caption=\"\"}");
        assert_eq!(without_picture(three, "@@z@@"), "::gallery{images=\"@@x@@ @@y@@\" caption=\"\"}");
    }
}
