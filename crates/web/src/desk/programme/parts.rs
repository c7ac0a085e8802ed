//! What pages of the programme share: the programme that is asked for, who takes part, words in the reader's language.

use flow::plan::Participants;
use jiff::civil::Date;
use model::programme::{Programme, Wording};
use model::{Code, Locale};
use render::View;
use store::Conn;

use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// The place of these pages in the navigation.
pub const PART: &str = "desk-programme";

/// The programme of an address.
pub async fn programme(conn: &mut Conn, code: &str) -> Result<Programme, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    store::programme::find_programme(conn, &code).await?.ok_or(Failure::NotFound)
}

/// Today where the portal is.
pub fn today(app: &App, v: &View<'_>) -> Date {
    app.clock.now().to_zoned(v.country.time_zone.clone()).date()
}

/// Who takes part today; organisations with a plan do in any case.
pub async fn participants(
    conn: &mut Conn,
    app: &App,
    staff: &Staff,
    programme: &Programme,
) -> Result<Participants, Failure> {
    let v = staff.view();
    Ok(Participants::on(conn, programme, &v.country.nation.organisations, today(app, &v)).await?)
}

/// Words in the reader's language, the country's, English, or whichever there is.
pub fn words<'a>(v: &View<'_>, wording: &'a Wording) -> &'a str {
    let english = Locale::new("en").ok();
    let mut wishes = vec![&v.local.locale, &v.country.nation.site.home_locale];
    wishes.extend(english.as_ref());
    wording.best(&wishes).map_or("", |(_, words)| words)
}
