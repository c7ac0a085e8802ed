"""Pictures of the world beside us: a football night, the Dutch delta, a village on Kyushu."""
import math
import random

from shapes import *  # noqa: F403


# --- football ------------------------------------------------------------------------------------

def _ball(p, cx, cy, r, skin, patch, line):
    """A football with a star in its middle patch: five patches round it, seams between."""
    p.circle(cx, cy, r, skin)
    five = lambda rr, turn=-90: [(cx + rr * math.cos(math.radians(turn + 72 * k)), cy + rr * math.sin(math.radians(turn + 72 * k))) for k in range(5)]
    a, b = five(r * 0.33), five(r * 0.62)
    p.lines([[q, w] for q, w in zip(a, b)], line, r * 0.018)
    outer = []
    for k in range(5):
        t = -90 + 72 * k
        pol = lambda f, d: (cx + r * f * math.cos(math.radians(t + d)), cy + r * f * math.sin(math.radians(t + d)))
        outer.append([pol(0.62, 0), pol(0.78, -17), pol(0.955, -13)] + [pol(0.985, d) for d in (-10, -5, 0, 5, 10)] + [pol(0.955, 13), pol(0.78, 17)])
        p.lines([[pol(0.78, 17), pol(0.72, 36), pol(0.78, 55)], [pol(0.72, 36), pol(0.99, 36)]], line, r * 0.018)
    p.polys(outer, patch)
    p.poly(a, patch)
    star(p, cx, cy, r * 0.24, skin, 0, 0.8)
    p.circle(cx, cy, r, None, line, r * 0.018)


def _flag(p, x, y, s, seed=0, pole=True):
    """The national flag in the wind, its foot at (x, y)."""
    with p.at(x, y, s):
        if pole:
            p.lines([[(0, 0), (4, -74)]], "#e8d9b8", 2.4)
        w = 3 + seed % 3
        top = [(4 + 10 * k, -74 + w * math.sin(k * 0.9 + seed)) for k in range(7)]
        low = [(x0 - 2, y0 + 40) for x0, y0 in top]
        p.poly(top + low[::-1], "#d2281c")
        c = (33, -54 + w * math.sin(3 * 0.9 + seed))
        p.poly([(c[0] + (13 if k % 2 == 0 else 5.2) * math.cos(math.radians(-90 + 36 * k)), c[1] + (13 if k % 2 == 0 else 5.2) * math.sin(math.radians(-90 + 36 * k))) for k in range(10)], "#f6d33c")


def _street_house(p, x, base, w, h, seed):
    rnd = random.Random(seed)
    wall = rnd.choice(("#2b3a5c", "#34425f", "#253252", "#3d3f5c", "#2f3652"))
    p.rect(x, base - h, w, h, wall)
    p.rect(x - 3, base - h - 6, w + 6, 8, mix(wall, EGG, 0.2))
    cols, rows = max(1, int(w / 34)), max(2, int(h / 62))
    lit, dark = [], []
    for r in windows(x + 5, base - h + 14, w - 10, h - 62, cols, rows, 0.56, 0.5):
        (lit if rnd.random() < 0.62 else dark).append(r)
    p.rects(lit, rnd.choice(("#f0cf86", "#eab86a", "#f6dfa8")))
    p.rects(dark, mix(wall, DEEP, 0.4))
    p.lines([[(r[0] - 3, r[1] + r[3] + 3), (r[0] + r[2] + 3, r[1] + r[3] + 3)] for r in lit + dark], mix(wall, EGG, 0.28), 1.6)
    p.rect(x + 6, base - 40, w - 12, 40, "#f0cf86" if rnd.random() < 0.5 else mix(wall, DEEP, 0.5))
    p.poly([(x, base - 44), (x + w, base - 44), (x + w + 5, base - 34), (x - 5, base - 34)], rnd.choice(("#b22a1f", "#3f7d6c", "#c8963e")))
    if rnd.random() < 0.6:
        _flag(p, x + w * 0.5, base - h * rnd.uniform(0.25, 0.6), 0.5, seed)


