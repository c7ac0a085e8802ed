"""Pictures of coming home: the bowl of noodles, Tết, the house with areca palms."""
import math
import random

from shapes import *  # noqa: F403


def _bowl(p, cx, y, w, glaze, blue, inside_fill, rows=True):
    """A footed bowl seen a little from above; y is its rim. Everything that lies in it goes on top."""
    h, ry = w * 0.42, w * 0.13
    body = [(cx - w / 2, y)] + bezier((cx - w / 2, y), (cx - w * 0.46, y + h * 0.72), (cx - w * 0.19, y + h), n=10) + [(cx - w * 0.17, y + h * 1.12)] + \
        bezier((cx - w * 0.17, y + h * 1.12), (cx, y + h * 1.17), (cx + w * 0.17, y + h * 1.12), n=6) + bezier((cx + w * 0.19, y + h), (cx + w * 0.46, y + h * 0.72), (cx + w / 2, y), n=10)
    p.poly(body, glaze)
    if rows:
        shade = [(cx + w * 0.3, y + ry)] + bezier((cx + w * 0.26, y + ry), (cx + w * 0.26, y + h * 0.7), (cx + w * 0.08, y + h), n=8) + bezier((cx + w * 0.19, y + h), (cx + w * 0.46, y + h * 0.72), (cx + w / 2, y), n=10)
        p.poly(shade, mix(glaze, blue, 0.12))
    for f, sw in ((0.30, 1.6), (0.35, 3), (0.86, 1.6), (0.92, 3), (1.06, 2)):
        half = w * (0.5 if f < 1 else 0.19)
        p.curves(cut([arc(cx, y + h * f - ry * 0.25 * (1 - f), half, ry * (1 - 0.55 * f), 180, 0, 30)], body, 6), blue, sw)
    if rows:
        for k in range(11):                                         # brushed flowers round the belly
            t = (k + 0.5) / 11 * 2 - 1
            x, yy = cx + w * 0.405 * math.sin(t * 1.25), y + h * 0.58 + ry * 0.72 * math.cos(t * 1.35)
            r = w * 0.036 * (0.4 + 0.6 * math.cos(t * 1.2))
            if k % 2:
                for a in range(5):
                    p.blob(move([(0, 0), (r * 0.9, -r * 0.5), (r * 1.5, 0), (r * 0.9, r * 0.5)], x, yy, 1, -90 + (a - 2) * 38), blue, None)
                p.curves(cut([bezier((x - r * 2, yy + r), (x, yy + r * 1.8), (x + r * 2, yy + r), n=8)], body, 7), blue, 1.6)
            else:
                p.curves(cut([spiral(x, yy, 1, r * 1.2, 90, 1.5, 24), bezier((x - r * 2.1, yy + r * 0.6), (x, yy + r * 2.6), (x + r * 2.1, yy + r * 0.6), n=8)], body, 5), blue, 1.7)
    p.ellipse(cx, y, w / 2, ry, glaze, blue, 2)
    p.ellipse(cx, y + 3, w * 0.475, ry * 0.88, inside_fill)


