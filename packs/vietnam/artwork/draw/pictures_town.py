"""Pictures of towns: Hội An, Đà Nẵng, Hà Nội, Hồ Chí Minh City."""
import math
import random

from shapes import *  # noqa: F403


def hoi_an():
    """The lantern street by the river at dusk, the covered bridge."""
    p = Pic(IND)
    for y, amp, c in ((330, 14, mix(IND, PLUM, 0.4)), (420, 14, mix(IND, PLUM, 0.8)), (500, 12, mix(PLUM, CORAL, 0.35)), (556, 10, mix(PLUM, CORAL, 0.7))):
        mass(p, ridge(y, amp, int(y), scale=500), 660, c)
    flakes(p, LIGHTGOLD, 80, 4, 0, 0, 1600, 330, 3, 0.7)
    star(p, 1010, 216, 156, LIGHTGOLD, 3, 0.8)
    walls = ("#d99a3c", "#e3b45c", "#c98332", "#dba648")
    x = 330
    for k, (w, h) in enumerate(((84, 120), (96, 150), (90, 138), (108, 190), (118, 224), (104, 206), (122, 246))):
        far = k < 3
        shophouse(p, x, 652, w, h, mix(walls[k % 4], PLUM, 0.3 if far else 0.08), mix(BROWN, PLUM, 0.3) if far else BROWN, LAC, PEACH if far else LIGHTGOLD, k, 2, "#f6d68a")
        x += w + 8
    for tx, s in ((310, 90), (250, 70), (1580, 250)):
        round_tree(p, tx, 656, s, s, LAC, PINE, CEL, tx)
    # the covered bridge
    deck = bezier((1058, 640), (1290, 560), (1520, 640), n=18)
    p.poly([(1052, 690)] + deck + [(1530, 690)], CLAY)
    bricks(p, [(1052, 690)] + deck + [(1530, 690)], 10, 26, LAC, 0.8, 0.5, 0.7)
    for cx, w, h in ((1170, 92, 62), (1290, 100, 76), (1410, 92, 62)):
        p.poly(arch(cx, 694, w, h), NIGHT, LIGHTGOLD, 1.4)
    p.rect(1084, 486, 412, 116, OX)
    for k in range(9):
        x = 1092 + 45.4 * k
        lit = k in (1, 2, 6, 7)
        p.rect(x, 500, 34, 84, "#f6d68a" if lit else DEEPRED)
        lattice(p, x, 500, 34, 84, 4, LAC if lit else GOLD, 1, 9)
    p.rect(1240, 470, 100, 130, DEEPRED)
    p.circle(1290, 536, 38, "#f6d68a", LAC, 3)
    star(p, 1290, 536, 30, DEEPRED, 1, 0.8)
    for cx, w in ((1140, 130), (1440, 130)):
        roof(p, cx, 428, w * 0.72, w * 1.3, 56, BROWN, PEACH, 16, None, LAC)
    roof(p, 1290, 398, 150, 290, 70, mix(BROWN, CLAY, 0.3), PEACH, 22, 26, LAC)
    ridge_dragons(p, 1290, 396, 0.5, LIGHTGOLD, RED)
    # quay, river
    p.poly([(0, 652), (1062, 652), (1062, 684), (0, 676)], LAC)
    p.lines([[(0, 660), (1060, 662)], [(0, 668), (1060, 672)]], GOLD, 1, 0.7)
    p.rect(0, 680, 1600, 220, mix(NIGHT, PINE, 0.25))
    for k in range(9):
        walker(p, 560 + 52 * k + (k * 13) % 20, 664, 0.62, (EGG, CORAL, SAGE, RED, HAZE)[k % 5], SAND, LAC, EGG, k % 2 == 0)
    for cx, c, w in ((700, "#d99a3c", 100), (820, LIGHTGOLD, 110), (940, "#d99a3c", 110), (1170, LIGHTGOLD, 70), (1290, CORAL, 120), (1410, LIGHTGOLD, 70), (560, CLAY, 80)):
        reflection(p, cx, 690, w, 130, c, cx, 4, 0.65, 0.4)
    glints(p, 0, 690, 1600, 892, 110, LIGHTGOLD, 9, 1.4, 0.45, 100)
    sampan(p, 960, 776, 1.1, DEEP, LIGHTGOLD, BROWN, None, False, (RED, EGG), OCHRE)
    reflection(p, 960, 794, 250, 60, DEEP, 3, 4, 0.8)
    rnd = random.Random(3)
    for k in range(17):                                            # paper lamps set on the water
        x = rnd.uniform(480, 1580)
        y = rnd.uniform(716, 880)
        s = 0.5 + (y - 700) / 240
        c = (CORAL, LIGHTGOLD, ROSE)[k % 3]
        p.blobs([move([(0, 0), (-9, -7), (-11, -17), (-3, -10)], x, y, s), move([(0, 0), (9, -7), (11, -17), (3, -10)], x, y, s), move([(0, 0), (-5, -8), (0, -19), (5, -8)], x, y, s)], c, RED, 0.7)
        p.lines([[(x - 10 * s, y + 5 * s), (x + 10 * s, y + 5 * s)], [(x - 5 * s, y + 10 * s), (x + 6 * s, y + 10 * s)]], c, 1.6, 0.8)
    # strings of lanterns, near the eye
    kinds = ("globe", "onion", "long", "disc", "onion", "globe")
    cols = (RED, LIGHTGOLD, CORAL, "#e88a4a", JADE, ROSE)
    for j, (a, m, b, n, s) in enumerate((((640, -20), (1050, 170), (1620, 10), 9, 1.0), ((980, -30), (1330, 330), (1640, 190), 6, 1.45), ((420, -20), (620, 70), (900, -20), 5, 0.7))):
        line = bezier(a, m, b, n=40)
        p.curves([line[::4]], GOLD, 1.5)
        for k in range(n):
            x, y = line[int((k + 0.6) * 40 / n)]
            lantern(p, x, y, s * (0.9 + 0.1 * (k % 3)), cols[(k + j * 2) % 6], OX if (k + j * 2) % 6 in (1, 3) else LIGHTGOLD, kinds[(k + j) % 6], 10, "#f9e3a6")
    return p


