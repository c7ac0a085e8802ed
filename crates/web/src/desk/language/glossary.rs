//! The glossary: looked through, brought in and taken away.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::publish::language::glossary::{self, Dialect, SUBJECTS};
use flow::publish::language::{FileProblem, may_keep};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use model::{Concept, Locale, Refusal, TermStatus};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::language::{ConceptRow, FileReport, GlossaryPage, Words};
use serde::Deserialize;

use super::parts::{PART, left_out, problems, tabs};
use super::upload::Upload;
use crate::app::App;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::structured::percent;

/// Concepts on a page.
const ROWS: usize = 100;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    q: String,
    locale: String,
    subject: String,
    missing: String,
    from: usize,
}

/// A field in words: one of ours has a message, another is what somebody called it.
pub fn subject_name(v: &View<'_>, subject: &str) -> String {
    if SUBJECTS.contains(&subject) { v.word("subject", subject) } else { subject.to_owned() }
}

/// Whether the person keeps the whole glossary, or a language of it.
pub fn keeps(staff: &Staff, locale: Option<&Locale>) -> bool {
    may_keep(&staff.me.rights, &staff.shown.country.nation.site.operator, locale)
}

/// The languages that a person keeps.
pub fn kept_languages(staff: &Staff) -> impl Iterator<Item = &Locale> {
    staff.shown.country.nation.site.locales.iter().filter(|l| keeps(staff, Some(l)))
}

/// The first term of a language, those to be used before others.
fn first_term<'a>(concept: &'a Concept, locale: &Locale) -> Option<&'a str> {
    let own = concept.terms.iter().filter(|t| t.locale == *locale);
    own.min_by_key(|t| t.status).map(|t| t.text.as_str())
}

/// What a concept is called: at home, else in any language.
pub fn title(concept: &Concept, home: &Locale) -> Words {
    match first_term(concept, home) {
        Some(text) => Words::new(home, text),
        None => concept.terms.first().map_or_else(
            || Words { lang: String::new(), dir: "ltr", text: concept.code.to_string() },
            |t| Words::new(&t.locale, &t.text),
        ),
    }
}

/// `GET /desk/language/glossary`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    show(&app, &staff, wish, FileReport::default(), None).await
}

async fn show(
    app: &App,
    staff: &Staff,
    wish: Wish,
    report: FileReport,
    done: Option<String>,
) -> Result<Response, Failure> {
    let concepts = store::glossary::concepts(&mut app.store.read().await?).await?;
    let mut d = staff.desk(staff.view().t("glossary-title"), PART);
    d.done = done.or(d.done);
    let v = d.v;
    let site = &v.country.nation.site;
    let home = &site.home_locale;
    // A language to look at beside that of the country: the one wished for, one's own, else the next.
    let wished = site.locales.iter().find(|l| l.as_str() == wish.locale);
    let own = Some(&v.local.locale).filter(|l| *l != home);
    let other = site.locales.iter().find(|l| *l != home);
    let shown = wished.or(own).or(other).unwrap_or(home);
    let words = viet::fold(wish.q.trim());
    let fits = |c: &&Concept| {
        let text = c.terms.iter().any(|t| viet::fold(&t.text).contains(&words));
        let text = text || c.code.as_str().contains(&words) || viet::fold(&c.definition).contains(&words);
        let subject = wish.subject.is_empty() || c.subject == wish.subject;
        let missing = wish.missing.is_empty() || (c.retired_at.is_none() && first_term(c, shown).is_none());
        text && subject && missing
    };
    let mut found: Vec<&Concept> = concepts.iter().filter(fits).collect();
    found.sort_by_cached_key(|c| (c.retired_at.is_some(), viet::fold(&title(c, home).text)));
    let subjects: BTreeSet<&str> =
        concepts.iter().map(|c| c.subject.as_str()).filter(|s| !s.is_empty()).collect();
    let mut choices = vec![Choice::new("", v.t("desk-any"), &wish.subject)];
    choices.extend(subjects.into_iter().map(|s| Choice::new(s, subject_name(&v, s), &wish.subject)));
    let count = v.n("glossary-count", i64::try_from(found.len()).unwrap_or(i64::MAX));
    let more = found.len() > wish.from + ROWS;
    let rows = found.iter().skip(wish.from).take(ROWS);
    let all = i64::try_from(site.locales.len()).unwrap_or(0);
    let rows = rows.map(|c| {
        let languages: BTreeSet<&Locale> =
            c.terms.iter().filter(|t| t.status != TermStatus::Forbidden).map(|t| &t.locale).collect();
        ConceptRow {
            href: format!("/desk/language/glossary/{}", c.code),
            home: title(c, home),
            terms: c
                .terms
                .iter()
                .filter(|t| t.locale == *shown && t.status != TermStatus::Forbidden)
                .map(|t| Words::new(shown, &t.text))
                .collect(),
            subject: subject_name(&v, &c.subject),
            languages: format!("{}/{}", v.num(i64::try_from(languages.len()).unwrap_or(0)), v.num(all)),
            retired: c.retired_at.is_some(),
        }
    });
    page(&GlossaryPage {
        rows: rows.collect(),
        tabs: tabs(&v, "glossary-title"),
        languages: site
            .locales
            .iter()
            .map(|l| Choice::new(l.as_str(), v.language(l), shown.as_str()))
            .collect(),
        language: v.language(shown),
        subjects: choices,
        only_missing: !wish.missing.is_empty(),
        count,
        next: more.then(|| {
            let (q, subject) = (percent(&wish.q), percent(&wish.subject));
            format!(
                "/desk/language/glossary?q={q}&locale={}&subject={subject}&missing={}&from={}",
                shown,
                percent(&wish.missing),
                wish.from + ROWS
            )
        }),
        may_change: kept_languages(staff).next().is_some(),
        report,
        query: wish.q,
        d,
    })
}

