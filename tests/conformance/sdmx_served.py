"""SDMX as it is served, in other people's clients, held against the files that were published.

Usage: sdmx_served.py BASE [--pack PACK]   (BASE serves the pack from a fresh folder)
"""
import argparse
import csv
import gzip
import http.client
import io
import json
import logging
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
import tomllib
import urllib.parse
import warnings
from collections import Counter, namedtuple
from pathlib import Path

for threads in ["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"]:
    os.environ[threads] = "1"
warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)
from sdmx_official import json_faults, xml_faults  # noqa: E402

# The folder of this file, in which it would be taken for the library of the same name.
sys.path.pop(0)
import pandas  # noqa: E402
import pysdmx.io  # noqa: E402
import sdmx  # noqa: E402
from lxml import etree  # noqa: E402
from pysdmx.api.dc.query import Operator, TextFilter  # noqa: E402
from pysdmx.api.fmr import RegistryClient  # noqa: E402
from pysdmx.api.qb import (  # noqa: E402
    ApiVersion, AvailabilityQuery, DataContext, DataQuery, RestService, StructureQuery, StructureReference, StructureType,
)
from pysdmx.io.format import AvailabilityFormat, DataFormat, StructureFormat  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument("base")
parser.add_argument("--pack", type=Path, default=Path(__file__).resolve().parents[2] / "packs/vietnam")
parser.add_argument("--jobs", type=int, default=2)
arguments = parser.parse_args()
V2, V1 = arguments.base + "/sdmx/v2", arguments.base + "/sdmx/v1"

# What was published: every observation by its key and time.
Row = namedtuple("Row", "value unit status source comment")
pack = tomllib.loads((arguments.pack / "data.toml").read_text("utf-8"))
AGENCY = pack["agency"]
SHAPES = {shape["code"]: shape["dimensions"] for shape in pack["structure"]}
ATTRIBUTES = ["UNIT_MEASURE", "OBS_STATUS", "SOURCE", "OBS_COMMENT"]
FLOWS, CODES = {}, {}
for flow in pack["flow"]:
    name = flow["code"].upper().replace("-", "_")
    keys = SHAPES[flow["structure"]] + ["TIME_PERIOD"]
    with open(arguments.pack / "data" / f"{flow['code']}.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    FLOWS[name] = {
        tuple(row[k] for k in keys): Row(float(row["OBS_VALUE"]), *(row[a] for a in ATTRIBUTES)) for row in rows
    }
    CODES[name] = flow["structure"]
    assert len(FLOWS[name]) == len(rows) > 0, name


def dimensions(flow):
    return SHAPES[CODES[flow]]


def components(flow):
    return dimensions(flow) + ["OBS_VALUE"] + ATTRIBUTES


# Formats by the types that ask for them.
TYPES = {
    "ml30": "application/vnd.sdmx.data+xml;version=3.0.0",
    "ml21": "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
    "generic21": "application/vnd.sdmx.genericdata+xml;version=2.1",
    "json20": "application/vnd.sdmx.data+json;version=2.0.0",
    "json10": "application/vnd.sdmx.data+json;version=1.0.0",
    "csv20": "application/vnd.sdmx.data+csv;version=2.0.0",
    "csv10": "application/vnd.sdmx.data+csv;version=1.0.0",
}
STRUCTURES = {
    "ml30": "application/vnd.sdmx.structure+xml;version=3.0.0",
    "ml21": "application/vnd.sdmx.structure+xml;version=2.1",
    "json20": "application/vnd.sdmx.structure+json;version=2.0.0",
    "json10": "application/vnd.sdmx.structure+json;version=1.0.0",
}
PYSDMX = {
    "ml30": DataFormat.SDMX_ML_3_0, "ml21": DataFormat.SDMX_ML_2_1_STR, "generic21": DataFormat.SDMX_ML_2_1_GEN,
    "csv10": DataFormat.SDMX_CSV_1_0_0, "csv20": DataFormat.SDMX_CSV_2_0_0,
}

Answer = namedtuple("Answer", "status headers body target")


def ask(address, accept=None, method="GET", **headers):
    """An answer as it came; the address as it is written, but for what no address may have."""
    parts = urllib.parse.urlsplit(address)
    target = (parts.path + ("?" + parts.query if parts.query else "")).replace(" ", "%20")
    wire = {name.replace("_", "-"): value for name, value in headers.items()}
    if accept is not None:
        wire["Accept"] = accept
    line = http.client.HTTPConnection(parts.netloc, timeout=60)
    try:
        line.request(method, target, headers=wire)
        reply = line.getresponse()
        return Answer(reply.status, reply.headers, reply.read(), target)
    finally:
        line.close()


def number(value):
    return None if value in (None, "") else float(value)


def faults(found, wanted, what):
    """How observations differ from those that were published; all of them are told by their number."""
    out = []
    if len(found) != len(wanted):
        out.append(f"{what}: {len(found)} observations, not {len(wanted)}")
    total, right = (sum(row.value for row in rows.values() if row.value is not None) for rows in (found, wanted))
    if abs(total - right) > 1e-9 * max(1.0, abs(right)):
        out.append(f"{what}: the sum is {total!r}, not {right!r}")
    other = [key for key in wanted if found.get(key) != wanted[key]]
    if other:
        out.append(f"{what}: {len(other)} differ, as {other[0]}: {found.get(other[0])}, not {wanted[other[0]]}")
    return out


def red(flow, found, what):
    """The same comparison has to see one wrong value, one attribute and one missing observation."""
    key, row = next(iter(found.items()))
    wanted = FLOWS[flow]
    others = [found | {key: row._replace(value=(row.value or 0) + 1)}, found | {key: row._replace(status="Z")},
              {k: r for k, r in found.items() if k != key}]
    return [f"{what}: a wrong sample is not seen ({at})" for at, other in enumerate(others) if not faults(other, wanted, what)]


def refused(what, work):
    try:
        found = work()
    except Exception:  # noqa: BLE001 (each client has errors of its own)
        return []
    return [f"{what} was accepted: {str(found)[:200]}"]


def from_frame(frame, flow):
    """Observations out of a table of pysdmx."""
    columns = dimensions(flow) + ["TIME_PERIOD", "OBS_VALUE"] + ATTRIBUTES
    texts = [["" if pandas.isna(v) else str(v) for v in frame[c]] if c in frame else [""] * len(frame) for c in columns]
    at = len(dimensions(flow)) + 1
    return {row[:at]: Row(number(row[at]), *row[at + 1:]) for row in zip(*texts)}


def from_csv(body, flow):
    rows = csv.DictReader(io.StringIO(body.decode("utf-8")))
    keys = dimensions(flow) + ["TIME_PERIOD"]
    return {tuple(r[k] for k in keys): Row(number(r["OBS_VALUE"]), *(r.get(a, "") for a in ATTRIBUTES)) for r in rows}


