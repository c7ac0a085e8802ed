"""Water and what floats on it."""
import random

from geometry import arc, bezier, hatch, noise


def glints(p, x0, y0, x1, y1, n, color, seed, sw=1.6, op=0.6, long=140):
    """Broken level hairlines, closer and finer towards the far shore (y0)."""
    rnd = random.Random(seed)
    groups = {}
    for _ in range(n):
        t = rnd.random() ** 1.4
        y = y0 + (y1 - y0) * t
        w = long * (0.15 + 0.85 * t) * rnd.uniform(0.25, 1)
        x = rnd.uniform(x0, x1)
        w = min(w, x1 - x)
        key = min(3, int(t * 4))
        groups.setdefault(key, []).append([(x, y), (x + w, y + rnd.uniform(-1, 1) * t)])
    for key, many in sorted(groups.items()):
        p.lines(many, color, sw * (0.55 + 0.22 * key), op)


def reflection(p, cx, y, w, h, color, seed, sw=3.0, op=0.7, taper=0.5):
    """The broken mirror of something standing at (cx, y)."""
    rnd = random.Random(seed)
    many = []
    yy = y + 4
    while yy < y + h:
        t = (yy - y) / h
        half = w / 2 * (1 - taper * t) * rnd.uniform(0.55, 1)
        dx = rnd.uniform(-0.12, 0.12) * w
        many.append([(cx + dx - half, yy), (cx + dx + half, yy)])
        yy += sw * (1.9 + 2.6 * t)
    p.lines(many, color, sw, op)


def streams(p, top, bottom, n, color, sw=1.2, op=0.7, seed=1, wobble=6):
    """Flow lines between two banks (lines with equally many points)."""
    f = noise(seed, 2)
    many = []
    for k in range(1, n):
        t = k / n
        q = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + wobble * f(i / 3 + k)) for i, (a, b) in enumerate(zip(top, bottom))]
        i0 = int((f(k * 1.7) * 0.5 + 0.5) * len(q) * 0.35)
        many.append(q[max(0, i0):])
    p.curves(many, color, sw, op)


def ripples(p, cx, cy, rx, n, color, sw=1.4, op=0.7, flat=0.2, seed=1):
    """Open rings spreading on still water."""
    rnd = random.Random(seed)
    many = []
    for k in range(n):
        r = rx * (0.35 + 0.65 * (k + 1) / n)
        for _ in range(2):
            a = rnd.uniform(0, 360)
            many.append(arc(cx, cy, r, r * flat, a, a + rnd.uniform(90, 165), 10))
    p.curves(many, color, sw, op)


def wave_band(p, x0, x1, y, r, color, line, rows=3, sw=1.3, seed=0):
    """Waves of the court robe: overlapping scales, each with three rings inside."""
    for k in range(rows):
        yy = y + k * r * 0.62
        x = x0 - r + (r if k % 2 else 0)
        scales, rings = [], []
        while x < x1 + r:
            scales.append(arc(x, yy + r, r, r, 180, 360, 12))
            for f in (0.74, 0.48, 0.22):
                rings.append(arc(x, yy + r, r * f, r * f, 180, 360, 4))
            x += 2 * r
        p.polys(scales, color, line, sw)
        p.curves(rings, line, sw * 0.7)


# --- boats: local units, about 200 wide at s=1, floating at (x, y) --------------------------------

def _sail(p, pts, fill, line, battens=5):
    """A ribbed fan sail: luff and leech lines joined by battens."""
    luff, leech = pts
    p.poly(luff + leech[::-1], fill)
    many = []
    for k in range(battens + 1):
        t = k / battens
        i, j = t * (len(luff) - 1), t * (len(leech) - 1)
        a = _along(luff, i)
        b = _along(leech, j)
        many.append(bezier(a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 4), b, n=5))
    p.curves(many, line, 1.5)
    p.lines([luff, leech], line, 1.2)


