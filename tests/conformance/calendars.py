"""Calendars of the portal in other people's readers: a person's feed of the desk, and the file of a public event.

Usage: python calendars.py BASE PASSWORD   (the people of `sen demo`, and the password it prints)
"""
import datetime as dt
import re
import sys
import time
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
import requests
import vobject

# Where the country of the pack is.
HOME = ZoneInfo("Asia/Ho_Chi_Minh")

base, password = sys.argv[1].rstrip("/"), sys.argv[2]
failures = []
seen = 0


def check(ok, what):
    global seen
    seen += 1
    if not ok:
        failures.append(what)
        print("FAIL", what)


def read(body, what):
    """The events by UID, as icalendar reads them and vobject does, too."""
    text = body.decode()
    check(text.endswith("END:VCALENDAR\r\n") and "\n" not in text.replace("\r\n", ""), f"{what}: lines end as RFC 5545 says")
    check(all(len(line) <= 75 for line in body.split(b"\r\n")), f"{what}: lines of at most 75 bytes")
    calendar = icalendar.Calendar.from_ical(text)
    check(calendar.get("version") == "2.0" and calendar.get("prodid"), f"{what}: version and maker")
    events = calendar.walk("VEVENT")
    check(not calendar.errors and not any(e.errors for e in events), f"{what}: nothing unreadable")
    uids = [str(e["uid"]) for e in events]
    check(len(set(uids)) == len(uids), f"{what}: each UID once")
    other = vobject.readOne(text)
    theirs = {e.uid.value: e for e in other.contents.get("vevent", [])}
    check(sorted(theirs) == sorted(uids), f"{what}: both readers find the same events")
    for event in events:
        uid = str(event["uid"])
        start, end = event.decoded("dtstart"), event.decoded("dtend", None)
        check(event.get("summary") and event.get("dtstamp"), f"{what}: {uid} has a title and a stamp")
        check(theirs[uid].dtstart.value == start, f"{what}: {uid}: both read the same beginning")
        check(str(event["summary"]) == theirs[uid].summary.value, f"{what}: {uid}: both read the same title")
        if isinstance(start, dt.datetime):
            check(start.utcoffset() == dt.timedelta(0), f"{what}: {uid} says its hour in UTC, so that no zone has to be described")
            check(end is None or end > start, f"{what}: {uid} ends after it begins")
        else:
            check(type(end) is dt.date and end > start, f"{what}: {uid} is a day or more, and its end is the day after")
    return calendar, {str(e["uid"]): e for e in events}


class Desk:
    """Somebody who works at the desk."""

    def __init__(self, user):
        self.session = requests.Session()
        page = self.session.post(base + "/desk/sign-in", data={"email": f"{user}@example.org", "password": password})
        check(page.status_code == 200 and bool(self.session.cookies), f"{user} is signed in")

    def get(self, path):
        return self.session.get(base + path).text

    def send(self, path, **fields):
        token = re.search(r'name="form_token" value="([^"]+)"', self.get(path)).group(1)
        return self.session.post(base + path, data={"form_token": token, **fields})


def first_of(page, name):
    select = re.search(rf'<select[^>]*name="{name}".*?</select>', page, re.S).group(0)
    return next(v for v in re.findall(r'<option value="([^"]*)"', select) if v)


# Two items under embargo, until an hour of somebody else's zone, before and after its clocks change.
author = Desk("author")
form = author.get("/desk/items/new")
stamp = str(time.time_ns())
zone = ZoneInfo("America/New_York")
today = dt.datetime.now(dt.timezone.utc).date()
wanted = []


def coming(month):
    """A day of that month in the year that begins today."""
    days = (dt.date(year, month, day) for year in (today.year, today.year + 1) for day in (10, 20))
    return next(day for day in days if day > today + dt.timedelta(days=1))


for day in (coming(1), coming(7)):
    fields = {name: first_of(form, name) for name in ("publisher", "format", "section")}
    title = f"Bí mật {stamp} {day}"
    made = author.send("/desk/items/new", title=title, locale="vi", kind="image", code="", **fields)
    item = re.search(r"/desk/items/([^/?]+)/vi", made.url)
    check(item is not None, f"an item is begun: {made.url}")
    until = dt.datetime.combine(day, dt.time(9, 0), zone)
    path = f"/desk/items/{item.group(1)}/particulars"
    held = author.send(path, act="embargo", embargo_until=f"{day}T09:00", zone="America/New_York", reason="Thử lịch")
    check("done=done-embargo" in held.url, f"it is under embargo: {held.url}")
    wanted.append((title, until.astimezone(dt.timezone.utc)))
