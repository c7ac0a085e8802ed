//! About, privacy, accessibility, languages, corrections.

use std::sync::Arc;

use axum::extract::State;
use render::View;
use render::pages::{
    AboutPage, CorrectionRow, CorrectionsPage, LanguageRow, LanguagesPage, OrganisationGroup,
    OrganisationRow, Pair, TextSection,
};

use super::reference::host;
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::reader::Reader;

fn section(v: &View<'_>, title: &str, paragraphs: &[&str]) -> TextSection {
    TextSection { title: v.t(title), paragraphs: paragraphs.iter().map(|k| v.t(k)).collect() }
}

/// Kinds of organisations in the order of the list.
pub const KINDS: &[&str] = &[
    "party",
    "assembly",
    "government",
    "ministry",
    "agency",
    "department",
    "committee",
    "press",
    "association",
    "mission",
    "province",
    "demonstration",
];

/// `/{locale}/about`
pub async fn about(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let site = &v.country.nation.site;
    let operator = v.name("organisation", site.operator.as_str());
    let who = TextSection {
        title: v.t("about-who-title"),
        paragraphs: vec![v.t1("about-who", "operator", &operator)],
    };
    let how = section(
        &v,
        "about-how-title",
        &["about-how-attributed", "about-how-silent", "about-how-figures", "about-how-claims"],
    );
    let mut conn = app.store.read().await?;
    let counted = store::listing::counts_by_publisher(&mut conn, reader.locale()).await?;
    let today = app.clock.now().to_zoned(v.country.time_zone.clone()).date();
    let coming = super::organisations::decided(&mut conn, &v, today).await?;
    drop(conn);
    let publishers = counted
        .into_iter()
        .map(|(code, n)| Pair::new(v.name("organisation", code.as_str()), v.n("editions-count", n)))
        .collect();
    let c = reader.chrome(v.t("nav-about"), "/about", "about").described(v.t("about-intro"));
    let page = AboutPage {
        sections: vec![who, how],
        contact: site.contact_email.clone(),
        publishers,
        coming,
        organisations: organisations(&v),
        c,
    };
    Answer::page(&page, vec![Tag::List(reader.locale().to_string())])
}

fn organisations(v: &View<'_>) -> Vec<OrganisationGroup> {
    let all = &v.country.nation.organisations;
    let group = |name: String, keep: &dyn Fn(&model::Organisation) -> bool| {
        let mut rows: Vec<OrganisationRow> =
            all.iter().filter(|o| keep(o)).map(|o| organisation_row(v, o)).collect();
        v.local.formats.sort_by_name(&mut rows, |r| &r.name);
        OrganisationGroup { name, rows }
    };
    let mut groups: Vec<OrganisationGroup> = KINDS
        .iter()
        .map(|kind| group(v.word("organisation", kind), &|o| o.kind == *kind && o.valid_to.is_none()))
        .collect();
    groups.push(group(v.t("organisation-former"), &|o| o.valid_to.is_some()));
    groups.retain(|g| !g.rows.is_empty());
    groups
}

fn organisation_row(v: &View<'_>, o: &model::Organisation) -> OrganisationRow {
    let lineage = v
        .country
        .nation
        .organisation_lineage
        .iter()
        .filter(|l| l.to.as_ref() == Some(&o.code) || (l.from == o.code && l.to.is_none()))
        .map(|l| super::places::lineage_sentence(v, "organisation", l))
        .collect();
    OrganisationRow {
        name: v.name("organisation", o.code.as_str()),
        website: o.website.clone(),
        contact: o.contact.clone().unwrap_or_default(),
        host: o.website.as_deref().map(host).unwrap_or_default(),
        lineage,
    }
}

/// `/{locale}/privacy`
pub async fn privacy(reader: Reader) -> Answered {
    let v = reader.view();
    let sections = vec![
        section(&v, "privacy-count-title", &["privacy-count"]),
        section(&v, "audience-privacy-title", &["audience-privacy"]),
        section(&v, "privacy-choice-title", &["privacy-choice"]),
        section(&v, "privacy-mail-title", &["privacy-mail"]),
    ];
    text_page(&reader, "nav-privacy", "/privacy", "privacy-intro", sections)
}

/// `/{locale}/accessibility`
pub async fn accessibility(reader: Reader) -> Answered {
    let v = reader.view();
    let sections = vec![
        section(&v, "accessibility-how-title", &["accessibility-how"]),
        section(&v, "accessibility-plain-title", &["accessibility-plain"]),
        section(&v, "accessibility-tell-title", &["accessibility-tell"]),
    ];
    text_page(&reader, "nav-accessibility", "/accessibility", "accessibility-intro", sections)
}

fn text_page(reader: &Reader, title: &str, path: &str, intro: &str, sections: Vec<TextSection>) -> Answered {
    let v = reader.view();
    let page = AboutPage {
        c: reader.chrome(v.t(title), path, "").described(v.t(intro)),
        sections,
        contact: v.country.nation.site.contact_email.clone(),
        publishers: Vec::new(),
        coming: Vec::new(),
        organisations: Vec::new(),
    };
    Answer::page(&page, vec![])
}

/// `/{locale}/languages`
pub async fn languages(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let mut conn = app.store.read().await?;
    let counts = store::listing::count_all_published(&mut conn).await?;
    let mut rows = Vec::new();
    let mut tags = Vec::new();
    for local in v.country.locals() {
        let count = counts.get(&local.locale).copied().unwrap_or(0);
        tags.push(Tag::List(local.locale.to_string()));
        rows.push(LanguageRow {
            href: format!("/{}/", local.locale),
            tag: local.locale.to_string(),
            dir: local.locale.direction().as_str(),
            own_name: local.own_name.clone(),
            name: v.language(&local.locale),
            editions: v.n("editions-count", count),
            current: local.locale == *reader.locale(),
        });
    }
    let c = reader.chrome(v.t("languages-title"), "/languages", "").described(v.t("languages-intro"));
    Answer::page(&LanguagesPage { c, rows }, tags)
}

/// `/{locale}/corrections`
pub async fn corrections(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let mut conn = app.store.read().await?;
    let after = store::programme::corrections_after_complaint(&mut conn).await?;
    let (counts, counts_note) = super::complaint::counts(&v, &mut conn).await?;
    let rows = store::correction::list_corrections(&mut conn, None, None, 200)
        .await?
        .into_iter()
        .map(|r| CorrectionRow {
            date: v.day(r.correction.at),
            language: v.language(&r.locale),
            lang: r.locale.to_string(),
            href: format!("/{}/stories/{}", r.locale, r.slug),
            title: r.title,
            after: super::complaint::after(&v, &after, r.correction.revision),
            note: r.correction.note,
        })
        .collect();
    let mut tags: Vec<Tag> = v.country.locals().map(|l| Tag::List(l.locale.to_string())).collect();
    tags.push(Tag::Programme);
    let c = reader
        .chrome(v.t("nav-corrections"), "/corrections", "")
        .described(v.t("corrections-intro"))
        .with_feed("/corrections/feed.xml");
    Answer::page(&CorrectionsPage { c, rows, counts, counts_note, report: v.href("/complaint") }, tags)
}
