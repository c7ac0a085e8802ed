//! What campaigns brought about, as published studies have it.

use model::programme::Level;
use model::{Campaign, Code};
use store::Conn;

use super::{Ask, Card, Subject};
use crate::failure::Failure;
use crate::pages::programme::evaluated::studies::frozen;

pub(super) async fn fill(conn: &mut Conn, ask: &Ask<'_>, card: &mut Card) -> Result<(), Failure> {
    let v = &ask.v;
    let campaigns: Vec<Code> = match ask.subject {
        // One text is no campaign: nobody asks what it alone brought about.
        Subject::Item(..) => Vec::new(),
        Subject::Campaign(campaign) => vec![campaign.code.clone()],
        Subject::Organisation(code) => of(conn, |c| c.organisation == *code).await?,
        Subject::Programme(p) => of(conn, |c| c.programme.as_ref() == Some(&p.code)).await?,
    };
    let mut found = Vec::new();
    for campaign in &campaigns {
        for study in store::effect::studies_of_campaign(conn, campaign).await? {
            let told = flow::measure::effect::for_paper(conn, &study.code).await?;
            found.extend(told.filter(|s| s.published).map(|s| frozen(s, &v.local.locale)));
        }
    }
    if found.is_empty() {
        card.miss(v, Level::Outcome, "effect", &v.t("effect-title"), "study");
    }
    if let Some(level) = card.levels.iter_mut().find(|card| card.level == Level::Outcome) {
        level.effects = found;
    }
    Ok(())
}

async fn of(conn: &mut Conn, own: impl Fn(&Campaign) -> bool) -> Result<Vec<Code>, Failure> {
    let all = store::reach::campaigns(conn).await?;
    Ok(all.into_iter().filter(|campaign| own(campaign)).map(|campaign| campaign.code).collect())
}
