"""Pictures of hills and fields: coffee, wind and sun, the cave, Điện Biên, Lâm Đồng."""
import math
import random

from shapes import *  # noqa: F403


def _coffee_branch(p, spine, seed, leaf_fill, vein, berries, line):
    """A branch with paired broad leaves and cherries packed at every joint."""
    rnd = random.Random(seed)
    q = branch(p, spine, 15, BROWN, CLAY, seed)
    joints = range(3, len(q) - 1, 3)
    items = []
    for i in joints:
        (x0, y0), (x, y) = q[i - 1], q[i]
        d = math.degrees(math.atan2(y - y0, x - x0))
        for s in (-1, 1):
            items.append((x, y, rnd.uniform(118, 165), rnd.uniform(30, 38), d + s * rnd.uniform(48, 70)))
    for k, item in enumerate(items):
        leaves(p, [item], leaf_fill[k % len(leaf_fill)], vein, 1.2, True)
    for i in joints:
        x, y = q[i]
        shine, navels = [], []
        for k in range(8):
            a, r = 6.28 * k / 7 + i, 20 if k else 0
            c = berries[rnd.randrange(len(berries))]
            bx, by = x + r * math.cos(a), y + r * 0.85 * math.sin(a)
            p.circle(bx, by, 14, c, line, 0.9)
            shine.append(arc(bx, by, 9, 9, 190, 270, 2))
            navels.append((bx + 4, by + 4))
        p.curves(shine, LIGHTGOLD, 1.4)
        p.dots(navels, line, 1.8)


def coffee():
    """Basalt hills in coffee rows, a tall communal house, a branch in fruit."""
    p = Pic("#eec98a")
    star(p, 1000, 300, 250, RED, 3, 1.2)
    for k, (x, y, w) in enumerate(((260, 130, 360), (560, 210, 260), (1380, 120, 320))):
        cloud(p, x, y, w, "#f6dfae", OCHRE, 3, k + 2, 1, 13)
    cols = ("#d9a86c", "#b97647", "#98502f", "#743722", "#51261a")
    for k, c in enumerate(cols):
        q = ridge(400 + 84 * k, 62 - 6 * k, 60 + k, scale=480 - 20 * k, octaves=3)
        mass(p, q, 900, c)
        if k == 1:
            _rong(p, 760, y_at(q, 760) + 6)
            for x, s in ((640, 70), (690, 54), (850, 60), (560, 48)):
                round_tree(p, x, y_at(q, x) + 8, s, s, LAC, PINE, SAGE, x)
        if k == 0:
            pine_row(p, q, 8, 46, 34, mix(c, PINE, 0.55), 4, 0, 1600)
            contours(p, q, 5, 12, "#f0d29a", 1, 0.7, 0.3)
            continue
        low = ridge(400 + 84 * (k + 1), 62 - 6 * (k + 1), 61 + k, scale=460 - 20 * k, octaves=3)
        n = 5
        for j in range(1, n):
            row = between(q, [(x, max(y, yy + 30)) for (x, yy), (_, y) in zip(q, low)], j / n)
            gap = 13 + 7 * k
            p.lines([[(x, y + 4 + k) for x, y in row[::2]]], mix(c, LAC, 0.35), 1 + 0.3 * k, 0.8)
            line = [(x + 5 * j, y + 6) for x, y in row[::3]]
            p.beads(line, (JADE, PINE, PINE, FOREST)[k - 1], 3.2 + 1.5 * k, gap)
            p.beads([(x + 2, y - 2) for x, y in line], (LIGHTGOLD, CORAL, RED, RED)[k - 1], 1 + 0.4 * k, gap * 3)
    carrier(p, 620, 760, 0.9, IND, SAND, DEEP, RED)
    walker(p, 700, 772, 0.95, RED, SAND, DEEP)
    _coffee_branch(p, [(1640, 560), (1500, 590), (1370, 660), (1250, 690), (1110, 770)], 4, (PINE, FOREST, JADE), PALECEL, (RED, RED, CORAL, DEEPRED, OCHRE), OX)
    return p


