"""Pictures of song: quan họ on the water, the instruments of the court."""
import math
import random

from shapes import *  # noqa: F403

SKIN = "#d9a680"


def _hat(p, x, y, w, fill, line, silk):
    """The broad tasselled hat, worn: a flat disc seen from the side and two bunches of silk."""
    for s in (-1, 1):
        p.curves([[(x + s * (w * 0.36 + 2 * k), y + 8), (x + s * (w * 0.46 + 3 * k), y + 46), (x + s * (w * 0.30 + 4 * k), y + 92)] for k in range(3)], silk, 2)
        p.lines([[(x + s * (w * 0.30 + 4 * k), y + 92), (x + s * (w * 0.30 + 4.6 * k), y + 150 - 6 * k)] for k in range(3)], silk, 3.4)
    p.ellipse(x, y + 5, w * 0.5, w * 0.1, line)
    p.ellipse(x, y, w * 0.5, w * 0.085, fill, line, 2)
    p.ellipse(x, y - 1, w * 0.36, w * 0.055, None, line, 1.2)
    p.ellipse(x, y - 2, w * 0.16, w * 0.024, None, line, 1.2)


def _lady(p, x, y, s, coat, layers, silk, worn=True, flip=False):
    """Liền chị: black skirt, coat over coloured inner coats, crow-beak kerchief; 300 high, feet at (x, y)."""
    with p.at(x, y, s, flip):
        p.poly([(-40, 0), (-24, -150), (26, -150), (42, 0)], "#1f1512")
        p.lines([[(-14 + 9 * k, -148), (-22 + 15 * k, -3)] for k in range(5)], "#4a332a", 1.4)
        p.poly([(-26, -212), (-52, -18), (-24, -10), (-8, -150), (-4, -212)], coat)
        for k, c in enumerate(layers):
            p.poly([(2 + 3 * k, -205), (6 - 3 * k, -120), (38 - 8 * k, -13 + 4 * k), (52 - 8 * k, -18 + 4 * k), (26, -205)], c)
        p.poly([(16, -212), (18, -130), (44, -14), (62, -22), (32, -150), (28, -212)], coat)
        p.lines([[(-22, -190), (-44, -22)], [(24, -190), (52, -26)]], mix(coat, EGG, 0.35), 1.3)
        p.poly([(-27, -158), (-31, -214), (-14, -238), (14, -238), (31, -214), (27, -158)], coat)
        p.poly([(-8, -238), (12, -238), (14, -206), (2, -184), (-8, -206)], layers[0])
        p.poly([(-4, -238), (8, -238), (4, -212)], "#fbf3e2")
        p.lines([[(-10, -236), (2, -186)], [(14, -236), (6, -190)]], layers[-1], 3)
        p.poly([(-28, -164), (28, -164), (29, -150), (-29, -150)], layers[1])
        for dx, c in ((-2, layers[1]), (7, layers[-1])):
            p.poly([(dx - 5, -152), (dx + 5, -152), (dx + 9, -58), (dx - 3, -62)], c)
        p.curves([[(-28, -220), (-42, -184), (-6, -168), (18, -172)]], coat, 19)
        p.curves([[(30, -218), (46, -190), (34, -174), (22, -172)]], mix(coat, DEEP, 0.25), 18)
        p.ellipse(23, -172, 9, 7, SKIN)
        p.rect(-6, -254, 13, 20, SKIN)
        p.blob([(-16, -270), (-13, -252), (0, -243), (13, -252), (17, -270), (12, -286), (-11, -286)], SKIN)
        p.poly([(-22, -246), (-23, -276), (-12, -294), (1, -302), (14, -294), (24, -276), (22, -246), (15, -262), (13, -276), (1, -288), (-11, -276), (-14, -262)], "#1f1512")
        p.curves([[(-18, -262), (-14, -282), (1, -294), (16, -282), (20, -262)]], "#4a332a", 1.4)
        if worn:
            _hat(p, 1, -304, 152, "#e8c98c", BROWN, silk)


