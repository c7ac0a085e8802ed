#!/bin/sh
# Serves a log and has it verified by the PyPI package aics-tlog, good and tampered with.
# It needs Python 3.12, which is newer than Debian 12's, so `cargo ci` does not run this:
#
#     PYTHON=python3.13 crates/tlog/tests/aics-tlog.sh
set -eu
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
server=
trap 'test -z "$server" || kill "$server"; rm -rf "$work"' EXIT

"${PYTHON:-python3}" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check aics-tlog==0.2.1
cargo build --quiet -p tlog --example write_folder
example=$(cargo metadata --format-version 1 --no-deps |
    "$work/venv/bin/python" -c 'import json,sys; print(json.load(sys.stdin)["target_directory"])')/debug/examples/write_folder
"$example" "$work/good" entry 3 5 256 300 70000
"$example" "$work/fork" other 5
cp -r "$work/good" "$work/bad"
cd "$work"

"$work/venv/bin/python" -u -c '
import functools, http.server
handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=".")
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
print(server.server_address[1], flush=True)
server.serve_forever()' >port 2>/dev/null &
server=$!
until test -s port; do sleep 0.1; done
good="http://127.0.0.1:$(cat port)/good/log"
bad="http://127.0.0.1:$(cat port)/bad/log"

aics() { "$work/venv/bin/aics-tlog" "$@" --vkey-file good/log.vkey; }
passes() { echo "passes: $*"; aics "$@" >out || { cat out; exit 1; }; }
# A refusal is an answer of its own, not a crash.
refuses() {
    echo "refuses: $*"
    if aics "$@" >out; then cat out; exit 1; fi
    grep -q '"ok": false' out && ! grep -q 'usage' out || { cat out; exit 1; }
    grep -o '"error": .*' out
}

passes verify-checkpoint --tiles "$good" --origin example.com/log
passes verify-checkpoint --note good/checkpoint-300
for index in 0 255 256 35000 65535 65536 69999; do
    passes verify-inclusion --tiles "$good" --leaves-file good/entries.txt --leaf-line $((index + 1)) --index $index
done
for size in 3 5 256 300 70000; do
    passes verify-consistency --tiles "$good" --old-checkpoint good/checkpoint-$size
    # The partial tiles of older sizes are there too.
    passes verify-inclusion --tiles "$good" --checkpoint good/checkpoint-$size --leaves-file good/entries.txt --leaf-line 3 --index 2
done
for index in 0 35000 69999; do
    passes verify-inclusion --checkpoint good/checkpoint-70000 --proof good/inclusion-$index \
        --leaves-file good/entries.txt --leaf-line $((index + 1)) --index $index
done
for size in 3 5 256 300; do
    root() { sed -n 3p "good/checkpoint-$1"; }
    echo "passes: our consistency proof from $size"
    "$work/venv/bin/aics-tlog" verify-consistency --old-size $size --old-root "$(root $size)" \
        --new-size 70000 --new-root "$(root 70000)" --proof good/consistency-$size >out || { cat out; exit 1; }
done

refuses verify-inclusion --tiles "$good" --leaves-file good/entries.txt --leaf-line 3 --index 3
refuses verify-inclusion --tiles "$good" --leaves-file good/entries.txt --leaf-line 3 --index 70000
refuses verify-inclusion --checkpoint good/checkpoint-70000 --proof good/inclusion-0 \
    --leaves-file good/entries.txt --leaf-line 2 --index 1
refuses verify-consistency --tiles "$good" --old-checkpoint fork/checkpoint-5
refuses verify-checkpoint --tiles "$good" --origin example.com/other
sed 's/^300$/301/' good/checkpoint-300 >changed
refuses verify-checkpoint --note changed
# Four bytes of a tile, of a bundle, and of the right edge, one after the other.
change() { printf '\377\377\377\377' | dd of="bad/log/$1" bs=1 seek="$2" conv=notrunc status=none; }
restore() { cp "good/log/$1" "bad/log/$1"; }
third="--leaves-file good/entries.txt --leaf-line 3 --index 2"
passes verify-inclusion --tiles "$bad" --index 2 --entry-out entry
test "$(cat entry)" = "entry 2"
change tile/0/000 1000
refuses verify-inclusion --tiles "$bad" $third
restore tile/0/000
change tile/entries/000 22
refuses verify-inclusion --tiles "$bad" --index 2 --entry-out entry
restore tile/entries/000
change tile/0/273.p/112 64
refuses verify-inclusion --tiles "$bad" $third
refuses verify-consistency --tiles "$bad" --old-checkpoint good/checkpoint-5
restore tile/0/273.p/112
passes verify-inclusion --tiles "$bad" $third

# Their builder makes the same tiles and bundles of the same entries, byte for byte.
"$work/venv/bin/aics-tlog" build-tiles --leaves good/entries.txt --out theirs >out || { cat out; exit 1; }
(cd theirs && find tile -type f) >files
test "$(wc -l <files)" -gt 540
while read -r file; do cmp "theirs/$file" "good/log/$file"; done <files
echo "same: $(wc -l <files) tiles and bundles"
echo "all as it should be"
