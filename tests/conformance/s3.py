"""Blobs in a bucket of a server that is not ours: moto, which knows users, rights and signatures (botocore's).

Usage: s3.py SEN   (the binary)

The empty pack is loaded into a bucket and served from it, by a user who may do what docs/operation.md says and no more.
"""
import hashlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import boto3
import requests

sen = Path(sys.argv[1]).resolve()
root = Path(__file__).resolve().parents[2]
folder = Path(tempfile.mkdtemp(prefix="sen-s3-"))
data = folder / "data"
failures = []
seen = 0


def check(ok, what):
    global seen
    seen += 1
    if not ok:
        failures.append(what)
        print("FAIL", what)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def until(ready, what, seconds=60):
    """Waits for a server that begins to answer."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = ready()
            if found:
                return found
        except (requests.RequestException, OSError):
            pass
        time.sleep(0.1)
    sys.exit(f"FAIL {what}")


# The rights of docs/operation.md.
documented = (root / "docs/operation.md").read_text()
rights = sorted(set(re.findall(r"`(s3:[A-Za-z]+)`", documented)))
check(len(rights) == 5, f"docs/operation.md says which rights are needed: {rights}")

endpoint = f"http://127.0.0.1:{free_port()}"
log = open(folder / "moto.log", "wb")
# So many requests set up a user and a bucket; from then on every request needs a signature that is right.
environment = {**os.environ, "INITIAL_NO_AUTH_ACTION_COUNT": "4"}
server = subprocess.Popen(
    [Path(sys.executable).with_name("moto_server"), "-H", "127.0.0.1", "-p", endpoint.rsplit(":", 1)[1]],
    env=environment,
    stdout=log,
    stderr=log,
)
portal = None
try:

    def listens():
        host, port = endpoint.removeprefix("http://").split(":")
        socket.create_connection((host, int(port)), 1).close()
        return True

    until(listens, "moto does not answer")
    place = {"endpoint_url": endpoint, "region_name": "us-east-1"}
    nobody = {"aws_access_key_id": "nobody", "aws_secret_access_key": "nothing"}
    iam = boto3.client("iam", **place, **nobody)
    iam.create_user(UserName="sen")
    allowed = {"Effect": "Allow", "Action": rights, "Resource": ["arn:aws:s3:::pictures", "arn:aws:s3:::pictures/*"]}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
    iam.put_user_policy(UserName="sen", PolicyName="blobs", PolicyDocument=policy)
    key = iam.create_access_key(UserName="sen")["AccessKey"]
    boto3.client("s3", **place, **nobody).create_bucket(Bucket="pictures")
    somebody = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
    bucket = boto3.resource("s3", **place, **somebody).Bucket("pictures")

    def objects():
        return {o.key: o.get()["Body"].read() for o in bucket.objects.all()}

    port = free_port()
    settings = folder / "sen.toml"
    settings.write_text(
        f"""listen = "127.0.0.1:{port}"
