//! How long an answer may take, and whose fault it is when it does not come.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::StatusCode;
use hyper::body::{Body as HttpBody, Frame, SizeHint};

/// Answers within `patience`. A client that stopped in the middle of what it sends is told so (408); where everything had
/// come, the fault is ours (503).
pub async fn in_time(State(patience): State<Duration>, request: Request, next: Next) -> Response {
    let waiting = Arc::new(AtomicBool::new(false));
    let request = request.map(|body| {
        // Most requests have no body: nothing is to be watched.
        if body.is_end_stream() {
            return body;
        }
        Body::new(Watched { body, waiting: Arc::clone(&waiting) })
    });
    match tokio::time::timeout(patience, next.run(request)).await {
        Ok(response) => response,
        Err(_) if waiting.load(Ordering::Relaxed) => StatusCode::REQUEST_TIMEOUT.into_response(),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// A body that notes whether somebody waits for more of it.
struct Watched {
    body: Body,
    waiting: Arc<AtomicBool>,
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(cx);
        self.waiting.store(polled.is_pending(), Ordering::Relaxed);
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::convert::Infallible;

    use axum::Router;
    use axum::middleware::from_fn_with_state;
    use axum::routing::post;
    use futures_util::stream::{self, StreamExt as _};
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;

    use super::*;

    async fn status(path: &str, body: Body) -> StatusCode {
        let router = Router::new()
            .route(
                "/read",
                post(|body: Body| async { body.collect().await.map(|_| "read").map_err(|_| "broken") }),
            )
            .route(
                "/slow",
                post(|body: Body| async {
                    let _ = body.collect().await;
                    std::future::pending::<&'static str>().await
                }),
            )
            .layer(from_fn_with_state(Duration::from_millis(50), in_time));
        router.oneshot(http::Request::post(path).body(body).unwrap()).await.unwrap().status()
    }

    #[tokio::test]
    async fn whoever_stops_sending_is_told_and_our_own_slowness_is_ours() {
        let begun = stream::iter([Ok::<_, Infallible>(Bytes::from_static(b"a=1&b"))]);
        let stopped = Body::from_stream(begun.chain(stream::pending()));
        assert_eq!(status("/read", stopped).await, StatusCode::REQUEST_TIMEOUT);
        assert_eq!(status("/read", Body::from("a=1&b=2")).await, StatusCode::OK);
        assert_eq!(status("/slow", Body::from("a=1&b=2")).await, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(status("/slow", Body::empty()).await, StatusCode::SERVICE_UNAVAILABLE);
    }
}
