"""Palms, pines, bamboo, leaves, blossoms, lotus, rice."""
import math
import random

from geometry import arc, bezier, dense, move, noise, y_at


def leaf(x, y, length, width, rot):
    """Outline of a pointed leaf that starts at (x, y); and its vein."""
    n = 2 if length < 45 else 5
    out = bezier((0, 0), (length * 0.38, -width), (length, 0), n=n) + bezier((length, 0), (length * 0.45, width), (0, 0), n=n)[1:-1]
    return move(out, x, y, 1, rot), move([(length * 0.04, 0), (length * 0.9, 0)], x, y, 1, rot)


def leaves(p, items, fill, vein=None, sw=1.0, side=False):
    """Many leaves (x, y, length, width, rot) of one colour."""
    pairs = [leaf(*i) for i in items]
    p.polys([a for a, _ in pairs], fill)
    if vein:
        many = [b for _, b in pairs]
        if side:
            for x, y, length, width, rot in items:
                for k in range(1, 6):
                    t = 0.12 + 0.13 * k
                    reach = width * 0.75 * math.sin(math.pi * min(1, t + 0.08))
                    for s in (-1, 1):
                        many.append(move([(length * t, 0), (length * (t + 0.12), s * reach * 0.62)], x, y, 1, rot))
        p.lines(many, vein, sw)


def frond(p, x, y, length, rot, fill, droop=0.5, n=11, width=0.3):
    """One feathered palm frond from (x, y), as leaflets along a drooping rib."""
    n = min(n, max(4, int(length / 10)))
    rib = bezier((0, 0), (length * 0.55, -length * 0.22), (length, length * droop), n=n)
    a = math.radians(rot)
    flip = -1 if math.cos(a) < 0 else 1
    tilt = rot if flip > 0 else 180 - rot
    ribs, blades = [rib], []
    for i in range(1, n + 1):
        (x0, y0), (x1, y1) = rib[i - 1], rib[i]
        d = math.degrees(math.atan2(y1 - y0, x1 - x0))
        ll = length * width * math.sin(math.pi * (0.12 + 0.8 * i / n)) + length * 0.04
        pair = [d + s * (52 - 22 * i / n) + 8 for s in (-1, 1)]
        if length < 140:
            tips = [move([(ll, 0)], x1, y1, 1, a)[0] for a in pair]
            ribs.append([tips[0], (x1, y1), tips[1]])
        else:
            blades += [move([(0, 0), (ll * 0.4, -ll * 0.07), (ll, 0), (ll * 0.4, ll * 0.07)], x1, y1, 1, a) for a in pair]

    def place(q):
        return [(x + flip * u, y + v) for u, v in move(q, 0, 0, 1, tilt)]
    p.polys([place(q) for q in blades], fill)
    p.lines([place(q) for q in ribs], fill, max(1.5, min(2.6, length * 0.02)))


