"""A day of counted readers, as Parquet, in other people's warehouses.

Usage: audience.py FOLDER   (filled by `cargo run -p flow --example audience-day -- FOLDER`)
"""
import sys
from pathlib import Path

import duckdb
import pyarrow.parquet as parquet

folder = Path(sys.argv[1])
views = int((folder / "views.txt").read_text())
passed, failures = 0, []


def check(ok, what):
    global passed
    if ok:
        passed += 1
    else:
        failures.append(what)
        print("FAIL", what)


files = sorted(folder.glob("day=*.parquet"))
check([f.name for f in files] == ["day=2026-11-27.parquet"], f"one file for the day: {files}")
days = f"read_parquet('{folder}/day=*.parquet')"
one = lambda sql: duckdb.sql(sql).fetchall()[0]
check(one(f"SELECT sum(n) FROM {days}")[0] == views, "every view is there")
check(one(f"SELECT count(DISTINCT day), min(day)::TEXT FROM {days}") == (1, "2026-11-27"), "the day is a date")
check(one(f"SELECT count(*) FROM {days} WHERE what = 'view' AND door = 'page'")[0] > 0, "rows say what they are")
check(one(f"SELECT count(*) FROM (SELECT hour FROM {days} GROUP BY hour)")[0] >= 1, "hours are apart")
check(one(f"SELECT min(hour::TIMESTAMP)::DATE::TEXT FROM {days}")[0] == "2026-11-27", "hours are times")
locales = dict(duckdb.sql(f"SELECT locale, sum(n) FROM {days} GROUP BY locale").fetchall())
check(sum(locales.values()) == views and set(locales) == {"vi", "en", "ja", "ar"}, f"by locale: {locales}")
table = parquet.read_table(files[0])
names = set(table.column_names)
check({"day", "hour", "page", "locale", "country", "n"} <= names, f"columns: {names}")
check(not names & {"address", "ip", "agent_string", "user_agent", "visitor", "host", "referer"}, "nothing of a reader has a column")
broken = folder / "broken.parquet"
broken.write_bytes(files[0].read_bytes()[:-20])
try:
    duckdb.sql(f"SELECT count(*) FROM read_parquet('{broken}')").fetchall()
except Exception:
    check(True, "a broken file is refused")
else:
    check(False, "a broken file is accepted")
print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
