SELECT
    id AS item_id, code AS item_code, kind, format, section, publisher, written_in, image, sources, event,
    claim AS item_claim, created_at AS item_created_at
FROM item
WHERE code = $1
