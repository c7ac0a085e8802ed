//! Issues and answers in words.

use flow::reach::newsletter::{MARK_CONFIRM, MARK_LEAVE, MARK_MANAGE, Told, Words};
use jiff::Timestamp;
use model::{Locale, Newsletter, Rhythm, Translation};
use render::View;
use render::mail::newsletter::{IssueLetter, LetterStory, LetterWithdrawn, confirm, known};
use render::mail::{Draft, Letter};

use crate::app::Shown;
use crate::reach::labelled;

/// What a newsletter is called in a language, and the language of that name.
pub fn list_name(v: &View<'_>, n: &Newsletter) -> (String, String) {
    let wishes = [&v.local.locale, &v.country.nation.site.home_locale];
    match n.names.best(&wishes) {
        Some((lang, name)) => (name.to_owned(), lang.to_owned()),
        None => (n.channel.to_string(), String::new()),
    }
}

/// How often it is written.
pub fn rhythm(v: &View<'_>, n: &Newsletter) -> String {
    let time = format!("{:02}:00", n.hour);
    match n.rhythm {
        Rhythm::AtOnce => v.t("newsletter-rhythm-at-once"),
        Rhythm::Daily => v.t1("newsletter-every-day", "time", &time),
        Rhythm::Weekly => {
            let day = v.t(&format!("newsletter-day-{}", n.weekday));
            v.t2("newsletter-every-week", ("day", &day), ("time", &time))
        }
    }
}

/// Subject and heading of an issue: the one story, or the newsletter with its day.
pub fn heading(v: &View<'_>, n: &Newsletter, until: Timestamp, titles: &[&str]) -> String {
    match titles {
        [one] => (*one).to_owned(),
        _ => {
            let (name, _) = list_name(v, n);
            v.t2("newsletter-letter-subject", ("name", &name), ("date", &v.day(until)))
        }
    }
}

/// An issue in a language.
pub fn write_issue(
    shown: &Shown,
    n: &Newsletter,
    locale: &Locale,
    number: i64,
    until: Timestamp,
    told: &[&Told],
) -> Result<Words, String> {
    let country = &shown.country;
    let local = country.local(locale).ok_or_else(|| format!("the site does not speak {locale}"))?;
    let v = View::new(country, local);
    let (withdrawn, stories): (Vec<&Told>, Vec<&Told>) =
        told.iter().copied().partition(|t| t.story.withdrawn.is_some());
    let titles: Vec<&str> = stories.iter().map(|t| t.title.as_str()).collect();
    let (name, _) = list_name(&v, n);
    let letter = IssueLetter {
        v,
        organisation: v.name("organisation", n.organisation.as_str()),
        subject: heading(&v, n, until, &titles),
        stories: stories
            .iter()
            .map(|t| LetterStory {
                title: t.title.clone(),
                summary: if t.story.text.is_empty() { t.summary.clone() } else { t.story.text.clone() },
                href: labelled(country, locale, &t.slug, None, Some(&n.channel)),
                kicker: kicker(&v, n, t),
            })
            .collect(),
        withdrawn: withdrawn.iter().map(|t| LetterWithdrawn { words: gone(&v, t) }).collect(),
        web: v.absolute(&v.href(&format!("/newsletters/{}/issues/{number}", n.channel))),
        manage: MARK_MANAGE,
        leave: MARK_LEAVE,
        name,
    };
    words(letter.write())
}

/// Section and day; who publishes it, where that is somebody else than whoever writes; how it was translated, where it was.
fn kicker(v: &View<'_>, n: &Newsletter, t: &Told) -> String {
    let mut parts = vec![v.name("section", t.item.section.as_str())];
    if t.item.publisher != n.organisation {
        parts.push(v.name("organisation", t.item.publisher.as_str()));
    }
    parts.push(v.day(t.published_at));
    if t.translation != Translation::Original {
        parts.push(v.t1("written-in", "language", &v.language(&t.item.written_in)));
        parts.push(v.word("translation", t.translation.as_str()));
    }
    parts.join(" · ")
}

/// That something was withdrawn, and why.
fn gone(v: &View<'_>, told: &Told) -> String {
    let reason = told.story.withdrawn.as_deref().unwrap_or_default();
    v.t2("newsletter-withdrawn", ("title", &told.title), ("reason", reason))
}

fn words(letter: Result<Letter, impl std::fmt::Display>) -> Result<Words, String> {
    let Letter { subject, text, html } = letter.map_err(|e| e.to_string())?;
    Ok(Words { subject, text, html })
}

/// The letters that answer the form: the one to confirm, and the one to whom is a subscriber already.
pub fn answers(v: View<'_>, n: &Newsletter) -> Result<(Words, Words), String> {
    let (name, _) = list_name(&v, n);
    let write = |draft: Draft<'_>| words(draft.write());
    Ok((write(confirm(v, &name, MARK_CONFIRM))?, write(known(v, &name, MARK_MANAGE))?))
}

/// A text as somebody at the desk gets it to try: with links that lead to the newsletter's page, since they may be no subscriber.
pub fn trial(v: &View<'_>, n: &Newsletter, text: &str) -> String {
    let page = v.absolute(&v.href(&format!("/newsletters/{}", n.channel)));
    [MARK_MANAGE, MARK_LEAVE, MARK_CONFIRM]
        .iter()
        .fold(text.to_owned(), |text, mark| text.replace(mark, &page))
}
