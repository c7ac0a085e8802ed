"""Pictures of hands that make: the prints of Đông Hồ, a lacquer panel, a woven cloth."""
import math
import random

from shapes import *  # noqa: F403


# --- Đông Hồ -----------------------------------------------------------------------------------

SOW = [(-232, -30), (-250, -70), (-236, -92), (-214, -84), (-190, -118), (-150, -138), (-110, -150), (-30, -172), (70, -170), (150, -146), (206, -96),
       (222, -36), (206, 20), (176, 50), (120, 62), (-40, 66), (-120, 56), (-168, 26), (-206, 4)]
EAR = [(-150, -134), (-172, -176), (-136, -192), (-100, -162), (-104, -126), (-128, -112)]
LEGS = [[(-128, 40), (-82, 46), (-88, 96), (-94, 122), (-128, 122), (-122, 92)], [(-60, 52), (-16, 54), (-26, 98), (-32, 122), (-64, 122), (-56, 96)],
        [(86, 50), (132, 46), (126, 92), (122, 122), (88, 122), (94, 94)], [(150, 40), (198, 10), (200, 70), (196, 122), (162, 122), (164, 84)]]
PIGLET = [(-62, -8), (-70, -22), (-60, -32), (-46, -30), (-32, -44), (0, -52), (34, -46), (56, -28), (58, -2), (46, 14), (-30, 16), (-50, 6)]


def _whorl(r):
    """The dark half of the sign that turns."""
    return arc(0, 0, r, r, -90, 90, 18) + [(q[0] * -1, q[1]) for q in arc(0, r / 2, r / 2, r / 2, 90, -90, 10)] + arc(0, -r / 2, r / 2, r / 2, 90, -90, 10)


def _ink(p, pts, w, color):
    p.path(curve_d(pts), None, color, w)


def _pig(p, x, y, s, red, yellow, green, black, flip=False, small=False, rot=0):
    """One pig of the print; each colour may be None: that block has not been printed yet."""
    with p.at(x, y, s, flip, rot):
        if small:
            legs = [[(-40, 8), (-22, 10), (-24, 34), (-38, 34)], [(22, 10), (40, 6), (42, 34), (26, 34)]]
            if red:
                p.polys(legs, red)
                p.blob(PIGLET, red)
            if yellow:
                p.circle(16, -16, 20, yellow)
            if black:
                for q in legs:
                    p.poly(q, None, black, 3.4)
                if red:
                    p.blob(PIGLET, red)
                if yellow:
                    p.circle(16, -16, 20, yellow)
                _ink(p, PIGLET, 3.8, black)
            if green:
                p.blob([(-34, -42), (-46, -60), (-28, -66), (-14, -52), (-20, -40)], green)
            if black:
                _ink(p, [(-34, -42), (-46, -60), (-28, -66), (-14, -52), (-20, -40)], 3.4, black)
                p.poly([(16 + a, -16 + b) for a, b in _whorl(18)], black)
                p.circle(16, -16, 19, None, black, 3)
                p.circle(-44, -20, 2.6, black)
                p.curves([[(57, -20), (68, -30), (64, -40), (56, -34)]], black, 3.2)
                p.dots([(-64, -20), (-62, -25)], black, 1.6)
            return
        if red:
            p.polys(LEGS, red)
            p.blob(SOW, red)
        if green:
            p.poly([(-20, -172), (10, -190), (30, -172), (56, -192), (74, -170), (104, -184), (116, -158), (70, -168)], green)
        if yellow:
            p.circle(-22, -62, 62, yellow)
            p.circle(124, -48, 56, yellow)
            p.polys([[(q[0], 106) if i in (2, 5) else (q[0], q[1]) for i, q in enumerate(leg)][2:6] for leg in LEGS], yellow)
        if black:
            for q in LEGS:
                p.poly(q, None, black, 5)
            if red:
                p.blob(SOW, red)
                p.circle(-22, -62, 62, yellow)
                p.circle(124, -48, 56, yellow)
            _ink(p, SOW, 6, black)
        if green:
            p.blob(EAR, green)
        if black:
            _ink(p, EAR, 5, black)
            p.curves([[(-146, -150), (-138, -170), (-118, -150)], [(-138, -140), (-126, -158), (-112, -142)]], black, 3)
            for wx, wy, r in ((-22, -62, 58), (124, -48, 52)):
                p.poly([(wx + a, wy + b) for a, b in _whorl(r)], black)
                p.circle(wx, wy, r + 2, None, black, 5)
                p.circle(wx, wy, r + 11, None, black, 2.4)
                p.circle(wx, wy - r / 2, r * 0.13, black)
                p.circle(wx, wy + r / 2, r * 0.13, yellow or "#fff")
            p.curves([[(-206, -66), (-192, -80), (-174, -70)]], black, 4)
            p.circle(-190, -68, 6, black)
            p.dots([(-241, -62), (-233, -52)], black, 4)
            p.curves([[(-230, -32), (-212, -22), (-188, -26), (-172, -38)]], black, 4)
            p.curves([[(-150, -80), (-140, -50), (-146, -20)], [(-160, -74), (-152, -50), (-156, -26)]], black, 2.6)
            p.curves([[(220, -60), (248, -84), (258, -120), (238, -130), (228, -108)]], black, 5)
            p.lines([[(-16 + 17 * k, -176), (-10 + 17 * k, -160)] for k in range(7)], black, 3)
            p.dots([(-70 + 28 * k, 70) for k in range(5)], black, 5)