def football():
    """A river of motorbikes and flags under a ball like a moon; two sandals keep the goal."""
    p = Pic("#16203a")
    rnd = random.Random(6)
    for k in range(4):
        p.circle(1120, 260, 214 + 34 * k, None, "#e3bd6c", 1.5, 0.7 - 0.15 * k)
    p.dashed(1120, 260, 366, 140, "#e3bd6c", 14, 0.1, 0.5)
    _ball(p, 1120, 260, 190, "#f7f0e0", "#b22a1f", "#16203a")
    for x, y, r, n, c in ((300, 150, 96, 18, "#e3bd6c"), (520, 90, 60, 14, "#dd8f7c"), (1490, 130, 84, 16, "#e3bd6c"), (170, 330, 54, 12, "#dd8f7c")):
        p.lines([[(x + r * f0 * math.cos(a), y + r * f0 * math.sin(a)), (x + r * f1 * math.cos(a), y + r * f1 * math.sin(a))] for k, a in enumerate(2 * math.pi * i / n for i in range(n)) for f0, f1 in (((0.35, 0.7), (0.8, 0.98)) if k % 2 else ((0.25, 0.55), (0.66, 0.8)))], c, 2)
        p.dots([(x + r * 1.1 * math.cos(a), y + r * 1.1 * math.sin(a)) for a in (2 * math.pi * i / n for i in range(n))], c, 2)
    x, k = -20, 0
    while x < 1620:
        w = rnd.choice((74, 90, 108, 128))
        h = rnd.uniform(120, 250) * (0.62 if 880 < x < 1330 else 1)
        _street_house(p, x, 566, w, h, 30 + k)
        x += w + 5
        k += 1
    p.poly([(0, 566), (1600, 566), (1600, 900), (0, 900)], "#232b45")
    p.poly([(0, 566), (1600, 566), (1600, 584), (0, 584)], "#4a4f66")
    for x, h in ((90, 150), (420, 170), (700, 140), (860, 150), (1390, 160), (1560, 140)):
        round_tree(p, x, 590, h, h * 0.8, "#1c1613", "#24493f", "#5f9480", int(x))
    crowd(p, [(x + rnd.uniform(-5, 5), 590 + rnd.uniform(-4, 6)) for x in range(12, 1600, 17)], 0.95, ("#d2281c", "#f6d33c", "#b22a1f", "#f7f0e0", "#3f7d6c"), ("#e3c48d", "#f6d33c"), "#10131f", 3)
    for x in range(60, 1600, 97):
        _flag(p, x, 578, 0.5, x)
    # the road comes from the far left and opens towards us
    mid = dense([(440, 594), (740, 602), (980, 628), (1110, 690), (1150, 790), (1130, 960)], 8)
    n = len(mid) - 1
    half = [10 + 400 * (i / n) ** 1.7 for i in range(n + 1)]
    left, right = [], []
    for i, (x, y) in enumerate(mid):
        (x0, y0), (x1, y1) = mid[max(0, i - 1)], mid[min(n, i + 1)]
        d = math.hypot(x1 - x0, y1 - y0)
        nx, ny = (y1 - y0) / d, -(x1 - x0) / d
        left.append((x + nx * half[i], max(586, y + ny * half[i] * 0.4)))
        right.append((x - nx * half[i], y - ny * half[i] * 0.4))
    p.poly(left + right[::-1], "#3a3f58")
    p.curves([left, right], "#e3bd6c", 2.4)
    p.path(curve_d(mid, False), None, "#f7f0e0", 3, 0.5, ' stroke-dasharray="16 22"')
    # riders, back to front
    coats = ("#d2281c", "#f6d33c", "#b22a1f", "#f7f0e0", "#3f7d6c", "#d2281c", "#e3bd6c")
    spots = []
    for k in range(84):
        t = 0.06 + 0.9 * ((k * 0.6180339) % 1)
        i = min(n, int(t * n))
        f = rnd.uniform(-0.86, 0.86)
        a, b = left[i], right[i]
        spots.append((a[0] + (b[0] - a[0]) * (f + 1) / 2, a[1] + (b[1] - a[1]) * (f + 1) / 2, t))
    spots.sort(key=lambda q: q[1])
    taken = []
    for k, (x, y, t) in enumerate(spots):
        s = 0.26 + 1.5 * ((y - 590) / 320) ** 1.15 if y > 590 else 0.26
        if any(abs(x - a) < 46 * s and abs(y - b) < 15 * s for a, b in taken) or y > 884:
            continue
        taken.append((x, y))
        if k % 2 == 0:
            _flag(p, x - 8 * s, y - 34 * s, s * 0.9, k)
        rider(p, x, y, s, "#10131f", coats[k % len(coats)], None, None, True)
        p.poly([(x - 36 * s, y - 26 * s), (x - 90 * s, y - 18 * s), (x - 90 * s, y - 8 * s)], "#f6dfa8", None, 1, 0.3)
    # the small game on the pavement
    for x, y, t in ((300, 812, -12), (470, 792, 10)):
        with p.at(x, y, 1.1, False, t):
            p.blob([(-12, 40), (-15, 10), (-13, -26), (0, -40), (13, -26), (12, 8), (11, 40), (0, 47)], "#3f7d6c")
            p.blob([(-8, 36), (-10, 10), (-9, -24), (0, -34), (9, -24), (8, 8), (7, 36), (0, 41)], "#8fb29d")
            p.curves([[(-11, 2), (-2, -20), (11, 2)]], "#e3bd6c", 4)
    _ball(p, 420, 862, 21, "#e9dfc6", "#b22a1f", "#6e4721")
    p.path(curve_d([(600, 830), (540, 866), (446, 864)], False), None, "#f7f0e0", 2, 0.6, ' stroke-dasharray="2 10"')
    return p


