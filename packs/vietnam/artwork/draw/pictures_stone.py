"""Pictures of brick and stone: the towers of Mỹ Sơn, the gate of the Hồ citadel."""
import math
import random

from shapes import *  # noqa: F403


def _tier(p, cx, y, w, h, brick, dark, line, seed):
    """One storey of a tower: wall with pilasters and niches, and a cornice that steps out. Returns its top."""
    rnd = random.Random(seed)
    wall = [(cx - w / 2, y), (cx - w * 0.485, y - h), (cx + w * 0.485, y - h), (cx + w / 2, y)]
    p.poly(wall, brick)
    p.poly([(cx + w * 0.17, y), (cx + w * 0.165, y - h), (cx + w * 0.485, y - h), (cx + w / 2, y)], dark)
    bricks(p, wall, max(5, h / 11), max(11, w / 14), line, 0.8, 0.45, 0.8, seed)
    n = 4
    for k in range(n + 1):
        x = cx - w * 0.47 + w * 0.94 * k / n
        p.rect(x - w * 0.026, y - h, w * 0.052, h, mix(brick, dark, 0.35 if x < cx else 1))
        p.lines([[(x - w * 0.026, y), (x - w * 0.026, y - h)], [(x + w * 0.026, y), (x + w * 0.026, y - h)]], line, 0.9, 0.8)
    for k in range(n):
        if k in (1, 2) and n == 4 and h > 150:
            continue
        x = cx - w * 0.47 + w * 0.94 * (k + 0.5) / n
        p.poly(_flame(x, y - h * 0.18, w * 0.11, h * 0.6), line)
        p.poly(_flame(x, y - h * 0.18, w * 0.075, h * 0.47), mix(brick, dark, 0.6))
    top = y - h
    for k, f in enumerate((0.5, 0.53, 0.565, 0.545)):
        hh = h * 0.045 + 3
        p.rect(cx - w * f, top - hh, w * f * 2, hh, brick if k % 2 else mix(brick, line, 0.35))
        p.rect(cx + w * 0.165, top - hh, w * (f - 0.165), hh, dark)
        p.lines([[(cx - w * f, top - hh), (cx + w * f, top - hh)]], line, 1)
        top -= hh
    tips = []
    for s in (-1, 1):
        x = cx + s * w * 0.5
        tips.append([(x - w * 0.05, top), (x - w * 0.032, top - h * 0.15), (x, top - h * 0.3 - rnd.random() * 4), (x + w * 0.032, top - h * 0.15), (x + w * 0.05, top)])
    p.polys(tips, dark, line, 0.9)
    return top


def _flame(x, y, w, h):
    """The pointed leaf outline of a Chăm door or niche, foot at y."""
    return ([(x - w / 2, y), (x - w / 2, y - h * 0.5)] + bezier((x - w / 2, y - h * 0.5), (x - w * 0.62, y - h * 0.78), (x, y - h), n=5)
            + bezier((x, y - h), (x + w * 0.62, y - h * 0.78), (x + w / 2, y - h * 0.5), n=5) + [(x + w / 2, y)])


