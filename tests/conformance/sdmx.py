"""SDMX: our messages against the official schemas and in other people's readers, and theirs in ours.

Usage: sdmx.py SAMPLES   (the program: cargo build -p sdmx --example sdmx-samples; target/debug/examples/sdmx-samples)
"""
import csv
import io
import json
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")
from sdmx_official import json_faults, xml_faults

# The folder of this file, in which it would be taken for the library of the same name.
sys.path.pop(0)

KINDS = ["series", "flat", "across", "keys", "nodata", "dataonly", "plain", "noset", "empty"]
# What a message of structure-specific data has as attributes.
IDS = ["FREQ", "REF_AREA", "SEX", "OBS_VALUE", "UNIT_MEASURE", "TITLE", "OBS_STATUS", "COMMENT_OBS", "DECIMALS"]


# Each reader runs in a process of its own: one of them keeps state after a bad file.
def with_pysdmx(file):
    from pysdmx.io import read_sdmx
    message = read_sdmx(io.BytesIO(Path(file).read_bytes()), validate=True)
    if message.data:
        frame = message.data[0].data
        return {"rows": len(frame), "columns": sorted(frame.columns), "first": frame.iloc[0].astype(str).to_dict()}
    lists = {c.id: len(c.codes) for c in message.get_codelists()}
    structures = message.get_data_structure_definitions()
    return {"codelists": lists, "components": [[c.id for c in s.components] for s in structures],
            "flows": [f.id for f in message.get_dataflows()]}


def with_sdmx1(file, structures=None):
    import sdmx
    more = {}
    if structures:
        known = sdmx.read_sdmx(structures)
        more = {"structure": next(iter(known.structure.values()))}
    message = sdmx.read_sdmx(file, **more)
    if hasattr(message, "data"):
        observations = [o for s in message.data for o in s.obs]
        keys = [s for d in message.data for s in getattr(d, "series", {})]
        def value(observation):
            found = observation.value
            return None if found in (None, "") else float(found)
        return {"rows": len(observations), "series": len(keys), "sum": sum(v for v in map(value, observations) if v)}
    return {"codelists": {i: len(c) for i, c in message.codelist.items()}, "flows": list(message.dataflow),
            "names": {t: str(s) for t, s in message.dataflow["POP"].name.localizations.items()},
            "components": [[c.id for c in [*s.dimensions, *s.attributes]] for s in message.structure.values()]}


def with_sdmxlib(file, structures):
    import sdmxlib
    from sdmxlib.formats.sdmx_json.data_v2 import read_sdmx_json_data
    known = sdmxlib.read(Path(structures).read_bytes())
    data = read_sdmx_json_data(Path(file).read_bytes(), next(iter(known.data_structures)))
    frame = getattr(data, "data", data)
    frame = frame.collect() if hasattr(frame, "collect") else frame
    return {"rows": len(frame)}


def pysdmx_writes(file, structures, folder):
    """What pysdmx writes of what it read."""
    from pysdmx.io import get_datasets, write_sdmx
    from pysdmx.io.format import Format
    data = get_datasets(file, structures)
    for name, form in [("ml30.xml", Format.DATA_SDMX_ML_3_0), ("ml21.xml", Format.DATA_SDMX_ML_2_1_STR),
                       ("generic21.xml", Format.DATA_SDMX_ML_2_1_GEN), ("csv10.csv", Format.DATA_SDMX_CSV_1_0_0),
                       ("csv20.csv", Format.DATA_SDMX_CSV_2_0_0)]:
        write_sdmx(data, form, str(Path(folder) / f"pysdmx-{name}"))
    return {}


def sdmx1_writes(file, folder):
    import sdmx
    Path(folder, "sdmx1-structures.xml").write_bytes(sdmx.to_xml(sdmx.read_sdmx(file), pretty_print=True))
    return {}


if sys.argv[1] == "--read":
    print(json.dumps(globals()[sys.argv[2]](*sys.argv[3:])))
    sys.exit(0)

samples = sys.argv[1]
folder = Path(tempfile.mkdtemp())
passed, failures = 0, []


def check(ok, what):
    global passed
    if ok:
        passed += 1
    else:
        failures.append(what)
        print("FAIL", what)


