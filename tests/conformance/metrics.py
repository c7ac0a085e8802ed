"""The portal's metrics, read by the parser of the Prometheus project; the public address knows nothing of them.

Usage: python metrics.py BASE METRICS
"""
import http.client
import math
import re
import sys
import time
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from prometheus_client.parser import text_string_to_metric_families

base, metrics = (address.rstrip("/") for address in sys.argv[1:3])
failures = []
seen = 0


def check(ok, what):
    global seen
    seen += 1
    if not ok:
        failures.append(what)
        print("FAIL", what)


def get(address, **headers):
    try:
        with urlopen(Request(address, headers=headers), timeout=20) as answer:
            return answer.status, answer.headers, answer.read()
    except HTTPError as error:
        return error.code, error.headers, error.read()


def scrape():
    status, headers, body = get(metrics + "/metrics")
    check(status == 200, f"metrics answer, not {status}")
    check(headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8", f"the format is named: {headers['content-type']}")
    return {family.name: family for family in text_string_to_metric_families(body.decode())}


def value(families, family, sample, **labels):
    found = [s.value for s in families[family].samples if s.name == sample and labels.items() <= s.labels.items()]
    return sum(found)


for path in ("/metrics", "/metrics/", "/vi/metrics", "/desk/metrics"):
    status, _, body = get(base + path)
    check(b"process_resident_memory_bytes" not in body, f"{path} of the public address tells nothing")
    if path == "/metrics":
        check(status == 404, f"the public address has no {path}: {status}")
for path in ("/", "/vi/", "/desk/", "/metrics/x"):
    check(get(metrics + path)[0] == 404, f"the other address has nothing but metrics: {path}")

before = scrape()
for name, kind in {
    "sen_build_info": "gauge", "sen_http_requests": "counter", "sen_http_response_bytes": "counter",
    "sen_http_request_duration_seconds": "histogram", "sen_page_cache_entries": "gauge", "sen_page_cache_bytes": "gauge",
    "sen_page_cache_limit_bytes": "gauge", "sen_search_documents": "gauge", "sen_follower_lag_seconds": "gauge",
    "sen_store_up": "gauge", "sen_store_bytes": "gauge", "sen_store_connections": "gauge", "sen_jobs": "gauge", "sen_mail": "gauge",
    "process_resident_memory_bytes": "gauge", "process_start_time_seconds": "gauge", "process_cpu_seconds": "counter",
    "process_open_fds": "gauge",
}.items():
    check(name in before, f"{name} is told")
    if name in before:
        check(before[name].type == kind, f"{name} is a {kind}, not a {before[name].type}")
        check(before[name].documentation, f"{name} says what it is")
        check(len({(s.name, tuple(sorted(s.labels.items()))) for s in before[name].samples}) == len(before[name].samples), f"{name} has each series once")
for name, family in before.items():
    for sample in family.samples:
        check(math.isfinite(sample.value) and sample.value >= 0, f"{sample} is a sensible number")
    check(re.fullmatch(r"(sen|process)_[a-z_]+", name), f"{name} is a name as it should be")
check(value(before, "sen_store_up", "sen_store_up") == 1, "the database answers")
check(value(before, "sen_follower_lag_seconds", "sen_follower_lag_seconds") < 5, "the follower keeps up")
check(abs(time.time() - value(before, "process_start_time_seconds", "process_start_time_seconds")) < 12 * 3600, "the start is a moment of today")

# Asked once to be kept, then once in the plainest way and once with what the framework looks at.
page = base + "/vi/about"
get(page, **{"Accept-Encoding": "gzip"})
middle = scrape()
# A connection that stays open and asks for nothing special is answered before the framework sees it.
line = http.client.HTTPConnection(urlsplit(base).netloc, timeout=20)
sizes = []
for _ in range(3):
    line.request("GET", "/vi/about", headers={"Accept-Encoding": "gzip"})
    sizes.append(len(line.getresponse().read()))
line.close()
sizes.append(len(get(page, **{"Accept-Encoding": "gzip", "Cookie": "a=b"})[2]))
get(base + "/vi/nothing-is-here-" + str(time.time_ns()))
after = scrape()


def grown(family, sample, **labels):
    return value(after, family, sample, **labels) - value(middle, family, sample, **labels)


requests = "sen_http_requests_total"
kept = sum(grown("sen_http_requests", requests, area="page", status="2xx", cache=c) for c in ("fast", "hit"))
check(grown("sen_http_requests", requests, area="page", cache="fast") >= 3, "the fast lane counts")
check(kept >= 4, f"kept pages are counted: {kept}")
check(grown("sen_http_requests", requests, area="page", status="4xx") >= 1, "what was not found is counted")
check(grown("sen_http_response_bytes", "sen_http_response_bytes_total", area="page") >= sum(sizes), "their bytes are counted")
check(grown("sen_http_request_duration_seconds", "sen_http_request_duration_seconds_count", area="page") == grown("sen_http_requests", requests, area="page"), "as many durations as requests")

# Buckets grow with their bounds, and end at the count.
series = {}
for sample in after["sen_http_request_duration_seconds"].samples:
    series.setdefault(sample.labels["area"], {}).setdefault(sample.name.rsplit("_", 1)[1], []).append((float(sample.labels.get("le", "nan")), sample.value))
for area, parts in series.items():
    buckets = parts["bucket"]
    check([b for b, _ in buckets] == sorted(b for b, _ in buckets) and math.isinf(buckets[-1][0]), f"{area}: buckets in order")
    check([n for _, n in buckets] == sorted(n for _, n in buckets), f"{area}: buckets hold what is below them")
    check(buckets[-1][1] == parts["count"][0][1], f"{area}: the last bucket holds all")

print(f"{seen} checks, {len(failures)} failures")
sys.exit(bool(failures))