def da_nang():
    """The dragon bridge over the Hàn, the marble hills, the headland."""
    p = Pic("#dbe6df")
    sun(p, 1010, 250, 128, CORAL, EGG, 2, GOLD)
    for k, (x, y, w) in enumerate(((270, 150, 420), (620, 250, 300), (1390, 140, 340))):
        cloud(p, x, y, w, EGG, GOLD, 3, k + 9, 1, 13)
    far = peaks(520, ((180, 150, 260), (380, 210, 330), (620, 130, 240), (820, 90, 260)), 4, rough=10)
    mass(p, far, 640, PALECEL)
    ravines(p, far, EGG, 60, 3, 90, 0.9, 0.7, 0, 1000)
    son_tra = ridge(470, 44, 19, 1040, 1600, 14, 190)
    son_tra = [(x, y + max(0, (1180 - x)) * 0.45) for x, y in son_tra]
    mass(p, son_tra, 640, SAGE)
    contours(p, son_tra, 8, 9, EGG, 1, 0.6, 0.3, base=560)
    sy = y_at(son_tra, 1230) + 6                                    # the white statue on the headland
    p.poly([(1218, sy), (1223, sy - 44), (1230, sy - 54), (1237, sy - 44), (1242, sy)], EGG, SAGE, 1)
    p.circle(1230, sy - 58, 6, EGG, SAGE, 1)
    for k, (x, w, h) in enumerate(((596, 92, 116), (668, 76, 92), (742, 110, 150), (826, 70, 84), (516, 66, 70))):
        karst(p, x, 556, w, h, 90 + k, CEL, JADE, EGG, 0, PINE, k % 2 == 0)
    p.rect(0, 545, 1600, 20, SAGE)
    rnd = random.Random(8)
    x = 900
    while x < 1600:                                                 # the far bank
        w, h = rnd.uniform(22, 52), rnd.uniform(30, 120) * (0.25 if 1170 < x < 1250 else 1.2 if 1080 < x < 1400 else 0.8)
        p.rect(x, 556 - h, w, h, rnd.choice((EGG, SHELL, HAZE, SAND)))
        p.rects(windows(x + 2, 556 - h + 3, w - 4, h - 8, max(2, int(w / 9)), max(2, int(h / 11)), 0.45, 0.45), STEEL)
        x += w + 3
    water = mix(BLUE, CEL, 0.5)
    p.rect(0, 556, 1600, 344, water)
    glints(p, 0, 566, 1600, 890, 170, EGG, 6, 1.6, 0.5, 140)
    reflection(p, 1010, 562, 190, 110, CORAL, 7, 4, 0.6, 0.2)
    deck = [(x, 672 - 26 * math.sin(math.pi * (x + 100) / 1800)) for x in range(-50, 1701, 50)]
    for x in (60, 310, 560, 800, 1050, 1290, 1500):
        y = y_at(deck, x)
        p.poly([(x - 16, y), (x + 16, y), (x + 24, 730), (x - 24, 730)], SHELL)
        p.lines([[(x - 12, y + 16), (x - 16, 728)], [(x + 12, y + 16), (x + 16, 728)]], UMBER, 1, 0.6)
        reflection(p, x, 732, 56, 90, SHELL, x, 4, 0.7)
    spine = dense([(430, 560), (470, 520), (520, 560), (566, 640), (640, 560), (700, 548), (790, 646), (900, 470), (1000, 420), (1110, 520), (1190, 648), (1270, 560), (1340, 520), (1400, 560), (1446, 560), (1480, 480), (1462, 420)], 7)
    hang = [[(x, y), (x, y_at(deck, x))] for x, y in spine[::2] if y < y_at(deck, x) - 14 and 520 < x < 1420]
    p.lines(hang, UMBER, 1.1, 0.8)
    _dragon(p, spine)
    p.poly(deck + [(x, y + 15) for x, y in deck[::-1]], EGG)
    p.lines([[(x, y + 5) for x, y in deck]], RED, 2)
    p.lines([[(x, y - 7) for x, y in deck]], UMBER, 1)
    p.lines([[(x, y_at(deck, x)), (x, y_at(deck, x) - 7)] for x in range(-40, 1600, 14)], UMBER, 0.9)
    _dragon_head(p, 1456, 408, 1.5)
    reflection(p, 1000, 740, 360, 110, LIGHTGOLD, 12, 4, 0.5, 0.3)
    for x, y, s in ((730, 800, 0.9), (1210, 822, 1.15), (1440, 790, 0.7)):
        basket_boat(p, x, y, s, UMBER, SAND)
        walker(p, x, y - 4 * s, s * 1.05, (RED, IND, JADE)[int(x) % 3], EGG, LAC, EGG, x > 1300)
        p.lines([[(x + 14 * s, y - 40 * s), (x + 62 * s, y + 26 * s)]], LAC, 2.4)
        ripples(p, x, y + 16 * s, 90 * s, 2, EGG, 1.3, 0.7, 0.2, int(x))
    return p


