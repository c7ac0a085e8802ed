"""Reports and evaluations on paper, in other people's readers and checkers of PDF.

Usage: paper.py BASE PASSWORD FOLDER   (the people of `sen demo`, and the password it prints; after the journeys of the desk;
the folder is filled by `cargo run -p paper --example report -- FOLDER`)

PDF/UA-1 is held against three programs that know nothing of the typesetter: page (the rules of veraPDF's profile), outloud
and pdfua; what these do not look at is looked at here with pikepdf and poppler. The order in which a PDF is read aloud is
that of the Word file of the same document, which another writer of ours makes.
"""
import collections
import io
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import outloud
import page
import pdfua
import pikepdf
import requests

base, password, samples = sys.argv[1].rstrip("/"), sys.argv[2], Path(sys.argv[3])
folder = Path(tempfile.mkdtemp(prefix="sen-paper-"))
failures = []
seen = 0
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Pieces of a line; everything else stands by itself.
INLINE = {"Span", "Link", "Quote", "Reference", "Note", "Code", "Em", "Strong"}
# Marks above and below Arabic letters, and the stroke that lengthens a word.
MARKS = re.compile("[\u064b-\u065f\u0670\u0640]")
# What outloud only guesses, and guesses wrong here.
EXCUSED = {
    "TBL-014": "it looks for tables by a page that their element need not name",
    "TBL-004": "it loses count where a head stands over two rows; rows are counted here as well",
    "TBL-010": "tables that name each row have as many heads as cells where they have two columns",
    "TXT-004": "an Arabic letter has several shapes",
    "TAG-002": "the head of a table that goes on overleaf is told once",
    "PAG-001": "names of organisations come again in every table",
    "LNK-010": "a source that says more than an address is printed as it was written",
}


def check(ok, what):
    global seen
    seen += 1
    if not ok:
        failures.append(what)
        print("FAIL", what)


def words(text):
    """The words of a text, whatever the case and shape of their letters."""
    return re.findall(r"\w+", MARKS.sub("", unicodedata.normalize("NFKC", text).casefold()))


def letters(text):
    return "".join(words(text))


def word_blocks(data):
    """The paragraphs of a Word file."""
    root = ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    tags = {W + "t": None, W + "br": " ", W + "tab": " "}
    for paragraph in root.iter(W + "p"):
        yield "".join((e.text or "") if e.tag == W + "t" else tags[e.tag] for e in paragraph.iter() if e.tag in tags)


def meanings(font):
    """What the codes of a face mean, by its own table (ToUnicode)."""
    table = font.ToUnicode.read_bytes().decode("latin-1")
    text = lambda digits: bytes.fromhex(digits).decode("utf-16-be")
    codes = {}
    for part in re.findall(r"beginbfchar(.*?)endbfchar", table, re.S):
        for code, meant in re.findall(r"<(\w+)>\s*<(\w+)>", part):
            codes[int(code, 16)] = text(meant)
    for part in re.findall(r"beginbfrange(.*?)endbfrange", table, re.S):
        for first, last, meant in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", part):
            for code in range(int(first, 16), int(last, 16) + 1):
                codes[code] = text(meant)[:-1] + chr(ord(text(meant)[-1]) + code - int(first, 16))
    return codes


def pieces(sheet):
    """The text of a page by the numbers of its pieces. Where the file says what some glyphs stand for, that is the text."""
    texts, faces, face, inside = collections.defaultdict(str), {}, {}, []
    for operands, operator in pikepdf.parse_content_stream(sheet):
        operator = str(operator)
        if operator in ("BDC", "BMC"):
            given = operands[1] if len(operands) > 1 else {}
            if isinstance(given, pikepdf.Name):
                given = sheet.Resources.Properties[str(given)]
            number, stands = given.get("/MCID"), given.get("/ActualText")
            told = any(outer[1] for outer in inside)
            if stands is not None and not told:
                held = number if number is not None else next((n for n, _ in reversed(inside) if n is not None), None)
                if held is not None:
                    texts[int(held)] += str(stands)
            inside.append((number, stands is not None))
        elif operator == "EMC":
            inside.pop()
        elif operator == "Tf":
            name = str(operands[0])
            if name not in faces:
                faces[name] = meanings(sheet.Resources.Font[name])
            face = faces[name]
        elif operator in ("Tj", "TJ"):
            held = next((n for n, _ in reversed(inside) if n is not None), None)
            if held is None or any(told for _, told in inside):
                continue
            for part in operands[0] if operator == "TJ" else [operands[0]]:
                if isinstance(part, pikepdf.String):
                    data = bytes(part)
                    codes = (int.from_bytes(data[n : n + 2], "big") for n in range(0, len(data), 2))
                    texts[int(held)] += "".join(face[code] for code in codes)
    return texts


