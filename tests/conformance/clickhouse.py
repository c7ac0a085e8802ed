"""Counted readers in ClickHouse: its own engine (chdb) behind a small server that speaks its HTTP interface.

Usage: clickhouse.py SEN CORPUS   (the binary, and the example that makes visits up)

A demonstration is served from a folder of its own and told of the warehouse by its configuration file, as an operator
would. The table is made by the statement that docs/audience.md gives.
"""
import base64
import datetime as dt
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import requests
from chdb import session

sen, corpus = (Path(a).resolve() for a in sys.argv[1:3])
root = Path(__file__).resolve().parents[2]
folder = Path(tempfile.mkdtemp(prefix="sen-clickhouse-"))
data, days = folder / "data", folder / "data/warehouse/audience"
PASSWORD = "only for: tests/+"
COLUMNS = (
    "day, hour, what, door, page, locale, section, organisation, messages, territories, campaign, channel, referrer,"
    " device, agent, country, detail"
)
failures = []
seen = 0


def check(ok, what):
    global seen
    seen += 1
    if not ok:
        failures.append(what)
        print("FAIL", what)


def until(ready, what, seconds=30):
    """Waits for something that the portal does by itself."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = ready()
        if found:
            check(True, what)
            return found
        time.sleep(0.2)
    check(False, what() if callable(what) else what)
    return None


class Engine:
    """ClickHouse itself, in this process, one statement at a time."""

    def __init__(self):
        self.session = session.Session(str(folder / "engine"))
        self.turn = threading.Lock()
        self.run("CREATE DATABASE IF NOT EXISTS default")
        self.run("CREATE DATABASE IF NOT EXISTS press")

    def run(self, statement):
        with self.turn:
            return str(self.session.query(statement, "TSV")).rstrip("\n")

    def rows(self, statement):
        return [line.split("\t") for line in self.run(statement).splitlines()]

    def number(self, statement):
        return int(self.run(statement) or 0)


# How ClickHouse answers errors (HTTPHandler: exceptionCodeToHTTPStatus).
STATUSES = {
    401: (194,),
    403: (192, 193, 291, 497, 516),
    400: (6, 26, 27, 38, 41, 53, 62, 69, 70, 72, 115, 117, 130, 131, 349, 386, 441),
    404: (16, 46, 47, 60, 81, 82),
    501: (48,),
    503: (159, 209, 210, 241, 252),
}


class Handler(BaseHTTPRequestHandler):
    """`POST /?query=…` with what is inserted as the body: https://clickhouse.com/docs/interfaces/http"""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, text, code=None):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=UTF-8")
        self.send_header("X-ClickHouse-Server-Display-Name", "test")
        if code:
            self.send_header("X-ClickHouse-Exception-Code", str(code))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def failed(self, code, text):
        status = next((status for status, codes in STATUSES.items() if code in codes), 500)
        self.answer(status, f"{text} (version 26.9.2.1)\n", code)

    def hang_up(self):
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def user(self, asked):
        """Who asks: by header fields, by basic authentication or in the address, as ClickHouse takes them."""
        sent = self.headers.get("authorization", "")
        if sent.lower().startswith("basic "):
            name, _, password = base64.b64decode(sent.split()[1]).decode().partition(":")
            return name, password
        return (
            self.headers.get("x-clickhouse-user", asked.pop("user", "default")),
            self.headers.get("x-clickhouse-key", asked.pop("password", "")),
        )

    def do_POST(self):
        house = self.server.house
        asked = dict(parse_qsl(urlsplit(self.path).query, keep_blank_values=True))
        length = int(self.headers.get("content-length", 0))
        plan = house.plans.pop(0) if house.plans else None
        if plan == "half":
            self.rfile.read(length // 2)
            house.note(asked, "half")
            return self.hang_up()
        body = self.rfile.read(length).decode()
        name, password = self.user(asked)
        if (name, password) != ("sen", house.password):
            house.note(asked, "refused")
            return self.failed(
                516,
                f"Code: 516. DB::Exception: {name}: Authentication failed: password is incorrect, or there is no user"
                " with such name. (AUTHENTICATION_FAILED)",
            )
        database = asked.pop("database", self.headers.get("x-clickhouse-database", "default"))
        query, token = asked.pop("query", ""), asked.get("insert_deduplication_token")
        # Whatever else stands in the address is a setting of this statement.
        settings = ", ".join("{} = '{}'".format(k, v.replace("'", "\\'")) for k, v in asked.items())
        if settings:
            query = re.sub(r"\s+FORMAT\s", f" SETTINGS {settings} FORMAT ", query, count=1)
        # ClickHouse reads the statement from the address and goes on with the body.
        try:
            house.engine.run(f"USE {database}")
            answer = house.engine.run(f"{query}\n{body}")
        except Exception as error:
            text = str(error)
            code = re.search(r"Code: (\d+)", text)
            house.note({"insert_deduplication_token": token}, "error")
            return self.failed(int(code.group(1)) if code else 1000, text)
        if plan == "lost":
            house.note({"insert_deduplication_token": token}, "lost")
            return self.hang_up()
        house.note({"insert_deduplication_token": token}, "taken")
        self.answer(200, answer)


class House:
    """The server; it can go away and come back at the same address."""

    def __init__(self, engine):
        self.engine, self.password = engine, PASSWORD
        # What happens to the next requests, and what happened to all, by token.
        self.plans, self.happened = [], []
        self.server, self.port = None, 0
        self.come()

    def come(self):
        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.server.daemon_threads = True
        self.server.house, self.port = self, self.server.server_port
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def go(self):
        self.server.shutdown()
        self.server.server_close()

    def note(self, asked, what):
        self.happened.append((asked.get("insert_deduplication_token"), what))

    def times(self, what):
        return sum(1 for _, happened in self.happened if happened == what)


class Portal:
    """A demonstration of its own."""

    def __init__(self, house):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.listen = f"127.0.0.1:{free.getsockname()[1]}"
        self.base, self.log, self.child = f"http://{self.listen}", folder / "log", None
        password = requests.utils.quote(PASSWORD, safe="")
        address = f"http://sen:{password}@127.0.0.1:{house.port}/?database=press"
        self.config = folder / "sen.toml"
        self.config.write_text(f'[audience]\nclickhouse = "{address}"\nclickhouse_table = "sen_audience"\n')

    def start(self):
        environment = {k: v for k, v in os.environ.items() if not k.startswith("SEN_")}
        environment |= {"SEN_DATA": str(data), "SEN_LISTEN": self.listen, "SEN_AVIF": "false", "SEN_CONFIG": str(self.config)}
        command = [sen, "demo", "--pack", root / "packs/vietnam"]
        with self.log.open("ab") as log:
            self.child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=log, text=True)
        line = self.child.stdout.readline()
        check(line.startswith("http"), f"the portal is served: {line}")

    def stop(self):
        self.child.send_signal(signal.SIGTERM)
        check(self.child.wait(60) == 0, "the portal stops")

    def said(self):
        return re.sub(r"\x1b\[[0-9;]*m", "", self.log.read_text(errors="replace"))

    def visit(self, many):
        """So many readers of some pages."""
        global read
        for n in range(many):
            read += 1
            path = PAGES[read % len(PAGES)]
            agent = f"Mozilla/5.0 (X11; Linux x86_64; rv:{read}.0) Gecko/20100101 Firefox/{read}.0"
            headers = {"User-Agent": agent, "X-Forwarded-For": f"203.0.113.{read % 250}", "Accept-Language": "ja"}
            answer = requests.get(self.base + path, headers=headers)
            check(answer.status_code == 200, f"{path} is read: {answer.status_code}")


