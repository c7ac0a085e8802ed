-- Newsrooms whose address was refused for good. `refused_at` says since when nothing is sent there; what was handed over before
-- `trusted_at`, when somebody changed the address or looked into it, counts against it no more.
ALTER TABLE press_contact ADD COLUMN refused_at BIGINT;
ALTER TABLE press_contact ADD COLUMN trusted_at BIGINT;
