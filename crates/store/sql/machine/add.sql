INSERT INTO machine_use (provider, source_locale, target_locale, day, requests, texts, characters)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (provider, source_locale, target_locale, day) DO UPDATE SET
    requests = machine_use.requests + excluded.requests,
    texts = machine_use.texts + excluded.texts,
    characters = machine_use.characters + excluded.characters
