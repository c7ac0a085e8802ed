SELECT flow, number, note, at
FROM data_vintage
WHERE at >= $1 AND at < $2 AND flow IN ({list})
ORDER BY at DESC, flow, number
