//! Letters to newsrooms, written: a text as it is published, its correction, its withdrawal.

use flow::FlowError;
use flow::reach::dispatch::Told;
use flow::reach::kits::kit_tokens;
use flow::reach::newsletter::MARK_LEAVE;
use flow::reach::outlet::Letter;
use flow::reach::outlets::PressOutlet;
use flow::reach::press_list::{Desk, tell};
use jiff::Timestamp;
use model::press::PressSaid;
use model::{Channel, Code, Dispatch, DispatchId, EditionId, EditionState, Item};
use render::mail::press::PressMail;
use render::{Body, View};
use store::press_kit::KeptKit;

use super::links::labelled;
use crate::app::App;
use crate::pages::press::office;
use crate::pages::programme::words::spoken;

/// The outlet of press lists, where mail is on.
pub fn outlet(app: &App) -> Result<Option<PressOutlet>, flow::VaultError> {
    let Some(mailer) = app.mail() else { return Ok(None) };
    Ok(Some(PressOutlet {
        store: app.store.clone(),
        clock: std::sync::Arc::clone(&app.clock),
        vault: app.vault()?,
        base_url: app.shown().country.base_url.clone(),
        domain: mailer.domain().to_owned(),
    }))
}

/// The letters of a dispatch as it stands: the first of them is in its own language. When it has not gone yet, those in the
/// other languages of the list in which the item is published follow.
pub async fn letters(
    app: &App,
    told: &Told,
    dispatch: &Dispatch,
    channel: &Channel,
) -> Result<Vec<Letter>, FlowError> {
    let said = match (told.edition.state, dispatch.sent_at) {
        (EditionState::Published, None) => PressSaid::First,
        (EditionState::Published, Some(_)) => PressSaid::Corrected,
        _ => PressSaid::Withdrawn,
    };
    let mut all = vec![letter(app, told, dispatch, channel, said).await?];
    if said != PressSaid::First {
        return Ok(all);
    }
    let mut conn = app.store.read().await?;
    let mut others = Vec::new();
    for locale in store::press_list::contact_locales(&mut conn, &channel.code).await?.into_keys() {
        if locale == dispatch.locale {
            continue;
        }
        let found = store::edition::edition_of(&mut conn, told.item.id, &locale).await?;
        let Some(edition) = found.filter(|e| e.state == EditionState::Published) else { continue };
        let Some(id) = edition.published_revision else { continue };
        if let Some(revision) = store::revision::find_revision(&mut conn, id).await? {
            others.push(Told { item: told.item.clone(), edition, revision });
        }
    }
    drop(conn);
    for other in &others {
        all.push(letter(app, other, dispatch, channel, said).await?);
    }
    Ok(all)
}