# --- the Netherlands -------------------------------------------------------------------------------

def _mill(p, x, base, s, body, cap, sail, line, turn=20):
    """A polder mill with four latticed sails."""
    with p.at(x, base, s):
        p.poly([(-62, 0), (62, 0), (38, -190), (-38, -190)], body)
        p.poly([(12, 0), (62, 0), (38, -190), (10, -190)], mix(body, NIGHT, 0.28))
        p.lines([[(-62 + 24 * t, -190 * t), (62 - 24 * t, -190 * t)] for t in (0.12, 0.24, 0.36, 0.48, 0.6, 0.72, 0.84)], line, 1.1, 0.7)
        p.poly([(-78, -66), (78, -66), (72, -54), (-72, -54)], cap)
        p.lines([[(-78 + 13 * k, -66), (-78 + 13 * k, -82)] for k in range(13)] + [[(-78, -82), (78, -82)]], cap, 2.4)
        p.poly([(-14, 0), (14, 0), (14, -38), (-14, -38)], cap)
        p.rects([(-28, -130, 14, 20), (14, -130, 14, 20), (-7, -174, 14, 16)], cap)
        p.poly([(-44, -190), (44, -190), (34, -226), (8, -244), (-20, -236), (-38, -212)], cap)
        for k in range(4):
            with p.at(0, -208, 1, False, turn + 90 * k):
                p.lines([[(0, 0), (0, -196)]], cap, 6)
                p.rect(3, -192, 32, 150, sail)
                p.lines([[(3, -192 + 15 * j), (35, -192 + 15 * j)] for j in range(11)] + [[(3 + 8 * j, -192), (3 + 8 * j, -42)] for j in range(5)], line, 1.2)
        p.circle(0, -208, 15, cap)
        star(p, 0, -208, 11, LIGHTGOLD, 0, 0.4)