def _tower(p, cx, base, w, h, seed, brick, dark, line, tiers=3, crown=True):
    """A Chăm temple tower: moulded foot, tall body with a porch, shrinking storeys, a stone bud."""
    y = base
    for f, hh in ((0.62, 0.03), (0.58, 0.022), (0.6, 0.014), (0.55, 0.02)):
        p.rect(cx - w * f, y - h * hh, w * f * 2, h * hh, mix(brick, dark, 0.3))
        p.rect(cx + w * 0.17, y - h * hh, w * (f - 0.17), h * hh, dark)
        p.lines([[(cx - w * f, y - h * hh), (cx + w * f, y - h * hh)]], line, 1)
        y -= h * hh
    body = h * 0.4
    top = _tier(p, cx, y, w, body, brick, dark, line, seed)
    for s, c in ((1.0, mix(brick, dark, 0.55)), (0.8, brick), (0.56, LAC)):          # the porch: three nested leaves
        q = _flame(cx - w * 0.02, base - h * 0.02, w * 0.4 * s, body * 1.02 * (0.5 + 0.5 * s))
        p.poly(q, c, line, 1.2)
    ww, hh = w * 0.84, h * 0.17
    for k in range(tiers):
        top = _tier(p, cx, top, ww, hh, brick, dark, line, seed + k + 1)
        ww, hh = ww * 0.75, hh * 0.82
    if crown:
        bud = [(cx - ww * 0.5, top), (cx - ww * 0.56, top - ww * 0.3), (cx - ww * 0.22, top - ww * 0.72), (cx, top - ww * 1.1), (cx + ww * 0.22, top - ww * 0.72), (cx + ww * 0.56, top - ww * 0.3), (cx + ww * 0.5, top)]
        p.poly(dense(bud, 4), dark, line, 1.2)
        p.curves([[(cx + ww * f, top), (cx + ww * f * 0.9, top - ww * 0.45), (cx, top - ww * 1.08)] for f in (-0.3, 0, 0.3)], line, 1)
    else:
        rnd = random.Random(seed)
        broken = [(cx - ww * 0.62, top)] + [(cx - ww * 0.62 + ww * 1.24 * i / 7, top - rnd.uniform(4, 26)) for i in range(8)] + [(cx + ww * 0.62, top)]
        p.poly(broken, brick, line, 1)
        _weeds(p, broken[1:-1], seed)


def _weeds(p, line, seed, color=SAGE, h=26):
    """Grass that has rooted on a ledge."""
    rnd = random.Random(seed)
    many = []
    for x, y in line:
        for _ in range(4):
            a = rnd.uniform(-0.7, 0.7)
            k = h * rnd.uniform(0.5, 1.1)
            many.append([(x, y + 2), (x + a * k * 0.4, y - k * 0.6), (x + a * k, y - k * (0.95 - 0.25 * abs(a)))])
    p.curves(many, color, 1.5)


