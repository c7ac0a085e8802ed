"""Pictures of gates and roofs: Huế, Thăng Long, the Temple of Literature, the visa gate, the ministries."""
import math

from shapes import *  # noqa: F403


def _gate_base(p, x0, x1, top, base, batter, stone, line, openings, dark):
    """A battered stone terrace with round-headed passages (x, width, height)."""
    q = [(x0, base), (x0 + batter, top), (x1 - batter, top), (x1, base)]
    p.poly(q, stone)
    bricks(p, q, 13, 34, line, 0.8, 0.45, 0.55, 7)
    for x, w, h in openings:
        p.poly(arch(x, base, w + 14, h + 9), None, line, 1.6)
        p.poly(arch(x, base, w, h), dark)
    p.rect(x0 + batter - 8, top - 12, x1 - x0 - 2 * batter + 16, 14, line)
    p.rects([(x0 + batter + 6 + k * 15, top - 24, 6, 13) for k in range(int((x1 - x0 - 2 * batter) / 15))], stone)
    p.lines([[(x0 + batter - 4, top - 25), (x1 - batter + 4, top - 25)]], line, 3)


def hue():
    """Ngọ Môn over the river, the screen mountain behind, a flame tree."""
    p = Pic("#e9cfc0")
    p.poly([(0, 0), (1600, 0), (1600, 190)] + ridge(235, 12, 4, scale=500)[::-1], "#dcb4ad")
    p.poly([(0, 0), (1600, 0), (1600, 80)] + ridge(112, 10, 6, scale=500)[::-1], MAUVE)
    sun(p, 1010, 236, 130, RED, LIGHTGOLD, 2, EGG)
    scroll_cloud(p, 420, 140, 1.1, EGG, 1.6)
    scroll_cloud(p, 1400, 120, 0.9, EGG, 1.5, True)
    far = ridge(470, 26, 9, scale=300)
    mass(p, far, 600, mix(MAUVE, STEEL, 0.3))
    contours(p, far, 6, 9, EGG, 1, 0.45)
    ngu_binh = peaks(540, ((470, 150, 330), (470, 118, 420)), 3, 0, 900, 14, 5)
    ngu_binh = [(x, max(y, 428)) for x, y in ngu_binh]
    mass(p, ngu_binh, 600, PLUM)
    contours(p, ngu_binh, 9, 9, MAUVE, 1, 0.6, 0.7)
    pine_row(p, ngu_binh, 20, 26, 34, mix(PLUM, NIGHT, 0.4), 3, 150, 780)
    mass(p, ridge(588, 7, 21, scale=140), 660, mix(JADE, PLUM, 0.35))
    contours(p, ridge(588, 7, 21, scale=140), 4, 11, SAGE, 1, 0.5)
    for x, s in ((640, 120), (720, 150), (1440, 170), (1540, 190), (1370, 120), (560, 96)):
        round_tree(p, x, 640, s, s * 1.15, LAC, PINE if s > 130 else JADE, SAGE, int(s))
    # the two wings stand forward, the main terrace between them
    stone, joint = "#b98a72", BROWN
    _gate_base(p, 760, 1330, 520, 648, 16, stone, joint, ((1045, 54, 92), (950, 42, 78), (1140, 42, 78)), LAC)
    _gate_base(p, 728, 880, 508, 664, 14, mix(stone, BROWN, 0.18), joint, ((806, 36, 70),), LAC)
    _gate_base(p, 1210, 1362, 508, 664, 14, mix(stone, BROWN, 0.18), joint, ((1284, 36, 70),), LAC)
    for cx, w in ((806, 150), (1284, 150)):
        columns(p, cx - 52, cx + 52, 436, 486, 5, DEEPRED, None, 5)
        roof(p, cx, 398, 74, w, 44, PINE, SAGE, 13, None, OCHRE)
    columns(p, 880, 1210, 432, 500, 12, DEEPRED, LAC, 7)
    p.rect(892, 440, 306, 6, OCHRE)
    for k in range(10):
        p.rects(windows(897 + 30 * k, 452, 22, 36, 2, 3, 0.6, 0.6), OX)
    roof(p, 955, 398, 110, 220, 42, PINE, SAGE, 13, None, OCHRE)
    roof(p, 1135, 398, 110, 220, 42, PINE, SAGE, 13, None, OCHRE)
    roof(p, 1045, 386, 190, 300, 54, OCHRE, LIGHTGOLD, 16, None, UMBER)
    columns(p, 972, 1118, 346, 388, 8, DEEPRED, None, 5)
    p.rect(968, 360, 154, 20, OX)
    lattice(p, 972, 362, 146, 16, 22, GOLD, 0.8, 2)
    roof(p, 1045, 300, 112, 226, 50, GOLD, UMBER, 17, None, BROWN)
    ridge_dragons(p, 1045, 298, 0.42, BROWN, LIGHTGOLD)
    for x in (850, 1240):
        p.lines([[(x, 500), (x, 330)]], LAC, 2.4)
        p.blob([(x, 334), (x + 22, 328), (x + 44, 338), (x + 62, 332), (x + 60, 356), (x + 40, 360), (x + 20, 352), (x, 358)], RED, GOLD, 1)
    # river bank, steps, water
    p.poly([(0, 650), (700, 650), (1600, 646), (1600, 900), (0, 900)], mix(BLUE, MAUVE, 0.35))
    p.poly([(640, 650), (1600, 642), (1600, 668), (690, 674)], CLAY)
    p.lines([[(652, 656), (1600, 650)], [(668, 664), (1600, 658)]], SHELL, 1, 0.7)
    for k in range(7):
        walker(p, 760 + 74 * k + (k % 3) * 16, 664, 0.52, (PLUM, EGG, IND, RED)[k % 4], SHELL, LAC, EGG, k % 2 == 0)
    reflection(p, 1045, 674, 590, 150, stone, 4, 5, 0.6, 0.3)
    reflection(p, 1045, 720, 240, 120, OCHRE, 5, 5, 0.7, 0.3)
    reflection(p, 1010, 800, 190, 90, RED, 6, 5, 0.55, 0.2)
    glints(p, 0, 670, 1600, 890, 120, EGG, 6, 1.6, 0.5, 170)
    dragon_boat(p, 860, 772, 0.95, DEEP, LIGHTGOLD, RED)
    reflection(p, 860, 790, 230, 60, DEEP, 9, 4, 0.7)
    walker(p, 776, 760, 0.6, EGG, SHELL, LAC)
    b = branch(p, [(1620, 60), (1530, 92), (1450, 84), (1370, 128), (1300, 120)], 20, LAC, CLAY, 3)
    b += branch(p, [(1540, 90), (1500, 150), (1430, 190)], 11, LAC, CLAY, 4)
    for k, (x, y) in enumerate(b[6::4]):
        for a in (45, 90, 135):
            leaves(p, [(x + 8 * t, y + 5 * t, 17, 3.2, a + (t % 2) * 24) for t in range(3)], JADE)
        blossom(p, x + 8, y - 6, 17, RED if k % 2 else CORAL, LIGHTGOLD, None, 5, k * 23)
        blossom(p, x - 12, y + 8, 12, CORAL, LIGHTGOLD, None, 5, k * 31)
    return p