def _dragon(p, spine):
    """The dragon's body: a scaled band with fins along its back."""
    n = len(spine) - 1
    side = {-1: [], 1: []}
    rows = {f: [] for f in (-0.4, 0, 0.4)}
    fins, scales = [], []
    for i, (x, y) in enumerate(spine):
        (x0, y0), (x1, y1) = spine[max(0, i - 1)], spine[min(n, i + 1)]
        d = math.hypot(x1 - x0, y1 - y0) or 1
        nx, ny = (y1 - y0) / d, -(x1 - x0) / d
        w = 19 * min(1, 0.12 + 2.6 * i / n) * (1 if i < n - 6 else 0.8)
        for s in side:
            side[s].append((x + nx * w * s, y + ny * w * s))
        for f in rows:
            rows[f].append((x + nx * w * f, y + ny * w * f))
        if i % 2 and i > 6:
            tx, ty = (x1 - x0) / d, (y1 - y0) / d
            fins.append([(x + nx * w - tx * 7, y + ny * w - ty * 7), (x + nx * (w + 13) - tx * 9, y + ny * (w + 13) - ty * 9), (x + nx * w + tx * 6, y + ny * w + ty * 6)])
        scales.append([(x + nx * w * 0.9, y + ny * w * 0.9), (x + (x1 - x0) / d * 8, y + (y1 - y0) / d * 8), (x - nx * w * 0.9, y - ny * w * 0.9)])
    p.polys(fins, RED)
    p.poly(side[1] + side[-1][::-1], GOLD, UMBER, 1.5)
    p.curves(scales, UMBER, 1.1)
    p.lines([rows[0]], LIGHTGOLD, 2.2)
    tail = spine[0]
    p.curves([[tail, (tail[0] - 22, tail[1] - 10), (tail[0] - 26, tail[1] - 40)], [tail, (tail[0] - 30, tail[1] + 6), (tail[0] - 52, tail[1] - 12)], [tail, (tail[0] - 10, tail[1] - 24), (tail[0] - 4, tail[1] - 50)]], RED, 5)