def _held_hat(p, x, y, r, silk):
    """The same hat held towards us: rings, and the star in its crown."""
    p.circle(x, y, r, "#e8c98c", BROWN, 2.6)
    for f in (0.92, 0.78, 0.62):
        p.circle(x, y, r * f, None, BROWN, 1.1)
    p.lines([[(x + r * 0.62 * math.cos(a), y + r * 0.62 * math.sin(a)), (x + r * 0.92 * math.cos(a), y + r * 0.92 * math.sin(a))] for a in (2 * math.pi * k / 42 for k in range(42))], OCHRE, 1)
    p.circle(x, y, r * 0.46, "#f6e6c0", BROWN, 1.4)
    star(p, x, y, r * 0.4, RED, 0, 0.7)
    for s in (-1, 1):
        p.lines([[(x + s * (r * 0.8 + 4 * k), y + r * 0.58 - 6 * k), (x + s * (r * 0.8 + 5 * k), y + r * 0.58 + 62 - 8 * k)] for k in range(3)], silk, 3.2)


def _man(p, x, y, s, coat, flip=False, umbrella=True):
    """Liền anh: long black gauze coat, white trousers, folded turban, an open umbrella on the shoulder."""
    with p.at(x, y, s, flip):
        if umbrella:
            p.lines([[(30, -150), (-44, -352)]], BROWN, 5)
            rim = [(-176, -300), (-146, -314), (-112, -304), (-76, -318), (-38, -306), (0, -318), (34, -310), (62, -322)]
            p.poly(arc(-58, -306, 120, 92, 188, 352, 18) + rim[::-1], "#1f1512")
            p.curves([[(-57, -398)] + [((q[0] - 58) / 2, (q[1] - 398) / 2 - 16)] + [q] for q in rim[1:-1]], "#6e4f3f", 1.4)
            p.lines([[(-57, -398), (-60, -414)]], BROWN, 4)
        p.poly([(-26, 0), (-28, -60), (26, -60), (28, 0), (6, 0), (1, -40), (-5, 0)], "#f3e9d4")
        p.poly([(-26, -222), (-38, -26), (-4, -20), (40, -28), (27, -222)], coat)
        p.lines([[(6, -216), (14, -24)], [(-14, -200), (-24, -28)], [(22, -180), (30, -32)]], mix(coat, EGG, 0.3), 1.3)
        p.poly([(-30, -170), (-33, -216), (-15, -240), (15, -240), (33, -216), (29, -170)], coat)
        p.poly([(-7, -241), (9, -241), (4, -224)], "#fbf3e2")
        p.dots([(15, -226), (21, -206), (22, -184)], LIGHTGOLD, 1.9)
        p.curves([[(-29, -220), (-44, -186), (-16, -158), (14, -162)]], coat, 20)
        p.curves([[(31, -218), (48, -186), (40, -160), (27, -152)]], mix(coat, EGG, 0.1), 19)
        p.ellipse(20, -163, 9, 7, SKIN)
        p.ellipse(28, -150, 9, 7, SKIN)
        p.rect(-6, -256, 13, 20, SKIN)
        p.blob([(-16, -272), (-13, -254), (0, -244), (13, -254), (17, -272), (12, -290), (-11, -290)], SKIN)
        p.blob([(-20, -276), (-22, -290), (-8, -300), (10, -300), (23, -289), (20, -276), (0, -284)], "#1f1512")
        p.curves([[(-20, -281), (0, -290), (21, -280)], [(-19, -288), (1, -296), (20, -287)]], "#6e4f3f", 1.2)


