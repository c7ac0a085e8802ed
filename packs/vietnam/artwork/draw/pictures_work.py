"""Pictures of work that is counted: a harbour from above, a cabinet of records, a paddy cut open."""
import math
import random

from shapes import *  # noqa: F403

BOXES = (RED, CORAL, GOLD, OCHRE, JADE, SAGE, BLUE, EGG)


def _stack(p, rows, cols, w, h, seed, gap=2, leave=0.08):
    """Containers seen from above, centred on (0, 0): one path a colour."""
    rnd = random.Random(seed)
    by, ribs = {}, []
    for r in range(rows):
        for c in range(cols):
            if rnd.random() < leave:
                continue
            x, y = (c - cols / 2) * (w + gap), (r - rows / 2) * (h + gap)
            by.setdefault(rnd.choice(BOXES), []).append((x, y, w, h))
            ribs += [[(x + w * f, y + 1), (x + w * f, y + h - 1)] for f in (0.25, 0.5, 0.75)]
    for color, many in by.items():
        p.polys([[(x, y), (x + a, y), (x + a, y + b), (x, y + b)] for x, y, a, b in many], color)
    p.lines(ribs, DEEP, 0.6, 0.4)


def _ship_above(p, x, y, s, rot, hull, seed, rows=6, cols=13):
    """A container ship from above, bow to the right, about 420 long at s=1."""
    with p.at(x, y, s, False, rot):
        for k in range(7):                                                            # wake
            p.curves([[(-206, (4 + 5 * k) * f), (-280 - 12 * k, (12 + 9 * k) * f), (-350 - 16 * k, (22 + 14 * k) * f)] for f in (-1, 1)], EGG, 1.2, 0.5 - 0.05 * k)
        p.curves([[(214, 0), (160, 46 * f), (40, 76 * f), (-120, 96 * f)] for f in (-1, 1)], EGG, 1.4, 0.45)
        rim = [(-204, -40), (128, -44), (176, -34), (206, -14), (216, 0), (206, 14), (176, 34), (128, 44), (-204, 40), (-212, 22), (-212, -22)]
        p.poly([(a + 5, b + 9) for a, b in rim], NIGHT, None, 1, 0.45)
        p.poly(rim, hull)
        p.poly([(a * 0.95, b * 0.84) for a, b in rim], mix(hull, EGG, 0.18))
        with p.at(-6, 0):
            _stack(p, rows, cols, 24, 9.4, seed)
        p.rect(-196, -30, 24, 60, EGG)
        p.lines([[(-190, -24 + 8 * k), (-178, -24 + 8 * k)] for k in range(7)], hull, 2)
        p.circle(182, 0, 7, None, LIGHTGOLD, 1.6)
        p.poly(rays(182, 0, 6), LIGHTGOLD)


def _crane_above(p, x, y, length, color):
    """A quay crane from above: two rails and a boom out over the water to the left."""
    p.rect(x - length, y - 9, length + 96, 4, color)
    p.rect(x - length, y + 5, length + 96, 4, color)
    p.lines([[(x - length + 16 * k, y - 7 if k % 2 else y + 7), (x - length + 16 * (k + 1), y + 7 if k % 2 else y - 7)] for k in range(int((length + 90) / 16))], color, 1.6)
    for dx in (-4, 58):
        p.rect(x + dx, y - 28, 12, 56, color)
    p.rect(x - length * 0.5, y - 11, 22, 22, LIGHTGOLD)


