//! One kit: all that is in it, and what can be done with it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::reach::kits::{
    LeftOut, NewKitLink, gather, kit_tokens, make_kit_link, may_write, publish_kit, revoke_kit_link,
    save_kit, withdraw_kit,
};
use flow::trust::Scope;
use jiff::SignedDuration;
use model::press::{ContactRole, KitContact, KitPicture, KitState};
use model::programme::Wording;
use model::{Act, Code, KitLinkId, Locale};
use render::View;
use render::pages::desk::kits::{KitFormPage, KitOfficeRow, KitPictureRow, KitWords};
use render::pages::desk::planning::LinkRow;
use render::pages::desk::{Choice, Picker};
use store::press_kit::KeptKit;

use super::list::state;
use super::read::{Ground, read, sent_lines};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::choose::{self, Chosen, Field, Pool};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{moment, names};
use crate::desk::planning::{Zones, civil};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::today;
use crate::pages::programme::words::spoken;

/// Empty lines for more.
const MORE: usize = 3;
/// For how many days a link can be made to work.
const DAYS: [i64; 4] = [1, 3, 7, 30];

/// `GET /desk/kits/new`
pub async fn new_form(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    staff.me.rights.anywhere(Act::Write).then_some(()).ok_or(Failure::Forbidden)?;
    show(&app, &staff, None, None, None).await
}

/// `POST /desk/kits/new`
pub async fn create(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    staff.me.rights.anywhere(Act::Write).then_some(()).ok_or(Failure::Forbidden)?;
    keep(&app, &staff, None, &fields).await
}

/// The kit of an address, if the person may see it.
async fn find(app: &App, staff: &Staff, code: &str) -> Result<KeptKit, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let kept = flow::reach::kits::kit(&mut app.store.read().await?, &code).await?;
    let seen = staff.me.rights.may(Act::See, Scope::of(&kept.kit.organisation));
    if seen { Ok(kept) } else { Err(Failure::Forbidden) }
}

/// `GET /desk/kits/{code}`
pub async fn kit(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let kept = find(&app, &staff, &code).await?;
    show(&app, &staff, Some(&kept), None, None).await
}

