"""Pictures of the table: three trays from above, and the barrels of the fish sauce house."""
import math
import random

from shapes import *  # noqa: F403


def _tray(p, cx, cy, r, wood, rim, line):
    """A round tray from above."""
    p.circle(cx + 10, cy + 14, r * 1.01, mix(wood, DEEP, 0.6), None, 1, 0.55)
    p.circle(cx, cy, r, rim)
    p.circle(cx, cy, r * 0.95, wood)
    p.dashed(cx, cy, r * 0.975, 84, line, r * 0.03, 0.3)
    for f in (0.93, 0.91):
        p.circle(cx, cy, r * f, None, line, 1.2)


def _dish(p, x, y, r, glaze, blue, fill):
    """A bowl or plate from above."""
    p.circle(x + 4, y + 6, r, DEEP, None, 1, 0.3)
    p.circle(x, y, r, glaze)
    p.circle(x, y, r * 0.94, None, blue, 1.6)
    p.dashed(x, y, r * 0.89, max(12, int(r * 0.55)), blue, r * 0.07, 0.45)
    p.circle(x, y, r * 0.83, fill, blue, 1.4)


def _noodles(p, x, y, r, color, seed, n=15, sw=3.4):
    rnd = random.Random(seed)
    many = []
    for _ in range(n):
        a, rr = rnd.uniform(0, 6.28), r * rnd.uniform(0.25, 0.72)
        many.append(arc(x + rnd.uniform(-0.2, 0.2) * r, y + rnd.uniform(-0.2, 0.2) * r, rr * 0.8, rr * 0.7, math.degrees(a), math.degrees(a) + rnd.uniform(110, 230), 9))
    p.curves(many, color, sw)


def _rice(p, x, y, r):
    """A bowl of rice; the star lies on it."""
    _dish(p, x, y, r, EGG, IND, "#fbf6e8")
    rnd = random.Random(int(x))
    p.lines([[(a, b), (a + 4 * math.cos(t), b + 4 * math.sin(t))] for a, b, t in ((q[0], q[1], rnd.uniform(0, 3)) for q in scatter(arc(x, y, r * 0.76, r * 0.76, 0, 360, 24), 70, 5, 5))], "#e6dcc2", 2.6)
    star(p, x, y, r * 0.5, "#c8963e", 0, 0.7)


def _chilli(p, x, y, s, rot, color="#b22a1f"):
    with p.at(x, y, s, False, rot):
        p.blob([(0, 0), (18, -7), (44, -5), (62, 6), (42, 5), (18, 7)], color)
        p.curves([[(0, 0), (-8, -2), (-14, -9)]], "#3f7d6c", 3.6)
        p.curves([[(12, -3), (32, -4), (48, 0)]], "#e58a72", 1.6)


def _sticks(p, x, y, s, rot, color):
    with p.at(x, y, s, False, rot):
        for k in (-5, 6):
            p.poly([(-150, k - 4), (150, k - 2), (150, k + 2), (-150, k + 4)], color)
            p.lines([[(-146, k), (-96, k)]], LIGHTGOLD, 2.4)