def dutch_delta():
    """Blue on white, like a tile: polders, mills, the dyke set back; a sampan has come along the new arm."""
    blue, deep, white = "#3e5a85", "#22365c", "#f3f1ea"
    p = Pic(white)
    sun(p, 600, 214, 118, "#e3bd6c", white, 2, "#c3ccd6", 0.9)
    for x, y, w in ((250, 130, 300), (880, 110, 360), (1390, 190, 330), (420, 316, 260)):
        cloud(p, x, y, w, "#dfe4e8", "#b4c0cd", 4, int(x), 1.4, 15)
    gulls(p, [(760, 250), (800, 230), (836, 262), (1000, 300)], deep, 1.3, 2)
    hor = 404
    p.rect(0, hor, 1600, 500, "#c9d6c0")
    # a far town, poplars
    p.polys([[(x, hor), (x, hor - h), (x + w / 2, hor - h - w * 0.5), (x + w, hor - h), (x + w, hor)] for x, w, h in ((120, 26, 22), (150, 20, 30), (176, 28, 18), (208, 22, 26), (236, 18, 20))], blue)
    p.poly([(190, hor - 20), (196, hor - 96), (202, hor - 20)], deep)
    p.lines([[(x, hor), (x, hor - 22 - 12 * math.sin(x))] for x in range(330, 1600, 26)], "#7d96ad", 6)
    p.lines([[(0, hor), (1600, hor)]], deep, 2)
    # polders: strips to one point far off
    van = (640, hor - 26)
    strips = ("#b7cbb0", "#cfdcb9", "#e9d9a6", "#b7cbb0", "#dfb09b", "#cfdcb9", "#a9c2ae", "#e6d49a", "#cfdcb9", "#b7cbb0")
    xs = [-1500 + 300 * k for k in range(17)]
    for k, (a, b) in enumerate(zip(xs, xs[1:])):
        cutt = lambda xx: van[0] + (xx - van[0]) * (hor - van[1]) / (900 - van[1])
        p.poly([(cutt(a), hor), (cutt(b), hor), (b, 900), (a, 900)], strips[k % len(strips)])
        p.lines([[(cutt(a + (b - a) * t), hor), (a + (b - a) * t, 900)] for t in (0.25, 0.5, 0.75)], mix(strips[k % len(strips)], FOREST, 0.16), 1.1)
        p.lines([[(cutt(a), hor), (a, 900)]], "#7ba0b8", 4)
    # the river and the new arm round an island
    def river(pts, grow, color, edge=None, sw=3.0):
        line = dense(pts, 8)
        m = len(line) - 1
        lo, hi = [], []
        for i, (x, y) in enumerate(line):
            w = grow * ((y - hor) / 496) ** 1.25 + 3
            lo.append((x - w, y))
            hi.append((x + w, y))
        p.poly(lo + hi[::-1], color)
        if edge:
            p.curves([lo, hi], edge, sw)
        return lo, hi, m
    main = [(760, hor), (800, 450), (930, 510), (1010, 590), (1000, 690), (1060, 800), (1180, 920)]
    arm = [(915, 500), (1090, 540), (1290, 610), (1380, 700), (1340, 800), (1260, 920)]
    river(main, 226, "#dfe8d6", "#9db48f", 2)
    river(arm, 186, "#dfe8d6", "#9db48f", 2)
    a1 = river(main, 176, blue)
    a2 = river(arm, 136, blue)
    rnd = random.Random(5)
    for lo, hi, m in (a1, a2):
        many = []
        for _ in range(34):
            i = rnd.randrange(6, m)
            x0, x1 = lo[i][0], hi[i][0]
            w = (x1 - x0) * rnd.uniform(0.1, 0.35)
            x = rnd.uniform(x0 + 4, x1 - w - 4)
            many.append([(x, lo[i][1]), (x + w, lo[i][1])])
        p.lines(many, "#b4c7da", 1.8, 0.8)
    # the old dyke and the new one, set back
    for off, w, c in ((0, 16, "#7d9a72"), (-5, 5, "#dfe8c9")):
        p.curves([[(1010, 470 + off), (1230, 520 + off), (1470, 590 + off), (1640, 690 + off)]], c, w)
    p.path(curve_d([(836, 456), (930, 486), (1120, 596), (1180, 700), (1150, 790)], False), None, "#8a1d17", 3, 0.9, ' stroke-dasharray="3 12"')
    p.lines([[(1130 + 40 * k, 500 + 11 * k), (1122 + 40 * k, 520 + 11 * k)] for k in range(11)], "#5f7f5a", 2)
    round_tree(p, 1176, 676, 86, 84, deep, "#5f8f78", "#dbe5d9", 3)
    round_tree(p, 1232, 716, 66, 66, deep, "#7aa58d", "#dbe5d9", 5)
    _mill(p, 1424, 560, 1.06, "#f7f3e6", deep, white, blue, 24)
    _mill(p, 1146, 476, 0.4, "#f7f3e6", deep, white, blue, 50)
    _mill(p, 560, hor + 6, 0.3, "#f7f3e6", deep, white, blue, 10)
    # from the other delta
    sampan(p, 1040, 838, 0.9, "#5a3323", "#f0d48c", "#8a5a3e", ("#e3bd6c", "#cf5a41", "#8fb29d"), False, ("#8a1d17", "#f0d9a8"))
    nipa(p, 1508, 900, 250, "#3f7d6c", 7, 4)
    nipa(p, 1586, 910, 200, "#5f9480", 5, 8)
    # cows as on a tile
    for x, y, s, f in ((300, 566, 0.7, False), (420, 520, 0.5, True), (214, 640, 0.9, True)):
        with p.at(x, y, s, f):
            p.blob([(-40, -34), (-36, -46), (0, -50), (38, -48), (54, -60), (70, -52), (66, -42), (50, -36), (40, -20), (-34, -20)], white, deep, 2.4)
            p.lines([[(-30, -22), (-31, 0)], [(-20, -22), (-20, 0)], [(26, -22), (25, 0)], [(36, -22), (37, 0)]], deep, 5)
            p.blob([(-20, -48), (4, -49), (8, -34), (-10, -28)], deep)
            p.blob([(20, -46), (34, -46), (30, -34)], deep)
    return p