def _taro(p, x, y, s, green, black):
    with p.at(x, y, s):
        out = [(0, 0), (-44, -34), (-40, -92), (0, -128), (40, -92), (44, -34)]
        if green:
            p.blob(out, green)
            p.curves([[(0, -4), (4, 40), (-6, 92)]], green, 7)
        if black:
            _ink(p, out, 4.4, black)
            p.lines([[(0, -6), (0, -114)]] + [[(0, -20 - 26 * k), (sg * 30, -44 - 26 * k)] for k in range(3) for sg in (-1, 1)], black, 2.6)


def _print(p, x, y, s, rot, red, yellow, green, black):
    """A sheet of shell paper with as many of its blocks as have been pressed."""
    with p.at(x, y, s, False, rot):
        p.rect(-342, -256, 700, 530, "#cdb88e", None, 1, 0.9)
        p.rect(-350, -264, 700, 530, "#f7efdc")
        rnd = random.Random(int(x))
        p.lines([[(-344, yy), (344, yy + rnd.uniform(-3, 3))] for yy in range(-256, 262, 9)], "#eadfc4", 1.8)
        p.dots([(rnd.uniform(-340, 340), rnd.uniform(-256, 258)) for _ in range(150)], "#ffffff", 1.6)
        _pig(p, 30, -28, 1.0, red, yellow, green, black)
        _taro(p, -292, 62, 0.86, green, black)
        for px, py, f, r in ((-112, 176, False, 4), (10, 192, False, -3), (134, 176, True, 3), (254, 188, False, -5), (-236, 196, True, 4)):
            _pig(p, px, py, 1.0, (red if px != 10 else yellow) if red else None, yellow if px != 10 else red, green, black, f, True, r)
        if black:
            p.rect(-332, -246, 664, 494, None, black, 4)
            p.rect(-322, -236, 644, 474, None, black, 1.6)