class Tags:
    """The structure of a PDF, with the text that each piece of the pages holds."""

    def __init__(self, pdf):
        self.pages = {sheet.obj.objgen: n for n, sheet in enumerate(pdf.pages)}
        self.texts = [pieces(sheet) for sheet in pdf.pages]
        self.top, self.doubled, self.last = pdf.Root.StructTreeRoot, set(), None
        self.roles = {str(k): str(v) for k, v in self.top.get("/RoleMap", {}).items()}

    def kind(self, node):
        kind = str(node.S)
        return self.roles.get(kind, kind).lstrip("/")

    def kids(self, node):
        kids = node.get("/K")
        if kids is None:
            return []
        return list(kids) if isinstance(kids, pikepdf.Array) else [kids]

    def elements(self, node=None):
        """Every element, in the order in which it is read."""
        for kid in self.kids(self.top if node is None else node):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield kid
                yield from self.elements(kid)

    def text(self, sheet, number):
        """A piece. The typesetter draws a vowel sign that it has to lift apart from its letter, and calls both by the name of
        the two: such a letter is counted and left out."""
        text, before = self.texts[sheet][number], self.last
        self.last = (sheet, number, text)
        if before and before[0] == sheet and MARKS.search(before[2]) and len(letters(before[2])) == 1:
            if text.startswith(before[2]):
                self.doubled.add((sheet, number))
                return text[len(before[2]) :]
        return text

    def blocks(self, node=None, sheet=None):
        """The text, block by block, in the order in which it is read."""
        node = self.top if node is None else node
        if "/Pg" in node:
            sheet = self.pages[node.Pg.objgen]
        text = ""
        for kid in self.kids(node):
            if isinstance(kid, int):
                text += self.text(sheet, kid)
            elif "/S" in kid:
                inner = list(self.blocks(kid, sheet))
                if self.kind(kid) in INLINE:
                    text += "".join(inner)
                else:
                    yield text
                    yield from inner
                    text = ""
            elif "/MCID" in kid:
                text += self.text(self.pages[kid.Pg.objgen] if "/Pg" in kid else sheet, int(kid.MCID))
        yield text

    def attribute(self, node, owner, name):
        given = node.get("/A")
        for one in list(given) if isinstance(given, pikepdf.Array) else [given] if given is not None else []:
            if isinstance(one, pikepdf.Dictionary) and one.get("/O") == owner and name in one:
                return one[name]
        return None


def same_order(one, other):
    """The length of the longest stretch after which both have told the same letters: short if the order is the same, even
    where letters of a line stand from left to right in the file that are read from right to left."""
    one, other = [letters(t) for t in one], [letters(t) for t in other]
    one, other = [t for t in one if t], [t for t in other if t]
    longest, at = 0, [0, 0]
    while at[0] < len(one) or at[1] < len(other):
        counts = [collections.Counter(), collections.Counter()]
        lengths = [0, 0]
        while True:
            side = 0 if lengths[0] <= lengths[1] else 1
            if at[side] >= len((one, other)[side]):
                side = 1 - side
                if at[side] >= len((one, other)[side]):
                    return None
            text = (one, other)[side][at[side]]
            at[side] += 1
            counts[side].update(text)
            lengths[side] += len(text)
            if counts[0] == counts[1]:
                break
        longest = max(longest, lengths[0])
    return longest