/// One letter.
async fn letter(
    app: &App,
    told: &Told,
    dispatch: &Dispatch,
    channel: &Channel,
    said: PressSaid,
) -> Result<Letter, FlowError> {
    let shown = app.shown();
    let country = &shown.country;
    let locale = &told.edition.locale;
    let local = country.local(locale).ok_or_else(|| FlowError::Letter(format!("no words in {locale}")))?;
    let v = View::new(country, local);
    let mut conn = app.store.read().await?;
    let title = told.revision.title.trim();
    let mut mail = PressMail {
        v,
        subject: title.to_owned(),
        organisation: v.name("organisation", channel.organisation.as_str()),
        embargo: None,
        notices: Vec::new(),
        byline: String::new(),
        lead: Vec::new(),
        body: Vec::new(),
        page: None,
        kit: None,
        contacts: Vec::new(),
        leave: MARK_LEAVE,
    };
    let now = app.clock.now();
    let all = store::press_kit::published_kits(&mut conn).await?;
    let (kits, held): (Vec<KeptKit>, Vec<KeptKit>) = all.into_iter().partition(|kept| kept.is_public(now));
    let kit = with(&kits, &told.item);
    let offices = kit.or_else(|| answers_for(&kits, &told.item));
    let reply_to =
        offices.and_then(|kept| kept.kit.contacts.iter().map(|c| &c.email).find(|e| !e.is_empty()));
    let reply_to = reply_to.filter(|address| model::email(address).is_ok()).cloned();
    mail.contacts = offices.map(|kept| contacts(&v, kept)).unwrap_or_default();
    match said {
        PressSaid::Withdrawn => {
            mail.subject = v.t1("press-letter-withdrawn-subject", "title", title);
            mail.notices = vec![v.t1("press-letter-withdrawn", "title", title)];
            let reason = told.edition.withdrawn_reason.as_deref().unwrap_or_default();
            if !reason.is_empty() {
                mail.notices.push(v.t1("press-letter-reason", "reason", reason));
            }
        }
        PressSaid::First | PressSaid::Corrected => {
            if said == PressSaid::Corrected {
                mail.subject = v.t1("press-letter-corrected-subject", "title", title);
                mail.notices = vec![v.t("press-letter-corrected")];
                let notes = store::correction::corrections_of(&mut conn, told.edition.id).await?;
                let note = notes.into_iter().find(|c| c.revision == told.revision.id).map(|c| c.note);
                mail.notices.extend(note.filter(|note| !note.is_empty()));
            }
            mail.byline = byline(&v, told);
            let own = (*locale == dispatch.locale).then_some(dispatch.text.as_str());
            mail.lead = lead(title, told.revision.summary.trim(), own);
            mail.body = paragraphs(&Body::plain_text(v, &told.revision.body));
            let (slug, via) = (&told.edition.slug, Some(&channel.code));
            let page = labelled(country, locale, slug, dispatch.campaign.as_ref(), via);
            mail.page = Some((v.t("press-letter-page"), page));
        }
    }
    drop(conn);
    if said != PressSaid::Withdrawn {
        if let Some(kept) = kit {
            let address = v.absolute(&v.href(&format!("/press/{}", kept.kit.code)));
            mail.kit = Some((spoken(&v, &kept.kit.titles).text, address));
        } else if let Some(kept) = with(&held, &told.item) {
            put_held_kit(app, &v, &mut mail, kept, &channel.code).await?;
        }
    }
    let written = mail.write().map_err(|e| FlowError::Letter(e.to_string()))?;
    Ok(Letter {
        said,
        edition: told.edition.id,
        revision: told.revision.id,
        locale: locale.clone(),
        subject: written.subject,
        text: written.text,
        html: written.html,
        reply_to,
    })
}

/// What every page of a text says of it, in a line.
fn byline(v: &View<'_>, told: &Told) -> String {
    let (item, edition) = (&told.item, &told.edition);
    let published = edition.first_published_at.unwrap_or(edition.updated_at);
    [
        v.name("organisation", item.publisher.as_str()),
        v.t1("published-on", "date", &v.day(published)),
        v.t1("written-in", "language", &v.language(&item.written_in)),
        v.word("translation", edition.translation.as_str()),
    ]
    .join(" · ")
}

/// The newest kit that has the item.
fn with<'a>(kits: &'a [KeptKit], item: &Item) -> Option<&'a KeptKit> {
    kits.iter().find(|kept| kept.kit.items.contains(&item.code))
}

/// A kit under embargo: nothing is told of it unless somebody made a link for this list, whose note is the channel's code. Then
/// the embargo stands above everything else.
async fn put_held_kit(
    app: &App,
    v: &View<'_>,
    mail: &mut PressMail<'_>,
    kept: &KeptKit,
    channel: &Code,
) -> Result<(), FlowError> {
    let now = app.clock.now();
    let Some(embargo) = &kept.kit.embargo else { return Ok(()) };
    let mut tx = app.store.begin().await?;
    let mut links = store::press_kit::kit_links(&mut tx, &kept.kit.code).await?;
    links.retain(|l| l.revoked_at.is_none() && l.expires_at > now && l.note == channel.as_str());
    let token = if links.is_empty() { None } else { kit_tokens(&mut tx, &links).await?.pop() };
    tx.commit().await?;
    if let Some(token) = token {
        let address = v.absolute(&format!("/preview/kits/{token}?locale={}", v.local.locale));
        mail.embargo = Some(v.t1("press-letter-embargo", "time", &moment_in(v, embargo.until)));
        mail.kit = Some((spoken(v, &kept.kit.titles).text, address));
    }
    Ok(())
}

