"""Letters of newsletters, as the journey of the desk received them, read by other people's programs.

Usage: newsletter.py FOLDER   (issue.eml, and dns.txt: name and text of the record that the desk shows)
"""
import email
import email.policy
import re
import sys
from pathlib import Path

import dkim

folder = Path(sys.argv[1])
passed, failures = 0, []


def check(ok, what):
    global passed
    if ok:
        passed += 1
    else:
        failures.append(what)
        print("FAIL", what)


raw = (folder / "issue.eml").read_bytes()
# The mail server of the tests may hand lines over as its system ends them.
raw = re.sub(rb"\r?\n", b"\r\n", raw)
name, record = (folder / "dns.txt").read_text(encoding="utf-8").splitlines()


def dns(asked, timeout=5):
    asked = asked.decode() if isinstance(asked, bytes) else asked
    return record.encode() if asked.rstrip(".") == name else None


check(dkim.verify(raw, dnsfunc=dns), "the signature is right")
head, body = raw.split(b"\r\n\r\n", 1)
check(not dkim.verify(raw.replace(body[:1], b"X", 1) if body[:1] != b"X" else raw[:-3], dnsfunc=dns), "a changed letter is found out")
check(not dkim.verify(re.sub(rb"(?im)^(List-Unsubscribe: <https?://)[^/>]+", rb"\1other.example", raw), dnsfunc=dns), "so is another way to unsubscribe")

letter = email.message_from_bytes(raw, policy=email.policy.default)
check(not letter.defects, f"no defects: {letter.defects}")
signed = re.sub(r"\s+", "", re.search(r"h=([^;]+);", letter["DKIM-Signature"]).group(1)).lower().split(":")
for field in ["from", "to", "subject", "date", "message-id", "list-id", "list-unsubscribe", "list-unsubscribe-post"]:
    check(field in signed, f"{field} is signed")
check(letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click", "List-Unsubscribe-Post")
check(re.fullmatch(r"<https?://[^<>\s]+>", str(letter["List-Unsubscribe"]).strip()), "List-Unsubscribe")
check(re.search(r"<[a-z0-9.-]+>$", str(letter["List-Id"])), "List-Id")
for field in ["From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "List-Id", "List-Unsubscribe"]:
    check(len(letter.get_all(field, [])) == 1, f"{field} stands once")
check(letter.get_content_type() == "multipart/alternative", "text and HTML are one letter")
plain, html = letter.get_body(("plain",)), letter.get_body(("html",))
check(plain is not None and html is not None, "both are there")
if plain is not None and html is not None:
    text, page = plain.get_content(), html.get_content()
    check(re.search(r'<html lang="[\w-]+" dir="(ltr|rtl)">', page), "the HTML says its language and direction")
    check(not re.search(r"<img|<script|<link|\ssrc=|url\(", page), "nothing is fetched")
    links = set(re.findall(r'href="([^"]+)"', page))
    told = set(re.findall(r"https?://\S+", text))
    check(links == told, f"both have the same links: {links ^ told}")
    check(".invalid" not in text and ".invalid" not in page, "every mark was replaced")
    check(page.count("<table") == page.count('role="presentation"'), "tables are for layout alone, and say so")

print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