/// `POST /desk/kits/{code}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let kept = find(&app, &staff, &code).await?;
    if fields.get("act") == "save" {
        return keep(&app, &staff, Some(&kept), &fields).await;
    }
    let (me, clock, code) = (&staff.me.rights, app.clock.as_ref(), &kept.kit.code);
    let mut tx = app.store.begin().await?;
    let done = if fields.has("revoke") {
        let Ok(link) = fields.get("revoke").parse::<KitLinkId>() else { return Err(Failure::NotFound) };
        revoke_kit_link(&mut tx, me, clock, code, link).await.map(|()| "done-link-ended")
    } else {
        match fields.get("act") {
            "publish" => {
                let today = today(&app, &staff.view());
                publish_kit(&mut tx, me, clock, code, today).await.map(|_| "done-published")
            }
            "withdraw" => {
                withdraw_kit(&mut tx, me, clock, code, fields.get("reason")).await.map(|_| "done-withdrawn")
            }
            "link" => {
                let days: i64 = fields.get("days").parse().unwrap_or(DAYS[0]);
                let new = NewKitLink {
                    lasts: SignedDuration::from_hours(24 * days.clamp(1, 31)),
                    note: fields.get("for").to_owned(),
                };
                make_kit_link(&mut tx, me, clock, code, &new).await.map(|_| "done-link")
            }
            _ => return Err(Failure::Bad("nothing is to be done".into())),
        }
    };
    match done {
        Ok(done) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/kits/{code}?done={done}"), false))
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            show(&app, &staff, Some(&kept), None, Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

/// Keeps what was sent, or shows it again with what is wrong.
async fn keep(
    app: &App,
    staff: &Staff,
    stored: Option<&KeptKit>,
    fields: &Fields,
) -> Result<Response, Failure> {
    let ground = Ground::find(app, staff, stored.map(|kept| &kept.kit), Some(fields)).await?;
    if let Some(wrong) = choose::again(&staff.view(), fields, &ground.sent(fields)) {
        return show(app, staff, stored, Some(fields), wrong).await;
    }
    let wanted = match read(&staff.view(), fields, &ground, stored.map(|kept| &kept.kit)) {
        Ok(wanted) => wanted,
        Err(refusal) => return show(app, staff, stored, Some(fields), Some(staff.explain(&refusal))).await,
    };
    let mut tx = app.store.begin().await?;
    let done = save_kit(&mut tx, &staff.me.rights, app.clock.as_ref(), &wanted, stored.is_none()).await;
    match done {
        Ok(_) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/kits/{}?done=done-saved", wanted.code), false))
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            show(app, staff, stored, Some(fields), Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

/// The page, with what was typed when something went wrong.
async fn show(
    app: &App,
    staff: &Staff,
    stored: Option<&KeptKit>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let (me, now) = (&staff.me.rights, app.clock.now());
    let kit = stored.map(|kept| &kept.kit);
    let may_save = kit.is_none_or(|kit| {
        let published = stored.is_some_and(|kept| kept.state == KitState::Published);
        let publishes = me.may(Act::Publish, Scope::of(&kit.organisation));
        if published { publishes } else { may_write(me, &kit.organisation) }
    });
    let may_link =
        stored.is_some_and(|kept| may_write(me, &kept.kit.organisation) && kept.state != KitState::Withdrawn);
    // The links' signatures need their key, which is made when it is needed first.
    let mut tx = app.store.begin().await?;
    let mut links = Vec::new();
    if let Some(kit) = kit.filter(|_| may_link) {
        let rows = store::press_kit::kit_links(&mut tx, &kit.code).await?;
        links = kit_tokens(&mut tx, &rows).await?.into_iter().zip(rows).collect();
    }
    tx.commit().await?;
    let mut conn = app.store.read().await?;
    let people = names(&mut conn).await?;
    let zones = Zones::of(&mut conn, staff).await?;
    let own = kit.map(|kit| spoken(&staff.view(), &kit.titles));
    let title = own.as_ref().map_or_else(|| staff.view().t("press-new"), |own| own.text.clone());
    let mut d = staff.desk(title, "desk-kits");
    d.title_in = own.map(|own| (own.lang, own.dir));
    d.wrong = wrong;
    let v = d.v;
    let left_out = match kit {
        Some(kit) => {
            let gathered = gather(&mut conn, kit, &kit.locales, now, today(app, &v)).await?;
            gathered.left_out.iter().map(|left| left_words(&v, left)).collect()
        }
        None => Vec::new(),
    };
    drop(conn);
    let ground = Ground::find(app, staff, kit, typed).await?;
    d.notice = kit
        .and_then(|kit| kit.embargo.as_ref())
        .filter(|embargo| embargo.until > now)
        .map(|embargo| v.t1("embargo-until", "time", &zones.shown(&v, embargo.until)));
    let said_in = kit.and_then(|kit| kit.embargo.as_ref()).map_or("", |e| e.zone.as_str());
    let zone_name = typed.filter(|t| t.has("zone")).map_or(said_in, |t| t.get("zone"));
    let zone = flow::publish::zone::zone(zone_name).unwrap_or_else(|_| zones.main().1.clone());
    let field = |name: &str, stored: &str| {
        typed.filter(|t| t.has(name)).map_or_else(|| stored.to_owned(), |t| t.get(name).to_owned())
    };
    // The person's own language first: it is the one they think in.
    let mut locales: Vec<&Locale> = v.country.nation.site.locales.iter().collect();
    locales.sort_by_key(|l| **l != v.local.locale);
    let said = |words: Option<&Wording>, locale: &Locale| {
        words.and_then(|w| w.0.get(locale.as_str())).cloned().unwrap_or_default()
    };
    let words = locales.iter().map(|&locale| KitWords {
        lang: locale.to_string(),
        dir: locale.direction().as_str(),
        language: v.language(locale),
        title: field(&format!("title-{locale}"), &said(kit.map(|k| &k.titles), locale)),
        introduction: field(&format!("intro-{locale}"), &said(kit.map(|k| &k.introductions), locale)),
    });
    let words: Vec<KitWords> = words.collect();
    let chosen = |locale: &Locale| match (typed, kit) {
        (Some(typed), _) => typed.all("locales").any(|tag| tag == locale.as_str()),
        (None, Some(kit)) => kit.locales.contains(locale),
        (None, None) => true,
    };
    let organisation = field("organisation", kit.map_or("", |k| k.organisation.as_str()));
    let public = stored.is_some_and(|kept| kept.is_public(now));
    let code = field("code", kit.map_or("", |k| k.code.as_str()));
    page(&KitFormPage {
        href: kit.map_or_else(|| "/desk/kits/new".to_owned(), |kit| format!("/desk/kits/{}", kit.code)),
        new: kit.is_none(),
        states: stored.map(|kept| state(&v, kept.state)).into_iter().collect(),
        reason: stored.map(|kept| kept.reason.clone()).unwrap_or_default(),
        public_href: if public { v.href(&format!("/press/{code}")) } else { String::new() },
        organisations: organisations(staff, &v, &organisation),
        licence: field("licence", kit.map_or("", |k| k.licence.as_str())),
        locales: v
            .country
            .nation
            .site
            .locales
            .iter()
            .map(|l| Choice { value: l.to_string(), text: v.language(l), chosen: chosen(l) })
            .collect(),
        words,
        items: lines(
            &v,
            typed,
            (&ground.items, "item", "press-item-number"),
            kit.map(|k| k.items.as_slice()).unwrap_or_default(),
        ),
        item_choices: ground.items.suggestions(&v),
        pictures: picture_rows(
            &v,
            typed,
            (&ground.pictures, locales.as_slice()),
            kit.map(|k| k.pictures.as_slice()).unwrap_or_default(),
        ),
        picture_choices: ground.pictures.suggestions(&v),
        facts: lines(
            &v,
            typed,
            (&ground.facts, "fact", "press-fact-number"),
            kit.map(|k| k.facts.as_slice()).unwrap_or_default(),
        ),
        fact_choices: ground.facts.suggestions(&v),
        offices: office_rows(
            &v,
            typed,
            &organisation,
            kit.map(|k| k.contacts.as_slice()).unwrap_or_default(),
        ),
        embargo_until: field(
            "embargo_until",
            &kit.and_then(|k| k.embargo.as_ref()).map(|e| civil(e.until, &zone)).unwrap_or_default(),
        ),
        zones: zones.choices(now, zone_name),
        left_out,
        may_save,
        may_publish: stored.is_some_and(|kept| {
            kept.state != KitState::Published && me.may(Act::Publish, Scope::of(&kept.kit.organisation))
        }),
        may_withdraw: stored.is_some_and(|kept| {
            kept.state == KitState::Published && me.may(Act::Withdraw, Scope::of(&kept.kit.organisation))
        }),
        may_link,
        links: links
            .into_iter()
            .map(|(token, link)| {
                let live = link.revoked_at.is_none() && link.expires_at > now;
                let until = v.t1("link-until", "time", &zones.shown(&v, link.expires_at));
                let by = people.get(&link.made_by).cloned().unwrap_or_default();
                LinkRow {
                    id: link.id.to_string(),
                    address: if live { v.absolute(&format!("/preview/kits/{token}")) } else { String::new() },
                    note: link.note,
                    shows: String::new(),
                    by: format!("{by} · {}", moment(&v, link.made_at)),
                    until: if live { until } else { v.t("link-ended") },
                    uses: v.n("link-uses-count", link.uses),
                    live,
                }
            })
            .collect(),
        days: DAYS.iter().map(|n| Choice::new(n.to_string(), v.n("plan-days-count", *n), "7")).collect(),
        code,
        d,
    })
}

/// What is not handed out, and why.
fn left_words(v: &View<'_>, left: &LeftOut) -> String {
    match left {
        LeftOut::Unpublished(code) => v.t1("press-left-unpublished", "code", code.as_str()),
        LeftOut::Embargo(code) => v.t1("press-left-embargo", "code", code.as_str()),
        LeftOut::Picture(code) => v.t1("press-left-picture", "code", code.as_str()),
    }
}

/// Organisations whose kits the person may write, and the one that was chosen.
fn organisations(staff: &Staff, v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let all = &v.country.nation.organisations;
    let mut found = staff.me.rights.organisations(Act::Write, all);
    found.extend(all.iter().filter(|o| o.code.as_str() == chosen));
    let mut choices: Vec<Choice> = Vec::new();
    for organisation in found {
        let code = organisation.code.to_string();
        if !choices.iter().any(|c| c.value == code) {
            choices.push(Choice::new(code.clone(), v.name("organisation", &code), chosen));
        }
    }
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    choices
}

/// Lines for something: what was typed or is kept, and some more.
fn lines(
    v: &View<'_>,
    typed: Option<&Fields>,
    (pool, kind, label): (&Pool, &str, &str),
    kept: &[Code],
) -> Vec<Picker> {
    let mut all: Vec<Chosen> = match typed {
        Some(typed) => sent_lines(typed, pool, kind),
        None => kept.iter().map(|code| pool.stored(code.as_str())).collect(),
    };
    all.extend((0..MORE).map(|_| Chosen::default()));
    let each = all.iter().enumerate();
    each.map(|(at, chosen)| {
        let name = format!("{kind}-{}", at + 1);
        let label = v.t1(label, "number", &number(v, at));
        pool.picker(v, chosen, field(&name, label, &format!("kit-{kind}s")))
    })
    .collect()
}

fn field<'a>(name: &'a str, label: String, shared: &'a str) -> Field<'a> {
    Field { name, id: name, label, help: String::new(), required: false, shared: Some(shared) }
}

fn number(v: &View<'_>, at: usize) -> String {
    v.num(i64::try_from(at + 1).unwrap_or(i64::MAX))
}

/// How many lines a form had, or a kit has, and some more.
fn count(typed: Option<&Fields>, kept: usize, first: &str, last: &str) -> usize {
    let sent = |typed: &Fields| (0..80).take_while(|at| typed.has(&format!("{first}{at}{last}"))).count();
    typed.map_or(kept + MORE, |typed| sent(typed).max(kept))
}

fn picture_rows(
    v: &View<'_>,
    typed: Option<&Fields>,
    (pool, locales): (&Pool, &[&Locale]),
    kept: &[KitPicture],
) -> Vec<KitPictureRow> {
    let get = |name: String, stored: &str| typed.map_or(stored.to_owned(), |t| t.get(&name).to_owned());
    (0..count(typed, kept.len(), "picture-", ""))
        .map(|at| {
            let here = kept.get(at);
            let caption = |locale: &Locale| {
                here.and_then(|p| p.captions.0.get(locale.as_str())).map_or("", String::as_str)
            };
            let name = format!("picture-{at}");
            let chosen = match typed {
                Some(typed) => pool.sent(typed, &name),
                None => pool.stored(here.map_or("", |p| p.media.as_str())),
            };
            let label = v.t1("press-picture-number", "number", &number(v, at));
            KitPictureRow {
                number: number(v, at),
                picture: pool.picker(v, &chosen, field(&name, label, "kit-pictures")),
                at,
                captions: locales
                    .iter()
                    .map(|&locale| KitWords {
                        lang: locale.to_string(),
                        dir: locale.direction().as_str(),
                        language: v.language(locale),
                        title: get(format!("caption-{at}-{locale}"), caption(locale)),
                        introduction: String::new(),
                    })
                    .collect(),
            }
        })
        .collect()
}

fn office_rows(
    v: &View<'_>,
    typed: Option<&Fields>,
    organisation: &str,
    kept: &[KitContact],
) -> Vec<KitOfficeRow> {
    // One line more is enough: few kits name many offices.
    let lines = typed.map_or(kept.len() + 1, |_| count(typed, kept.len(), "contact-", "-role"));
    let all = v.country.nation.organisations.iter().filter(|o| o.valid_to.is_none());
    let mut named: Vec<(String, String)> =
        all.map(|o| (o.code.to_string(), v.name("organisation", o.code.as_str()))).collect();
    v.local.formats.sort_by_name(&mut named, |(_, name)| name);
    (0..lines)
        .map(|at| {
            let here = kept.get(at);
            let get = |name: &str, stored: &str| {
                typed.map_or(stored.to_owned(), |t| t.get(&format!("contact-{at}-{name}")).to_owned())
            };
            let role = get("role", here.map_or("", |c| c.role.as_str()));
            let whose = get("organisation", here.map_or(organisation, |c| c.organisation.as_str()));
            let roles = ContactRole::ALL.iter().map(|r| r.as_str());
            let none = Choice::new("", "–", &role);
            KitOfficeRow {
                at,
                number: number(v, at),
                roles: std::iter::once(none)
                    .chain(roles.map(|r| Choice::new(r, v.word("press-role", r), &role)))
                    .collect(),
                organisations: named
                    .iter()
                    .map(|(code, name)| Choice::new(code.clone(), name.clone(), &whose))
                    .collect(),
                telephone: get("telephone", here.map_or("", |c| c.telephone.as_str())),
                email: get("email", here.map_or("", |c| c.email.as_str())),
                web: get("web", here.map_or("", |c| c.web.as_str())),
                languages: languages(v, typed, at, here.map_or(&[][..], |c| c.languages.as_slice())),
                source: get("source", here.map_or("", |c| c.source.as_str())),
            }
        })
        .collect()
}

/// Languages an office can be written to in: those of the portal, and others it has said.
fn languages(v: &View<'_>, typed: Option<&Fields>, at: usize, kept: &[Locale]) -> Vec<Choice> {
    let name = format!("contact-{at}-languages");
    let chosen = |locale: &Locale| match typed {
        Some(typed) => typed.all(&name).any(|tag| tag == locale.as_str()),
        None => kept.contains(locale),
    };
    let own = &v.country.nation.site.locales;
    let all = own.iter().chain(kept.iter().filter(|locale| !own.contains(locale)));
    all.map(|l| Choice { value: l.to_string(), text: v.language(l), chosen: chosen(l) }).collect()
}
