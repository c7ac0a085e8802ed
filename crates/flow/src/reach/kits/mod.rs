//! Press kits: put together, published, taken back, shown early to whoever has a link, and handed out as one file.

mod bundle;
mod from_pack;
mod gather;
mod link;
mod publish_kit;
mod save_kit;
mod withdraw_kit;

pub use bundle::{BundleError, BundleWriter, Content, Entry};
pub use from_pack::{AppliedKits, apply_kits};
pub use gather::{Gathered, Held, LeftOut, Part, gather};
pub use link::{LONGEST, NewKitLink, follow_kit_link, kit_tokens, make_kit_link, revoke_kit_link};
pub use publish_kit::publish_kit;
pub use save_kit::save_kit;
pub use withdraw_kit::withdraw_kit;

use model::press::PressKit;
use model::{Act, Actor, Clock, Code, EventSubject, Refusal};
use store::press_kit::KeptKit;
use store::{Conn, Tx};

use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Whether a person may change the kits of an organisation.
pub fn may_write(me: &Rights, organisation: &Code) -> bool {
    me.may(Act::Write, Scope::of(organisation)) || me.may(Act::Publish, Scope::of(organisation))
}

/// Refuses whoever may not change the kits of an organisation.
fn need_write(me: &Rights, organisation: &Code) -> Result<(), Refusal> {
    if may_write(me, organisation) { Ok(()) } else { Err(Refusal::Forbidden(Act::Write)) }
}

/// The kit of a code.
pub async fn kit(conn: &mut Conn, code: &Code) -> Result<KeptKit, FlowError> {
    let found = store::press_kit::find_kit(conn, code).await?;
    Ok(found.ok_or_else(|| Refusal::NotFound { what: "press kit", key: code.to_string() })?)
}

async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    kit: &PressKit,
    action: &str,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    let subject = EventSubject::Kit(kit.code.clone());
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}
