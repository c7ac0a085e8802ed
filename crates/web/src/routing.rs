//! Handlers of one type.
//!
//! The compiler proves anew in every generic place it instantiates that a handler's future may be sent between threads, down
//! to the last thing any function below it holds. With hundreds of handlers that took most of the time the crate took to
//! compile; erased, each is looked at once.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::extract::Request;
use axum::handler::Handler;
use axum::response::Response;
use axum::routing::MethodRouter;

use crate::app::App;

type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;

/// A handler of which only the call is known.
#[derive(Clone)]
pub struct Erased(Arc<dyn Fn(Request, Arc<App>) -> Answering + Send + Sync>);

impl Handler<(), Arc<App>> for Erased {
    type Future = Answering;

    fn call(self, request: Request, app: Arc<App>) -> Answering {
        (self.0)(request, app)
    }
}

/// The handler without its type, for further methods of an address: `get(show).post(erased(change))`.
pub fn erased<H, T>(handler: H) -> Erased
where
    H: Handler<T, Arc<App>>,
    T: 'static,
{
    Erased(Arc::new(move |request: Request, app: Arc<App>| -> Answering {
        Box::pin(handler.clone().call(request, app))
    }))
}

/// Answers `GET` and `HEAD`.
pub fn get<H, T>(handler: H) -> MethodRouter<Arc<App>>
where
    H: Handler<T, Arc<App>>,
    T: 'static,
{
    axum::routing::get(erased(handler))
}

/// Answers `POST`.
pub fn post<H, T>(handler: H) -> MethodRouter<Arc<App>>
where
    H: Handler<T, Arc<App>>,
    T: 'static,
{
    axum::routing::post(erased(handler))
}