def read(how, *arguments):
    """What a reader says of a file, or None when it refuses."""
    run = subprocess.run([sys.executable, __file__, "--read", how, *map(str, arguments)], capture_output=True, text=True)
    if run.returncode:
        read.said = run.stderr.strip().splitlines()[-1:] or [""]
        return None
    return json.loads(run.stdout.splitlines()[-1])


def ours(command, path):
    run = subprocess.run([samples, command, path], capture_output=True, text=True, encoding="utf-8")
    return [line.split("\t") for line in run.stdout.splitlines()], run.stderr, run.returncode == 0


def report(faults, what):
    check(not faults, f"{what}: {faults[:3]}")


subprocess.run([samples, "write", folder], check=True)
ROWS = list(csv.DictReader(io.StringIO((folder / "series-csv20.csv").read_text(encoding="utf-8"))))
SUM = sum(float(row["OBS_VALUE"]) for row in ROWS if row["OBS_VALUE"])
COLUMNS = ["FREQ", "REF_AREA", "SEX", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "TITLE", "OBS_STATUS", "COMMENT_OBS", "DECIMALS"]
LISTS = {"CL_FREQ": 2, "CL_AREA": 3, "CL_SEX": 3, "CL_UNIT": 2, "CL_STATUS": 3}
check(len(ROWS) == 7 and SUM > 1000, "the sample itself")

# The official schemas.
for name in ["structures30.xml", "structures21.xml", "availability30.xml", "availability21.xml", "error30.xml", "error21.xml"]:
    report(xml_faults((folder / name).read_bytes(), IDS), name)
for kind in KINDS:
    for name in ["ml30.xml", "ml21.xml", "generic21.xml"]:
        report(xml_faults((folder / f"{kind}-{name}").read_bytes(), IDS), f"{kind}-{name}")
    report(json_faults((folder / f"{kind}-json20.json").read_bytes(), "data", 20), f"{kind}-json20.json")
    report(json_faults((folder / f"{kind}-json10.json").read_bytes(), "data", 10), f"{kind}-json10.json")
for version in [20, 10]:
    for name in ["structures", "availability"]:
        report(json_faults((folder / f"{name}{version}.json").read_bytes(), "structure", version), f"{name}{version}.json")
    report(json_faults((folder / f"error{version}.json").read_bytes(), "data", version), f"error{version}.json")

# Structures in other readers.
for name in ["structures30.xml", "structures21.xml", "structures20.json"]:
    found = read("with_pysdmx", folder / name)
    check(found is not None and found["codelists"] == LISTS and found["flows"] == ["POP"], f"pysdmx, {name}: {found or read.said}")
    check(found is not None and sorted(found["components"][0]) == sorted(COLUMNS), f"pysdmx, components of {name}: {found}")
for name in ["structures30.xml", "structures21.xml"]:
    found = read("with_sdmx1", folder / name)
    # In 3.0 it adds a flow without id, for the reference of the categorisation.
    check(found is not None and found["codelists"] == LISTS and "POP" in found["flows"], f"sdmx1, {name}: {found or read.said}")
    # In 3.0 it forgets the names of a flow that a categorisation has named before.
    check("30" in name or found is not None and set(found["names"]) == {"en", "vi", "ar"} and found["names"]["vi"] == "Dân số", f"sdmx1, names of {name}: {found}")

# Data in other readers.
for kind in ["series", "flat", "across", "dataonly"]:
    for name in ["ml30.xml", "ml21.xml", "generic21.xml", "csv20.csv", "csv20-both.csv", "csv10.csv", "csv10-both.csv"]:
        found = read("with_pysdmx", folder / f"{kind}-{name}")
        check(found is not None and found["rows"] == len(ROWS), f"pysdmx, {kind}-{name}: {found or read.said}")
        if found and kind != "dataonly":
            # What is said of the data set is no column there, but for tables.
            wanted = set(COLUMNS) - (set() if "csv" in name else {"UNIT_MEASURE"})
            check(wanted <= set(found["columns"]), f"pysdmx, columns of {kind}-{name}: {found}")
    for name, structures in [("ml30.xml", "structures30.xml"), ("ml21.xml", "structures21.xml"), ("generic21.xml", "structures21.xml"),
                             ("generic21.xml", None), ("csv20.csv", "structures30.xml"),
                             ("csv20-both.csv", "structures30.xml"), ("csv20-name.csv", "structures30.xml")]:
        known = [folder / structures] if structures else []
        # In 3.0 it reads no attribute of the data set.
        if name == "ml30.xml" and kind in ["flat", "across"]:
            continue
        file = f"noset-{name}" if name == "ml30.xml" and kind == "series" else f"{kind}-{name}"
        found = read("with_sdmx1", folder / file, *known)
        fine = found is not None and found["rows"] == len(ROWS) and (abs(found["sum"] - SUM) < 1e-9 or name.endswith("-both.csv"))
        check(fine, f"sdmx1, {file}: {found or read.said}")
