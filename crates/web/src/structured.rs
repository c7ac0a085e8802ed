//! Structured data (schema.org) for search engines and other readers that are programs.

use model::{Format, InformationKind, Media, Rating, VariantFormat};
use render::View;
use serde_json::{Value, json};
use store::published::PublishedEdition;

/// Percent-encodes everything but unreserved characters.
pub fn percent(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// What describes an edition: the article, and what its format adds.
pub fn story(v: &View<'_>, found: &PublishedEdition, lead: Option<&Media>) -> Vec<Value> {
    let mut out = vec![article(v, found, lead)];
    out.extend(claim_review(v, found));
    out.extend(event(v, found));
    out
}

fn address(v: &View<'_>, found: &PublishedEdition) -> String {
    v.absolute(&v.href(&format!("/stories/{}", found.edition.slug)))
}

fn publisher(v: &View<'_>, found: &PublishedEdition) -> Value {
    let code = found.item.publisher.as_str();
    let mut organisation = json!({ "@type": "Organization", "name": v.name("organisation", code) });
    if let Some(site) = v.country.organisation(code).and_then(|o| o.website.as_ref()) {
        organisation["url"] = json!(site);
    } else {
        organisation["url"] = json!(v.absolute(&v.href("/about")));
    }
    organisation
}

fn article(v: &View<'_>, found: &PublishedEdition, lead: Option<&Media>) -> Value {
    let PublishedEdition { item, edition, revision, .. } = found;
    let kind = match item.kind {
        InformationKind::Official | InformationKind::Clarification => "NewsArticle",
        InformationKind::Image | InformationKind::World => "Article",
    };
    let mut value = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "headline": revision.title,
        "description": revision.summary,
        "inLanguage": edition.locale.as_str(),
        "datePublished": edition.first_published_at.unwrap_or(edition.updated_at).to_string(),
        "dateModified": edition.updated_at.to_string(),
        "mainEntityOfPage": address(v, found),
        "publisher": publisher(v, found),
        "author": publisher(v, found),
        "isAccessibleForFree": true,
    });
    let widest = lead.and_then(|m| m.variants.iter().rfind(|x| x.format == VariantFormat::Jpeg));
    value["image"] = match widest {
        Some(x) => json!([v.absolute(&format!("/media/{}.jpeg", x.sha256))]),
        None => json!([v.absolute(&format!("/og/{}/{}.png", edition.locale, edition.slug))]),
    };
    if !found.corrections.is_empty() {
        value["correction"] = found.corrections.iter().map(|c| c.note.as_str()).collect();
    }
    value
}

/// ClaimReview: names the claim, never a person.
fn claim_review(v: &View<'_>, found: &PublishedEdition) -> Option<Value> {
    let claim = found.item.claim.as_ref()?;
    let worth = match claim.rating {
        Rating::False => 1,
        Rating::MostlyFalse => 2,
        Rating::MissingContext => 3,
        Rating::MostlyTrue => 4,
        Rating::True => 5,
    };
    Some(json!({
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": address(v, found),
        "datePublished": found.edition.first_published_at.unwrap_or(found.edition.updated_at).to_string(),
        "claimReviewed": found.revision.claim,
        "inLanguage": found.edition.locale.as_str(),
        "author": publisher(v, found),
        "itemReviewed": {
            "@type": "Claim",
            "datePublished": claim.first_seen.map(|d| d.to_string()),
        },
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": worth,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": v.word("rating", claim.rating.as_str()),
        },
    }))
}

fn event(v: &View<'_>, found: &PublishedEdition) -> Option<Value> {
    let event = found.item.event.as_ref().filter(|_| found.item.format == Format::Event)?;
    let place = event.place.get(v.local.locale.as_str()).cloned().unwrap_or_default();
    let online = event.online.as_ref();
    let location = match online {
        Some(url) if place.is_empty() => json!({ "@type": "VirtualLocation", "url": url }),
        _ => json!({ "@type": "Place", "name": place, "address": place }),
    };
    Some(json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": found.revision.title,
        "description": found.revision.summary,
        "startDate": event.starts.to_string(),
        "endDate": event.ends.map(|e| e.to_string()),
        "location": location,
        "organizer": publisher(v, found),
        "inLanguage": found.edition.locale.as_str(),
    }))
}
