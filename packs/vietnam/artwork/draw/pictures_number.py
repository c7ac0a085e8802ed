"""Pictures of things that are counted or spelled, and the mark."""
import math
import random

from shapes import *  # noqa: F403

# column, row on the tile map and how many earlier units each of the thirty-four was made from
UNITS = [(2, 2, 1), (4, 0, 1), (3, 0, 2), (0, 1, 1), (1, 0, 1), (1, 1, 1), (2, 0, 2), (3, 1, 2), (4, 1, 1), (4, 2, 1), (3, 2, 2), (2, 1, 3),
         (4, 3, 2), (3, 3, 2), (2, 3, 3), (2, 4, 1), (2, 5, 1), (2, 6, 1), (3, 6, 2), (4, 6, 1), (4, 7, 2), (5, 7, 2), (5, 8, 2), (6, 10, 2),
         (5, 9, 2), (5, 10, 3), (4, 10, 2), (4, 11, 3), (3, 10, 2), (3, 11, 2), (4, 12, 3), (2, 11, 2), (3, 12, 3), (2, 12, 2)]
ISLANDS = [(8, 6), (9, 11)]


def mark():
    """The star by itself."""
    p = Pic("none", 100, 100)
    p.out.clear()
    color = RED
    p.poly(rays(50, 50, 25), color)
    p.circle(50, 50, 28.5, None, color, 1.6)
    p.dashed(50, 50, 34.5, 42, color, 6, 0.3)
    p.circle(50, 50, 40, None, color, 1.1)
    p.dashed(50, 50, 43.5, 28, color, 2.6)
    p.circle(50, 50, 47.6, None, color, 2.2)
    return p


def provinces():
    """Thirty-four lotus petals in the country's long S; each has as many veins-within as it had units before."""
    p = Pic(NIGHT)
    for k in range(12):
        y = 70 + 74 * k
        q = [(x, y + 9 * math.sin(x / 90 + k * 1.3) + 0.02 * x) for x in range(620, 1601, 35)]
        p.curves([q], STEEL, 1, 0.35)
    sun(p, 1300, 196, 108, DEEPRED, LIGHTGOLD, 2, GOLD)
    flakes(p, GOLD, 100, 6, 500, 0, 1600, 900, 3.4, 0.6, (1050, 450, 420))
    bands = steps(CEL, SAGE, 4) + steps(PALECEL, SAND, 3) + steps(LIGHTGOLD, GOLD, 2) + steps(PEACH, RED, 4)

    def place(c, r):
        return 700 + c * 79 + 20 * math.sin(r * 0.62), 92 + r * 59 + (c % 2) * 15

    petal = bezier((0, 0), (12, -50), (58, -34), (84, 0), n=7) + bezier((84, 0), (58, 34), (12, 50), (0, 0), n=7)[1:-1]
    order = sorted(range(len(UNITS)), key=lambda i: UNITS[i][1])
    spine = [place(2.2, 1), place(2.6, 3), place(2.1, 5), place(4.3, 7), place(5.2, 9), place(4.2, 10.6), place(2.6, 12)]
    for d in range(-2, 3):
        p.curves([[(x + 7 * d, y + 2 * d) for x, y in spine]], GOLD, 1, 0.5)
    for i in order:
        c, r, n = UNITS[i]
        x, y = place(c, r)
        y += 38
        tone = bands[r]
        lean = -90 + (c - 3) * 5 + (i % 3 - 1) * 4
        p.poly(move(petal, x, y + 4, 1.08, lean), mix(tone, NIGHT, 0.55), LIGHTGOLD, 1.6)
        for k in sorted(range(n), key=lambda k: -abs(k - (n - 1) / 2)):    # a petal inside for every unit there was
            t = 0 if n == 1 else (k / (n - 1) - 0.5) * 2
            s, wide, turn = ((0.9, 1, 0), (0.84, 0.64, 17), (0.8, 0.56, 25))[n - 1]
            inner = [(u, v * wide) for u, v in petal]
            p.poly(move(inner, x + t * 2, y, s, lean + t * turn), mix(tone, EGG, 0.28 if t else 0.12), mix(tone, NIGHT, 0.7), 1)
            veins = [bezier((6, 0), (46, f * 15 * wide), (72, 0), n=2) for f in (-1, 0, 1)]
            p.curves([move(v, x + t * 2, y, s, lean + t * turn) for v in veins], mix(tone, NIGHT, 0.6), 0.8, 0.7)
    for c, r in ISLANDS:
        x, y = place(c, r)
        x -= 60
        for k, (dx, dy, s) in enumerate(((0, 0, 15), (30, -12, 9), (-26, 12, 10), (14, 22, 8), (42, 12, 6), (-12, -22, 7), (-40, -8, 5))):
            p.blob([(x + dx + s * math.cos(a) * (1.3 if j % 2 else 1), y + dy + s * 0.6 * math.sin(a)) for j, a in enumerate(2 * math.pi * j / 7 for j in range(7))], (LIGHTGOLD, SHELL, SAGE)[k % 3], None)
            p.ellipse(x + dx, y + dy, s * 1.9, s * 1.05, None, LIGHTGOLD, 0.8, 0.8)
    for k, (x, y) in enumerate(((1260, 640), (1400, 590), (1180, 850), (1130, 300))):
        junk(p, x, y, 0.22 + 0.04 * (k % 2), LAC, (CORAL, LIGHTGOLD)[k % 2], CLAY, NIGHT, k % 2 == 0)
    lotus(p, 520, 700, 40, (mix(ROSE, NIGHT, 0.3), mix(CORAL, NIGHT, 0.3), mix(RED, NIGHT, 0.2)), GOLD)
    for x, y, r in ((470, 730, 50), (590, 740, 38), (380, 760, 30)):
        lotus_leaf(p, x, y, r, mix(PINE, NIGHT, 0.5), mix(CEL, NIGHT, 0.4), 0.3, x)
    return p


