//! Work that a round has taken for itself, done a few at a time.

use std::future::Future;
use std::ops::ControlFlow;

use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::FlowError;

/// Does `each` of `taken`, at most `many` at a time, and tells `came` what came of each. No more is begun once one has failed,
/// `came` breaks off, or `stopping` says so. What was begun is finished whatever happened to the others: cut off, nobody would
/// know of it. The first failure is the answer.
pub(crate) async fn in_lines<T, C, F>(
    many: usize,
    stopping: &watch::Receiver<bool>,
    taken: Vec<T>,
    each: impl Fn(T) -> F,
    mut came: impl FnMut(C) -> ControlFlow<()>,
) -> Result<(), FlowError>
where
    C: Send + 'static,
    F: Future<Output = Result<C, FlowError>> + Send + 'static,
{
    let mut left = taken.into_iter();
    let mut going = JoinSet::new();
    let mut failed = None;
    let mut enough = false;
    loop {
        while going.len() < many && !enough && !*stopping.borrow() {
            let Some(one) = left.next() else { break };
            going.spawn(each(one));
        }
        let Some(ended) = going.join_next().await else { break };
        match ended {
            Ok(Ok(what)) => enough |= came(what).is_break(),
            Ok(Err(e)) => failed = failed.or(Some(e)),
            Err(e) => failed = failed.or(Some(e.into())),
        }
        enough |= failed.is_some();
    }
    failed.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use model::Refusal;

    use super::*;

    fn failure() -> FlowError {
        FlowError::from(Refusal::NotFound { what: "line", key: "3".into() })
    }

    #[tokio::test]
    async fn what_was_begun_is_finished_and_no_more_is_begun_after_a_failure() {
        let (_stop, stopping) = watch::channel(false);
        let (begun, highest) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let mut done = Vec::new();
        let each = |n: usize| {
            let (begun, highest) = (Arc::clone(&begun), Arc::clone(&highest));
            async move {
                highest.fetch_max(begun.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                begun.fetch_sub(1, Ordering::SeqCst);
                if n == 3 { Err(failure()) } else { Ok(n) }
            }
        };
        let answer = in_lines(2, &stopping, (0..20).collect(), each, |n| {
            done.push(n);
            ControlFlow::Continue(())
        });
        assert!(answer.await.is_err());
        assert!(highest.load(Ordering::SeqCst) <= 2);
        assert!(done.len() < 6 && done.contains(&0) && !done.contains(&3), "{done:?}");
    }

    #[tokio::test]
    async fn nothing_is_begun_when_it_is_time_to_stop_or_enough() {
        let (stop, stopping) = watch::channel(false);
        let mut done = 0;
        let each = |n: usize| async move { Ok(n) };
        in_lines(1, &stopping, vec![1, 2, 3], each, |_| {
            done += 1;
            ControlFlow::Break(())
        })
        .await
        .unwrap();
        assert_eq!(done, 1);
        stop.send(true).unwrap();
        in_lines(1, &stopping, vec![1, 2, 3], each, |_| {
            done += 1;
            ControlFlow::Continue(())
        })
        .await
        .unwrap();
        assert_eq!(done, 1);
    }
}
