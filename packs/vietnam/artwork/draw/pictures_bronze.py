"""The bronze drum rising out of the sand it was found in."""
import math
import random

from shapes import *  # noqa: F403

# small figures of the drum's bands: feet at (0, 0), heads up, about 60 high
DANCER = [[(-9, 0), (-4, 0), (-1, -15), (3, -15), (9, 0), (14, 0), (8, -19), (8, -24), (-6, -24), (-6, -16)],
          [(-7, -21), (9, -21), (17, -9), (6, -13), (-4, -12), (-13, -7)],
          [(-5, -22), (6, -22), (8, -35), (-4, -35)],
          [(-3, -40), (-14, -56), (-7, -55), (-5, -64), (1, -57), (5, -66), (8, -56), (15, -58), (7, -40)],
          [(-2, -34), (-1, -44), (7, -44), (7, -34)],
          [(7, -34), (17, -41), (18, -38), (8, -29)], [(-4, -33), (-14, -26), (-12, -23), (-3, -28)]]
SPEAR = [(19, -4), (17, -66)]
HOUSE = [[(-46, -54), (-34, -46), (-16, -42), (16, -42), (34, -46), (46, -54), (33, -26), (-33, -26)],
         [(-24, -24), (24, -24), (21, -12), (-21, -12)]]
HOUSE_LINES = [[(-18, -12), (-18, 0)], [(18, -12), (18, 0)], [(-6, -12), (-6, 0)], [(6, -12), (6, 0)], [(-30, -26), (-24, 0)], [(30, -26), (24, 0)]]
DEER = [[(-30, -22), (-26, -30), (10, -31), (20, -40), (30, -42), (40, -37), (38, -33), (28, -33), (22, -24), (16, -18), (-22, -17)],
        [(-26, -20), (-22, -20), (-22, 0), (-26, 0)], [(-17, -20), (-13, -20), (-11, 0), (-15, 0)],
        [(8, -20), (12, -20), (12, 0), (8, 0)], [(15, -20), (19, -20), (22, 0), (18, 0)], [(-30, -26), (-36, -18), (-31, -19)]]
ANTLER = [[(26, -41), (14, -56), (4, -58)], [(20, -49), (20, -60)], [(14, -56), (13, -64)]]
SITTING = [[(-22, -10), (-30, -2), (-12, -4), (4, 0), (14, -6), (18, -16), (17, -26), (32, -29), (18, -33), (10, -34), (8, -24), (-4, -19)]]


def _round(cx, cy, r, many, n, turn, scale):
    """Shapes set n times round a circle, their feet towards the middle."""
    out = []
    for i in range(n):
        a = 2 * math.pi * i / n + turn
        out += [move(q, cx + r * math.cos(a), cy + r * math.sin(a), scale, math.degrees(a) + 90) for q in many]
    return out


def _eyes(p, cx, cy, r, n, w, line, face):
    """A band of dotted circles joined by tangents."""
    step = 2 * math.pi / n
    p.lines([[(cx + (r - w * 0.4) * math.cos(a), cy + (r - w * 0.4) * math.sin(a)), (cx + (r + w * 0.4) * math.cos(a + step), cy + (r + w * 0.4) * math.sin(a + step))]
             for a in (step * k for k in range(n))], line, 1.2)
    p.dashed(cx, cy, r, n, line, w * 0.92)
    p.dashed(cx, cy, r, n, face, w * 0.62)
    p.dashed(cx, cy, r, n, line, w * 0.3)


def _saw(p, cx, cy, r0, r1, n, color):
    step = 2 * math.pi / n
    p.polys([[(cx + r0 * math.cos(a - step * 0.46), cy + r0 * math.sin(a - step * 0.46)), (cx + r1 * math.cos(a), cy + r1 * math.sin(a)),
              (cx + r0 * math.cos(a + step * 0.46), cy + r0 * math.sin(a + step * 0.46))] for a in (step * k for k in range(n))], color)