/// `POST /desk/language/glossary/import`
pub async fn import(State(app): State<Arc<App>>, staff: Staff, upload: Upload) -> Result<Response, Failure> {
    let locales = staff.shown.country.nation.site.locales.clone();
    let Upload { name, bytes, too_large } = upload;
    let refused = |reason| Err(vec![FileProblem { place: None, reason, detail: String::new() }]);
    let read = match bytes {
        Some(bytes) => tokio::task::spawn_blocking(move || glossary::read_file(&bytes, &locales))
            .await
            .map_err(Failure::internal)?,
        None if too_large => refused("file-too-large"),
        None => refused("file-missing"),
    };
    let v = staff.view();
    let not_taken =
        |list: &[FileProblem]| FileReport { problems: problems(&v, list), ..FileReport::default() };
    let file = match read {
        Ok(file) => file,
        Err(list) => return show(&app, &staff, Wish::default(), not_taken(&list), None).await,
    };
    let keeper = &staff.shown.country.nation.site.operator;
    let mut tx = app.store.begin().await?;
    match glossary::import(&mut tx, &staff.me.rights, app.clock.as_ref(), keeper, &name, &file).await {
        Ok(done) => {
            tx.commit().await?;
            let number = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
            let counts = [
                ("added", number(done.added)),
                ("changed", number(done.changed)),
                ("unchanged", number(done.unchanged)),
            ];
            let counts: Vec<(&str, &str)> = counts.iter().map(|(name, n)| (*name, n.as_str())).collect();
            let said = v.local.messages.with("glossary-imported", &counts);
            let left_out = left_out(&v, &file.other_languages);
            let remarks = file.remarks.iter().take(50).cloned().collect();
            let report = FileReport { problems: Vec::new(), left_out, remarks };
            show(&app, &staff, Wish::default(), report, Some(said)).await
        }
        Err(FlowError::Refused(Refusal::Forbidden(_))) => {
            drop(tx);
            let detail = kept_languages(&staff).map(|l| v.language(l)).collect::<Vec<_>>().join(", ");
            let list = [FileProblem { place: None, reason: "file-not-yours", detail }];
            show(&app, &staff, Wish::default(), not_taken(&list), None).await
        }
        Err(e) => Err(e.into()),
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Form {
    form: String,
}

/// `GET /desk/language/glossary.tbx`: in the form most programs read, or in that of 2019.
pub async fn export(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(form): Query<Form>,
) -> Result<Response, Failure> {
    let dialect = if form.form == "2019" { Dialect::Dca2019 } else { Dialect::Martif2008 };
    let v = staff.view();
    let title = format!("{} – {}", v.t("glossary-title"), v.site_name());
    let home = &v.country.nation.site.home_locale;
    let text = glossary::export(&mut app.store.read().await?, home, &title, dialect).await?;
    let headers = [
        (CONTENT_TYPE, "application/x-tbx; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"glossary.tbx\""),
    ];
    Ok((headers, text).into_response())
}
