//! The register of rankings. It is read whole, being small, and replaced whole, since it comes from the pack alone.

use model::{Amount, Code, Period, Ranking, RankingBreak, RankingEdition, RankingFigure, RankingRegister};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const AREAS: &str = "SELECT area, role FROM ranking_area ORDER BY position";
const RANKINGS: &str = include_str!("../sql/ranking/load.sql");
const EDITIONS: &str = "SELECT ranking, label, units FROM ranking_edition ORDER BY ranking, position";
const BREAKS: &str = include_str!("../sql/ranking/breaks.sql");
const FIGURES: &str = include_str!("../sql/ranking/figures.sql");
/// What refers to others first.
const CLEAR: &[&str] = &[
    "DELETE FROM ranking_figure",
    "DELETE FROM ranking_break",
    "DELETE FROM ranking_edition",
    "DELETE FROM ranking",
    "DELETE FROM ranking_area",
];
const INSERT_AREA: &str = "INSERT INTO ranking_area (position, area, role) VALUES ($1, $2, $3)";
const INSERT_RANKING: &str = include_str!("../sql/ranking/insert.sql");
const INSERT_EDITION: &str =
    "INSERT INTO ranking_edition (ranking, position, label, units) VALUES ($1, $2, $3, $4)";
const INSERT_BREAK: &str = include_str!("../sql/ranking/insert_break.sql");
const INSERT_FIGURE: &str = include_str!("../sql/ranking/insert_figure.sql");

const HOME: &str = "home";
const NEIGHBOUR: &str = "neighbour";

/// The register, in the order of the pack.
pub async fn rankings(conn: &mut Conn) -> Result<RankingRegister, StoreError> {
    let mut register = RankingRegister::default();
    let areas = conn.fetch_map(AREAS, &[], |row| Ok((row.parse::<Code>("area")?, row.text("role")?))).await?;
    for (area, role) in areas {
        if role == HOME {
            register.home = Some(area);
        } else {
            register.neighbours.push(area);
        }
    }
    register.rankings = conn.fetch_map(RANKINGS, &[], ranking).await?;
    let find = |rankings: &[Ranking], row: &Row| -> Result<Option<usize>, StoreError> {
        let code: Code = row.parse("ranking")?;
        Ok(rankings.iter().position(|ranking| ranking.code == code))
    };
    for row in conn.fetch_all(EDITIONS, &[]).await? {
        if let Some(at) = find(&register.rankings, &row)? {
            let edition =
                RankingEdition { label: period("label", &row.text("label")?)?, units: row.json("units")? };
            register.rankings[at].editions.push(edition);
        }
    }
    for row in conn.fetch_all(BREAKS, &[]).await? {
        if let Some(at) = find(&register.rankings, &row)? {
            register.rankings[at].breaks.push(RankingBreak {
                code: row.parse("code")?,
                kind: row.parse("kind")?,
                edition: row.opt_text("edition")?.map(|text| period("edition", &text)).transpose()?,
                source_urls: row.json("source_urls")?,
            });
        }
    }
    for row in conn.fetch_all(FIGURES, &[]).await? {
        if let Some(at) = find(&register.rankings, &row)? {
            register.rankings[at].figures.push(figure(&row)?);
        }
    }
    Ok(register)
}

fn period(column: &'static str, text: &str) -> Result<Period, StoreError> {
    Period::parse(text).map_err(|error| StoreError::column(column, error))
}

fn amount(row: &Row, column: &'static str) -> Result<Option<Amount>, StoreError> {
    let text = row.opt_text(column)?;
    text.map(|text| Amount::new(&text).map_err(|error| StoreError::column(column, error))).transpose()
}

fn count(row: &Row, column: &'static str) -> Result<Option<u32>, StoreError> {
    let number = row.opt_int(column)?;
    number.map(|n| u32::try_from(n).map_err(|error| StoreError::column(column, error))).transpose()
}

fn ranking(row: &Row) -> Result<Ranking, StoreError> {
    Ok(Ranking {
        code: row.parse("code")?,
        publisher: row.text("publisher")?,
        publisher_url: row.text("publisher_url")?,
        better: row.parse("better")?,
        score_unit: row.opt_text("score_unit")?,
        score_min: amount(row, "score_min")?,
        score_max: amount(row, "score_max")?,
        editions: Vec::new(),
        breaks: Vec::new(),
        figures: Vec::new(),
    })
}

fn figure(row: &Row) -> Result<RankingFigure, StoreError> {
    Ok(RankingFigure {
        edition: period("edition", &row.text("edition")?)?,
        area: row.parse("area")?,
        rank: count(row, "place")?,
        of: count(row, "out_of")?,
        score: amount(row, "score")?,
        source_url: row.text("source_url")?,
        note: row.opt_parse("note")?,
    })
}

/// Makes the store hold exactly this register; tells whether it did not before.
pub async fn replace_rankings(tx: &mut Tx, wanted: &RankingRegister) -> Result<bool, StoreError> {
    if rankings(tx).await? == *wanted {
        return Ok(false);
    }
    for statement in CLEAR {
        tx.execute(*statement, &[]).await?;
    }
    let home = wanted.home.iter().map(|area| (area, HOME));
    let areas = home.chain(wanted.neighbours.iter().map(|area| (area, NEIGHBOUR)));
    for (position, (area, role)) in (0_i64..).zip(areas) {
        tx.execute(INSERT_AREA, args![position, area, role]).await?;
    }
    for (position, ranking) in (0_i64..).zip(&wanted.rankings) {
        insert(tx, position, ranking).await?;
    }
    Ok(true)
}

async fn insert(tx: &mut Tx, position: i64, ranking: &Ranking) -> Result<(), StoreError> {
    let code = &ranking.code;
    let text = |amount: &Option<Amount>| amount.as_ref().map(ToString::to_string);
    let args = args![
        code,
        position,
        &ranking.publisher,
        &ranking.publisher_url,
        ranking.better.as_str(),
        ranking.score_unit.clone(),
        text(&ranking.score_min),
        text(&ranking.score_max),
    ];
    tx.execute(INSERT_RANKING, args).await?;
    for (position, edition) in (0_i64..).zip(&ranking.editions) {
        let args = args![code, position, edition.label.to_string(), to_json("units", &edition.units)?];
        tx.execute(INSERT_EDITION, args).await?;
    }
    for (position, b) in (0_i64..).zip(&ranking.breaks) {
        let args = args![
            code,
            position,
            &b.code,
            b.kind.as_str(),
            b.edition.as_ref().map(ToString::to_string),
            to_json("source_urls", &b.source_urls)?,
        ];
        tx.execute(INSERT_BREAK, args).await?;
    }
    for (position, f) in (0_i64..).zip(&ranking.figures) {
        let args = args![
            code,
            position,
            f.edition.to_string(),
            &f.area,
            f.rank.map(i64::from),
            f.of.map(i64::from),
            text(&f.score),
            &f.source_url,
            f.note.as_ref(),
        ];
        tx.execute(INSERT_FIGURE, args).await?;
    }
    Ok(())
}
