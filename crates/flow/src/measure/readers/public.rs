//! What the public page, its files and the public API tell: all three by these functions, and each through [`published`].

use jiff::civil::Date;
use store::audience::{self, Span, Sum};
use store::{Conn, StoreError};

use super::publish::{Published, Shown, published};
use super::query::{Stretch, top};

/// So many keys of a cut are told.
const ROWS: u32 = 200;
/// So many months are told.
const MONTHS: i32 = 24;

/// A month as roll-ups name it.
pub fn month_of(day: Date) -> String {
    day.strftime("%Y-%m").to_string()
}

/// How often pages were read on each day of a month; days of which nothing was counted are left out.
pub async fn days_of(conn: &mut Conn, month: &str, today: Date, k: i64) -> Result<Published, StoreError> {
    let ends = (format!("{month}-01"), format!("{month}-31"));
    let parts = audience::series_of(conn, Span::Day, "door", "page", (&ends.0, &ends.1)).await?;
    let whole = audience::series_of(conn, Span::Month, "door", "page", (month, month)).await?;
    let total = whole.into_iter().next().unwrap_or_default();
    // A day that is over is told as it was; only what is not over yet goes in steps.
    let told = published(&parts, &Sum { key: month.to_owned(), ..total }, k, false);
    Ok(if month == month_of(today) { told.in_steps_of(k, &today.to_string()) } else { told })
}

/// How often pages were read in each of the last months.
pub async fn months(conn: &mut Conn, today: Date, k: i64) -> Result<Vec<Shown>, StoreError> {
    let first = today.saturating_sub(jiff::Span::new().months(MONTHS - 1));
    let ends = (month_of(first), month_of(today));
    let parts = audience::series_of(conn, Span::Month, "door", "page", (&ends.0, &ends.1)).await?;
    // No whole is told of which the months are parts.
    let total = Sum { key: String::new(), n: parts.iter().map(|part| part.n).sum::<i64>() + k, readers: 0 };
    Ok(published(&parts, &total, k, false).in_steps_of(k, &ends.1).rows)
}

/// What was counted most in a month, by one of [`super::PUBLIC_CUTS`].
pub async fn by(
    conn: &mut Conn,
    cut: &str,
    month: &str,
    today: Date,
    k: i64,
) -> Result<Published, StoreError> {
    let top = top(conn, cut, &Stretch::month(month), ROWS).await?;
    let running = month == month_of(today);
    Ok(published(&top.rows, &Sum { key: cut.to_owned(), ..top.total }, k, running).without_withheld())
}