def hundred_million():
    """Hats from above, spun out like the seeds of a sunflower, every one a star."""
    p = Pic(JADE)
    cx, cy = 1070, 430
    rnd = random.Random(34)
    golden = math.pi * (3 - 5 ** 0.5)
    for k in range(7):
        p.circle(cx, cy, 150 + 118 * k, None, PALECEL, 1, 0.3)
    fills = (EGG, SHELL, SAND, LIGHTGOLD, EGG, SHELL)
    heads = (INK, LAC, IND, RED, CORAL, DEEPRED, OCHRE, PLUM)
    shadow, plain, hats, ribs, rings = [], {}, {}, [], []
    star_r = 128
    for k in range(62, 1300):
        r = 16.4 * k ** 0.5
        a = k * golden
        x, y = cx + r * math.cos(a), cy + r * math.sin(a)
        if not (-30 < x < 1630 and -30 < y < 930):
            continue
        away = max(0.0, (cx - 380 - x) / 620) + (max(0.0, (y - 560) / 500) if x < 640 else 0)
        if rnd.random() < away * 1.5 or (k > 660 and rnd.random() < 0.6 + (k - 660) / 1100):
            continue
        size = 13.2 if k % 3 else 15.4
        shadow.append((x + 3, y + 4))
        if k % 3 == 0 or k % 5 == 0:
            hats.setdefault(rnd.choice(fills), []).append((x, y))
            t = rnd.random()
            ribs.append((x, y, size, t))
        else:
            plain.setdefault(rnd.choice(heads), []).append((x, y))
            rings.append((x, y))
    p.dots(shadow, FOREST, 14, 0.5)
    for c, pts in hats.items():
        p.dots(pts, c, 15)
    p.lines([[(x + 14 * math.cos(b), y + 14 * math.sin(b)), (x - 14 * math.cos(b), y - 14 * math.sin(b))] for x, y, s, t in ribs for b in (t + math.pi * j / 3 for j in range(3))], UMBER, 0.7)
    p.dots([(x, y) for x, y, _, _ in ribs], UMBER, 1.6)
    for c, pts in plain.items():
        p.dots([(x, y + 1) for x, y in pts], c, 11.5)
        p.dots(pts, mix(c, INK, 0.62) if c not in (INK, LAC) else "#3c302a", 7.2)
        p.dots([(x - 2.4, y - 2.8) for x, y in pts], mix(c, EGG, 0.5), 1.5)
    p.circle(cx, cy, star_r, JADE)
    sun(p, cx, cy, star_r - 8, RED, LIGHTGOLD, 2, None)
    return p