def _along(line, i):
    k = min(int(i), len(line) - 2)
    t = i - k
    return line[k][0] + (line[k + 1][0] - line[k][0]) * t, line[k][1] + (line[k + 1][1] - line[k][1]) * t


def junk(p, x, y, s, hull, sail, sail2, line, flip=False):
    """A Hạ Long junk with three battened fan sails."""
    with p.at(x, y, s, flip):
        p.lines([[(-48, -10), (-56, -132)], [(6, -12), (4, -196)], [(62, -12), (70, -118)]], hull, 3)
        _sail(p, (bezier((-78, -26), (-86, -80), (-58, -134)), bezier((-30, -20), (-16, -70), (-58, -134))), sail2, line, 5)
        _sail(p, (bezier((-26, -26), (-44, -110), (2, -198)), bezier((50, -18), (66, -108), (2, -198))), sail, line, 8)
        _sail(p, (bezier((56, -22), (52, -74), (70, -120)), bezier((96, -26), (102, -74), (70, -120))), sail2, line, 5)
        p.poly([(-112, -20), (-96, -12), (-40, -6), (40, -6), (92, -14), (112, -30), (104, 0), (88, 16), (-82, 16), (-102, 0)], hull)
        p.rects([(66, -26, 30, 12), (-92, -20, 18, 6)], hull)
        p.lines([[(-104, -8), (-40, 1), (40, 1), (104, -12)], [(-98, 2), (-40, 8), (40, 8), (98, 0)]], line, 1.2)
        p.rects([(70, -22, 5, 5), (79, -22, 5, 5), (88, -22, 5, 5)], line)


def sampan(p, x, y, s, hull, line, inner=None, load=None, flip=False, rower=None, roof=None, pole=None):
    """A long low boat. load: colours of heaped fruit; rower: (robe, hat); roof: mat colour; pole: colours of wares hung on it."""
    with p.at(x, y, s, flip):
        if inner:
            p.blob([(-116, -20), (-60, -9), (0, -7), (60, -9), (116, -22), (60, -17), (0, -16), (-60, -17)], inner)
        if roof:
            dome = arc(-28, -6, 40, 36, 180, 360, 12)
            p.poly(dome, roof)
            p.curves([arc(-28 + k, -6, 40 - abs(k) * 0.8, 36, 180, 360, 8)[:5 if k < 0 else 9] for k in (-16, -8)]
                     + [arc(-28, -6, 40, f, 180, 360, 10) for f in (12, 20, 28)], line, 1)
        if load:
            rnd = random.Random(int(x + y))
            heap = [(-10 + row * 9 + k * 9.4, -12 - row * 7.5) for row in range(3) for k in range(7 - row * 2)]
            p.dots(heap, line, 6.1)
            piles = {}
            for q in heap:
                piles.setdefault(rnd.choice(load), []).append(q)
            for c, q in piles.items():
                p.dots(q, c, 5.4)
            p.dots([(x - 1.5, y - 2) for x, y in heap[::2]], "#f7f0e0", 1, 0.6)
        if pole:
            p.lines([[(-84, -8), (-88, -150)]], hull, 2.6)
            p.lines([[(-88, -148), (-66, -140)]], hull, 2)
            for k, c in enumerate(pole):
                p.lines([[(-87 + 2 * (k % 2), -142 + k * 17), (-80 + 5 * (k % 2), -134 + k * 17)]], hull, 1)
                p.ellipse(-77 + 5 * (k % 2), -128 + k * 17, 6, 7.5, c, line, 0.7)
        p.poly(bezier((-126, -26), (-70, -2), (0, -4)) + bezier((0, -4), (70, -2), (126, -30)) + bezier((112, -14), (70, 14), (0, 14)) + bezier((0, 14), (-70, 14), (-112, -12)), hull)
        p.curves([bezier((-112, -14), (0, 14), (112, -16), n=6), bezier((-98, -4), (0, 18), (98, -5), n=6)], line, 1.1)
        p.dots([(108, -18)], line, 2)
        if rower:
            robe, hat = rower
            p.lines([[(62, -46), (120, 26)]], hull, 2.6)
            p.blob([(120, 22), (126, 24), (136, 40), (130, 42)], hull)
            p.poly([(70, -8), (68, -34), (74, -50), (86, -50), (94, -32), (98, -8)], robe)
            p.lines([[(78, -44), (64, -34), (70, -38)]], robe, 5)
            p.circle(80, -55, 5.5, "#c98f6a")
            p.poly([(58, -53), (80, -72), (103, -53), (80, -50)], hat)
            p.lines([[(80, -72), (68, -52)], [(80, -72), (80, -51)], [(80, -72), (92, -52)]], line, 0.8)