def quan_ho():
    """Two pairs of singers in one boat; their two voices wind into one line."""
    p = Pic("#e6e3cf")
    sun(p, 1085, 300, 208, "#dd7a5c", "#f7e9cf", 3, "#c98f6a", 1.1)
    far = ridge(470, 30, 12, scale=330)
    mass(p, far, 640, "#b7c8ae")
    contours(p, far, 7, 8, "#e6e3cf", 1, 0.6, 0.2)
    hill = [(x, 556 - 150 * math.exp(-((x - 640) / 150) ** 2) - 40 * math.exp(-((x - 860) / 120) ** 2) - 10 * noise(5, 3)(x / 120)) for x in range(0, 1130, 16)]
    mass(p, hill, 640, "#8fab8c")
    contours(p, hill, 12, 9, "#c8d6b9", 1, 0.6, 0.3, base=600)
    roof(p, 640, 352, 96, 172, 40, "#a2412c", "#efc6a2", 14, 16, OX)
    p.rect(580, 400, 120, 34, "#efdcb4")
    columns(p, 584, 696, 398, 436, 6, BROWN, None, 5)
    round_tree(p, 800, 530, 150, 150, UMBER, "#6f9672", "#c8d6b9", 4)
    round_tree(p, 500, 540, 110, 110, UMBER, "#7fa27d", "#c8d6b9", 8)
    p.poly([(0, 574), (1600, 566), (1600, 900), (0, 900)], "#a9c4ba")
    p.lines([[(0, 574), (1600, 566)]], "#f7f0e0", 2)
    glints(p, 0, 590, 1600, 900, 90, "#e9f0e4", 4, 2, 0.8, 190)
    reflection(p, 1085, 580, 360, 130, "#dd7a5c", 5, 4, 0.55, 0.5)
    # two voices that become one
    two = []
    for sgn in (-1, 1):
        for k in range(3):
            two.append([(790 - 17 * i, 318 - 5.2 * i + 0.045 * i * i + sgn * 58 * math.exp(-i / 21) * math.sin(i / 3.9) + 5 * k) for i in range(0, 46)])
    p.curves(two, "#b5532f", 1.5, 0.75)
    # the boat
    y = 742
    reflection(p, 1120, y + 24, 860, 110, "#6b4a36", 9, 5, 0.5, 0.35)
    _lady(p, 868, y, 1.18, "#6d2f38", ("#cf5a41", "#e3bd6c", "#5f9480"), "#8a1d17")
    _lady(p, 1008, y + 4, 1.18, "#3f4a2f", ("#dd8f7c", "#8a5a86", "#e3bd6c"), "#3f7d6c", False)
    _held_hat(p, 1046, y - 178, 62, "#3f7d6c")
    _man(p, 1224, y + 4, 1.18, "#22283a", True, False)
    _man(p, 1366, y, 1.18, "#2c211e", True)
    hull = [(650, y - 52), (716, y - 14), (800, y - 4), (1120, y + 2), (1420, y - 6), (1508, y - 22), (1592, y - 74), (1560, y + 6), (1486, y + 54), (1380, y + 66), (860, y + 66), (752, y + 52), (690, y + 4)]
    p.poly(hull, "#5a3323")
    p.poly([(690, y + 4), (752, y + 52), (860, y + 66), (1380, y + 66), (1486, y + 54), (1560, y + 6), (1470, y + 34), (1380, y + 42), (860, y + 42), (760, y + 30)], "#43241a")
    p.curves([[(672, y - 34), (800, y + 12), (1120, y + 20), (1440, y + 10), (1580, y - 56)], [(690, y - 14), (810, y + 26), (1120, y + 34), (1440, y + 24), (1568, y - 24)]], LIGHTGOLD, 1.8)
    p.dots([(760 + 36 * k, y + 20 + 7 * math.sin(math.pi * k / 20)) for k in range(21)], LIGHTGOLD, 2.4)
    # lotus at the near edge
    for x, yy, r, c in ((1290, 862, 84, "#5f8f78"), (1450, 850, 66, "#74a288"), (1548, 886, 92, "#5f8f78"), (1130, 890, 62, "#74a288"), (760, 880, 50, "#8fb29d")):
        lotus_leaf(p, x, yy, r, c, "#d5e3d3")
    for x, yy, r in ((1376, 838, 46), (1500, 838, 38)):
        p.lines([[(x, yy), (x + 4, 900)]], "#4a7a64", 4)
        lotus(p, x, yy, r, ("#f3c9bd", "#e7a397", "#d0705f"), "#a2412c", 0.9)
    rnd = random.Random(2)
    p.lines([[(x, yy), (x - 3, yy + 15)] for x, yy in ((rnd.uniform(0, 1600), rnd.uniform(20, 540)) for _ in range(120))], "#ffffff", 1, 0.5)
    return p


# --- the court -------------------------------------------------------------------------------

def _moon_lute(p, x, y, s, rot):
    """Đàn nguyệt: a round body, a long neck with tall frets."""
    with p.at(x, y, s, False, rot):
        p.poly([(-11, -90), (11, -90), (9, -452), (-9, -452)], "#3a1d14")
        p.poly([(-14, -452), (14, -452), (20, -520), (8, -548), (-8, -548), (-20, -520)], "#3a1d14")
        p.curves([[(-10, -540), (0, -560), (10, -540)]], LIGHTGOLD, 3)
        for k, (dx, yy) in enumerate(((-1, -470), (1, -486), (-1, -504), (1, -520))):
            p.lines([[(0, yy), (dx * 54, yy - 8)]], "#c99a4a", 6)
            p.lines([[(dx * 40, yy - 6), (dx * 56, yy - 8)]], EGG, 8)
        p.circle(0, 0, 140, "#5a2f1d")
        p.circle(0, 0, 130, "#e6c27e", LIGHTGOLD, 2)
        p.circle(0, 0, 118, None, "#a87526", 1.2)
        star(p, 0, -6, 84, "#8a1d17", 2, 0.9)
        for k in range(9):
            yy = -112 - 36 * k + 1.4 * k * k
            p.poly([(-17 + k * 0.6, yy), (17 - k * 0.6, yy), (12 - k * 0.4, yy - 12), (-12 + k * 0.4, yy - 12)], "#f3e3bd")
        p.rect(-44, 82, 88, 15, "#3a1d14")
        p.lines([[(-5, 84), (-4, -540)], [(5, 84), (4, -540)]], "#fff6df", 1.6)


