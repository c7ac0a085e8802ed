//! Sending a large file, whole or a part of it (RFC 9110, 14), without holding it in memory.

use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, IF_RANGE,
    RANGE,
};
use http::{HeaderMap, HeaderValue, StatusCode};
use hyper::body::Frame;
use tokio::sync::mpsc;

use crate::failure::Failure;

/// Bytes read at a time.
const BLOCK: usize = 128 << 10;

/// The pieces of a file as a reader on another thread hands them over.
struct Pieces(mpsc::Receiver<std::io::Result<Bytes>>);

impl hyper::body::Body for Pieces {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        self.0.poll_recv(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }
}

/// What a Range header asks for of a file that long: first byte and length. `None` for a range nobody has; a header
/// that is not understood is as none.
fn part(range: Option<&str>, length: u64) -> Option<(u64, u64)> {
    let whole = Some((0, length));
    let Some(range) = range.and_then(|r| r.strip_prefix("bytes=")) else { return whole };
    let Some((from, to)) = range.split_once('-') else { return whole };
    if range.contains(',') {
        return whole;
    }
    match (from.trim().parse::<u64>(), to.trim().parse::<u64>()) {
        (Ok(from), Ok(to)) if from <= to && from < length => Some((from, to.min(length - 1) - from + 1)),
        (Ok(from), Err(_)) if to.trim().is_empty() && from < length => Some((from, length - from)),
        (Err(_), Ok(last)) if from.trim().is_empty() && last > 0 => {
            let last = last.min(length);
            Some((length - last, last))
        }
        (Ok(from), _) if from >= length => None,
        (Err(_), Ok(0)) => None,
        _ => whole,
    }
}

/// Sends a document that is to be saved under its name, never shown as a page of ours; or the part of it that is asked for.
pub async fn send_to_save(
    path: PathBuf,
    (name, mime): (&str, &str),
    headers: &HeaderMap,
    cache: &str,
) -> Result<Response, Failure> {
    let mut response = send_file(path, mime, headers, cache).await?;
    if let Ok(saved_as) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        response.headers_mut().insert(CONTENT_DISPOSITION, saved_as);
    }
    Ok(response)
}

/// Sends a file, or the part of it that is asked for.
pub async fn send_file(
    path: PathBuf,
    mime: &str,
    headers: &HeaderMap,
    cache: &str,
) -> Result<Response, Failure> {
    let opened = tokio::task::spawn_blocking(move || {
        let file = std::fs::File::open(path)?;
        let length = file.metadata()?.len();
        std::io::Result::Ok((file, length))
    });
    let (mut file, length) = opened.await.map_err(Failure::internal)?.map_err(Failure::internal)?;
    // What we send never changes under its address, so a part always fits what the client has.
    let range = headers.get(RANGE).filter(|_| !headers.contains_key(IF_RANGE)).and_then(|v| v.to_str().ok());
    let Some((from, count)) = part(range, length) else {
        let range = [(CONTENT_RANGE, format!("bytes */{length}")), (CONTENT_TYPE, mime.to_owned())];
        return Ok((StatusCode::RANGE_NOT_SATISFIABLE, range).into_response());
    };
    let (sender, receiver) = mpsc::channel(4);
    tokio::task::spawn_blocking(move || {
        let mut read = || -> std::io::Result<()> {
            file.seek(SeekFrom::Start(from))?;
            let mut left = count;
            while left > 0 {
                let mut block = vec![0; BLOCK.min(usize::try_from(left).unwrap_or(BLOCK))];
                file.read_exact(&mut block)?;
                left -= block.len() as u64;
                if sender.blocking_send(Ok(block.into())).is_err() {
                    break;
                }
            }
            Ok(())
        };
        if let Err(e) = read() {
            let _ = sender.blocking_send(Err(e));
        }
    });
    let whole = (from, count) == (0, length);
    let mut response = Body::new(Pieces(receiver)).into_response();
    let mut say = |name, value: &str| {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    };
    say(CONTENT_TYPE, mime);
    say(CACHE_CONTROL, cache);
    say(ACCEPT_RANGES, "bytes");
    say(CONTENT_LENGTH, &count.to_string());
    if !whole {
        say(CONTENT_RANGE, &format!("bytes {from}-{}/{length}", from + count - 1));
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn ranges_are_read_as_the_standard_says() {
        assert_eq!(part(None, 10), Some((0, 10)));
        assert_eq!(part(Some("bytes=2-5"), 10), Some((2, 4)));
        assert_eq!(part(Some("bytes=2-"), 10), Some((2, 8)));
        assert_eq!(part(Some("bytes=-3"), 10), Some((7, 3)));
        assert_eq!(part(Some("bytes=-30"), 10), Some((0, 10)));
        assert_eq!(part(Some("bytes=2-50"), 10), Some((2, 8)));
        assert_eq!(part(Some("bytes=10-"), 10), None);
        assert_eq!(part(Some("bytes=-0"), 10), None);
        for odd in ["bytes=5-2", "lines=1-2", "bytes=1-2,4-5", "bytes=x-y", "bytes="] {
            assert_eq!(part(Some(odd), 10), Some((0, 10)), "{odd}");
        }
    }
}