def ports():
    """A harbour from the air: the star is the compass rose, the lanes its rays."""
    sea = mix(IND, JADE, 0.34)
    p = Pic(sea)
    cx, cy = 760, 372
    for k in range(9):
        p.circle(cx, cy, 210 + 84 * k, None, STEEL, 1, 0.5 - 0.045 * k)
    f = noise(8, 3)
    for k in range(15):
        y = 30 + 62 * k
        p.curves([[(x, y + 16 * f(x / 260 + k * 1.7)) for x in range(-20, 1640, 60)]], STEEL, 0.9, 0.3)
    lanes = []
    for i in range(14):
        a = 2 * math.pi * i / 14 - math.pi / 2
        far = (cx + 1300 * math.cos(a), cy + 1300 * math.sin(a))
        bend = (cx + 560 * math.cos(a + 0.16), cy + 560 * math.sin(a + 0.16))
        lanes.append(bezier((cx + 150 * math.cos(a), cy + 150 * math.sin(a)), bend, far, n=12))
    p.curves(lanes, GOLD, 1.3, 0.7)
    for q in lanes:
        p.beads(q[1:], LIGHTGOLD, 1.5, 26, 0.55)
    star(p, cx, cy, 176, LIGHTGOLD, 2, 1.1)
    # the land on the right with the quay
    coast = [(1190, -10), (1196, 120), (1210, 300), (1206, 470), (1222, 640), (1216, 780), (1232, 910)]
    land = dense(coast, 6) + [(1620, 910), (1620, -10)]
    p.poly([(x - 14, y + 6) for x, y in land], NIGHT, None, 1, 0.5)
    p.poly(land, mix(SHELL, SAND, 0.5))
    p.lines([[(x + 10, y) for x, y in dense(coast, 6)], [(x + 18, y) for x, y in dense(coast, 6)]], UMBER, 1.6)
    for y0, rows, seed in ((90, 9, 2), (262, 9, 5), (436, 9, 7), (610, 9, 11), (786, 9, 13)):
        with p.at(1448, y0):
            p.rect(-118, -64, 240, 124, mix(SAND, OCHRE, 0.3))
            _stack(p, rows, 8, 26, 10, seed, 2.4, 0.13)
    p.lines([[(1320, 0), (1320, 900)], [(1580, 0), (1580, 900)]], UMBER, 1, 0.6)
    p.lines([[(1300, 12 + 30 * k), (1300, 26 + 30 * k)] for k in range(30)], CLAY, 2.4, 0.8)
    rnd = random.Random(4)
    for k in range(12):                                                               # lorries
        y = 40 + 74 * k + rnd.uniform(-14, 14)
        p.rect(1293, y, 13, 30, rnd.choice(BOXES[:7]))
        p.rect(1294, y - 10, 11, 9, INK)
    # ships at sea, then at the quay
    _ship_above(p, 806, 706, 0.9, -160, OX, 21)
    _ship_above(p, 930, 96, 0.48, 196, NIGHT, 33)
    for y, s, hull, seed in ((206, 0.86, NIGHT, 3), (640, 0.98, DEEPRED, 6)):
        with p.at(1152, y, s, False, 90):
            rim = [(-204, -40), (128, -44), (176, -34), (206, -14), (216, 0), (206, 14), (176, 34), (128, 44), (-204, 40), (-212, 22), (-212, -22)]
            p.poly([(a + 8, b + 8) for a, b in rim], NIGHT, None, 1, 0.5)
            p.poly(rim, hull)
            p.poly([(a * 0.95, b * 0.84) for a, b in rim], mix(hull, EGG, 0.2))
            with p.at(-6, 0):
                _stack(p, 6, 13, 24, 9.4, seed)
            p.rect(-196, -30, 24, 60, EGG)
            p.poly(rays(182, 0, 7), LIGHTGOLD)
    for y, c in ((96, IND), (196, RED), (300, IND), (520, RED), (616, IND), (716, RED)):
        _crane_above(p, 1228, y, 128, c)
    _ship_above(p, 486, 232, 0.42, -170, mix(NIGHT, JADE, 0.3), 41)
    for x, y, r in ((1090, 430, 20), (1066, 540, -30), (470, 838, -12)):              # tugs and fishing boats
        with p.at(x, y, 0.8, False, r):
            p.blob([(-22, -9), (10, -10), (24, 0), (10, 10), (-22, 9)], RED)
            p.rect(-10, -5, 14, 10, EGG)
            p.curves([[(-24, 4 * g), (-50, 12 * g), (-84, 20 * g)] for g in (-1, 1)], EGG, 1.4, 0.6)
    gulls(p, [(1000, 300), (1040, 330), (560, 520), (610, 546)], EGG, 1.1, 1.8)
    return p