def _rong(p, cx, base):
    """The communal house of the highlands: a blade of thatch."""
    for x in (-44, -22, 0, 22, 44):
        p.rect(cx + x - 2.5, base - 34, 5, 36, LAC)
    p.rect(cx - 56, base - 52, 112, 22, CLAY)
    lattice(p, cx - 54, base - 50, 108, 18, 14, LIGHTGOLD, 0.8, 2)
    q = [(cx - 66, base - 50)] + bezier((cx - 66, base - 50), (cx - 50, base - 140), (cx - 40, base - 218), n=6) + bezier((cx - 40, base - 218), (cx, base - 204), (cx + 40, base - 218), n=6) + bezier((cx + 40, base - 218), (cx + 50, base - 140), (cx + 66, base - 50), n=6)
    p.poly(q, BROWN)
    p.lines([[(cx - 40 + 8 * k, base - 208), (cx - 62 + 12.4 * k, base - 54)] for k in range(11)], LIGHTGOLD, 0.8, 0.8)
    p.lines([[(cx - 56, base - 100), (cx + 56, base - 100)], [(cx - 50, base - 150), (cx + 50, base - 150)]], LIGHTGOLD, 2)
    p.lines([[(cx - 40, base - 218), (cx - 48, base - 232)], [(cx + 40, base - 218), (cx + 48, base - 232)]], LAC, 3)


def wind_and_sun():
    """Turbines along a dry coast, rows of panels like paddies, a Chăm tower far off."""
    p = Pic("#f4d7a3")
    cx, cy = 1060, 330
    for k in range(9):
        p.circle(cx, cy, 260 + 74 * k, None, EGG, 16 - k, 0.55 - 0.05 * k)
    star(p, cx, cy, 238, CORAL, 3, 1.3)
    p.rect(0, 452, 1600, 90, mix(STEEL, PALECEL, 0.35))
    glints(p, 0, 458, 1600, 530, 90, EGG, 3, 1.2, 0.8, 90)
    for x, h, a in ((420, 92, 10), (510, 106, 40), (600, 98, 75), (690, 112, 20), (1300, 120, 50), (1400, 110, 95), (1500, 128, 15)):
        turbine(p, x, 470, h, EGG, a, 2.4)
        reflection(p, x, 472, 6, 26, EGG, x, 1.6, 0.8)
    dune = ridge(520, 26, 5, scale=320, octaves=3)
    mass(p, dune, 900, "#dca765")
    contours(p, dune, 7, 9, "#f4d7a3", 1, 0.8, 0.2)
    for k, s in ((0, 1), (1, 0.7), (2, 0.62)):
        x, y = (742, 700, 786)[k], y_at(dune, 742) + 6
        for j in range(4):
            w = (30 - 5.5 * j) * s
            p.rect(x - w / 2, y - (20 + 18 * j) * s, w, 20 * s, CLAY if j % 2 == 0 else mix(CLAY, BROWN, 0.4))
            p.lines([[(x - w / 2 - 2, y - (20 + 18 * j) * s), (x + w / 2 + 2, y - (20 + 18 * j) * s)]], BROWN, 1.4)
        p.poly(arch(x, y, 8 * s, 15 * s), LAC)
    hill = ridge(600, 44, 15, scale=420, octaves=3)
    mass(p, hill, 900, SAGE)
    contours(p, hill, 8, 10, EGG, 1, 0.6, 0.2)
    for x, h, a in ((960, 330, 18), (1190, 400, 62), (1440, 470, 98), (790, 250, 44)):
        turbine(p, x, y_at(hill, x) + 8, h, EGG, a, None, STEEL)
    near = ridge(668, 22, 25, scale=500, octaves=3)
    mass(p, near, 900, CEL)
    rnd = random.Random(2)
    for i in range(26):                                             # sheep of Ninh Thuận
        x = rnd.uniform(470, 900)
        y = y_at(near, x) + rnd.uniform(6, 40)
        p.ellipse(x, y, 6, 4, EGG)
        p.dots([(x + 6, y - 1.5)], BROWN, 1.9)
        p.lines([[(x - 3, y + 3), (x - 3, y + 7)], [(x + 3, y + 3), (x + 3, y + 7)]], BROWN, 1)
    floor = ridge(730, 12, 35, scale=700, octaves=2)
    mass(p, floor, 900, JADE)
    contours(p, floor, 9, 11, SAGE, 1, 0.5, 0.4)
    for r in range(6):
        t = r / 5
        y = 716 + 172 * t ** 1.25
        x0, x1 = 850 - 300 * t, 1640
        depth = 15 + 16 * t
        n = 4
        for b in range(n):
            a = x0 + (x1 - x0) * b / n
            c = x0 + (x1 - x0) * (b + 0.93) / n
            p.lines([[(a + 20, y + depth * 0.6), (a + 20, y + depth + 8)], [(c - 20, y + depth * 0.6), (c - 20, y + depth + 8)]], FOREST, 3)
            solar_row(p, (a, y), (c, y - 3), depth, IND if (r + b) % 4 else BLUE, HAZE, 7 + r, -0.55)
    return p