def my_son():
    """Brick towers in a closed valley, the tooth of a mountain behind."""
    p = Pic("#f0cd97")
    star(p, 900, 268, 244, RED, 3, 1.2)
    for x, y, w, k in ((300, 150, 400, 2), (520, 236, 230, 4), (1450, 150, 300, 7)):
        cloud(p, x, y, w, "#f8e3b8", OCHRE, 3, k, 1, 12)
    tooth = peaks(560, ((720, 268, 210), (640, 150, 240), (470, 96, 300), (880, 120, 220), (180, 60, 300), (1330, 130, 300), (1560, 176, 260)), 6, rough=7)
    tooth = [(x - (26 * max(0, (430 - y) / 140) if x < 760 else 0), y) for x, y in tooth]
    mass(p, tooth, 640, mix(CEL, SAGE, 0.35))
    ravines(p, tooth, MIST, 90, 3, 120, 0.9, 0.6)
    for k, (y, c) in enumerate(((520, mix(CEL, JADE, 0.6)), (566, JADE), (612, PINE))):
        q = ridge(y, 26, 14 + k, scale=240)
        mass(p, q, 760, c)
        crown = [(x, yy + 2) for x, yy in q[::2]]
        p.beads(crown, c, 9 + 2 * k, 15 + 3 * k)
        rnd = random.Random(k)
        domes = []
        for _ in range(70):                                                             # crowns of single trees, drawn with one stroke
            x = rnd.uniform(0, 1600)
            yy = y_at(q, x) + rnd.uniform(10, 52)
            w = rnd.uniform(9, 17) + 2 * k
            domes.append(arc(x, yy, w, w * 0.62, 196, 344, 5))
        p.curves(domes, mix(c, MIST, 0.45), 1.1, 0.75)
    ground = ridge(690, 12, 31, scale=420, octaves=2)
    mass(p, ground, 900, "#9aa35f")
    contours(p, ground, 10, 12, "#d9cf8e", 1, 0.55, 0.5)
    brick, dark, line = "#c9623f", "#93391f", "#4e1c12"
    _tower(p, 782, 716, 136, 300, 5, mix(brick, CLAY, 0.5), mix(dark, BROWN, 0.3), line, 2, False)
    _tower(p, 1392, 724, 158, 360, 9, mix(brick, CLAY, 0.3), dark, line, 2, False)
    _tower(p, 1080, 742, 232, 560, 2, brick, dark, line, 3)
    for x, y, n in ((908, 744, 6), (1258, 752, 8), (1500, 748, 6)):                    # low walls and fallen courses
        for j in range(3):
            w = 26 * (n - j * 1.4)
            p.rect(x - w / 2 + 6 * (j % 2), y - 15 * j - 15, w, 15, mix(brick, dark, 0.25 * j + 0.1))
            bricks(p, [(x - w / 2 + 6 * (j % 2), y - 15 * j - 15), (x + w / 2, y - 15 * j - 15), (x + w / 2, y - 15 * j), (x - w / 2, y - 15 * j)], 7.5, 20, line, 0.9, 0.7)
        _weeds(p, [(x - 40 + 16 * k, y - 44 + 6 * abs(k - 2)) for k in range(6)], n, SAGE, 22)
    path = [(1052, 744), (1108, 744), (1150, 800), (1240, 905), (960, 905), (1020, 800)]
    p.poly(dense(path[:4], 4) + dense(path[4:] + path[:1], 4), "#d8bf86", "#f0e0b0", 1.4)
    p.curves([[(1052 - 14 * k, 766 + 34 * k), (1080 - 4 * k, 762 + 34 * k), (1112 + 20 * k, 768 + 34 * k)] for k in range(4)], "#a08a55", 1, 0.7)
    stone = "#b7ab93"                                                                   # an altar with linga and yoni, in sandstone
    with p.at(1366, 846, 1.0):
        p.rect(-92, -20, 184, 30, stone, LAC, 1.2)
        p.rect(-78, -38, 156, 18, mix(stone, LAC, 0.2), LAC, 1.2)
        p.poly([(-64, -38), (-64, -52), (112, -52), (122, -46), (112, -38)], stone, LAC, 1.2)
        p.poly([(-16, -52), (-16, -96)] + arc(0, -96, 16, 16, 180, 360, 8) + [(16, -52)], mix(stone, EGG, 0.3), LAC, 1.2)
        p.lines([[(-16, -70), (16, -70)], [(-16, -62), (16, -62)]] + [[(-88 + 16 * k, -16), (-80 + 16 * k, 6)] for k in range(12)], LAC, 1, 0.7)
    for x, y, s, c in ((960, 806, 0.72, RED), (1004, 812, 0.7, EGG), (1128, 800, 0.7, IND)):
        walker(p, x, y, s, c, SHELL, LAC, EGG)
    rnd = random.Random(8)
    tufts = [(rnd.uniform(560, 1600), rnd.uniform(780, 895)) for _ in range(26)]
    _weeds(p, [t for t in tufts if not 930 < t[0] < 1480], 4, "#6f8a4c", 22)
    for x, h, a in ((1520, 330, -30), (1600, 420, -60)):
        areca(p, x, 760 + h * 0.1, h, UMBER, PINE, SAND, a * 0.3, int(h), 0.9)
    gulls(p, [(560, 360), (596, 346), (628, 366), (1330, 300)], OX, 1.1)
    return p