def _dragon_head(p, x, y, s):
    """A Lý dragon's head facing right: flame crest, long lip, beard."""
    with p.at(x, y, s):
        p.curves([[(-6, 8), (-34, 0), (-52, -16)], [(-8, 0), (-34, -14), (-44, -34)], [(-4, -8), (-24, -26), (-26, -46)], [(-4, 16), (-30, 16), (-50, 6)]], RED, 4.5)
        p.blob([(-10, 12), (-12, -10), (4, -22), (24, -20), (38, -14), (54, -18), (58, -10), (48, -2), (30, 0), (44, 8), (40, 15), (20, 14), (6, 20)], GOLD, UMBER, 1.2)
        p.curves([[(50, -14), (62, -28), (56, -42), (66, -50)], [(8, -20), (2, -40), (-10, -50)], [(14, -20), (16, -40), (8, -56)]], GOLD, 3.4)
        p.curves([[(26, 14), (20, 26), (26, 36)], [(18, 15), (10, 26), (12, 38)], [(34, 14), (32, 26), (40, 32)]], RED, 2.4)
        p.poly([(30, 0), (34, 6), (38, 1), (42, 6), (46, 0)], EGG)
        p.blob([(9, -9), (15, -14), (23, -11), (17, -7)], EGG, UMBER, 1)
        p.dots([(17, -10.4)], RED, 2)
        p.curves([[(6, -13), (15, -17.5), (26, -13)], [(0, 4), (10, 6), (26, 3)]], UMBER, 1.4)