def phong_nha():
    """Inside a great cave: bands of rock, a shaft of light, a wood on the cave floor."""
    p = Pic(NIGHT)
    f = noise(8, 3)
    cx, cy = 1050, 400
    tones = steps("#16233a", "#c98f5a", 9)

    def lip(k):
        rx, ry = 980 - 98 * k, 640 - 62 * k
        return [(cx + rx * (1 + 0.075 * f(a * 2.1 + k * 0.23)) * math.cos(a) * (1.12 if math.cos(a) < 0 else 0.9),
                 cy + ry * (1 + 0.1 * f(a * 2.4 + 9 + k * 0.31)) * math.sin(a)) for a in (2 * math.pi * i / 54 for i in range(54))]
    for k, c in enumerate(tones[:7]):
        q = lip(k)
        p.blob(q, c)
        for j in (0.34, 0.67):
            p.blob(between(q, lip(k + 1), j), None, mix(c, LIGHTGOLD, 0.22 + 0.05 * k), 0.9, 0.8)
    mouth = lip(7)
    p.blob(mouth, "#f3dcae", LIGHTGOLD, 2)
    full = dense(mouth, 3, True)
    for k, (y, amp, c) in enumerate(((430, 46, PALECEL), (480, 40, SAGE), (520, 30, CEL))):
        q = [(x, yy) for x, yy in ridge(y, amp, 3 + k, 700, 1400, 8, 110) if inside(full, x, yy)]
        x0, x1 = q[0][0], q[-1][0]
        under = [r for r in full if r[1] > y - 10 and x0 - 30 < r[0] < x1 + 30]
        under.sort(key=lambda r: -math.atan2(r[0] - cx, r[1] - cy + 80))
        p.poly(q + under[::-1], c)
        p.lines(cut([[(a, b + 8 * j) for a, b in q] for j in range(1, 6)], full, 8), EGG, 0.9, 0.6)
    # light falls to the floor
    p.poly([(960, 330), (1200, 330), (1350, 800), (880, 800)], "#f3dcae", op=0.16)
    p.poly([(1036, 330), (1124, 330), (1210, 800), (980, 800)], "#f7f0e0", op=0.14)
    p.lines([[(1000 + 20 * k, 350 + (k * 37) % 90), (930 + 43 * k, 770 - (k * 53) % 110)] for k in range(9)], LIGHTGOLD, 1, 0.6)
    sun(p, 1080, 268, 70, RED, LIGHTGOLD, 1, OCHRE)
    # floor, wood, river
    floor = ridge(690, 26, 5, scale=260)
    floor = [(x, y + 60 * min(1, abs(x - 1060) / 700)) for x, y in floor]
    mass(p, floor, 900, FOREST)
    contours(p, floor, 7, 10, CEL, 1, 0.5, 0.2)
    for x, s in ((930, 92), (990, 124), (1060, 150), (1128, 132), (1190, 100), (1244, 78), (880, 70)):
        round_tree(p, x, y_at(floor, x) + 16, s, s * 0.8, LAC, PINE if s < 125 else JADE, PALECEL, s)
    river = [(x, 800 + 22 * math.sin(x / 210)) for x in range(0, 1601, 40)]
    p.poly(river + [(1600, 900), (0, 900)], mix(IND, PINE, 0.5))
    p.lines([river], LIGHTGOLD, 1.4)
    glints(p, 560, 822, 1600, 892, 60, LIGHTGOLD, 4, 1.6, 0.6, 110)
    glints(p, 0, 826, 700, 892, 16, CEL, 5, 1.3, 0.5, 90)
    # stalactites and stalagmites
    rnd = random.Random(17)
    for k in range(30):
        x = 40 + k * 54 + rnd.uniform(-16, 16)
        h = rnd.uniform(60, 220) * (0.55 + 0.6 * abs(x - 1050) / 800)
        w = h * 0.13
        p.poly([(x - w, -5), (x - w * 0.55, h * 0.4), (x - w * 0.2, h * 0.8), (x, h), (x + w * 0.16, h * 0.8), (x + w * 0.5, h * 0.45), (x + w, -5)], NIGHT)
        p.lines([[(x - w * 0.3, 0), (x - w * 0.1, h * 0.75)], [(x + w * 0.3, 0), (x + w * 0.1, h * 0.6)]], STEEL, 0.9, 0.7)
    for x, h in ((660, 150), (720, 90), (1420, 200), (1490, 130), (1560, 250), (600, 60)):
        y = y_at(floor, x) + 40
        q = [(x - h * 0.22, y)] + [(x - h * (0.17 - 0.025 * j) - (4 if j % 2 else 0), y - h * j / 6) for j in range(1, 6)] + [(x, y - h)] + [(x + h * (0.17 - 0.025 * j) + (4 if j % 2 else 0), y - h * j / 6) for j in range(5, 0, -1)] + [(x + h * 0.22, y)]
        p.blob(q, mix(NIGHT, CLAY, 0.3))
        p.lines([[(x - h * (0.15 - 0.022 * j), y - h * j / 6 + 3), (x + h * (0.15 - 0.022 * j), y - h * j / 6 + 3)] for j in range(1, 6)], CLAY, 1)
    for k, x in enumerate((800, 828, 862)):
        y = y_at(floor, x) + 14
        walker(p, x, y, 0.55, (RED, OCHRE, CORAL)[k], LIGHTGOLD, LAC, EGG)
    sampan(p, 1180, 850, 0.9, DEEP, LIGHTGOLD, BROWN, None, True, (RED, EGG), None)
    reflection(p, 1180, 862, 210, 34, DEEP, 2, 3, 0.7)
    return p