def _pipa(p, x, y, s, rot):
    """Đàn tỳ bà: the pear."""
    with p.at(x, y, s, False, rot):
        pear = [(-22, -250), (-34, -170), (-78, -70), (-104, 40), (-84, 134), (0, 172), (84, 134), (104, 40), (78, -70), (34, -170), (22, -250)]
        p.blob([(a * 1.07, b * 1.03) for a, b in pear], "#3a1d14")
        p.blob(pear, "#c9783f", LIGHTGOLD, 2)
        p.poly([(-19, -236), (19, -236), (15, -330), (-15, -330)], "#3a1d14")
        p.curves([[(-15, -326), (-12, -372), (8, -396), (30, -384), (28, -362), (14, -362)]], "#3a1d14", 20)
        p.curves([[(-18, -330), (-14, -376), (8, -404), (34, -388)]], LIGHTGOLD, 2)
        for k, yy in enumerate((-338, -352, -366, -380)):
            d = 1 if k % 2 else -1
            p.lines([[(0, yy), (d * 46, yy - 4)]], EGG, 6)
        for k in range(4):
            p.poly([(-17, -244 - 24 * k), (17, -244 - 24 * k), (0, -258 - 24 * k)], "#f3e3bd")
        for k in range(9):
            w = 26 + 2.4 * k
            p.rect(-w, -206 + 24 * k, 2 * w, 6, "#f3e3bd")
        p.rect(-46, 86, 92, 14, "#3a1d14")
        for s_ in (-1, 1):
            p.curves([[(s_ * 52, 20), (s_ * 66, 34), (s_ * 56, 50), (s_ * 64, 62)]], "#5a2f1d", 5)
        p.lines([[(-15 + 10 * k, 88), (-9 + 6 * k, -330)] for k in range(4)], "#fff6df", 1.3)


def _fiddle(p, x, y, s, rot):
    """Đàn nhị and its bow."""
    with p.at(x, y, s, False, rot):
        p.lines([[(0, 30), (0, -380)]], "#3a1d14", 9)
        p.curves([[(0, -380), (-4, -406), (14, -420)]], "#3a1d14", 9)
        for yy in (-300, -338):
            p.lines([[(-8, yy), (54, yy - 6)]], "#c99a4a", 7)
        p.poly([(-40, -14), (34, -24), (34, 34), (-40, 24)], "#7a3d26")
        p.ellipse(34, 5, 12, 29, "#e6c27e", "#3a1d14", 2)
        p.lines([[(10, -22), (10, 31)], [(-14, -18), (-14, 27)]], LIGHTGOLD, 1.6)
        p.lines([[(4, 0), (4, -300)], [(8, 0), (8, -336)]], "#fff6df", 1.2)
        p.curves([[(-108, -62), (0, -120), (126, -96)]], "#c99a4a", 5)
        p.lines([[(-106, -60), (126, -92)]], "#fff6df", 2.4)


def _oboe(p, x, y, s, rot):
    """Kèn bầu: reed, wooden body, gourd bell."""
    with p.at(x, y, s, False, rot):
        p.lines([[(0, -250), (0, -214)]], LIGHTGOLD, 5)
        p.poly([(-14, -214), (14, -214), (11, -204), (-11, -204)], LIGHTGOLD)
        p.poly([(-10, -204), (10, -204), (23, 44), (-23, 44)], "#3a1d14")
        for k in range(7):
            w = 12 + 1.7 * k
            p.lines([[(-w, -176 + 31 * k), (w, -176 + 31 * k)]], LIGHTGOLD, 2)
            p.circle(0, -160 + 31 * k, 4.4, "#e6c27e")
        p.blob([(-24, 40), (-34, 64), (-58, 104), (-52, 140), (0, 152), (52, 140), (58, 104), (34, 64), (24, 40)], "#d9a04a", "#6e4721", 2)
        p.curves([[(-14, 60), (-28, 110), (-20, 144)], [(0, 56), (0, 148)], [(14, 60), (28, 110), (20, 144)]], "#6e4721", 1.3)
        p.ellipse(0, 144, 52, 12, "#6e4721")


