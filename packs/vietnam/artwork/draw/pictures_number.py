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
    star(p, 1330, 330, 190, mix(GOLD, NIGHT, 0.45), 3, 1)
    flakes(p, GOLD, 120, 6, 500, 0, 1600, 900, 3.4, 0.6, (1050, 450, 420))
    tones = ((SAGE, CEL, JADE), (LIGHTGOLD, GOLD, OCHRE), (ROSE, CORAL, RED), (EGG, SHELL, SAND))

    def place(c, r):
        return 700 + c * 79 + 20 * math.sin(r * 0.62), 92 + r * 59 + (c % 2) * 15

    order = sorted(range(len(UNITS)), key=lambda i: UNITS[i][1])
    spine = [place(2.2, 1), place(2.6, 3), place(2.1, 5), place(4.3, 7), place(5.2, 9), place(4.2, 10.6), place(2.6, 12)]
    for d in range(-2, 3):
        p.curves([[(x + 7 * d, y + 2 * d) for x, y in spine]], GOLD, 1, 0.5)
    for i in order:
        c, r, n = UNITS[i]
        x, y = place(c, r)
        y += 30
        family = tones[(c * 2 + r * 3 + i) % 4]
        length, half = 66, 35
        shape = [(0, 0), (length * 0.3, -half * 0.86), (length * 0.66, -half * 0.8), (length, 0), (length * 0.66, half * 0.8), (length * 0.3, half * 0.86)]
        lean = -90 + (c - 3) * 5 + (i % 3 - 1) * 4
        p.blob(move(shape, x, y, 1.06, lean), family[2] if family[2] != RED else DEEPRED, LIGHTGOLD, 1.6)
        for k in range(n):                                          # a petal inside for every unit there was
            t = 0 if n == 1 else (k / (n - 1) - 0.5) * 2
            s = 0.86 if n == 1 else 0.74 if n == 2 else 0.66
            thin = [(u, v * (1 if n == 1 else 0.62)) for u, v in shape]
            p.blob(move(thin, x + t * 2, y - 3, s, lean + t * (17 if n == 2 else 25)), family[k % 2 if n > 1 else 1], NIGHT, 0.9)
            p.lines([move(bezier((6, 0), (length * 0.5, f * half * 0.25), (length * 0.86, 0), n=3), x + t * 2, y - 3, s, lean + t * (17 if n == 2 else 25)) for f in (-1, 0, 1)], NIGHT, 0.8, 0.55)
    for c, r in ISLANDS:
        x, y = place(c, r)
        x -= 60
        for k, (dx, dy, s) in enumerate(((0, 0, 15), (30, -12, 9), (-26, 12, 10), (14, 22, 8), (42, 12, 6), (-12, -22, 7), (-40, -8, 5))):
            p.blob([(x + dx + s * math.cos(a) * (1.3 if j % 2 else 1), y + dy + s * 0.6 * math.sin(a)) for j, a in enumerate(2 * math.pi * j / 7 for j in range(7))], (LIGHTGOLD, SHELL, SAGE)[k % 3], None)
            p.ellipse(x + dx, y + dy, s * 1.9, s * 1.05, None, LIGHTGOLD, 0.8, 0.8)
    for k, (x, y) in enumerate(((1230, 640), (1330, 560), (1400, 800), (1180, 190))):
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
    for k in range(62, 760):
        r = 16.4 * k ** 0.5
        a = k * golden
        x, y = cx + r * math.cos(a), cy + r * math.sin(a)
        if not (-30 < x < 1630 and -30 < y < 930):
            continue
        away = max(0.0, (cx - 380 - x) / 620) + (max(0.0, (y - 560) / 500) if x < 640 else 0)
        if rnd.random() < away * 1.5:
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
    p.lines([[(x + 14 * math.cos(b), y + 14 * math.sin(b)), (x - 14 * math.cos(b), y - 14 * math.sin(b))] for x, y, s, t in ribs for b in (t + math.pi * j / 4 for j in range(4))], UMBER, 0.7)
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
    for i in range(54):                                            # on their way in, along three winding paths
        t = i / 53
        arm = i % 3
        turn = math.radians((200, 262, 320)[arm]) - 0.95 * (1 - t)
        r = 372 + 640 * (1 - t) ** 1.1
        x, y = cx + r * math.cos(turn) * 1.15, cy + r * math.sin(turn) * 0.8
        if y > 610 and x < 700 or not (-60 < x < 1660):
            continue
        s = 0.34 + 0.5 * t * rnd.uniform(0.7, 1.1)
        heading = math.degrees(math.atan2(cy - y, cx - x)) - 34
        lac_bird(p, x, y, s, (CORAL, RED, OCHRE, JADE, BLUE)[rnd.randrange(5)], "#dce8e2" if s > 0.5 else None, False, heading)
    for i, (x, y, s, rot) in enumerate(((1430, 720, 0.8, 18), (1500, 800, 0.62, 26), (1350, 812, 0.55, 10), (1540, 660, 0.5, 14), (1250, 846, 0.5, 4))):   # only passing: outlines
        with p.at(x, y, s, False, rot):
            for q in lac_bird_outline():
                p.poly(q, None, STEEL, 2)
    shore = ridge(806, 14, 4, 560, 1600, 16, 140)
    shore = [(x, y + 90 * max(0, (1200 - x) / 640)) for x, y in shore]
    low = ridge(846, 10, 9, scale=200)
    mass(p, low, 900, PALECEL)
    contours(p, low, 4, 12, EGG, 1.2, 0.8)
    for k, (x, w) in enumerate(((1180, 90), (1262, 60))):
        long_house(p, x, 862, w, w * 0.5, SAND, CLAY, BROWN, EGG, 3)
    for x, h in ((1120, 90), (1140, 70), (1312, 96)):
        areca(p, x, 866, h, OCHRE, PINE, BROWN, 3, h, 0.5)
    _ = shore
    return p


