"""What people built: curved roofs, gates, houses, towers, lanterns, bridges, cranes, turbines."""
import math
import random

from geometry import arc, bezier, cut, hatch, y_at


def roof(p, cx, y, ridge_w, eave_w, h, fill, line, lift=None, tiles=None, beam=None, sw=1.0, horns=True):
    """A tiled roof seen from the front: straight ridge, hollow slopes, eaves that turn up at the corners.

    y is the height of the ridge. Returns the height of the eaves in the middle.
    """
    lift = h * 0.3 if lift is None else lift
    a, b = ridge_w / 2, eave_w / 2
    left = bezier((-a, 0), (-a - (b - a) * 0.28, h * 0.86), (-b, h - lift * 0.55), n=10)
    tip = [(-b - lift * 0.5, h - lift * 1.35)]
    low = bezier((-b + lift * 0.2, h + lift * 0.02), (-b * 0.6, h + lift * 0.22), (0, h + lift * 0.2), n=8)
    half = left + tip + low
    pts = half + [(-x, yy) for x, yy in half[::-1]]
    pts = [(cx + x, y + yy) for x, yy in pts]
    p.poly(pts, fill)
    eave = bezier((-b, h - lift * 0.5), (-b * 0.5, h + lift * 0.2), (0, h + lift * 0.18), n=8)
    eave += [(-x, yy) for x, yy in eave[-2::-1]]
    n = tiles or max(6, int(eave_w / 14))
    many = []
    for k in range(1, n):
        t = k / n
        i = t * (len(eave) - 1)
        e0, e1 = eave[int(i)], eave[min(int(i) + 1, len(eave) - 1)]
        f = i - int(i)
        ex, ey = e0[0] + (e1[0] - e0[0]) * f, e0[1] + (e1[1] - e0[1]) * f
        rx = -a + 2 * a * t
        many.append([(cx + q, y + r) for q, r in bezier((rx, 3), (rx + (ex - rx) * 0.3, h * 0.75), (ex, ey), n=2)])
    p.curves(many, line, sw, 0.75)
    p.curves([[(cx + q, y + r - h * 0.05) for q, r in eave]], line, sw * 1.1)
    p.curves([[(cx + q, y + r + h * 0.03) for q, r in eave]], beam or line, sw * 1.6)
    p.rect(cx - a - 3, y - h * 0.07, ridge_w + 6, max(3, h * 0.1), beam or line)
    if horns:
        for s in (-1, 1):
            p.curves([[(cx + s * (a - 2), y - h * 0.02), (cx + s * (a + h * 0.1), y - h * 0.06), (cx + s * (a + h * 0.16), y - h * 0.26), (cx + s * (a + h * 0.06), y - h * 0.22)]],
                     beam or line, max(2, h * 0.06))
    return y + h + lift * 0.2


def ridge_dragons(p, cx, y, s, color, face):
    """Two dragons turned to the sun on a ridge; the sun is ours."""
    from sky import star
    for side in (-1, 1):
        body = [(cx + side * s * x, y + s * yy) for x, yy in ((130, -4), (112, -16), (96, -2), (80, -18), (64, -4), (52, -20), (40, -26), (30, -20), (38, -16))]
        p.curves([body], color, 5 * s)
        fins = (118, -11), (104, -8), (88, -10), (72, -12), (58, -12)
        p.curves([[(cx + side * s * x, y + s * (yy - 3)), (cx + side * s * (x + 5), y + s * (yy - 12))] for x, yy in fins], color, 2 * s)
    p.circle(cx, y - 22 * s, 15 * s, color)
    star(p, cx, y - 22 * s, 12 * s, face, 0)


def columns(p, x0, x1, y0, y1, n, color, base=None, w=7):
    """A row of pillars on round stones."""
    xs = [x0 + (x1 - x0) * i / (n - 1) for i in range(n)]
    p.rects([(x - w / 2, y0, w, y1 - y0) for x in xs], color)
    if base:
        p.rects([(x - w * 0.85, y1 - w * 0.7, w * 1.7, w * 0.7) for x in xs], base)


def lattice(p, x, y, w, h, n, color, sw=1.0, m=None):
    """A wooden screen: n by m little panes."""
    m = m or max(2, round(n * h / w))
    p.lines([[(x + w * i / n, y), (x + w * i / n, y + h)] for i in range(n + 1)] + [[(x, y + h * j / m), (x + w, y + h * j / m)] for j in range(m + 1)], color, sw)