def pho():
    """The great bowl, its family of smaller bowls, steam that becomes the star."""
    p = Pic(DEEP)
    flakes(p, GOLD, 210, 5, 0, 0, 1600, 640, 4.4, 0.75, (1040, 210, 420))
    star(p, 1040, 230, 205, GOLD, 3, 1)
    steam(p, 1040, 480, 330, EGG, 5, 96, 2.6, 3)
    p.poly([(0, 690), (1600, 640), (1600, 900), (0, 900)], OX)
    p.lines([[(0, 700 + 22 * k), (1600, 650 + 22 * k + 3 * k)] for k in range(9)], mix(OX, CORAL, 0.3), 1.2, 0.8)
    # the family
    for cx, y, w, glaze, blue, broth, kind in ((560, 628, 240, SAGE, FOREST, "#c9572f", 0), (1476, 606, 270, "#d9b070", BROWN, "#a8482a", 1), (742, 580, 190, CLAY, OX, "#dba648", 2)):
        _bowl(p, cx, y, w, glaze, blue, broth, False)
        ry = w * 0.11
        p.curves([[(cx - w * 0.36 + w * 0.06 * j, y + 3 + ry * 0.5 * math.sin(j)), (cx - w * 0.1, y - ry * 0.4 + 3 * j), (cx + w * 0.16, y + ry * 0.3), (cx + w * 0.36 - 4 * j, y - ry * 0.2 + j)] for j in range(7)], EGG, 2.2, 0.95)
        p.dots(scatter(arc(cx, y + 2, w * 0.38, ry * 0.7, 0, 360, 20), 16, kind, 9), (JADE, RED, JADE)[kind], 3.4)
        p.blobs([move([(0, 0), (10, -9), (26, -6), (30, 3), (14, 8)], cx + w * (0.1 * j - 0.1), y + 4 - j * 4, 1.1, 20 - 40 * j) for j in range(3)], (CORAL, "#7a3a24", RED)[kind], OX, 0.8)
        steam(p, cx, y - 14, 120, SHELL, 2, 44, 1.6, kind + 5)
    cx, y, w = 1040, 560, 640
    p.ellipse(cx, y + 318, 200, 22, DEEP)
    _bowl(p, cx, y, w, EGG, IND, "#dba95a")
    rx, ry = w * 0.455, w * 0.108
    pond = arc(cx, y + 4, rx, ry, 0, 360, 60)
    rnd = random.Random(4)
    many = []
    for k in range(34):                                             # noodles fold over one another
        x0 = cx + rnd.uniform(-0.72, 0.2) * rx
        yy = y + rnd.uniform(-0.55, 0.75) * ry
        ll, b = rnd.uniform(120, 260), rnd.uniform(-28, 28)
        many.append(bezier((x0, yy), (x0 + ll * 0.5, yy + b), (x0 + ll, yy + b * 0.1), n=7))
    p.curves(cut(many, pond, 14), "#f3e3bd", 6)
    p.curves(cut(many, pond, 14), "#fbf5e3", 2)
    for k in range(9):                                              # rings of fat, spring onion
        p.circle(cx + rx * 0.82 * math.cos(k * 0.7), y + 4 + ry * 0.8 * math.sin(k * 0.7), 5 + k % 3 * 2, None, LIGHTGOLD, 1.3)
    for x, yy, rot, s in ((880, 548, -12, 1.1), (948, 528, 10, 1.15), (912, 584, 4, 1.2), (990, 560, -6, 1.0)):
        p.blob(move([(-52, 4), (-40, -14), (0, -20), (44, -14), (56, 2), (36, 16), (-20, 18)], x, yy, s, rot), "#a4503c", OX, 1.4)
        p.curves([move([(-40, 2 + 5 * j), (0, -4 + 5 * j), (42, 1 + 5 * j)], x, yy, s, rot) for j in (-1, 0, 1)], "#d9937c", 1.3)
    for x, yy, rot in ((1120, 526, -150), (1186, 540, -60), (1150, 560, 10), (1220, 566, -20), (1096, 548, -100), (1176, 586, 40)):
        leaves(p, [(x, yy, 78, 21, rot)], (JADE, PINE)[int(x) % 2], PALECEL, 1.1, True)
    for k in range(22):
        a, f = k * 2.4, 0.25 + 0.6 * ((k * 0.618) % 1)
        x, yy = cx + rx * f * math.cos(a), y + 4 + ry * f * math.sin(a)
        p.ellipse(x, yy, 7.5, 5, None, (CEL, SAGE)[k % 2], 3)
    p.curves([bezier((1020, 600), (1060, 612), (1104, 598), n=5)], RED, 10)
    p.curves([bezier((1022, 597), (1060, 608), (1098, 596), n=5)], CORAL, 2)
    p.lines([[(1104, 598), (1114, 592)]], JADE, 4)
    for k in range(2):                                              # chopsticks
        p.poly([(1250 + 20 * k, 536 - 4 * k), (1256 + 20 * k, 540 - 4 * k), (1560 + 14 * k, 372 + 20 * k), (1552 + 14 * k, 358 + 20 * k)], (CLAY, RED)[k])
        p.lines([[(1480 + 17 * k, 408 + 10 * k), (1548 + 14 * k, 370 + 20 * k)]], LIGHTGOLD, 2)
    for x, yy, r in ((700, 824, 30), (1424, 842, 34), (640, 860, 22)):    # star anise: eight rays of the table
        p.blobs([move([(0, 0), (r * 0.5, -r * 0.2), (r * 1.1, 0), (r * 0.5, r * 0.2)], x, yy, 1, 45 * k + r) for k in range(8)], CLAY, LAC, 1)
        p.dots([move([(r * 0.55, 0)], x, yy, 1, 45 * k + r)[0] for k in range(8)], LIGHTGOLD, r * 0.08)
    for x, yy, s in ((1500, 812, 1), (1546, 836, 1.1)):
        p.ellipse(x, yy, 30 * s, 25 * s, CEL, FOREST, 1.4)
        p.ellipse(x, yy, 24 * s, 19.5 * s, "#cfdc9c")
        p.lines([[(x, yy), (x + 23 * s * math.cos(a), yy + 18.5 * s * math.sin(a))] for a in (math.pi * k / 4 for k in range(8))], EGG, 2)
    leaves(p, [(1340, 866, 86, 15, -170), (1340, 866, 78, 14, 170), (1330, 872, 66, 12, -145), (744, 868, 70, 14, -20), (744, 868, 60, 13, 14)], JADE, PALECEL, 1.1, True)
    return p


