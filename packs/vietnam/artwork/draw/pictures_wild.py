"""Pictures of wild things: the langurs of the limestone forest."""
import math
import random

from shapes import *  # noqa: F403

FUR, SHEEN, SHORTS = "#1d1a1b", "#7d6a45", "#f4ecd9"


def _limb(p, pts, w0, w1, color):
    """A limb as a shape that narrows from w0 to w1."""
    q = dense(pts, 5)
    n = len(q)
    left, right = [], []
    for i, (x, y) in enumerate(q):
        (x0, y0), (x1, y1) = q[max(0, i - 1)], q[min(n - 1, i + 1)]
        d = math.hypot(x1 - x0, y1 - y0) or 1
        w = (w0 + (w1 - w0) * i / (n - 1)) / 2
        left.append((x - (y1 - y0) / d * w, y + (x1 - x0) / d * w))
        right.append((x + (y1 - y0) / d * w, y - (x1 - x0) / d * w))
    p.poly(left + right[::-1], color)


def _tail(p, pts, color, sheen):
    """A long bushy tail, thickest near its end, with hairs."""
    q = dense(pts, 6)
    n = len(q)
    left, right, hairs = [], [], []
    for i, (x, y) in enumerate(q):
        (x0, y0), (x1, y1) = q[max(0, i - 1)], q[min(n - 1, i + 1)]
        d = math.hypot(x1 - x0, y1 - y0) or 1
        t = i / (n - 1)
        w = 4.5 + 6.5 * math.sin(math.pi * min(1, 0.12 + 0.8 * t)) + (1.4 if i % 2 else 0)
        nx, ny = -(y1 - y0) / d, (x1 - x0) / d
        left.append((x + nx * w, y + ny * w))
        right.append((x - nx * w, y - ny * w))
        if i % 2 == 0 and i > 2:
            hairs.append([(x - nx * w * 0.5, y - ny * w * 0.5), (x + nx * w * 0.4 + (x1 - x0) / d * 9, y + ny * w * 0.4 + (y1 - y0) / d * 9)])
    p.poly(left + [q[-1]] + right[::-1], color)
    p.lines(hairs, sheen, 0.9, 0.8)


def _head(p, x, y, s, fur, white, turn=0):
    """A langur's head in profile: crest, white whiskers swept back past the ear, dark face."""
    with p.at(x, y, s, False, turn):
        p.blob([(-18, 8), (-22, -8), (-16, -24), (-12, -46), (-4, -30), (8, -26), (18, -15), (22, -2), (24, 8), (20, 17), (8, 20), (-8, 20)], fur)
        if white:
            p.blob([(9, 6), (2, -2), (-10, -8), (-30, -17), (-22, -5), (-12, 4), (0, 11)], white)
            p.lines([[(5, 4), (-20, -9)], [(2, 7), (-12, -1)]], "#b9a88a", 0.8)
        p.blob([(10, -13), (18, -9), (22, -1), (26, 6), (23, 13), (15, 15), (9, 6)], mix(fur, "#6a5a50", 0.4))
        p.ellipse(-3, -11, 4.5, 6, mix(fur, "#6a5a50", 0.3))
        p.dots([(15.5, -4)], "#e3bd6c", 2.6)
        p.dots([(16.2, -4)], "#120d0b", 1.4)
        p.lines([[(17, 11), (23, 9.5)], [(22, 3), (24, 4)]], "#120d0b", 1.1)
        p.lines([[(-10, -40), (-12, -26)], [(-6, -32), (-7, -22)], [(-14, -20), (-17, -8)], [(2, -22), (-2, -14)]], SHEEN if white else "#f0b765", 0.9)