def arch(x, y, w, h):
    """Outline of a round-headed opening whose foot is at y."""
    r = w / 2
    return [(x - r, y)] + arc(x, y - h + r, r, r, 180, 360, 14) + [(x + r, y)]


def bricks(p, poly, bh, bw, color, sw=0.8, op=0.6, part=1.0, seed=1):
    """Brick joints in an outline; part < 1 leaves some courses plain."""
    rnd = random.Random(seed)
    courses = hatch(poly, bh, 0)
    ticks = []
    for k, c in enumerate(courses):
        x, y = c[0]
        x += (k % 2) * bw / 2
        while x < c[-1][0]:
            if rnd.random() < part:
                ticks.append([(x, y - bh), (x, y)])
            x += bw
    p.lines(cut(ticks, poly, 2), color, sw, op)
    p.lines([c for c in courses if rnd.random() < part], color, sw, op)


def windows(x, y, w, h, cols, rows, pw=0.5, ph=0.55):
    """Rectangles of a window grid."""
    grain = 0 if w / cols * pw > 3 else 1
    return [tuple(round(v, grain) for v in r) for r in _panes(x, y, w, h, cols, rows, pw, ph)]


def _panes(x, y, w, h, cols, rows, pw, ph):
    return [(x + w * (i + 0.5) / cols - w / cols * pw / 2, y + h * (j + 0.5) / rows - h / rows * ph / 2, w / cols * pw, h / rows * ph) for i in range(cols) for j in range(rows)]


def shophouse(p, x, base, w, h, wall, roofc, wood, line, seed=1, floors=2, light=None):
    """A two-storey trading house: tiled roof, balcony, plank shutters. x is the left edge."""
    rnd = random.Random(seed)
    rh = h * 0.2
    p.rect(x, base - h + rh * 0.7, w, h - rh * 0.7, wall)
    p.poly([(x + 2, base - h), (x + w - 2, base - h), (x + w + 8, base - h + rh), (x - 8, base - h + rh)], roofc)
    n = int(w / 9)
    p.lines([[(x + 3 + (w - 6) * i / n, base - h + 2), (x - 7 + (w + 14) * i / n, base - h + rh)] for i in range(n + 1)], line, 0.9, 0.7)
    p.lines([[(x, base - h), (x + w, base - h)]], wood, 5)
    p.dots([(x - 6 + (w + 12) * i / n, base - h + rh + 1) for i in range(n + 1)], roofc, 3)
    top = base - h + rh + 10
    mid = base - h * 0.44
    k = 2 if w < 120 else 3
    for i in range(k):
        ww = w / k * 0.58
        cx = x + w * (i + 0.5) / k
        lit = light and rnd.random() < 0.6
        p.rect(cx - ww / 2, top + 4, ww, mid - top - 18, light if lit else wood)
        p.rects([(cx - ww / 2 - ww * 0.34, top + 4, ww * 0.3, mid - top - 18), (cx + ww / 2 + ww * 0.04, top + 4, ww * 0.3, mid - top - 18)], wood)
        p.lines([[(cx, top + 4), (cx, mid - 14)], [(cx - ww / 2, (top + mid) / 2 - 6), (cx + ww / 2, (top + mid) / 2 - 6)]], line, 1)
    p.rect(x, mid - 12, w, 3, wood)
    p.lines([[(x + w * i / 16, mid - 12), (x + w * i / 16, mid)] for i in range(17)], wood, 1.3)
    p.poly([(x, mid), (x + w, mid), (x + w + 6, mid + rh * 0.55), (x - 6, mid + rh * 0.55)], roofc)
    p.lines([[(x + w * i / n, mid + 1), (x - 6 + (w + 12) * i / n, mid + rh * 0.55)] for i in range(n + 1)], line, 0.9, 0.7)
    dy = mid + rh * 0.55 + 7
    dw = w * 0.4
    p.rect(x + w * 0.08, dy, w * 0.84, base - dy, wood)
    p.rect(x + w / 2 - dw / 2, dy, dw, base - dy, light or line)
    p.lines([[(x + w * (0.08 + 0.84 * i / 14), dy + 3), (x + w * (0.08 + 0.84 * i / 14), base)] for i in range(15) if not 0.3 < (0.08 + 0.84 * i / 14) < 0.7], line, 0.9, 0.8)