def tet():
    """The road home between peach and apricot in flower."""
    p = Pic(RED)
    star(p, 960, 250, 230, LIGHTGOLD, 3, 1)
    flakes(p, LIGHTGOLD, 110, 7, 0, 0, 1600, 560, 4.2, 0.8, (960, 250, 480))
    for x, y, f in ((280, 150, False), (560, 300, True)):
        scroll_cloud(p, x, y, 1.0, LIGHTGOLD, 1.3, f, 0.8)
    tones = ("#a3271d", "#8f1f18", "#771812", "#5e1612")
    lines = []
    for k, c in enumerate(tones):
        q = ridge(430 + 92 * k, 52 - 6 * k, 70 + k, scale=520, octaves=2)
        lines.append(q)
        mass(p, q, 900, c)
        contours(p, q, 9, 8 + 2 * k, GOLD, 0.9, 0.4, 0.2)
        if k == 1:
            for x, w in ((880, 130), (1010, 104), (770, 96)):
                y = y_at(q, x) + 30
                long_house(p, x, y, w, w * 0.56, "#f0cd84", "#d9793a", LAC, LIGHTGOLD, 3)
                p.lines([[(x + w * 0.62, y), (x + w * 0.62 + 6, y - w * 1.25)]], LAC, 2.4)          # the Tết pole
                p.curves([[(x + w * 0.62 + 6, y - w * 1.25), (x + w * 0.62 + 18, y - w * 1.33), (x + w * 0.62 + 34, y - w * 1.2)]], LAC, 1.6)
                p.blob([(x + w * 0.62 + 34, y - w * 1.2), (x + w * 0.62 + 28, y - w * 1.1), (x + w * 0.62 + 35, y - w * 0.98), (x + w * 0.62 + 41, y - w * 1.1)], CORAL, LIGHTGOLD, 1)
            for x, h in ((700, 120), (726, 150), (1080, 160), (1106, 130)):
                areca(p, x, y_at(q, x) + 26, h, OCHRE, FOREST, LAC, 5, h, 0.66)
    # the road winds from the near edge to the village
    mid = dense([(905, 554), (880, 586), (960, 620), (1080, 650), (1060, 700), (900, 740), (800, 800), (820, 860), (900, 930)], 5)
    n = len(mid) - 1
    half = [3 + 66 * (i / n) ** 1.8 for i in range(n + 1)]
    left, right = [], []
    for i, (x, y) in enumerate(mid):
        (x0, y0), (x1, y1) = mid[max(0, i - 1)], mid[min(n, i + 1)]
        d = math.hypot(x1 - x0, y1 - y0)
        nx, ny = (y1 - y0) / d, -(x1 - x0) / d
        left.append((x + nx * half[i], y + ny * half[i] * 0.62))
        right.append((x - nx * half[i], y - ny * half[i] * 0.62))
    p.poly(left + right[::-1], "#e9c88a", LIGHTGOLD, 1.4)
    p.curves([between(left, right, t)[8:] for t in (0.22, 0.5, 0.78)], OCHRE, 1, 0.8)
    rider(p, 1048, 664, 0.62, LAC, IND, OCHRE, CORAL, True)
    rider(p, 944, 742, 0.85, LAC, JADE, RED, LIGHTGOLD, True)
    rider(p, 800, 836, 1.25, LAC, EGG, OCHRE, "#f2a9a4", False)
    carrier(p, 990, 634, 0.5, IND, EGG, LAC, LIGHTGOLD)
    # peach from above, apricot from below
    rnd = random.Random(9)
    peach = branch(p, [(1640, 90), (1530, 170), (1440, 170), (1340, 250), (1230, 250), (1140, 320)], 30, LAC, BROWN, 2)
    peach2 = branch(p, [(1480, 168), (1400, 100), (1300, 90), (1220, 40)], 14, LAC, BROWN, 3)
    peach3 = branch(p, [(1340, 250), (1300, 340), (1330, 410)], 11, LAC, BROWN, 4)
    for k, (x, y) in enumerate(peach[5::2] + peach2[4::2] + peach3[3::2]):
        x, y = x + rnd.uniform(-16, 16), y + rnd.uniform(-16, 16)
        if k % 4 == 3:
            p.dots([(x, y), (x + 12, y + 7)], "#f2a9a4", 6)
            leaves(p, [(x, y, 30, 5, rnd.uniform(0, 360))], SAGE)
        else:
            blossom(p, x, y, rnd.uniform(20, 31), ("#f2a9a4", "#f7cdc4", "#ea8a86")[k % 3], DEEPRED, None, 5, rnd.uniform(0, 72))
    mai = branch(p, [(1640, 860), (1540, 790), (1470, 690), (1380, 650), (1300, 570)], 26, LAC, BROWN, 6)
    mai2 = branch(p, [(1500, 730), (1400, 760), (1310, 740), (1240, 770)], 13, LAC, BROWN, 7)
    mai3 = branch(p, [(1470, 690), (1500, 600), (1570, 540)], 12, LAC, BROWN, 8)
    for k, (x, y) in enumerate(mai[4::2] + mai2[3::2] + mai3[3::2]):
        x, y = x + rnd.uniform(-16, 16), y + rnd.uniform(-16, 16)
        if k % 4 == 3:
            leaves(p, [(x, y, 34, 7, rnd.uniform(0, 360)), (x, y, 30, 6, rnd.uniform(0, 360))], CEL)
            p.dots([(x + 10, y - 8)], "#f0c040", 6)
        else:
            blossom(p, x, y, rnd.uniform(20, 30), ("#f0c040", "#f7d873", "#e5ae2e")[k % 3], RED, None, 5, rnd.uniform(0, 72), False)
    for _ in range(16):
        x, y = rnd.uniform(1000, 1480), rnd.uniform(380, 860)
        p.blob(move([(0, 0), (5, -5), (12, -1), (6, 5)], x, y, 1, rnd.uniform(0, 360)), "#f7cdc4")
    return p


