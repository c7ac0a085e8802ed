"""Resumable upload as somebody else's client does it: tuspy begins, breaks off and goes on, with checksums.

Usage: media.py BASE PASSWORD   (the people of `sen demo`, and the password it prints)
"""

import base64
import io
import os
import re
import struct
import sys
import time
import zlib

import requests
from tusclient import client
from tusclient.exceptions import TusCommunicationError

base, password = sys.argv[1].rstrip("/"), sys.argv[2]
failures = []


def check(ok, what):
    print(("ok   " if ok else "FAIL ") + what)
    if not ok:
        failures.append(what)


def png(width, height):
    """A picture of noise, so that it is large."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + os.urandom(width * 3) for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")


session = requests.Session()
session.post(base + "/desk/sign-in", data={"email": "media-editor@example.org", "password": password})
cookie = "; ".join(f"{c.name}={c.value}" for c in session.cookies)
check(bool(cookie), "signed in")
headers = {"Cookie": cookie}
server = client.TusClient(base + "/desk/media/uploads", headers=headers)
file = png(700, 500)
told = {"filename": "tuspy.png", "credit": "A client", "licence": "CC0-1.0"}

first = server.uploader(file_stream=io.BytesIO(file), chunk_size=300_000, metadata=told, upload_checksum=True)
first.upload(stop_at=600_000)
check(first.offset == 600_000, f"stopped at {first.offset}")

again = server.uploader(file_stream=io.BytesIO(file), chunk_size=300_000, url=first.url, upload_checksum=True)
check(again.offset == 600_000, f"goes on at {again.offset}")
again.upload()
check(again.offset == len(file), "all of it is there")
for _ in range(200):
    state = session.get(first.url).json()
    if state["state"] not in ("receiving", "received", "making"):
        break
    time.sleep(0.1)
check(state["state"] == "done", f"it is in the library: {state}")

# A piece that was damaged on its way is not taken.
bad = server.uploader(file_stream=io.BytesIO(png(60, 40)), metadata=told)
answer = requests.patch(
    server.uploader(file_stream=io.BytesIO(file), metadata=told).create_url() if bad.url is None else bad.url,
    data=b"x" * 100,
    headers={
        **headers,
        "Tus-Resumable": "1.0.0",
        "Content-Type": "application/offset+octet-stream",
        "Upload-Offset": "0",
        "Upload-Checksum": "sha256 " + base64.b64encode(b"0" * 32).decode(),
    },
)
check(answer.status_code == 460, f"a damaged piece is refused: {answer.status_code}")

# What nobody may send is refused, and an upload nobody has cannot be gone on with.
try:
    client.TusClient(base + "/desk/media/uploads").uploader(file_stream=io.BytesIO(file)).upload()
    check(False, "nobody sends without a session")
except TusCommunicationError as error:
    check(error.status_code == 401, f"nobody sends without a session: {error.status_code}")
gone = re.sub(r"[0-9a-f-]{36}$", "00000000-0000-7000-8000-000000000000", first.url)
check(session.head(gone).status_code == 404, "an upload nobody has is not found")

print(f"{len(failures)} failed")
sys.exit(1 if failures else 0)
