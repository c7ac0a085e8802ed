SELECT channel, state, COUNT(*) AS n
FROM dispatch
WHERE ($1 = '' OR campaign = $1)
GROUP BY channel, state