def long_house(p, cx, base, w, h, wall, roofc, wood, line, bays=5, stilts=0):
    """A village house of several bays under one tiled or thatched roof; stilts > 0 lifts it."""
    floor = base - stilts
    if stilts:
        columns(p, cx - w * 0.42, cx + w * 0.42, floor, base, bays + 1, wood, None, w * 0.02)
        p.lines([[(cx + w * 0.44, floor), (cx + w * 0.56, base)], [(cx + w * 0.48, floor), (cx + w * 0.6, base)]] +
                [[(cx + w * (0.455 + 0.02 * k), floor + stilts * (k / 5)), (cx + w * (0.495 + 0.02 * k), floor + stilts * (k / 5))] for k in range(1, 6)], wood, 2)
    top = floor - h
    p.rect(cx - w * 0.44, top + h * 0.45, w * 0.88, h * 0.55, wall)
    bw = w * 0.88 / bays
    for i in range(bays):
        x = cx - w * 0.44 + bw * i
        p.rect(x + bw * 0.1, top + h * 0.62, bw * 0.8, h * 0.38, wood)
        p.lines([[(x + bw * (0.1 + 0.8 * k / 6), top + h * 0.63), (x + bw * (0.1 + 0.8 * k / 6), floor)] for k in range(1, 6)], line, 0.9, 0.7)
    p.rect(cx - w * 0.46, floor - 3, w * 0.92, 5, wood)
    p.poly([(cx - w * 0.42, top), (cx + w * 0.42, top), (cx + w * 0.53, top + h * 0.56), (cx - w * 0.53, top + h * 0.56)], roofc)
    n = int(w / 8)
    p.lines([[(cx - w * 0.42 + w * 0.84 * i / n, top + 3), (cx - w * 0.53 + w * 1.06 * i / n, top + h * 0.55)] for i in range(1, n)], line, 0.9, 0.6)
    p.lines([[(cx - w * 0.425, top), (cx + w * 0.425, top)]], wood, 6)
    p.curves([[(cx + s * w * 0.42, top - 1), (cx + s * w * 0.44, top - 4), (cx + s * w * 0.45, top - 14)] for s in (-1, 1)], wood, 4)


def lantern(p, x, y, s, fill, line, kind="globe", cord=None, lit=None):
    """A silk lantern hanging from (x, y). kinds: globe, long, onion, disc, star."""
    with p.at(x, y, s):
        if cord:
            p.lines([[(0, -cord / s), (0, 0)]], line, 1.4)
        hw, hh = {"globe": (26, 24), "long": (17, 34), "onion": (25, 29), "disc": (32, 15), "star": (26, 26)}[kind]
        cy = hh + 6
        p.rect(-9, 0, 18, 6, line)
        if kind == "onion":
            q = [(-9, 6), (-hw, cy - 8), (-hw * 0.8, cy + 8), (-7, cy + hh), (7, cy + hh), (hw * 0.8, cy + 8), (hw, cy - 8), (9, 6)]
            p.blob(q, fill)
        else:
            p.ellipse(0, cy, hw, hh, fill)
        if lit:
            p.ellipse(0, cy + 2, hw * 0.52, hh * 0.66, lit, None, 1, 0.65)
        p.curves([[(0, cy - hh), (hw * f, cy), (0, cy + hh)] for f in (-0.95, -0.55, 0, 0.55, 0.95)], line, 1.2)
        p.rect(-8, cy + hh - 2, 16, 5, line)
        p.lines([[(dx, cy + hh + 4), (dx * 1.3, cy + hh + 26)] for dx in (-5, -2.5, 0, 2.5, 5)], fill, 1.7)


def turbine(p, x, base, h, color, turn=0, sw=None, line=None):
    """A wind turbine; h is the height of the hub."""
    w = sw or h * 0.022
    p.poly([(x - w, base), (x - w * 0.45, base - h), (x + w * 0.45, base - h), (x + w, base)], color)
    r = h * 0.62
    for k in range(3):
        a = math.radians(turn + 120 * k)
        c, d = math.cos(a), math.sin(a)
        q = [(0, -w * 0.3), (r * 0.18, -w * 1.25), (r * 0.5, -w * 0.7), (r, 0), (r * 0.4, w * 0.25), (0, w * 0.3)]
        p.blob([(x + u * c - v * d, base - h + u * d + v * c) for u, v in q], color)
        if line:
            p.lines([[(x + u * c, base - h + u * d) for u in (r * 0.1, r * 0.9)]], line, 0.8)
    p.circle(x, base - h, w * 1.1, color)
    if line:
        p.circle(x, base - h, w * 0.5, line)


