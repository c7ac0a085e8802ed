"""Pictures of what ties people to a place and to one another: roots, a mother tongue, a moonlit night."""
import math
import random

from shapes import *  # noqa: F403


def _crown(p, pads, line, seed):
    """A broad leafy crown: pads (x, y, rx, ry, colour) with a scalloped rim, leaf dots and rib hairlines."""
    rnd = random.Random(seed)
    for x, y, rx, ry, c in pads:
        n = max(14, int(rx / 7))
        rim = [(x + rx * math.cos(a) * (1 + 0.035 * math.sin(n * a / 2)), y + ry * math.sin(a) * (1 + 0.09 * math.sin(n * a / 2 + 1)))
               for a in (2 * math.pi * i / (n * 2) for i in range(n * 2))]
        p.blob(rim, c)
        p.curves([arc(x, y + ry * 0.1, rx * f, ry * f, 200, 340, 10) for f in (0.9, 0.72, 0.52, 0.3)], line, 1, 0.55)
        p.dots([(q[0], q[1]) for q in scatter(rim, int(rx / 4.2), rnd.randrange(999), 11)], line, 2.1, 0.5)


def _islet(p, x, y, w, fill, line):
    """A low island with waterline rings."""
    for k in range(3):
        p.ellipse(x, y + 3, w * (0.62 + 0.1 * k), 9 + 4 * k, None, EGG, 1.1, 0.5 - 0.12 * k)
    p.blob([(x - w / 2, y + 3), (x - w * 0.3, y - 14), (x, y - 20), (x + w * 0.32, y - 12), (x + w / 2, y + 3), (x, y + 9)], fill)
    p.curves([[(x - w * 0.34, y - 7), (x, y - 11), (x + w * 0.34, y - 6)]], line, 1, 0.7)