def areca(p, x, base, h, trunk, green, line, lean=0.0, seed=1, s=1.0):
    """A tall areca palm: ringed straight trunk, short crown, a bunch of nuts."""
    w = 4.6 * s
    top = (x + lean, base - h)
    p.poly([(x - w, base), (top[0] - w * 0.6, top[1]), (top[0] + w * 0.6, top[1]), (x + w, base)], trunk)
    p.lines([[(x + lean * t - w * 0.8, base - h * t), (x + lean * t + w * 0.8, base - h * t)] for t in (i / 22 for i in range(1, 22))], line, 0.9)
    p.poly([(top[0] - w * 0.8, top[1] + 30 * s), (top[0] - w * 0.5, top[1] - 6 * s), (top[0] + w * 0.5, top[1] - 6 * s), (top[0] + w * 0.8, top[1] + 30 * s)], green)
    rnd = random.Random(seed)
    for a in (-168, -140, -112, -86, -62, -36, -10):
        frond(p, top[0], top[1] - 4 * s, s * rnd.uniform(66, 84), a, green, 0.45, 9, 0.34)
    p.dots([(top[0] + (k % 3 - 1) * 5 * s + 3 * s, top[1] + (33 + 5 * (k // 3)) * s) for k in range(7)], line, 2.6 * s)


def coconut(p, x, base, h, trunk, green, line, lean=60, seed=1, s=1.0, nuts=None):
    """A bowed coconut palm."""
    rnd = random.Random(seed)
    spine = bezier((x, base), (x + lean * 0.1, base - h * 0.6), (x + lean, base - h), n=12)
    w = 7 * s
    left = [(q - w * (1 - 0.5 * i / 12), r) for i, (q, r) in enumerate(spine)]
    right = [(q + w * (1 - 0.5 * i / 12), r) for i, (q, r) in enumerate(spine)]
    p.poly(left + right[::-1], trunk)
    p.lines([[l, (r[0], r[1] - 2)] for l, r in zip(left, right)][1::2 if s < 0.6 else 1], line, 0.9)
    cx, cy = spine[-1]
    for a in (-175, -150, -122, -95, -66, -40, -14, 8, 172) if s > 0.6 else (-170, -136, -100, -64, -30, 0, 176):
        frond(p, cx, cy, s * rnd.uniform(92, 122), a + rnd.uniform(-6, 6), green, 0.5, 10, 0.3)
    if nuts:
        for k in range(4):
            p.circle(cx + (k - 1.5) * 8 * s, cy + 8 * s + (k % 2) * 6 * s, 6 * s, nuts, line, 0.8)


def nipa(p, x, base, h, green, n=5, seed=1):
    """Water coconut: fronds rising straight out of the bank."""
    rnd = random.Random(seed)
    for k in range(n):
        frond(p, x + (k - n / 2) * 5, base, h * rnd.uniform(0.75, 1.05), -90 + (k - (n - 1) / 2) * 24 + rnd.uniform(-5, 5), green, 0.16, 8, 0.3)


def pine(p, x, base, h, trunk, green, line, seed=1, pads=7, spread=0.27):
    """A highland pine: bare trunk, flat pads of needles."""
    rnd = random.Random(seed)
    w = h * 0.018
    sway = [(x + h * 0.012 * math.sin(i * 1.1 + seed), base - h * i / 8) for i in range(9)]
    p.poly([(q - w * (1.2 - i / 9), r) for i, (q, r) in enumerate(sway)] + [(q + w * (1.2 - i / 9), r) for i, (q, r) in reversed(list(enumerate(sway)))], trunk)
    for k in range(pads):
        t = k / (pads - 1)
        y = base - h * (0.46 + 0.54 * t)
        r = h * spread * (1 - 0.68 * t) * rnd.uniform(0.8, 1.1)
        cx = x + (1 if k % 2 else -1) * r * 0.42 * (1 - t)
        p.lines([[(x, y + r * 0.24), (cx, y + r * 0.05)]], trunk, w * 0.5)
        n = 9
        top = [(cx - r + 2 * r * i / n, y - r * 0.28 * math.sin(math.pi * i / n) - (r * 0.07 if i % 2 else 0)) for i in range(n + 1)]
        low = [(cx + r - 2 * r * i / n, y + r * 0.09 + (r * 0.05 if i % 2 else 0)) for i in range(n + 1)]
        p.blob(top + low, green)
        many = []
        for i in range(int(5 + r / 13)):
            ax = cx + rnd.uniform(-0.8, 0.8) * r
            ay = y + r * rnd.uniform(-0.08, 0.08)
            many += [[(ax - r * 0.08, ay - r * 0.12), (ax, ay), (ax + r * 0.08, ay - r * 0.12)], [(ax, ay), (ax, ay - r * 0.15)]]
        p.lines([[(round(u), round(v)) for u, v in q] for q in many] if h > 350 else many, line, 0.9, 0.75)


def pine_row(p, line, base_drop, n, h, color, seed, x0, x1):
    """A far pine wood standing on a skyline: small layered spires."""
    rnd = random.Random(seed)
    many = []
    for _ in range(n):
        x = rnd.uniform(x0, x1)
        y = y_at(line, x) + base_drop * rnd.random()
        k = h * rnd.uniform(0.6, 1.1)
        q = [(x, y - k)]
        for i in range(1, 4):
            q += [(x + k * 0.08 * i, y - k * (1 - i * 0.3)), (x + k * 0.045 * i, y - k * (1 - i * 0.28))]
        q += [(x, y + 2)]
        many.append(q + [(2 * x - a, b) for a, b in q[-2:0:-1]])
    p.polys(many, color)


def bamboo(p, x, base, h, stem, green, n=6, seed=1, lean=40):
    """A clump of bamboo."""
    rnd = random.Random(seed)
    items, stems, knots = [], [], []
    for k in range(n):
        bend = lean * rnd.uniform(-0.6, 1.2)
        q = bezier((x + k * 7 - n * 3, base), (x + k * 7 - n * 3 + bend * 0.1, base - h * 0.6), (x + k * 9 - n * 4 + bend, base - h * rnd.uniform(0.8, 1)), n=10)
        stems.append(q)
        for i, (a, b) in enumerate(q[2:], 2):
            knots.append([(a - 3, b), (a + 3, b)])
            if i > 4:
                for _ in range(2):
                    items.append((a, b, rnd.uniform(22, 40), 3.4, rnd.choice((20, 50, 80, 130, 160)) + rnd.uniform(-15, 15)))
    p.curves(stems, stem, 3.4)
    p.lines(knots, stem, 1.6)
    leaves(p, items, green)


def round_tree(p, x, base, h, w, trunk, green, line, seed=1):
    """A broad tree: scalloped crown with hairline tufts."""
    rnd = random.Random(seed)
    p.poly([(x - w * 0.045, base), (x - w * 0.03, base - h * 0.55), (x + w * 0.03, base - h * 0.55), (x + w * 0.06, base)], trunk)
    p.curves([bezier((x, base - h * 0.35), (x + s * w * 0.1, base - h * 0.5), (x + s * w * 0.25, base - h * 0.58), n=4) for s in (-1, 1)], trunk, w * 0.03)
    cy = base - h * 0.68
    many, tufts = [], []
    for k in range(15):
        a = 2 * math.pi * k / 15
        r = 0.2 * w * rnd.uniform(0.8, 1.2)
        cx, yy = x + 0.36 * w * math.cos(a), cy + 0.25 * h * math.sin(a)
        many.append([(cx + r * math.cos(b), yy + r * 0.8 * math.sin(b)) for b in (0.4, 1.6, 2.9, 4.1, 5.4)])
    if w < 125:                                     # far trees: one scalloped outline is enough
        rim = [(x + (0.44 if i % 2 else 0.53) * rnd.uniform(0.92, 1.06) * w * math.cos(2 * math.pi * i / 14),
                cy + (0.31 if i % 2 else 0.38) * rnd.uniform(0.92, 1.06) * h * math.sin(2 * math.pi * i / 14)) for i in range(14)]
        p.blob(rim, green)
    else:
        p.ellipse(x, cy, w * 0.42, h * 0.3, green)
        p.blobs(many, green)
    for _ in range(int(w / 8)):
        a, f = rnd.uniform(0, 6.28), rnd.random() ** 0.5
        tx, ty, r = x + 0.44 * w * f * math.cos(a), cy + 0.31 * h * f * math.sin(a), w * 0.035
        tufts.append(arc(tx, ty, r, r * 0.8, 190, 350, 3))
    p.lines(tufts, line, 1, 0.7)


def willow(p, x, base, h, trunk, green, seed=1, n=46, spread=1.0):
    """A weeping tree over water: long hanging hairline switches."""
    rnd = random.Random(seed)
    p.curves([bezier((x, base), (x + 6, base - h * 0.4), (x - 14, base - h * 0.7), n=6), bezier((x + 3, base - h * 0.4), (x + 30, base - h * 0.6), (x + 60 * spread, base - h * 0.82), n=5)], trunk, 9)
    many, items = [], []
    for _ in range(n):
        a = rnd.uniform(-1, 1)
        x0, y0 = x + 10 + a * h * 0.34 * spread, base - h * (1.0 - 0.26 * a * a) + rnd.uniform(-10, 20)
        ll = h * rnd.uniform(0.3, 0.72)
        q = [(x0 + a * 24 * t + 3 * math.sin(t * 6 + x0), y0 + ll * t) for t in (i / 7 for i in range(8))]
        many.append(q)
        for u, v in q[1:]:
            items.append((u, v, rnd.uniform(8, 14), 1.8, 60 + rnd.uniform(0, 60)))
    p.curves(many, green, 1.1)
    leaves(p, items, green)


def blossom(p, x, y, r, fill, heart, line=None, petals=5, rot=0.0, notch=True):
    """A five-petalled flower (peach, apricot) with stamens."""
    many = []
    for k in range(petals):
        a = rot + 360 * k / petals
        q = [(0, 0), (r * 0.5, -r * 0.44), (r * 0.97, -r * 0.2), (r * 0.97, r * 0.2), (r * 0.5, r * 0.44)] if not notch else [(0, 0), (r * 0.5, -r * 0.45), (r, -r * 0.22), (r * 0.86, 0), (r, r * 0.22), (r * 0.5, r * 0.45)]
        many.append(move(q, x, y, 1, a))
    p.blobs(many, fill, line, 0.8)
    st = [move([(r * 0.12, 0), (r * (0.5 if k % 2 else 0.38), 0)], x, y, 1, rot + 26 + k * 360 / 11) for k in range(11)]
    p.lines(st, heart, max(0.7, r * 0.04))
    p.dots([q[1] for q in st], heart, max(0.9, r * 0.055))


def ban_flower(p, x, y, r, fill, streak, heart, rot=0.0):
    """A ban (orchid tree) flower: five long separate petals, one streaked, curved stamens."""
    for k in range(5):
        a = rot + 72 * k + (6 if k % 2 else -6)
        q = [(r * 0.08, 0), (r * 0.35, -r * 0.17), (r * 0.72, -r * 0.25), (r * 0.98, -r * 0.1), (r * 1.02, r * 0.06), (r * 0.75, r * 0.23), (r * 0.35, r * 0.15)]
        p.blob(move(q, x, y, 1, a), streak if k == 0 else fill, heart, 0.7)
        veins = [move([(r * 0.14, 0), (r * 0.86, s * r * 0.1)], x, y, 1, a) for s in ((-1, 0, 1) if k == 0 else (-0.7, 0.7))]
        p.lines(veins, heart, 0.8, 0.75 if k == 0 else 0.4)
    st = [move(bezier((0, 0), (r * 0.3, -r * 0.06), (r * 0.55, r * 0.08 * s), n=2), x, y, 1, rot + 36 + 20 * s) for s in (-2, -1, 0, 1, 2)]
    p.curves(st, heart, 1.2)
    p.dots([q[-1] for q in st], heart, r * 0.05)


def branch(p, spine, w, color, line=None, seed=1):
    """A gnarled branch along a line, thick at its start."""
    rnd = random.Random(seed)
    q = dense(spine, 5)
    n = len(q) - 1
    f = noise(seed, 3)
    up, low = [], []
    for i, (x, y) in enumerate(q):
        x0, y0 = q[max(0, i - 1)]
        x1, y1 = q[min(n, i + 1)]
        d = math.hypot(x1 - x0, y1 - y0) or 1
        k = w * (1 - 0.86 * i / n) * (1 + 0.22 * f(i / 3))
        up.append((x - (y1 - y0) / d * k / 2, y + (x1 - x0) / d * k / 2))
        low.append((x + (y1 - y0) / d * k / 2, y - (x1 - x0) / d * k / 2))
    p.poly(up + low[::-1], color)
    if line:
        many = []
        for _ in range(int(n * 0.9)):
            i = rnd.randrange(0, max(1, int(n * 0.7)))
            t = rnd.uniform(0.2, 0.8)
            many.append([(up[j][0] + (low[j][0] - up[j][0]) * t, up[j][1] + (low[j][1] - up[j][1]) * t) for j in range(i, min(n, i + 3))])
        p.lines(many, line, 0.9, 0.8)
    return q


def lotus(p, x, y, r, colors, line, open_=1.0):
    """A lotus from the side: rows of petals from light outer to dark inner."""
    for row, (n, length, c) in enumerate(((7, 1.0, colors[0]), (6, 0.86, colors[1 % len(colors)]), (3, 0.7, colors[2 % len(colors)]))):
        order = sorted(range(n), key=lambda i: -abs(i - (n - 1) / 2))
        for i in order:
            a = -90 + (i - (n - 1) / 2) * 22 * open_
            ll, w = r * length * (1 - 0.1 * abs(i - (n - 1) / 2) / n), r * 0.24
            q = [(0, 0), (ll * 0.3, -w * 0.8), (ll * 0.68, -w * 0.82), (ll, 0), (ll * 0.68, w * 0.82), (ll * 0.3, w * 0.8)]
            p.blob(move(q, x, y, 1, a), c, line, 1)
            p.curves([move(bezier((ll * 0.1, 0), (ll * 0.5, s * w * 0.5), (ll * 0.92, 0), n=2), x, y, 1, a) for s in (-1, 0, 1)], line, 0.7, 0.6)


def lotus_leaf(p, x, y, r, fill, line, flat=0.36, rot=0):
    """A floating round leaf with ribs and a wavy rim."""
    rim = [(x + r * (1 + 0.04 * math.sin(7 * a)) * math.cos(a), y + r * flat * (1 + 0.05 * math.sin(5 * a + 1)) * math.sin(a)) for a in (2 * math.pi * i / 20 for i in range(20))]
    p.blob(rim, fill)
    p.lines([[(x + 0.06 * r * math.cos(a), y + 0.06 * r * flat * math.sin(a)), (x + 0.9 * r * math.cos(a), y + 0.9 * r * flat * math.sin(a))]
             for a in (2 * math.pi * (i + rot) / 13 for i in range(13))], line, 0.9)
    p.ellipse(x, y, r * 0.07, r * 0.07 * flat, line)


def rice(p, x, y, h, stem, grain, seed=1, n=5):
    """A few bowed ears of rice."""
    rnd = random.Random(seed)
    stems, grains = [], []
    for k in range(n):
        d = (k - (n - 1) / 2) * 0.22 + rnd.uniform(-0.05, 0.05) or 0.05
        hh = h * rnd.uniform(0.8, 1)
        q = bezier((x + k * 4, y), (x + k * 4 + d * h * 0.2, y - hh * 1.15), (x + k * 4 + d * h * 1.5, y - hh * 0.75), n=14)
        stems.append(q)
        for i in range(7, 14):
            for s in (-1, 1):
                a = math.atan2(q[i + 1][1] - q[i][1], q[i + 1][0] - q[i][0]) + s * 0.5
                grains.append([q[i], (q[i][0] + h * 0.06 * math.cos(a), q[i][1] + h * 0.06 * math.sin(a))])
    p.curves(stems, stem, 1.6)
    p.lines(grains, grain, h * 0.028)