def dong_ho():
    """Three stages of one print, and the block of the black line."""
    p = Pic("#d9c49b")
    rnd = random.Random(8)
    p.lines([[(0, y), (1600, y + rnd.uniform(-10, 10))] for y in range(4, 900, 12)], "#e3d2ae", 3.5)
    p.dots([(rnd.uniform(0, 1600), rnd.uniform(0, 900)) for _ in range(230)], "#f7efdc", 1.8)
    star(p, 330, 250, 150, "#c8ae7c", 3, 1)
    red, yellow, green, black = "#c5452c", "#e3ac3c", "#4f8d79", "#1c1613"
    _print(p, 640, 330, 0.62, -13, red, None, None, None)
    _print(p, 860, 370, 0.76, -5, red, yellow, green, None)
    _print(p, 1130, 450, 1.06, 4, red, yellow, green, black)
    # the block: the same line, cut in wood and turned round
    with p.at(1440, 812, 0.44, True, -9):
        p.rect(-340, -240, 690, 520, "#2a1610")
        p.rect(-350, -256, 690, 520, "#5a3323")
        p.lines([[(-346, yy), (336, yy + 3 * math.sin(yy))] for yy in range(-248, 262, 13)], "#6e4430", 1.6)
        _pig(p, 20, -20, 1.0, None, None, None, "#1c110d")
        _taro(p, -292, 70, 0.86, None, "#1c110d")
        p.rect(-332, -238, 654, 484, None, "#1c110d", 6)
    # bowls of colour, brush of pine needles
    for x, y, r, c in ((690, 800, 62, red), (838, 838, 54, yellow), (972, 822, 58, green), (1096, 850, 46, "#1c1613")):
        p.ellipse(x + 5, y + r * 0.6, r * 1.02, r * 0.3, "#b99f6c")
        p.poly([(x - r, y)] + bezier((x - r, y), (x - r * 0.8, y + r * 0.86), (x, y + r * 0.9), n=8) + bezier((x, y + r * 0.9), (x + r * 0.8, y + r * 0.86), (x + r, y), n=8), "#7a4a32")
        p.ellipse(x, y, r, r * 0.34, "#a5674a")
        p.ellipse(x, y + 2, r * 0.84, r * 0.26, c)
        p.curves([arc(x, y + 2, r * 0.6, r * 0.16, 200, 320, 8)], mix(c, EGG, 0.4), 2)
    with p.at(566, 850, 1, False, 24):
        p.lines([[(0, 0), (150, -14)]], "#5a3323", 16)
        p.lines([[(6, -3), (146, -16)]], "#8a5a3e", 3)
        p.lines([[(0, -12 + 3 * k), (-74 - 5 * math.sin(k * 2.1), -26 + 6 * k)] for k in range(9)], "#6f7a3f", 3)
    return p


# --- lacquer -----------------------------------------------------------------------------------

def _coat(cx, cy, rx, ry, seed, rough=0.12):
    f = noise(seed, 3)
    return [(cx + rx * (1 + rough * f(3 + 2.2 * math.cos(a)) + 0.6 * rough * f(9 + 2.2 * math.sin(a))) * math.cos(a),
             cy + ry * (1 + rough * f(3 + 2.2 * math.cos(a)) + 0.6 * rough * f(9 + 2.2 * math.sin(a))) * math.sin(a)) for a in (2 * math.pi * k / 40 for k in range(40))]