def _langur(p, x, y, s, flip=False, tail=None, fur=FUR, shorts=SHORTS, infant=False, arm="knee", turn=0):
    """Delacour's langur sitting, facing right; its seat is at (x, y), about 200 high at s=1."""
    with p.at(x, y, s, flip):
        _tail(p, tail or [(-26, -16), (-44, 10), (-50, 70), (-42, 130), (-52, 182)], fur, SHEEN)
        _limb(p, [(30, -40), (38, -18), (30, 0)], 17, 11, fur)                                        # far leg
        p.blob([(-36, -48), (-38, -84), (-24, -122), (-4, -140), (14, -136), (26, -112), (24, -74), (14, -48), (-10, -40)], fur)
        p.blob([(-40, 2), (-46, -26), (-36, -52), (-14, -60), (12, -56), (38, -50), (44, -38), (34, -28), (16, -22), (8, -2), (-16, 6)], shorts)
        p.curves([[(-38, -20), (-20, -30), (8, -34), (34, -40)], [(-34, -6), (-14, -14), (10, -16)], [(-36, -36), (-18, -46), (10, -46)]], "#cdbfa3", 1)
        _limb(p, [(40, -42), (36, -22), (24, -2)], 18, 12, fur)                                       # near leg
        p.blob([(14, -4), (30, -8), (46, -2), (50, 4), (30, 6), (14, 5)], fur)
        if infant:
            _infant(p)
        if arm == "knee":
            _limb(p, [(10, -118), (36, -88), (42, -50)], 20, 11, fur)
        elif arm == "up":
            _limb(p, [(10, -120), (40, -142), (54, -188)], 20, 10, fur)
        else:
            _limb(p, [(8, -118), (30, -84), (16, -58)], 20, 12, fur)
        p.lines([[(-28 + 5 * k, -78 - 11 * k), (-32 + 6 * k, -62 - 11 * k)] for k in range(5)] + [[(-14 + 6 * k, -84 - 8 * k), (-18 + 6 * k, -68 - 8 * k)] for k in range(4)]
                + [[(20, -98), (28, -86)], [(26, -88), (33, -74)]], SHEEN, 1)
        _head(p, 12, -156, 1.0, fur, shorts, turn)


def _infant(p):
    """A golden infant at its mother's chest."""
    gold, deep = "#e39a3b", "#b9692a"
    _limb(p, [(30, -72), (40, -56), (26, -44)], 10, 7, deep)
    p.blob([(12, -52), (12, -82), (24, -96), (38, -88), (40, -66), (30, -50)], gold)
    _limb(p, [(30, -86), (14, -96), (4, -92)], 9, 6, gold)
    p.circle(31, -104, 12.5, gold)
    p.blob([(34, -110), (43, -106), (45, -99), (38, -95), (33, -100)], "#f3c98a")
    p.dots([(39, -104)], "#120d0b", 1.7)
    p.curves([[(14, -56), (2, -40), (8, -20), (0, -4)]], gold, 5)
    p.lines([[(18, -80), (17, -70)], [(24, -86), (23, -76)], [(22, -66), (21, -58)]], "#f3c98a", 1)


def _leaper(p, x, y, s):
    """A langur in mid-air, going right, tail streaming."""
    with p.at(x, y, s, False, -10):
        _tail(p, [(-70, 8), (-120, 2), (-170, -22), (-222, -20), (-268, -48)], FUR, SHEEN)
        _limb(p, [(-48, 14), (-84, 40), (-122, 34)], 24, 10, SHORTS)
        _limb(p, [(-84, 40), (-108, 42), (-140, 26)], 14, 9, FUR)
        _limb(p, [(46, 6), (88, 28), (126, 18)], 20, 9, FUR)
        p.blob([(-30, -26), (10, -34), (46, -26), (62, -6), (50, 16), (10, 22), (-30, 20)], FUR)
        p.blob([(-76, -2), (-66, -26), (-40, -32), (-16, -26), (-14, 16), (-40, 26), (-66, 22)], SHORTS)
        _limb(p, [(-44, 12), (-62, 50), (-98, 66)], 28, 13, SHORTS)
        _limb(p, [(-64, 52), (-92, 66), (-124, 60)], 15, 9, FUR)
        p.curves([[(-66, -10), (-40, -16), (-18, -12)], [(-64, 6), (-40, 2), (-18, 6)], [(-52, 26), (-64, 44)]], "#cdbfa3", 1)
        _limb(p, [(48, -8), (92, -14), (138, -32)], 21, 9, FUR)
        p.polys([[(134, -36), (152, -44), (148, -34), (156, -32), (140, -26)], [(122, 14), (142, 12), (136, 20), (142, 26), (124, 24)]], FUR)
        p.lines([[(-4 + 12 * k, -22 + k), (6 + 12 * k, -16 + k)] for k in range(5)] + [[(4 + 12 * k, -6), (14 + 12 * k, -1)] for k in range(4)], SHEEN, 1)
        _head(p, 72, -30, 0.95, FUR, SHORTS, -6)