def digital():
    """A physician's cabinet in red lacquer: every office keeps its drawer, gold threads carry the answers."""
    p = Pic(mix(FOREST, NIGHT, 0.35))
    flakes(p, GOLD, 120, 5, 300, 0, 1600, 900, 3, 0.45, (1060, 420, 520))
    for k in range(7):
        p.circle(1080, 420, 330 + 74 * k, None, SAGE, 1, 0.3 - 0.03 * k)
    x0, y0, w, h = 700, 96, 800, 640
    p.poly([(x0 - 34, y0 + h + 20), (x0 + w + 34, y0 + h + 20), (x0 + w + 60, 822), (x0 - 60, 822)], DEEP)
    p.rect(x0 - 26, y0 - 26, w + 52, h + 52, OX)
    p.rect(x0 - 14, y0 - 14, w + 28, h + 28, DEEPRED, LIGHTGOLD, 1.6)
    roofline = [(x0 - 60, y0 - 26), (x0 - 34, y0 - 50), (x0 + w + 34, y0 - 50), (x0 + w + 60, y0 - 26)]
    p.poly(roofline, LAC)
    p.lines([[(x0 - 50, y0 - 34), (x0 + w + 50, y0 - 34)]], GOLD, 1.6)
    p.rect(x0 - 40, y0 + h + 26, w + 80, 18, LAC)
    p.lines([[(x0 - 40, y0 + h + 35), (x0 + w + 40, y0 + h + 35)]], GOLD, 1.4)
    for lx in (x0 - 20, x0 + w - 16):
        p.poly([(lx, y0 + h + 44), (lx + 36, y0 + h + 44), (lx + 30, y0 + h + 90), (lx + 6, y0 + h + 90)], LAC)
    cols, rows = 8, 7
    dw, dh = w / cols, h / rows
    cx, cy = x0 + w / 2, y0 + h / 2 + 6
    hub = 148
    rnd = random.Random(9)
    rings, motif, opened = [], [], []
    tones = {}
    for r in range(rows):
        for c in range(cols):
            x, y = x0 + c * dw, y0 + r * dh
            mx, my = x + dw / 2, y + dh / 2
            if math.hypot(mx - cx, my - cy) < hub - 6:
                continue
            tones.setdefault((RED, mix(RED, DEEPRED, 0.4), mix(RED, CORAL, 0.25))[(r * 3 + c * 5) % 3], []).append((x + 4, y + 4, dw - 8, dh - 8))
            rings.append((mx, my + 15))
            motif.append((mx, my - 14, (r + 2 * c) % 5))
    for tone, many in tones.items():
        p.rects(many, tone)
    p.rects([(mx - dw / 2 + 9, my - 15 - dh / 2 + 9, dw - 18, dh - 18) for mx, my in rings], None, OX, 1.4)
    p.rects([(mx - dw / 2 + 12, my - 15 - dh / 2 + 12, dw - 24, dh - 24) for mx, my in rings], None, GOLD, 0.8, 0.7)
    gold = {k: [(x, y) for x, y, m in motif if m == k] for k in range(5)}
    p.curves([arc(x, y, 11, 11, 0, 360, 10) for x, y in gold[0]], LIGHTGOLD, 1.3)            # coins, leaves, waves, houses, people
    p.rects([(x - 3, y - 3, 6, 6) for x, y in gold[0]], None, LIGHTGOLD, 1.1)
    p.blobs([[(x - 13, y + 5), (x - 2, y - 10), (x + 13, y - 6), (x + 3, y + 8)] for x, y in gold[1]], None, LIGHTGOLD, 1.2)
    p.lines([[(x - 11, y + 5), (x + 9, y - 4)] for x, y in gold[1]], LIGHTGOLD, 1)
    p.curves([[(x - 14, y - 5 + 7 * k), (x - 7, y - 9 + 7 * k), (x, y - 5 + 7 * k), (x + 7, y - 1 + 7 * k), (x + 14, y - 5 + 7 * k)] for x, y in gold[2] for k in range(3)], LIGHTGOLD, 1.2)
    p.lines([[(x - 14, y - 1), (x, y - 11), (x + 14, y - 1)] for x, y in gold[3]] + [[(x - 9, y - 1), (x - 9, y + 9), (x + 9, y + 9), (x + 9, y - 1)] for x, y in gold[3]], LIGHTGOLD, 1.3)
    p.dots([(x, y - 8) for x, y in gold[4]], LIGHTGOLD, 3.6)
    p.curves([arc(x, y + 9, 10, 10, 190, 350, 6) for x, y in gold[4]], LIGHTGOLD, 1.6)
    p.curves([arc(x, y, 8, 9, 20, 160, 6) for x, y in rings], LIGHTGOLD, 2.4)
    p.dots([(x, y + 1) for x, y in rings], EGG, 2.6)
    # threads from ring to hub
    threads, picks = [], rnd.sample(rings, 17)
    for x, y in picks:
        a = math.atan2(y - cy, x - cx)
        e = (cx + hub * math.cos(a), cy + hub * math.sin(a))
        m = ((x + e[0]) / 2 + 34 * math.sin(a), (y + e[1]) / 2 - 34 * math.cos(a) + 14)
        threads.append(bezier((x, y + 6), m, e, n=10))
    p.curves(threads, NIGHT, 4.4, 0.4)
    p.curves(threads, LIGHTGOLD, 2)
    p.dots([q[0] for q in threads], LIGHTGOLD, 5)
    p.dots([q[0] for q in threads], RED, 2)
    p.circle(cx, cy, hub + 10, OX, LIGHTGOLD, 1.6)
    sun(p, cx, cy, hub, NIGHT, LIGHTGOLD, 2, None)
    # one drawer pulled out, a lotus in it
    for dx, dy, k in ((x0 + 6 * dw, y0 + 5 * dh, 1),):
        p.poly([(dx + 4, dy + 8), (dx + dw - 4, dy + 8), (dx + dw + 18, dy + dh + 26), (dx - 18, dy + dh + 26)], DEEP)
        p.poly([(dx + 8, dy + 12), (dx + dw - 8, dy + 12), (dx + dw + 8, dy + dh + 20), (dx - 8, dy + dh + 20)], LAC)
        lotus(p, dx + dw / 2, dy + dh - 4, 62, (mix(ROSE, EGG, 0.4), ROSE, CORAL), LIGHTGOLD)
        p.rect(dx - 20, dy + dh - 6, dw + 40, 74, mix(RED, CORAL, 0.3), LIGHTGOLD, 1.6)
        p.rect(dx - 10, dy + dh + 4, dw + 20, 54, None, GOLD, 1)
        p.curves([arc(dx + dw / 2, dy + dh + 28, 13, 14, 20, 160, 8)], LIGHTGOLD, 3)
        p.dots([(dx + dw / 2, dy + dh + 28)], EGG, 3.4)
    # the thread that reaches a hand-held slab
    out = bezier((cx - hub, cy + 30), (790, 560), (640, 560), (566, 636), n=18)
    p.curves([out], NIGHT, 5, 0.4)
    p.curves([out], LIGHTGOLD, 2.4)
    with p.at(540, 700, 1, False, -9):
        p.poly(arc(-34, -70, 12, 12, 180, 270, 5) + arc(34, -70, 12, 12, 270, 360, 5) + arc(34, 70, 12, 12, 0, 90, 5) + arc(-34, 70, 12, 12, 90, 180, 5), DEEP, LIGHTGOLD, 2)
        p.rect(-38, -68, 76, 136, EGG)
        star(p, 0, -26, 30, RED, 1, 0.9)
        p.rects([(-26, 22, 52, 5), (-26, 34, 40, 5), (-26, 46, 46, 5)], SAGE)
        p.circle(24, 56, 6, RED)
    p.rect(0, 822, 1600, 78, mix(NIGHT, FOREST, 0.2))
    p.lines([[(0, 822), (1600, 822)], [(0, 832), (1600, 832)]], GOLD, 1, 0.6)
    p.lines([[(x, 832), (x + (x - 800) * 0.22, 900)] for x in range(-40, 1700, 92)] + [[(0, 862), (1600, 862)]], SAGE, 0.9, 0.3)
    return p