def lacquer():
    """A black panel rubbed through coat after coat, until the pond shows."""
    p = Pic("#150d0a")
    rnd = random.Random(5)
    flakes(p, "#6e4721", 150, 3, 0, 0, 1600, 900, 4, 0.5)
    cx, cy = 1040, 440
    coats = [(620, 470, "#22130f", 0.07), (566, 428, "#3a1d14", 0.08), (516, 388, "#5e1612", 0.09), (470, 350, "#8a1d17", 0.09), (428, 316, "#b22a1f", 0.09),
             (384, 282, "#a87526", 0.1), (352, 256, "#d0a04a", 0.09)]
    lines = [_coat(cx, cy, rx, ry, 20 + k, rough) for k, (rx, ry, _, rough) in enumerate(coats)]
    for k, (line, (_, _, c, _)) in enumerate(zip(lines, coats)):
        p.blob(line, c)
        p.path(curve_d(line), None, mix(c, LIGHTGOLD, 0.5), 1.4, 0.8)
        for j in (1, 2):
            p.path(curve_d(between(line, [(cx, cy)] * len(line), 0.016 * j)), None, mix(c, LIGHTGOLD, 0.3), 0.8, 0.6)
    p.polys([move([(-9, -7), (8, -9), (10, 6), (-6, 9)], cx + 372 * math.cos(a) * f, cy + 270 * math.sin(a) * f, 1, a * 57)
             for a, f in ((rnd.uniform(0, 6.28), rnd.uniform(0.92, 1.02)) for _ in range(130))], "#f0d48c")
    inner = dense(_coat(cx, cy, 312, 226, 44, 0.08), 2, True)
    p.poly(inner, "#285b4f")
    # the pond: eggshell crane, lotus, star of gold on green
    p.lines(cut([[(cx - 400, y), (cx + 400, y + 4)] for y in range(560, 700, 13)], inner), "#5f9480", 1.6)
    star(p, cx + 96, cy - 66, 116, "#e3bd6c", 2, 0.9)
    for x, y, r, c in ((930, 580, 70, "#3f7d6c"), (1110, 604, 84, "#3f7d6c"), (1190, 560, 50, "#5f9480"), (1020, 626, 44, "#5f9480")):
        lotus_leaf(p, x, y, r, c, "#b9cdbd")
    for x, y, r in ((1168, 500, 54), (1062, 548, 40)):
        p.curves([[(x, y), (x + 6, y + 40), (x - 2, y + 90)]], "#b9cdbd", 4)
        lotus(p, x, y, r, ("#f3c9bd", "#cf5a41", "#b22a1f"), "#5e1612", 0.95)
    body = dense([(846, 424), (866, 400), (910, 386), (960, 402), (990, 436), (1012, 470), (968, 470), (920, 476), (872, 466), (850, 446)], 3, True)
    neck = dense([(868, 412), (840, 372), (846, 330), (880, 306), (886, 292), (868, 284), (834, 306), (818, 352), (826, 404), (846, 436)], 3, True)
    p.poly(body, "#b08a5a")
    p.poly(neck, "#b08a5a")
    eggshell(p, body, "#f7f0e0", 12, 4, 0.8, None, 1.0)
    eggshell(p, neck, "#f7f0e0", 9, 6, 0.7, None, 1.0)
    p.poly([(884, 300), (930, 304), (884, 290), (868, 284)], "#c8963e")
    p.circle(872, 292, 2.6, "#150d0a")
    p.curves([[(864, 286), (840, 284), (816, 296)]], "#f7f0e0", 2.4)
    p.lines([[(950, 470), (1010, 476)], [(930, 474), (1004, 490)], [(960, 462), (1024, 466)]], "#f7f0e0", 4)
    p.lines([[(906, 472), (900, 530), (908, 590)], [(930, 472), (932, 536), (924, 596)]], "#c8963e", 3.4)
    p.lines([[(908, 590), (890, 596)], [(908, 590), (922, 598)], [(924, 596), (908, 604)], [(924, 596), (940, 604)]], "#c8963e", 2.6)
    p.path(curve_d(_coat(cx, cy, 312, 226, 44, 0.08)), None, "#f0d48c", 2.4)
    # the stone, its water, its strokes
    sweep = [arc(1040, 440, 420 + 20 * k, 320 + 18 * k, 18 + 2 * k, 60 - 2 * k, 10) for k in range(7)]
    p.curves(sweep, "#e8dcc2", 1.3, 0.5)
    with p.at(1330, 690, 1.1, False, -34):
        p.blob([(-120, 30), (-104, -34), (-20, -56), (84, -48), (124, -10), (118, 40), (20, 56), (-84, 54)], "#4b4a4d")
        p.blob([(-112, 14), (-98, -40), (-18, -60), (80, -52), (116, -18), (110, 24), (18, 40), (-78, 36)], "#77767a")
        p.dots(scatter([(-90, -30), (90, -40), (100, 16), (-80, 26)], 60, 3, 8), "#a6a5a8", 1.8)
        p.curves([[(-84, -30), (-10, -46), (70, -40)]], "#b9b8bb", 2)
    for x, y, r in ((1222, 800, 9), (1262, 830, 6), (1196, 762, 6), (1460, 600, 8), (1490, 640, 5), (1174, 832, 5), (1500, 560, 5)):
        p.circle(x, y, r, "#c3ccd6", None, 1, 0.85)
        p.circle(x - r * 0.3, y - r * 0.3, r * 0.3, "#ffffff")
    return p


PICTURES = {"dong-ho-prints": (dong_ho, 0.68, 0.5), "lacquer-layers": (lacquer, 0.65, 0.48)}