def thang_long():
    """Đoan Môn above the layers of the dig: each dynasty a band with its own find."""
    p = Pic(SAND)
    star(p, 1060, 262, 250, OCHRE, 3, 1)
    scroll_cloud(p, 330, 150, 1.0, OCHRE, 1.4)
    for x, s in ((560, 150), (660, 190), (1450, 210), (1560, 170)):
        round_tree(p, x, 532, s, s, UMBER, SAGE, EGG, int(s))
    stone, joint = "#c99f72", BROWN
    _gate_base(p, 740, 1380, 380, 530, 20, stone, joint, ((1060, 66, 110), (958, 50, 96), (1162, 50, 96), (846, 42, 84), (1274, 42, 84)), LAC)
    p.rect(850, 306, 420, 52, "#e7c590")
    p.poly([(830, 358), (1290, 358), (1284, 346), (836, 346)], joint)
    for k in range(7):
        p.poly(arch(890 + 57 * k, 346, 30, 34), OX)
    roof(p, 1060, 266, 360, 520, 48, RED, LIGHTGOLD, 16, 40, OX)
    columns(p, 940, 1180, 218, 264, 8, OX, None, 6)
    p.rects([(948 + 34 * k, 226, 22, 30) for k in range(7)], BROWN)
    roof(p, 1060, 166, 190, 330, 52, RED, LIGHTGOLD, 19, 26, OX)
    ridge_dragons(p, 1060, 164, 0.6, OX, LIGHTGOLD)
    for k in range(9):
        walker(p, 800 + 62 * k + 9 * (k % 2), 538, 0.5, (IND, RED, EGG, JADE, PLUM)[k % 5], EGG, LAC, EGG, k % 2 == 0)
    tops = (534, 596, 668, 748, 828)
    cols = (CLAY, mix(CLAY, BROWN, 0.45), BROWN, mix(BROWN, LAC, 0.55), LAC)
    strata(p, 0, 1600, tops, cols, GOLD, 1.1)
    for k, (y, c) in enumerate(zip(tops, cols)):                # grain of each layer, thicker to the right
        q = [(380 + 90 * k, y + 16), (1600, y + 16), (1600, y + 58), (330 + 90 * k, y + 58)]
        p.dots(scatter(q, 70, k + 3, 9), mix(c, SHELL, 0.35), 1.3, 0.8)
    bricks(p, [(700, 548), (1120, 548), (1120, 588), (700, 588)], 13, 40, LIGHTGOLD, 1.3, 0.8, 0.8, 3)
    for k in range(9):                                          # Trần: flower tiles
        x, turn = 780 + 84 * k + (k * 29) % 31, (k * 47) % 33 - 16
        p.poly(move([(-22, -22), (22, -22), (22, 22), (-6 if k % 4 == 1 else -22, 22), (-22, 4)], x, 634 + k % 3 * 3, 1, turn), None, LIGHTGOLD, 1.3)
        blossom(p, x, 634 + k % 3 * 3, 18, CORAL if k % 3 else LIGHTGOLD, LAC, None, 8, 22 * k, False)
    for k in range(6):                                          # Lý: leaf-shaped ridge tiles with a curl for the dragon
        with p.at(850 + 132 * k + (k * 37) % 41, 738 - k % 2 * 5, (0.9, 1.08, 0.8)[k % 3], k % 2 == 1, (k * 31) % 40 - 18):
            p.blob([(0, 0), (-28, -14), (-24, -42), (0, -66), (26, -40), (27, -14)], "#d8a06f", LIGHTGOLD, 1.4)
            p.curves([spiral(0, -26, 3, 17, 0, 1.8, 14), [(-20, -12), (0, -6), (20, -12)], [(0, -46), (3, -54), (0, -62)]], OX, 1.7)
    for k in range(8):                                          # column bases with lotus petals, seen from above
        x = (826, 902, 1018, 1140, 1196, 1318, 1432, 1540)[k]
        p.circle(x, 790, 27, None, LIGHTGOLD, 1.3)
        p.circle(x, 790, 13, mix(BROWN, SHELL, 0.35))
        p.lines([[(x + 15 * math.cos(a), 790 + 15 * math.sin(a)), (x + 26 * math.cos(a), 790 + 26 * math.sin(a))] for a in (math.pi * i / 8 for i in range(16))], LIGHTGOLD, 1.2)
    well = arc(1060, 846, 62, 12, 0, 360, 30)
    p.poly([(998, 846), (1004, 900), (1116, 900), (1122, 846)], "#8a5a3c")
    bricks(p, [(998, 850), (1004, 900), (1116, 900), (1122, 850)], 10, 22, LIGHTGOLD, 1, 0.8)
    p.poly(well, NIGHT, LIGHTGOLD, 1.5)
    star(p, 1300, 872, 46, GOLD, 1, 0.9)
    eggshell(p, [(760, 852), (960, 846), (950, 894), (740, 894)], SHELL, 13, 5, 1.2, 0.7, 0.55)
    return p


