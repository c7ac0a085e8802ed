"""Feeds, sitemaps, structured data and the API of a served portal, read by other people's programs.

Usage: feeds.py BASE [--shared FOLDER]   (FOLDER/conformance/sitemap holds the sitemap schemas)
"""
import json
import re
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

import feedparser

base = sys.argv[1].rstrip("/")
shared = Path(sys.argv[sys.argv.index("--shared") + 1]) if "--shared" in sys.argv else Path("../../../shared")
passed, failures = 0, []


def check(ok, what):
    global passed
    if ok:
        passed += 1
    else:
        failures.append(what)
        print("FAIL", what)


def get(path):
    with urllib.request.urlopen(path if path.startswith("http") else base + path) as answer:
        return answer.read()


def items(query):
    return json.loads(get("/api/v1/editions?" + query))["items"]


section = items("locale=vi&limit=1")[0]["section"]
for locale in ["vi", "en", "ar", "ja"]:
    for part in ["", f"/sections/{section}", "/topics/heritage", "/places/VN-46"]:
        for file in ["feed.xml", "atom.xml"]:
            path = f"/{locale}{part}/{file}"
            feed = feedparser.parse(get(path))
            check(not feed.bozo, f"{path}: {feed.get('bozo_exception')}")
            check(feed.version == ("rss20" if file == "feed.xml" else "atom10"), f"{path}: read as {feed.version}")
            check(len(feed.entries) > 0 and all(e.get("published_parsed") and e.get("link") for e in feed.entries),
                  f"{path}: no entries, or entries without date or link")
        path = f"/{locale}{part}/feed.json"
        feed = json.loads(get(path))
        check(feed["version"].endswith("1.1") and all(i["id"] and i["url"] for i in feed["items"]), path)
# What was corrected, for those who follow it.
for file, version in [("feed.xml", "rss20"), ("atom.xml", "atom10")]:
    feed = feedparser.parse(get(f"/vi/corrections/{file}"))
    check(not feed.bozo and feed.version == version, f"/vi/corrections/{file}: {feed.get('bozo_exception')}")
    check(all(e.get("published_parsed") and e.get("link") and e.get("summary") for e in feed.entries),
          f"/vi/corrections/{file}: a correction without date, link or words")
check(json.loads(get("/vi/corrections/feed.json"))["version"].endswith("1.1"), "/vi/corrections/feed.json")
check(feedparser.parse(b"<rss><channel><item></rss>").bozo, "feedparser accepts a broken feed")

# Sitemaps against their schemas.
schemas = (shared / "conformance/sitemap").resolve()
if schemas.is_dir():
    folder = Path(tempfile.mkdtemp())
    names = {
        "sitemap": "http://www.sitemaps.org/schemas/sitemap/0.9",
        "sitemap-news": "http://www.google.com/schemas/sitemap-news/0.9",
        "sitemap-image": "http://www.google.com/schemas/sitemap-image/1.1",
    }
    imports = "".join(f'<xs:import namespace="{ns}" schemaLocation="{schemas}/{n}.xsd"/>' for n, ns in names.items())
    # Language alternates are XHTML links, for which the sitemap schema wants some declaration.
    (folder / "xhtml.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">'
        '<xs:element name="link"><xs:complexType><xs:attribute name="rel" use="required"/><xs:attribute name="hreflang"/>'
        '<xs:attribute name="href" type="xs:anyURI" use="required"/></xs:complexType></xs:element></xs:schema>')
    imports += f'<xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="{folder}/xhtml.xsd"/>'
    (folder / "all.xsd").write_text(f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{imports}</xs:schema>')

    def valid(body):
        (folder / "x.xml").write_bytes(body)
        run = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", folder / "all.xsd", folder / "x.xml"],
                             capture_output=True, text=True)
        return run.returncode == 0, run.stderr[:400]

    good, why = valid(b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><lastmod>2024</lastmod></url></urlset>')
    check(not good, "the schema accepts a sitemap entry without address")
    index = get("/sitemap.xml").decode()
    files = re.findall(r"<loc>([^<]+)</loc>", index)
    check(len(files) >= 4, "/sitemap.xml names too few sitemaps")
    for file in files:
        good, why = valid(get(file))
        # A sitemap of news is empty when there were none for two days; the schema wants at least one entry.
        empty = b"<url>" not in get(file)
        check(good or empty, f"{file}: {why}")
else:
    print(f"left out: no sitemap schemas in {schemas}")

# Structured data of every story.
for locale in ["vi", "en"]:
    for item in items(f"locale={locale}&limit=100"):
        html = get(item["url"]).decode()
        blocks = [json.loads(b) for b in re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)]
        article = [b for b in blocks if b["@type"] in ("Article", "NewsArticle")]
        check(article and all(article[0].get(k) for k in ("headline", "datePublished", "publisher", "image", "inLanguage")),
              f"{item['url']}: no article with its properties")
        if item["kind"] == "clarification":
            review = [b for b in blocks if b["@type"] == "ClaimReview"]
            check(review and review[0].get("claimReviewed") and review[0]["reviewRating"].get("ratingValue"),
                  f"{item['url']}: no ClaimReview with its properties")
        if item["format"] == "event":
            event = [b for b in blocks if b["@type"] == "Event"]
            check(event and event[0].get("startDate") and event[0].get("location"), f"{item['url']}: no Event")
            ics = get(item["url"] + "/event.ics").decode()
            check("BEGIN:VEVENT" in ics and "DTSTART" in ics and ics.endswith("END:VCALENDAR\r\n"), item["url"] + "/event.ics")

# One preview picture a script, oEmbed, the fixed files.
for locale in [l for l in ["vi", "ar", "th", "km", "lo", "hi", "ja", "ko", "zh-Hans", "ru"]]:
    try:
        found = items(f"locale={locale}&limit=1")
    except urllib.error.HTTPError:
        continue
    if found:
        slug = found[0]["url"].rsplit("/", 1)[1]
        png = get(f"/og/{locale}/{slug}.png")
        size = (int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big"))
        check(png.startswith(b"\x89PNG") and size == (1200, 630), f"/og/{locale}/{slug}.png: {size}")
        embed = json.loads(get("/oembed?url=" + urllib.request.quote(found[0]["url"], safe="")))
        check(embed["version"] == "1.0" and embed["title"], f"oEmbed of {found[0]['url']}")
check(b"Sitemap: " in get("/robots.txt"), "/robots.txt names no sitemap")

# The API keeps to its description.
run = subprocess.run(
    [Path(sys.executable).parent / "st", "run", base + "/api/openapi.json", "--url", base, "--max-examples", "20",
     "--seed", "1", "--continue-on-failure", "--exclude-checks", "unsupported_method"], capture_output=True, text=True)
check(run.returncode == 0, "the API differs from its description:\n" + run.stdout[-3000:] + run.stderr[-500:])

print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
