"""Pictures of the steps of the land: rice terraces under the first rain, the flooded valleys of Tràng An."""
import math
import random

from shapes import *  # noqa: F403


def _paddy_hill(p, cx, base, rx, h, n, waters, bank, edge, seed, ry=0.3, lean=0.0):
    """A hill cut into n flooded steps, seen from above and from the side: each step a lobed sheet of water on its bank."""
    f = noise(seed, 3)
    rnd = random.Random(seed)
    tops = []
    for k in range(n):
        t = k / n
        y = base - h * (1 - (1 - t) ** 1.15)
        r = rx * (1 - t) ** 0.9 + rx * 0.03
        c = cx + lean * t
        pts = []
        for i in range(22):
            a = 2 * math.pi * i / 22
            rr = r * (1 + 0.13 * f(2.2 * math.cos(a) + 3.1 * math.sin(a) + t * 1.3 + 5))
            pts.append((c + rr * math.cos(a), y + rr * ry * math.sin(a)))
        drop = h / n * 0.55 + 2
        p.blob([(x, yy + drop) for x, yy in pts], bank)
        p.blob([(x, yy + drop * 0.35) for x, yy in pts], mix(bank, edge, 0.25))
        w = waters[k % len(waters)]
        p.blob(pts, w, edge, 1.6)
        tops.append((pts, c, y, r))
    for k, (pts, c, y, r) in enumerate(tops[:-1]):                     # glints and dikes on the open part of each step
        nx = tops[k + 1]
        many, dikes = [], []
        gap = max(3.0, (r - nx[3]))
        for _ in range(int(r / 26)):
            a = rnd.uniform(0.12, 0.88) * math.pi
            m = nx[3] + gap * rnd.uniform(0.35, 0.75)
            x, yy = c + m * math.cos(a), (y + nx[2]) / 2 + m * ry * math.sin(a) + h / n * 0.5
            many.append([(x - 9, yy), (x + rnd.uniform(4, 16), yy)])
        for _ in range(max(2, int(r / 60))):
            a = rnd.uniform(0.1, 0.9) * math.pi
            x0, y0 = c + r * 0.98 * math.cos(a), y + r * ry * 0.98 * math.sin(a)
            x1, y1 = nx[1] + nx[3] * 1.02 * math.cos(a), nx[2] + h / n * 0.55 + nx[3] * ry * 1.02 * math.sin(a)
            if y0 > y1:
                dikes.append([(x0, y0), (x1, y1)])
        p.lines(dikes, bank, 2.6)
        p.lines(many, EGG, 1.4, 0.75)
    return tops


def _slope(p, skyline, floor, n, waters, bank, edge, seed, sag=26):
    """A long mountainside in steps: bands between a skyline and the valley floor that swell and pinch."""
    f = noise(seed, 3)
    lines = []
    for k in range(n + 1):
        t = (k / n) ** 1.25
        lines.append([(x, y + (floor - y) * t + sag * (0.25 + t) * f(x / 190 + k * 0.16) * (1 if 0 < k < n else 0)) for x, y in skyline])
    for k in range(n):
        a, b = lines[k], lines[k + 1]
        low = [(x, max(y, yy + 2)) for (x, y), (_, yy) in zip(b, a)]
        p.poly(a + [(x, y + 4) for x, y in low[::-1]], waters[k % len(waters)])
    rnd = random.Random(seed)
    for k in range(1, n):                                            # banks, thicker where the slope is steep; a few dikes between
        t = k / n
        thick = [1.5 + 7.5 * t * (0.45 + 0.5 * f(x / 150 + k * 0.37)) for x, _ in lines[k]]
        p.poly(lines[k] + [(x, y + max(1.2, w)) for (x, y), w in zip(lines[k][::-1], thick[::-1])], bank)
        p.lines([lines[k]], edge, 0.9)
        dikes, glint = [], []
        for _ in range(7):
            i = rnd.randrange(2, len(lines[k]) - 2)
            (x, y), (x2, y2) = lines[k][i], lines[k + 1][i]
            if y2 - y > 9:
                dikes.append([(x, y + thick[i]), (x + rnd.uniform(-6, 6), y2)])
                glint.append([(x + 14, (y + y2) / 2 + 2), (x + rnd.uniform(30, 80), (y + y2) / 2 + 2)])
        p.lines(dikes, bank, 1.3 + 1.6 * t)
        p.lines(glint, EGG, 1.4, 0.8)
    return lines