def from_json(body, flow):
    """SDMX-JSON data, which no client at hand reads: taken apart as the standard's field guide has it, 1.0 and 2.0."""
    data = json.loads(body)["data"]
    out = {}
    for data_set in data["dataSets"]:
        structure = data["structures"][data_set.get("structure", 0)] if "structures" in data else data["structure"]

        def texts(component, index):
            """A value by its index in the list of the component, or the value itself where there is no list."""
            if index is None or not isinstance(index, int) or not component.get("values"):
                return "" if index is None else str(index)
            value = component["values"][index]
            found = value.get("id", value.get("value", value.get("name")))
            return found if isinstance(found, str) else str(found)

        by = {level: structure["dimensions"].get(level, []) for level in ("dataSet", "series", "observation")}
        of = {level: structure["attributes"].get(level, []) for level in ("dataSet", "series", "observation")}
        measures = structure.get("measures", {}).get("observation", [{"id": "OBS_VALUE"}])
        fixed = {c["id"]: texts(c, 0) for c in by["dataSet"]}
        series = data_set.get("series") or {"": {"observations": data_set.get("observations", {})}}
        for key, content in series.items():
            said = dict(fixed)
            said |= {c["id"]: texts(c, int(i)) for c, i in zip(by["series"], key.split(":"))} if key else {}
            said |= {c["id"]: texts(c, i) for c, i in zip(of["series"], content.get("attributes", []))}
            for place, values in content["observations"].items():
                row = said | {c["id"]: texts(c, int(i)) for c, i in zip(by["observation"], place.split(":"))}
                row |= {m["id"]: v for m, v in zip(measures, values)}
                row |= {c["id"]: texts(c, i) for c, i in zip(of["observation"], values[len(measures):])}
                at = tuple(row[k] for k in dimensions(flow) + ["TIME_PERIOD"])
                out[at] = Row(number(row.get("OBS_VALUE")), *(row.get(a, "") for a in ATTRIBUTES))
    return out


# The clients. Each task runs in a process of its own, which begins with nothing read: one of them keeps state.
def pysdmx_reads(flow, name, service):
    """Its client of the web service asks, and its reader holds the answer against the schema."""
    version, base = (ApiVersion.V2_0_0, V2) if service == "v2" else (ApiVersion.V1_5_0, V1)
    client = RestService(base, version, data_format=PYSDMX[name], timeout=60)
    context = DataContext.DATAFLOW
    body = client.data(DataQuery(context, AGENCY, flow, "*" if service == "v1" else "1.0.0"))
    what = f"pysdmx {service} {flow} {name}"
    message = pysdmx.io.read_sdmx(io.BytesIO(body), validate=True)
    found = from_frame(message.data[0].data, flow)
    out = faults(found, FLOWS[flow], what) + red(flow, found, what)
    if message.data[0].short_urn != f"Dataflow={AGENCY}:{flow}(1.0.0)":
        out.append(f"{what}: it is of {message.data[0].short_urn}")
    if "csv" not in name and flow in SMALL:
        broken = body.replace(b"Header>", b"Heads>")
        out += refused(f"{what}: with another element", lambda: pysdmx.io.read_sdmx(io.BytesIO(broken), validate=True))
    return out


def pysdmx_structures(flow, name, service):
    version, base = (ApiVersion.V2_0_0, V2) if service == "v2" else (ApiVersion.V1_5_0, V1)
    form = {"ml30": StructureFormat.SDMX_ML_3_0, "ml21": StructureFormat.SDMX_ML_2_1, "json20": StructureFormat.SDMX_JSON_2_0_0}[name]
    client = RestService(base, version, structure_format=form, timeout=60)
    body = client.structure(StructureQuery(StructureType.DATAFLOW, AGENCY, flow, references=StructureReference.ALL))
    message = pysdmx.io.read_sdmx(io.BytesIO(body), validate=True)
    [structure] = message.get_data_structure_definitions()
    what = f"pysdmx structure {service} {flow} {name}"
    ids = sorted(c.id for c in structure.components)
    out = [] if ids == sorted(components(flow) + ["TIME_PERIOD"]) else [f"{what}: components {ids}"]
    lists = {one.id: {code.id for code in one.codes} for one in message.get_codelists()}
    for at, dimension in enumerate(dimensions(flow)):
        known = lists["CL_AREA" if dimension.endswith("_AREA") else f"CL_{dimension}"]
        used = {key[at] for key in FLOWS[flow]}
        out += [] if used <= known else [f"{what}: {sorted(used - known)[:3]} are not in the list of {dimension}"]
    if [f.id for f in message.get_dataflows()] != [flow]:
        out.append(f"{what}: flows {[f.id for f in message.get_dataflows()]}")
    broken = body.replace(b"DimensionList", b"Dimensions").replace(b'"agencyID"', b'"agency"')
    return out + refused(f"{what}: with other names", lambda: pysdmx.io.read_sdmx(io.BytesIO(broken), validate=True).get_data_structure_definitions()[0])


def pysdmx_registry():
    client = RegistryClient(V2, StructureFormat.SDMX_JSON_2_0_0)
    out = []

    def want(ok, what):
        out.extend([] if ok else [f"RegistryClient: {what}"])

    flows = client.get_dataflows(AGENCY)
    want(sorted(f.id for f in flows) == sorted(FLOWS), f"flows {len(flows)}")
    want({s.id for s in client.get_data_structures(AGENCY)} == set(SHAPES), "structures")
    want({"A", "M"} <= {c.id for c in client.get_codes(AGENCY, "CL_FREQ")}, "codes of CL_FREQ")
    indicators = client.get_codes(AGENCY, "CL_INDICATOR")
    used = {key[-2] for rows in FLOWS.values() for key in rows}
    want(used <= {c.id for c in indicators} and all(c.name for c in indicators), "codes of CL_INDICATOR")
    want({c.id for c in client.get_concepts(AGENCY, "CS_DATA")} >= set(ATTRIBUTES), "concepts")
    categories = client.get_categories(AGENCY, "TOPICS")
    want([c.id.lower() for c in categories] == [topic["code"] for topic in pack["topic"]], f"categories {[c.id for c in categories]}")
    want({AGENCY} == {a.id for a in client.get_agencies("SDMX")}, "agencies")
    return out + refused("RegistryClient: a list that is not there", lambda: client.get_codes(AGENCY, "CL_NOPE"))


def pysdmx_queries():
    """Keys, conditions and numbers of observations as this client writes them."""
    client = RestService(V2, ApiVersion.V2_0_0, data_format=DataFormat.SDMX_CSV_2_0_0, avail_format=AvailabilityFormat.SDMX_JSON_2_0_0)
    flow, out = "POPULATION", []

    def compare(what, query, keep):
        found = from_csv(client.data(query), flow)
        wanted = {key: row for key, row in FLOWS[flow].items() if keep(key)}
        out.extend(faults(found, wanted, f"pysdmx query, {what}"))

    subject = (DataContext.DATAFLOW, AGENCY, flow, "1.0")
    compare("key with *", DataQuery(*subject, "A.VNM.*"), lambda k: k[1] == "VNM")
    compare("several keys", DataQuery(*subject, ["A.VNM.SP_POP_TOTL", "A.THA.*"]), lambda k: k[1:3] == ("VNM", "SP_POP_TOTL") or k[1] == "THA")
    compare("a condition", DataQuery(*subject, components=TextFilter("REF_AREA", Operator.EQUALS, "LAO")), lambda k: k[1] == "LAO")
    compare("any context", DataQuery(DataContext.ALL, AGENCY, flow, "*", "A.LAO.*"), lambda k: k[1] == "LAO")
    last = from_csv(client.data(DataQuery(*subject, "A.VNM.SP_POP_TOTL", last_n_obs=3)), flow)
    years = sorted(k[-1] for k in FLOWS[flow] if k[1:3] == ("VNM", "SP_POP_TOTL"))[-3:]
    out.extend([] if sorted(k[-1] for k in last) == years else [f"pysdmx query, last 3: {sorted(last)}"])
    there = json.loads(client.availability(AvailabilityQuery(*subject, "A.VNM.*")))["data"]["dataConstraints"][0]
    values = {c["id"]: {v if isinstance(v, str) else v["value"] for v in c.get("values", [])} for c in there["cubeRegions"][0].get("keyValues", there["cubeRegions"][0].get("components", []))}
    wanted = {k[2] for k in FLOWS[flow] if k[1] == "VNM"}
    out.extend([] if values.get("INDICATOR") == wanted else [f"pysdmx availability: {str(values)[:300]}"])
    return out + refused("pysdmx query: a flow that is not there", lambda: client.data(DataQuery(DataContext.DATAFLOW, AGENCY, "NOPE")))