def studying():
    """The pavilion of the constellation of letters above an open book."""
    p = Pic(JADE)
    flakes(p, LIGHTGOLD, 130, 8, 0, 0, 1600, 620, 3.6, 0.75, (1080, 260, 420))
    for r in range(14):
        p.circle(1080, 262, 130 + 40 * r, None, PALECEL, 1, 0.42 - 0.026 * r)
    for x, s, c in ((600, 250, PINE), (740, 300, FOREST), (1430, 330, FOREST), (1560, 280, PINE), (470, 170, PINE)):
        round_tree(p, x, 640, s, s * 0.95, LAC, c, SAGE, int(s))
    p.rect(0, 622, 1600, 40, FOREST)
    # wall and pavilion
    p.rect(780, 540, 600, 96, CLAY)
    bricks(p, [(780, 548), (1380, 548), (1380, 636), (780, 636)], 12, 30, SHELL, 0.7, 0.45, 0.6)
    for cx, w in ((850, 130), (1310, 130)):
        roof(p, cx, 512, w, w * 1.16, 30, BROWN, PEACH, 7, None, OX, 1, False)
    for x in (955, 1015, 1145, 1205):
        p.rect(x - 13, 452, 26, 186, EGG)
        p.lines([[(x - 7, 460), (x - 7, 632)], [(x + 7, 460), (x + 7, 632)]], SAND, 1.2)
        p.rect(x - 17, 628, 34, 10, SAND)
    p.rect(932, 436, 296, 20, SHELL)
    p.rect(926, 428, 308, 9, DEEPRED)
    p.poly(arch(1080, 636, 88, 150), FOREST)
    p.rect(950, 300, 260, 130, RED)
    p.rects([(950, 300, 12, 130), (1198, 300, 12, 130), (950, 300, 260, 8), (950, 420, 260, 9)], OX)
    lattice(p, 966, 392, 228, 26, 30, LIGHTGOLD, 1, 2)
    p.circle(1080, 345, 43, OX)
    sun(p, 1080, 345, 34, LIGHTGOLD, RED, 1, None, 0.8)
    p.lines([[(1080 + 36 * math.cos(a), 345 + 36 * math.sin(a)), (1080 + 42 * math.cos(a), 345 + 42 * math.sin(a))] for a in (2 * math.pi * k / 28 for k in range(28))], LIGHTGOLD, 2)
    for x in (1000, 1160):
        p.rect(x - 17, 318, 34, 56, OX)
        lattice(p, x - 14, 321, 28, 50, 4, LIGHTGOLD, 0.9, 7)
    roof(p, 1080, 250, 210, 330, 52, CORAL, LIGHTGOLD, 19, 28, OX)
    p.rect(992, 208, 176, 42, DEEPRED)
    lattice(p, 996, 212, 168, 32, 28, LIGHTGOLD, 0.9, 2)
    roof(p, 1080, 150, 130, 260, 56, CORAL, LIGHTGOLD, 21, 22, OX)
    ridge_dragons(p, 1080, 148, 0.46, OX, LIGHTGOLD)
    # stone steles on tortoises
    for k, x in enumerate((700, 800, 1360, 1450, 1540)):
        p.blob([(x - 36, 676), (x - 30, 654), (x, 644), (x + 32, 654), (x + 46, 646), (x + 56, 656), (x + 40, 676)], STEEL)
        p.poly(arch(x, 652, 44, 98), mix(STEEL, PALECEL, 0.55), FOREST, 1)
        p.lines([[(x - 14 + 5.5 * c, 578 + (c * k) % 3 * 3), (x - 14 + 5.5 * c, 640 - (c * 7 + k) % 9)] for c in range(6)], FOREST, 1, 0.7)
        p.curves([arc(x, 576, 15, 14, 195, 345, 8)], FOREST, 1)
        p.curves([arc(x, 678, 20, 18, 200, 340, 6)], EGG, 1, 0.6)
    p.rect(0, 674, 1600, 226, PINE)
    p.lines([[(0, 674), (1600, 674)], [(0, 684), (1600, 684)]], PALECEL, 1.4, 0.8)
    # the book: two fans of pages
    for side in (-1, 1):
        for k in range(9):
            w, drop = 470 - 9 * k, 5 * k
            top = bezier((1080, 806 - drop * 0.2), (1080 + side * w * 0.35, 716 - drop + 26), (1080 + side * w, 792 - drop), n=14)
            low = bezier((1080 + side * (w + 26), 868 - drop), (1080 + side * w * 0.4, 800 - drop + 26), (1080, 886), n=14)
            p.poly(top + low, SHELL if k % 2 else SAND, BROWN, 0.8)
        for k in range(8):
            t = 0.12 + 0.1 * k
            a = bezier((1080, 806), (1080 + side * 140, 704), (1080 + side * 398, 752), n=10)
            b = bezier((1080, 886), (1080 + side * 160, 788), (1080 + side * 424, 828), n=10)
            q = between(a, b, t)
            p.curves([q[1:9 - (k * 5 + (side > 0)) % 3]], IND, 1.5, 0.75)
    p.poly([(584, 800), (604, 880), (1080, 898), (1556, 880), (1576, 800), (1590, 806), (1566, 896), (1080, 912), (594, 896), (570, 806)], DEEPRED)
    p.curves([[(1080, 800), (1076, 850), (1086, 894)]], RED, 5)
    gulls(p, [(620, 180), (660, 160), (700, 190), (560, 214)], EGG, 1.1)
    return p