def ha_noi():
    """The tower in the lake, the red bridge, houses like books on a shelf."""
    p = Pic("#e6dfc0")
    star(p, 900, 270, 210, "#cf9f4c", 3, 1)
    scroll_cloud(p, 330, 150, 1.05, OCHRE, 1.3, False, 0.7)
    rnd = random.Random(21)
    x = -10
    cols = ("#e3c487", "#d9b070", SHELL, "#cf9f6a", PALECEL, PEACH)
    while x < 1600:                                                 # tube houses
        w = rnd.uniform(34, 56)
        h = rnd.uniform(90, 200) * (0.75 if x < 560 else 1)
        c = mix(rnd.choice(cols), "#e6dfc0", 0.3)
        p.rect(x, 520 - h, w, h, c)
        k = rnd.randrange(3)
        if k == 0:
            p.poly([(x - 2, 520 - h), (x + w / 2, 520 - h - 20), (x + w + 2, 520 - h)], CLAY)
        elif k == 1:
            p.poly(arch(x + w / 2, 520 - h, w * 0.7, 16), c, UMBER, 0.9)
            p.lines([[(x, 520 - h), (x + w, 520 - h)]], UMBER, 1.4)
        else:
            p.rect(x + 4, 520 - h - 14, w * 0.4, 14, mix(c, CLAY, 0.4))
        p.rects(windows(x + 3, 520 - h + 5, w - 6, h - 20, 2, max(3, int(h / 24)), 0.5, 0.5), mix(UMBER, c, 0.3))
        p.lines([[(x + 2, 520 - h + 4 + j * 24), (x + w - 2, 520 - h + 4 + j * 24)] for j in range(1, max(3, int(h / 24)))], UMBER, 0.8, 0.6)
        x += w + 1
    bank = ridge(496, 12, 6, scale=130)
    mass(p, bank, 560, CEL)
    for k in range(17):
        tx = 20 + k * 98 + rnd.uniform(-20, 20)
        s = rnd.uniform(60, 112)
        round_tree(p, tx, 548, s, s * 1.1, UMBER, (JADE, "#b9952f", CEL, PINE, "#c8772f")[k % 5], SHELL, k)
    lake = "#8fb0a0"
    p.rect(0, 540, 1600, 360, lake)
    p.lines([[(0, 542), (1600, 542)]], PINE, 3)
    for k in range(17):
        reflection(p, 20 + k * 98, 546, 80, 40, (JADE, "#b9952f", CEL, PINE, "#c8772f")[k % 5], k, 3, 0.45)
    # islet and tower
    p.blob([(716, 676), (760, 652), (850, 640), (960, 640), (1060, 652), (1092, 676), (1000, 690), (810, 690)], PINE)
    p.lines([[(740 + 8 * k, 668 - 18 * math.sin(k / 13)), (736 + 8 * k + (k % 3) * 3, 654 - 18 * math.sin(k / 13) - k % 5 * 2)] for k in range(42)], CEL, 1.4)
    stone, dark = "#c9b48a", "#4b4030"
    p.rect(806, 636, 204, 16, mix(stone, dark, 0.4))
    for x0, w, y0, h, n, ah in ((822, 172, 536, 102, 3, 66), (844, 128, 454, 76, 3, 48), (868, 80, 386, 62, 1, 0)):
        p.rect(x0, y0, w, h, stone)
        p.poly([(x0 + w * 0.72, y0), (x0 + w, y0), (x0 + w, y0 + h), (x0 + w * 0.72, y0 + h)], mix(stone, UMBER, 0.22))
        bricks(p, [(x0, y0), (x0 + w, y0), (x0 + w, y0 + h), (x0, y0 + h)], 8, 20, dark, 0.7, 0.35, 0.5, x0)
        for j in range(n if ah else 0):
            cx = x0 + w * (j + 0.5) / n
            p.poly(arch(cx, y0 + h - 6, w * 0.2, ah), dark)
            p.poly(arch(cx, y0 + h - 6, w * 0.2 + 7, ah + 6), None, dark, 1)
        p.poly([(x0 - 8, y0), (x0 + w + 8, y0), (x0 + w + 3, y0 - 12), (x0 - 3, y0 - 12)], mix(stone, dark, 0.55))
        p.lines([[(x0 - 6, y0 - 5), (x0 + w + 6, y0 - 5)]], SHELL, 0.9)
    p.circle(908, 418, 16, dark, SHELL, 1.2)
    star(p, 908, 418, 12, SHELL, 0, 0.5)
    roof(p, 908, 346, 44, 106, 32, mix(BROWN, PINE, 0.3), SHELL, 12, 10, dark)
    reflection(p, 908, 690, 190, 170, stone, 5, 5, 0.7, 0.35)
    reflection(p, 908, 690, 300, 40, PINE, 8, 4, 0.6, 0.3)
    # the red bridge to the right
    def arc_y(x):
        return 668 - 54 * math.sin(math.pi * (x - 1090) / 640)
    xs = list(range(1110, 1621, 15))
    posts = [[(x, arc_y(x)), (x, 744 - abs(x - 1360) * 0.05)] for x in xs[1::3]]
    p.lines(posts, DEEPRED, 7)
    p.lines([[(x0, arc_y(x0) + 40), (x0 + 45, arc_y(x0 + 45) + 40)] for x0 in xs[1:-3:3]], DEEPRED, 4)
    p.poly([(x, arc_y(x)) for x in xs] + [(x, arc_y(x) + 12) for x in xs[::-1]], RED)
    p.lines([[(x, arc_y(x)), (x, arc_y(x) - 34)] for x in xs[::2]], RED, 4)
    p.lines([[(x, arc_y(x) - d) for x in xs] for d in (34, 18)], RED, 4)
    p.lines([[(x, arc_y(x) + 5) for x in xs]], LIGHTGOLD, 1.1)
    for k, x in enumerate((1190, 1240, 1330, 1352, 1450, 1520)):
        walker(p, x, arc_y(x) - 1, 0.95, (EGG, IND, RED, EGG, JADE, "#c8772f")[k], SAND, LAC, EGG, k % 2 == 0)
    p.lines([[(x, arc_y(x)), (x, arc_y(x) - 17)] for x in xs], DEEPRED, 1.4)
    for x in xs[1::3]:
        reflection(p, x, 742, 12, 70, RED, x, 4, 0.6)
    glints(p, 0, 556, 1600, 890, 110, EGG, 8, 1.5, 0.55, 150)
    # the old turtle
    with p.at(1180, 824, 1.0, False, -4):
        p.blob([(-84, 2), (-58, -26), (0, -38), (56, -26), (84, 2), (56, 24), (0, 32), (-56, 24)], mix(lake, PINE, 0.62), LIGHTGOLD, 1.6)
        p.blob([(82, -4), (104, -16), (124, -10), (122, 2), (102, 10)], mix(lake, PINE, 0.62), LIGHTGOLD, 1.4)
        p.blobs([[(50, 20), (76, 44), (62, 50), (36, 28)], [(-50, 20), (-78, 40), (-64, 48), (-36, 28)], [(50, -26), (70, -46), (78, -38), (60, -18)], [(-52, -24), (-76, -40), (-80, -30), (-62, -14)]], mix(lake, PINE, 0.62), LIGHTGOLD, 1.2)
        star(p, 0, -3, 26, LIGHTGOLD, 1, 0.8)
        p.ellipse(0, -3, 60, 23, None, LIGHTGOLD, 1)
        p.dots([(112, -8)], LIGHTGOLD, 2)
    ripples(p, 1180, 830, 190, 4, EGG, 1.3, 0.7, 0.28, 2)
    for k, (x, n) in enumerate(((1420, 30), (1590, 34))):
        _hang(p, x, -20, 240 + 70 * k, n, (JADE, PINE)[k], k)
    return p