def sdmx1_client(service):
    source = {"id": AGENCY, "name": "Served", "url": V2 if service == "v2" else V1}
    if service == "v2":
        source["versions"] = ["3.0.0"]
    sdmx.add_source(source, override=True)
    return sdmx.Client(AGENCY)


def sdmx1_observations(message, flow):
    out = {}
    for data_set in message.data:
        for o in data_set.obs:
            key = {k: v.value for k, v in o.key.values.items()}
            said = {k: v.value for k, v in o.attrib.items()}
            at = tuple(str(key[k]) for k in dimensions(flow) + ["TIME_PERIOD"])
            # Without a structure it takes what is said of a series for a part of its key.
            said = {a: said.get(a, key.get(a)) for a in ATTRIBUTES}
            text = [("" if said.get(a) is None else getattr(said[a], "id", str(said[a]))) for a in ATTRIBUTES]
            out[at] = Row(number(o.value), *text)
    return out


def sdmx1_reads(flow, service):
    client = sdmx1_client(service)
    what = f"sdmx1 {service} {flow}"
    structures = client.dataflow(flow, params={"references": "all"})
    known = structures.structure[CODES[flow]]
    ids = [c.id for c in [*known.dimensions, *known.attributes, *known.measures]]
    out = [] if sorted(ids) == sorted(components(flow) + ["TIME_PERIOD"]) else [f"{what}: components {ids}"]
    # In 2.1 the answer says all; in 3.0 it is asked for with its structure.
    message = client.data(flow, dsd=known) if service == "v2" else client.data(flow)
    found = sdmx1_observations(message, flow)
    out += faults(found, FLOWS[flow], what) + red(flow, found, what)
    if service == "v1":
        message = client.data(flow, dsd=known)
        kind = message.response.headers["content-type"]
        out += [] if kind == TYPES["ml21"] else [f"{what}: asked with a structure, it is {kind}"]
        out += faults(sdmx1_observations(message, flow), FLOWS[flow], f"{what} structure-specific")
    # By key, as the client writes it.
    area = next(iter(FLOWS[flow]))[1]
    wanted = {k: row for k, row in FLOWS[flow].items() if k[1] == area}
    # In 3.0 it cannot make one out of names ("unhashable type: 'MemberValue'").
    stars = ".".join(area if d == "REF_AREA" else "*" for d in dimensions(flow))
    message = client.data(flow, key=stars if service == "v2" else {"REF_AREA": area}, dsd=known)
    return out + faults(sdmx1_observations(message, flow), wanted, f"{what} of {area}")


def sdmx1_lists(service):
    client = sdmx1_client(service)
    out = []
    flows = client.dataflow()
    out += [] if sorted(flows.dataflow) == sorted(FLOWS) else [f"sdmx1 {service}: flows {sorted(flows.dataflow)}"]
    codes = client.codelist("CL_FREQ")
    out += [] if {"A", "M"} <= set(codes.codelist["CL_FREQ"].items) else [f"sdmx1 {service}: CL_FREQ"]
    for shape in SHAPES:
        found = client.datastructure(shape).structure
        out += [] if shape in found else [f"sdmx1 {service}: structure {shape}"]
    if service == "v1":
        wanted = {k: r for k, r in FLOWS["POPULATION"].items() if k[:3] == ("A", "VNM", "SP_POP_TOTL") and k[-1] >= "2010"}
        message = client.data("POPULATION", key="A.VNM.SP_POP_TOTL", params={"startPeriod": "2010"})
        out += faults(sdmx1_observations(message, "POPULATION"), wanted, "sdmx1 v1, key and startPeriod")
    out += refused(f"sdmx1 {service}: a list that is not there", lambda: client.codelist("CL_NOPE"))
    broken = io.BytesIO(codes.response.content.replace(b"Codelist", b"Codes"))
    return out + refused(f"sdmx1 {service}: an element it does not know", lambda: sdmx.read_sdmx(broken).codelist["CL_FREQ"])


def sdmx1_csv(flow):
    """Its reader of SDMX-CSV 2.0."""
    client = sdmx1_client("v2")
    known = client.dataflow(flow, params={"references": "all"}).structure[CODES[flow]]
    body = ask(f"{V2}/data/dataflow/{AGENCY}/{flow}/1.0", TYPES["csv20"]).body
    with tempfile.NamedTemporaryFile(suffix=".csv") as file:
        file.write(body)
        file.flush()
        message = sdmx.read_sdmx(file.name, structure=known)
    return faults(sdmx1_observations(message, flow), FLOWS[flow], f"sdmx1 csv20 {flow}")


def json_taken_apart(flow, name):
    out = []
    for more in ["", "?dimensionAtObservation=AllDimensions"]:
        answer = ask(f"{V2}/data/dataflow/{AGENCY}/{flow}/1.0{more}", TYPES[name])
        what = f"json {flow} {name}{more}"
        found = from_json(answer.body, flow)
        out += faults(found, FLOWS[flow], what) + red(flow, found, what)
    return out


# The official schemas.
SMALL = ["ARRIVALS_BY_MARKET", "HERITAGE", "PROVINCIAL_ECONOMY"]
KINDS = {"ml30": ("xml",), "ml21": ("xml",), "generic21": ("xml",), "json20": ("json", 20), "json10": ("json", 10)}


def schema_faults(answer, name, message, flow):
    """What the official schema says of an answer in this format."""
    kind = KINDS[name]
    if kind[0] == "xml":
        return xml_faults(answer.body, components(flow))
    return json_faults(answer.body, message, kind[1])