check(wanted[0][1].hour != wanted[1][1].hour, "the clocks of that zone change in between")

# A person's feed: an address that lets in without a sign-in, until it is ended.
person = Desk("province-publisher")
planner = Desk("planner")
for desk, sees in ((person, False), (planner, True)):
    page = desk.send("/desk/calendar", act="feed").text
    address = re.search(r"/desk/calendar/feed/[^<\s]+\.ics", page).group(0)
    answer = requests.get(base + address)
    check(answer.status_code == 200 and answer.headers["content-type"] == "text/calendar; charset=utf-8", f"the feed answers: {answer.status_code}")
    calendar, events = read(answer.content, "feed")
    check(calendar.get("x-wr-calname") and calendar.get("method") == "PUBLISH", "the feed has a name")
    check(any(uid.startswith("day-") for uid in events), "holidays are in it")
    embargoes = {e.decoded("dtstart"): e for uid, e in events.items() if uid.startswith("embargo-")}
    for title, at in wanted:
        check((at in embargoes) == sees, f"the end of an embargo is {'' if sees else 'not '}in it, at {at}")
        if sees and at in embargoes:
            check("url" not in embargoes[at] and "description" not in embargoes[at], "nothing leads to what is secret")
    check(stamp not in answer.text, "no headline of what is under embargo")
    links = [str(e["url"]) for e in events.values() if "url" in e]
    check(all(link.startswith("http") for link in links), "addresses are whole")
    # What stands in the coming year, found by a reader of its own; nothing is said twice.
    span = (today, today + dt.timedelta(days=365))
    occurring = recurring_ical_events.of(calendar).between(*span)
    days = [e for e in events.values() if not isinstance(e.decoded("dtstart"), dt.datetime)]
    inside = [e for e in days if e.decoded("dtstart") < span[1] and e.decoded("dtend") > span[0]]
    whole = [e for e in occurring if not isinstance(e.decoded("dtstart"), dt.datetime)]
    check(len(whole) == len(inside), f"as many days in the coming year: {len(whole)} and {len(inside)}")
    again = icalendar.Calendar.from_ical(requests.get(base + address).text)
    check({str(e["uid"]) for e in again.walk("VEVENT")} == set(events), "the UIDs stay")
    desk.send("/desk/calendar", act="end-feed")
    check(requests.get(base + address).status_code == 404, "an address that was ended lets nobody in")

# Events that readers can put into their calendars, in each of four languages.
found = 0
for locale in ("vi", "en", "ar", "ja"):
    page = requests.get(f"{base}/api/v1/editions", params={"locale": locale, "limit": 100}).json()
    for item in (i for i in page["items"] if i["format"] == "event"):
        found += 1
        answer = requests.get(item["url"] + "/event.ics")
        check(answer.status_code == 200 and answer.headers["content-type"].startswith("text/calendar"), f"{item['url']}/event.ics answers")
        _, events = read(answer.content, f"{item['url']}/event.ics")
        check(len(events) == 1, "one event in a file")
        (event,) = events.values()
        check(str(event["summary"]) == item["title"], f"its title is the page's: {event['summary']}")
        check(str(event["url"]) == item["url"], f"it leads to its page: {event['url']}")
        html = requests.get(item["url"]).text
        start = re.search(r'"startDate":"([^"]+)"', html)
        told = start and dt.datetime.fromisoformat(start.group(1).replace("Z", "+00:00"))
        begins = event.decoded("dtstart")
        # A whole day is one in the country, and a day for whoever is elsewhere.
        same = told == begins if isinstance(begins, dt.datetime) else told and told.astimezone(HOME).date() == begins
        check(same, f"it begins when the page says: {told}, {begins}")
check(found > 0, "there are events")

print(f"{seen} checks, {len(failures)} failures")
sys.exit(bool(failures))