def coming_home():
    """A house among areca palms; an arc in the sky comes down to its gate."""
    p = Pic("#f3d8bd")
    p.poly([(0, 0), (1600, 0)] + ridge(150, 14, 3, scale=420)[::-1], "#eec3a6")
    sun(p, 1120, 300, 150, "#e08a55", EGG, 2, GOLD)
    flight = bezier((120, 300), (420, 40), (840, 150), n=22)
    p.path(curve_d(flight, False), None, RED, 2.4, 0.9, ' stroke-dasharray="2 11"')
    p.path(curve_d(bezier((900, 176), (1010, 236), (1066, 420), n=8), False), None, RED, 2, 0.6, ' stroke-dasharray="2 11"')
    plane(p, 868, 158, 0.72, EGG, False, 22)
    for x, y, w in ((330, 230, 330), (620, 330, 260), (1420, 190, 330)):
        cloud(p, x, y, w, "#fbeedd", GOLD, 3, x, 1, 13)
    far = ridge(470, 34, 44, scale=360)
    mass(p, far, 700, "#cfae9a")
    contours(p, far, 6, 9, EGG, 1, 0.5, 0.2)
    mid = ridge(530, 20, 46, scale=260)
    mass(p, mid, 700, SAGE)
    for k in range(17):
        x = 20 + k * 98
        if not 820 < x < 1400:
            round_tree(p, x, y_at(mid, x) + 26, 60 + 16 * (k % 3), 66, UMBER, (CEL, JADE, PINE)[k % 3], SHELL, k)
    bamboo(p, 760, 640, 300, CEL, PINE, 6, 3, -50)
    bamboo(p, 1500, 650, 330, CEL, PINE, 6, 5, 60)
    yard = ridge(640, 6, 9, scale=300)
    mass(p, yard, 900, "#d9b98a")
    for k in range(5):                                              # paddies in front and to the left
        q = ridge(742 + 36 * k, 5, 90 + k, 0, 1100, 50, 240)
        p.poly(q + [(1100, 900), (0, 900)], (SAGE, "#a9bb83", "#9db88a", "#b6bd84", SAGE)[k])
        p.lines([q] + [[(x, y + 9 + 7 * j) for x, y in q] for j in range(3)], "#dfe3bf", 1, 0.6)
    # the house: three bays and two wings under tiles
    cx, base, w = 1110, 654, 470
    p.rect(cx - 235, 648, 470, 18, CLAY)
    p.lines([[(cx - 232, 654), (cx + 232, 654)], [(cx - 234, 660), (cx + 234, 660)]], LAC, 1, 0.7)
    p.rect(cx - 214, 520, 428, 128, "#f0dfb8")
    for k in range(5):
        x = cx - 205 + 82 * k
        if k in (0, 4):
            p.rect(x + 8, 548, 66, 100, "#e3c48d")
            p.circle(x + 41, 590, 22, BROWN, LAC, 2)
            star(p, x + 41, 590, 18, LIGHTGOLD, 0, 0.5)
        else:
            p.rect(x + 4, 540, 74, 108, BROWN)
            p.rects([(x + 8 + 17.5 * j, 546, 14, 102) for j in range(4)], LAC if k == 2 else CLAY)
            lattice(p, x + 8, 546, 66, 46, 8, LIGHTGOLD, 0.9, 6)
            p.lines([[(x + 8 + 17.5 * j + 4, 604), (x + 8 + 17.5 * j + 10, 604)] for j in range(4)] + [[(x + 8 + 17.5 * j + 4, 634), (x + 8 + 17.5 * j + 10, 634)] for j in range(4)], LIGHTGOLD, 1)
    columns(p, cx - 206, cx + 206, 516, 650, 6, LAC, SHELL, 9)
    roof(p, cx, 398, 350, 520, 112, "#a5482f", PEACH, 18, 46, OX)
    p.curves([[(cx - 160 + 40 * k, 414 + 11 * j), (cx + -150 + 40 * k, 420 + 11 * j)] for k in range(9) for j in (1, 4, 7)], OX, 1.3, 0.6)
    ridge_dragons(p, cx, 396, 0.6, OX, LIGHTGOLD)
    # courtyard, jars, drying rice, gate
    p.poly([(890, 668), (1330, 668), (1430, 760), (800, 760)], "#c98f66")
    p.lines([[(890 - 90 * t, 668 + 92 * t), (1330 + 100 * t, 668 + 92 * t)] for t in (0.12, 0.28, 0.48, 0.72)] + [[(890 + 44 * k, 668), (800 + 63 * k, 760)] for k in range(11)], "#e3b890", 1.1)
    p.poly([(960, 690), (1130, 690), (1140, 726), (940, 726)], LIGHTGOLD)
    p.dots(scatter([(964, 692), (1126, 692), (1136, 724), (946, 724)], 70, 3, 7), OCHRE, 1.8)
    for k, (x, s) in enumerate(((870, 1.0), (908, 0.8), (1350, 1.0))):
        p.blob([(x - 15 * s, 664), (x - 22 * s, 640), (x - 12 * s, 618), (x + 12 * s, 618), (x + 22 * s, 640), (x + 15 * s, 664)], "#7a4430", LAC, 1)
        p.ellipse(x, 664 - 46 * s, 13 * s, 4 * s, LAC)
        p.curves([[(x - 20 * s, 644), (x, 649), (x + 20 * s, 644)], [(x - 20 * s, 636), (x, 641), (x + 20 * s, 636)]], PEACH, 1)
    for x, h, s in ((820, 330, 1.0), (850, 400, 1.05), (1390, 410, 1.1), (1424, 340, 1.0), (1460, 300, 0.9), (786, 270, 0.9)):
        areca(p, x, 700, h, "#b99a6b", PINE, UMBER, 7 if x > 1000 else -7, int(h), s)
    hedge = ridge(764, 6, 12, 620, 1600, 20, 120)
    p.poly([(620, 800)] + hedge + [(1600, 800)], JADE)
    p.dots([(x, y_at(hedge, x) + 12 + (i * 7) % 18) for i, x in enumerate(range(630, 1600, 12)) if not 1010 < x < 1190], "#e5736a", 2.6)
    p.lines([[(x, y_at(hedge, x) + 4 + (x * 3) % 20), (x + 5, y_at(hedge, x) - 2 + (x * 3) % 20)] for x in range(626, 1600, 7)], SAGE, 1.1)
    path = [(1056, 764), (1144, 764), (1230, 900), (930, 900)]
    p.poly(path, "#f0dfb8")
    bricks(p, path, 15, 44, "#c98f66", 1, 0.8)
    for x in (1036, 1164):
        p.rect(x - 17, 650, 34, 152, "#e7cfa0")
        p.rect(x - 22, 640, 44, 12, CLAY)
        p.rect(x - 22, 796, 44, 12, CLAY)
        p.lines([[(x - 9, 664 + 13 * k), (x + 9, 664 + 13 * k)] for k in range(10)], OCHRE, 1, 0.7)
    roof(p, 1100, 588, 104, 200, 46, "#a5482f", PEACH, 16, 18, OX)
    p.rect(1022, 634, 156, 14, LAC)
    lantern(p, 1062, 648, 0.5, RED, LIGHTGOLD, "globe", 0, LIGHTGOLD)
    lantern(p, 1138, 648, 0.5, RED, LIGHTGOLD, "globe", 0, LIGHTGOLD)
    walker(p, 1088, 836, 1.15, RED, SHELL, LAC)
    walker(p, 1124, 838, 0.72, IND, SHELL, LAC, EGG)
    p.rect(1048, 806, 24, 30, OCHRE)
    p.lines([[(1054, 806), (1054, 796), (1066, 796), (1066, 806)]], LAC, 2)
    for x, y, s, f in ((560, 420, 0.62, False), (660, 470, 0.5, False), (470, 500, 0.42, False)):
        crane(p, x, y, s, EGG, CLAY, f, -8)
    for k in range(7):
        rice(p, 610 + 44 * k, 905, 58 + 9 * (k % 3), PINE, OCHRE, k, 4)
    return p


PICTURES = {
    "pho-and-its-family": (pho, 0.65, 0.58),
    "tet-homecoming": (tet, 0.66, 0.52),
    "coming-home-guide": (coming_home, 0.68, 0.58),
}
