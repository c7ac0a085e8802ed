"""Pictures of the portal carry credentials that an independent reader accepts, signed by whoever publishes them.

Usage: python credentials.py BASE
"""
import io
import json
import re
import sys
from urllib.parse import urljoin
from urllib.request import urlopen

from c2pa import C2paError, Context, Reader, Settings

base = sys.argv[1].rstrip("/")
failures = []
seen = 0


def check(ok, what):
    global seen
    seen += 1
    if not ok:
        failures.append(what)
        print("FAIL", what)


def get(path):
    with urlopen(urljoin(base + "/", path)) as answer:
        return answer.headers.get_content_type(), answer.read()


def read(mime, data, anchor):
    trust = {"verify": {"verify_trust": True}, "trust": {"trust_anchors": anchor}}
    reader = Reader(mime, io.BytesIO(data), context=Context(Settings.from_dict(trust)))
    return json.loads(reader.json())


kind, anchor = get("/credentials/authority.pem")
anchor = anchor.decode()
check("BEGIN CERTIFICATE" in anchor, "the certificates of who vouches are published")

# Every rendition that the pages of one language show.
pages = ["/vi/", "/en/", *re.findall(r'href="(/en/stories/[^"#]+)"', get("/en/")[1].decode())[:6]]
pictures = set()
for page in pages:
    pictures.update(re.findall(r'/media/(?:[0-9a-f]{64}|[0-9a-f]{24}/\d+)\.(?:avif|webp|jpe?g|png)', get(page)[1].decode()))
check(len(pictures) > 10, f"pictures are found on the pages: {len(pictures)}")

verdicts = {}
signed = {}
signers = {}
for path in sorted(pictures):
    mime, data = get(path)
    try:
        report = read(mime, data, anchor)
    except C2paError.ManifestNotFound:
        verdicts.setdefault("none", []).append((path, len(data)))
        continue
    state = report["validation_state"]
    verdicts.setdefault(state, []).append((path, len(data)))
    check(state == "Trusted", f"{path}: {state} {report.get('validation_results')}")
    signed.setdefault(mime, (path, data, report))
    # The certificate names the organisation that the statement calls the publisher.
    manifest = report["manifests"][report["active_manifest"]]
    said = [a["data"] for a in manifest["assertions"] if a["label"].startswith("cawg.metadata")]
    publisher = said[0].get("dc:publisher") if said else None
    signer = manifest.get("signature_info", {})
    signers.setdefault(signer.get("issuer"), []).append(path)
    check(publisher and signer.get("issuer") == publisher, f"{path}: signed by {signer}, published by {publisher}")
for state, found in verdicts.items():
    print(f"   {state}: {len(found)} pictures")
for name, found in signers.items():
    print(f"   signed by {name}: {len(found)} pictures")
check(len(signed) >= 2, f"pictures of several formats are signed: {sorted(signed)}")

for mime, (path, data, report) in signed.items():
    manifest = report["manifests"][report["active_manifest"]]
    said = json.dumps(manifest, ensure_ascii=False)
    for word in ["dc:publisher", "dc:rights", "dc:creator", "c2pa.published", "c2pa.opened", "urn:sha256:"]:
        check(word in said, f"{path}: says {word}")
    # One byte of the picture, far behind the credentials.
    changed = bytearray(data)
    changed[-20] ^= 1
    try:
        state = read(mime, bytes(changed), anchor)["validation_state"]
    except C2paError as e:
        state = type(e).__name__
    check(state == "Invalid", f"{path}: one flipped byte makes it {state}")
# Preview cards: made new, with somebody's picture in them, signed by whoever publishes the page.
cards = 0
for locale in ("vi", "en", "ar"):
    listed = json.loads(get(f"/api/v1/editions?locale={locale}&limit=4")[1])["items"]
    for item in listed:
        html = get(item["url"])[1].decode()
        found = re.search(r'property="og:image" content="([^"]+)"', html)
        check(found is not None, f"{item['url']}: names its card")
        mime, data = get(found.group(1))
        report = read(mime, data, anchor)
        cards += 1
        check(mime == "image/png" and report["validation_state"] == "Trusted", f"{found.group(1)}: {report.get('validation_results')}")
        manifest = report["manifests"][report["active_manifest"]]
        said = next(a["data"] for a in manifest["assertions"] if a["label"].startswith("cawg.metadata"))
        edition = json.loads(get(f"/api/v1/editions/{locale}/{item['item']}")[1])
        organisation = json.loads(get(f"/api/v1/organisations/{edition['publisher']}?locale=vi")[1])
        issuer = manifest["signature_info"]["issuer"]
        check(issuer == said["dc:publisher"] and issuer in organisation.values(), f"{found.group(1)}: signed by {issuer}, published by {organisation}")
        check(said["dc:title"] == item["title"] and said["dc:source"] == item["url"], f"{found.group(1)}: says what it leads to: {said}")
        actions = next(a["data"]["actions"] for a in manifest["assertions"] if a["label"].startswith("c2pa.actions"))
        steps = [a["action"] for a in actions]
        parts = [i["relationship"] for i in manifest.get("ingredients", [])]
        check(steps[0] == "c2pa.created" and steps[-1] == "c2pa.published", f"{found.group(1)}: {steps}")
        check(("c2pa.placed" in steps) == bool(parts) and set(parts) <= {"componentOf"}, f"{found.group(1)}: the picture in it is named: {parts}")
        check(actions[-1].get("parameters", {}).get("dc:publisher") == issuer, f"{found.group(1)}: the step names who published")
check(cards >= 9, f"cards are looked at: {cards}")

print(f"{seen - len(failures)} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
