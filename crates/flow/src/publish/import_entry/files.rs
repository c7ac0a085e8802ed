//! The documents an article links to: each address is fetched once and kept, and the link leads to what is kept. One
//! that cannot be had stays linked where it is, and is looked for again when the article is imported again.

use ingest::address_key;
use model::{Clock, Refusal};
use store::Tx;
use store::import::ImportFile;
use url::Url;

use super::Importer;
use super::address::old_path;
use crate::{FlowError, document};

/// Documents larger than this are not fetched.
const FILE_MAX: usize = 64 << 20;

impl Importer<'_> {
    /// Gets documents and lets the links of a text lead to them. Answers with them, and whether one stayed away. Nothing
    /// is written to the database yet.
    pub(super) async fn documents(
        &self,
        body: &mut String,
        addresses: &[String],
        notes: &mut Vec<String>,
    ) -> Result<(Vec<ImportFile>, bool), FlowError> {
        let mut files = Vec::new();
        let mut missed = false;
        for address in addresses {
            let link = format!("]({address})");
            if !body.contains(&link) {
                continue;
            }
            match self.document(address).await {
                Ok(file) => {
                    *body = body.replace(&link, &format!("]({})", file.path()));
                    files.push(file);
                }
                Err(e @ (FlowError::Fetch(_) | FlowError::Refused(_))) => {
                    missed = true;
                    notes.push(format!("stays where it is: {e}"));
                }
                Err(e) => return Err(e),
            }
        }
        Ok((files, missed))
    }

    /// A document: one that is here already, or one that is fetched now.
    async fn document(&self, address: &str) -> Result<ImportFile, FlowError> {
        let origin = address_key(address).unwrap_or_else(|| address.to_owned());
        let known = store::import::find_file(&mut self.store.read().await?, &origin).await?;
        if let Some(known) = known
            && self.blobs.find(&known.sha256).await?.is_some()
        {
            return Ok(known);
        }
        let bytes = self.fetcher.get(address, FILE_MAX).await?;
        let Some((ending, mime)) = kind_of(address, &bytes) else {
            return Err(Refusal::Problems(vec![format!("{address}: not what its name says it is")]).into());
        };
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let blobs = self.blobs.clone();
        let sha256 = tokio::task::spawn_blocking(move || blobs.put(&bytes)).await??;
        let name = format!("{}.{ending}", stem_of(address));
        Ok(ImportFile { origin, sha256, name, mime: mime.to_owned(), bytes: size })
    }
}

/// Writes documents down, and lets their old addresses lead to them where nothing else stands there.
pub(super) async fn keep(tx: &mut Tx, clock: &dyn Clock, files: &[ImportFile]) -> Result<(), FlowError> {
    for file in files {
        if store::import::find_file(tx, &file.origin).await?.as_ref() != Some(file) {
            store::import::upsert_file(tx, file, clock.now()).await?;
        }
        let Ok(url) = Url::parse(&format!("http://{}", file.origin)) else { continue };
        let path = old_path(url.path(), url.query());
        if store::redirect::find_redirect(tx, None, &path).await?.is_none() {
            store::redirect::upsert_redirect(tx, None, &path, &file.path(), clock.now()).await?;
        }
    }
    Ok(())
}

/// The ending and media type of a document whose bytes are what its address says.
fn kind_of(address: &str, bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    document::kind_of(Url::parse(address).ok()?.path(), bytes)
}

/// The name of a document without its ending, in plain letters.
fn stem_of(address: &str) -> String {
    let url = Url::parse(address).ok();
    let last = url.as_ref().and_then(|url| url.path().rsplit('/').next()).unwrap_or_default();
    // A path is not a query, but letters are written alike in both.
    let words = url::form_urlencoded::parse(last.as_bytes())
        .next()
        .map_or_else(String::new, |(words, _)| words.into_owned());
    document::stem_of(&words)
}

#[cfg(test)]
mod tests {
    use super::{kind_of, stem_of};

    #[test]
    fn a_document_is_what_its_bytes_are() {
        let pdf = Some(("pdf", "application/pdf"));
        assert_eq!(kind_of("http://a.example/up/Plan.PDF?v=2", b"%PDF-1.7 ..."), pdf);
        assert_eq!(kind_of("http://a.example/plan.pdf", b"<html>%PDX"), None, "a page that says it is gone");
        assert_eq!(kind_of("http://a.example/plan.pdf", b"PK\x03\x04"), None);
        assert!(kind_of("http://a.example/plan.docx", b"PK\x03\x04...").is_some());
        assert!(kind_of("http://a.example/plan.rtf", b"{\\rtf1}").is_some());
        assert_eq!(kind_of("http://a.example/plan.html", b"%PDF-1.7"), None);
    }

    #[test]
    fn its_name_is_written_in_plain_letters() {
        assert_eq!(stem_of("http://a.example/up/L%E1%BB%8Bch%20t%C3%A0u.pdf"), "lich-tau");
        assert_eq!(stem_of("http://a.example/up/plan_2025-final.pdf"), "plan-2025-final");
        assert_eq!(stem_of("http://a.example/%E6%97%A5.pdf"), "document");
        assert_eq!(stem_of(&format!("http://a.example/{}.pdf", "x".repeat(300))).len(), 80);
    }
}