def moved(one, other):
    """Where two texts differ; nothing if the same letters stand there in another order, a few at the head."""
    if one == other:
        return None
    first = next((n for n, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    last = next((n for n, (a, b) in enumerate(zip(one[::-1], other[::-1])) if a != b), 0)
    parts = one[first : len(one) - last], other[first : len(other) - last]
    # The mark of a draft or an example stands in a box between number and date.
    if first < 300 and len(parts[0]) < 60 and sorted(parts[0]) == sorted(parts[1]):
        return None
    return first, parts[0][:60], parts[1][:60]


def table(tags, node, what):
    """Every cell says which heads it belongs to, and every row is as wide as the others."""
    rows, pending = [], collections.Counter()
    heads = {bytes(e.ID) for e in tags.elements(node) if tags.kind(e) == "TH" and "/ID" in e}
    for row in (e for e in tags.elements(node) if tags.kind(e) == "TR"):
        at = sum(1 for column in list(pending) if pending[column] > 0)
        held, wide = [column for column in pending if pending[column] > 0], 0
        for column in held:
            pending[column] -= 1
        free = (n for n in range(10_000) if n not in held)
        for cell in (e for e in tags.kids(row) if isinstance(e, pikepdf.Dictionary) and "/S" in e):
            kind = tags.kind(cell)
            check(kind in ("TH", "TD"), f"{what}: a row has cells alone: {kind}")
            across = int(tags.attribute(cell, "/Table", "/ColSpan") or 1)
            down = int(tags.attribute(cell, "/Table", "/RowSpan") or 1)
            for _ in range(across):
                column = next(free)
                if down > 1:
                    pending[column] = down - 1
            wide += across
            if kind == "TH":
                scope = tags.attribute(cell, "/Table", "/Scope")
                check(scope in ("/Column", "/Row", "/Both"), f"{what}: a head says what it is the head of: {scope}")
            else:
                named = tags.attribute(cell, "/Table", "/Headers")
                ids = {bytes(i) for i in named} if named is not None else set()
                check(bool(ids) and ids <= heads, f"{what}: a cell names its heads: {ids}")
        rows.append(wide + at)
    check(len(rows) >= 2 and len(set(rows)) == 1, f"{what}: rows are of one width: {rows}")


def checkers(path):
    """What each of the programs says is wrong."""
    by_page = page.validate_pdf(str(path), profile="ua1")
    found = outloud.check(str(path))
    others = pdfua.validate(str(path))
    return {
        "page": [f"{f.rule_id}: {f.message}" for f in by_page.failures],
        "outloud": [f"{f.rule}: {f.message}" for f in found.sorted_findings() if f.rule not in EXCUSED],
        "pdfua": [str(f) for f in others.findings],
    }


def paper(name, lang, data, word):
    what = f"{name}-{lang}"
    path = folder / f"{what}.pdf"
    path.write_bytes(data)
    for program, said in checkers(path).items():
        check(not said, f"{what}: {program} finds nothing wrong: {said[:5]}")
    with pikepdf.open(path) as pdf:
        check(not pdf.check_pdf_syntax(), f"{what}: qpdf finds it sound")
        root = pdf.Root
        check(root.MarkInfo.Marked is True or bool(root.MarkInfo.Marked), f"{what}: it is tagged")
        check(str(root.get("/Lang", "")).split("-")[0] == lang, f"{what}: it says its language: {root.get('/Lang')}")
        check(bool(root.ViewerPreferences.DisplayDocTitle), f"{what}: its title is shown")
        with pdf.open_metadata() as meta:
            check(meta.get("pdfuaid:part") == "1", f"{what}: it says that it keeps to PDF/UA-1")
            title = str(meta.get("dc:title") or "")
        tags = Tags(pdf)
        told = list(tags.blocks())
        read = letters(" ".join(told))
        # The title is of words that stand on the paper.
        missing = [w for w in words(title) if w not in {w for block in word_blocks(word) for w in words(block)}]
        check(bool(words(title)) and not missing, f"{what}: its title is that of the paper: {title}: {missing}")

        fonts = {}
        for obj in pdf.objects:
            if isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == "/Font" and obj.get("/Subtype") != "/CIDFontType2" and obj.get("/Subtype") != "/CIDFontType0":
                inner = obj.DescendantFonts[0] if "/DescendantFonts" in obj else obj
                files = [k for k in ("/FontFile", "/FontFile2", "/FontFile3") if k in inner.FontDescriptor]
                fonts[str(obj.BaseFont)] = (bool(files), "/ToUnicode" in obj)
        check(bool(fonts) and all(a and b for a, b in fonts.values()), f"{what}: letters are in the file, and what they mean: {fonts}")

        levels, figures, tables = [], 0, 0
        for element in tags.elements():
            kind = tags.kind(element)
            if re.fullmatch(r"H[1-6]", kind):
                levels.append(int(kind[1]))
                check(bool(letters(" ".join(tags.blocks(element)))), f"{what}: a heading says something")
            elif kind == "Figure":
                figures += 1
                check(bool(str(element.get("/Alt", "")).strip()), f"{what}: a figure is told in words")
            elif kind == "Table":
                tables += 1
                table(tags, element, f"{what}, table {tables}")
            elif kind == "L":
                kinds = {tags.kind(kid) for kid in tags.kids(element) if isinstance(kid, pikepdf.Dictionary)}
                check(kinds <= {"LI", "Caption", "L"}, f"{what}: a list has points alone: {kinds}")
            elif kind == "Link":
                held = any(isinstance(k, pikepdf.Dictionary) and k.get("/Type") == "/OBJR" for k in tags.kids(element))
                check(held, f"{what}: a link leads somewhere")
        steps = [b - a for a, b in zip([0, *levels], levels)]
        check(bool(levels) and all(step <= 1 for step in steps), f"{what}: no level of headings is left out: {levels}")
        check(tables > 0, f"{what}: there are tables: {tables}, and {figures} figures")

        # The order of reading, and that nothing is left unsaid.
        blocks = list(word_blocks(word))
        stretch = same_order(blocks, told)
        bound = 100 + 2 * max(len(letters(text)) for text in blocks)
        check(stretch is not None and stretch < bound, f"{what}: it is read in the order of the Word file: {stretch}")
        if lang != "ar":
            apart = moved(letters(" ".join(blocks)), read)
            check(apart is None, f"{what}: to the letter: {apart}")
    printed = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()
    # What is printed on every page besides: its number. A word may be broken at its hyphen.
    known, run = {w for block in blocks for w in words(block)}, letters(" ".join(blocks))
    more = {w for w in words(printed) if w not in known and w not in run and not w.isdigit()}
    # Poppler takes a hyphen of the text at the end of a line away, and puts the next cell's number in its place.
    more = {w for w in more if w.rstrip("0123456789") not in known}
    # Poppler tells a letter with a vowel sign twice.
    torn = {w for block in blocks for w in block.split() if MARKS.search(w)}
    check(len(tags.doubled) <= len(torn), f"{what}: only letters with vowel signs are told twice: {tags.doubled}")
    if tags.doubled:
        print(f"{what}: {len(tags.doubled)} letters whose vowel sign is lifted are told twice (Typst 0.15)")
    check(len(more) <= len(torn), f"{what}: what is printed is read aloud: {sorted(more)[:10]}")
    info = subprocess.run(["pdfinfo", path], capture_output=True, check=True, text=True).stdout
    check(re.search(r"^Tagged:\s+yes$", info, re.M) is not None, f"{what}: poppler takes it for tagged")
    faces = subprocess.run(["pdffonts", path], capture_output=True, check=True, text=True).stdout.splitlines()[2:]
    check(bool(faces) and all(re.search(r"yes\s+yes\s+yes\s+\d+\s+\d+$", line) for line in faces), f"{what}: poppler finds every face whole: {faces}")


def bad_samples(data):
    """Each program is shown what it must refuse."""
    def spoilt(name, change):
        path = folder / f"bad-{name}.pdf"
        with pikepdf.open(io.BytesIO(data)) as pdf:
            change(pdf)
            pdf.save(path)
        return checkers(path)

    def untagged(pdf):
        del pdf.Root.StructTreeRoot, pdf.Root.MarkInfo

    def nameless(pdf):
        del pdf.Root.ViewerPreferences

    def unscoped(pdf):
        for obj in pdf.objects:
            if isinstance(obj, pikepdf.Dictionary) and obj.get("/S") == "/TH":
                del obj["/A"]
            elif isinstance(obj, pikepdf.Dictionary) and obj.get("/S") == "/TD" and "/A" in obj:
                del obj["/A"]

    for program, said in spoilt("untagged", untagged).items():
        check(bool(said), f"{program} refuses a paper without tags")
    said = spoilt("nameless", nameless)
    check(said["page"] and said["outloud"], "page and outloud refuse one that does not show its title")
    said = spoilt("unscoped", unscoped)
    check(said["page"] and said["outloud"], "page and outloud refuse tables whose heads are heads of nothing")


session = requests.Session()
session.post(base + "/desk/sign-in", data={"email": "planner@example.org", "password": password})
check(bool(session.cookies), "the planner is signed in")
period = "/desk/programme/47-nq-cp/reports/47-2026-h1"
listed = session.get(base + "/desk/programme/example/evaluations").text
evaluations = re.findall(r'href="(/desk/evaluations/[0-9a-f-]{36})"', listed)
check(bool(evaluations), "there is an evaluation")
papers = {"report": f"{period}/pc-ha-noi/report", "together": f"{period}/moc-st/together"}
if evaluations:
    papers["evaluation"] = f"{evaluations[0]}/evaluation"
shown = False
for name, address in papers.items():
    for lang in ("vi", "en", "ar"):
        answers = [session.get(f"{base}{address}.{ending}", params={"lang": lang}) for ending in ("pdf", "docx")]
        fine = all(answer.status_code == 200 for answer in answers)
        check(fine, f"{name} in {lang}: {[answer.status_code for answer in answers]}")
        if fine:
            paper(name, lang, *(answer.content for answer in answers))
            if not shown:
                bad_samples(answers[0].content)
                shown = True

# Documents of every piece that there is, in the languages of other scripts.
made = sorted(samples.glob("*.pdf"))
check(len(made) >= 10, f"there are samples: {len(made)}")
for path in made:
    for program, said in checkers(path).items():
        check(not said, f"{path.name}: {program} finds nothing wrong: {said[:5]}")
    with pikepdf.open(path) as pdf:
        tags = Tags(pdf)
        for number, element in enumerate(e for e in tags.elements() if tags.kind(e) == "Table"):
            table(tags, element, f"{path.name}, table {number + 1}")
        drawn = [e for e in tags.elements() if tags.kind(e) == "Figure"]
        check(all(str(e.get("/Alt", "")).strip() for e in drawn), f"{path.name}: {len(drawn)} figures are told in words")
shutil.rmtree(folder, ignore_errors=True)
print(f"{seen} checks, {len(failures)} failures")
sys.exit(bool(failures))