def basket_boat(p, x, y, s, fill, line):
    """A round woven boat."""
    with p.at(x, y, s):
        q = arc(0, 0, 50, 34, 0, 180, 16)
        p.poly(q, fill)
        p.lines(hatch(q, 8, 35) + hatch(q, 8, -35), line, 0.8)
        p.ellipse(0, 0, 50, 10, line)
        p.ellipse(0, 1, 45, 7, fill)


def dragon_boat(p, x, y, s, hull, gold, roof, flip=False):
    """A covered pleasure boat of the Perfume River with a dragon's head."""
    with p.at(x, y, s, flip):
        p.poly([(-110, -14), (100, -14), (122, -30), (112, 4), (92, 16), (-96, 16), (-112, 0)], hull)
        p.curves([[(-108, -4), (0, 2), (108, -8)], [(-104, 5), (0, 10), (100, 3)]], gold, 1.3)
        p.curves([[(118, -26), (134, -48), (126, -66), (142, -72), (158, -62), (150, -58), (140, -56), (146, -44), (126, -20)]], gold, 5)
        p.lines([[(128, -70), (118, -82)], [(134, -72), (128, -86)]], gold, 2)
        p.rects([(-84 + k * 24, -50, 4, 38) for k in range(7)], hull)
        p.poly([(-108, -48), (-90, -54), (62, -54), (80, -48), (64, -74), (-92, -74)], roof)
        p.lines([[(-96, -56), (68, -56)], [(-92, -74), (64, -74)]] + [[(-88 + k * 12, -73), (-92 + k * 12.6, -56)] for k in range(13)], gold, 1.1)


def container_ship(p, x, y, s, hull, line, boxes, flip=False):
    """A loaded container ship, about 640 long at s=1."""
    rnd = random.Random(7)
    with p.at(x, y, s, flip):
        for col in range(15):
            hgt = 3 + (col * 5 % 3) + (1 if 3 < col < 11 else 0)
            for row in range(hgt):
                p.rect(-210 + col * 31, -62 - row * 17, 29, 15.5, rnd.choice(boxes))
                p.lines([[(-206 + col * 31 + k * 5, -59 - row * 17), (-206 + col * 31 + k * 5, -50 - row * 17)] for k in range(5)], line, 0.6, 0.5)
        p.poly([(-290, -150), (-232, -150), (-232, -40), (-290, -40)], line)
        p.rects([(-284 + k * 12, -142 + r * 20, 8, 8) for k in range(4) for r in range(4)], hull)
        p.poly([(-300, -150), (-222, -150), (-222, -158), (-300, -158)], hull)
        p.lines([[(-260, -158), (-260, -190)], [(-272, -180), (-248, -180)]], hull, 3)
        p.poly([(-310, -46), (268, -46), (330, -66), (300, 6), (284, 22), (-296, 22), (-306, 0)], hull)
        p.lines([[(-304, -4), (302, -4)]], line, 2)
        p.poly([(-306, 4), (301, 4), (284, 22), (-296, 22)], "#8a1d17")
        p.lines([[(-300, -28), (296, -28)]], line, 0.8)
