"""Somebody else's verifier (aics-tlog) reads the log: signature, inclusion of the first, a middle and the last entry, and,
with a checkpoint kept from earlier, that the log only grew. What is false must be refused.
Usage: log.py AICS_TLOG BASE FOLDER   (a second run with the same folder checks the growth)"""
import subprocess
import sys
import urllib.request
from pathlib import Path

program, base, folder = sys.argv[1], sys.argv[2].rstrip("/"), Path(sys.argv[3])
folder.mkdir(parents=True, exist_ok=True)
passed, failures = 0, []


def check(ok, what):
    global passed
    if ok:
        passed += 1
    else:
        failures.append(what)
        print("FAIL", what)


def get(path):
    with urllib.request.urlopen(base + path) as answer:
        return answer.read()


def says(*arguments):
    run = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    return run.returncode == 0, (run.stdout + run.stderr)[-500:]


def entry(index):
    """The bytes of one entry, out of its bundle."""
    bundle, within = divmod(index, 256)
    width = min(256, size - bundle * 256)
    name = "".join(f"x{part}/" for part in parts(bundle)[:-1]) + parts(bundle)[-1]
    data = get(f"/log/tile/entries/{name}" + (f".p/{width}" if width < 256 else ""))
    for _ in range(within):
        data = data[2 + int.from_bytes(data[:2], "big"):]
    return data[2:2 + int.from_bytes(data[:2], "big")]


def parts(n):
    text = str(n)
    text = text.zfill((len(text) + 2) // 3 * 3)
    return [text[i:i + 3] for i in range(0, len(text), 3)]


key, new, old, leaf = (folder / n for n in ("key", "new", "old", "leaf"))
key.write_bytes(get("/log/key"))
log = ["--vkey-file", key, "--tiles", base + "/log"]
ok, words = says("verify-checkpoint", *log, "--save-checkpoint", new)
check(ok, f"the signed head: {words}")
size = int(new.read_text().splitlines()[1])
for index in sorted({0, size // 2, size - 1}):
    leaf.write_bytes(entry(index))
    ok, words = says("verify-inclusion", *log, "--leaf", leaf, "--index", index)
    check(ok, f"entry {index} of {size}: {words}")
ok, _ = says("verify-inclusion", *log, "--leaf", leaf, "--index", 0)
check(not ok or size == 1, "an entry is not where another one is")
leaf.write_bytes(leaf.read_bytes() + b" ")
ok, _ = says("verify-inclusion", *log, "--leaf", leaf, "--index", size - 1)
check(not ok, "a changed entry is refused")
(folder / "other").write_text("other.example/log+00000000+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n")
ok, _ = says("verify-checkpoint", "--vkey-file", folder / "other", "--tiles", base + "/log")
check(not ok, "another key is refused")
if old.is_file():
    ok, words = says("verify-consistency", *log, "--old-checkpoint", old)
    check(ok and int(old.read_text().splitlines()[1]) < size, f"it only grew: {words}")
new.replace(old)
print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