data = "{data}"
avif = false
[blobs]
cache_mib = 256
[blobs.s3]
endpoint = "{endpoint}"
bucket = "pictures"
prefix = "portal/media"
access_key = "{key['AccessKeyId']}"
"""
    )

    def command(*arguments, secret=key["SecretAccessKey"]):
        variables = {k: v for k, v in os.environ.items() if not k.startswith("SEN_")}
        variables["SEN_BLOBS_SECRET"] = secret
        return [sen, "--config", settings, *arguments], variables

    def run(*arguments, **more):
        line, variables = command(*arguments, **more)
        done = subprocess.run(line, env=variables, capture_output=True, text=True, cwd=root)
        return done.returncode, done.stdout + done.stderr

    # A pack goes straight into the bucket.
    code, said = run("init", "--pack", "packs/template")
    check(code == 0, f"the pack is loaded: {said}")
    kept = objects()
    check(len(kept) > 2, f"its pictures are in the bucket: {len(kept)} objects")
    for name, body in kept.items():
        sha256 = hashlib.sha256(body).hexdigest()
        check(name == f"portal/media/{sha256[:2]}/{sha256}", f"{name} is what its name says")
    check(not (data / "blobs").exists(), "nothing is in the folder")

    # What was in the folder before goes there, too: small, large (in parts), and what is damaged does not.
    large, small = os.urandom(70 << 20), b"a small file"
    for body, name in [(large, None), (small, None), (b"torn", "0" * 64)]:
        name = name or hashlib.sha256(body).hexdigest()
        (data / "blobs" / name[:2]).mkdir(parents=True, exist_ok=True)
        (data / "blobs" / name[:2] / name).write_bytes(body)
    code, said = run("doctor")
    check("3 blobs are in the data folder alone" in said, f"doctor tells what is not moved: {said}")
    code, said = run("blobs", "move")
    check(code != 0 and "2 blobs moved" in said and "0" * 64 in said, f"what is whole is moved: {said}")
    moved = objects()
    check(sorted(moved.values(), key=len)[-1] == large, "a large file has come whole")
    check(small in moved.values() and len(moved) == len(kept) + 2, "and a small one")
    left = [f.name for f in (data / "blobs").glob("*/*")]
    check(left == ["0" * 64], f"only what is damaged stays: {left}")
    shutil.rmtree(data / "blobs")
    code, said = run("blobs", "move")
    check(code == 0 and "0 blobs moved" in said, f"moving again does nothing: {said}")
    code, said = run("doctor")
    check(f"bucket pictures answers: {len(moved)} blobs" in said and " 0 renditions missing" in said, f"doctor: {said}")

    # Who has no right is told so, with what the server says.
    code, said = run("doctor", secret="only-for-tests")
    check(code != 0 and "403 SignatureDoesNotMatch" in said and "bucket pictures" in said, f"a wrong secret: {said}")
    check("only-for-tests" not in said, "and no secret is told")

    line, variables = command("serve")
    portal = subprocess.Popen(line, env=variables, stdout=subprocess.DEVNULL, stderr=log, cwd=root)
    base = f"http://127.0.0.1:{port}"
    until(lambda: requests.get(base + "/readyz", timeout=2).ok, "the portal does not answer")
    pictures = []
    for address in ["/en/", "/en/stories", *re.findall(r'href="(/en/stories/[^"#?]+)"', requests.get(base + "/en/").text)]:
        pictures += re.findall(r"/media/[0-9a-f]{24}/\d+\.(?:jpeg|webp)", requests.get(base + address).text)
    pictures = sorted(set(pictures))
    check(len(pictures) > 1, f"pages show pictures: {pictures}")

    def copies():
        return {f.name for f in (data / "blobs-cache").glob("*/*")}

    shutil.rmtree(data / "blobs-cache")
    names, held = {}, {name.split("/")[-1] for name in objects()}
    for address in pictures:
        answer = requests.get(base + address)
        names[address] = hashlib.sha256(answer.content).hexdigest()
        right = answer.ok and names[address] in held
        check(right, f"{address} is fetched when it is asked for: {answer.status_code}")
    check(copies() == set(names.values()), "and a copy of each is kept")

    # Other bytes than the name says reach nobody.
    first, last = pictures[0], pictures[-1]
    name = names[first]
    thing = bucket.Object(f"portal/media/{name[:2]}/{name}")
    whole = thing.get()["Body"].read()
    thing.put(Body=whole[:-1] + b"?")
    (data / "blobs-cache" / name[:2] / name).unlink()
    check(requests.get(base + first).status_code == 500, "damaged bytes are refused")
    check(name not in copies(), "and not kept")
    thing.put(Body=whole)
    check(requests.get(base + first).content == whole, "whole again, they are served again")

    # Without the bucket the portal stands, and shows what it has copies of.
    server.terminate()
    server.wait(10)
    (data / "blobs-cache" / name[:2] / name).unlink()
    check(requests.get(base + last).ok, "a copy is served while the bucket is away")
    began = time.monotonic()
    check(requests.get(base + first).status_code == 500, "a picture without a copy is not")
    check(requests.get(base + first).status_code == 500 and time.monotonic() - began < 20, "and nobody waits for long")
    check(requests.get(base + "/readyz").ok and requests.get(base + "/en/").ok, "everything else stands")
finally:
    for process in (portal, server):
        if process and process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
    log.close()
    if failures:
        print((folder / "moto.log").read_text(errors="replace")[-2000:])
    shutil.rmtree(folder, ignore_errors=True)

print(f"{seen} checks, {len(failures)} failed")
sys.exit(bool(failures))