def official_data(flow):
    """Every kind of message about data, in every format that has a schema."""
    out = []
    data = f"data/dataflow/{AGENCY}/{flow}/1.0"
    area = next(iter(FLOWS[flow]))[1]
    first = "A." + area
    asked = [
        (V2, f"{data}/*", 200), (V2, f"{data}/{first}", 200), (V2, f"{data}?dimensionAtObservation=AllDimensions", 200),
        (V2, f"{data}?dimensionAtObservation=REF_AREA", 200), (V2, f"{data}?dimensionAtObservation=TIME_PERIOD", 200),
        (V2, f"{data}?attributes=none", 200), (V2, f"{data}?measures=none", 200), (V2, f"{data}?attributes=none&measures=none", 200),
        (V2, f"{data}?attributes=OBS_STATUS", 200), (V2, f"{data}?attributes=series", 200), (V2, f"{data}?firstNObservations=1&lastNObservations=1", 200),
        (V2, f"{data}?limit=3&offset=1", 200), (V2, f"{data}?c[REF_AREA]={area}", 200), (V2, f"{data}?updatedAfter=2001-01-01T00:00:00Z", 200),
        (V2, f"{data}?asOf=2001-01-01T00:00:00Z", 404), (V2, f"{data}?updatedAfter=2999-01-01T00:00:00Z", 404), (V2, f"{data}/A.NOWHERE", 404),
        (V2, f"{data}?nothing=1", 400), (V2, f"{data}?firstNObservations=0", 400), (V2, f"{data}?c[NOPE]=1", 403), (V2, f"{data}?measures=NOPE", 403), (V2, f"{data}?attributes=NOPE", 403), (V2, f"{data}/A.B.C.D.E.F.G", 403),
        (V2, f"{data}?includeHistory=true", 200), (V2, f"{data}?includeHistory=true&lastNObservations=1", 501), (V1, f"data/{flow}?includeHistory=true", 200),
        (V2, f"{data}?sort=TIME_PERIOD:desc", 200), (V2, f"{data}?sort=OBS_VALUE:desc&dimensionAtObservation=AllDimensions&limit=5", 200), (V2, f"{data}?sort=NOPE", 403),
        (V2, f"{data}?dimensionAtObservation=REF_AREA&offset=2&limit=5", 200), (V2, f"schema/dataflow/{AGENCY}/{flow}/1.0", 501),
        (V1, f"data/{flow}", 200), (V1, f"data/{AGENCY},{flow},latest/all/all", 200), (V1, f"data/{flow}?detail=serieskeysonly", 200),
        (V1, f"data/{flow}?detail=nodata", 200), (V1, f"data/{flow}?detail=dataonly", 200), (V1, f"data/{flow}?detail=full&dimensionAtObservation=AllDimensions", 200),
        (V1, f"data/{flow}?dimensionAtObservation=REF_AREA", 200), (V1, f"data/{flow}?startPeriod=2000&endPeriod=2999", 200),
        (V1, f"data/{flow}?detail=nothing", 400), (V1, f"data/{flow}/A", 403), (V1, f"data/NOPE", 404), (V1, f"data/{flow}?startPeriod=x", 400),
    ]
    for base, path, status in asked:
        for name, accept in TYPES.items():
            if name.startswith("csv"):
                continue
            answer = ask(f"{base}/{path}", accept)
            what = f"{base[-3:]}/{path} as {name}"
            if answer.status != status:
                out.append(f"{what}: {answer.status}, not {status}: {answer.body[:200]}")
                continue
            if status == 200:
                out += [] if answer.headers["content-type"] == accept else [f"{what}: it is {answer.headers['content-type']}"]
                found = schema_faults(answer, name, "data", flow)
            else:
                found = refusal_faults(answer, base, name.startswith("json"))
            out += [f"{what}: {found[:3]}"] if found else []
    # The schemas are no rubber stamp.
    for name in KINDS:
        answer = ask(f"{V2}/{data}", TYPES[name])
        broken = answer._replace(body=answer.body.replace(b":Header>", b":Heads>").replace(b'"sender"', b'"from"').replace(b'"links"', b'"lincs"'))
        out += [] if schema_faults(broken, name, "data", flow) else [f"the schema accepts a broken {name} of {flow}"]
    return out


def refusal_faults(answer, base, as_json):
    """An error: a message of the standard with the number that belongs to the status, in the family of format asked for."""
    version = 20 if base == V2 else 10
    numbers = {404: "100", 400: "140", 403: "150", 406: "1406", 413: "130", 501: "501"}
    kind = answer.headers["content-type"] or ""
    if as_json:
        if "json" not in kind:
            return [f"an error in {kind}"]
        found = json_faults(answer.body, "data", version)
        code = str(json.loads(answer.body)["errors"][0]["code"])
    else:
        if "xml" not in kind:
            return [f"an error in {kind}"]
        found = xml_faults(answer.body, [])
        code = etree.fromstring(answer.body)[0].get("code")
    found += [] if code == numbers[answer.status] else [f"code {code} with status {answer.status}"]
    return found


def official_structures():
    out, seen = [], set()
    kinds2 = ["dataflow", "datastructure", "codelist", "conceptscheme", "categoryscheme", "categorisation", "agencyscheme", "*"]
    asked = [(V2, f"structure/{kind}", 200) for kind in kinds2]
    asked += [(V2, f"structure/dataflow/{AGENCY}/POPULATION/+?references={r}", 200)
              for r in ["none", "parents", "parentsandsiblings", "ancestors", "children", "descendants", "all", "codelist", "datastructure,codelist"]]
    details = ["full", "allstubs", "referencestubs", "allcompletestubs", "referencecompletestubs", "referencepartial", "raw"]
    asked += [(V2, f"structure/dataflow/{AGENCY}/POPULATION/1.0.0?references=all&detail={d}", 200) for d in details]
    asked += [
        (V2, f"structure/codelist/{AGENCY}/CL_FREQ/", 200), (V2, f"structure/codelist/{AGENCY}/CL_FREQ/1.0/A,M", 200),
        (V2, f"structure/codelist/{AGENCY}/%2A/%2A", 200), (V2, f"structure/codelist/{AGENCY}/CL_FREQ,CL_AREA/~", 200), (V2, f"structure/codelist/{AGENCY}/CL_FREQ/1+.0.0", 200),
        (V2, f"structure/codelist/{AGENCY}/NOPE", 404), (V2, f"structure/codelist/{AGENCY}/CL_FREQ/9.0", 404), (V2, "structure/nothing", 400),
        (V2, "structure/codelist?references=nothing", 400), (V2, "structure/codelist/a/b/c/d/e/f", 400),
        (V2, f"availability/dataflow/{AGENCY}/POPULATION/1.0/A.VNM.*", 200), (V2, f"availability/dataflow/{AGENCY}/POPULATION/1.0/*/REF_AREA?mode=available", 200),
        (V2, f"availability/dataflow/{AGENCY}/POPULATION/1.0/*/*?references=all", 200), (V2, f"availability/dataflow/{AGENCY}/POPULATION/1.0/*?asOf=2001-01-01T00:00:00Z", 404),
        (V2, f"availability/dataflow/{AGENCY}/NOPE", 404), (V2, f"availability/dataflow/{AGENCY}/POPULATION/1.0/A.NOWHERE", 404),
        (V2, f"availability/dataflow/{AGENCY}/POPULATION/1.0/A.NOWHERE.*?mode=available", 200), (V2, f"availability/dataflow/{AGENCY}/POPULATION/1.0/*?c[REF_AREA]=NOWHERE&mode=available", 200),
        (V2, "codelist", 400), (V2, f"structure/codelist/{AGENCY}/CL_FREQ/1.0/NOPE", 404), (V1, f"codelist/{AGENCY}/CL_FREQ/1.0/NOPE", 404), (V2, f"availability/dataflow/{AGENCY}/POPULATION/1.0/*?mode=x", 400),
    ]
    asked += [(V1, f"{kind}/{AGENCY}/all/latest", 200) for kind in ["dataflow", "datastructure", "codelist", "conceptscheme", "categoryscheme", "categorisation"]]
    asked += [(V1, "agencyscheme/SDMX/all/all", 200), (V1, "structure/all/all/all", 200)]
    asked += [(V1, f"dataflow/{AGENCY}/POPULATION/1.0?references=all&detail={d}", 200) for d in details[:-1]]
    asked += [
        (V1, f"codelist/{AGENCY}/CL_FREQ/latest", 200), (V1, f"codelist/{AGENCY}/CL_FREQ/1.0.0/A+M", 200), (V1, f"datastructure/{AGENCY}/SERIES/latest?references=all", 200),
        (V1, f"availableconstraint/POPULATION/.VNM./all/all", 200), (V1, f"availableconstraint/{AGENCY},POPULATION,1.0/all/all/REF_AREA?mode=available&references=all", 200),
        (V1, f"codelist/{AGENCY}/NOPE", 404), (V1, "nothing/all", 400), (V1, "codelist?detail=nothing", 400),
    ]
    for base, path, status in asked:
        for name, accept in STRUCTURES.items():
            answer = ask(f"{base}/{path}", accept)
            what = f"{base[-3:]}/{path} as {name}"
            if answer.status != status:
                out.append(f"{what}: {answer.status}, not {status}: {answer.body[:300]}")
                continue
            if status == 200:
                out += [] if answer.headers["content-type"] == accept else [f"{what}: it is {answer.headers['content-type']}"]
                found = schema_faults(answer, name, "structure", "POPULATION")
                seen.add(name)
            else:
                found = refusal_faults(answer, base, name.startswith("json"))
            out += [f"{what}: {found[:3]}"] if found else []
    stubs = ask(f"{V2}/structure/dataflow/{AGENCY}/POPULATION/1.0.0?detail=allstubs", STRUCTURES["ml30"])
    place = etree.fromstring(stubs.body).xpath("string(//@structureURL)")
    whole = urllib.parse.urlsplit(place).path
    out += [] if whole and ask(arguments.base + whole).status == 200 else [f"where the whole of a stub is: {place!r}"]
    for name in STRUCTURES:
        answer = ask(f"{V2}/structure/codelist/{AGENCY}/CL_FREQ/+", STRUCTURES[name])
        broken = answer._replace(body=answer.body.replace(b":Codelist", b":Codes").replace(b'"agencyID"', b'"agency"'))
        out += [] if schema_faults(broken, name, "structure", "POPULATION") else [f"the schema accepts broken structures in {name}"]
    return out + ([] if seen == set(STRUCTURES) else [f"formats of structures: {seen}"])


