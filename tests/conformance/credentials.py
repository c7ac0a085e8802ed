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
    pictures.update(re.findall(r'/media/[0-9a-f]{64}\.(?:avif|webp|jpe?g|png)', get(page)[1].decode()))
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
print(f"{seen - len(failures)} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