def _voussoirs(p, cx, base, w, h, deep, tones, line, seed):
    """An arch of wedge stones around an opening w wide and h high (to the crown)."""
    rnd = random.Random(seed)
    r = w / 2
    n = 11
    cy = base - h + r
    for k in range(n):
        a0, a1 = math.pi + math.pi * k / n, math.pi + math.pi * (k + 1) / n
        q = [(cx + r * math.cos(a0), cy + r * math.sin(a0)), (cx + (r + deep) * math.cos(a0), cy + (r + deep) * math.sin(a0)),
             (cx + (r + deep * 1.04) * math.cos((a0 + a1) / 2), cy + (r + deep * 1.04) * math.sin((a0 + a1) / 2)),
             (cx + (r + deep) * math.cos(a1), cy + (r + deep) * math.sin(a1)), (cx + r * math.cos(a1), cy + r * math.sin(a1))]
        p.poly(q, rnd.choice(tones), line, 1.6)
    y = base
    while y > cy + 1:
        hh = min(rnd.uniform(38, 56), y - cy)
        for s in (-1, 1):
            x = cx + s * r
            p.poly([(x, y), (x + s * deep, y), (x + s * deep, y - hh), (x, y - hh)], rnd.choice(tones), line, 1.6)
        y -= hh


def _courses(x0, x1, y0, y1, heights, seed, batter=0.0):
    """Blocks of a cyclopean wall: courses from the bottom, stones of many lengths."""
    rnd = random.Random(seed)
    out, y, k = [], y1, 0
    while y > y0 + 2:
        h = min(heights[k % len(heights)], y - y0)
        x = x0 - rnd.uniform(0, 60)
        while x < x1:
            w = h * rnd.uniform(1.1, 2.9)
            a, b = max(x0, x), min(x1, x + w)
            if b - a > 3:
                t0, t1 = batter * (y1 - y), batter * (y1 - y + h)
                out.append([(a + (t0 if a == x0 else 0), y), (b - (t0 if b == x1 else 0), y), (b - (t1 if b == x1 else 0), y - h), (a + (t1 if a == x0 else 0), y - h)])
            x += w
        y -= h
        k += 1
    return out