def visitors():
    """Birds come from everywhere; those that stay the night join the ring."""
    p = Pic("#dce8e2")
    cx, cy = 1100, 440
    for k in range(10):
        p.circle(cx, cy, 350 + 58 * k, None, SAGE, 1, 0.55 - 0.05 * k)
    p.circle(cx, cy, 330, EGG, GOLD, 2)
    p.circle(cx, cy, 318, None, GOLD, 1)
    p.dashed(cx, cy, 305, 140, GOLD, 18, 0.16)
    p.circle(cx, cy, 292, None, GOLD, 1)
    sun(p, cx, cy, 128, RED, LIGHTGOLD, 1, None)
    p.circle(cx, cy, 140, None, RED, 1.4)
    p.dashed(cx, cy, 152, 56, RED, 6)
    p.circle(cx, cy, 164, None, RED, 1)
    for i in range(12):                                            # counted: the ring of the drum
        a = 2 * math.pi * i / 12
        lac_bird(p, cx + 228 * math.cos(a), cy + 228 * math.sin(a), 0.98, (IND, BLUE, JADE)[i % 3], EGG, False, math.degrees(a) + 90)
    rnd = random.Random(12)
    placed = []
    for _ in range(4000):                                          # on their way in, in loose flocks
        x, y = rnd.uniform(20, 1590), rnd.uniform(10, 780)
        r = math.hypot(x - cx, y - cy)
        near = 380 / r if r > 380 else 0
        s = 0.24 + 0.7 * near ** 2
        if not near or (x < 760 and y > 520 - (760 - x) * 0.35) or (x > 1250 and y > 560) or rnd.random() > near ** 1.6:
            continue
        if any(math.hypot(x - a, y - b) < 62 * (s + t) for a, b, t in placed):
            continue
        placed.append((x, y, s))
    for i, (x, y, s) in enumerate(sorted(placed, key=lambda q: q[2])):
        heading = math.degrees(math.atan2(cy - y, cx - x)) + (-52 if x < cx else 30)
        lac_bird(p, x, y, s, (CORAL, RED, OCHRE, JADE, BLUE)[i % 5], "#dce8e2" if s > 0.5 else None, False, heading)
    for i, (x, y, s, rot) in enumerate(((1430, 720, 0.8, 18), (1500, 800, 0.62, 26), (1350, 812, 0.55, 10), (1540, 660, 0.5, 14), (1250, 846, 0.5, 4))):   # only passing: outlines
        with p.at(x, y, s, False, rot):
            for q in lac_bird_outline():
                p.poly(q, None, STEEL, 2)
    low = ridge(846, 10, 9, scale=200)
    mass(p, low, 900, PALECEL)
    contours(p, low, 4, 12, EGG, 1.2, 0.8)
    for k, (x, w) in enumerate(((1180, 90), (1262, 60))):
        long_house(p, x, 862, w, w * 0.5, SAND, CLAY, BROWN, EGG, 3)
    for x, h in ((1120, 90), (1140, 70), (1312, 96)):
        areca(p, x, 866, h, OCHRE, PINE, BROWN, 3, h, 0.5)
    return p


