"""Open data of ours in other people's readers: a table with values that go wrong elsewhere, and a catalogue.

Usage: opendata.py SAMPLES_DIR [--shapes DIR] [--reader PROGRAM] [--served BASE]
SAMPLES_DIR is filled by `cargo run -p opendata --example opendata-samples -- SAMPLES_DIR`. DIR holds the shapes of
DCAT-AP 3.0.1; PROGRAM is that example (target/debug/examples/opendata-samples), which then also reads a spreadsheet
made by openpyxl. BASE is a served portal, whose flows are then read as files, and its catalogue.
"""
import argparse
import copy
import csv
import datetime
import io
import json
import math
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import duckdb
import frictionless
import openpyxl
import pyarrow.parquet as parquet
import rdflib
import rdflib.compare

arguments = argparse.ArgumentParser()
arguments.add_argument("samples", type=Path)
arguments.add_argument("--shapes", type=Path)
arguments.add_argument("--reader")
arguments.add_argument("--served")
arguments = arguments.parse_args()
samples = arguments.samples
folder = Path(tempfile.mkdtemp())
passed, failures = 0, []


def check(ok, what):
    global passed
    if ok:
        passed += 1
    else:
        failures.append(what)
        print("FAIL", what)


def refused(what, action):
    """What is broken must not be read: otherwise the check before it proved nothing."""
    try:
        action()
    except Exception:
        check(True, what)
    else:
        check(False, f"{what}: accepted")


def same(ours, theirs):
    if isinstance(ours, float) and isinstance(theirs, (int, float)):
        return (math.isnan(ours) and math.isnan(theirs)) or ours == theirs
    return type(ours) is type(theirs) and ours == theirs


def compare(what, wanted, found):
    check(len(wanted) == len(found), f"{what}: {len(found)} rows for {len(wanted)}")
    for number, (ours, theirs) in enumerate(zip(wanted, found), 1):
        wrong = [(a, b) for a, b in zip(ours, theirs) if not same(a, b)]
        check(len(ours) == len(theirs) and not wrong, f"{what}: row {number}: {wrong}")


def number(text):
    return float(text.replace("INF", "inf"))


COLUMNS = ["code", "text", "period", "value", "count", "day"]
texts = json.loads((samples / "rows.json").read_text("utf-8"))
check(len(texts) > 15 and any("=1+1" in row for row in texts), "rows.json: the rows")
typed = [
    [c, t or None, p or None, number(v) if v else None, int(n) if n else None, datetime.date.fromisoformat(d) if d else None]
    for c, t, p, v, n, d in texts
]

# CSV, with and without the mark: Python's reader, and its lines as the standard has them.
for name, mark in [("nasty.csv", ""), ("nasty-marked.csv", "\ufeff")]:
    text = (samples / name).read_bytes().decode("utf-8")
    check(text.startswith(mark + "code,text,"), f"{name}: its beginning")
    rows = list(csv.reader(io.StringIO(text.removeprefix(mark), newline=""), strict=True))
    check(rows[0] == COLUMNS, f"{name}: head {rows[0]}")
    compare(name, texts, rows[1:])
    check(text.endswith("\r\n"), f"{name}: its end")
found = duckdb.sql(f"select * from read_csv('{samples}/nasty.csv', all_varchar=true, header=true, delim=',', quote='\"', escape='\"', nullstr='')").fetchall()
compare("nasty.csv in DuckDB", [[value or None for value in row] for row in texts], found)

# JSON: numbers are numbers where a reader with floats gets back every digit.
found = json.loads((samples / "nasty.json").read_text("utf-8"))
check(all(list(row) == COLUMNS for row in found), "nasty.json: keys")
for row, (_, _, _, value, count, _) in zip(found, texts):
    if isinstance(row["value"], str):
        inexact = value in ("NaN", "INF", "-INF") or len(re.sub(r"\D", "", value)) > 15
        check(inexact and row["value"] == value, f"nasty.json: {value} is a text")
        row["value"] = number(row["value"])
    elif row["value"] is not None:
        row["value"] = float(row["value"])
    if isinstance(row["count"], str):
        check(abs(int(count)) > 2**53, f"nasty.json: {count} is a text")
        row["count"] = int(row["count"])
    row["day"] = row["day"] and datetime.date.fromisoformat(row["day"])