def _hang(p, cx, y, h, n, green, seed):
    """Willow switches hanging in from the upper edge."""
    rnd = random.Random(seed)
    lines, items = [], []
    for _ in range(n):
        x = cx + rnd.uniform(-90, 90)
        ll = h * rnd.uniform(0.35, 1)
        q = [(x + 5 * math.sin(t * 5 + x), y + ll * t) for t in (i / 6 for i in range(7))]
        lines.append(q)
        items += [(u, v, rnd.uniform(11, 17), 2.3, 50 + rnd.uniform(0, 80)) for u, v in q[1::2]]
    p.curves(lines, green, 1.1)
    leaves(p, items, green)


def saigon():
    """The river city at sundown: tall towers, a leaning bridge, boats."""
    p = Pic("#f0b469")
    for y, c in ((90, "#e79a55"), (40, "#d97a48")):
        p.poly([(0, 0), (1600, 0)] + ridge(y + 130, 12, y, scale=460)[::-1], c)
    star(p, 1060, 330, 290, DEEPRED, 3, 1.2)
    rnd = random.Random(5)
    for lo, hi, c, base in ((50, 150, "#d9764f", 560), (70, 210, "#a9483f", 566), (50, 150, "#7a2f38", 572)):
        x = -10
        while x < 1600:
            w = rnd.uniform(26, 60)
            centre = math.exp(-((x - 1050) / 420) ** 2)
            h = rnd.uniform(lo, hi) * (0.45 + 0.9 * centre)
            p.rect(x, base - h, w, h, c)
            if w > 40 and h > 80:
                p.rect(x + w * 0.3, base - h - 14, w * 0.4, 14, c)
                p.lines([[(x + w / 2, base - h - 14), (x + w / 2, base - h - 34)]], c, 2)
            if base > 560:
                p.rects([r for r in windows(x + 3, base - h + 5, w - 6, h - 12, max(2, int(w / 10)), max(2, int(h / 13)), 0.45, 0.45) if rnd.random() < 0.42], LIGHTGOLD if base == 572 else "#e7a262")
            x += w + rnd.uniform(0, 5)
    ink = "#4c1f2c"
    # the bundled tower
    for k, (dx, w, h) in enumerate(((-46, 18, 270), (46, 18, 270), (-32, 18, 360), (32, 18, 360), (-17, 18, 430), (17, 18, 430), (0, 20, 486))):
        p.rect(1240 + dx - w / 2, 572 - h, w, h, mix(ink, OX, 0.25 * (k % 2)))
        p.lines([[(1240 + dx - w / 2 + 4, 578 - h + 9 * j), (1240 + dx + w / 2 - 4, 578 - h + 9 * j)] for j in range(int(h / 9))], "#c9633f", 1.3, 0.8)
    p.lines([[(1240, 86), (1240, 40)]], ink, 3)
    # the lotus-bud tower with its round deck
    bud = bezier((856, 572), (842, 330), (886, 150), n=14)
    p.poly(bud + [(898, 138)] + bezier((902, 160), (944, 350), (934, 572), n=14), ink)
    p.lines([[(849 + max(0, (572 - (560 - 14 * j)) - 220) * 0.12 + 6, 560 - 14 * j), (930 - max(0, 14 * j - 208) * 0.15, 560 - 14 * j)] for j in range(27)], "#d9764f", 1.2, 0.8)
    p.curves([bezier((874, 572), (866, 330), (892, 150), n=6), bezier((912, 572), (918, 350), (898, 150), n=6)], LIGHTGOLD, 1.1)
    p.ellipse(936, 262, 34, 6, ink, LIGHTGOLD, 1)
    p.lines([[(895, 142), (895, 104)]], ink, 3)
    # market clock gate and cathedral spires, near the water
    for cx in (690, 724):
        p.rect(cx - 11, 470, 22, 104, "#8f3a33")
        p.poly([(cx - 13, 470), (cx, 412), (cx + 13, 470)], "#8f3a33")
        p.rects([(cx - 5, 486, 10, 22), (cx - 5, 520, 10, 22)], LIGHTGOLD)
    p.poly([(676, 574), (676, 520), (707, 496), (738, 520), (738, 574)], "#a9483f")
    p.circle(707, 532, 9, LIGHTGOLD)
    p.rect(1010, 520, 110, 56, "#c98a4c")
    p.rect(1046, 478, 38, 98, "#d99c58")
    p.poly([(1040, 478), (1065, 456), (1090, 478)], OX)
    p.circle(1065, 500, 12, EGG, OX, 1.4)
    p.lines([[(1065, 500), (1065, 492)], [(1065, 500), (1071, 502)]], OX, 1.4)
    p.rects([(1018 + 14 * k, 540, 8, 30) for k in range(2)] + [(1090 + 12 * k, 540, 8, 30) for k in range(2)], OX)
    p.poly(arch(1065, 576, 22, 40), OX)
    p.rect(0, 568, 1600, 332, "#5b2230")
    for k in range(5):
        q = ridge(606 + 62 * k, 9 + 2 * k, 60 + k, scale=320)
        mass(p, q, 900, mix("#5b2230", DEEP, 0.16 * (k + 1)))
        p.lines([q], "#c9633f", 1, 0.5)
    reflection(p, 1060, 576, 360, 240, "#d9764f", 4, 5, 0.6, 0.4)
    reflection(p, 1240, 576, 100, 200, LIGHTGOLD, 6, 4, 0.5, 0.4)
    glints(p, 0, 580, 1600, 890, 150, "#e79a55", 7, 1.7, 0.5, 120)
    # the bridge with the leaning pylon
    deck = [(x, 574 + 78 * (x - 700) / 940 - 64 * math.sin(math.pi * (x - 700) / 1100)) for x in range(700, 1641, 47)]
    tip = (1398, 286)
    foot = (1470, 640)
    p.lines([[(tip[0] + (foot[0] - tip[0]) * t, tip[1] + (foot[1] - tip[1]) * t), (x, y_at(deck, x))]
             for t, x in ((0.04 + 0.5 * k / 15, 900 + 34 * k) for k in range(16))], LIGHTGOLD, 1.2)
    p.lines([[tip, (1590, y_at(deck, 1590))], [(1404, 312), (1560, y_at(deck, 1560))]], LIGHTGOLD, 1.2)
    p.poly([(tip[0] - 3, tip[1]), (tip[0] + 6, tip[1]), (foot[0] + 22, foot[1] + 80), (foot[0] - 16, foot[1] + 80)], EGG)
    p.poly(deck + [(x, y + 12) for x, y in deck[::-1]], EGG)
    p.lines([[(x, y + 6) for x, y in deck]], DEEPRED, 2)
    for x in (860, 1020, 1190, 1580):
        p.poly([(x - 8, y_at(deck, x) + 10), (x + 8, y_at(deck, x) + 10), (x + 11, 660 + (x - 860) / 20), (x - 11, 660 + (x - 860) / 20)], SAND)
        reflection(p, x, 660 + (x - 860) / 20, 26, 50, SAND, x, 3, 0.6)
    # water bus, sampans, hyacinths
    with p.at(960, 766, 1.25):
        p.poly([(-120, -18), (104, -18), (134, -24), (112, 14), (-108, 14)], EGG)
        p.rect(-100, -48, 176, 30, "#e8b23c")
        p.rects([(-94 + 24 * k, -42, 18, 15) for k in range(7)], "#5b2230")
        p.poly([(-108, -48), (92, -48), (82, -56), (-100, -56)], EGG)
        p.lines([[(-116, -6), (122, -8)]], "#e8b23c", 3)
    reflection(p, 960, 788, 280, 60, EGG, 3, 4, 0.5)
    sampan(p, 1300, 812, 0.95, DEEP, LIGHTGOLD, BROWN, [LIGHTGOLD, CORAL, SAGE], True, (JADE, EGG), None)
    reflection(p, 1300, 826, 220, 40, DEEP, 4, 3, 0.8)
    for k in range(11):
        x, y = 560 + k * 98 + 20 * (k % 3), 866 - 10 * (k % 2)
        for j in range(4):
            p.blobs([move([(0, 0), (8, -9), (20, -8), (22, 2), (10, 6)], x + j * 11, y, 1, -60 + j * 34)], (PINE, JADE)[j % 2])
        if k % 2:
            p.dots([(x + 16, y - 22), (x + 21, y - 16), (x + 12, y - 15)], MAUVE, 4)
    return p


PICTURES = {
    "hoi-an-lanterns": (hoi_an, 0.7, 0.5),
    "da-nang-profile": (da_nang, 0.68, 0.58),
    "ha-noi-profile": (ha_noi, 0.62, 0.58),
    "ho-chi-minh-city-profile": (saigon, 0.68, 0.48),
}