def ho_citadel():
    """The south gate of great blocks, inlaid like eggshell; rice where the palace stood."""
    p = Pic("#4a1510")
    flakes(p, GOLD, 210, 6, 0, 0, 1600, 520, 3.6, 0.75, (1090, 250, 520))
    star(p, 1090, 282, 258, GOLD, 3, 1.1)
    hills = peaks(520, ((260, 96, 300), (520, 140, 220), (420, 84, 260), (760, 90, 240), (1360, 150, 240), (1540, 190, 240)), 8, rough=8)
    mass(p, hills, 620, "#6b2a1e")
    ravines(p, hills, GOLD, 70, 4, 90, 0.9, 0.5)
    near = ridge(528, 16, 5, scale=260)
    mass(p, near, 700, "#35211a")
    contours(p, near, 4, 9, OCHRE, 0.9, 0.5)
    tones = ["#dccfb2", "#cfc0a1", "#e6dbc2", "#c4b596", "#d5c6a6", "#b9ab90"]
    line = "#2b1712"
    rnd = random.Random(21)
    # long wall to the left, the gate block right of the middle
    wall = _courses(-20, 720, 590, 706, (44, 38, 34), 3) + _courses(1460, 1640, 590, 706, (44, 38, 34), 4)
    gate = _courses(716, 1464, 424, 706, (62, 56, 50, 46, 40, 34), 11, 0.06)
    for q in wall:
        p.poly(q, mix(rnd.choice(tones), line, 0.34), line, 1.5)
    top = [(x, 590 - 5 * math.sin(x / 37) - 3 * math.sin(x / 11)) for x in range(-20, 724, 16)]
    _weeds(p, rnd.sample(top, 13), 12, CEL, 20)
    for q in gate:
        p.poly(q, rnd.choice(tones), line, 1.7)
    big = [q for q in gate if q[1][0] - q[0][0] > 70]
    for k, q in enumerate(big[::2]):                                # crackled eggshell on some of the stones
        x0, y0, x1, y1 = box(q)
        if y0 > 430 and (x1 < 850 or x0 > 1330 or y1 < 520):
            eggshell(p, [(x0 + 5, y1 - 4), (x1 - 5, y1 - 4), (x1 - 7, y0 + 4), (x0 + 7, y0 + 4)], "#f6efdf", 12, k, 0.8, 0.85, 0.95)
    joints = []
    for q in gate[::2]:                                             # chisel marks
        x0, y0, x1, y1 = box(q)
        if x1 - x0 > 50:
            joints += [[(x0 + 12 + 9 * j, y0 + 9), (x0 + 7 + 9 * j, y0 + 20)] for j in range(int((x1 - x0 - 24) / 16))]
    p.lines(joints, "#8d7d62", 1, 0.6)
    for cx, w, h in ((1090, 128, 218), (905, 112, 190), (1275, 112, 190)):
        p.poly([(x, y) for x, y in arch(cx, 706, w + 4, h + 2)], "#2f4a33")
        hole = arch(cx, 706, w, h)
        sky = [(cx - w / 2, 706 - h * 0.42), (cx + w / 2, 706 - h * 0.42)]
        p.poly([sky[0]] + [q for q in hole if q[1] <= sky[0][1] + 1] + [sky[1]], "#c7842f")
        far = [(cx - w / 2 + w * i / 6, 706 - h * 0.42) for i in range(7)]
        fields(p, far, [(x, 706) for x, _ in far], 5, 4, ["#8ea257", "#b9b266", "#7c9355", "#5d8459", "#a7a95e"], "#e7d9a0", int(cx), 0.9, 1090)
        hill = dense([(cx - w / 2 + w * i / 5, 706 - h * 0.42 - (6, 24, 12, 34, 16, 8)[(i + int(cx)) % 6]) for i in range(6)], 4)
        p.poly(hill + [(cx + w / 2, 706 - h * 0.42 + 2), (cx - w / 2, 706 - h * 0.42 + 2)], "#7a4a2c")
        _voussoirs(p, cx, 706, w, h, 40 if w > 120 else 34, tones, line, int(cx))
    rim = [(730, 424)] + [(730 + 36 * k, 424 - (7 if k % 2 else 1)) for k in range(1, 20)] + [(1450, 424)]
    _weeds(p, rnd.sample(rim, 8), 30, CEL, 22)
    # paddies in front, planted in rows
    edge = [(x, 706 + 3 * math.sin(x / 120)) for x in range(0, 1620, 40)]
    mass(p, edge, 900, "#2c4b3b")
    fields(p, edge, [(x, 915) for x, _ in edge], 5, 11, ["#47714f", "#5d8459", "#3b6349", "#7c9355", "#345846"], "#cfae62", 17, 1.2, 1090, "#9db36c")
    road = [(1044, 706), (1136, 706), (1250, 905), (930, 905)]
    p.poly(road, "#a5947a", line, 1.4)
    for k in range(7):
        t0, t1 = (k / 7) ** 1.5, ((k + 1) / 7) ** 1.5
        y0, y1 = 706 + 199 * t0, 706 + 199 * t1
        for j in range(3):
            f = lambda t, u: 1044 - 114 * t + (92 + 228 * t) * u
            off = 0.16 * (k % 2)
            u0, u1 = max(0, j / 3 - off), min(1, (j + 1) / 3 - (off if j < 2 else 0))
            p.poly([(f(t0, u0), y0), (f(t0, u1), y0), (f(t1, u1), y1), (f(t1, u0), y1)], rnd.choice(("#b6a689", "#a5947a", "#c2b396", "#978669")), line, 1)
    balls = [(886, 806, 21), (930, 811, 23), (908, 774, 21), (976, 816, 17), (856, 822, 14), (838, 830, 10)]
    for x, y, r in balls:                                           # the stone balls found inside
        p.circle(x, y, r, "#cdbd9d", line, 1.4)
        p.curves([arc(x, y, r * 0.7, r * 0.7, 200, 280, 5), arc(x, y, r * 0.45, r * 0.45, 200, 280, 4)], "#f6efdf", 1.6)
        p.dots([(x + r * 0.3, y + r * 0.2), (x + r * 0.1, y + r * 0.5), (x - r * 0.3, y + r * 0.35)], "#8d7d62", 1.6)
    _headless(p, 1390, 842, 1.0)
    for x, y, s, c, f in ((1090, 742, 0.62, RED, False), (1120, 748, 0.64, IND, True), (770, 772, 0.7, CORAL, False)):
        (carrier if c == CORAL else walker)(p, x, y, s, c, SHELL, LAC, *((LIGHTGOLD,) if c == CORAL else (EGG,)), f)
    crane(p, 600, 330, 0.8, SHELL, OX)
    crane(p, 690, 392, 0.55, SHELL, OX)
    return p


