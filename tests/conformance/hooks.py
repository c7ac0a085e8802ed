"""Web hooks read by the official library of Standard Webhooks, and the hub by somebody else's WebSub subscriber.

Usage: python hooks.py BASE PASSWORD   (the people of `sen demo`, and the password it prints)
"""
import json
import os
import re
import sys
import tempfile
import threading
import time
from urllib.parse import urlsplit

import flask_websub.subscriber as websub
import jsonschema
import requests
from flask import Flask, request
from standardwebhooks.webhooks import Webhook, WebhookVerificationError
from werkzeug.serving import make_server

base, password = sys.argv[1].rstrip("/"), sys.argv[2]
failures = []
seen = 0


def check(ok, what):
    global seen
    seen += 1
    if not ok:
        failures.append(what)
        print("FAIL", what)


def until(ready, what, seconds=15):
    """Waits for something that the portal does by itself."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = ready()
        if found:
            check(True, what)
            return found
        time.sleep(0.1)
    check(False, what)
    return None


class Desk:
    """Somebody who works at the desk."""

    def __init__(self, user):
        self.session = requests.Session()
        page = self.session.post(base + "/desk/sign-in", data={"email": f"{user}@example.org", "password": password})
        check(page.status_code == 200 and bool(self.session.cookies), f"{user} is signed in")

    def get(self, path):
        return self.session.get(base + path).text

    def send(self, path, fields):
        page = self.get(path)
        hidden = {name: re.search(rf'name="{name}" value="([^"]*)"', page) for name in ("form_token", "base", "seen")}
        known = {name: found.group(1) for name, found in hidden.items() if found}
        return self.session.post(base + path, data={**known, **fields})


def first_of(page, name):
    select = re.search(rf'<select[^>]*name="{name}".*?</select>', page, re.S).group(0)
    return next(v for v in re.findall(r'<option value="([^"]*)"', select) if v)


def publish(desk, title):
    """A text of a kind that one person may publish."""
    form = desk.get("/desk/items/new")
    fields = {name: first_of(form, name) for name in ("publisher", "format", "section")}
    made = desk.send("/desk/items/new", {"title": title, "locale": "vi", "kind": "image", "code": "", **fields})
    path = urlsplit(made.url).path
    text = {"title": title, "summary": "Một bài thử.", "body": "Một bài thử.", "translation": "original"}
    out = desk.send(path, {**text, "act": "publish"})
    check("done=done-published" in out.url, f"a text is published: {out.url}")
    return path


# One server for both: what programs are told, and where the hub sends feeds.
app = Flask(__name__)
server = make_server("127.0.0.1", 0, app, threaded=True)
app.config["SERVER_NAME"] = f"127.0.0.1:{server.server_port}"
told, statuses, known_ids = [], [], set()


@app.post("/told")
def take():
    told.append((dict(request.headers), request.get_data()))
    known_ids.add(request.headers["webhook-id"])
    return "", statuses.pop(0) if statuses else 204


folder = tempfile.mkdtemp()
kept = websub.SQLite3SubscriberStorage(os.path.join(folder, "kept.sqlite3"))
asked = websub.SQLite3TempSubscriberStorage(os.path.join(folder, "asked.sqlite3"))
subscriber = websub.Subscriber(kept, asked)
app.register_blueprint(subscriber.build_blueprint(url_prefix="/websub"))
confirmed, feeds, refused = [], [], []
subscriber.add_success_handler(lambda topic, callback, mode: confirmed.append((topic, callback, mode)))
subscriber.add_listener(lambda topic, callback, body: feeds.append((topic, callback, body)))
subscriber.add_error_handler(lambda *what: refused.append(what))
# It gives its secret to hubs by https alone; this one is on the same machine.
websub.is_secure = lambda url: True
threading.Thread(target=server.serve_forever, daemon=True).start()
here = f"http://{app.config['SERVER_NAME']}"

# An endpoint is registered; its secret is shown once.
administrator = Desk("administrator")
form = administrator.get("/desk/hooks/new")
name = f"Kho lưu trữ thử {os.urandom(3).hex()}"
words = {
    "organisation": first_of(form, "organisation"),
    "name": name,
    "address": here + "/told",
    "event": ["edition.published", "edition.withdrawn"],
    "locale": "vi",
}
wrong = administrator.send("/desk/hooks/new", {**words, "address": "not an address"})
check(name in wrong.text and 'role="alert"' in wrong.text, "a wrong address is told, and what was typed stays")
page = administrator.send("/desk/hooks/new", words).text
found = re.search(r'value="(whsec_[^"]+)"', page)
check(found is not None, "the secret is shown when an endpoint is registered")
secret = found.group(1)
# Others may be registered as well.
row = re.search(rf'href="(/desk/hooks/[0-9a-f-]{{36}})"[^>]*>\s*(?:<[^>]+>\s*)*{name}', administrator.get("/desk/hooks"))
path = row.group(1)
check(secret not in administrator.get(path), "and not again")

schemas = requests.get(base + "/api/webhooks.json").json()


def verified(message, *secrets):
    """The message, as the official library reads it under each secret, and of the schema it should have."""
    headers, body = message
    for one in secrets:
        read = Webhook(one).verify(body, headers)
        check(read == json.loads(body), "the official library reads the message")
    said = json.loads(body)
    jsonschema.validate(said, {**schemas["$defs"][said["type"]], "$defs": schemas["$defs"]})
    return said


administrator.send(path, {"do": "test"})
until(lambda: told, "a test message arrives")
check(verified(told[0], secret)["type"] == "hook.test", "it says that it is a test")
try:
    Webhook(secret).verify(told[0][1] + b" ", told[0][0])
    check(False, "a changed message is not believed")
except WebhookVerificationError:
    check(True, "a changed message is not believed")

# Somebody else's subscriber finds the hub, and the hub asks whether it is meant.
topic = base + "/vi/atom.xml"
discovered = websub.discover(topic)
check(urlsplit(discovered["hub_url"]).path == "/hub", f"every feed names its hub: {discovered}")
for file in ("feed.xml", "feed.json", "atom.xml"):
    answer = requests.get(f"{base}/vi/{file}")
    check({"hub", "self"} <= set(answer.links), f"{file}: the head of the answer names hub and feed")
check(requests.get(base + "/vi/feed.json").json()["hubs"][0]["type"] == "WebSub", "so does the JSON feed")
hub = base + "/hub"
with app.app_context():
    ours = subscriber.subscribe(hub_url=hub, topic_url=discovered["topic_url"], secret="giữa chúng ta", lease_seconds=3600)
until(lambda: [one for one in confirmed if one[2] == "subscribe"], "the hub asks, and the subscription is confirmed")
check(kept[ours]["lease_seconds"] == 3600, "for as long as was asked")
for words_, status in [
    ({"hub.mode": "subscribe", "hub.topic": topic}, 400),
    ({"hub.mode": "subscribe", "hub.topic": "https://elsewhere.example/", "hub.callback": here}, 400),
    ({"hub.mode": "subscribe", "hub.topic": topic, "hub.callback": here, "hub.secret": "x" * 200}, 400),
]:
    check(requests.post(hub, data=words_).status_code == status, f"the hub refuses {words_}")

# Something is published: the program is told, and the feed is sent, signed.
told.clear()
publisher = Desk("publisher")
title = f"Bài báo tin {time.time_ns()}"
editor = publish(publisher, title)
until(lambda: told, "a program is told of a published text")
said = verified(told[0], secret)
check(said["type"] == "edition.published" and said["data"]["title"] == title, f"what it is told: {said}")
check(requests.get(base + urlsplit(said["data"]["address"]).path).status_code == 200, "its address is that of the page")
until(lambda: any(title.encode() in body for _, _, body in feeds), "the changed feed is sent, and its signature holds")
check(all(one[0] == discovered["topic_url"] for one in feeds), "the feed that was asked for")

# A secret is changed: for a day messages are signed with both.
page = administrator.send(path, {"do": "rotate"}).text
second = re.search(r'value="(whsec_[^"]+)"', page).group(1)
told.clear()
statuses.append(503)
publisher.send(editor, {"act": "withdraw", "reason": "Bài thử, đã xong."})
until(lambda: len(told) >= 2, "what was not taken is told again, after five seconds", 20)
said = verified(told[0], secret, second)
check(said["type"] == "edition.withdrawn" and "title" not in said["data"], f"nothing of a withdrawn text is said again: {said}")
ids = {headers["Webhook-Id"] for headers, _ in told}
check(len(ids) == 1, "under the same id")

# Replay: the same message once more.
until(lambda: 'name="again"' in administrator.get(path), "the page offers to deliver again")
again = re.search(r'name="again" value="([^"]+)"', administrator.get(path)).group(1)
told.clear()
before = set(known_ids)
administrator.send(path, {"again": again})
until(lambda: told, "it is delivered again")
check(bool(told) and told[0][0]["Webhook-Id"] in before, "under the same id")
told.clear()
administrator.send(path, {"do": "replay", "since": "2026-01-01T00:00"})
until(lambda: len(told) >= 2, "everything is delivered again")

# Nobody is told any more who does not want to be.
with app.app_context():
    subscriber.unsubscribe(ours)
until(lambda: [one for one in confirmed if one[2] == "unsubscribe"], "the subscription is ended")
statuses.append(410)
administrator.send(path, {"do": "test"})
until(lambda: "410" in administrator.get(path), "who says that they are gone is told nothing any more")
page = administrator.send(path, {"do": "remove"})
check("done=done-hook-removed" in page.url, "an endpoint is removed")
server.shutdown()
print(f"{seen} checks, {len(failures)} failed")
sys.exit(1 if failures else 0)