def _foliage(p, spots, seed, fills, vein, size=1.0):
    """Sprays of pointed leaves around the spots (x, y, direction)."""
    rnd = random.Random(seed)
    groups = {}
    for x, y, a in spots:
        for k in range(7):
            groups.setdefault(rnd.choice(fills), []).append((x, y, size * rnd.uniform(34, 66), size * rnd.uniform(8, 13), a + (k - 3) * 27 + rnd.uniform(-9, 9)))
    for c, items in groups.items():
        leaves(p, items, c, vein, 0.9)


def langurs():
    """Black-and-white langurs between a tree and a cliff, a golden infant among them."""
    p = Pic("#e4e3c3")
    star(p, 930, 300, 262, OCHRE, 3, 1.1)
    rnd = random.Random(12)
    tones = steps(mix("#e4e3c3", SAGE, 0.4), JADE, 4)
    for r in range(3):
        base = 560 + 56 * r
        for i in range(9):
            x = 60 + i * 190 + rnd.uniform(-46, 46) + 60 * r
            h = rnd.uniform(120, 250) * (1 - 0.12 * r) * (0.8 if 520 < x < 900 else 1)
            karst(p, x, base, h * rnd.uniform(0.9, 1.3), h, 40 * r + i, tones[r], mix(tones[r], CEL, 0.35), EGG, 0, mix(tones[r], JADE, 0.42), i % 2 == 0)
        mist(p, base - 10, "#eeecd4", 0, 1600, 8, r + 5, 10, 0.75)
    # canopy below: rounded crowns in three coats
    for k, (y, c) in enumerate(((650, mix(SAGE, CEL, 0.6)), (716, mix(CEL, JADE, 0.6)), (788, PINE))):
        q = ridge(y, 20, 51 + k, scale=190)
        mass(p, q, 905, c)
        p.beads(q[::2], c, 17 + 5 * k, 34 + 6 * k)
        domes, veins = [], []
        for _ in range(64):
            x, w = rnd.uniform(0, 1600), rnd.uniform(18, 34) + 5 * k
            yy = y_at(q, x) + rnd.uniform(4, 84)
            domes.append(arc(x, yy, w, w * 0.6, 198, 342, 6))
            veins += [[(x + w * f, yy - w * 0.1), (x + w * f * 1.25, yy + w * 0.14)] for f in (-0.4, 0, 0.4)]
        p.curves(domes, mix(c, EGG, 0.4), 1.3, 0.75)
        p.lines(veins, mix(c, EGG, 0.3), 0.9, 0.5)
    # the cliff
    wall = [(1640, 905), (1150, 905), (1166, 838), (1128, 800), (1148, 742), (1120, 716), (1196, 700), (1300, 690), (1336, 640), (1352, 560), (1404, 500), (1398, 430), (1452, 380), (1490, 250), (1560, 180), (1600, 60), (1640, 40)]
    p.poly(wall, "#b3ae94")
    p.poly([(1640, 905), (1480, 905), (1440, 820), (1470, 700), (1440, 600), (1500, 480), (1540, 330), (1600, 200), (1640, 120)], "#8f8d78")
    cracks = []
    for k in range(46):
        x, y = rnd.uniform(1140, 1620), rnd.uniform(230, 880)
        d = rnd.uniform(30, 110)
        cracks.append([(x, y), (x + rnd.uniform(-9, 9), y + d * 0.4), (x + rnd.uniform(-14, 14), y + d)])
    p.lines(cut(cracks, wall, 6), "#5f5c4c", 1.3, 0.8)
    p.lines(cut([[(a + 5, b + 3) for a, b in q] for q in cracks[::2]], wall, 6), "#dad5bb", 1.2, 0.8)
    p.lines([[(1128, 722), (1196, 708), (1300, 698)], [(1352, 566), (1404, 508)], [(1404, 438), (1452, 388)]], "#dad5bb", 3)
    _foliage(p, [(1392, 506, -120), (1446, 384, -130), (1150, 800, 200), (1340, 640, -150), (1540, 210, -140), (1480, 840, -90), (1590, 700, -100)], 5, (PINE, JADE, FOREST), SAGE, 0.8)
    # the tree: out of the rock, across the light
    main = branch(p, [(1600, 300), (1500, 372), (1380, 396), (1240, 392), (1090, 410), (930, 398), (800, 424)], 40, "#4a3426", "#8a6a4a", 3)
    up = branch(p, [(1380, 396), (1330, 300), (1250, 210), (1220, 130)], 17, "#4a3426", "#8a6a4a", 5)
    low = branch(p, [(1000, 404), (930, 450), (860, 470)], 11, "#4a3426", "#8a6a4a", 7)
    vines = [bezier((x, 404), (x + d, 404 + h * 0.6), (x - d * 0.4, 404 + h), n=6) for x, h, d in ((1452, 170, 16), (1180, 120, -14), (1016, 190, 12), (900, 120, -10))]
    p.curves(vines, "#6b5a3a", 2)
    leaves(p, [(x, y, 20, 6, a) for q in vines for (x, y) in q[1:] for a in (30, 150)], JADE, None)
    spots = [(q[i][0], q[i][1], a) for q, idx in ((main, (len(main) - 1, len(main) - 5)), (low, (len(low) - 1, len(low) - 4)), (up, (len(up) - 1, len(up) - 4, len(up) - 8))) for i, a in zip(idx, (170, -110, -60))]
    _foliage(p, spots + [(1200, 120, -30), (1270, 220, -20), (1290, 250, 160), (1560, 320, -100), (842, 410, 120)], 9, (PINE, FOREST, JADE, "#5c7f3d"), "#c9d29a", 1.1)
    for i, (x, y) in enumerate(((838, 436), (872, 474), (1226, 150), (1262, 232), (914, 452))):         # ripe figs
        p.circle(x, y, 8, (CORAL, RED)[i % 2], OX, 0.9)
        p.dots([(x - 2.5, y - 2.5)], LIGHTGOLD, 1.5)
    _langur(p, 1020, 398, 0.98, False, [(-26, -16), (-46, 14), (-40, 84), (-56, 150), (-44, 206)], arm="knee", turn=4)
    _langur(p, 1226, 384, 1.12, True, [(-26, -16), (-44, 12), (-34, 78), (-50, 142), (-40, 190)], infant=True, arm="lap", turn=10)
    _langur(p, 1412, 386, 0.74, True, [(-26, -16), (-50, 16), (-60, 70), (-44, 120), (-58, 160)], arm="up", turn=-8)
    _leaper(p, 772, 604, 0.98)
    _langur(p, 1190, 708, 0.86, True, [(-26, -12), (-64, -6), (-110, -20), (-140, -8), (-176, -24)], arm="knee", turn=-4)
    for x, y, ll, a in ((1640, 905, 330, 205), (1640, 905, 300, 232), (1560, 915, 240, 250), (1100, 930, 200, 300), (1060, 930, 190, 240)):
        frond(p, x, y, ll, a, FOREST, 0.35, 14, 0.3)
    for x, y, s in ((560, 330, 0.6), (620, 372, 0.46)):
        lac_bird(p, x, y, s, OX, "#e4e3c3")
    return p


PICTURES = {"forests-and-langurs": (langurs, 0.68, 0.5)}