def _north(p, cx, cy, r):
    _tray(p, cx, cy, r, "#5a3323", "#43241a", "#c99a66")
    _dish(p, cx - r * 0.36, cy - r * 0.36, r * 0.36, EGG, IND, "#d9a65a")                      # bún thang: fields of colour
    x, y, rr = cx - r * 0.36, cy - r * 0.36, r * 0.29
    for k, c in enumerate(("#f2cf5b", "#f6ead2", "#d98a5a", "#f2cf5b", "#f3dcc0", "#5f9480")):
        a0 = 60 * k
        p.poly([(x, y)] + arc(x, y, rr, rr, a0 + 4, a0 + 56, 7), c)
        p.lines([[(x + rr * 0.25 * math.cos(math.radians(a0 + 8 * j)), y + rr * 0.25 * math.sin(math.radians(a0 + 8 * j))), (x + rr * 0.94 * math.cos(math.radians(a0 + 8 * j)), y + rr * 0.94 * math.sin(math.radians(a0 + 8 * j)))] for j in range(1, 7)], mix(c, BROWN, 0.35), 1.3)
    _dish(p, cx + r * 0.42, cy - r * 0.3, r * 0.3, "#b9cdbd", FOREST, "#c9803a")               # bún chả: patties in their broth
    for k in range(5):
        a = k * 1.26
        x, y = cx + r * 0.42 + r * 0.13 * math.cos(a), cy - r * 0.3 + r * 0.13 * math.sin(a)
        p.ellipse(x, y, r * 0.078, r * 0.066, "#6b3a26", "#3a1d14", 1.4)
        p.lines([[(x - 9, y - 4 + 4 * j), (x + 9, y - 5 + 4 * j)] for j in range(3)], "#a5674a", 1.4)
    _dish(p, cx + r * 0.4, cy + r * 0.4, r * 0.33, EGG, IND, "#fbf6e8")
    _noodles(p, cx + r * 0.4, cy + r * 0.4, r * 0.3, "#e9dfc6", 3, 22, 3)
    _rice(p, cx - r * 0.05, cy + r * 0.08, r * 0.2)
    p.circle(cx - r * 0.42, cy + r * 0.4, r * 0.27, "#2a1610")
    p.circle(cx - r * 0.42, cy + r * 0.4, r * 0.235, "#c8862e")
    p.blobs([move([(-26, -6), (0, -13), (26, -6), (24, 9), (0, 13), (-24, 9)], cx - r * 0.42 + dx, cy + r * 0.4 + dy, r / 240, t) for dx, dy, t in ((-18, -12, 10), (20, 4, -30), (-8, 24, 50))], "#e3bd6c", "#8a5a14", 1.4)
    dill = []
    for k in range(7):                                                                          # dill on the fish
        x, y = cx - r * 0.5 + r * 0.06 * k, cy + r * (0.3 + 0.035 * ((k * 3) % 7))
        dill += [[(x, y), (x + 14 * math.cos(a), y + 14 * math.sin(a))] for a in (j * 0.9 + k for j in range(7))]
    p.lines(dill, "#3f7d6c", 1.6)
    _sticks(p, cx, cy + r * 0.79, r / 300, 4, "#3a1d14")