/// Day and time with the zone they are meant in: a newsroom may be anywhere.
fn moment_in(v: &View<'_>, at: Timestamp) -> String {
    let zoned = at.to_zoned(v.country.time_zone.clone());
    format!("{}, {} (UTC{})", v.day(at), v.time(at), zoned.strftime("%:z"))
}

/// The newest kit of the item's publisher that names somebody who answers.
fn answers_for<'a>(kits: &'a [KeptKit], item: &Item) -> Option<&'a KeptKit> {
    kits.iter().find(|kept| kept.kit.organisation == item.publisher && !kept.kit.contacts.is_empty())
}

/// Offices, a line each.
fn contacts(v: &View<'_>, kept: &KeptKit) -> Vec<String> {
    let offices = kept.kit.contacts.iter().map(|contact| {
        let o = office(v, contact);
        let parts = [o.role, o.organisation, o.telephone, o.email, o.web];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    offices.collect()
}

/// What stands before the text: the words of the dispatch, and the summary unless these say it. What is proposed begins with
/// the headline, which stands above already.
fn lead(title: &str, summary: &str, own: Option<&str>) -> Vec<String> {
    let own = own.unwrap_or_default().trim();
    let own = own.strip_prefix(title).unwrap_or(own).trim();
    let mut lead = paragraphs(own);
    if !summary.is_empty() && !own.contains(summary) {
        lead.push(summary.to_owned());
    }
    lead
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|p| !p.is_empty()).map(str::to_owned).collect()
}

/// Tells newsrooms what became of texts that they had in another language than their dispatch, which follows its own edition
/// alone.
pub async fn follow(app: &App) -> Result<(), FlowError> {
    let waiting = store::press_list::unfollowed_elsewhere(&mut app.store.read().await?).await?;
    if waiting.is_empty() {
        return Ok(());
    }
    let Some(outlet) = outlet(app)? else { return Ok(()) };
    for (dispatch, edition) in waiting {
        // One that cannot be written must not hold up the others.
        if let Err(e) = follow_one(app, &outlet, dispatch, edition).await {
            tracing::error!("telling newsrooms of edition {edition}: {e}");
        }
    }
    Ok(())
}

async fn follow_one(
    app: &App,
    outlet: &PressOutlet,
    dispatch: DispatchId,
    edition: EditionId,
) -> Result<(), FlowError> {
    let mut conn = app.store.read().await?;
    let Some(dispatch) = store::reach::find_dispatch(&mut conn, dispatch).await? else { return Ok(()) };
    let Some(channel) = store::reach::find_channel(&mut conn, &dispatch.channel).await? else {
        return Ok(());
    };
    let Some(edition) = store::edition::edition_by_id(&mut conn, edition).await? else { return Ok(()) };
    let Some(item) = store::item::item_by_id(&mut conn, edition.item).await? else { return Ok(()) };
    let letters = store::press_list::letters_of(&mut conn, dispatch.id).await?;
    let last = letters.iter().rev().find(|l| l.edition == edition.id).map(|l| l.revision);
    let Some(shown) = edition.published_revision.or(last) else { return Ok(()) };
    let Some(revision) = store::revision::find_revision(&mut conn, shown).await? else { return Ok(()) };
    drop(conn);
    let said = match edition.state {
        EditionState::Published => PressSaid::Corrected,
        _ => PressSaid::Withdrawn,
    };
    let told = Told { item, edition, revision };
    let written = letter(app, &told, &dispatch, &channel, said).await?;
    let desk = Desk { vault: &outlet.vault, base_url: &outlet.base_url, domain: &outlet.domain };
    let mut tx = app.store.begin().await?;
    tell(&mut tx, app.clock.as_ref(), &desk, &channel, &dispatch, &[written]).await?;
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_twice_before_the_text() {
        let proposed = "A bay\n\nTwo thousand islands.";
        assert_eq!(lead("A bay", "Two thousand islands.", Some(proposed)), ["Two thousand islands."]);
        assert_eq!(lead("A bay", "Two thousand islands.", None), ["Two thousand islands."]);
        let own = "For your travel pages.\n\nPictures are free.";
        let all = ["For your travel pages.", "Pictures are free.", "Two thousand islands."];
        assert_eq!(lead("A bay", "Two thousand islands.", Some(own)), all);
        assert!(lead("A bay", "", Some("A bay")).is_empty());
    }
}
