//! What pages of evaluations share: one of them with everything it rests on, the frame, refusals.

use flow::FlowError;
use flow::plan::evaluation::{Depth, gather, may_see_evaluation};
use flow::trust::Scope;
use model::programme::{Evaluation, Frozen, Programme};
use model::{Act, OversightId, Refusal};
use render::View;
use render::pages::desk::{Desk, StateTag};
use store::Conn;

use crate::app::App;
use crate::desk::programme::parts::{PART, programme, today};
use crate::desk::programme::report::place::around;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::evaluated::{Door, LISTED, Look, state_class, studies};

/// An evaluation with what it rests on.
pub struct Found {
    /// The evaluation.
    pub evaluation: Evaluation,
    /// Its programme.
    pub programme: Programme,
    /// What was frozen; of a draft, how it stands.
    pub then: Frozen,
    /// The same today, where something is frozen.
    pub now: Option<Frozen>,
    /// Under how many readers the public is told nothing of them.
    pub k: i64,
    /// The person sees the lead, and with it all that reports to it.
    pub sees_all: bool,
}

impl Found {
    /// The evaluation of an address, for those who may read it, with everything.
    pub async fn open(conn: &mut Conn, app: &App, staff: &Staff, id: OversightId) -> Result<Self, Failure> {
        Self::at(conn, app, staff, id, Depth::Whole).await
    }

    /// The same as its page shows it: long lists of reports have pages of their own.
    pub async fn shown(conn: &mut Conn, app: &App, staff: &Staff, id: OversightId) -> Result<Self, Failure> {
        Self::at(conn, app, staff, id, Depth::Shown(LISTED)).await
    }

    async fn at(
        conn: &mut Conn,
        app: &App,
        staff: &Staff,
        id: OversightId,
        of_draft: Depth,
    ) -> Result<Self, Failure> {
        let (evaluation, programme) = Self::head(conn, staff, id).await?;
        let v = staff.view();
        let today = today(app, &v);
        let frozen = store::programme::find_frozen(conn, id).await?;
        let (on, depth, studies) = match &frozen {
            // Of today only the sums are shown beside what was frozen.
            Some(_) => (today, Depth::Sums, Vec::new()),
            None => {
                let studies = studies::named(conn, &evaluation.body, &evaluation.locale).await?;
                (evaluation.on.min(today), of_draft, studies)
            }
        };
        let stands = gather(conn, &programme, &evaluation.body, on, around(&v), (depth, &studies)).await?;
        let (then, now) = match frozen {
            Some(frozen) => (frozen, Some(stands)),
            None => (stands, None),
        };
        let sees_all = staff.me.rights.may(Act::See, Scope::of(&programme.lead));
        Ok(Self { evaluation, programme, then, now, k: app.count.k(), sees_all })
    }

    /// The evaluation alone, for those who may read it.
    pub async fn head(
        conn: &mut Conn,
        staff: &Staff,
        id: OversightId,
    ) -> Result<(Evaluation, Programme), Failure> {
        let found = store::programme::find_evaluation(conn, id).await?;
        let evaluation = found.ok_or(Failure::NotFound)?;
        let programme = programme(conn, evaluation.programme.as_str()).await?;
        if !may_see_evaluation(&staff.me.rights, &programme, &evaluation) {
            return Err(Failure::Forbidden);
        }
        Ok((evaluation, programme))
    }

    /// How it is looked at from the desk.
    pub fn look<'a>(&'a self, v: View<'a>) -> Look<'a> {
        Look {
            v,
            programme: &self.programme,
            evaluation: &self.evaluation,
            then: &self.then,
            now: self.now.as_ref(),
            door: Door::Desk,
            k: self.k,
            sees_all: self.sees_all,
        }
    }
}

/// Address of an evaluation.
pub fn href(id: OversightId) -> String {
    format!("/desk/evaluations/{id}")
}

/// The id of an address.
pub fn read_id(text: &str) -> Result<OversightId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// Where an evaluation stands.
pub fn state_tag(v: &View<'_>, evaluation: &Evaluation) -> StateTag {
    let state = evaluation.state;
    StateTag { class: state_class(state), text: v.word("evaluation-state", state.as_str()) }
}

/// The frame of a page of a programme's evaluation; one of an example says so.
pub fn frame<'a>(staff: &'a Staff, title: impl Into<String>, programme: &Programme) -> Desk<'a> {
    let mut d = staff.desk(title, PART);
    if programme.example {
        d.notice = Some(d.v.t("duty-example"));
    }
    d
}

/// A rule's no, which the form shows; anything else goes on as it is.
pub fn refused(error: FlowError) -> Result<Refusal, Failure> {
    match error {
        FlowError::Refused(Refusal::NotFound { .. }) => Err(Failure::NotFound),
        FlowError::Refused(Refusal::Forbidden(_)) => Err(Failure::Forbidden),
        FlowError::Refused(refusal) => Ok(refusal),
        other => Err(other.into()),
    }
}