def _face(p, cx, cy, r):
    """The sixteen bands, from the rim inwards, and the star."""
    bronze, dark, deep, line, soft = "#2c6355", "#215044", "#1a4138", "#e7c87f", "#8fb29d"
    p.circle(cx, cy, r * 1.045, "#123029")
    p.circle(cx, cy, r * 1.03, bronze, line, 3)
    for f, c in ((0.985, dark), (0.9, bronze), (0.75, deep), (0.71, bronze), (0.585, dark), (0.575, deep), (0.44, bronze), (0.31, dark), (0.285, "#2f7362")):
        p.circle(cx, cy, r * f, c)
    for f in (1.0, 0.972, 0.944, 0.905, 0.877, 0.755, 0.72, 0.612, 0.578, 0.452, 0.424, 0.392, 0.352, 0.322, 0.294):
        p.circle(cx, cy, r * f, None, line, 1.5)
    _saw(p, cx, cy, r * 0.976, r * 0.998, 150, soft)
    _eyes(p, cx, cy, r * 0.958, 104, r * 0.026, line, dark)
    _saw(p, cx, cy, r * 0.942, r * 0.91, 120, soft)
    p.dashed(cx, cy, r * 0.891, 120, line, r * 0.012)
    # flying long-billed birds, and small ones sitting between them
    birds, sitting = [], []
    for i in range(18):
        a = 2 * math.pi * (i + 0.5) / 18
        birds += [move(q, cx + r * 0.822 * math.cos(a), cy + r * 0.822 * math.sin(a), r * 0.00208, math.degrees(a) - 90) for q in lac_bird_outline()]
    p.polys(birds, line)
    sitting = _round(cx, cy, r * 0.765, SITTING, 18, 0, r * 0.0011)
    p.polys(sitting, soft)
    _eyes(p, cx, cy, r * 0.737, 84, r * 0.03, line, deep)
    # deer between birds
    p.polys(_round(cx, cy, r * 0.622, DEER, 10, 0.1, r * 0.00132), line)
    p.lines(_round(cx, cy, r * 0.622, ANTLER, 10, 0.1, r * 0.00132), line, 1.8)
    p.polys(_round(cx, cy, r * 0.622, SITTING, 10, 0.1 + math.pi / 10, r * 0.0016), soft)
    _eyes(p, cx, cy, r * 0.595, 70, r * 0.03, line, dark)
    # houses, dancers
    p.polys(_round(cx, cy, r * 0.462, HOUSE, 4, 0.25, r * 0.00152), line)
    p.lines(_round(cx, cy, r * 0.462, HOUSE_LINES, 4, 0.25, r * 0.00152), line, 1.8)
    for k, t in enumerate((0.17, 0.29, 0.41, 0.53, 0.65, 0.77)):
        turn = 0.25 + t * math.pi / 2 + 0.1
        p.polys(_round(cx, cy, r * 0.462, DANCER, 4, turn, r * 0.00148), line if k % 2 else "#f2dfab")
        p.lines(_round(cx, cy, r * 0.462, [SPEAR], 4, turn, r * 0.00148), soft, 1.4)
    p.dashed(cx, cy, r * 0.438, 72, line, r * 0.012)
    _eyes(p, cx, cy, r * 0.408, 52, r * 0.028, line, bronze)
    n = 64
    zig = []
    for k in range(n):
        a, b = 2 * math.pi * k / n, 2 * math.pi * (k + 0.8) / n
        zig.append([(cx + r * f * math.cos(t), cy + r * f * math.sin(t)) for f, t in ((0.36, a), (0.385, a), (0.36, b), (0.385, b))])
    p.lines(zig, soft, 1.3)
    _eyes(p, cx, cy, r * 0.337, 44, r * 0.026, line, bronze)
    p.dashed(cx, cy, r * 0.308, 60, line, r * 0.01)
    star(p, cx, cy, r * 0.285, line, 0, 1.6)
    p.circle(cx, cy, r * 0.052, "#f6e7bf")


def drum():
    """The face of the drum, half out of the sand; a spade stands beside it."""
    p = Pic("#1d1410")
    cx, cy, r = 1060, 410, 424
    flakes(p, GOLD, 130, 4, 0, 0, 1600, 620, 3.6, 0.6, (cx, cy, 620))
    for k in range(3):
        p.circle(cx, cy, r * (1.12 + 0.07 * k), None, OCHRE, 1.2, 0.5 - 0.12 * k)
    p.dashed(cx, cy, r * 1.3, 140, OCHRE, 16, 0.08, 0.4)
    _face(p, cx, cy, r)
    # a crust of verdigris: the facet away from the light
    rnd = random.Random(3)
    rim = []
    for k in range(40):
        a = math.radians(-52 + 118 * k / 39)
        rim.append((cx + r * 1.02 * math.cos(a), cy + r * 1.02 * math.sin(a)))
    back = [(cx + r * (0.93 + 0.05 * math.sin(k * 0.7) + rnd.uniform(-0.02, 0.02)) * math.cos(math.radians(-52 + 118 * k / 39)),
             cy + r * (0.93 + 0.05 * math.sin(k * 0.7) + rnd.uniform(-0.02, 0.02)) * math.sin(math.radians(-52 + 118 * k / 39))) for k in range(39, -1, -1)]
    p.poly(rim + back, "#4f8a76", None, 1, 0.55)
    # the spade
    with p.at(572, 664, 1, False, -9):
        p.lines([[(0, -20), (0, -300)]], UMBER, 11)
        p.lines([[(-2, -24), (-2, -298)]], OCHRE, 2)
        p.lines([[(-26, -302), (26, -302)]], UMBER, 12)
        p.poly([(-26, -36), (26, -36), (24, 30), (14, 60), (-14, 60), (-24, 30)], STEEL)
        p.lines([[(-16, -28), (-14, 44)], [(-26, -36), (26, -36)]], HAZE, 2)
    # the sand of the foreland
    tones = ("#7a5230", "#69431f", "#56351a", "#432814", "#2f1b10")
    for k, c in enumerate(tones):
        base = 676 + 52 * k
        f = noise(30 + k, 3)
        line = [(x, base + (20 - 3 * k) * f(x / 330) - (26 - 6 * k) * math.exp(-((x - 1060) / 260) ** 2) * (-1 if k == 0 else 0.4)) for x in range(0, 1621, 20)]
        mass(p, line, 900, c)
        p.lines([line], mix(c, LIGHTGOLD, 0.5), 1.2, 0.7)
        p.lines([[(x, y + 9 + 6 * j) for x, y in line[4 * j + k:-5 * j - 1]] for j in (1, 2, 3)], mix(c, LIGHTGOLD, 0.35), 0.8, 0.5)
        p.dots([(rnd.uniform(0, 1600), base + rnd.uniform(16, 50)) for _ in range(90)], mix(c, EGG, 0.35), 1.3)
    # shards of what else lay there
    for x, y, s, t in ((700, 812, 1, 10), (1420, 770, 1.2, -14), (1290, 852, 0.8, 30)):
        p.poly(move([(-26, 8), (-18, -12), (6, -18), (28, -4), (16, 12), (-6, 6)], x, y, s, t), CLAY, "#d9a77c", 1.2)
        p.lines([move([(-18, 0), (14, -6)], x, y, s, t), move([(-14, 6), (18, 2)], x, y, s, t)], "#d9a77c", 1)
    return p


PICTURES = {"bronze-drum-star": (drum, 0.66, 0.45)}