def _headless(p, x, y, s):
    """A stair of the palace with its stone dragon: a scaled body in waves down the slope, the head broken off."""
    line, light, mid = "#2b1712", "#d9cbab", "#a5947a"
    with p.at(x, y, s):
        for k in range(5):                                          # the steps behind
            p.rect(-150 + 40 * k, -24 * (k + 1) + 24, 320 - 40 * k, 25, mix(mid, line, 0.12 + 0.07 * (k % 2)), line, 1.2)
        p.poly([(-196, 38), (-196, 24), (-140, 18), (128, -132), (176, -132), (176, 38)], "#8d7d62", line, 1.4)
        p.lines([[(-176, 30), (-128, 26), (140, -120), (168, -120)], [(164, -112), (164, 28), (-150, 32)]], "#cdbd9d", 1.2)
        for cx, cy, r in ((-40, 6, 24), (40, -18, 30), (112, -46, 34)):                # cloud scrolls carved on the cheek
            p.curves([spiral(cx, cy, 3, r, 200, 1.5, 14)], "#d9cbab", 1.6)
        spine = dense([(-188, 16), (-150, -6), (-118, -2), (-86, -48), (-44, -42), (-14, -92), (30, -86), (62, -136), (104, -132), (126, -158)], 5)
        n = len(spine)
        width = [9 + 12 * math.sin(math.pi * min(1, 0.08 + 0.62 * i / n)) for i in range(n)]
        up, low = [], []
        for i, (a, b) in enumerate(spine):
            (a0, b0), (a1, b1) = spine[max(0, i - 1)], spine[min(n - 1, i + 1)]
            d = math.hypot(a1 - a0, b1 - b0) or 1
            nx, ny = (b1 - b0) / d, -(a1 - a0) / d
            up.append((a + nx * width[i], b + ny * width[i]))
            low.append((a - nx * width[i], b - ny * width[i]))
        p.poly(up + [(138, -168), (130, -160), (140, -150)] + low[::-1], light, line, 1.6)
        p.curves([[up[i], ((spine[i][0] * 2 + up[i + 1][0]) / 3 + 4, (spine[i][1] * 2 + up[i + 1][1]) / 3), low[i]] for i in range(2, n - 2, 2)], "#8d7d62", 1.2)
        p.polys([[up[i], ((up[i][0] + up[i + 1][0]) / 2 + (up[i][0] - low[i][0]) * 0.28, (up[i][1] + up[i + 1][1]) / 2 + (up[i][1] - low[i][1]) * 0.28), up[i + 1]] for i in range(3, n - 3, 2)], "#b9ab90", line, 0.9)
        p.lines([[(124, -166), (136, -158), (130, -150), (140, -146)]], line, 1.4)


PICTURES = {
    "my-son-towers": (my_son, 0.67, 0.52),
    "ho-citadel-stones": (ho_citadel, 0.68, 0.6),
}