compare("nasty.json", typed, [list(row.values()) for row in found])
raw = (samples / "nasty.json").read_text("utf-8")
check('"value":-12.50,' in raw and '"value":7.1' in raw, "nasty.json: numbers as they were given")

# Parquet: pyarrow and DuckDB.
file = parquet.ParquetFile(samples / "nasty.parquet")
found = file.read()
types = [str(field.type) for field in found.schema]
check(types == ["string", "string", "string", "double", "int64", "date32[day]"], f"nasty.parquet: types {types}")
check([f.nullable for f in found.schema] == [False] + [True] * 5, "nasty.parquet: which columns may be empty")
compare("nasty.parquet in pyarrow", typed, [list(row.values()) for row in found.to_pylist()])
chunk = file.metadata.row_group(0).column(1)
check(chunk.compression == "SNAPPY" and any("DICTIONARY" in e for e in chunk.encodings), f"nasty.parquet: {chunk}")
notes = {key.decode(): value.decode() for key, value in file.metadata.metadata.items()}
wanted = {"title": "Giá trị khó & <khác>", "licence": "CC-BY-4.0", "source": "Nowhere", "source_2": "Elsewhere", "vintage": "2026-11-01"}
check(all(notes.get(key) == value for key, value in wanted.items()), f"nasty.parquet: notes {notes}")
found = duckdb.sql(f"select * from '{samples}/nasty.parquet'")
compare("nasty.parquet in DuckDB", typed, found.fetchall())
check([str(t) for t in found.types] == ["VARCHAR"] * 3 + ["DOUBLE", "BIGINT", "DATE"], f"nasty.parquet in DuckDB: {found.types}")
broken = folder / "broken.parquet"
broken.write_bytes((samples / "nasty.parquet").read_bytes()[:-9])
refused("a Parquet file without its foot, pyarrow", lambda: parquet.read_table(broken))
refused("a Parquet file without its foot, DuckDB", lambda: duckdb.sql(f"select * from '{broken}'").fetchall())


# XLSX: openpyxl. It leaves the format's writing of control characters (_x000D_) as it is, and takes away that of an
# underscore; Excel turns both back.
def unwritten(value, wanted):
    if not isinstance(value, str) or value == wanted:
        return value
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m[1], 16)), value)


def as_cell(value, text):
    """What stands in a cell: what a spreadsheet has no number or day for is text."""
    if isinstance(value, float) and not math.isfinite(value):
        return text
    if isinstance(value, int) and abs(value) > 2**53:
        return text
    if isinstance(value, datetime.date):
        return datetime.datetime(value.year, value.month, value.day) if value >= datetime.date(1900, 3, 1) else text
    return value


workbook = openpyxl.load_workbook(samples / "nasty.xlsx")
check(workbook.sheetnames == ["Data", "About"], f"nasty.xlsx: sheets {workbook.sheetnames}")
sheet = workbook["Data"]
check(sheet.freeze_panes == "A2", f"nasty.xlsx: frozen at {sheet.freeze_panes}")
check([cell.value for cell in sheet[1]] == COLUMNS, "nasty.xlsx: head")
wanted = [[as_cell(value, text) for value, text in zip(*rows)] for rows in zip(typed, texts)]
found = [[unwritten(cell.value, value) for cell, value in zip(*rows)] for rows in zip(sheet.iter_rows(min_row=2), wanted)]
compare("nasty.xlsx", [[float(v) if type(v) is int else v for v in row] for row in wanted],
        [[float(v) if type(v) is int else v for v in row] for row in found])