def nationality():
    """A banyan on its own island: the roots it lets down take hold on other shores."""
    p = Pic(mix(MIST, EGG, 0.35))
    for k in range(9):
        p.circle(870, 520, 190 + 66 * k, None, SAGE, 1, 0.5 - 0.045 * k)
    sun(p, 870, 520, 138, RED, LIGHTGOLD, 2, GOLD)
    far = ridge(640, 16, 5, scale=240)
    mass(p, far, 700, mix(SAGE, MIST, 0.35))
    contours(p, far, 3, 8, EGG, 1, 0.8)
    sea = mix(JADE, BLUE, 0.28)
    p.rect(0, 662, 1600, 238, sea)
    for k in range(4):
        q = ridge(716 + 52 * k, 7 + 2 * k, 30 + k, scale=320)
        mass(p, q, 900, mix(sea, FOREST, 0.12 * (k + 1)))
        p.lines([[(x, y + 7) for x, y in q]], PALECEL, 1, 0.35)
    glints(p, 420, 672, 1600, 884, 110, EGG, 11, 1.5, 0.4, 120)
    reflection(p, 870, 668, 210, 130, CORAL, 3, 4, 0.7, 0.2)
    # the home island
    _islet(p, 1190, 756, 520, mix(OCHRE, FOREST, 0.42), LIGHTGOLD)
    p.blob([(950, 752), (1040, 716), (1190, 700), (1350, 716), (1436, 752), (1190, 768)], mix(CEL, FOREST, 0.35))
    p.curves([[(990, 744), (1190, 724), (1400, 744)], [(1030, 734), (1190, 712), (1360, 732)]], LIGHTGOLD, 1, 0.5)
    # aerial roots, with the places where they came down
    shores = [(566, 742, 118), (700, 812, 150), (1478, 826, 170), (1560, 728, 110), (1010, 850, 130)]
    for k, (x, y, w) in enumerate(shores):
        _islet(p, x, y, w, mix(UMBER, FOREST, 0.3), LIGHTGOLD)
    tops = {566: (610, 372), 700: (744, 392), 1478: (1442, 398), 1560: (1540, 372), 1010: (1022, 404)}
    wood = LAC
    for x, y, w in shores:
        tx, ty = tops[x]
        for d in (-7, 0, 8):
            q = bezier((tx + d * 1.8, ty), (tx + d - 8, ty + (y - ty) * 0.4), (x + d * 0.4 + 14, ty + (y - ty) * 0.7), (x + d, y - 14), n=10)
            p.curves([q], wood, 5.4 - abs(d) * 0.3)
        p.curves([[(x, y - 24), (x + s * 16, y - 16), (x + s * 36, y - 8)] for s in (-1, 1)], wood, 4)
        p.curves([bezier((tx, ty), (tx - 6, ty + (y - ty) * 0.4), (x + 12, ty + (y - ty) * 0.7), (x, y - 16), n=8)], GOLD, 0.9, 0.8)
    loose = [(650, 372, 500), (800, 396, 560), (860, 388, 510), (930, 402, 590), (1330, 402, 560), (1390, 396, 640), (1510, 380, 520), (676, 386, 600), (1080, 408, 560)]
    p.curves([[(x, y), (x + 5, (y + e) / 2), (x - 3, e)] for x, y, e in loose], wood, 2.2, 0.85)
    # houses of other shores: gables, a tower, a dome, a barn
    def house(x, y, w, h, wall, cap, kind):
        if kind == "tower":
            p.rect(x, y - h, w, h, wall)
            p.rects(windows(x + 2, y - h + 4, w - 4, h - 8, 3, 6, 0.5, 0.5), LIGHTGOLD)
            p.rect(x + w / 2 - 1, y - h - 12, 2, 12, wall)
        elif kind == "dome":
            p.rect(x, y - h, w, h, wall)
            p.poly(arc(x + w / 2, y - h, w / 2, w * 0.46, 180, 360, 10), cap)
            p.rects(windows(x + 2, y - h, w - 4, h, 3, 1, 0.5, 0.6), LIGHTGOLD)
        else:
            p.rect(x, y - h, w, h, wall)
            p.poly([(x - 4, y - h), (x + w / 2, y - h - w * 0.62), (x + w + 4, y - h)], cap)
            p.rects(windows(x + 2, y - h + 2, w - 4, h - 4, 2, 1, 0.5, 0.6), LIGHTGOLD)
    house(590, 734, 24, 20, EGG, CORAL, "gable")
    house(636 - 24, 738, 14, 16, SHELL, DEEPRED, "gable")
    house(728, 800, 22, 58, IND, None, "tower")
    house(754, 804, 16, 38, BLUE, None, "tower")
    house(652, 804, 26, 18, EGG, OCHRE, "gable")
    house(1500, 814, 34, 22, EGG, GOLD, "dome")
    house(1426, 818, 26, 20, SHELL, CORAL, "gable")
    house(1578, 720, 20, 40, IND, None, "tower")
    house(1034, 840, 24, 18, EGG, DEEPRED, "gable")
    # the trunk: braided stems
    for dx, w in ((-62, 22), (58, 24), (-34, 34), (34, 32), (0, 46)):
        q = [(1180 + dx * 1.9 - w, 734), (1180 + dx * 1.1 - w * 0.62, 660), (1180 + dx * 0.8 - w * 0.45, 540), (1180 + dx * 2.2 - w * 0.4, 380),
             (1180 + dx * 2.2 + w * 0.4, 380), (1180 + dx * 0.8 + w * 0.45, 540), (1180 + dx * 1.1 + w * 0.62, 660), (1180 + dx * 1.9 + w, 734)]
        p.blob(q, mix(LAC, BROWN, 0.12 + 0.3 * (w > 40)))
        p.curves([[(1180 + dx * 1.9 + f * w, 726), (1180 + dx * 1.1 + f * w * 0.5, 650), (1180 + dx * 0.8 + f * w * 0.4, 540), (1180 + dx * 2.2 + f * w * 0.3, 392)] for f in (-0.5, 0, 0.5)], GOLD, 0.9, 0.65)
    p.curves([[(1180 + s * 70, 716), (1180 + s * 130, 728), (1180 + s * 190, 744)] for s in (-1, 1)] + [[(1180 + s * 40, 726), (1180 + s * 76, 742), (1180 + s * 110, 752)] for s in (-1, 1)], LAC, 8)
    tones = (FOREST, PINE, mix(PINE, JADE, 0.5), JADE)
    pads = [(640, 330, 120, 56, tones[1]), (1530, 322, 130, 64, tones[1]), (800, 300, 150, 92, tones[0]), (1400, 300, 160, 96, tones[0]), (980, 330, 150, 74, tones[1]), (1270, 336, 150, 72, tones[1]),
            (900, 212, 170, 88, tones[2]), (1320, 204, 176, 90, tones[2]), (1110, 280, 170, 92, tones[2]), (1100, 150, 190, 92, tones[3]), (720, 262, 110, 58, tones[2]), (1480, 232, 112, 62, tones[3]), (950, 130, 110, 54, tones[3]), (1270, 118, 116, 56, tones[3])]
    _crown(p, pads, LIGHTGOLD, 4)
    long_house(p, 1290, 742, 112, 62, SHELL, CORAL, BROWN, LIGHTGOLD, 3)
    long_house(p, 1062, 744, 92, 50, SHELL, RED, BROWN, LIGHTGOLD, 3)
    for x, y, s, r in ((430, 470, 0.62, -8), (540, 556, 0.5, -6), (330, 560, 0.44, -8)):
        crane(p, x, y, s, EGG, BROWN, False, r)
    sampan(p, 830, 770, 0.62, DEEP, LIGHTGOLD, BROWN, None, False, (RED, EGG))
    return p


