#!/usr/bin/env python3
"""Makes a long export of a real one: many.py EXPORT COUNT > LONG. Its posts again and again, each time with other ids,
addresses, titles and dates; the pictures stay the same few."""
import re
import sys

text, count = open(sys.argv[1], encoding="utf-8").read(), int(sys.argv[2])
first, last = text.index("<item>"), text.rindex("</item>") + len("</item>")
items = re.findall(r"<item>.*?</item>", text[first:last], re.S)
is_post = re.compile(r"<wp:post_type><!\[CDATA\[post\]\]>")
out = sys.stdout
out.write(text[:first])
posts = []
for item in items:
    if is_post.search(item) and "<wp:status><![CDATA[publish]]>" in item and "anh-hong" not in item and "<title></title>" not in item:
        posts.append(item)
    else:
        out.write(item + "\n")
for n in range(count):
    item = posts[n % len(posts)]
    item = re.sub(r"(<wp:post_id>)\d+", rf"\g<1>{100000 + n}", item)
    item = re.sub(r"(<link>[^<]*?)/?(</link>)", rf"\g<1>-{n}/\2", item)
    item = re.sub(r"(<guid[^>]*>)[^<]*", rf"\g<1>http://127.0.0.1/?p={100000 + n}", item)
    item = re.sub(r"(<wp:post_name><!\[CDATA\[)([^\]]*)", rf"\g<1>\g<2>-{n}", item)
    item = re.sub(r"(<title>(?:<!\[CDATA\[)?)", rf"\g<1>{n}. ", item, count=1)
    day = f"{2005 + n % 20}-{1 + n % 12:02}-{1 + n % 28:02} {n % 24:02}:{n % 60:02}:00"
    item = re.sub(r"(<wp:post_date_gmt><!\[CDATA\[)[^\]]*", rf"\g<1>{day}", item)
    out.write(item + "\n")
out.write(text[last:])