def rice_methane():
    """A paddy cut open: water comes and goes above the roots, and a pierced pipe tells how deep it stands."""
    p = Pic(mix(DAWN, EGG, 0.4))
    for k in range(8):
        p.circle(1010, 300, 190 + 66 * k, None, GOLD, 1, 0.45 - 0.045 * k)
    sun(p, 1010, 300, 150, RED, LIGHTGOLD, 2, GOLD)
    far = ridge(356, 14, 6, scale=200)
    mass(p, far, 460, mix(SAGE, DAWN, 0.4))
    rnd = random.Random(3)
    p.dots([(x, y_at(far, x) - 4) for x in range(10, 1600, 17)], mix(SAGE, PINE, 0.35), 8)
    for x, h in ((250, 150), (330, 120), (1380, 160), (1460, 130), (1520, 170)):
        coconut(p, x, 376, h, UMBER, PINE, LIGHTGOLD, 26, x, 0.62)
    long_house(p, 1290, 378, 88, 48, SHELL, CORAL, BROWN, LIGHTGOLD, 3)
    top = [(x, 372 + 4 * math.sin(x / 170)) for x in range(-20, 1641, 40)]
    low = [(x, 566 + 5 * math.sin(x / 210 + 1)) for x in range(-20, 1641, 40)]
    fields(p, top, low, 6, 13, (mix(LIGHTGOLD, SAGE, 0.35), SAGE, mix(SAGE, CEL, 0.5), mix(HAZE, EGG, 0.3), mix(LIGHTGOLD, EGG, 0.2), CEL), EGG, 9, 1.4, 800, PINE)
    p.poly([(x, y - 16) for x, y in low] + [(1640, 640), (-20, 640)], mix(SAGE, CEL, 0.5))
    p.lines([[(20 + 46 * k, 590 - 8 * (k % 3)), (44 + 46 * k, 588 - 8 * (k % 3))] for k in range(35)], PINE, 1, 0.5)
    glints(p, 0, 400, 1600, 556, 50, EGG, 5, 1.5, 0.6, 60)
    for x, y, s, fl in ((520, 470, 0.8, False), (596, 492, 0.9, False), (1392, 452, 0.7, True)):
        walker(p, x, y, s, (IND, RED, PLUM)[int(x) % 3], EGG, LAC, DEEP, fl)
    for x, y in ((430, 452), (860, 430), (1180, 470)):
        p.poly([(x, y), (x + 6, y - 10), (x + 12, y - 11), (x + 22, y - 8), (x + 26, y)], EGG)
        p.curves([[(x + 4, y - 8), (x - 2, y - 18), (x + 2, y - 22)]], EGG, 2.4)
    # the cut: water skin, mud, clay
    water = mix(BLUE, CEL, 0.5)
    edge = [(x, 600 + 3 * math.sin(x / 60)) for x in range(-20, 1641, 40)]
    p.poly(edge + [(1640, 910), (-20, 910)], mix(LAC, UMBER, 0.55))
    p.poly([(-20, 580), (820, 580), (846, 606), (846, 640), (-20, 640)], water)                # the wet half
    p.lines([[(-20, 580), (820, 580)]], EGG, 2.2)
    p.lines([[(30 + 90 * k, 592 + 9 * (k % 4)), (84 + 90 * k, 592 + 9 * (k % 4))] for k in range(9)], PALECEL, 1.3, 0.8)
    bands = [(640, mix(UMBER, OCHRE, 0.25)), (700, mix(BROWN, UMBER, 0.4)), (766, BROWN), (836, LAC)]
    f = noise(14, 3)
    for i, (y, c) in enumerate(bands):
        line = [(x, y + 9 * f(x / 240 + i * 2.3)) for x in range(-20, 1641, 30)]
        p.poly(line + [(1640, 910), (-20, 910)], c)
        p.lines([[(x, v + 8 + 11 * k) for x, v in line] for k in range(4)], LIGHTGOLD, 0.8, 0.28)
    # the dry half: open soil with cracks, its water drawn down to a hairline
    dry = [(846, 606), (880, 600), (1640, 600), (1640, 652), (846, 652)]
    p.poly(dry, mix(OCHRE, SAND, 0.25))
    cracks = []
    for k in range(22):
        x = 880 + k * 34 + rnd.uniform(-8, 8)
        d = rnd.uniform(18, 46)
        cracks.append([(x, 601), (x + rnd.uniform(-5, 5), 601 + d * 0.5), (x + rnd.uniform(-9, 9), 601 + d)])
        cracks.append([(x + 2, 601 + d * 0.5), (x + rnd.uniform(8, 18), 604 + d * 0.6)])
    p.lines(cracks, LAC, 2)
    p.lines([[(860 + 30 * k, 738 + 3 * math.sin(k)), (880 + 30 * k, 738 + 3 * math.sin(k))] for k in range(26)], HAZE, 2.6)
    p.poly([(846, 742), (1640, 738), (1640, 754), (846, 756)], water, None, 1, 0.4)
    # bubbles: many where it stands under water, few where air reaches the soil
    wet = [(rnd.uniform(420, 820), rnd.uniform(584, 790)) for _ in range(70)]
    for r in (3.4, 5.4, 7.6):
        pts = wet[:34] if r < 4 else wet[34:58] if r < 6 else wet[58:]
        p.polys([ring(x, y, r, 10) for x, y in pts], None, EGG, 1.3)
    p.polys([ring(x, y, 4, 10) for x, y in ((1010, 690), (1240, 720), (1450, 684), (1530, 726))], None, EGG, 1.2)
    # rice in a row along the cut, roots below
    roots = []
    for k in range(23):
        x = 410 + k * 52
        y = 596 if x < 846 else 602
        deep = 34 if x < 846 else 92
        for d in (-18, -9, 0, 9, 18):
            roots.append(bezier((x, y + 2), (x + d * 0.5, y + deep * 0.5), (x + d * 1.5 + 3, y + deep + 5 * ((k + d) % 3)), n=4))
    p.curves(roots, EGG, 1.2, 0.75)
    for k in range(23):
        x = 410 + k * 52
        y = 598 if x < 846 else 604
        h = 118 if x < 846 else 128
        p.curves([[(x, y), (x + d, y - h * 0.55), (x + d * 2.5, y - h * 0.8)] for d in (-15, -7, 8, 16)], (JADE, PINE)[k % 2], 3)
        rice(p, x - 6, y, h, PINE, GOLD if x > 846 else LIGHTGOLD, k + 5, 3)
    # the pipe
    px = 1122
    p.rect(px - 34, 532, 68, 236, mix(EGG, SHELL, 0.5), LAC, 2)
    p.rect(px - 34, 532, 16, 236, SAND)
    p.ellipse(px, 532, 34, 10, LAC, EGG, 2)
    p.rect(px - 32, 738, 64, 29, water)
    p.dots([(px - 20 + 20 * c + (10 if r % 2 else 0) - 5, 628 + 19 * r) for r in range(6) for c in range(3)], LAC, 4)
    p.lines([[(px + 18, 548 + 14 * k), (px + (30 if k % 2 else 26), 548 + 14 * k)] for k in range(5)], RED, 2)
    return p


PICTURES = {
    "ports-and-trade": (ports, 0.64, 0.5),
    "digital-state": (digital, 0.68, 0.5),
    "rice-less-methane": (rice_methane, 0.66, 0.6),
}
