//! Listening, and stopping without cutting anybody off.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;

use crate::app::App;
use crate::fast_lane;
use crate::limits::Peer;

/// Serves on `listener` until `stop` resolves, then finishes what was begun (at most `patience`).
pub async fn serve(
    app: Arc<App>,
    listener: TcpListener,
    stop: impl Future<Output = ()>,
    patience: Duration,
) -> std::io::Result<()> {
    let router = crate::router(Arc::clone(&app));
    let follower = tokio::spawn(crate::follow::follow(Arc::clone(&app)));
    let polisher = tokio::spawn(crate::polish::polish(Arc::clone(&app)));
    let scheduler = tokio::spawn(release_when_due(Arc::clone(&app)));
    let finder = tokio::spawn(crate::desk::message::finder::run(Arc::clone(&app)));
    let loader = tokio::spawn(crate::desk::load::keep(Arc::clone(&app)));
    let letters = crate::mail::start(&app);
    let readers = crate::count::start(&app);
    let reach = crate::reach::start(&app);
    let newsletters = crate::newsletter::start(&app);
    let reminder = tokio::spawn(crate::desk::programme::report::remind::run(Arc::clone(&app)));
    let graceful = GracefulShutdown::new();
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        // A client that dribbles its headers is cut off.
        .header_read_timeout(Duration::from_secs(10))
        .max_buf_size(32 << 10)
        .keep_alive(true);
    builder.http2().timer(TokioTimer::new()).max_concurrent_streams(128);
    let builder = Arc::new(builder);
    let (stopping, stopped) = tokio::sync::watch::channel(false);
    tokio::pin!(stop);
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, from)) = accepted else {
                    // Out of descriptors: wait for some to be given back rather than spin.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                };
                let _ = stream.set_nodelay(true);
                let (app, router, builder) = (Arc::clone(&app), router.clone(), Arc::clone(&builder));
                let (watcher, stopped) = (graceful.watcher(), stopped.clone());
                tokio::spawn(async move {
                    let Some(stream) = fast_lane::serve(&app, stream, from.ip(), stopped).await else { return };
                    let router = TowerToHyperService::new(router);
                    let service = service_fn(move |mut request: http::Request<Incoming>| {
                        request.extensions_mut().insert(Peer(from.ip()));
                        router.call(request)
                    });
                    let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
                    // A client that goes away in the middle is not our failure.
                    let _ = watcher.watch(connection).await;
                });
            }
            () = &mut stop => break,
        }
    }
    drop(listener);
    drop(stopped);
    follower.abort();
    polisher.abort();
    scheduler.abort();
    finder.abort();
    loader.abort();
    reminder.abort();
    let _ = stopping.send(true);
    // Connections in the fast lane end after the answer they are writing; the rest are waited for.
    let connections = tokio::time::timeout(patience, async {
        stopping.closed().await;
        graceful.shutdown().await;
    });
    let _ =
        tokio::join!(connections, letters.stop(patience), reach.stop(patience), newsletters.stop(patience));
    // Last, so that the last views are counted, too.
    readers.stop(&app, patience).await;
    Ok(())
}

/// Publishes and takes back what is due, until the process ends.
async fn release_when_due(app: Arc<App>) {
    let today = |app: &App| app.clock.now().to_zoned(app.shown().country.time_zone.clone()).date();
    let mut day = today(&app);
    let mut forgot = None;
    loop {
        tokio::time::sleep(Duration::from_secs(2)).await;
        let now = today(&app);
        if now != day {
            // What leads, and what is told, depends on the day.
            app.cache.clear();
            day = now;
        }
        let told = flow::publish::Told {
            expired: &|locale| crate::desk::planning::expired(&app, locale),
            refused: &|locale, refusal| crate::desk::planning::refused(&app, locale, refusal),
        };
        if let Err(e) = flow::publish::release_due(&app.store, app.clock.as_ref(), &told).await {
            tracing::error!("publishing what is due: {e}");
        }
        if forgot != Some(now) {
            match flow::plan::oversight::forget_contacts(&app.store, app.clock.as_ref()).await {
                Ok(_) => forgot = Some(now),
                Err(e) => tracing::error!("erasing how readers can be reached: {e}"),
            }
        }
        let zone = app.shown().country.time_zone.clone();
        if let Err(e) = flow::publish::take_due_steps(&app.store, app.clock.as_ref(), &zone).await {
            tracing::error!("steps of organisations whose day has come: {e}");
        }
        if let Err(e) = keep_library(&app).await {
            tracing::error!("keeping the library: {e}");
        }
    }
}

/// Withdraws media whose time is over, makes media of files nobody waits for, and forgets what was not gone on with.
async fn keep_library(app: &Arc<App>) -> Result<(), flow::FlowError> {
    use flow::publish::library;
    let today = app.clock.now().to_zoned(app.shown().country.time_zone.clone()).date();
    library::expire_media(&app.store, app.clock.as_ref(), today).await?;
    library::make_waiting(&app.store, &app.blobs, &app.uploads, &app.clock, &app.plan).await?;
    library::drop_expired(&app.store, &app.uploads, app.clock.as_ref()).await?;
    Ok(())
}
