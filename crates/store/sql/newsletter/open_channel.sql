INSERT INTO channel (code, kind, organisation, names, address, handle, locales, settings, opened_at)
VALUES ($1, 'newsletter', $2, $3, $4, '', $5, '{}', $6)
ON CONFLICT (code) DO NOTHING