# What is asked and what comes, by the files.
def queries(flow, monthly):
    out, truth = [], FLOWS[flow]
    data = f"{V2}/data/dataflow/{AGENCY}/{flow}/1.0"
    old = f"{V1}/data/{flow}"
    count = len(dimensions(flow))
    areas = sorted({key[1] for key in truth})
    a, b = areas[0], areas[-1]
    indicators = sorted({key[count - 1] for key in truth})
    series = {}
    for key in truth:
        series.setdefault(key[:-1], []).append(key[-1])

    def ends(first, last):
        """The keys of the first and last so many observations of each series."""
        return {key + (t,) for key, times in series.items() for t in [*sorted(times)[:first], *sorted(times)[len(times) - last:]]}

    def key(*parts):
        return ".".join(parts + ("",) * (count - len(parts)))

    def stars(*parts):
        return ".".join(parts + ("*",) * (count - len(parts)))

    year = sorted(key[-1][:4] for key in truth)[len(truth) // 2]
    early, late = ends(2, 0), ends(0, 1)
    asked = [
        (f"{data}", lambda k, r: True), (f"{data}/*", lambda k, r: True), (f"{data}/%2A/", lambda k, r: True),
        (f"{data}/{stars('A', a)}", lambda k, r: k[:2] == ("A", a)), (f"{data}/{stars('A', a)},{stars('*', b)}", lambda k, r: k[:2] == ("A", a) or k[1] == b),
        (f"{data}/{stars('A', a).replace('*', '%2A')}/", lambda k, r: k[:2] == ("A", a)),
        (f"{data}?c[REF_AREA]={a},{b}", lambda k, r: k[1] in (a, b)), (f"{data}?c%5BREF_AREA%5D=ne:{a}", lambda k, r: k[1] != a),
        (f"{data}?c[INDICATOR]=sw:{indicators[0][:4]}", lambda k, r: k[count - 1].startswith(indicators[0][:4])),
        (f"{data}?c[OBS_VALUE]=gt:1000", lambda k, r: r.value > 1000), (f"{data}?c[OBS_STATUS]=A", lambda k, r: r.status == "A"),
        (f"{data}?firstNObservations=2", lambda k, r: k in early), (f"{data}?lastNObservations=1", lambda k, r: k in late),
        (f"{data}?firstNObservations=2&lastNObservations=1", lambda k, r: k in early or k in late),
        (f"{data}?asOf=2999-01-01T00:00:00Z", lambda k, r: True), (f"{data}?updatedAfter=2001-01-01T00:00:00Z", lambda k, r: True),
        (old, lambda k, r: True), (f"{old}/all", lambda k, r: True), (f"{old}/{key('A', a + '+' + b)}", lambda k, r: k[0] == "A" and k[1] in (a, b)),
        (f"{old}/{key('', a)}/{AGENCY}", lambda k, r: k[1] == a), (f"{V1}/data/{AGENCY},{flow},1.0/all", lambda k, r: True),
        (f"{old}?firstNObservations=2", lambda k, r: k in early), (f"{old}?lastNObservations=1", lambda k, r: k in late),
    ]
    if not monthly:
        # Where periods are of several lengths, which of them is within another is another question.
        asked += [
            (f"{data}?c[TIME_PERIOD]=ge:{year}", lambda k, r: k[-1] >= year), (f"{data}?c[TIME_PERIOD]=lt:{year}", lambda k, r: k[-1] < year),
            (f"{data}?c[TIME_PERIOD]={year}", lambda k, r: k[-1] == year), (f"{data}?c[TIME_PERIOD]=ge:{int(year) - 2}%2Ble:{year}", lambda k, r: int(year) - 2 <= int(k[-1]) <= int(year)),
            (f"{old}?startPeriod={year}", lambda k, r: k[-1] >= year), (f"{old}?endPeriod={year}", lambda k, r: k[-1] <= year),
            (f"{old}?startPeriod={year}-01-01&endPeriod={year}-12-31", lambda k, r: k[-1] == year),
        ]
    else:
        asked += [(f"{data}/{stars('M')}?c[TIME_PERIOD]=ge:2025-06", lambda k, r: k[0] == "M" and k[-1] >= "2025-06"),
                  (f"{old}/{key('M')}?startPeriod=2025&endPeriod=2025", lambda k, r: k[0] == "M" and k[-1][:4] == "2025")]
    for address, keep in asked:
        wanted = {k: row for k, row in truth.items() if keep(k, row)}
        answer = ask(address, TYPES["csv20"])
        what = address.removeprefix(arguments.base)
        if not wanted:
            out += [] if answer.status == 404 else [f"{what}: {answer.status}, not 404"]
        elif answer.status != 200:
            out.append(f"{what}: {answer.status} {answer.body[:200]}")
        else:
            out += faults(from_csv(answer.body, flow), wanted, what)
    # Parts: one after the other they are the whole.
    step = len(truth) // 3 + 1
    parts = [from_csv(ask(f"{data}?offset={at}&limit={step}", TYPES["csv20"]).body, flow) for at in range(0, len(truth), step)]
    whole = {k: r for part in parts for k, r in part.items()}
    out += faults(whole, truth, f"{flow} in parts") + ([] if [len(p) for p in parts] == [step, step, len(truth) - 2 * step] else [f"{flow}: parts of {[len(p) for p in parts]}"])
    # Only keys: as many series as there are.
    for detail, values in [("serieskeysonly", 0), ("nodata", 0), ("dataonly", len(truth))]:
        generic = etree.fromstring(ask(f"{old}?detail={detail}", TYPES["generic21"]).body)
        found = len(generic.findall(".//{*}Series")), len(generic.findall(".//{*}ObsValue"))
        out += [] if found == (len(series), values) else [f"{flow}, detail={detail}: {found} series and values, not {(len(series), values)}"]
        attributes = len(generic.findall(".//{*}Attributes"))
        out += [] if (attributes > 0) == (detail == "nodata") else [f"{flow}, detail={detail}: {attributes} groups of attributes"]
    # What there is.
    there = etree.fromstring(ask(f"{V2}/availability/dataflow/{AGENCY}/{flow}/1.0/{stars('*', a)}").body)
    for at, dimension in enumerate(dimensions(flow)):
        found = {v.text for v in there.findall(f".//{{*}}KeyValue[@id='{dimension}']/{{*}}Value")}
        wanted = {k[at] for k in truth if k[1] == a}
        out += [] if found == wanted else [f"{flow}, availability of {dimension}: {sorted(found ^ wanted)[:5]}"]
    # What else could be asked for, had another area been chosen.
    for question in [f"/{stars('*', a)}?mode=available", f"?c[REF_AREA]={a}&mode=available"]:
        there = etree.fromstring(ask(f"{V2}/availability/dataflow/{AGENCY}/{flow}/1.0{question}").body)
        found = {v.text for v in there.findall(".//{*}KeyValue[@id='REF_AREA']/{*}Value")}
        out += [] if found == set(areas) else [f"{flow}, availability{question}: {len(found)} areas, not {len(areas)}"]
    return out


# Several dataflows, other orders, and what was published before.
def together():
    out = []

    def want(ok, what):
        out.extend([] if ok else [f"together: {what}"])

    names = SMALL[:2]
    data = f"{V2}/data/dataflow/{AGENCY}/{','.join(names)}/1.0"
    answer = ask(data, TYPES["csv20"])
    want(answer.status == 200, f"{names}: {answer.status} {answer.body[:200]}")
    rows = list(csv.DictReader(io.StringIO(answer.body.decode("utf-8"))))
    for flow in names:
        keys = dimensions(flow) + ["TIME_PERIOD"]
        own = [r for r in rows if r["STRUCTURE_ID"].split(":")[1].split("(")[0] == flow]
        found = {tuple(r[k] for k in keys): Row(number(r["OBS_VALUE"]), *(r[a] for a in ATTRIBUTES)) for r in own}
        out += faults(found, FLOWS[flow], f"{flow} of several")
        others = set(rows[0]) - set(keys) - set(ATTRIBUTES) - {"STRUCTURE", "STRUCTURE_ID", "ACTION", "OBS_VALUE"}
        want(all(r[name] == "" for r in own for name in others), f"{flow}: something in columns that are not its own")
    want(len(rows) == sum(len(FLOWS[flow]) for flow in names), f"{len(rows)} rows of several flows")
    answer = ask(data, TYPES["json20"])
    out += [f"several flows as json20: {f}" for f in json_faults(answer.body, "data", 20)[:3]]
    message = json.loads(answer.body)["data"]
    want([s["structure"] for s in message["dataSets"]] == list(range(len(names))) == [s["dataSets"][0] for s in message["structures"]], "which data set is of which structure")
    for flow in names:
        at = next(i for i, s in enumerate(message["structures"]) if any(f":{flow}(" in link["urn"] for link in s["links"]))
        alone = {"data": {"dataSets": [s | {"structure": 0} for s in message["dataSets"] if s["structure"] == at], "structures": [message["structures"][at]]}}
        out += faults(from_json(json.dumps(alone), flow), FLOWS[flow], f"{flow} of several, json20")
    answer = ask(data, TYPES["generic21"])
    out += [f"several flows as generic21: {f}" for f in xml_faults(answer.body, [])[:3]]
    sets = etree.fromstring(answer.body).findall("{*}DataSet")
    want(sorted(len(s.findall(".//{*}ObsValue")) for s in sets) == sorted(len(FLOWS[flow]) for flow in names), "values of several flows, generic21")
    answer = ask(data, TYPES["ml30"])
    sets = etree.fromstring(answer.body).findall("{*}DataSet")
    want(sorted(len(s.findall(".//Obs")) for s in sets) == sorted(len(FLOWS[flow]) for flow in names), "observations of several flows, ml30")
    want(len({s.get("{http://www.w3.org/2001/XMLSchema-instance}type") for s in sets}) == len(names), "types of several flows, ml30")
    for name in ("json10", "csv10"):
        want(ask(data, TYPES[name]).status == 406, f"several flows as {name}: {ask(data, TYPES[name]).status}, not 406")
    want(ask(f"{data}?c[NOPE]=1").status == 403, "a component that none has")
    area = next(iter(FLOWS[names[0]]))[1]
    found = list(csv.DictReader(io.StringIO(ask(f"{V2}/data?c[REF_AREA]={area}", TYPES["csv20"]).body.decode("utf-8"))))
    wanted = sum(k[SHAPES[CODES[f]].index("REF_AREA")] == area for f in FLOWS if "REF_AREA" in dimensions(f) for k in FLOWS[f])
    want(len(found) == wanted, f"all flows, one area: {len(found)}, not {wanted}")
    there = etree.fromstring(ask(f"{V2}/availability/dataflow/{AGENCY}/{','.join(names)}/1.0", "application/xml").body)
    want(len(there.findall(".//{*}DataConstraint")) == len(names), "availability of several flows")

    # Orders.
    flow = "POPULATION"
    truth, data, count = FLOWS[flow], f"{V2}/data/dataflow/{AGENCY}/{flow}/1.0", len(dimensions(flow))

    def ordered(question):
        rows = csv.DictReader(io.StringIO(ask(f"{data}?{question}", TYPES["csv20"]).body.decode("utf-8")))
        return [tuple(r[k] for k in dimensions(flow) + ["TIME_PERIOD"]) for r in rows]

    found = ordered("sort=OBS_VALUE:desc&dimensionAtObservation=AllDimensions&limit=10")
    wanted = sorted((row.value for row in truth.values()), reverse=True)[:10]
    want([truth[k].value for k in found] == wanted, f"the ten greatest values: {found}")
    found = ordered("sort=series_key:desc%2BTIME_PERIOD:desc")
    want(found == sorted(truth, reverse=True), "all turned round")
    found = ordered("sort=TIME_PERIOD:desc")
    series = {k: at for at, k in enumerate(dict.fromkeys(k[:-1] for k in found))}
    want(found == sorted(found, key=lambda k: (series[k[:-1]], -int(k[-1]))) and sorted(found) == sorted(truth), "time turned round in each series")
    want(ordered("sort=*") == ordered("sort=series_key") == ordered("") == sorted(truth), "the order of keys")
    parts = [ordered(f"dimensionAtObservation=REF_AREA&offset={at}&limit=7000") for at in range(0, len(truth), 7000)]
    want(sorted(k for part in parts for k in part) == sorted(truth) and [len(p) for p in parts[:-1]] == [7000] * (len(parts) - 1), "parts by another dimension")

    # What was published before: of a fresh folder one state, which says since when.
    rows = list(csv.DictReader(io.StringIO(ask(f"{data}?includeHistory=true", TYPES["csv20"]).body.decode("utf-8"))))
    want(len(rows) == len(truth) and {r["ACTION"] for r in rows} == {"R"} and len({r["VALID_FROM"] for r in rows}) == 1, "history, csv20")
    since = rows[0]["VALID_FROM"]
    for name, place in [("json20", None), ("json10", None), ("ml30", "{http://www.sdmx.org/resources/sdmxml/schemas/v3_0/data/structurespecific}validFromDate"), ("generic21", "validFromDate")]:
        body = ask(f"{data}?includeHistory=true", TYPES[name]).body
        said = json.loads(body)["data"]["dataSets"][0]["validFrom"] if place is None else etree.fromstring(body).find("{*}DataSet").get(place)
        want(said == since, f"history, {name}: {said}, not {since}")
    want(ask(f"{data}?includeHistory=true", TYPES["csv10"]).status == 406, "history, csv10")
    want(ask(f"{data}?includeHistory=true&asOf=2001-01-01T00:00:00Z").status == 404, "history before anything was published")

    # Which values there are under a condition on time.
    last = max(k[-1] for k in truth)
    there = etree.fromstring(ask(f"{V2}/availability/dataflow/{AGENCY}/{flow}/1.0?c[TIME_PERIOD]=ge:{last}", "application/xml").body)
    for at, dimension in enumerate(dimensions(flow)):
        found = {v.text for v in there.findall(f".//{{*}}KeyValue[@id='{dimension}']/{{*}}Value")}
        wanted = {k[at] for k in truth if k[-1] >= last}
        want(found == wanted, f"availability of {dimension} since {last}: {sorted(found ^ wanted)[:5]}")
    want(ask(f"{V2}/availability/dataflow/{AGENCY}/{flow}/1.0?c[TIME_PERIOD]=ge:2999").status == 404, "availability in the year 2999")
    return out


# The manners of HTTP.
def manners():
    out = []

    def want(ok, what):
        out.extend([] if ok else [f"manners: {what}"])

    data, codes = f"{V2}/data/dataflow/{AGENCY}/HERITAGE/1.0", f"{V2}/structure/codelist/{AGENCY}/CL_AREA/+"
    cases = [
        ("*/*", "ml30", "ml30"), (None, "ml30", "ml30"), ("application/vnd.sdmx.data+json", "json20", None), ("application/vnd.sdmx.data+csv", "csv20", None),
        ("application/vnd.sdmx.data+xml", "ml30", None), ("application/json", "json20", "json20"), ("text/csv", "csv20", None), ("application/xml", "ml30", "ml30"),
        ("application/vnd.sdmx.structurespecificdata+xml", "ml21", None), ("application/vnd.sdmx.genericdata+xml", "generic21", None),
        ("application/vnd.sdmx.structure+json", None, "json20"), ("application/vnd.sdmx.structure+xml", None, "ml30"),
        ("application/vnd.sdmx.data+csv;version=1.0.0;q=0.5, application/vnd.sdmx.data+json;version=1.0.0", "json10", None),
        ("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", "ml30", "ml30"),
        ("application/vnd.sdmx.data+json;version=9.0.0", None, None), ("image/png", None, None), ("application/vnd.sdmx.data+xml;version=3.1.0", None, None),
        ("application/vnd.sdmx.data+json;version=9.0.0, text/csv;q=0.1", "csv20", None),
    ]
    for accept, of_data, of_codes in cases + [(t, n, None) for n, t in TYPES.items()] + [(t, None, n) for n, t in STRUCTURES.items()]:
        for address, name, types, message in [(data, of_data, TYPES, "data"), (codes, of_codes, STRUCTURES, "structure")]:
            answer = ask(address, accept)
            what = f"{message} for {accept!r}"
            want("accept" in (answer.headers["vary"] or "").lower(), f"{what}: Vary {answer.headers['vary']}")
            want(answer.headers["access-control-allow-origin"] == "*", f"{what}: not for other sites")
            if name is None:
                as_json = "+json" in (accept or "")
                want(answer.status == 406, f"{what}: {answer.status}, not 406")
                if answer.status == 406:
                    found = refusal_faults(answer, V2, as_json)
                    want(not found, f"{what}: {found}")
            else:
                want(answer.status == 200 and answer.headers["content-type"] == types[name], f"{what}: {answer.status} {answer.headers['content-type']}, not {types[name]}")
    for base, path, types, names in [(V1, "data/HERITAGE", TYPES, ("generic21", "json10", "csv10")), (V1, f"codelist/{AGENCY}/CL_FREQ", STRUCTURES, ("ml21", "json10", None))]:
        for accept, name in zip(["*/*", "application/json", "text/csv"], names):
            answer = ask(f"{base}/{path}", accept)
            want(answer.headers["content-type"] == types[name] if name else answer.status == 406, f"v1/{path} for {accept}: {answer.headers['content-type']}")
    labels = ask(data, TYPES["csv20"] + ";labels=both")
    want(b": " in labels.body.splitlines()[1], "labels=both")
    want(ask(data, TYPES["csv20"] + ";labels=all").status == 406, "labels=all")
    spoken = [ask(codes, STRUCTURES["json20"], Accept_Language=tag).body for tag in ("fr", "vi")]
    want(len(set(map(len, spoken))) == 2 or spoken[0] != spoken[1], "languages")
    names = [json.loads(body)["data"]["codelists"][0]["name"] for body in spoken]
    want(names[0] != names[1], f"the language asked for: {names}")

    for address, accept in [(data, TYPES["csv20"]), (f"{V2}/data/dataflow/{AGENCY}/POPULATION/1.0", TYPES["csv20"]), (codes, STRUCTURES["json20"])]:
        what = address.removeprefix(arguments.base)
        plain = ask(address, accept)
        zipped = ask(address, accept, Accept_Encoding="gzip")
        want(zipped.headers["content-encoding"] == "gzip", f"{what}: gzip")
        want(len(zipped.body) * 2 < len(plain.body), f"{what}: gzip saves {len(plain.body)} → {len(zipped.body)}")
        body = gzip.decompress(zipped.body) if zipped.headers["content-encoding"] == "gzip" else b""
        if "csv" in accept:
            want(body == plain.body, f"{what}: gzip gives other bytes")
        else:
            want(json.loads(body)["data"] == json.loads(plain.body)["data"], f"{what}: gzip gives another answer")
        refused_zip = ask(address, accept, Accept_Encoding="gzip;q=0, identity")
        want(refused_zip.headers["content-encoding"] is None, f"{what}: gzip;q=0")
        want(plain.headers["etag"] and plain.headers["etag"] != zipped.headers["etag"], f"{what}: ETag {plain.headers['etag']} {zipped.headers['etag']}")
        want("accept-encoding" in plain.headers["vary"].lower() and "accept-language" in plain.headers["vary"].lower(), f"{what}: Vary {plain.headers['vary']}")
        for tag in [plain.headers["etag"], "W/" + plain.headers["etag"], f'"other", {plain.headers["etag"]}']:
            same = ask(address, accept, If_None_Match=tag)
            want(same.status == 304 and same.body == b"" and same.headers["etag"] == plain.headers["etag"], f"{what}: {same.status} for {tag}")
        want(ask(address, accept, If_None_Match='"other"').status == 200, f"{what}: another ETag")
        other = TYPES["csv10"] if address != codes else STRUCTURES["ml30"]
        want(ask(address, other, If_None_Match=plain.headers["etag"]).status == 200, f"{what}: the ETag of another format")
        want(ask(address, accept, If_None_Match=plain.headers["etag"], Accept_Language="fr").status == (200), f"{what}: the ETag of another language")
        head = ask(address, accept, "HEAD")
        want(head.status == 200 and head.body == b"" and head.headers["etag"] == plain.headers["etag"] and head.headers["content-type"] == accept, f"{what}: HEAD {head.status} {head.headers['etag']}")
        slash = ask(address.rstrip("/") + "/", accept)
        want(slash.status == 200, f"{what}: with a slash {slash.status}")
    for address, status in [(f"{V2}/data/dataflow/{AGENCY}/NOPE", 404), (f"{V2}/nothing", 400), (f"{V1}/data", 400)]:
        head, whole = ask(address, method="HEAD"), ask(address)
        want((head.status, whole.status) == (status, status) and head.body == b"", f"{address}: HEAD {head.status}, GET {whole.status}, not {status}")
    for address in [data, f"{V1}/data/HERITAGE", V2, V1]:
        for method in ["POST", "PUT", "DELETE"] if address in (data, f"{V1}/data/HERITAGE") else ["GET"]:
            answer = ask(address, method=method)
            status = 404 if method == "GET" else 405
            want(answer.status == status, f"{method} {address}: {answer.status}, not {status}")
            want("html" not in (answer.headers["content-type"] or ""), f"{method} {address}: a page for readers, {answer.headers['content-type']}")
            want(status == 404 or "GET" in (answer.headers["allow"] or ""), f"{method} {address}: Allow {answer.headers['allow']}")
    # Requests as clients sent them.
    for line in [f"{V1}/codelist/{AGENCY}/CL_FREQ/latest", f"{V1}/dataflow/{AGENCY}/all/latest", f"{V1}/datastructure/{AGENCY}/SERIES/latest?references=all",
                 f"{V1}/data/POPULATION/A.VNM.SP_POP_TOTL?startPeriod=2010", f"{V2}/structure/codelist/{AGENCY}/CL_FREQ/+", f"{V2}/structure/dataflow/{AGENCY}/*/+",
                 f"{V2}/data/dataflow/{AGENCY}/POPULATION/1.0", f"{V2}/structure/codelist/{AGENCY}/CL_FREQ/", f"{V2}/data/dataflow/{AGENCY}/POPULATION/1.0/A.VNM.%2A/",
                 f"{V2}/data/*/{AGENCY}/POPULATION/+/A.VNM.SP_POP_TOTL", f"{V2}/data/*/{AGENCY}/POPULATION/%2A/A.VNM.%2A"]:
        want(ask(line, "*/*").status == 200, f"{line}: {ask(line, '*/*').status}")
    # Addresses that no client of good will sends.
    for line in [f"{V2}/data/dataflow/{AGENCY}/POPULATION/1.0/%ff", f"{V2}/data/dataflow/{AGENCY}/POPULATION/1.0/%zz", f"{V2}/data/dataflow/{AGENCY}/POPULATION/1.0/%00", f"{V2}/structure/codelist?%1D=1&%1D=2", f"{V2}/structure/%EF%BF%BF",
                 f"{V2}/data/dataflow/{AGENCY}/../../x", f"{V2}/data/dataflow/{AGENCY}/POPULATION/1.0?c[TIME_PERIOD]=ge:99999999999999", f"{V2}/data/dataflow/{AGENCY}/POPULATION/1.0?limit=99999999999999999999",
                 f"{V2}/data/dataflow/{AGENCY}/POPULATION/1.0?updatedAfter=9999-99-99", f"{V2}/structure/" + "a" * 5000, f"{V2}/data/dataflow/{AGENCY}/POPULATION/1.0?c[]=1",
                 f"{V2}/data/dataflow/{AGENCY}/POPULATION/1.0?firstNObservations=1&firstNObservations=2", f"{V1}/data/a,b,c,d", f"{V2}/structure/codelist/{AGENCY}/CL_FREQ/1.0/" + "A," * 9000 + "A"]:
        answer = ask(line)
        want(400 <= answer.status < 500, f"{line[:200]}: {answer.status}")
        if "xml" in (answer.headers["content-type"] or ""):
            found = refusal_faults(answer, V1 if line.startswith(V1) else V2, False)
            want(not found, f"{line[:200]}: {found}")
    return out


def description():
    """Requests made up from our description of the services, right ones and wrong ones."""
    place = arguments.base + "/sdmx/openapi.json"
    described = json.loads(ask(place).body)
    out = [] if len(described["paths"]) > 8 else [f"description: {list(described['paths'])}"]
    # 501 is an answer of the standard, and described; other faults of the server are not, and so are seen all the same.
    st = [Path(sys.executable).parent / "st", "run", "--url", arguments.base, "--seed", "1", "--continue-on-failure",
          "--exclude-checks", "unsupported_method,not_a_server_error"]
    made = subprocess.run([*st, place, "--max-examples", "10"], capture_output=True, text=True)
    out += [] if made.returncode == 0 else ["the services differ from their description:\n" + made.stdout[-3000:] + made.stderr[-500:]]
    # A description that promises something else.
    described["components"]["schemas"]["Meta"]["required"].append("nothing")
    described["paths"] = {path: what for path, what in described["paths"].items() if path == "/sdmx/v2/structure/{kind}"}
    described["paths"]["/sdmx/v2/structure/{kind}"]["get"]["parameters"].append(
        {"name": "format", "in": "query", "required": True, "description": "", "schema": {"enum": ["json"]}})
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "openapi.json").write_text(json.dumps(described), "utf-8")
        made = subprocess.run([*st, Path(folder, "openapi.json"), "--max-examples", "2"], capture_output=True, text=True)
    return out + ([] if made.returncode == 1 and "nothing" in made.stdout else ["a description that promises something else is not seen"])


