INSERT INTO revision (
    id, edition_id, number, title, summary, body, image_alt, claim, verdict, created_at, created_by
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
