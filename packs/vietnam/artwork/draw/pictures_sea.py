"""Pictures of sea and river: the karst bay, the floating market, the bridge at Cần Thơ, the port."""
import math
import random

from shapes import *  # noqa: F403


def ha_long():
    """Karst bay with junks."""
    p = Pic(mix(MIST, EGG, 0.35))
    flakes(p, GOLD, 90, 3, 0, 0, 1600, 520, 4, 0.7, (1060, 250, 330))
    sun(p, 1050, 262, 150, RED, LIGHTGOLD, 2, GOLD)
    for k, (x, y, w) in enumerate(((300, 170, 420), (560, 248, 300), (1390, 150, 360), (900, 372, 460), (1240, 402, 380))):
        cloud(p, x, y, w, EGG, GOLD, 3, k + 5, 1, 13)
    rnd = random.Random(12)
    far, mid = mix(PALECEL, MIST, 0.35), mix(SAGE, PALECEL, 0.45)
    for i in range(13):
        x = 40 + i * 128 + rnd.uniform(-40, 40)
        h = rnd.uniform(70, 150) * (1.25 if x > 620 else 0.9)
        karst(p, x, 566, h * rnd.uniform(0.8, 1.5), h, i, far, mix(far, SAGE, 0.3), EGG)
    p.rect(0, 560, 1600, 340, mix(CEL, JADE, 0.5))
    for i, (x, w, h) in enumerate(((90, 170, 120), (236, 110, 84), (610, 130, 130), (716, 200, 205), (880, 120, 150), (1180, 150, 205), (1302, 190, 280))):
        karst(p, x, 586, w, h, 30 + i, mid, mix(mid, CEL, 0.55), EGG, 0, mix(mid, CEL, 0.75), i % 2 == 0)
        reflection(p, x, 588, w * 0.9, h * 0.42, mid, i, 3, 0.55)
    for i, (x, b, w, h) in enumerate(((470, 604, 74, 96), (532, 604, 64, 118))):        # the two that look like fighting cocks
        karst(p, x, b, w, h, 70 + i, CEL, JADE, EGG, 0.28 if i == 0 else -0.3, PINE, i == 0)
        reflection(p, x, b + 2, w, h * 0.5, CEL, i + 9, 3, 0.6)
    karst(p, 1446, 640, 300, 470, 51, JADE, PINE, PALECEL, 0.05, FOREST)
    karst(p, 1590, 650, 240, 350, 53, PINE, FOREST, SAGE, 0, FOREST)
    reflection(p, 1470, 642, 330, 190, PINE, 5, 5, 0.8)
    karst(p, 1236, 626, 130, 190, 58, JADE, PINE, PALECEL, 0.1, FOREST, True)
    reflection(p, 1236, 628, 130, 90, PINE, 6, 4, 0.7)
    glints(p, 0, 572, 1600, 890, 190, EGG, 4, 1.6, 0.5)
    reflection(p, 1050, 640, 190, 230, RED, 8, 4, 0.5, 0.2)
    junk(p, 770, 640, 0.34, LAC, OCHRE, CLAY, DEEP)
    junk(p, 1340, 668, 0.42, LAC, OCHRE, CLAY, DEEP, True)
    junk(p, 1030, 752, 1.3, DEEP, RED, CORAL, OX)
    reflection(p, 1030, 776, 290, 100, DEEP, 3, 4, 0.75)
    reflection(p, 1036, 790, 130, 92, RED, 2, 4, 0.7)
    basket_boat(p, 820, 800, 0.42, UMBER, SAND)
    gulls(p, [(760, 330), (800, 312), (836, 336), (700, 352), (1224, 190)], PINE, 1.1)
    return p