def two_figures():
    """Two rings laid over each other: where people are written down, and where they are."""
    p = Pic(SHELL)
    eggshell(p, ring(1290, 430, 296, 60), EGG, 30, 4, 1.3, 1, 1)
    a, b = (900, 430), (1240, 430)
    r = 330
    left, right = ring(*a, r, 90), ring(*b, r, 90)
    p.circle(*a, r, "#e3b45c")
    p.circle(*b, r, CEL)
    lens = [q for q in right if inside(left, *q)] + []
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
    star(p, 1070, 430, 128, LIGHTGOLD, 2, 1)
    for i, y in enumerate((226, 262, 598, 634)):
        for k in range(1 + (i in (1, 2))):
            x = 1070 + (k - 0.5 * (i in (1, 2))) * 70
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
        up, low, hairs = [], [], [[] for _ in range(5)]
        for i, (x, y) in enumerate(q):
            (x0, y0), (x1, y1) = q[max(0, i - 1)], q[min(n, i + 1)]
            d = math.hypot(x1 - x0, y1 - y0) or 1
            nx, ny = (y1 - y0) / d, -(x1 - x0) / d
            t = i / n
            w = width * (0.5 + 0.5 * math.sin(min(1, t * 5) * math.pi / 2)) * (1 - 0.72 * t ** 2.2) / 2
            up.append((x + nx * w, y + ny * w))
            low.append((x - nx * w, y - ny * w * 1.06))
            for k in range(5):
                hairs[k].append((x + nx * w * (k - 2) * 0.36, y + ny * w * (k - 2) * 0.36))
        (x0, y0), (x1, y1) = q[-2], q[-1]
        p.blob(up[::3] + low[::-3], color)
        p.curves([h[(2 + k) % 5 + 2::3] for k, h in enumerate(hairs)], shade, 1.3, 0.8)
        ex, ey = x1 - x0, y1 - y0
        d = math.hypot(ex, ey) or 1
        p.lines([[(x1 + k * 3 * -ey / d, y1 + k * 3 * ex / d), (x1 + k * 4 * -ey / d + ex / d * (26 - 5 * abs(k)), y1 + k * 4 * ex / d + ey / d * (26 - 5 * abs(k)))] for k in (-2, -1, 0, 1, 2)], color, 2)

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
    "two-population-figures": (two_figures, 0.67, 0.48),
    "six-tones-one-alphabet": (tones, 0.68, 0.5),
}
