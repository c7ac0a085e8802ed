//! The form of a study.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::measure::effect::{StudyWords, begin_study, may_study, save_study};
use jiff::civil::Date;
use model::effect::{Cycle, EffectStudy, Step, StudyBody, StudyState, Together};
use model::programme::Wording;
use model::{Act, Amount, Code, Locale, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::effect::StudyFormPage;
use serde::Deserialize;

use super::{PART, read_code, refused};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::choose::{self, Chosen, Field, Pool};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::effect::spoken;

/// What a link to the form can say already.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    campaign: String,
    organisation: String,
    from: String,
    until: String,
}

/// `GET /desk/studies/new`
pub async fn new_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::LoadData) {
        return Err(Failure::Forbidden);
    }
    let typed = Fields::parse(
        form_urlencoded::Serializer::new(String::new())
            .extend_pairs([
                ("campaign", &wish.campaign),
                ("organisation", &wish.organisation),
                ("from", &wish.from),
                ("until", &wish.until),
            ])
            .finish()
            .as_bytes(),
    );
    show(&app, &staff, None, Some(&typed), None).await
}

/// `POST /desk/studies/new`
pub async fn create(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let campaign = known(&app, &staff, None).await?.sent(&fields, "campaign");
    if let Some(wrong) = choose::again(&staff.view(), &fields, [&campaign]) {
        return show(&app, &staff, None, Some(&fields), wrong).await;
    }
    let refusal = match (read(&fields, &campaign, &staff.local.locale), named(&fields)) {
        (Ok(words), Ok((code, organisation))) => {
            let mut tx = app.store.begin().await?;
            let (me, clock, locale) = (&staff.me.rights, app.clock.as_ref(), &staff.local.locale);
            match begin_study(&mut tx, me, clock, (&code, &organisation, locale), &words).await {
                Ok(()) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("/desk/studies/{code}?done=done-saved"), false));
                }
                Err(error) => refused(error)?,
            }
        }
        (Err(refusal), _) | (_, Err(refusal)) => refusal,
    };
    show(&app, &staff, None, Some(&fields), Some(staff.explain(&refusal))).await
}

fn named(fields: &Fields) -> Result<(Code, Code), Refusal> {
    let wrong = |_| Refusal::Invalid { field: "code", reason: "effect-code-wrong" };
    let code = Code::new(fields.get("code")).map_err(wrong)?;
    let organisation = Code::new(fields.get("organisation")).map_err(|_| Refusal::Missing("organisation"))?;
    Ok((code, organisation))
}

async fn own(app: &App, staff: &Staff, code: &Code) -> Result<EffectStudy, Failure> {
    let found = store::effect::find_study(&mut app.store.read().await?, code).await?;
    let study = found.ok_or(Failure::NotFound)?;
    if !may_study(&staff.me.rights, &study.organisation) {
        return Err(Failure::Forbidden);
    }
    if study.state == StudyState::Draft { Ok(study) } else { Err(Failure::NotFound) }
}

/// `GET /desk/studies/{code}/edit`
pub async fn edit_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let study = own(&app, &staff, &read_code(&code)?).await?;
    show(&app, &staff, Some(&study), None, None).await
}

/// `POST /desk/studies/{code}/edit`
pub async fn edit(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let code = read_code(&code)?;
    let study = own(&app, &staff, &code).await?;
    let campaign = known(&app, &staff, Some(&study)).await?.sent(&fields, "campaign");
    if let Some(wrong) = choose::again(&staff.view(), &fields, [&campaign]) {
        return show(&app, &staff, Some(&study), Some(&fields), wrong).await;
    }
    let refusal = match (read(&fields, &campaign, &study.locale), fields.get("seen").parse()) {
        (Ok(words), Ok(seen)) => {
            let mut tx = app.store.begin().await?;
            match save_study(&mut tx, &staff.me.rights, app.clock.as_ref(), &code, &words, seen).await {
                Ok(()) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("/desk/studies/{code}?done=done-saved"), false));
                }
                Err(error) => refused(error)?,
            }
        }
        (Err(refusal), _) => refusal,
        (_, Err(_)) => Refusal::Conflict,
    };
    show(&app, &staff, Some(&study), Some(&fields), Some(staff.explain(&refusal))).await
}

/// Days of a study: the field, and the words for it.
const DAYS: [(&str, &str); 4] = [
    ("before_from", "effect-before-from"),
    ("from", "effect-from"),
    ("until", "effect-until"),
    ("after_until", "effect-after-until"),
];

/// Campaigns of organisations whose studies the person writes, and the one that is stored.
async fn known(app: &App, staff: &Staff, stored: Option<&EffectStudy>) -> Result<Pool, Failure> {
    let mut conn = app.store.read().await?;
    let own = |code: &Code| may_study(&staff.me.rights, code);
    let mut pool = choose::campaigns(staff, &mut conn, own).await?;
    pool.keep(stored.map_or("", |study| study.campaign.as_str()));
    Ok(pool)
}