def dien_bien():
    """The Mường Thanh paddies ringed by mountains, seen through ban in flower."""
    p = Pic("#e4e6dc")
    sun(p, 1000, 200, 96, CORAL, EGG, 2, GOLD)
    tones = steps(HAZE, PINE, 6)
    for k in range(4):
        q = ridge(268 + 46 * k, 64 - 9 * k, 80 + k, scale=300 - 20 * k)
        mass(p, q, 700, tones[k])
        ravines(p, q, EGG, 46, k, 70, 0.9, 0.55)
        p.lines([[(x, 330 + 44 * k), (x + w, 330 + 44 * k)] for x, w in ((120 + 170 * k, 260), (760 - 60 * k, 320), (1240 - 40 * k, 240))], "#f0efe6", 9, 0.8)
    edge = ridge(474, 7, 7, scale=200)
    low = [(x, 915) for x, _ in edge]
    mass(p, edge, 900, SAGE)
    fields(p, edge, low, 9, 15, ["#c3b878", "#cdc389", "#abbd8b", SAGE, "#95b486", "#7da688", "#bcc18c"], "#e6e9d6", 11, 1.3, 900, JADE)
    for k, (x, y, w) in enumerate(((700, 560, 118), (838, 540, 92), (560, 534, 80), (760, 620, 138), (940, 586, 120))):
        long_house(p, x, y, w, w * 0.5, SAND, BROWN, LAC, EGG, 4, w * 0.2)
        round_tree(p, x - w * 0.72, y + 4, w * 0.62, w * 0.6, LAC, PINE, SAGE, k)
    river = bezier((1100, 478), (980, 560), (1180, 640), (1040, 920), n=18)
    wide = [(x - 5 - 34 * (i / 18) ** 2, y) for i, (x, y) in enumerate(river)] + [(x + 5 + 34 * (i / 18) ** 2, y) for i, (x, y) in reversed(list(enumerate(river)))]
    p.poly(wide, HAZE, EGG, 1.5)
    p.curves([[(x + d * (i / 18) ** 2, y) for i, (x, y) in enumerate(river)][6:] for d in (-16, 0, 14)], STEEL, 1, 0.7)
    for x, y in ((640, 690), (800, 730), (910, 690)):
        carrier(p, x, y, 0.62, IND, EGG, LAC, CORAL)
    main = branch(p, [(1640, 800), (1530, 660), (1480, 500), (1400, 380), (1290, 300), (1160, 268)], 34, BROWN, CLAY, 5)
    side = branch(p, [(1480, 500), (1390, 500), (1310, 550), (1240, 560)], 14, BROWN, CLAY, 6)
    up = branch(p, [(1400, 380), (1420, 260), (1500, 160), (1520, 80)], 16, BROWN, CLAY, 8)
    rnd = random.Random(3)
    for q in (main[10:], side[4:], up[4:]):
        for i in range(0, len(q), 4):
            x, y = q[i]
            for s in (-1, 1):                                     # the two-lobed leaf
                a = rnd.uniform(40, 130) * s
                p.blobs([move([(0, 0), (12, -16), (34, -15), (38, -3), (30, 0), (38, 4), (34, 16), (12, 15)], x, y, rnd.uniform(0.6, 0.9), a)], (JADE, CEL)[i % 2], EGG, 0.8)
    spots = [main[k] for k in (9, 13, 16, 19, 22, 25)] + [side[k] for k in (5, 9, 13, 15)] + [up[k] for k in (5, 9, 13, 15)]
    for k, (x, y) in enumerate(spots):
        ban_flower(p, x + rnd.uniform(-14, 14), y + rnd.uniform(-12, 12), (60, 46, 52, 40)[k % 4], "#fbf3ee", "#d79aa6", "#a8526a", rnd.uniform(0, 72))
    for _ in range(9):
        x, y = rnd.uniform(1060, 1420), rnd.uniform(600, 860)
        p.blob(move([(0, 0), (7, -5), (17, -2), (7, 5)], x, y, 1, rnd.uniform(0, 360)), "#fbf3ee", "#a8526a", 0.7)
    return p