# --- Kyushu ----------------------------------------------------------------------------------------

def _thatch(p, x, base, s, wall, roofc, wood, line):
    """A farmhouse under deep thatch."""
    with p.at(x, base, s):
        p.rect(-58, -46, 116, 46, wall)
        p.rects([(-44, -36, 26, 36), (-8, -36, 20, 22), (22, -36, 24, 36)], wood)
        p.lines([[(-44 + 6.5 * k, -36), (-44 + 6.5 * k, 0)] for k in range(5)] + [[(22 + 6 * k, -36), (22 + 6 * k, 0)] for k in range(5)], line, 1)
        p.poly([(-34, -112), (34, -112), (82, -40), (-82, -40)], roofc)
        p.lines([[(-34 + 8.5 * k, -110), (-82 + 20.5 * k, -42)] for k in range(9)], line, 1.2)
        p.lines([[(-40, -112), (40, -112)]], wood, 8)
        p.lines([[(-28 + 18 * k, -118), (-34 + 18 * k, -104)] for k in range(4)] + [[(-34 + 18 * k, -118), (-28 + 18 * k, -104)] for k in range(4)], wood, 2.4)


def _mandarin(p, x, y, r, shade=True):
    p.circle(x, y, r, "#e38a2e")
    if shade:
        p.blob(arc(x, y, r, r, -40, 110, 10) + arc(x - r * 0.3, y - r * 0.1, r, r, 95, -20, 8), "#c96f22")
    p.dots([(x + r * 0.6 * math.cos(a) - r * 0.1, y + r * 0.6 * math.sin(a)) for a in (2.1, 2.8, 3.5, 4.2)], "#f6c27a", 1.6)
    p.lines([[(x + r * 0.16 * math.cos(a), y - r * 0.55 + r * 0.1 * math.sin(a)), (x, y - r * 0.55)] for a in (k * 1.26 for k in range(5))], "#3f6d4a", 2.4)


def _shiitake(p, x, y, s):
    with p.at(x, y, s):
        p.poly([(-11, 0), (11, 0), (14, 36), (-13, 36)], "#f0e2c4")
        p.poly([(-46, 4)] + arc(0, 4, 46, 34, 180, 360, 14) + [(36, 10), (-36, 10)], "#7a4a2c")
        p.curves([[(-40, 6), (0, 13), (40, 6)]], "#f0e2c4", 4)
        p.lines([[(-18, -16), (0, -8), (16, -18)], [(0, -8), (2, -24)], [(-26, -4), (-10, -2)], [(14, -2), (30, -6)]], "#c99a66", 2)