def solar_row(p, a, b, depth, fill, line, cells=10, tilt=0.5):
    """A row of panels from a to b; depth is how far it leans towards us."""
    dx = depth * tilt
    q = [a, b, (b[0] + dx, b[1] + depth), (a[0] + dx, a[1] + depth)]
    p.poly(q, fill)
    p.lines([[(a[0] + (b[0] - a[0]) * i / cells, a[1] + (b[1] - a[1]) * i / cells), (a[0] + (b[0] - a[0]) * i / cells + dx, a[1] + (b[1] - a[1]) * i / cells + depth)] for i in range(cells + 1)]
            + [[(a[0] + dx * f, a[1] + depth * f), (b[0] + dx * f, b[1] + depth * f)] for f in (0, 0.5, 1)], line, 0.9)


def gantry(p, x, base, h, color, line, flip=False, load=None):
    """A ship-to-shore crane: legs, portal, boom with stays, trolley. Boom to the right unless flipped."""
    with p.at(x, base, h / 300, flip):
        p.lines([[(-46, 0), (-40, -190)], [(46, 0), (40, -190)], [(-43, -96), (43, -96)], [(-46, 0), (42, -96)], [(40, -190), (0, -290)], [(-40, -190), (0, -290)]], color, 7)
        p.lines([[(-120, -190), (250, -190)], [(-120, -180), (250, -180)]], color, 4)
        p.lines([[(-118 + 14 * k, -190 if k % 2 else -180), (-104 + 14 * k, -180 if k % 2 else -190)] for k in range(26)], color, 1.6)
        p.lines([[(0, -288), (248, -190)], [(0, -288), (130, -190)], [(0, -288), (-118, -190)]], color, 2)
        p.rect(-118, -214, 44, 22, color)
        p.rect(-30, -178, 24, 18, color)
        p.lines([[(170, -180), (170, -120)], [(188, -180), (188, -120)]], line, 1.4)
        p.rect(164, -186, 30, 8, line)
        if load:
            p.rect(152, -120, 54, 24, load)
            p.lines([[(158 + 8 * k, -116), (158 + 8 * k, -100)] for k in range(6)], line, 0.8)


def stay_bridge(p, x0, x1, y, towers, h, color, stay, pier=120, n=9, reach=None, sag=0.0, sw=1.3):
    """A cable-stayed bridge; towers are the x of its pylons. Returns the deck line."""
    deck = [(x0 + (x1 - x0) * t, y - sag * math.sin(math.pi * t)) for t in (i / 20 for i in range(21))]
    for tx in towers:
        ty = y_at(deck, tx)
        reach_x = reach or (x1 - x0) / (2.2 * len(towers))
        many = []
        for k in range(1, n + 1):
            for s in (-1, 1):
                ax = tx + s * reach_x * k / n
                many.append([(tx, ty - h * (0.52 + 0.44 * k / n)), (ax, y_at(deck, ax))])
        p.lines(many, stay, sw)
        p.poly([(tx - 15, ty + pier), (tx - 11, ty), (tx - 4, ty - h), (tx + 4, ty - h), (tx + 11, ty), (tx + 15, ty + pier)], color)
        p.lines([[(tx - 9, ty - h * 0.3), (tx + 9, ty - h * 0.3)]], stay, 2)
    p.poly(deck + [(x, yy + 9) for x, yy in deck[::-1]], color)
    p.lines([[(x, yy - 4) for x, yy in deck]], color, 1.6)
    return deck


def plane(p, x, y, s, color, flip=False, rot=0):
    """A small aeroplane from the side, climbing to the right."""
    with p.at(x, y, s, flip, rot):
        p.blob([(60, 0), (48, -6), (0, -7), (-44, -5), (-60, -3), (-44, 5), (0, 6), (48, 5)], color)
        p.poly([(-40, -4), (-62, -28), (-50, -28), (-24, -5)], color)
        p.poly([(12, 0), (-26, 28), (-14, 28), (26, 1)], color)
        p.poly([(8, -5), (-12, -22), (-5, -22), (22, -5)], color)