def lam_dong():
    """Highland pines over terraces of flowers, the twin peaks, glass houses."""
    p = Pic("#dfe3ea")
    sun(p, 930, 214, 104, "#e8b86a", EGG, 2, "#c98f5a")
    for k, (x, y, w) in enumerate(((240, 150, 380), (560, 240, 300), (1220, 130, 300))):
        cloud(p, x, y, w, EGG, STEEL, 3, k + 4, 0.9, 13)
    twin = peaks(420, ((760, 176, 250), (905, 142, 190), (560, 70, 260), (1120, 84, 260), (240, 60, 300)), 9, rough=6)
    mass(p, twin, 560, STEEL)
    ravines(p, twin, EGG, 70, 5, 100, 0.9, 0.6, 420, 1300)
    mid = ridge(420, 30, 33, scale=260)
    mass(p, mid, 600, mix(STEEL, PINE, 0.55))
    pine_row(p, mid, 26, 70, 46, mix(STEEL, FOREST, 0.75), 8, 0, 1600)
    mist(p, 452, "#dfe3ea", 0, 1600, 9, 4, 9, 0.85)
    hues = ["#6b5b9a", "#c6718a", EGG, "#e8b86a", "#8f7fbf", CORAL, SAGE, "#d79aa6", JADE, RED]
    top = ridge(476, 20, 3, scale=380, octaves=2)
    mass(p, top, 900, PINE)
    bottom = [(x, 930 - 50 * math.sin(x / 500)) for x, _ in top]
    n = 13
    for k in range(n):
        t0, t1 = (k / n) ** 1.5, ((k + 0.72) / n) ** 1.5
        a, b = between(top, bottom, t0), between(top, bottom, t1)
        c = hues[k % len(hues)]
        p.poly([(x, y + 8) for x, y in a] + [(x, y + 8) for x, y in b[::-1]], mix(c, PINE, 0.25))
        thick = (bottom[0][1] - top[0][1]) * (t1 - t0)
        size = max(1.6, thick * 0.12)
        for j in range(2 if thick < 30 else 3):
            m = between(a, b, (j + 0.6) / (2.2 if thick < 30 else 3.2))
            m = [(x - 7 * j, y + 8) for x, y in m[::4]]
            p.beads(m, mix(c, EGG, 0.35) if c == EGG or k % 3 == 1 else c, size, size * (2.5 + 0.5 * (j % 2)))
            p.beads([(x + size, y - size * 0.6) for x, y in m], mix(c, EGG, 0.6), size * 0.3, size * 4.9)
    for x, w, y in ((610, 120, 540), (744, 120, 534), (430, 90, 536)):     # glass houses
        for j in range(3):
            q = [(x + j * w / 3, y)] + arc(x + (j + 0.5) * w / 3, y - 20, w / 6, 15, 180, 360, 8) + [(x + (j + 1) * w / 3, y)]
            p.poly(q, "#eef2ee", STEEL, 1)
            p.lines([[(x + (j + f) * w / 3, y), (x + (j + f) * w / 3, y - 30)] for f in (0.33, 0.66)], STEEL, 0.8)
    walker(p, 800, 700, 0.8, IND, SAND, LAC)
    carrier(p, 690, 742, 0.9, "#6b5b9a", SAND, LAC, CORAL)
    for x, b, h, s in ((1130, 690, 430, 3), (1540, 700, 620, 5), (1010, 640, 300, 8), (1270, 770, 640, 4), (1420, 860, 820, 6)):
        pine(p, x, b, h, "#5a3526" if h > 500 else "#7a4c37", FOREST if h > 500 else PINE, SAGE, s, 7, 0.2)
    return p


PICTURES = {
    "coffee-highlands": (coffee, 0.66, 0.55),
    "wind-and-sun": (wind_and_sun, 0.68, 0.45),
    "phong-nha-caves": (phong_nha, 0.66, 0.5),
    "dien-bien-profile": (dien_bien, 0.68, 0.5),
    "lam-dong-profile": (lam_dong, 0.68, 0.5),
}