def one_village():
    """Terraced hills, what the villages bring stands in front: mandarins, mushrooms, bamboo, and a leaf hat from over the sea."""
    p = Pic("#f2dcc4")
    sun(p, 1060, 250, 176, "#c8412e", "#f7e6cc", 2, "#e0a878", 1)
    far = peaks(430, [(1262, 246, 330), (1366, 232, 300), (1530, 150, 200), (700, 110, 300), (180, 90, 260)], 5)
    mass(p, far, 900, "#b9b6bd")
    ravines(p, far, "#f2dcc4", 130, 4, 90, 1.1, 0.6)
    tones = ("#9fb09a", "#84a085", "#6b8d72", "#557a62", "#41674f")
    lines = []
    for k, c in enumerate(tones):
        f = noise(70 + k, 2)
        q = [(x, 470 + 62 * k - (70 - 8 * k) * f(x / (360 + 30 * k)) - 60 * math.exp(-((x - (1500 - 210 * k)) / 300) ** 2) + 26 * math.exp(-((x - 200) / 320) ** 2)) for x in range(0, 1621, 20)]
        lines.append(q)
        mass(p, q, 900, c)
        contours(p, q, 10, 11 + 2 * k, mix(c, "#e9e3bd", 0.5), 1.2, 0.7, 0.12, 1.05, k)
        p.lines([q], mix(c, "#f3ead0", 0.7), 1.6)
        if k == 0:
            for x, s in ((1380, 0.42), (1450, 0.36), (1300, 0.34)):
                _thatch(p, x, y_at(q, x) + 14, s, "#f0e2c4", "#a5813f", "#4a2a1a", "#e3c48d")
            pine_row(p, q, 10, 26, 40, "#3f6452", 3, 980, 1290)
        if k == 1:
            for x, s in ((1010, 0.56), (1100, 0.66)):
                _thatch(p, x, y_at(q, x) + 18, s, "#f0e2c4", "#a5813f", "#4a2a1a", "#e3c48d")
            steam(p, 860, y_at(q, 860), 170, "#fbf3e2", 3, 34, 2.6, 4)                             # hot springs
            steam(p, 1500, y_at(q, 1500), 150, "#fbf3e2", 2, 34, 2.4, 7)
            pine_row(p, q, 10, 22, 52, "#335a49", 5, 1180, 1600)
        if k == 2:
            for x, s in ((1330, 0.8), (1220, 0.7)):
                _thatch(p, x, y_at(q, x) + 24, s, "#f0e2c4", "#a5813f", "#4a2a1a", "#e3c48d")
            rows_on(p, q, y_at(q, 800) + 80, 4, 34, "#3f6d4a", 10, 6, 660, 1130, None)
            p.dots([(x, y_at(q, x) + 18 + (x * 7) % 44) for x in range(668, 1130, 19)], "#e38a2e", 3.2)
    bamboo(p, 1560, 905, 520, "#8fae6a", "#3f6d4a", 7, 4, -50)
    # what the villages bring: basket, fruit, mushrooms
    bx, by = 1170, 826
    p.ellipse(bx, by + 48, 210, 22, "#23382d", None, 1, 0.6)
    for k, (dx, dy) in enumerate(((-110, -40), (-58, -56), (0, -62), (58, -56), (110, -40), (-84, -86), (-28, -104), (32, -104), (86, -84), (0, -142))):
        _mandarin(p, bx + dx, by + dy, 36)
    leaves(p, [(bx - 28, by - 140, 56, 13, -160), (bx + 34, by - 138, 60, 13, -30), (bx + 4, by - 176, 54, 12, -70)], "#3f6d4a", "#dfe8cf", 1.2, True)
    pot = [(bx - 166, by - 34), (bx + 166, by - 34), (bx + 128, by + 52), (bx - 128, by + 52)]
    p.poly(pot, "#c9a05a")
    p.lines(hatch(pot, 15, 0) , "#8a5f2c", 2)
    p.lines(cut([[(bx + 26 * k + 12 * math.copysign(1, k) * 0, by - 34), (bx + 20 * k, by + 52)] for k in range(-7, 8)], pot, 3), "#8a5f2c", 5)
    p.lines(cut([[(bx + 26 * k + 3, by - 34), (bx + 20 * k + 3, by + 52)] for k in range(-7, 8)], pot, 3), "#e9cf94", 1.6)
    p.lines([[(bx - 168, by - 36), (bx + 168, by - 36)]], "#8a5f2c", 13)
    p.lines([[(bx - 168, by - 39), (bx + 168, by - 39)]], "#e9cf94", 4)
    for x, y, s in ((900, 812, 1.15), (968, 840, 1.0), (838, 846, 0.9)):
        _shiitake(p, x, y, s)
    _mandarin(p, 1404, 854, 34)
    _mandarin(p, 1470, 866, 30)
    # and from over the sea
    hat_above(p, 712, 846, 62, "#f0d9a8", "#8a5f2c")
    return p


PICTURES = {
    "football-and-the-street": (football, 0.68, 0.45),
    "world-dutch-delta": (dutch_delta, 0.72, 0.55),
    "world-japan-one-village": (one_village, 0.7, 0.52),
}
