//! A campaign of the programme, and who read what day by day: what scorecards count besides.

use jiff::ToSpan as _;
use model::Campaign;
use model::programme::Activity;
use store::audience::{Cell, CellKey, Span};

use crate::{Maker, ORGANISATIONS, day, organisation, programme};

/// Code of the campaign.
pub const CAMPAIGN: &str = "bench-campaign";

impl Maker<'_> {
    /// A campaign, and a year of readers of every organisation, of the campaign and of one text.
    pub async fn readers(&self, activities: &[Vec<Activity>]) -> anyhow::Result<()> {
        let mut tx = self.store.begin().await?;
        let (first, last) = (day(self.year, 1, 1)?, day(self.year, 12, 31)?);
        let campaign = Campaign {
            code: model::Code::new(CAMPAIGN)?,
            organisation: organisation(1)?,
            names: self.words("A campaign of readings"),
            message: None,
            programme: Some(programme()?),
            activity: activities.get(1).and_then(|own| own.first()).map(|activity| activity.key),
            from: first,
            until: last,
            made_by: self.by,
            made_at: self.now,
            closed_at: None,
        };
        store::reach::upsert_campaign(&mut tx, &campaign).await?;
        let mut keys = vec![("campaign", CAMPAIGN.to_owned())];
        keys.extend(self.items.first().map(|item| ("page", format!("story:{item}"))));
        for n in 0..ORGANISATIONS {
            keys.push(("organisation", organisation(n)?.to_string()));
        }
        let mut at = first;
        while at <= last {
            // A day counts in its month as well, as it does when it is rolled up.
            for (span, starts) in
                [(Span::Day, at.to_string()), (Span::Month, at.strftime("%Y-%m").to_string())]
            {
                let cells: Vec<Cell> = (0_i64..)
                    .zip(&keys)
                    .map(|(n, (cut, key))| Cell {
                        key: CellKey { cut: (*cut).to_owned(), starts: starts.clone(), key: key.clone() },
                        n: 200 + n * 3 + i64::from(at.day()),
                        readers: 150 + n * 2,
                        sketch: Vec::new(),
                    })
                    .collect();
                store::audience::add_cells(&mut tx, span, &cells).await?;
            }
            at = at.checked_add(1.day())?;
        }
        tx.commit().await?;
        Ok(())
    }
}
