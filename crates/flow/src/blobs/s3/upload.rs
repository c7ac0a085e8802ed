//! Bringing blobs into a bucket: whole, or in parts where they are large.

use std::path::Path;

use bytes::Bytes;
use reqwest::Method;
use tokio::io::AsyncReadExt as _;

use super::error::Trouble;
use super::{Ask, Bucket, BucketError, answer};

/// Most parts that a service takes.
const PARTS: u64 = 10_000;

impl Bucket {
    /// Keeps bytes under their name. What is there already, as long as it should be, is not sent again.
    pub(in crate::blobs) async fn put(&self, name: &str, bytes: Bytes) -> Result<(), BucketError> {
        if self.length(name).await? == Some(bytes.len() as u64) {
            return Ok(());
        }
        let key = self.key(name);
        // The hash of the content is part of the signature: the service takes these bytes or none.
        self.send(&Ask { method: Method::PUT, key: &key, query: &[], body: bytes }).await.map(|_| ())
    }

    /// The same for a file of so many bytes.
    pub(in crate::blobs) async fn put_file(
        &self,
        name: &str,
        file: &Path,
        length: u64,
    ) -> Result<(), BucketError> {
        if length > self.pace.single {
            return self.put_large(name, file, length).await;
        }
        let key = self.key(name);
        let ask = Ask { method: Method::PUT, key: &key, query: &[], body: Bytes::new() };
        let bytes = tokio::fs::read(file).await.map_err(|e| self.failed(&ask, Trouble::File(e)))?;
        self.put(name, bytes.into()).await
    }

    async fn put_large(&self, name: &str, file: &Path, length: u64) -> Result<(), BucketError> {
        if self.length(name).await? == Some(length) {
            return Ok(());
        }
        let key = self.key(name);
        let begin = Ask { method: Method::POST, key: &key, query: &[("uploads", "")], body: Bytes::new() };
        let xml = self.text(&begin).await?;
        let id = answer::text(&xml, "UploadId")
            .ok_or_else(|| self.failed(&begin, Trouble::Unreadable("an UploadId")))?;
        let done = self.send_parts(&key, &id, file, length).await;
        if done.is_err() && self.length(name).await.is_ok_and(|there| there == Some(length)) {
            // It was put together, and the answer that said so was lost.
            return Ok(());
        }
        if done.is_err() {
            // Parts that nobody puts together cost their owner money. Where this fails too, a rule of the bucket clears up.
            let query = [("uploadId", id.as_str())];
            let end = Ask { method: Method::DELETE, key: &key, query: &query, body: Bytes::new() };
            if let Err(e) = self.send(&end).await {
                tracing::warn!("an upload that was given up: {e}");
            }
        }
        done
    }

    async fn send_parts(&self, key: &str, id: &str, path: &Path, length: u64) -> Result<(), BucketError> {
        let query = [("uploadId", id)];
        let unread = |e| {
            let ask = Ask { method: Method::PUT, key, query: &query, body: Bytes::new() };
            self.failed(&ask, Trouble::File(e))
        };
        let mut file = tokio::fs::File::open(path).await.map_err(unread)?;
        let size = self.pace.part.max(length.div_ceil(PARTS));
        let (mut left, mut number, mut list) = (length, 0_u32, String::from("<CompleteMultipartUpload>"));
        while left > 0 {
            let mut part = vec![0_u8; usize::try_from(left.min(size)).unwrap_or_default()];
            file.read_exact(&mut part).await.map_err(unread)?;
            left -= part.len() as u64;
            number += 1;
            let place = number.to_string();
            let query = [("partNumber", place.as_str()), ("uploadId", id)];
            let ask = Ask { method: Method::PUT, key, query: &query, body: part.into() };
            let response = self.send(&ask).await?;
            let tag = response.headers().get("etag").and_then(|v| v.to_str().ok());
            let tag = tag.ok_or_else(|| self.failed(&ask, Trouble::Unreadable("an ETag")))?;
            let tag = tag.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
            list.push_str(&format!("<Part><PartNumber>{place}</PartNumber><ETag>{tag}</ETag></Part>"));
        }
        list.push_str("</CompleteMultipartUpload>");
        let ask = Ask { method: Method::POST, key, query: &query, body: list.into() };
        let xml = self.text(&ask).await?;
        match answer::error(&xml) {
            Some((code, message)) => Err(self.failed(&ask, Trouble::Answered(200, code, message))),
            None => Ok(()),
        }
    }
}