def mekong():
    """A floating market of sampans under coconut palms."""
    p = Pic("#f3ddb2")
    sun(p, 1180, 250, 118, RED, LIGHTGOLD, 2, OCHRE)
    for k, (x, y, w) in enumerate(((330, 150, 420), (820, 110, 360), (1420, 130, 300))):
        scroll_cloud(p, x, y, 0.9, OCHRE, 1.4, k == 1, 0.75)
    bank = ridge(372, 16, 4, scale=160)
    mass(p, bank, 430, SAGE)
    contours(p, bank, 4, 8, EGG, 1, 0.5)
    for i in range(12):
        x = 20 + i * 142 + 30 * math.sin(i * 2.2)
        if not 980 < x < 1300:
            coconut(p, x, 410, 120 + 46 * ((i * 7) % 4), UMBER, PINE if i % 3 else JADE, SAND, 30 * (-1) ** i, i, 0.52)
    for x, w in ((850, 150), (1010, 120), (1392, 170)):
        long_house(p, x, 442, w, w * 0.46, SAND, CLAY if w > 130 else OCHRE, BROWN, SAND, 4, 26)
    river = mix(CEL, SAGE, 0.25)
    p.rect(0, 424, 1600, 476, river)
    for i in range(13):
        nipa(p, 14 + i * 127, 436, 58 + 22 * ((i * 5) % 3), FOREST if i % 2 else PINE, 5, i)
    top = [(x, 440) for x in range(0, 1601, 160)]
    low = [(x, 900 + 26 * math.sin(x / 240)) for x in range(0, 1601, 160)]
    streams(p, top, low, 17, MIST, 1.5, 0.6, 5, 9)
    streams(p, top, low, 9, PINE, 1.2, 0.35, 8, 14)
    fruit = ([OCHRE, LIGHTGOLD], [CORAL, RED], [SAGE, CEL], [LIGHTGOLD, CORAL])
    small = ((640, 500, 0.5), (1010, 494, 0.5), (1320, 506, 0.55), (420, 530, 0.42), (1490, 540, 0.6))
    for i, (x, y, s) in enumerate(small):
        reflection(p, x, y + 8 * s, 200 * s, 34, FOREST, i, 3, 0.45)
        sampan(p, x, y, s, LAC, SAND, BROWN, fruit[i % 4], i % 2 == 0, (PLUM if i % 2 else IND, EGG), None)
    for i, (x, y, s, flip, robe, mat, bar) in enumerate((
            (1180, 606, 0.95, True, RED, None, [OCHRE, SAGE, CORAL]),
            (820, 636, 0.86, False, PLUM, None, None),
            (1400, 690, 1.05, False, IND, OCHRE, None),
            (1040, 756, 1.5, False, RED, None, [LIGHTGOLD, CORAL, SAGE, OCHRE]))):
        reflection(p, x, y + 12 * s, 240 * s, 60 * s, FOREST, 20 + i, 4, 0.5)
        sampan(p, x, y, s, DEEP if i == 3 else LAC, LIGHTGOLD, BROWN, None if mat else fruit[i], flip, (robe, EGG), mat, bar)
        ripples(p, x, y + 18 * s, 170 * s, 3, EGG, 1.3, 0.6, 0.16, i)
    for i, (x, y, r) in enumerate(((560, 838, 34), (640, 864, 26), (1440, 846, 40), (1520, 818, 28), (1350, 872, 30))):
        lotus_leaf(p, x, y, r, PINE, SAGE, 0.36, 0.3 * i)
    lotus(p, 1470, 840, 34, (ROSE, CORAL, RED), EGG)
    crane(p, 700, 250, 0.7, EGG, BROWN)
    crane(p, 790, 300, 0.5, EGG, BROWN)
    return p


def can_tho():
    """The cable bridge, the river wharf at night fall, orchards."""
    p = Pic(IND)
    flakes(p, LIGHTGOLD, 150, 9, 0, 0, 1600, 430, 3.4, 0.75, (1050, 190, 520))
    star(p, 1060, 300, 236, GOLD, 3, 1)
    far = ridge(488, 14, 3, scale=120)
    mass(p, far, 530, mix(IND, NIGHT, 0.6))
    rnd = random.Random(6)
    p.dots([(rnd.uniform(0, 1600), rnd.uniform(492, 508)) for _ in range(120)], LIGHTGOLD, 1.5)
    p.rect(0, 512, 1600, 388, mix(BLUE, PINE, 0.55))
    for k in range(5):
        q = ridge(560 + k * 66, 10 + 3 * k, 20 + k, scale=300)
        mass(p, q, 900, mix(mix(BLUE, PINE, 0.55), NIGHT, 0.13 * (k + 1)))
        p.lines([[(x, y + 9) for x, y in q]], SAGE, 1, 0.35)
    stay_bridge(p, -40, 1680, 470, (760, 1330), 330, EGG, LIGHTGOLD, 62, 15, 290, 34, 1.2)
    for tx in (760, 1330):
        reflection(p, tx, 534, 30, 230, EGG, tx, 4, 0.6, -0.6)
    glints(p, 0, 530, 1600, 890, 150, LIGHTGOLD, 7, 1.6, 0.5, 110)
    glints(p, 820, 530, 1300, 800, 90, GOLD, 17, 2.2, 0.8, 90)
    for i, (x, y, s) in enumerate(((560, 566, 0.5), (980, 580, 0.55), (1180, 560, 0.45), (1480, 590, 0.6))):
        sampan(p, x, y, s, NIGHT, LIGHTGOLD, BROWN, None, i % 2 == 0, (CORAL, EGG), OCHRE)
        reflection(p, x, y + 8, 120 * s, 34, LIGHTGOLD, i, 2.4, 0.6)
    # the wharf: three swallow-roofed river houses on the right
    p.poly([(1140, 900), (1180, 800), (1600, 780), (1600, 900)], NIGHT)
    p.lines([[(1180, 800), (1600, 780)], [(1176, 812), (1600, 792)]], GOLD, 1.6)
    for cx, b, w in ((1290, 802, 170), (1490, 792, 220)):
        p.rect(cx - w * 0.38, b - 92, w * 0.76, 92, BROWN)
        p.rects(windows(cx - w * 0.36, b - 60, w * 0.72, 56, 6, 1, 0.6, 0.8), LIGHTGOLD)
        roof(p, cx, b - 150, w * 0.5, w * 1.02, 62, CORAL, LIGHTGOLD, 24, None, OX)
    for k in range(10):
        lantern(p, 1172 + k * 46, 742 + 9 * math.sin(k), 0.46, (RED, LIGHTGOLD, CORAL)[k % 3], LIGHTGOLD, ("globe", "onion")[k % 2], 20)
    p.curves([[(1150, 726), (1300, 724), (1450, 716), (1610, 706)]], GOLD, 1.4)
    for a, length in ((118, 250), (148, 300), (176, 280), (205, 240)):
        frond(p, 1620, 40, length, a, NIGHT, 0.5, 14, 0.3)
    sampan(p, 900, 720, 1.35, DEEP, LIGHTGOLD, BROWN, [LIGHTGOLD, CORAL, OCHRE], False, (RED, EGG), None, [CORAL, LIGHTGOLD, SAGE])
    reflection(p, 900, 742, 300, 70, NIGHT, 5, 4, 0.8)
    return p