def e_visa():
    """A gate in a round stamp on passport paper, the road leading through."""
    p = Pic(EGG)
    p.blobs(guilloche(1080, 430, 300, 640, 9, 9, 0.13), None, SAGE, 0.9, 0.55)
    p.blobs(guilloche(250, 360, 40, 200, 9, 7, 0.2), None, LIGHTGOLD, 0.9, 0.6)
    cx, cy = 1080, 430
    p.circle(cx, cy, 352, EGG)
    p.circle(cx, cy, 352, None, RED, 7)
    p.circle(cx, cy, 338, None, RED, 1.6)
    p.circle(cx, cy, 284, None, RED, 1.6)
    p.dashed(cx, cy, 326, 144, RED, 14, 0.14)
    p.dashed(cx, cy, 292, 72, RED, 4)
    for k in range(12):
        a = 2 * math.pi * k / 12
        p.circle(cx + 309 * math.cos(a), cy + 309 * math.sin(a), 17, EGG)
        star(p, cx + 311 * math.cos(a), cy + 311 * math.sin(a), 12, RED, 0, 0.5)
    disc = ring(cx, cy, 276, 72)
    p.poly(disc, DAWN)
    sun(p, cx, 392, 106, CORAL, LIGHTGOLD, 1, EGG)
    for k, (y, amp, c) in enumerate(((500, 40, PALECEL), (540, 30, SAGE), (590, 22, CEL))):
        q = [(x, yy) for x, yy in ridge(y, amp, 12 + k, cx - 276, cx + 276, 12, 150) if (x - cx) ** 2 + (yy - cy) ** 2 < 274 ** 2]
        edge = [r for r in disc if r[1] > min(q[0][1], q[-1][1]) - 4]
        edge.sort(key=lambda r: -math.atan2(r[0] - cx, r[1] - cy))
        p.poly(q + edge[::-1], c)
        p.lines(cut([[(a, b + 9 * j) for a, b in q] for j in range(1, 8)], disc, 6), EGG, 1, 0.6)
    # the ground and the road
    ground = [(x, 764 + 10 * math.sin(x / 170)) for x in range(560, 1601, 40)]
    p.poly([(1600, 900), (470, 900), (500, 824)] + ground, SAND)
    p.lines([[(x - 20 * k, y + 15 * k + k * k) for x, y in ground] for k in range(1, 7)], OCHRE, 1, 0.6)
    mid = dense([(1080, 546), (1052, 596), (1100, 650), (1076, 720), (1060, 790), (1080, 910)], 6)
    half = [5 + 190 * (i / (len(mid) - 1)) ** 2.2 for i in range(len(mid))]
    p.poly([(x - h, y) for (x, y), h in zip(mid, half)] + [(x + h, y) for (x, y), h in list(zip(mid, half))[::-1]], SHELL, OCHRE, 1.4)
    p.curves([[(x + h * f, y) for (x, y), h in list(zip(mid, half))[6:]] for f in (-0.6, 0, 0.6)], OCHRE, 1, 0.6)
    # the gate stands before the stamp
    for x in (810, 940, 1220, 1350):
        big = x in (940, 1220)
        w, top = (30, 330) if big else (22, 452)
        p.rect(x - w, top, 2 * w, 760 - top, LAC)
        p.rect(x - w + 7, top + 26, 2 * w - 14, 700 - top - 40, None, GOLD, 1.2)
        p.lines([[(x, top + 60 + 30 * k), (x, top + 76 + 30 * k)] for k in range(int((620 - top) / 30))], GOLD, 3)
        p.rects([(x - w - 8, 744, 2 * w + 16, 18), (x - w - 5, top - 10, 2 * w + 10, 12)], OX)
        p.blob([(x - 14, top - 10), (x - 20, top - 34), (x, top - 74), (x + 20, top - 34), (x + 14, top - 10)], RED, GOLD, 1.4)
        p.lines([[(x, top - 70), (x, top - 14)], [(x - 9, top - 40), (x - 6, top - 14)], [(x + 9, top - 40), (x + 6, top - 14)]], GOLD, 1)
    p.rect(966, 398, 228, 44, LAC)
    lattice(p, 974, 404, 212, 32, 24, GOLD, 1, 3)
    roof(p, 1080, 336, 190, 330, 56, RED, LIGHTGOLD, 22, 28, OX)
    ridge_dragons(p, 1080, 334, 0.56, OX, LIGHTGOLD)
    for s in (-1, 1):
        c = 1080 + s * 205
        p.rect(c - 46, 506, 92, 26, LAC)
        lattice(p, c - 42, 510, 84, 18, 10, GOLD, 0.9, 2)
        roof(p, c, 462, 84, 150, 38, RED, LIGHTGOLD, 15, 14, OX)
    p.poly([(966, 442), (984, 470), (966, 498)], LAC)
    p.poly([(1194, 442), (1176, 470), (1194, 498)], LAC)
    walker(p, 1060, 800, 0.95, RED, SHELL, LAC)
    carrier(p, 1150, 836, 0.95, IND, SAND, LAC)
    p.rect(1100, 772, 18, 22, OCHRE)
    p.lines([[(1104, 772), (1104, 764), (1114, 764), (1114, 772)]], LAC, 1.6)
    walker(p, 1092, 796, 0.86, EGG, SAND, LAC, IND)
    p.curves([bezier((420, 330), (620, 120), (880, 130), n=16)], RED, 1.6, 0.8)
    plane(p, 890, 128, 0.8, RED, False, 10)
    for x, h in ((1440, 250), (1500, 320), (1556, 270)):
        areca(p, x, 800, h, OCHRE, PINE, BROWN, 6, int(h), 0.9)
    return p