def _buffalo(p, x, y, s, hide, horn, flip=False):
    """A water buffalo with a plough behind it."""
    with p.at(x, y, s, flip):
        p.blob([(-34, -20), (-26, -36), (0, -38), (24, -36), (38, -40), (50, -34), (56, -22), (48, -18), (38, -22), (30, -12), (-26, -10)], hide)
        p.lines([[(-24, -14), (-26, 4)], [(-14, -12), (-13, 4)], [(20, -13), (18, 4)], [(28, -14), (31, 4)]], hide, 6)
        p.curves([[(40, -38), (30, -50), (16, -50)], [(44, -38), (42, -52), (30, -58)]], horn, 3)
        p.lines([[(-34, -24), (-40, -8)]], hide, 2)
        p.dots([(48, -30)], horn, 1.4)


def terraces():
    """The season of pouring water: a mountainside of mirrors."""
    p = Pic("#f3d9b4")
    for k in range(5):
        p.circle(1010, 190, 120 + 46 * k, None, EGG, 12 - 2 * k, 0.5 - 0.07 * k)
    sun(p, 1010, 190, 98, RED, LIGHTGOLD, 2, GOLD)
    far = peaks(330, ((150, 150, 240), (380, 210, 260), (620, 130, 220), (860, 90, 220), (1230, 190, 260), (1480, 250, 260)), 5, rough=8)
    mass(p, far, 520, mix(HAZE, MAUVE, 0.35))
    ravines(p, far, EGG, 90, 2, 110, 0.9, 0.6)
    for k, (x, y, w) in enumerate(((260, 262, 480), (720, 286, 380), (1330, 250, 420), (980, 312, 300))):
        cloud(p, x, y, w, "#fbeed6", None, 3, k + 3, 1, 12)
    mid = ridge(352, 46, 23, scale=330)
    mass(p, mid, 560, mix(STEEL, CEL, 0.55))
    pine_row(p, mid, 26, 90, 30, PINE, 7, 0, 1600)
    water = ["#f4e2c4", "#ecd3b4", "#dcd6c8", "#f4e2c4", "#cbd3ca", "#b9cabf", "#e9cba8", "#a9bf95"]
    young = ["#f6e8cd", "#e9d2b2", "#cfd8cf", "#f6e8cd", "#b3c79a", "#e5c5a2", "#dde0d2", "#c1d0b6"]
    bank, edge = "#6a3f2a", "#3c2a1c"
    sky2 = [(x, y + 66 + 26 * math.sin(x / 240)) for x, y in mid]
    _slope(p, sky2, 800, 15, water, mix(bank, CLAY, 0.25), bank, 5, 22)
    for x, y, s in ((250, 470, 66), (300, 478, 52), (560, 452, 56), (1400, 440, 60), (1450, 452, 72), (1500, 446, 54)):
        round_tree(p, x, y, s, s, LAC, PINE, SAGE, s)
    for x, y, w in ((356, 486, 74), (1342, 458, 66)):
        long_house(p, x, y, w, w * 0.52, SAND, BROWN, LAC, SAND, 3, w * 0.14)
    # nearer spur on the left, low and quiet
    spur = [(x, 600 + 70 * (1 - math.cos(x / 300)) - 44 * math.sin(x / 190)) for x in range(-20, 1640, 20)]
    _slope(p, spur, 960, 9, ["#efdcbd", "#d8d6c6", "#e6cba8", "#c2cdbf", "#eadfc8", "#afc29c"], bank, edge, 9, 18)
    # the round hill, right of the middle
    tops = _paddy_hill(p, 1120, 792, 500, 372, 15, young, bank, edge, 4, 0.3, -26)
    pts, c, y, r = tops[-1]
    round_tree(p, c - 12, y + 2, 62, 74, LAC, PINE, SAGE, 3)
    round_tree(p, c + 26, y + 8, 44, 52, LAC, JADE, SAGE, 5)
    _buffalo(p, 832, 842, 0.95, "#4a3a36", "#b9a58f", True)
    walker(p, 900, 846, 0.86, RED, SAND, LAC, "#22130f", True)
    p.curves([[(866, 826), (880, 830), (894, 818)], [(872, 828), (882, 846)]], LAC, 2)
    reflection(p, 834, 848, 84, 16, "#4a3a36", 5, 2.2, 0.6)
    for x, y, s, c2 in ((1180, 868, 0.8, IND), (1220, 872, 0.8, RED), (1262, 866, 0.8, IND)):      # planting, bent over
        with p.at(x, y, s):
            p.lines([[(-4, 0), (-4, -22)], [(4, 0), (3, -22)]], "#22130f", 5)
            p.blob([(-8, -20), (-4, -34), (14, -38), (26, -30), (22, -22), (6, -20)], c2)
            p.lines([[(22, -28), (28, -6)]], c2, 4)
            p.lines([[(-6, -20), (8, -22)]], RED if c2 == IND else LIGHTGOLD, 3)
            hat(p, 32, -30, 24, SAND, LAC)
    rows = []
    for k in range(40):
        x, yy = 1290 + 13 * (k % 10) + 6 * (k // 10), 852 + 11 * (k // 10)
        rows.append([(x - 3, yy - 7), (x, yy), (x + 3, yy - 7)])
    p.lines(rows, PINE, 1.5)
    bamboo(p, 1560, 900, 300, JADE, PINE, 7, 5, -70)
    lac_bird(p, 700, 210, 0.62, OX, "#f3d9b4")
    lac_bird(p, 620, 252, 0.46, OX, "#f3d9b4")
    return p


def _cave(p, cx, base, w, h, dark, rim):
    """A low water cave in the foot of a cliff."""
    q = [(cx - w / 2, base), (cx - w * 0.46, base - h * 0.5), (cx - w * 0.2, base - h * 0.92), (cx + w * 0.14, base - h), (cx + w * 0.42, base - h * 0.6), (cx + w / 2, base)]
    full = dense(q, 5)
    p.poly(full, dark, rim, 1.4)
    drips = []
    for k in range(5):
        x = cx - w * 0.3 + w * 0.15 * k
        top = y_at(full, x) if full[0][0] < x < full[-1][0] else base - h * 0.8
        drips.append([(x - w * 0.022, top), (x, top + h * (0.2 + 0.1 * (k % 3))), (x + w * 0.022, top)])
    p.polys(drips, rim)


def _nan(p, x, y, s, hull, rower, guests, flip=False):
    """A Tràng An boat: a rower with two oars at the stern, guests in pairs under hats."""
    with p.at(x, y, s, flip):
        for k, c in enumerate(guests):
            gx = -62 + 34 * k
            p.poly([(gx - 9, -4), (gx - 10, -22), (gx - 5, -32), (gx + 5, -32), (gx + 10, -22), (gx + 9, -4)], c)
            p.circle(gx, -37, 5, "#c98f6a")
            hat(p, gx, -39, 23, SAND if k % 2 else EGG, LAC)
        p.lines([[(58, -34), (30, 20)], [(66, -34), (104, 18)]], hull, 2.4)
        p.polys([[(32, 16), (24, 30), (29, 32), (36, 20)], [(102, 14), (108, 30), (113, 28), (108, 14)]], hull)
        p.poly([(54, -6), (52, -30), (58, -44), (68, -44), (76, -30), (76, -6)], rower)
        p.lines([[(60, -40), (50, -28), (58, -30)], [(68, -40), (76, -28), (68, -28)]], rower, 4.4)
        p.circle(63, -49, 5.4, "#c98f6a")
        p.poly([(42, -47), (63, -66), (85, -47), (63, -44)], EGG)
        p.lines([[(63, -66), (53, -46)], [(63, -66), (63, -45)], [(63, -66), (74, -46)]], LAC, 0.8)
        p.poly(bezier((-112, -20), (-60, -2), (0, -3)) + bezier((0, -3), (60, -2), (104, -18)) + bezier((92, -4), (60, 13), (0, 13)) + bezier((0, 13), (-60, 13), (-100, -6)), hull)
        p.curves([bezier((-100, -9), (0, 14), (94, -8), n=6), bezier((-86, -1), (0, 16), (84, 0), n=6)], LIGHTGOLD, 1.1)


def trang_an():
    """A water lane winding between limestone towers, boats going in and out of the rock."""
    p = Pic("#e3ebdd")
    sun(p, 1010, 178, 92, "#e8b86a", EGG, 2, GOLD)
    for k, (x, y, w) in enumerate(((240, 130, 400), (560, 216, 300), (1420, 120, 320))):
        cloud(p, x, y, w, EGG, SAGE, 3, k + 6, 1, 12)
    rnd = random.Random(31)
    tones = [mix("#e3ebdd", SAGE, f) for f in (0.35, 0.6, 0.85)]
    for r, (base, hmin, hmax, step) in enumerate(((420, 90, 170, 92), (470, 110, 230, 128), (520, 120, 230, 178))):
        for i in range(int(1700 / step)):
            x = -20 + i * step + rnd.uniform(-26, 26)
            h = rnd.uniform(hmin, hmax) * (0.72 if 560 < x < 1120 and r else 1) * (0.8 if r == 2 and x < 520 else 1)
            karst(p, x, base, h * rnd.uniform(0.85, 1.25), h, 10 * r + i, tones[r], mix(tones[r], CEL, 0.35), EGG, 0, mix(tones[r], JADE, 0.45) if r else None, i % 2 == 0)
        mist(p, base - 6, "#e3ebdd", 0, 1600, 9, r + 2, 8, 0.7)
    p.rect(0, 508, 1600, 392, "#86b3a0")
    # the pavilion on the water and its temple roof
    karst(p, 560, 560, 210, 230, 61, CEL, JADE, MIST, 0, PINE)
    karst(p, 396, 566, 170, 150, 63, CEL, JADE, MIST, 0, PINE, True)
    karst(p, 1330, 560, 250, 330, 67, CEL, JADE, MIST, 0.04, PINE, True)
    _cave(p, 1296, 560, 92, 44, FOREST, SAGE)
    for x, w, h, c in ((560, 210, 90, CEL), (396, 170, 66, CEL), (1330, 250, 130, CEL)):
        reflection(p, x, 562, w, h, c, int(x), 3.4, 0.6)
    karst(p, 1528, 640, 330, 520, 71, JADE, PINE, PALECEL, -0.06, FOREST)
    karst(p, 1250, 622, 150, 190, 73, JADE, PINE, PALECEL, 0.05, FOREST)
    karst(p, 130, 606, 270, 200, 75, JADE, mix(JADE, PINE, 0.6), PALECEL, 0, PINE, True)
    _cave(p, 1440, 640, 150, 74, "#10241f", CEL)
    for x, w, h, c in ((1528, 340, 200, PINE), (1250, 150, 90, PINE), (130, 270, 90, JADE)):
        reflection(p, x, 626 if x != 1528 else 644, w, h, c, int(x) + 1, 4.4, 0.7)
    # the lane of light
    lane = [(1004, 508), (1024, 508), (1052, 560), (1040, 620), (1110, 720), (1020, 905), (700, 905), (860, 720), (930, 620), (1000, 560)]
    p.blob(lane, "#b9d4c0", None, 1, 0.5)
    reflection(p, 1012, 514, 150, 130, "#e8b86a", 5, 4, 0.75, -0.2)
    glints(p, 0, 520, 1600, 880, 150, EGG, 6, 1.5, 0.5, 120)
    weeds = []                                                          # long weed that sways under clear water
    for _ in range(70):
        x, y = rnd.uniform(480, 1560), rnd.uniform(690, 885)
        k = rnd.uniform(30, 70)
        weeds.append([(x, y), (x + k * 0.3, y - 5), (x + k * 0.65, y + 4), (x + k, y - 3)])
    p.curves(weeds, PINE, 1.7, 0.5)
    px, py = 842, 566                                                   # water pavilion
    p.polys([[(px - 70, py + 2), (px + 70, py + 2), (px + 80, py + 12), (px - 80, py + 12)]], "#8d7d62")
    columns(p, px - 48, px + 48, py - 52, py + 4, 5, OX, SAND, 5)
    p.rects([(px - 48, py - 12, 96, 4)], OX)
    roof(p, px, py - 96, 74, 150, 40, RED, LIGHTGOLD, 15, 14, OX)
    roof(p, px, py - 132, 34, 84, 30, RED, LIGHTGOLD, 11, 9, OX)
    reflection(p, px, py + 14, 140, 74, OX, 3, 3.4, 0.6, 0.3)
    for i, (x, y, s, f, robe, g) in enumerate((
            (1300, 575, 0.3, True, IND, (RED, EGG)), (960, 600, 0.36, False, IND, (CORAL, EGG, PLUM)), (700, 610, 0.38, True, JADE, (RED, EGG, OCHRE)),
            (1090, 650, 0.58, True, PLUM, (EGG, RED, OCHRE)), (1410, 668, 0.72, False, IND, (CORAL, EGG, RED)), (850, 700, 0.78, False, PLUM, (OCHRE, RED, EGG)))):
        _nan(p, x, y, s, LAC, robe, g, f)
        reflection(p, x, y + 12 * s, 200 * s, 44 * s, FOREST, i + 2, 4 * s + 1, 0.55)
    _nan(p, 1130, 786, 1.45, DEEP, RED, (EGG, IND, CORAL, OCHRE), False)
    reflection(p, 1130, 808, 300, 66, FOREST, 14, 4.4, 0.6)
    reflection(p, 1218, 812, 60, 50, RED, 15, 3.6, 0.5)
    ripples(p, 1130, 812, 250, 3, EGG, 1.4, 0.65, 0.16, 4)
    for i, (x, y, r) in enumerate(((1420, 850, 40), (1500, 822, 30), (1490, 872, 32), (1350, 878, 28), (720, 858, 24), (690, 876, 18))):
        lotus_leaf(p, x, y, r, PINE, SAGE, 0.36, 0.3 * i)
    lotus(p, 1440, 838, 34, (ROSE, CORAL, RED), EGG)
    lotus(p, 1512, 814, 22, (ROSE, CORAL, RED), EGG)
    crane(p, 690, 330, 0.8, EGG, PINE)
    crane(p, 780, 374, 0.55, EGG, PINE)
    return p


PICTURES = {
    "rice-terraces": (terraces, 0.68, 0.58),
    "trang-an-boats": (trang_an, 0.68, 0.6),
}
