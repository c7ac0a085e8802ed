-- A reader who left after the letter was taken, or whose address was refused meanwhile, is not written to.
UPDATE newsletter_delivery
SET handed_at = $4, tries = tries + 1
WHERE issue_id = $1 AND subscriber_id = $2 AND claimed_by = $3 AND state = 'taken' AND handed_at IS NULL
    AND EXISTS (
        SELECT 1 FROM newsletter_subscriber s
        WHERE s.id = $2 AND s.state <> 'gone'
    )