try:
    import sdmxlib  # noqa: F401 (not for every Python)
    found = read("with_sdmxlib", folder / "plain-json20.json", folder / "structures30.xml")
    check(found == {"rows": len(ROWS)}, f"sdmxlib, plain-json20.json: {found or read.said}")
except ImportError:
    print("left out: sdmxlib is not there for this Python; nothing else reads SDMX-JSON 2.0 data")
# SDMX-JSON 1.0 as it became the standard is read by none of them (sdmx1 reads a draft of it): the schema alone speaks.
found = read("with_pysdmx", folder / "availability30.xml")
check(found is not None, f"pysdmx, availability30.xml: {read.said if found is None else ''}")

# Theirs in ours.
check(read("pysdmx_writes", folder / "plain-csv20.csv", folder / "structures30.xml", folder) is not None, f"pysdmx writes: {getattr(read, 'said', '')}")
for name in ["ml30.xml", "ml21.xml", "generic21.xml", "csv10.csv", "csv20.csv"]:
    lines, said, fine = ours("read", folder / f"pysdmx-{name}")
    values = sum(float(line[4]) for line in lines if len(line) > 4 and line[4])
    check(fine and len(lines) == len(ROWS) and abs(values - SUM) < 1e-9, f"pysdmx-{name} in ours: {said or lines}")
check(read("sdmx1_writes", folder / "structures21.xml", folder) is not None, f"sdmx1 writes: {getattr(read, 'said', '')}")
lines, said, fine = ours("structures", folder / "sdmx1-structures.xml")
check(fine and {line[1]: int(line[2]) for line in lines if line[0] == "codelist"} == LISTS, f"sdmx1-structures.xml in ours: {said or lines}")
for name in ["structures30.xml", "structures21.xml"]:
    lines, said, fine = ours("structures", folder / name)
    check(fine and lines[0] == ["same", "true"], f"{name} in ours: {said or lines}")

# What is broken is refused on every side.
def broken(name, old, new):
    path = folder / f"broken-{name}"
    text = (folder / name).read_text(encoding="utf-8")
    check(old in text, f"{name} has no {old}")
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


for name, old, new in [("structures30.xml", "str:DimensionList", "str:Dimensions"), ("structures21.xml", "PrimaryMeasure", "MainMeasure"),
                       ("series-ml30.xml", "mes:Sender", "mes:From"), ("series-generic21.xml", "gen:ObsValue", "gen:Value1"),
                       ("series-ml21.xml", 'FREQ="A"', 'FREQ_="A"')]:
    path = broken(name, old, new)
    check(xml_faults(path.read_bytes(), IDS) != [], f"{path.name}: the schema accepts it")
    if "ml21" not in name:
        check(read("with_pysdmx", path) is None, f"{path.name}: pysdmx accepts it")
for name, message, version, old, new in [("series-json20.json", "data", 20, '"links"', '"lincs"'), ("series-json10.json", "data", 10, '"sender"', '"from"'),
                                         ("structures20.json", "structure", 20, '"agencyID"', '"agency"')]:
    check(json_faults(broken(name, old, new).read_bytes(), message, version) != [], f"broken-{name}: the schema accepts it")
for name, old, new in [("series-ml30.xml", 'FREQ="A"', 'FREQ_="A"'), ("series-csv20.csv", "REF_AREA", "AREA"), ("series-generic21.xml", "</gen:Obs>", "</gen:Ob>")]:
    check(not ours("read", broken(name, old, new))[2], f"broken-{name}: our reader accepts it")

print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