fn read(fields: &Fields, campaign: &Chosen, locale: &Locale) -> Result<StudyWords, Refusal> {
    let day = |field: &'static str| -> Result<Date, Refusal> {
        fields.get(field).parse().map_err(|_| Refusal::Invalid { field, reason: "date-wrong" })
    };
    let words = |name: &str| Wording::one(locale, fields.get(name));
    let campaign = campaign.as_code().ok_or(Refusal::Missing("campaign"))?;
    let wrong = || Refusal::Invalid { field: "smallest", reason: "value-wrong" };
    let smallest = Amount::new(fields.get("smallest")).map_err(|_| wrong())?;
    Ok(StudyWords {
        campaign,
        body: StudyBody {
            titles: words("title"),
            question: words("question"),
            unit: words("unit"),
            before_from: day("before_from")?,
            from: day("from")?,
            until: day("until")?,
            after_until: day("after_until")?,
            step: fields.get("step").parse().unwrap_or(Step::Day),
            together: fields.get("together").parse().unwrap_or(Together::Sum),
            cycle: fields.get("cycle").parse().unwrap_or(Cycle::None),
            smallest: smallest.as_str().parse().map_err(|_| wrong())?,
        },
    })
}

fn choices<T: Copy>(
    v: &View<'_>,
    list: &str,
    all: &[T],
    word: fn(T) -> &'static str,
    at: &str,
) -> Vec<Choice> {
    all.iter().map(|one| Choice::new(word(*one), v.word(list, word(*one)), at)).collect()
}

/// The form, with what was typed, what is kept, or nothing.
async fn show(
    app: &App,
    staff: &Staff,
    stored: Option<&EffectStudy>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let campaigns = known(app, staff, stored).await?;
    let campaign = match typed {
        Some(fields) => campaigns.sent(fields, "campaign"),
        None => campaigns.stored(stored.map_or("", |s| s.campaign.as_str())),
    };
    let field = Field {
        name: "campaign",
        id: "campaign",
        label: v.t("effect-campaign"),
        help: v.t("choose-help"),
        required: true,
        shared: None,
    };
    let campaign = campaigns.picker(&v, &campaign, field);
    let body = stored.map(|s| &s.body);
    let title = body.map_or_else(|| v.t("effect-new"), |b| spoken(&v, &b.titles).text);
    let mut d = staff.desk(title, PART);
    d.wrong = wrong;
    let get = |name: &str, kept: Option<String>| match typed {
        Some(fields) => fields.get(name).to_owned(),
        None => kept.unwrap_or_default(),
    };
    let said = |of: fn(&StudyBody) -> &Wording| body.map(|b| spoken(&v, of(b)).text);
    let day = |name: &str| {
        let kept = body.map(|b| match name {
            "before_from" => b.before_from,
            "from" => b.from,
            "until" => b.until,
            _ => b.after_until,
        });
        get(name, kept.map(|day| day.to_string()))
    };
    let organisation = get("organisation", None);
    let all = staff.me.rights.organisations(Act::LoadData, &v.country.nation.organisations);
    let mut organisations: Vec<Choice> = all
        .iter()
        .map(|o| Choice::new(o.code.as_str(), v.name("organisation", o.code.as_str()), &organisation))
        .collect();
    v.local.formats.sort_by_name(&mut organisations, |o| &o.text);
    let chosen = |name: &str, kept: Option<&'static str>, usual: &str| {
        let found = get(name, kept.map(str::to_owned));
        if found.is_empty() { usual.to_owned() } else { found }
    };
    page(&StudyFormPage {
        href: match stored {
            Some(study) => format!("/desk/studies/{}/edit", study.code),
            None => "/desk/studies/new".to_owned(),
        },
        new: stored.is_none(),
        code: get("code", None),
        organisations,
        campaign,
        title: get("title", said(|b| &b.titles)),
        question: get("question", said(|b| &b.question)),
        unit: get("unit", said(|b| &b.unit)),
        days: DAYS.iter().map(|(name, key)| (*name, v.t(key), day(name))).collect(),
        steps: choices(
            &v,
            "effect-step",
            Step::ALL,
            Step::as_str,
            &chosen("step", body.map(|b| b.step.as_str()), "day"),
        ),
        together: choices(
            &v,
            "effect-together",
            Together::ALL,
            Together::as_str,
            &chosen("together", body.map(|b| b.together.as_str()), "sum"),
        ),
        cycles: choices(
            &v,
            "effect-cycle",
            Cycle::ALL,
            Cycle::as_str,
            &chosen("cycle", body.map(|b| b.cycle.as_str()), "none"),
        ),
        smallest: get("smallest", body.map(|b| b.smallest.to_string())),
        seen: match typed {
            Some(fields) => fields.get("seen").to_owned(),
            None => stored.map(|s| s.edited_at.to_string()).unwrap_or_default(),
        },
        d,
    })
}