def _child_reading(p):
    """A child sitting in a hammock with an open book; the seat is at (0, 0)."""
    p.blob([(-10, -4), (-78, -22), (-128, -30), (-136, -18), (-90, -2), (-20, 14), (10, 8)], IND)          # legs
    p.curves([[(-128, -30), (-142, -36), (-146, -26), (-134, -18)]], EGG, 7)                                # socks
    p.blob([(-16, 8), (-24, -34), (-10, -78), (16, -88), (34, -70), (36, -10), (20, 10)], RED)              # coat
    p.lines([[(2, -70 + 14 * k), (8, -64 + 14 * k)] for k in range(4)], LIGHTGOLD, 2)
    p.curves([[(14, -74), (-16, -54), (-50, -46)], [(24, -58), (-6, -44), (-46, -40)]], DEEPRED, 11)        # arms
    p.circle(8, -108, 26, "#d9a57c")
    p.blob([(-14, -112), (-10, -134), (14, -140), (36, -122), (36, -92), (26, -86), (24, -108), (4, -120)], INK)
    p.curves([[(-9, -106), (-4, -103), (1, -106)]], INK, 2)
    p.dots([(-4, -96)], CORAL, 4, 0.7)
    # the book
    half = [(0, 4), (-36, -6), (-38, -56), (0, -46)]
    for sx in (1, -1):
        p.poly(move([(x * 1.1, y * 1.08 + 2) for x, y in half], -74, -44, 1, -12, sx), DEEPRED)
        p.poly(move(half, -74, -46, 1, -12, sx), EGG if sx > 0 else SHELL)
        p.lines([move([(-30, -44 + 9 * k), (-7, -38 + 9 * k)], -74, -46, 1, -12, sx) for k in range(4)], UMBER, 1.1, 0.75)
    p.lines([move([(0, 4), (0, -46)], -74, -46, 1, -12)], UMBER, 1.4)
    p.circle(-52, -46, 6, "#d9a57c")
    p.circle(-86, -38, 6, "#d9a57c")