def investing():
    """A port at sunrise: cranes of steel and cranes of feather."""
    p = Pic(SHELL)
    for r in range(11):
        p.circle(1120, 420, 200 + 62 * r, None, GOLD, 1, 0.5 - 0.035 * r)
    sun(p, 1120, 380, 176, RED, LIGHTGOLD, 2, None)
    hills = ridge(470, 34, 8, scale=300)
    mass(p, hills, 560, mix(SAGE, SHELL, 0.45))
    contours(p, hills, 5, 9, EGG, 1, 0.8)
    works = mix(STEEL, SAGE, 0.5)                                  # saw-toothed halls, stacks, towers
    for i in range(9):
        x = 720 + i * 46
        p.poly([(x, 540), (x, 486), (x + 46, 508), (x + 46, 540)], works)
        p.lines([[(x + 4, 520), (x + 42, 520)], [(x + 2, 489), (x + 2, 506)]], EGG, 1)
    for x, h, w in ((190, 90, 40), (250, 120, 34), (300, 70, 50), (420, 64, 60), (1290, 180, 40), (1338, 140, 56), (1402, 210, 44), (1454, 150, 70), (1534, 118, 60)):
        p.rect(x, 545 - h, w, h, mix(works, IND, 0.25 if x > 1000 else 0))
        p.rects(windows(x + 3, 550 - h, w - 6, h - 14, max(3, w // 11), max(4, h // 16), 0.5, 0.45), SHELL)
    for x in (560, 596, 632):
        p.poly([(x, 545), (x + 3, 420), (x + 11, 420), (x + 14, 545)], works)
        p.lines([[(x + 3, 436), (x + 11, 436)], [(x + 2, 452), (x + 12, 452)]], RED, 3)
    p.rect(0, 540, 1600, 360, mix(BLUE, JADE, 0.45))
    glints(p, 0, 556, 1600, 880, 170, EGG, 5, 1.7, 0.45, 150)
    reflection(p, 1120, 548, 250, 170, CORAL, 3, 5, 0.75, 0.2)
    boxes = [RED, CORAL, GOLD, OCHRE, JADE, SAGE, BLUE, SHELL]
    for x, h in ((1010, 260), (1260, 290), (1500, 270)):
        gantry(p, x, 640, h, IND if x != 1260 else DEEPRED, LIGHTGOLD, True, boxes[x % 5])
    quay = [(930, 640), (1600, 632), (1600, 668), (910, 668)]
    p.poly(quay, LAC)
    p.lines([[(926, 648), (1600, 641)]] + [[(940 + 22 * k, 650), (940 + 22 * k, 668)] for k in range(31)], GOLD, 1, 0.7)
    container_ship(p, 1060, 742, 1.15, NIGHT, EGG, boxes, True)
    reflection(p, 1060, 770, 680, 90, NIGHT, 9, 5, 0.7, 0.25)
    reflection(p, 1060, 776, 560, 70, DEEPRED, 4, 4, 0.55, 0.3)
    wave_band(p, 0, 1640, 856, 40, mix(BLUE, PINE, 0.7), STEEL, 2, 1.1)
    for x, y, s, r in ((640, 250, 0.95, -14), (780, 170, 0.75, -10), (520, 330, 0.62, -12), (880, 110, 0.5, -8)):
        crane(p, x, y, s, EGG if s < 0.7 else IND, RED if s < 0.7 else EGG, False, r)
    return p


PICTURES = {
    "ha-long-cat-ba": (ha_long, 0.65, 0.62),
    "mekong-delta-water": (mekong, 0.68, 0.62),
    "can-tho-profile": (can_tho, 0.66, 0.5),
    "investing-guide": (investing, 0.68, 0.55),
}