def kept(statement, *values):
    """Asks the portal's database, or changes it while nobody serves it."""
    with sqlite3.connect(data / "sen.sqlite", timeout=30) as store:
        return store.execute(statement, values).fetchall()


def statements():
    """The statements of the documentation, as an operator copies them."""
    text = (root / "docs/audience.md").read_text().split("## Warehouses")[1].split("\n## ")[0]
    return re.findall(r"```sql\n(.*?)```", text, re.S)


def views(table="press.sen_audience", where="1"):
    return engine.number(f"SELECT sum(n) FROM {table} WHERE what = 'view' AND door = 'page' AND {where}")


PAGES = ["/vi", "/en", "/ar", "/ja"]
read = 0
engine = Engine()
house = House(engine)
portal = Portal(house)
create, load = statements()
try:
    portal.start()
    # A server without the table refuses. That is told once, and everything waits.
    portal.visit(40)
    until(lambda: house.times("error") >= 2, "a refused batch is sent again")
    refusals = [line for line in portal.said().splitlines() if "UNKNOWN_TABLE" in line]
    check(len(refusals) == 1 and "404" in refusals[0], f"the log says once what the server said: {refusals}")
    check(len({token for token, _ in house.happened}) == 1, "the first batch is waited for, so that all come in order")

    # So does one that knows another password.
    house.password = "changed"
    until(lambda: house.times("refused") >= 1, "a server that knows nobody of that name refuses")
    house.password = PASSWORD
    # Without the window that the statement asks for, what is sent again would be there twice: the engine does look at it.
    engine.run("CREATE TABLE press.bare (n UInt64) ENGINE = MergeTree ORDER BY n")
    for _ in range(2):
        engine.run("INSERT INTO press.bare SETTINGS insert_deduplication_token = 'a' FORMAT JSONEachRow\n{\"n\": 1}")
    check(engine.number("SELECT count() FROM press.bare") == 2, "a table without the window takes a batch twice")
    engine.run("USE press")
    engine.run(create)
    # And the server refuses what is no row.
    address = f"http://127.0.0.1:{house.port}/?database=press&query=INSERT+INTO+sen_audience+FORMAT+JSONEachRow"
    wrong = requests.post(address, data='{"day": "someday", "n": 1}', auth=("sen", PASSWORD))
    check(wrong.status_code == 400 and "CANNOT_PARSE" in wrong.text, f"a row that is none is refused: {wrong.text[:200]}")
    until(lambda: views() == read, lambda: f"everything is there as soon as the table is: {views()} of {read}")
    portal.visit(40)
    until(lambda: views() == read, "and what is read later")

    # The answer is lost: the batch is there, is sent again, and is not there twice.
    house.plans = ["lost"]
    portal.visit(20)
    until(lambda: house.times("lost") == 1, "an answer is lost")
    (lost,) = [token for token, what in house.happened if what == "lost"]
    until(lambda: (lost, "taken") in house.happened, "the batch is sent again under the same token")
    until(lambda: views() == read, lambda: f"nothing is doubled, and nothing missing: {views()} of {read}")

    # The server goes away in the middle of a batch, stays away while more is read, and comes back.
    house.plans = ["half"]
    portal.visit(20)
    until(lambda: house.times("half") == 1, "the server goes away half way")
    house.go()
    portal.visit(30)
    until(lambda: "cannot be reached" in portal.said(), "that it cannot be reached is told")
    check(views() < read, "what was read meanwhile waits")
    house.come()
    until(lambda: views() == read, lambda: f"nothing is lost: {views()} of {read}")

    # It is away while the portal stops.
    house.go()
    portal.visit(30)
    portal.stop()
    check(views() < read and kept("SELECT count(*) FROM audience_batch WHERE sent = 0")[0][0] > 0, "what waits is kept")

    # Days that are over, of a month that is over. Whoever makes them up knows of no warehouse: they are sent on as if the
    # server had been away since.
    month = dt.date.today().replace(day=1) - dt.timedelta(days=1)
    first, last = month.replace(day=10), month.replace(day=13)
    words = ["visits", "--made-up", "--from", str(first), "--until", str(last), "--a-day", "120"]
    made = subprocess.run(
        [corpus, data, *words, "--organisation", "sen-newsroom"], capture_output=True, text=True, check=True
    )
    many = json.loads(made.stdout.splitlines()[-1])["visits"]["sen-newsroom"]
    over = f"day BETWEEN '{first}' AND '{last}'"
    kept("UPDATE audience_batch SET sent = 0 WHERE day BETWEEN ? AND ?", str(first), str(last))
    # What was taken today is sent once more from its beginning, as by a portal whose database is a copy of yesterday.
    again = kept("SELECT count(*) FROM audience_batch WHERE day > ? AND sent = 1", str(last))[0][0]
    kept("UPDATE audience_batch SET sent = 0")
    house.come()
    taken = house.times("taken")
    portal.start()
    until(lambda: kept("SELECT count(*) FROM audience_batch WHERE sent = 0")[0][0] == 0, "everything is sent on", 60)
    check(house.times("taken") - taken > again > 0, f"{again} batches of today were sent a second time")
    check(views() == read + many, f"and are not there twice: {views()} of {read} and {many}")
    check(views(where=over) == many, f"the days are there: {views(where=over)} of {many}")

    # What Sen says of a month that is over is what ClickHouse counts, by day and by cut; only what is under k is withheld.
    api = lambda by: requests.get(f"{portal.base}/api/v1/readers", params={"by": by, "month": f"{month:%Y-%m}"}).json()
    for by in ("day", "locale", "page", "referrer", "device", "organisation", "section"):
        said = api(by)
        column = "toString(day)" if by == "day" else by
        counted = {
            key: int(n)
            for key, n in engine.rows(
                f"SELECT {column} AS key, sum(n) FROM press.sen_audience WHERE what = 'view' AND door = 'page' AND {over} AND key != '' GROUP BY key"
            )
        }
        told = {item["key"]: item["views"] for item in said.get("items", []) if item["views"]}
        check(bool(told), f"Sen tells something by {by}: {said}")
        wrong = {key: (n, counted.get(key)) for key, n in told.items() if counted.get(key) != n}
        check(not wrong, f"by {by}, both count the same: {wrong}")
    check(api("day")["total"]["views"] == many, "and the same in all")

    # The days are closed within a minute or two. Their files hold the same rows, one by one.
    files = lambda: sorted(file.name for file in days.glob("day=*.parquet"))
    wanted = [f"day={first + dt.timedelta(days=n)}.parquet" for n in range(4)]
    until(lambda: files() == wanted, "the days are closed", 150)
    check(files() == wanted, f"a file for each: {files()}")
    engine.run("CREATE TABLE press.loaded AS press.sen_audience")
    engine.run(load.replace("sen_audience", "press.loaded").replace("day=*", f"{days}/day=*"))
    columns = f"{COLUMNS}, sum(n)"
    one = f"SELECT {columns} FROM press.sen_audience WHERE {over} GROUP BY {COLUMNS}"
    other = f"SELECT {columns} FROM press.loaded GROUP BY {COLUMNS}"
    rows = engine.number(f"SELECT count(*) FROM ({one})")
    check(rows > 100, f"there are rows: {rows}")
    for left, right, what in ((one, other, "sent and not in the files"), (other, one, "in the files and not sent")):
        missing = engine.rows(f"SELECT * FROM ({left} EXCEPT {right})")
        check(not missing, f"{what}: {missing[:3]}")
    hours = engine.rows("SELECT toString(min(hour)), toString(max(hour)) FROM press.sen_audience WHERE " + over)[0]
    check(hours[0][:10] in (str(first), str(first - dt.timedelta(days=1))), f"hours are in the days they belong to: {hours}")

    # Nothing of a reader has a column, and nothing of the password is in the log.
    names = {name for name, *_ in engine.rows("DESCRIBE press.sen_audience")}
    check(not names & {"address", "ip", "user_agent", "visitor", "host", "referer"}, "nothing of a reader has a column")
    check("only for" not in portal.said() and "only%20for" not in portal.said(), "the password is not in the log")
    check("CANNOT_PARSE" not in portal.said(), "every row was read by ClickHouse")
    portal.stop()
finally:
    if portal.child and portal.child.poll() is None:
        portal.child.kill()
    shutil.rmtree(folder, ignore_errors=True)
print(f"{seen} checks, {len(failures)} failures")
sys.stdout.flush()
# The engine's threads are not waited for.
os._exit(bool(failures))