def ministries():
    """Many roofs sliding under fewer, longer ones."""
    p = Pic(OX)
    star(p, 1080, 196, 300, GOLD, 3, 1)
    for k, (x, y, f) in enumerate(((220, 150, False), (520, 260, True), (1490, 200, True))):
        scroll_cloud(p, x, y, 1, GOLD, 1.3, f, 0.8)
    tiers = (
        (214, ((1080, 240, 380),), 64, RED),
        (330, ((1080, 420, 620),), 66, OCHRE),
        (452, ((860, 210, 350), (1300, 210, 350), (1080, 430, 590)), 66, CORAL),
        (580, ((650, 190, 320), (1480, 200, 340), (1080, 640, 850)), 68, JADE),
        (714, ((430, 170, 300), (660, 170, 300), (1500, 170, 320), (1120, 800, 1010)), 72, RED),
    )
    beams = (DEEP, LAC, DEEP, FOREST, DEEP)
    for (y, roofs, h, c), beam in zip(tiers, beams):
        for i, (cx, rw, ew) in enumerate(roofs):
            last = i == len(roofs) - 1
            tone = c if last else mix(c, OX, 0.5)
            eave = y + h
            p.rect(cx - ew * 0.4, eave - 8, ew * 0.8, 66, DEEP)
            columns(p, cx - ew * 0.385, cx + ew * 0.385, eave, eave + 58, max(5, int(ew / 62)), DEEPRED if last else BROWN, GOLD, 9)
            if last:
                for k in range(max(4, int(ew / 62) - 1)):
                    w = ew * 0.77 / (max(5, int(ew / 62)) - 1)
                    lattice(p, cx - ew * 0.385 + w * k + 10, eave + 14, w - 20, 38, 4, GOLD, 0.8, 3)
            roof(p, cx, y, rw, ew, h, tone, LIGHTGOLD if last else GOLD, 24, None, beam, 1 if last else 0.8)
    ridge_dragons(p, 1080, 212, 0.8, LIGHTGOLD, RED)
    p.poly([(0, 846), (1600, 846), (1600, 900), (0, 900)], DEEP)
    p.lines([[(0, 852), (1600, 852)], [(0, 862), (1600, 862)]], GOLD, 1.2)
    for k in range(12):
        walker(p, 560 + 84 * k + (k * k) % 17, 888, 0.62, (EGG, RED, SAGE, IND, SHELL)[k % 5], SAND, LAC, SHELL, k % 2 == 0)
    return p


PICTURES = {
    "hue-imperial-city": (hue, 0.64, 0.52),
    "thang-long-citadel": (thang_long, 0.66, 0.52),
    "studying-guide": (studying, 0.675, 0.5),
    "e-visa-guide": (e_visa, 0.675, 0.5),
    "ministries-of-2025": (ministries, 0.675, 0.5),
}