def two_figures():
    """Two rings laid over each other: where people are written down, and where they are."""
    p = Pic(SHELL)
    p.lines(hatch([(0, 0), (1600, 0), (1600, 900), (0, 900)], 26, 12), EGG, 1.2, 0.8)
    a, b = (880, 430), (1212, 430)
    r = 324
    left, right = ring(*a, r, 90), ring(*b, r, 90)
    p.circle(*a, r, "#e3b45c")
    p.circle(*b, r, CEL)
    half = math.acos((b[0] - a[0]) / 2 / r)
    lens = [(a[0] + r * math.cos(t), a[1] + r * math.sin(t)) for t in (-half + 2 * half * i / 24 for i in range(25))] + \
        [(b[0] + r * math.cos(t), b[1] + r * math.sin(t)) for t in (math.pi - half + 2 * half * i / 24 for i in range(25))]
    p.poly(lens, RED)
    for (x, y), c in ((a, UMBER), (b, FOREST)):
        p.circle(x, y, r, None, c, 2.4)
        p.circle(x, y, r + 12, None, c, 1)
        p.dashed(x, y, r + 26, 180, c, 14, 0.14)
        p.circle(x, y, r + 40, None, c, 1)
    # the register: roofs, each with its seal; the count: people who walk about
    for i, (x, y) in enumerate(scatter(ring(a[0] - 6, a[1], r - 44, 40), 60, 5, 66)):
        if inside(right, x + 34, y):
            continue
        s = 1.0 + (i % 3) * 0.12
        with p.at(x, y, s):
            p.poly([(-20, 18), (-20, -4), (20, -4), (20, 18)], EGG)
            p.poly([(-28, -2), (-15, -20), (15, -20), (28, -2)], (CLAY, DEEPRED, BROWN)[i % 3])
            p.lines([[(-12 + 6 * k, -18), (-21 + 10.5 * k, -3)] for k in range(5)], PEACH, 0.9)
            p.rect(-5, 4, 10, 14, UMBER)
            p.lines([[(-16, 2), (-10, 2), (-10, 9), (-16, 9), (-16, 2)], [(10, 2), (16, 2), (16, 9), (10, 9), (10, 2)]], UMBER, 1)
    n = 0
    for i, (x, y) in enumerate(scatter(ring(b[0] + 6, b[1], r - 36, 40), 74, 8, 56)):
        if inside(left, x - 26, y):
            continue
        n += 1
        kind = n % 5
        robe = (EGG, IND, CORAL, LIGHTGOLD, NIGHT)[n % 5]
        if kind == 3:
            rider(p, x, y + 22, 0.72, FOREST, robe, LIGHTGOLD, None, n % 2 == 0)
        elif kind == 1:
            carrier(p, x, y + 24, 0.78, robe, SAND, FOREST, CORAL, n % 2 == 0)
        else:
            walker(p, x, y + 24, 0.92, robe, SAND, FOREST, SHELL, n % 2 == 0)
    star(p, 1046, 430, 126, LIGHTGOLD, 2, 1)
    for i, y in enumerate((226, 262, 598, 634)):
        for k in range(1 + (i in (1, 2))):
            x = 1046 + (k - 0.5 * (i in (1, 2))) * 70
            if i < 2:
                with p.at(x, y, 0.9):
                    p.poly([(-16, 16), (-16, -2), (16, -2), (16, 16)], EGG)
                    p.poly([(-24, 0), (-13, -16), (13, -16), (24, 0)], OX)
            else:
                walker(p, x, y + 20, 0.95, EGG, SAND, OX)
    p.curves([[(0, 862), (380, 850), (700, 866), (1100, 852), (1600, 864)], [(0, 876), (420, 868), (800, 880), (1200, 868), (1600, 878)]], GOLD, 1.2)
    return p