def _drum(p, x, y, s):
    """The great drum on its carved stand, its head towards us."""
    with p.at(x, y, s):
        for sg in (-1, 1):
            p.curves([[(sg * 96, 66), (sg * 116, 150), (sg * 96, 200), (sg * 134, 226)]], "#5e1612", 20)
            p.curves([[(sg * 96, 66), (sg * 116, 150), (sg * 96, 200), (sg * 134, 226)]], LIGHTGOLD, 2.2)
        p.curves([[(-104, 180), (0, 158), (104, 180)]], "#5e1612", 14)
        p.circle(0, 0, 168, "#8a1d17")
        p.circle(0, 0, 168, None, LIGHTGOLD, 3)
        p.dashed(0, 0, 156, 44, LIGHTGOLD, 9)
        p.circle(0, 0, 142, "#f1dcae")
        p.circle(0, 0, 134, None, "#a87526", 1.4)
        star(p, 0, 0, 122, "#8a1d17", 3, 0.8)


def _gongs(p, x, y, s):
    """Three small bronze gongs in one frame."""
    with p.at(x, y, s):
        p.lines([[(-4, 150), (-4, -40)], [(-80, -46), (72, -46)], [(-78, -46), (-44, 50)], [(70, -46), (40, 50)], [(-44, 50), (40, 50)]], "#8a4a2c", 8)
        for gx, gy in ((-44, -6), (38, -6), (-3, 62)):
            p.circle(gx, gy, 34, "#d9a04a", "#6e4721", 2)
            p.circle(gx, gy, 24, None, "#6e4721", 1.2)
            p.circle(gx, gy, 9, LIGHTGOLD)


def nha_nhac():
    """The instruments before the palace roofs, waves of the court robe at their feet."""
    ground = "#43202f"
    p = Pic(ground)
    star(p, 1090, 300, 330, mix(ground, GOLD, 0.34), 3, 1.2)
    tone, tline = mix(ground, "#8a3b3a", 0.42), mix(ground, GOLD, 0.45)
    for cx, y, a, b, h in ((1090, 250, 620, 900, 120), (1090, 388, 820, 1130, 130)):
        roof(p, cx, y, a, b, h, tone, tline, 26, 60, tline, 1)
    ridge_dragons(p, 1090, 246, 0.9, tline, ground)
    p.rect(640, 520, 900, 230, mix(ground, DEEP, 0.35))
    columns(p, 660, 1520, 520, 760, 8, tone, None, 20)
    lattice(p, 700, 530, 780, 34, 40, tline, 1)
    for x, y, f, s in ((230, 190, False, 1.1), (420, 350, True, 0.8), (1400, 120, True, 0.8)):
        scroll_cloud(p, x, y, s, GOLD, 1.5, f, 0.75)
    flakes(p, LIGHTGOLD, 120, 6, 0, 0, 1600, 700, 3.8, 0.7, (1060, 330, 600))
    # five lines of sound
    five = []
    for k in range(5):
        f = noise(60 + k, 2)
        five.append([(x, 604 + 15 * k + (30 + 6 * k) * math.sin(x / 150 + 0.25 * k) * math.exp(-((x - 300) / 500) ** 2) + 5 * f(x / 200)) for x in range(-10, 1620, 30)])
    p.curves(five, LIGHTGOLD, 1.2, 0.6)
    for x, k in ((150, 1), (262, 3), (366, 0), (470, 2), (556, 4)):
        p.circle(x, five[k][int((x + 10) / 30)][1], 7, LIGHTGOLD)
    _fiddle(p, 700, 640, 1.0, -9)
    _pipa(p, 1228, 560, 1.06, 15)
    _moon_lute(p, 955, 600, 1.0, 7)
    _oboe(p, 1098, 700, 0.82, 62)
    _gongs(p, 772, 716, 0.86)
    _drum(p, 1408, 602, 1.0)
    wave_band(p, 0, 1600, 792, 58, "#561826", "#b0803a", 3, 1.2)
    return p


PICTURES = {"quan-ho-singing": (quan_ho, 0.66, 0.5), "court-music-nha-nhac": (nha_nhac, 0.66, 0.5)}
