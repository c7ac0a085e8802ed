"""Press kits and cards, read by programs that are not ours. Usage: press.py BASE"""
import csv, hashlib, io, json, sys, urllib.error, urllib.parse, urllib.request, zipfile
import xml.etree.ElementTree as xml

base = sys.argv[1].rstrip("/")
passed, failures = 0, []


def check(ok, what):
    global passed
    if ok:
        passed += 1
    else:
        failures.append(what)
        print("FAIL", what)


def get(path):
    return urllib.request.urlopen(path if path.startswith("http") else base + path, timeout=120)


def status(path):
    try:
        return get(path).status
    except urllib.error.HTTPError as e:
        return e.code


def rows(archive, name):
    return list(csv.DictReader(io.StringIO(archive.read(name).decode())))


listed = json.load(get("/api/v1/press-kits?locale=en"))["items"]
check(listed, "there is no press kit")
for kit in listed:
    code, languages = kit["code"], kit["languages"]
    one = json.load(get(f"/api/v1/press-kits/{code}?locale=en"))
    whole = get(f"/en/press/{code}/kit.zip")
    check(whole.headers.get_content_type() == "application/zip", f"{code}: is no ZIP")
    first = whole.read()
    check(first == get(f"/en/press/{code}/kit.zip").read(), f"{code}: two readings differ")
    archive = zipfile.ZipFile(io.BytesIO(first))
    check(archive.testzip() is None, f"{code}: a checksum of the archive is wrong")
    names = archive.namelist()
    check(len(names) == len(set(names)), f"{code}: a name stands twice")
    check(all(not n.startswith("/") and ".." not in n and n.isascii() for n in names), f"{code}: a path leads out of the archive")
    manifest = json.loads(archive.read("manifest.json"))
    check({f["path"] for f in manifest["files"]} | {"manifest.json"} == set(names), f"{code}: the list of files is not what is there")
    for file in manifest["files"]:
        content = archive.read(file["path"])
        check(hashlib.sha256(content).hexdigest() == file["sha256"] and len(content) == file["bytes"], f"{code}: {file['path']} is not what the list says")
    check("README.txt" in names and len(archive.read("README.txt").decode()) > 80, f"{code}: no note")
    # Every text in three forms, every language.
    for text in one["texts"]:
        here = [n for n in names if n.startswith(f"texts/{text['locale']}/") and text["item"] in n]
        check(sorted(n.rsplit(".", 1)[1] for n in here) == ["docx", "html", "txt"], f"{code}: {text['item']} in {text['locale']}: {here}")
        for name in here:
            content = archive.read(name)
            if name.endswith(".docx"):
                document = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml")
                check(text["title"] in "".join(xml.fromstring(document).itertext()), f"{name}: has another headline")
            else:
                check(text["url"] in content.decode(), f"{name}: does not name its page")
            if name.endswith(".html"):
                check('="/' not in content.decode(), f"{name}: has an address that leads nowhere from here")
    # Pictures: as they are served, with rights that are told.
    if one["pictures"]:
        captions = rows(archive, "captions.csv")
        for picture in one["pictures"]:
            content = archive.read(f"pictures/{picture['code']}.jpg")
            check(content == get(urllib.parse.urlparse(picture["url"]).path).read(), f"{picture['code']}: is not the picture that is served")
            check(content[:2] == b"\xff\xd8", f"{picture['code']}: is no JPEG")
            mine = [r for r in captions if r["file"] == f"pictures/{picture['code']}.jpg"]
            check({r["language"] for r in mine} == set(languages), f"{picture['code']}: captions lack a language")
            check(all(r["credit"] and r["licence"] and r["alternative_text"] for r in mine), f"{picture['code']}: lacks credit, licence or alternative text")
            check(all(r["sha256"] == hashlib.sha256(content).hexdigest() for r in mine), f"{picture['code']}: the table names another picture")
    if one["facts"]:
        facts = rows(archive, "facts.csv")
        check({f["code"] for f in facts} == {f["code"] for f in one["facts"]}, f"{code}: facts differ")
        check(all(f["value"] and f["source"] and f["address"].startswith("http") for f in facts), f"{code}: a fact lacks value or source")
    for language in languages[:3]:
        single = zipfile.ZipFile(io.BytesIO(get(f"/en/press/{code}/kit-{language}.zip").read()))
        check(all(n.startswith(f"texts/{language}/") for n in single.namelist() if n.startswith("texts/")), f"{code}: kit-{language}.zip has other languages")
    check(status(f"/en/press/{code}/kit-xx.zip") == 404, f"{code}: a language that is not there")
    check(status(f"/en/press/{code}/other.zip") == 404, f"{code}: a file that is not there")
check(status("/en/press/no-such-kit") == 404, "a kit that is not there")

# Cards, and how they are asked for.
story = json.load(get("/api/v1/editions?locale=en&limit=1"))["items"][0]["url"]
fact = json.load(get("/api/v1/facts?locale=en&limit=1"))["items"][0]["code"]
flow = next((p for p in get("/en/data").read().decode().split('"') if p.startswith("/en/data/") and "." not in p and "?" not in p), None)
origin = story.split("/en/")[0]
pages = [urllib.parse.urlparse(story).path, f"/en/facts/{fact}"] + ([flow] if flow else [])
for path in pages:
    page = get(path)
    text = page.read().decode()
    check("frame-ancestors 'none'" in page.headers["content-security-policy"] and page.headers["x-frame-options"] == "DENY", f"{path}: may be framed")
    check("application/json+oembed" in text and "text/xml+oembed" in text, f"{path}: oEmbed is not told of")
    asked = "/oembed?url=" + urllib.parse.quote(origin + path, safe="")
    told = json.load(get(asked + "&maxwidth=300&maxheight=200"))
    check(told["type"] == "rich" and told["width"] <= 300 and told["height"] <= 200, f"{path}: {told}")
    src = told["html"].split('src="')[1].split('"')[0].replace("&amp;", "&")
    check('width="300"' in told["html"] and src.startswith(origin), f"{path}: {told['html']}")
    root = xml.fromstring(get(asked + "&format=xml").read())
    check(root.tag == "oembed" and root.findtext("type") == "rich" and "<iframe" in root.findtext("html"), f"{path}: XML")
    card = get(src[len(origin):])
    body = card.read().decode()
    check("frame-ancestors *" in card.headers["content-security-policy"] and "x-frame-options" not in card.headers, f"{src}: may not be framed")
    check("noindex" in card.headers["x-robots-tag"] and "<script" not in body and origin + path in body, f"{src}: is no card")
check(status("/oembed?url=" + urllib.parse.quote("https://example.org/en/stories/x", safe="")) == 404, "oEmbed answers for others")
check(status("/oembed?format=yaml&url=" + urllib.parse.quote(story, safe="")) == 400, "oEmbed knows a third format")

print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