def tones():
    """Six movements of the voice as brush strokes on a stave of silk threads."""
    p = Pic(LAC)
    flakes(p, GOLD, 160, 2, 300, 0, 1600, 900, 4.4, 0.6, (1080, 450, 460))
    for k in range(9):
        y = 150 + 74 * k
        p.curves([[(x, y + 5 * math.sin(x / 170 + k)) for x in range(0, 1641, 82)]], GOLD, 0.9, 0.4)
    star(p, 1090, 448, 400, mix(GOLD, LAC, 0.62), 3, 1)

    def stroke(pts, width, color, shade):
        """A brush stroke: wet and thick at first, dry hairs at its end."""
        q = dense(pts, 7)
        n = len(q) - 1
        up, low, hairs = [], [], [[] for _ in range(6)]
        for i, (x, y) in enumerate(q):
            (x0, y0), (x1, y1) = q[max(0, i - 1)], q[min(n, i + 1)]
            d = math.hypot(x1 - x0, y1 - y0) or 1
            nx, ny = (y1 - y0) / d, -(x1 - x0) / d
            t = i / n
            w = width * (0.74 + 0.26 * math.cos(t * 5.2)) * (1 - 0.9 * max(0, t - 0.45) ** 1.5 / 0.41) / 2
            up.append((x + nx * w + (x0 - x1) / d * 16 * (1 - t) ** 6, y + ny * w + (y0 - y1) / d * 16 * (1 - t) ** 6))
            low.append((x - nx * w, y - ny * w * 1.06))
            for k in range(6):
                f = (k - 2.5) * 0.34
                hairs[k].append((x + nx * w * f, y + ny * w * f))
        p.blob(up[::3] + [up[-1], low[-1]] + low[::-3], color)
        p.curves([h[int(n * (0.34 + 0.09 * ((k * 5) % 4))):int(n * (0.8 + 0.05 * (k % 3))):2] for k, h in enumerate(hairs)], LAC, 1.5, 0.75)
        p.curves([[(x - 3, y) for x, y in low[2:int(n * 0.5):3]]], shade, 2.2, 0.9)

    stroke([(700, 250), (790, 240), (880, 250), (980, 240)], 46, EGG, SAND)                        # level
    stroke([(1150, 330), (1230, 270), (1310, 180), (1380, 110)], 58, RED, CORAL)                    # rising
    stroke([(640, 420), (720, 450), (810, 520), (880, 620)], 58, LIGHTGOLD, OCHRE)                  # falling
    stroke([(1000, 420), (1050, 340), (1150, 350), (1170, 440), (1110, 500), (1096, 590)], 48, CEL, PALECEL)   # asking
    stroke([(1250, 560), (1310, 470), (1380, 500), (1430, 560), (1500, 560), (1560, 460)], 52, CORAL, PEACH)   # broken
    p.blob([(1014, 700), (1050, 676), (1096, 690), (1104, 730), (1070, 764), (1022, 750)], EGG)    # heavy
    eggshell(p, [(1024, 704), (1052, 688), (1088, 698), (1094, 728), (1066, 752), (1030, 742)], SAND, 11, 2, 0.8)
    p.curves([[(990, 790), (1060, 804), (1140, 790)], [(960, 806), (1060, 824), (1170, 806)]], GOLD, 1.4)
    # seals of the vowels' own hats: a roof, a bowl, a hook
    for x, y, pts in ((1440, 726, ((-26, 14), (0, -16), (26, 14))), (1300, 740, ((-26, -12), (0, 12), (26, -12))), (860, 740, ((-14, 16), (10, 8), (14, -14)))):
        p.circle(x, y, 44, DEEPRED, GOLD, 1.6)
        p.circle(x, y, 38, None, GOLD, 0.9)
        p.dashed(x, y, 51, 44, GOLD, 3)
        p.curves([[(x + u, y + v) for u, v in pts]] if len(pts) == 3 and pts[1][1] != -16 else [], LIGHTGOLD, 8)
        if pts[1][1] == -16:
            p.lines([[(x + u, y + v) for u, v in pts]], LIGHTGOLD, 8)
    with p.at(560, 730, 1, False, -34):                             # the brush, laid down
        p.rect(-210, -7, 190, 14, CLAY)
        p.lines([[(-200, -2), (-30, -2)]], LIGHTGOLD, 1.2)
        p.rect(-24, -10, 22, 20, GOLD)
        p.blob([(-2, -11), (24, -14), (60, 0), (24, 14), (-2, 11)], SHELL)
        p.blob([(26, -12), (60, 0), (26, 12), (36, 0)], RED)
        p.lines([[(2, -6), (36, -4)], [(2, 0), (40, 0)], [(2, 6), (36, 4)]], UMBER, 0.8)
    return p


PICTURES = {
    "mark": (mark, 0.5, 0.5),
    "thirty-four-provinces": (provinces, 0.63, 0.5),
    "a-hundred-million": (hundred_million, 0.67, 0.48),
    "counting-visitors": (visitors, 0.68, 0.5),
    "two-population-figures": (two_figures, 0.655, 0.48),
    "six-tones-one-alphabet": (tones, 0.68, 0.5),
}