def _centre(p, cx, cy, r):
    _tray(p, cx, cy, r, "#8a1d17", "#5e1612", LIGHTGOLD)
    _dish(p, cx, cy, r * 0.33, "#c3ccd6", IND, "#b8431f")                                       # bún bò
    _noodles(p, cx, cy + r * 0.03, r * 0.28, "#f3e3bd", 8, 15, 4)
    for x, y, t in ((-0.1, -0.08, 20), (0.1, 0.06, -30), (-0.05, 0.14, 80)):
        p.blob(move([(-26, -8), (0, -15), (26, -9), (24, 8), (0, 12), (-24, 9)], cx + r * x, cy + r * y, r / 230, t), "#8a4a3a", "#5e1612", 1.3)
    p.dots([(cx + r * 0.2 * math.cos(k * 2.4) * ((k * 0.618) % 1), cy + r * 0.2 * math.sin(k * 2.4) * ((k * 0.618) % 1)) for k in range(14)], "#5f9480", 3)
    small = 8
    for k in range(small):                                                                      # many small plates
        a = 2 * math.pi * k / small - 0.3
        x, y = cx + r * 0.645 * math.cos(a), cy + r * 0.645 * math.sin(a)
        _dish(p, x, y, r * 0.2, EGG, IND, ("#fbf6e8", "#e9cf9a", "#fbf6e8", "#b9cdbd", "#fbf6e8", "#8a4a2c", "#fbf6e8", "#e3c48d")[k])
        q = r * 0.13
        if k == 0:
            for j in range(3):
                _chilli(p, x - q * 0.7, y - q * 0.5 + j * q * 0.5, r / 420, 8 - 12 * j)
        elif k == 1:
            p.blobs([move([(-20, 0), (0, -14), (20, 0), (0, 8)], x + q * 0.5 * dx, y + q * 0.5 * dy, r / 260, 20 * dx) for dx, dy in ((-0.7, -0.5), (0.7, -0.3), (0, 0.8))], "#f6e3b4", "#b0722a", 1.4)
        elif k == 2:
            for j in range(9):
                xx, yy = x + q * 0.72 * math.cos(j * 2.4) * ((j * 0.4) % 1), y + q * 0.72 * math.sin(j * 2.4) * ((j * 0.4) % 1)
                p.ellipse(xx, yy, r * 0.035, r * 0.026, "#6e5a3a", "#2a1a14", 1)
                p.curves([arc(xx, yy, r * 0.022, r * 0.014, 180, 360, 5)], "#d9c9a0", 1)
        elif k == 3:
            leaves(p, [(x + q * 0.2 * math.cos(j), y + q * 0.2 * math.sin(j), q * 0.95, q * 0.2, j * 57) for j in range(6)], "#3f7d6c", "#dfe8cf", 1, True)
        elif k == 4:
            for j in range(4):
                p.rect(x - q * 0.8 + (j % 2) * q * 0.85, y - q * 0.8 + (j // 2) * q * 0.85, q * 0.7, q * 0.7, "#7fa06a", "#3f5d3a", 1.4)
                p.lines([[(x - q * 0.8 + (j % 2) * q * 0.85 + q * 0.35, y - q * 0.8 + (j // 2) * q * 0.85), (x - q * 0.8 + (j % 2) * q * 0.85 + q * 0.35, y - q * 0.1 + (j // 2) * q * 0.85)]], "#e3bd6c", 2)
        elif k == 6:
            for j in range(3):
                p.curves([arc(x, y - q * 0.3 + j * q * 0.4, q * 0.5, q * 0.34, 150, 400, 9)], "#e0764f", r * 0.03)
        elif k == 7:
            p.blob([(x - q, y + q * 0.3), (x - q * 0.6, y - q * 0.6), (x + q * 0.6, y - q * 0.6), (x + q, y + q * 0.3)], "#e3ac3c", "#a5672a", 2)
    for k in range(3):
        _chilli(p, cx + r * (1.02 + 0.05 * k), cy + r * (0.55 + 0.13 * k), r / 210, 40 + 30 * k, "#b22a1f" if k % 2 else "#d9542f")


def _south(p, cx, cy, r):
    _tray(p, cx, cy, r, "#c99a52", "#a87526", "#6e4721")
    p.circle(cx - r * 0.36, cy - r * 0.3, r * 0.42, "#3f7d6c")                                    # a leaf of rolls
    p.lines([[(cx - r * 0.36, cy - r * 0.3), (cx - r * 0.36 + r * 0.4 * math.cos(a), cy - r * 0.3 + r * 0.4 * math.sin(a))] for a in (k * 0.45 for k in range(14))], "#5f9480", 1.6)
    for k in range(4):
        with p.at(cx - r * 0.36, cy - r * (0.5 - 0.135 * k), r / 200, False, -12):
            p.lines([[(-46, 0), (46, 0)]], "#f4ecd9", 22)
            p.lines([[(-30, -2), (26, -2)]], "#a9c79a", 9)
            p.curves([arc(-12, 0, 12, 7, 160, 380, 8), arc(16, 0, 12, 7, 160, 380, 8)], "#e0764f", 5)
            p.lines([[(-46, -8), (46, -8)]], "#fffdf6", 1.6)
    _dish(p, cx + r * 0.4, cy - r * 0.34, r * 0.35, "#e3c48d", BROWN, "#d9823a")                  # sour soup with yellow flowers
    x, y = cx + r * 0.4, cy - r * 0.34
    for k in range(9):
        a, f = k * 2.4, r * 0.25 * math.sqrt((k + 0.5) / 9)
        blossom(p, x + f * math.cos(a), y + f * math.sin(a), r * 0.055, "#f2cf3b", "#a5672a", None, 4, k * 40, False)
    p.blobs([move([(-22, 0), (-8, -9), (14, -7), (24, 0), (14, 7), (-8, 9)], x + dx * r, y + dy * r, r / 250, t) for dx, dy, t in ((-0.12, 0.12, 30), (0.13, -0.02, -40))], "#c3ccd6", "#4b5a70", 1.4)
    _dish(p, cx + r * 0.34, cy + r * 0.4, r * 0.38, EGG, FOREST, "#fbf6e8")                        # broken rice with its chop
    p.lines([[(a, b), (a + 4, b + 2)] for a, b in scatter(arc(cx + r * 0.24, cy + r * 0.44, r * 0.2, r * 0.2, 0, 360, 18), 60, 4, 4)], "#d9cda8", 2.4)
    p.blob(move([(-46, -10), (-20, -30), (24, -26), (50, 0), (30, 24), (-22, 22)], cx + r * 0.42, cy + r * 0.34, r / 240, -20), "#8a4a2c", "#43241a", 1.6)
    p.lines([move([(-30 + 14 * k, -16), (-22 + 14 * k, 16)], cx + r * 0.42, cy + r * 0.34, r / 240, -20) for k in range(5)], "#43241a", 3)
    p.circle(cx + r * 0.22, cy + r * 0.6, r * 0.075, "#fffdf6")
    p.circle(cx + r * 0.22, cy + r * 0.6, r * 0.04, "#e9a832")
    p.circle(cx - r * 0.36, cy + r * 0.46, r * 0.27, "#6e8f4a")                                    # a coconut
    p.circle(cx - r * 0.36, cy + r * 0.46, r * 0.2, "#fbf6e8")
    p.circle(cx - r * 0.36, cy + r * 0.46, r * 0.14, "#dbe5d9")
    p.curves([arc(cx - r * 0.36, cy + r * 0.46, r * 0.1, r * 0.1, 200, 300, 7)], "#ffffff", 3)
    _rice(p, cx, cy + r * 0.02, r * 0.16)


def kitchens():
    """Three trays on three grounds; in the middle one bowl that all can reach."""
    p = Pic("#86ab97")
    p.poly([(900, 0), (1600, 0), (1600, 380), (1045, 345)], "#d9a24a")
    p.poly([(1045, 345), (1600, 380), (1600, 900), (560, 900)], "#6a1914")
    rnd = random.Random(4)
    p.lines([[(x, y), (x + rnd.uniform(60, 190), y)] for x, y in ((rnd.uniform(-40, 860), rnd.uniform(0, 900)) for _ in range(70)) if x + (y - 345) * 0.86 < 680], "#9dbfab", 1.6, 0.8)
    p.curves([[(1070 + 100 * k, -10), (1100 + 96 * k, 150), (1090 + 100 * k, 350)] for k in range(6)], "#e3b768", 1.6)
    for k in range(3, 9):
        p.curves([[(640 + 120 * k, 900), (740 + 118 * k, 720), (860 + 116 * k, 360 + 2 * k)][:3]], "#7d2a1f", 1.4)
    p.lines([[(900, 0), (1045, 345)], [(1045, 345), (1600, 380)], [(1045, 345), (560, 900)]], LIGHTGOLD, 5)
    _north(p, 738, 292, 232)
    _south(p, 1352, 196, 184)
    _centre(p, 1216, 640, 236)
    # the one bowl
    p.circle(1058, 366, 86, "#1d1410", None, 1, 0.35)
    _dish(p, 1050, 356, 84, EGG, IND, "#a4551c")
    p.circle(1050, 356, 62, "#b8651f")
    star(p, 1050, 356, 56, "#f0cf86", 1, 0.8)
    for x, y in ((1022, 334), (1084, 378), (1064, 318)):
        p.circle(x, y, 5.5, "#b22a1f")
        p.circle(x, y, 2.2, "#f6d9b8")
    p.curves([arc(1050, 356, 52, 52, 200, 270, 8)], "#f7e3b0", 3)
    return p


# --- fish sauce ----------------------------------------------------------------------------------

def _barrel(p, cx, base, w, h, wood, light, dark, hoop, staves=13):
    """A standing barrel, wider above; rattan hoops; y of its rim is returned."""
    top = base - h
    a, b = w * 0.5, w * 0.44
    body = [(cx - a, top)] + bezier((cx - a, top), (cx - a * 0.98, base - h * 0.4), (cx - b, base), n=6) + arc(cx, base, b, w * 0.075, 180, 0, 12) + bezier((cx + b, base), (cx + a * 0.98, base - h * 0.4), (cx + a, top), n=6)
    p.poly(body, wood)
    edge = lambda f, y: cx + (a + (b - a) * ((y - top) / h)) * f
    p.poly([(edge(0.36, top), top)] + [(edge(0.36, top + h * t), top + h * t + w * 0.05 * t) for t in (0.5, 1)] + [(edge(1, top + h * t), top + h * t) for t in (1, 0.5, 0)], dark)
    p.poly([(edge(-0.92, top), top), (edge(-0.72, top), top), (edge(-0.72, base), base + w * 0.05), (edge(-0.92, base), base + w * 0.02)], light)
    fs = [math.sin(math.radians(-84 + 168 * k / staves)) for k in range(staves + 1)]
    p.lines([[(edge(f, top), top + 4), (edge(f, base), base + w * 0.075 * math.sqrt(max(0, 1 - f * f)))] for f in fs], mix(dark, DEEP, 0.4), 1.8)
    for t in (0.1, 0.145, 0.36, 0.405, 0.66, 0.705, 0.9, 0.945):
        y = top + h * t
        half = a + (b - a) * t + 2
        line = arc(cx, y, half, w * 0.075, 180, 0, 18)
        p.curves([line], mix(hoop, DEEP, 0.5), w * 0.026)
        p.curves([line], hoop, w * 0.018)
        p.lines([[(x - 3, yy + w * 0.009), (x + 3, yy - w * 0.009)] for x, yy in arc(cx, y, half, w * 0.075, 176, 4, 34)], mix(hoop, DEEP, 0.55), 1.1)
    p.ellipse(cx, top, a, w * 0.085, mix(wood, light, 0.4), mix(dark, DEEP, 0.4), 2)
    p.ellipse(cx, top + 2, a * 0.9, w * 0.07, mix(dark, DEEP, 0.5))
    return top


def _fish(x, y, s, rot):
    """An anchovy, about 50 long."""
    return move([(26, 0), (18, -4), (0, -6), (-16, -3), (-26, -7), (-22, 0), (-26, 6), (-16, 3), (0, 5), (18, 3)], x, y, s, rot)


def barrels():
    """The barrel house: a shoal comes down like a stream, an amber thread runs out."""
    p = Pic("#1c1210")
    # roof beams and one shaft of daylight
    p.poly([(0, 0), (1600, 0), (1600, 150), (0, 60)], "#2b1a13")
    p.lines([[(60 + 150 * k, -10), (-40 + 176 * k, 120)] for k in range(11)], "#3d2518", 18)
    p.lines([[(0, 56), (1600, 146)], [(0, 72), (1600, 168)]], "#4a2d1c", 7)
    p.poly([(1180, 96), (1300, 104), (1560, 900), (980, 900)], "#e3bd6c", None, 1, 0.07)
    p.poly([(1206, 98), (1276, 102), (1440, 900), (1090, 900)], "#f0d48c", None, 1, 0.08)
    star(p, 1240, 96, 74, "#e3bd6c", 2, 1)
    floor = [(0, 742), (1600, 716)]
    p.poly(floor + [(1600, 900), (0, 900)], "#2f1c13")
    p.lines([[(800 + (k - 12) * 60, 730), (800 + (k - 12) * 190, 900)] for k in range(25)], "#412819", 1.6)
    p.lines([[(0, 766), (1600, 742)], [(0, 808), (1600, 790)], [(0, 862), (1600, 850)]], "#412819", 1.6)
    hoop = "#d9b070"
    for x, base, w, h in ((350, 716, 120, 200), (470, 722, 140, 236), (606, 728, 164, 280)):
        _barrel(p, x, base, w, h, "#5b3522", "#714630", "#452618", "#a58252", 9)
    for x, base, w, h in ((1500, 738, 250, 440), (780, 744, 210, 372)):
        _barrel(p, x, base, w, h, "#6e3f27", "#8a5434", "#51301f", "#bf9660", 11)
    top = _barrel(p, 1150, 800, 470, 560, "#8a4f2d", "#a8683c", "#653620", hoop, 17)
    # the shoal
    rnd = random.Random(11)
    path = dense([(-60, 150), (140, 250), (330, 250), (520, 180), (730, 110), (930, 90), (1080, 130), (1150, 236)], 12)
    tones = {"#c3ccd6": [], "#e6ebee": [], "#8fa3b5": []}
    keys = list(tones)
    n = len(path) - 1
    for k in range(230):
        t = rnd.random() ** 0.85
        i = min(n - 1, int(t * n))
        (x0, y0), (x1, y1) = path[i], path[i + 1]
        wide = 66 * (1 - 0.45 * t) * rnd.gauss(0, 0.55)
        ang = math.degrees(math.atan2(y1 - y0, x1 - x0))
        x, y = x0 + rnd.uniform(-8, 8), y0 + wide
        if y > top - 6 and x > 1000:
            continue
        tones[keys[k % 3]].append(_fish(x, y, rnd.uniform(0.62, 1.05), ang + rnd.uniform(-10, 10)))
    for c in ("#8fa3b5", "#c3ccd6", "#e6ebee"):
        p.polys(tones[c], c)
    p.dots([(f[0][0] * 0.86 + f[2][0] * 0.14 - 2, f[0][1] * 0.86 + f[2][1] * 0.14 - 1) for f in tones["#e6ebee"]], "#1c1210", 1.4)
    p.polys([[(x, y), (x + 4, y + 1), (x + 2, y + 5)] for x, y in ((rnd.uniform(960, 1330), rnd.uniform(130, 236)) for _ in range(90))], "#fffdf6")
    # the heap under salt at the rim
    heap = [(960, 240)] + [(960 + 380 * k / 16, 240 - 30 * math.sin(math.pi * k / 16) - 4 * math.sin(k * 2.3)) for k in range(17)] + [(1340, 240)]
    p.poly(heap + arc(1150, 240, 190, 30, 0, 180, 14), "#e8e2d2")
    p.polys([_fish(x, y, 0.8, a) for x, y, a in ((1030, 232, 12), (1110, 222, -20), (1190, 226, 16), (1270, 236, -12), (1150, 246, 4), (1070, 250, -8), (1236, 252, 10))], "#a9b7c4")
    p.polys([[(x, y), (x + 4, y + 1), (x + 2, y + 4)] for x, y in scatter(heap, 70, 3, 6)], "#ffffff")
    # tap, thread of amber, bowl
    p.rect(1104, 690, 60, 16, "#43241a")
    p.poly([(1092, 676), (1112, 676), (1112, 720), (1092, 720)], "#5a3323")
    p.lines([[(1098, 704), (1074, 712)]], "#43241a", 15)
    p.curves([[(1070, 716), (1058, 740), (1054, 832)]], "#e39a36", 7)
    p.curves([[(1068, 718), (1056, 742), (1052, 830)]], "#f6cf7a", 2)
    p.ellipse(1054, 880, 150, 16, "#140c0a")
    p.poly([(936, 822)] + bezier((936, 822), (960, 884), (1020, 884), n=8) + bezier((1088, 884), (1148, 884), (1172, 822), n=8), EGG)
    p.poly([(1110, 826)] + bezier((1106, 850), (1100, 878), (1088, 884), n=5) + bezier((1088, 884), (1148, 884), (1172, 822), n=8), "#dccfae")
    p.curves([arc(1054, 838, 112, 30, 168, 12, 18)], IND, 3)
    p.dots([(1054 + 104 * math.cos(math.radians(a)), 846 + 32 * math.sin(math.radians(a))) for a in range(24, 160, 15)], IND, 3)
    p.ellipse(1054, 822, 118, 24, EGG, IND, 2)
    p.ellipse(1054, 824, 106, 19, "#b8651f")
    p.ellipse(1044, 825, 60, 9, "#d98a34")
    p.curves([arc(1054, 824, 34, 7, 0, 350, 12), arc(1054, 824, 18, 4, 0, 350, 10)], "#f6cf7a", 1.5)
    return p


PICTURES = {"three-kitchens": (kitchens, 0.68, 0.45), "fish-sauce-barrels": (barrels, 0.7, 0.52)}
