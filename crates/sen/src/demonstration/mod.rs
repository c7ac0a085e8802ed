//! Sign-ins for trying the desk: one person of each role where the demonstration's own content is, one of each in a
//! province, and those who plan in the pack's example of a programme. Made only for packs that call themselves a
//! demonstration, and only while nobody can sign in.

mod plans;

use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use flow::trust::password;
use flow::trust::token::Token;
use flow::trust::{Rights, Tree};
use model::{Actor, Code, EventSubject, Grant, GrantId, Person, PersonId, Role};
use render::{Country, View};

use crate::portal::Portal;
use plans::{Example, People};

/// File in the data folder that keeps what was printed.
const FILE: &str = "demonstration.txt";

/// Makes the people when there are none, has them carry out the example of the pack in `folder`, and prints how they
/// sign in.
pub async fn sign_ins(portal: &Portal, country: &Country, folder: &Path) -> anyhow::Result<()> {
    let file = portal.config.data.join(FILE);
    let nobody = store::person::count_people(&mut portal.store.read().await?).await? == 0;
    if nobody && country.nation.site.demonstration {
        let example = Example::read(folder)?;
        make(portal, country, example.as_ref(), &file).await?;
    }
    if let Ok(text) = std::fs::read_to_string(&file) {
        eprintln!("{text}");
    }
    Ok(())
}

async fn make(
    portal: &Portal,
    country: &Country,
    example: Option<&Example>,
    file: &Path,
) -> anyhow::Result<()> {
    let home = country.home().context("the site has no language")?;
    let view = View::new(country, home);
    let operator = country.nation.site.operator.clone();
    let province = country.nation.organisations.iter().find(|o| o.kind == "province").map(|o| o.code.clone());
    let password = Token::new()?.as_str()[..16].to_owned();
    let hash = password::hash(&password).await?;
    let mut text = format!(
        "Sign-ins of this demonstration, at {}/desk/ – password of all: {password}\n",
        country.base_url
    );
    let mut tx = portal.store.begin().await?;
    let mut places: Vec<(String, Role, Option<Code>)> = Role::ALL
        .iter()
        .map(|role| {
            // What concerns the whole country is given for the whole country.
            let whole = matches!(role, Role::Administrator | Role::Auditor | Role::Analyst | Role::Planner);
            (role.to_string(), *role, (!whole).then(|| operator.clone()))
        })
        .collect();
    if let Some(province) = province {
        for role in Role::ALL {
            places.push((format!("province-{role}"), *role, Some(province.clone())));
        }
    }
    for row in example.into_iter().flat_map(|e| &e.people) {
        places.push((row.user.clone(), Role::Planner, Some(row.organisation.clone())));
    }
    let nation = &country.nation;
    let tree = Arc::new(Tree::new(&nation.organisations, &nation.organisation_lineage));
    let mut people = People::new();
    for (user, role, organisation) in places {
        let now = portal.clock.now();
        let place = match &organisation {
            Some(code) => view.name("organisation", code.as_str()),
            None => view.t("desk-whole-country"),
        };
        let person = Person {
            id: PersonId::new(now),
            name: format!("{} ({place})", view.word("role", role.as_str())),
            email: format!("{user}@example.org"),
            locale: home.locale.clone(),
            created_at: now,
            disabled_at: None,
            second_factor_since: None,
        };
        store::person::insert_person(&mut tx, &person).await?;
        store::person::set_password(&mut tx, person.id, &hash).await?;
        let grant =
            Grant { id: GrantId::new(now), person: person.id, role, organisation, locales: Vec::new() };
        store::person::upsert_grant(&mut tx, &grant, now).await?;
        let subject = EventSubject::Person(person.id);
        let detail = serde_json::json!({ "demonstration": true });
        let by = Actor("system:demonstration".into());
        flow::trust::record(&mut tx, portal.clock.as_ref(), &by, "join", subject, detail).await?;
        text.push_str(&format!("  {:<36} {}\n", person.email, person.name));
        people.insert(user, Rights::new(person, vec![grant], Arc::clone(&tree)));
    }
    if let Some(example) = example {
        example.carry_out(&mut tx, portal.clock.as_ref(), country, &people).await?;
    }
    tx.commit().await?;
    write_private(file, &text).with_context(|| file.display().to_string())
}

/// Only the operator reads it.
fn write_private(file: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    options.open(file)?.write_all(text.as_bytes())
}