def run(task):
    function, *rest = task
    began = time.monotonic()
    try:
        found = globals()[function](*rest)
    except Exception as error:  # noqa: BLE001 (whatever a client makes of an answer is told)
        found = [f"{' '.join(map(str, task))}: {type(error).__name__} {str(error)[:600]}"]
    return task, found, time.monotonic() - began


if __name__ == "__main__":
    tasks = []
    for flow in FLOWS:
        # Each format in the service that it belongs to; of the small flows all in both.
        tasks += [("pysdmx_reads", flow, name, "v2" if name in ("ml30", "csv20") else "v1") for name in PYSDMX]
        if flow in SMALL:
            tasks += [("pysdmx_reads", flow, name, "v1" if name in ("ml30", "csv20") else "v2") for name in PYSDMX]
        tasks += [("sdmx1_reads", flow, service) for service in ("v1", "v2")]
        tasks += [("sdmx1_csv", flow)]
        tasks += [("json_taken_apart", flow, name) for name in ("json20", "json10")]
        tasks += [("pysdmx_structures", flow, "json20", "v2")]
        if flow in SMALL:
            tasks += [("pysdmx_structures", flow, "ml30", "v2"), ("pysdmx_structures", flow, "ml21", "v1")]
    tasks += [("sdmx1_lists", service) for service in ("v1", "v2")] + [("pysdmx_registry",), ("pysdmx_queries",), ("official_structures",), ("together",), ("manners",), ("description",)]
    tasks += [("official_data", flow) for flow in SMALL]
    tasks += [("queries", "POPULATION", False), ("queries", "PROVINCES", False), ("queries", "ARRIVALS_BY_MARKET", True)]
    # What takes long begins first.
    tasks.sort(key=lambda task: task[0] not in ("description", "official_structures", "official_data", "manners", "queries"))
    began, failed, flows, long = time.monotonic(), 0, Counter(), Counter()
    with multiprocessing.get_context("fork").Pool(arguments.jobs, maxtasksperchild=1) as pool:
        for task, found, seconds in pool.imap_unordered(run, tasks, chunksize=1):
            for fault in found:
                print("FAIL", fault)
            failed += bool(found)
            row = " ".join([task[0], *map(str, task[2:])]) if len(task) > 1 and task[1] in FLOWS else " ".join(map(str, task))
            flows[row] += not found
            long[row] += seconds
    for row, count in flows.items():
        print(f"{count:3} {row} ({long[row]:.0f} s)")
    print(f"{len(FLOWS)} flows, {sum(map(len, FLOWS.values()))} observations; {len(tasks) - failed} of {len(tasks)} checks passed in {time.monotonic() - began:.0f} s")
    sys.exit(1 if failed else 0)