def language():
    """A hammock between an areca palm and a maple: the book in it is in the language of the first tree."""
    p = Pic(mix(DAWN, EGG, 0.45))
    for k in range(8):
        p.circle(1085, 330, 230 + 70 * k, None, GOLD, 1, 0.45 - 0.045 * k)
    sun(p, 1085, 330, 190, CORAL, EGG, 2, None)
    back = ridge(604, 36, 12, scale=380)
    mass(p, back, 900, mix(PEACH, SAGE, 0.45))
    contours(p, back, 6, 10, EGG, 1, 0.6)
    mid = ridge(676, 28, 21, scale=330)
    mass(p, mid, 900, mix(SAGE, CEL, 0.55))
    contours(p, mid, 7, 12, EGG, 1, 0.4)
    # two far houses: one on either hill
    long_house(p, 700, 640, 84, 46, SHELL, CORAL, BROWN, LIGHTGOLD, 3)
    for x, w, h in ((1448, 40, 44), (1492, 30, 36), (1540, 44, 50)):
        p.rect(x, 640 - h, w, h, CLAY)
        p.poly([(x - 5, 640 - h), (x + w / 2, 640 - h - w * 0.8), (x + w + 5, 640 - h)], IND)
        p.rects(windows(x + 4, 642 - h, w - 8, h - 10, 2, 2, 0.5, 0.5), GOLD)
    ground = ridge(770, 16, 33, scale=420)
    mass(p, ground, 900, mix(JADE, PINE, 0.5))
    contours(p, ground, 5, 16, PALECEL, 1, 0.45)
    # the palms
    areca(p, 800, 800, 560, UMBER, PINE, LIGHTGOLD, -26, 3, 1.25)
    areca(p, 738, 806, 420, UMBER, JADE, LIGHTGOLD, -40, 8, 1.0)
    p.dots([(776 + 3.4 * (k % 3) * (1 if k % 2 else -1), 276 + 6.5 * (k // 2)) for k in range(10)], CORAL, 4.4)
    # the maple
    rnd = random.Random(12)
    p.poly(dense([(1350, 790), (1382, 740), (1386, 600), (1382, 470), (1396, 320)], 6) + dense([(1414, 320), (1414, 470), (1420, 600), (1428, 740), (1466, 790)], 6), LAC)
    p.curves([[(1392 + d, 776), (1396 + d * 0.6, 620), (1394 + d * 0.4, 450)] for d in (-4, 8, 20)], GOLD, 1, 0.6)
    for q in ([(1400, 430), (1340, 350), (1290, 300)], [(1408, 400), (1470, 320), (1530, 290)], [(1402, 350), (1400, 250), (1420, 170)]):
        p.curves([q], LAC, 9)
    maple = [(0, -1), (0.16, -0.62), (0.42, -0.78), (0.36, -0.36), (0.86, -0.52), (0.7, -0.18), (0.98, 0.02), (0.46, 0.18), (0.52, 0.4), (0.1, 0.3), (0, 0.7)]
    maple = maple + [(-x, y) for x, y in maple[-2:0:-1]]
    cloudp = [(1250, 250), (1300, 150), (1410, 90), (1530, 130), (1620, 220), (1600, 340), (1500, 380), (1400, 340), (1300, 340)]
    for tone, n, seed, s in ((DEEPRED, 60, 3, 27), (RED, 60, 5, 24), (CORAL, 46, 7, 21), (GOLD, 26, 9, 18)):
        pts = scatter(dense(cloudp, 6, True), n, seed, 20)
        p.polys([move(maple, x, y, s * rnd.uniform(0.8, 1.15), rnd.uniform(0, 360)) for x, y in pts], tone)
        p.lines([[(x, y - s * 0.4), (x + 2, y + s * 0.5)] for x, y in pts], LIGHTGOLD if tone != GOLD else RED, 0.9, 0.6)
    for x, y, r in ((1250, 470, 20), (1180, 700, 80), (1330, 640, 140), (1480, 560, 60), (1236, 790, 30), (1500, 780, 10), (1120, 800, 120)):
        p.poly(move(maple, x, y, 15, r), (RED, CORAL, GOLD)[x % 3])
    # the hammock
    low = bezier((806, 452), (960, 760), (1220, 730), (1384, 440), n=36)
    rim = bezier((806, 446), (970, 620), (1210, 610), (1384, 434), n=36)
    body = rim + low[::-1]
    p.poly(body, mix(LIGHTGOLD, EGG, 0.3))
    p.lines(hatch(body, 10, 38) + hatch(body, 10, -38), OCHRE, 1.2, 0.85)
    with p.at(1108, 616, 1.28):
        _child_reading(p)
    front = [(x, y + 22 * math.sin(math.pi * i / 36)) for i, (x, y) in enumerate(rim)]
    fbody = front + low[::-1]
    p.poly(fbody, mix(LIGHTGOLD, EGG, 0.15))
    p.lines(hatch(fbody, 9, 36) + hatch(fbody, 9, -36), OCHRE, 1.2, 0.9)
    p.curves([front, low], BROWN, 4)
    p.lines([[(806, 449), (790, 440)], [(1384, 437), (1398, 430)]], BROWN, 5)
    # what rises from the book: the six tones
    marks = [(914, 486, [(-16, 0), (16, 0)]), (880, 418, [(-9, 12), (11, -13)]), (916, 352, [(-11, -13), (9, 12)]), (876, 290, [(-8, -10), (4, -14), (9, -5), (1, 2), (0, 10)]),
             (924, 230, [(-18, 5), (-8, -6), (6, 5), (17, -7)]), (984, 178, None)]
    for x, y, q in marks:
        p.circle(x, y, 29, RED, LIGHTGOLD, 2)
        p.dashed(x, y, 24, 28, LIGHTGOLD, 1.8)
        if q:
            p.curves([move(q, x, y)], EGG, 5)
        else:
            p.circle(x, y, 6, EGG)
    gulls(p, [(420, 330), (470, 300), (520, 345)], BROWN, 1.2)
    for x, y, h, s in ((560, 812, 60, 3), (1540, 806, 54, 5), (640, 830, 46, 8)):
        p.curves([[(x + 6 * k, y), (x + 8 * k, y - h * 0.6), (x + 14 * k, y - h)] for k in range(-3, 4)], PALECEL, 1.6, 0.8)
    return p


def _five(r, inner=0.42):
    """A five-pointed star outline round (0, 0)."""
    return rays(0, 0, r, 5, inner)


def _star_lantern(p, x, y, r, fill, line, glow, stick=None):
    """The paper star of the eighth month: a star in a hoop, tassels, lit within; held on a stick if a hand is given."""
    if stick:
        p.lines([[(x, y + r), stick]], GOLD, 2.4)
    p.circle(x, y, r * 1.9, glow, None, 1, 0.16)
    p.circle(x, y, r * 1.45, glow, None, 1, 0.22)
    p.circle(x, y, r * 1.02, None, line, 1.8)
    p.poly(move(_five(r), x, y), fill, line, 1.4)
    p.poly(move(_five(r * 0.5), x, y), glow)
    p.lines([[(x, y), (x + r * math.cos(a), y + r * math.sin(a))] for a in (2 * math.pi * k / 5 - math.pi / 2 for k in range(5))], line, 0.9, 0.8)
    for a in (0.25, 0.75):
        tx, ty = x + r * math.cos(math.pi * a), y + r * math.sin(math.pi * a)
        p.lines([[(tx + d, ty), (tx + d * 1.4, ty + r * 0.5)] for d in (-3, 0, 3)], fill, 1.3)


def _carp_lantern(p, x, y, s, fill, line, glow, stick, flip=False):
    """A paper carp, lit within."""
    p.lines([[(x, y - 4), stick]], GOLD, 2.4)
    p.ellipse(x, y, 62 * s, 40 * s, glow, None, 1, 0.2)
    with p.at(x, y, s, flip):
        p.blob([(-34, 0), (-16, -17), (14, -18), (38, -4), (40, 4), (14, 17), (-16, 15)], fill, line, 1.4)
        p.poly([(-30, 0), (-58, -20), (-50, 0), (-60, 18)], CORAL, line, 1.2)
        p.poly([(-8, -17), (6, -30), (18, -17)], CORAL, line, 1.2)
        p.curves([arc(x0, y0, 7, 7, -80, 80, 5) for x0 in (-20, -9, 2, 13) for y0 in (-7, 5)], line, 1.1)
        p.circle(28, -3, 3.4, EGG, line, 1)


def _child(p, x, y, s, coat, trousers, flip=False, reach=(16, -44)):
    """A small child walking; feet at (x, y), 56 high at s=1, one arm stretched towards `reach`."""
    with p.at(x, y, s, flip):
        p.lines([[(-4, 0), (-3, -14)], [(5, 0), (3, -14)]], trousers, 5)
        p.poly([(-9, -11), (-6, -36), (6, -36), (10, -11)], coat)
        p.lines([[(3, -32), reach]], coat, 4.4)
        p.circle(0, -44, 8.6, "#d9a57c")
        p.poly(arc(0, -45, 9.4, 9.4, 170, 370, 9) + [(7, -44), (-6, -46)], INK)
        p.dots([(-9, -52), (9, -52)], INK, 3.4)


def _lion(p, x, y, s):
    """The unicorn-lion of the festival: a great head, a cloth body, two pairs of legs."""
    with p.at(x, y, s):
        for lx, c in ((-150, LIGHTGOLD), (-128, LIGHTGOLD), (-8, EGG), (18, EGG)):
            p.poly([(lx - 9, -30), (lx + 9, -30), (lx + 8, -6), (lx - 8, -6)], c)
            p.poly([(lx - 10, -8), (lx + 14, -8), (lx + 14, 0), (lx - 10, 0)], INK)
        body = dense([(-176, -40), (-168, -84), (-120, -104), (-60, -92), (0, -100), (40, -84), (40, -34), (0, -22), (-60, -34), (-120, -22), (-160, -24)], 5, True)
        p.poly(body, RED)
        p.lines(cut([bezier((-176, -90 + 14 * k), (-70, -112 + 16 * k), (40, -96 + 15 * k), n=12) for k in range(6)], body), LIGHTGOLD, 1.6)
        p.polys([[(a, -26 + 6 * math.sin(a / 20)), (a + 7, -12 + 6 * math.sin(a / 20)), (a + 14, -26 + 6 * math.sin(a / 20))] for a in range(-166, 36, 14)], LIGHTGOLD)
        p.curves([[(-170, -70), (-190, -96), (-178, -116), (-190, -134)]], LIGHTGOLD, 6)
        head = [(20, -30), (12, -88), (34, -132), (78, -142), (116, -122), (124, -92), (108, -70), (112, -44), (84, -26), (50, -22)]
        p.blob(head, CORAL, LIGHTGOLD, 2)
        p.polys([[(20 + 9 * k, -128 - 3 * (k % 2)), (12 + 9 * k, -156 - 5 * (k % 3)), (30 + 9 * k, -136)] for k in range(7)], EGG)
        p.poly([(70, -140), (78, -182), (90, -138)], JADE, LIGHTGOLD, 1.4)
        p.blob([(66, -66), (120, -74), (112, -40), (74, -30)], OX)
        p.lines([[(74 + 9 * k, -66), (76 + 9 * k, -58)] for k in range(5)], EGG, 4)
        p.polys([[(60 + 8 * k, -30), (62 + 9 * k, -4 - 4 * (k % 2)), (70 + 8 * k, -30)] for k in range(6)], EGG)
        for ex in (62, 100):
            p.circle(ex, -104, 13, EGG, LIGHTGOLD, 2)
            p.circle(ex + 3, -102, 6, INK)
            p.curves([arc(ex, -110, 17, 13, 195, 345, 6)], JADE, 4)
        p.circle(112, -84, 6, RED, LIGHTGOLD, 1.4)
        p.curves([spiral(34, -74, 2, 15, 0, 1.6, 14)], LIGHTGOLD, 2)
        p.dots([(84 + 14 * k, -124 + 5 * k) for k in range(3)], LIGHTGOLD, 3)


def mid_autumn():
    """The full moon of the eighth month over a red bridge; the children bring their own stars."""
    p = Pic(NIGHT)
    flakes(p, LIGHTGOLD, 130, 12, 0, 0, 1600, 520, 2.8, 0.6, (1060, 280, 520))
    mx, my, mr = 1060, 288, 214
    for k in range(7):
        p.circle(mx, my, mr + 34 + 58 * k, None, STEEL, 1, 0.55 - 0.065 * k)
    p.circle(mx, my, mr + 16, None, LIGHTGOLD, 1.6, 0.8)
    p.circle(mx, my, mr, mix(EGG, LIGHTGOLD, 0.22))
    star(p, mx, my, mr * 0.93, mix(LIGHTGOLD, GOLD, 0.35), 3, 0.9)
    shade = mix(OCHRE, LIGHTGOLD, 0.25)                                                     # Cuội under his banyan
    for dx, dy, rx, ry in ((56, 84, 30, 17), (140, 84, 30, 18), (98, 88, 44, 18), (74, 58, 32, 20), (124, 56, 32, 21), (99, 38, 30, 18)):
        rim = [(mx + dx + rx * math.cos(t) * (1 + 0.05 * math.sin(7 * t)), my + dy + ry * math.sin(t) * (1 + 0.1 * math.sin(7 * t + 1))) for t in (2 * math.pi * i / 28 for i in range(28))]
        p.blob(rim, shade)
        p.curves([arc(mx + dx, my + dy + 3, rx * 0.7, ry * 0.66, 200, 340, 6)], mix(EGG, LIGHTGOLD, 0.22), 1.1)
    p.lines([[(mx + 92, my + 160), (mx + 94, my + 90)], [(mx + 100, my + 160), (mx + 98, my + 90)], [(mx + 66, my + 96), (mx + 66, my + 124)], [(mx + 126, my + 96), (mx + 127, my + 130)]], shade, 5)
    p.poly([(mx + 62, my + 160), (mx + 58, my + 140), (mx + 68, my + 132), (mx + 78, my + 142), (mx + 82, my + 160)], shade)
    p.circle(mx + 66, my + 126, 6, shade)
    for x, y, s, fl in ((250, 190, 1.1, False), (560, 110, 0.8, True), (1430, 150, 1.0, False), (760, 330, 0.7, False), (1380, 420, 0.8, True)):
        scroll_cloud(p, x, y, s, mix(STEEL, LIGHTGOLD, 0.3), 1.6, fl, 0.85)
    far = ridge(560, 18, 9, scale=210)
    mass(p, far, 700, mix(IND, NIGHT, 0.35))
    contours(p, far, 4, 9, STEEL, 1, 0.4)
    for x, w in ((440, 84), (560, 104), (690, 86), (1330, 96), (1450, 116), (1560, 92)):
        long_house(p, x, 606, w, w * 0.52, mix(SHELL, GOLD, 0.3), mix(DEEPRED, NIGHT, 0.2), LAC, GOLD, 3)
        p.rects([(x - w * 0.3 + w * 0.24 * k, 592, w * 0.1, 12) for k in range(3)], LIGHTGOLD)
    for x, h in ((500, 130), (630, 110), (1400, 140), (1520, 120)):
        areca(p, x, 606, h, LAC, mix(PINE, NIGHT, 0.35), GOLD, 4, x, 0.5)
    lake = mix(IND, NIGHT, 0.5)
    p.rect(0, 606, 1600, 294, lake)
    p.lines([[(0, 606), (1600, 606)]], STEEL, 1.2, 0.6)
    glints(p, 0, 620, 1600, 890, 120, STEEL, 6, 1.4, 0.5, 110)
    reflection(p, mx, 626, 330, 250, LIGHTGOLD, 8, 4, 0.6, 0.1)
    # the bridge
    def deck(x):
        return 742 - 120 * math.sin(math.pi * (x - 470) / 1300) ** 0.9 if 470 < x < 1770 else 742
    xs = list(range(472, 1640, 24))
    for x in range(560, 1640, 118):
        p.rects([(x - 5, deck(x) + 10, 10, 900 - deck(x))], mix(RED, NIGHT, 0.35))
        p.lines([[(x, deck(x) + 58), (x + 118, deck(x + 118) + 58)], [(x, deck(x) + 58), (x + 59, deck(x + 59) + 20)], [(x + 118, deck(x + 118) + 58), (x + 59, deck(x + 59) + 20)]], mix(RED, NIGHT, 0.35), 4)
        reflection(p, x, 872, 40, 26, RED, x, 3, 0.5)
    back = [[(x, deck(x) - 2), (x, deck(x) - 38)] for x in xs]
    p.lines(back, DEEPRED, 3)
    p.lines([[(x, deck(x) - 38) for x in xs], [(x, deck(x) - 20) for x in xs]], DEEPRED, 4)
    p.poly([(x, deck(x)) for x in xs] + [(x, deck(x) + 22) for x in reversed(xs)], DEEPRED)
    # the procession
    walk = [(640, GOLD, "s", RED), (726, CORAL, "c", None), (806, JADE, "s", LIGHTGOLD), (884, RED, "s", CORAL), (960, MAUVE, "c", None), (1364, BLUE, "s", JADE), (1440, CORAL, "s", RED), (1516, OCHRE, "c", None)]
    for i, (x, coat, kind, tone) in enumerate(walk):
        y = deck(x) + 4
        s = 1.34 + 0.1 * (i % 2)
        _child(p, x, y, s, coat, EGG if i % 2 else LAC)
        hand = (x + 17 * s, y - 45 * s)
        lx, ly = x + 36, y - 132 - 12 * (i % 3)
        if kind == "s":
            _star_lantern(p, lx, ly, 29, tone, EGG, LIGHTGOLD, hand)
        else:
            _carp_lantern(p, lx + 6, ly + 16, 0.86, LIGHTGOLD, DEEPRED, LIGHTGOLD, hand, False)
    _lion(p, 1222, deck(1200) + 4, 0.92)
    p.lines([[(x, deck(x) + 8), (x, deck(x) - 20)] for x in xs[::1]], RED, 4)
    p.lines([[(x, deck(x) - 20) for x in xs]], RED, 6)
    p.lines([[(x, deck(x) + 8) for x in xs]], RED, 9)
    p.lines([[(x, deck(x) + 3) for x in xs], [(x, deck(x) - 22) for x in xs]], LIGHTGOLD, 1.2)
    # candles set on the water
    for x, y, s in ((392, 792, 1.0), (290, 836, 1.25), (500, 846, 0.9), (180, 770, 0.7), (690, 852, 1.0), (1010, 862, 0.9), (1290, 850, 1.0), (1480, 866, 0.9)):
        p.circle(x, y - 6, 26 * s, LIGHTGOLD, None, 1, 0.16)
        p.poly([(x - 15 * s, y), (x - 11 * s, y - 13 * s), (x + 11 * s, y - 13 * s), (x + 15 * s, y), (x, y + 5 * s)], CORAL, LIGHTGOLD, 1.2)
        p.blob([(x - 3 * s, y - 12 * s), (x, y - 24 * s), (x + 3 * s, y - 12 * s)], EGG)
        reflection(p, x, y + 9, 36 * s, 26, LIGHTGOLD, int(x), 2, 0.6)
    return p


PICTURES = {
    "mid-autumn-2027": (mid_autumn, 0.68, 0.5),
    "nationality-law-2025": (nationality, 0.68, 0.5),
    "language-for-children-abroad": (language, 0.68, 0.55),
}