formulas = [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
check(not formulas, f"nasty.xlsx: formulas in {formulas}")
code, day = sheet["A2"], sheet["F2"]
check(code.data_type in "s" and code.value == "007" and code.number_format == "@", "nasty.xlsx: leading zeros")
check(day.is_date and day.number_format == "yyyy\\-mm\\-dd", f"nasty.xlsx: day {day.number_format}")
quoted = [cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.quotePrefix]
check(len(quoted) >= 4 and all(str(c.value)[0] in "=+-@'" for c in quoted), "nasty.xlsx: what looks like a formula is quoted")
about = {name.value: text.value for name, text in workbook["About"].iter_rows()}
check(about["Title"] == "Giá trị khó & <khác>" and about["Licence address"].startswith("https://"), f"nasty.xlsx: about {about}")
check(workbook.properties.title == "Giá trị khó & <khác>", "nasty.xlsx: its title")
broken = folder / "broken.xlsx"
broken.write_bytes((samples / "nasty.xlsx").read_bytes()[:-40])
refused("a spreadsheet without its end", lambda: openpyxl.load_workbook(broken))


# Data Package: frictionless, loose and in one file; a changed byte and a wrong value are seen.
def faults(path, **options):
    report = frictionless.Package(str(path)).validate() if not options else frictionless.validate(str(path), **options)
    return [error.type for task in report.tasks for error in task.errors] + [error.type for error in report.errors]


loose = samples / "package/datapackage.json"
check(faults(loose) == [], f"package: {faults(loose)}")
archive = samples / "nasty-package.zip"
with zipfile.ZipFile(archive) as opened:
    check(opened.testzip() is None and opened.namelist() == ["data.csv", "datapackage.json"], "nasty-package.zip: its parts")
    descriptor = json.loads(opened.read("datapackage.json"))
    data = opened.read("data.csv")
check(descriptor["profile"] == "tabular-data-package" and descriptor["licenses"][0]["name"] == "CC-BY-4.0", "nasty-package.zip: description")
check(data == (samples / "nasty.csv").read_bytes(), "nasty-package.zip: its data")
check(faults(archive) == [], f"nasty-package.zip: {faults(archive)}")
package = frictionless.Package(str(archive))
check(package.get_resource("nasty-values").schema.primary_key == ["code"], "nasty-package.zip: key")
rows = [list(row.values()) for row in package.get_resource("nasty-values").read_rows()]
compare("nasty-package.zip", typed, [[c, t, p, None if v is None else float(v), n, d] for c, t, p, v, n, d in rows])


def repacked(name, description, content):
    path = folder / name
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("data.csv", content)
        out.writestr("datapackage.json", json.dumps(description))
    return path


check("hash-count" in faults(repacked("hash.zip", descriptor, data.replace(b"she said", b"he  said"))), "a package with a changed byte")
plain = copy.deepcopy(descriptor)
del plain["resources"][0]["hash"], plain["resources"][0]["bytes"]
check(faults(repacked("type.zip", plain, data.replace(b"2025-03-01", b"2025-13-01", 1))) == ["type-error"], "a package with a wrong day")
check("constraint-error" in faults(repacked("needed.zip", plain, data.replace(b"\r\n007,", b"\r\n,", 1))), "a package without a needed value")

# The catalogue: the same statements in both forms, and what the profile asks for.
graphs = {}
for name in ["catalogue", "smallest"]:
    turtle, json_ld = rdflib.Graph(), rdflib.Graph()
    turtle.parse(samples / f"{name}.ttl", format="turtle")
    json_ld.parse(samples / f"{name}.jsonld", format="json-ld")
    check(rdflib.compare.isomorphic(turtle, json_ld), f"{name}: Turtle and JSON-LD say the same")
    graphs[name] = turtle
catalogue = graphs["catalogue"]
check(len(catalogue) > 200, f"catalogue: {len(catalogue)} statements")
check(not rdflib.compare.isomorphic(catalogue, graphs["smallest"]), "two catalogues are told apart")
DCT, DCAT = rdflib.DCTERMS, rdflib.DCAT
visitors = rdflib.URIRef("https://data.example.org/visitors")
titles = {title.language: str(title) for title in catalogue.objects(visitors, DCT.title)}
check(titles["vi"] == 'Khách \\ quốc tế\n"đến"' and titles["ar"] == "الزوار" and titles["km"] == "ភ្ញៀវ", f"catalogue: titles {titles}")
refused("Turtle that is cut", lambda: rdflib.Graph().parse(data=(samples / "catalogue.ttl").read_text("utf-8")[:-3], format="turtle"))
if arguments.shapes:
    import pyshacl

    SHACL = rdflib.SH
    shapes = rdflib.Graph()
    for name in ["dcat-ap-SHACL.ttl", "ranges.ttl"]:
        shapes.parse(arguments.shapes / name, format="turtle")
    # The official ranges.ttl names property shapes that it does not define; a validator stops at them.
    for shape, named in list(shapes.subject_objects(SHACL.property)):
        if (named, SHACL.path, None) not in shapes:
            shapes.remove((shape, SHACL.property, named))
    held = set(shapes.objects(None, SHACL.property))
    check(len(held) > 150, f"the shapes: {len(held)} rules")

    def conforms(graph):
        right, _, report = pyshacl.validate(graph, shacl_graph=shapes)
        return right, report

    for name, graph in graphs.items():
        right, report = conforms(graph)
        check(right, f"{name} against the shapes: {report[:2000]}")
    for property, what in [(DCT.title, "title"), (DCT.publisher, "publisher")]:
        broken = rdflib.Graph() + catalogue
        broken.remove((rdflib.URIRef("https://data.example.org/catalogue"), property, None))
        check(not conforms(broken)[0], f"a catalogue without {what} against the shapes")
    broken = rdflib.Graph() + catalogue
    broken.remove((None, DCAT.accessURL, None))
    check(not conforms(broken)[0], "distributions without an address against the shapes")
    broken = rdflib.Graph() + catalogue
    broken.remove((None, rdflib.RDF.type, DCT.LinguisticSystem))
    check(not conforms(broken)[0], "languages that are none against the shapes")
else:
    print("The shapes of DCAT-AP were not given: the catalogue was not held against them.")

# A spreadsheet of openpyxl's, and our own, in our reader.
if arguments.reader:
    def ours(path, *sheet):
        run = subprocess.run([arguments.reader, "read", path, *sheet], capture_output=True, text=True, encoding="utf-8")
        return [json.loads(line) for line in run.stdout.splitlines()], run.stderr

    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Số liệu"
    sheet.append(["code", "value", "day", "moment", "time", "yes"])
    sheet.append(["007", 0.1, datetime.date(2025, 3, 1), datetime.datetime(2025, 3, 1, 12, 30), datetime.time(8, 5), True])
    sheet.append(["مرحبا\nhai dòng", 1e300, datetime.date(1900, 3, 1), 2024, -1234567.891, "=1/0"])
    sheet["C7"], sheet["AB7"] = "far", 5e-324
    sheet["A8"], sheet["A8"].data_type = "#DIV/0!", "e"
    workbook.create_sheet("Second").append(["only"])
    workbook.save(folder / "theirs.xlsx")
    rows, problem = ours(folder / "theirs.xlsx")
    wanted = [
        {"row": 1, "cells": dict(zip("ABCDEF", ["code", "value", "day", "moment", "time", "yes"]))},
        {"row": 2, "cells": dict(zip("ABCDEF", ["007", "0.1", "2025-03-01", "2025-03-01T12:30:00", "08:05:00", "true"]))},
        {"row": 3, "cells": dict(zip("ABCDE", ["مرحبا\nhai dòng", "1e300", "1900-03-01", "2024", "-1234567.891"]))},
        {"row": 7, "cells": {"C": "far", "AB": "5e-324"}},
        {"row": 8, "cells": {"A": "failed: #DIV/0!"}},
    ]
    check(rows == wanted, f"a spreadsheet of openpyxl's: {rows} {problem}")
    rows, problem = ours(folder / "theirs.xlsx", "Second")
    check(rows == [{"row": 1, "cells": {"A": "only"}}], f"its second sheet: {rows} {problem}")
    check("Số liệu, Second" in ours(folder / "theirs.xlsx", "Third")[1], "a sheet that is not there")
    rows, problem = ours(samples / "nasty.xlsx")
    found = [[row["cells"].get(letter, "") for letter in "ABCDEF"] for row in rows[1:]]
    check([row[:3] for row in found] == [row[:3] for row in texts], f"our own spreadsheet: {problem}")
    check([row[5] for row in found] == [row[5] for row in texts], "our own spreadsheet: days")
    numbers = [(a[3] and number(a[3]), b[3] and number(b[3])) for a, b in zip(found, texts)]
    check(all(a == b or (a != a and b != b) for a, b in numbers), f"our own spreadsheet: numbers {numbers}")
    check(ours(folder / "broken.xlsx")[1] != "", "a spreadsheet without its end is refused")
    check("not an XLSX" in ours(samples / "nasty.csv")[1], "a CSV file is no spreadsheet")
else:
    print("Our reader was not given: spreadsheets of others were not read.")

# A served portal: every flow as every file says the same, and the catalogue names them all.
if arguments.served:
    import urllib.request

    def fetch(path):
        with urllib.request.urlopen(arguments.served.rstrip("/") + path) as answer:
            return answer.read()

    served, same_in_json = rdflib.Graph(), rdflib.Graph()
    served.parse(data=fetch("/catalog.ttl"), format="turtle")
    same_in_json.parse(data=fetch("/catalog.jsonld"), format="json-ld")
    check(len(served) == len(same_in_json), f"the served catalogue: {len(served)} and {len(same_in_json)} statements")
    check(rdflib.compare.to_isomorphic(served) == rdflib.compare.to_isomorphic(same_in_json), "the served catalogue in both forms")
    if arguments.shapes:
        right, report = conforms(served)
        check(right, f"the served catalogue against the shapes: {report[:3000]}")
    flows = sorted({str(page).rsplit("/", 1)[1] for page in served.objects(None, DCAT.landingPage)})
    check(len(flows) >= 20, f"flows in the served catalogue: {flows}")
    for flow in flows:
        rows = list(csv.DictReader(io.StringIO(fetch(f"/en/data/{flow}.csv").decode("utf-8-sig"))))
        (folder / "flow.parquet").write_bytes(fetch(f"/en/data/{flow}.parquet"))
        (folder / "flow.xlsx").write_bytes(fetch(f"/en/data/{flow}.xlsx"))
        (folder / "flow.zip").write_bytes(fetch(f"/en/data/{flow}.zip"))
        total = sum(float(row["OBS_VALUE"]) for row in rows if row["OBS_VALUE"])
        near = lambda other: other is not None and abs(other - total) <= 1e-9 * max(1.0, abs(total))
        table = parquet.read_table(folder / "flow.parquet")
        check(table.num_rows == len(rows) > 0, f"{flow}: {table.num_rows} rows in pyarrow, {len(rows)} in CSV")
        count, known = duckdb.sql(f"select count(*), fsum(OBS_VALUE) from '{folder / 'flow.parquet'}'").fetchall()[0]
        check(count == len(rows) and near(known), f"{flow}: {count} rows and {known} in DuckDB, {len(rows)} and {total} in CSV")
        records = json.loads(fetch(f"/en/data/{flow}.json"))
        check(len(records) == len(rows) and list(records[0]) == list(rows[0]), f"{flow}: {len(records)} records in JSON")
        sheet = openpyxl.load_workbook(folder / "flow.xlsx", read_only=True).worksheets[0]
        check(sum(1 for _ in sheet.iter_rows()) == len(rows) + 1, f"{flow}: rows of the workbook")
        report = frictionless.validate(str(folder / "flow.zip"), type="package")
        check(report.valid, f"{flow}: the Data Package: {report.flatten(['type', 'note'])[:3]}")

print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
