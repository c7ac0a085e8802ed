"""Translation files: ours read by translate-toolkit, and its files read by ours.

Usage: exchange.py SAMPLES [BASE PASSWORD]
SAMPLES is a program (cargo build -p exchange --example samples; target/debug/examples/samples). With the address of
a running `sen demo` and the password it prints, files also go through its desk.
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from translate.storage import factory, tbx, tmx, xliff2

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


def ours(path):
    """What our reader says of a file: its lines, its remarks, and whether it read it."""
    run = subprocess.run([samples, "read", path], capture_output=True, text=True, encoding="utf-8")
    lines = [line.split("\t") for line in run.stdout.splitlines()]
    return lines, run.stderr, run.returncode == 0


def only_space(remarks):
    """The toolkit sets xml:space on segments, where XLIFF has none; we say so and keep its meaning."""
    return all("xml:space of <segment>" in remark for remark in remarks.splitlines())


def save(store, name):
    path = folder / name
    path.write_bytes(bytes(store))
    return path


subprocess.run([samples, "write", folder], check=True)
FACT = "2026-11-20"
TITLES = {"vi": "Mở cửa trở lại", "en": "Open again", "ar": "الافتتاح من جديد", "ja": "再び開館"}
TERMS = {"vi": "bộ sưu tập", "en": "collection", "ar": "مجموعة", "ja": "コレクション"}

# XLIFF, ours: languages, ids, states, texts and codes.
for target, approved in [("en", True), ("ar", True), ("ja", False)]:
    name = f"vi-{target}.xlf"
    store = xliff2.Xliff2File.parsefile(str(folder / name))
    lines, remarks, read = ours(folder / name)
    check(read and not remarks, f"{name}: our own reader says {remarks}")
    check((store.getsourcelanguage(), store.gettargetlanguage()) == ("vi", target), f"{name}: languages")
    check([u.getid() for u in store.units] == ["title::s1", "p1::s1"], f"{name}: ids {[u.getid() for u in store.units]}")
    for unit, (_, _, source, translation) in zip(store.units, lines):
        # The toolkit leaves codes out of the text, we put their equivalent there.
        check(unit.source == source.replace(FACT, ""), f"{name}: source {unit.source!r}")
        check(unit.target == translation.replace(FACT, ""), f"{name}: target {unit.target!r}")
        check(unit.istranslated() and unit.isapproved() == approved, f"{name}: state of {unit.getid()}")
    check(store.units[0].source == TITLES["vi"] and store.units[0].target == TITLES[target], f"{name}: title")
    for side in (store.units[1].rich_source, store.units[1].rich_target):
        codes = [(e.xml_node.tag.split("}")[1], e.id) for e in side[0].depth_first() if getattr(e, "xml_node", None) is not None]
        check(codes == [("pc", "1"), ("mrk", "m1"), ("pc", "2"), ("ph", "3")], f"{name}: codes {codes}")

# XLIFF, ours translated in the toolkit: with the codes, and with the fact lost.
store = xliff2.Xliff2File.parsefile(str(folder / "vi.xlf"))
check(not any(u.istranslated() for u in store.units), "vi.xlf: translated before anybody did")
store.settargetlanguage("en")
store.units[0].target = TITLES["en"]
store.units[1].rich_target = store.units[1].rich_source
for unit in store.units:
    unit.marktranslated()
lines, remarks, read = ours(save(store, "kept.xlf"))
check(read and only_space(remarks), f"kept.xlf: {remarks}")
check([line[1] for line in lines] == ["Translated", "Translated"], f"kept.xlf: states {lines}")
check(lines[0][3] == TITLES["en"] and lines[1][3] == lines[1][2], f"kept.xlf: targets {lines}")
store = xliff2.Xliff2File.parsefile(str(folder / "vi.xlf"))
store.settargetlanguage("en")
store.units[1].target = "The fact is lost."
store.units[1].marktranslated()
lines, remarks, read = ours(save(store, "lost.xlf"))
check(read and "the code 3 may not be deleted" in remarks, f"lost.xlf: {remarks!r}")
store.units[1].xmlelement.set("state", "final")
lines, remarks, read = ours(save(store, "final.xlf"))
check(not read and "Missing" in remarks, f"final.xlf: {remarks!r}")

# XLIFF of the toolkit.
store = xliff2.Xliff2File()
store.setsourcelanguage("vi")
store.settargetlanguage("ar")
for index, (source, target) in enumerate([("Chào & <b>", "مرحبا"), ("Hai \"đoạn\"", "سطران")]):
    unit = store.addsourceunit(source)
    unit.setid(f"u{index}")
    unit.target = target
    unit.marktranslated()
lines, remarks, read = ours(save(store, "toolkit.xlf"))
check(read and only_space(remarks), f"toolkit.xlf: {remarks}")
check([line[2:] for line in lines] == [["Chào & <b>", "مرحبا"], ["Hai \"đoạn\"", "سطران"]], f"toolkit.xlf: {lines}")
store.units[0].addnote("a note")
lines, remarks, read = ours(save(store, "notes.xlf"))
check(not read and "notes" in remarks, "notes.xlf: notes in a segment, which no XLIFF has, were read")

# TMX, both ways.
store = factory.getobject(str(folder / "memory.tmx"))
check(len(store.units) == 2 and store.sourcelanguage == "vi", "memory.tmx: units")
first, second = store.units
for language, title in TITLES.items():
    check(first.getNodeText(first._get_language_node(language)) == title, f"memory.tmx: title in {language}")
check(first.getid() == "title" and first.getcontext() == "title" and first.getnotes() == "As on the sign.", "memory.tmx: details")
check(second.source == "Bảo tàng **mới** & bộ sưu tập[[fact:opening]]", f"memory.tmx: {second.source!r}")
check(second.gettarget("ja") == "**新しい**博物館とコレクション[[fact:opening]]", f"memory.tmx: {second.gettarget('ja')!r}")
store.addtranslation("Chào & <b>", "vi", "こんにちは\t\"", "ja", "note", "place")
lines, remarks, read = ours(save(store, "toolkit.tmx"))
check(read and not remarks, f"toolkit.tmx: {remarks}")
check(lines[:4] == [list(pair) for pair in TITLES.items()] and lines[-2] == ["vi", "Chào & <b>"], f"toolkit.tmx: {lines}")
store = tmx.tmxfile()
store.addtranslation("Chào", "vi", "مرحبا", "ar")
lines, remarks, read = ours(save(store, "born.tmx"))
check(read and lines == [["vi", "Chào"], ["ar", "مرحبا"]], f"born.tmx: {lines} {remarks}")

# TBX, both ways.
store = factory.getobject(str(folder / "terms.tbx"))
check(len(store.units) == 1, "terms.tbx: entries")
entry = store.units[0]
for language, term in TERMS.items():
    found = entry.get_target_terms(language)
    check([t.text for t in found] == [term, f"{term} (2)"], f"terms.tbx: {language} {found}")
    check([t.deprecated for t in found] == [False, True], f"terms.tbx: status in {language}")
    check(any(n.category == "partOfSpeech" and n.text == "noun" for n in found[0].notes), f"terms.tbx: part of speech in {language}")
notes = {note.category: note.text for note in entry.get_common_notes()}
check(notes.get("definition") == "What a museum owns & keeps." and notes.get("subjectField") == "museums", f"terms.tbx: {notes}")
entry.set_target_terms(["collection", "holdings"], "en")
lines, remarks, read = ours(save(store, "toolkit.tbx"))
check(read and not remarks and ["en", "holdings"] in lines, f"toolkit.tbx: {lines} {remarks}")
store = tbx.tbxfile(sourcelanguage="vi")
unit = store.addsourceunit("chào")
unit.settarget("مرحبا", "ar")
unit.addnote("words said on meeting", origin="definition")
unit.addnote("a note")
lines, remarks, read = ours(save(store, "born.tbx"))
# Its definitions say of themselves only that they describe; we do not take that for a definition, and say so.
check(read and lines == [["vi", "chào"], ["ar", "مرحبا"]] and "<descrip> was left out" in remarks, f"born.tbx: {lines} {remarks}")

# What is broken is refused on both sides.
for name in ["vi-en.xlf", "memory.tmx", "terms.tbx"]:
    broken = folder / ("broken-" + name)
    broken.write_bytes((folder / name).read_bytes()[:-40])
    check(not ours(broken)[2], f"{broken.name}: our reader accepts it")
    try:
        (xliff2.Xliff2File.parsefile if name.endswith("xlf") else factory.getobject)(str(broken))
        check(False, f"{broken.name}: the toolkit accepts it")
    except Exception:
        check(True, broken.name)

# Through the desk of a running portal: a memory of the toolkit's goes in and comes out, and so does the glossary.
if len(sys.argv) > 3:
    import requests

    base, password = sys.argv[2].rstrip("/"), sys.argv[3]
    desk = requests.Session()
    desk.post(base + "/desk/sign-in", data={"email": "translator@example.org", "password": password})
    token = re.search(r'name="form_token" value="([^"]+)"', desk.get(base + "/desk/language").text)
    check(token is not None, "the desk: sign in as the translator")

    def bring(what, name, content):
        files = {"form_token": (None, token.group(1)), "file": (name, content, "text/xml")}
        return desk.post(f"{base}/desk/language/{what}/import", files=files).text

    store = tmx.tmxfile()
    pairs = [("Vịnh & đảo <nhỏ>", "Bay & <small> islands"), ("Dài [[fact:a]] km", "[[fact:a]] km long")]
    for source, target in pairs:
        store.addtranslation(source, "vi", target, "en")
    page = bring("memory", "toolkit.tmx", bytes(store))
    check('class="done"' in page, "the desk: the toolkit's memory is taken over")
    out = desk.get(base + "/desk/language/memory.tmx", params={"pair": "vi>en"})
    path = folder / "desk.tmx"
    path.write_bytes(out.content)
    store = factory.getobject(str(path))
    have = {(u.source, u.target) for u in store.units}
    check(all(pair in have for pair in pairs), f"the desk: its memory read by the toolkit lacks {pairs}")
    lines, remarks, read = ours(path)
    check(read and not remarks, f"the desk: its memory read by ours: {remarks}")
    page = bring("memory", "broken.tmx", out.content[:-60])
    check('class="box file-problems"' in page, "the desk: a broken memory is refused")
    for form in ["2008", "2019"]:
        out = desk.get(base + "/desk/language/glossary.tbx", params={"form": form})
        path = folder / f"desk-{form}.tbx"
        path.write_bytes(out.content)
        lines, remarks, read = ours(path)
        check(read and not remarks and ["ja", "外務省"] in lines, f"the desk: its glossary of {form}: {remarks}")
    store = factory.getobject(str(folder / "desk-2008.tbx"))
    check(len(store.units) > 100, f"the desk: its glossary read by the toolkit has {len(store.units)} concepts")
    ministry = [u for u in store.units if any(t.text == "外務省" for t in u.get_target_terms("ja"))]
    check(len(ministry) == 1 and [t.text for t in ministry[0].get_target_terms("en")] == ["Ministry of Foreign Affairs"],
          "the desk: the foreign ministry read by the toolkit")
    page = bring("glossary", "toolkit.tbx", bytes(store))
    check('class="done"' in page, "the desk: the toolkit's copy of the glossary is taken over")

    # Files for translators: every language of a text, read by the toolkit and by ours, valid against the schema.
    schema = Path(__file__).resolve().parents[3] / "shared/conformance/xliff-2.1/xliff_core_2.0.xsd"
    for language in ["en", "ja", "ar", "th"]:
        out = desk.get(f"{base}/desk/items/coming-home-guide/{language}/workbench.xlf")
        path = folder / f"desk-{language}.xlf"
        path.write_bytes(out.content)
        lines, remarks, read = ours(path)
        check(read and not remarks and len(lines) > 20, f"the desk: a text in {language} read by ours: {len(lines)} lines, {remarks}")
        store = xliff2.Xliff2File.parsefile(str(path))
        done = [u for u in store.units if u.source and u.target]
        check(len(done) > 20, f"the desk: a text in {language} read by the toolkit has {len(done)} translations")
        if schema.exists():
            run = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", schema, path], capture_output=True, text=True)
            check(run.returncode == 0, f"the desk: a text in {language} against the schema: {run.stderr[:400]}")
    out = desk.get(base + "/desk/xliff/out", params=[("item", "coming-home-guide"), ("item", "e-visa-guide"), ("into", "fr")])
    path = folder / "desk-two.xlf"
    path.write_bytes(out.content)
    check(out.text.count("<file ") == 2 and ours(path)[2], "the desk: two texts in one file")
    files = {"form_token": (None, token.group(1)), "file": ("two.xlf", out.content, "text/xml")}
    page = desk.post(base + "/desk/xliff", files=files).text
    check(page.count("0 segments changed") == 2 or page.count("0 ") >= 2, "the desk: the same file back changes nothing")

print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
