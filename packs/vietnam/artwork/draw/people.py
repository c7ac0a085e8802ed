"""Figures from afar: small, without faces, known by hat, robe and load."""
import math
import random

from geometry import arc

SKIN = "#c98f6a"


def hat_above(p, x, y, r, fill, line, turn=0.0):
    """A leaf hat seen from above: rings and ribs, almost a star."""
    p.circle(x, y, r, fill, line, max(0.6, r * 0.05))
    p.lines([[(x + 0.14 * r * math.cos(a), y + 0.14 * r * math.sin(a)), (x + 0.97 * r * math.cos(a), y + 0.97 * r * math.sin(a))]
             for a in (2 * math.pi * i / 14 + turn for i in range(14))], line, max(0.5, r * 0.035))
    for f in (0.36, 0.68):
        p.circle(x, y, r * f, None, line, max(0.4, r * 0.03))


def hat(p, x, y, w, fill, line):
    """A leaf hat from the side; y is its rim."""
    p.poly([(x - w / 2, y), (x, y - w * 0.42), (x + w / 2, y), (x, y + w * 0.08)], fill)
    p.lines([[(x, y - w * 0.42), (x + w * f, y + w * 0.05)] for f in (-0.26, 0, 0.26)], line, 0.7)


def walker(p, x, y, s, robe, hat_fill, line, trousers="#efe2c6", flip=False):
    """Someone in a long robe and a leaf hat, 60 high at s=1, feet at (x, y)."""
    with p.at(x, y, s, flip):
        p.poly([(-5, 0), (-7, -24), (6, -24), (2, 0), (0, -10), (-2, 0)], trousers)
        p.poly([(-6, -4), (-9, -24), (-5, -44), (5, -44), (8, -24), (11, -6), (5, -20), (0, -22)], robe)
        p.lines([[(5, -42), (10, -28)], [(-5, -42), (-8, -27)]], robe, 3.4)
        p.circle(0, -48, 4.6, SKIN)
        hat(p, 0, -50, 25, hat_fill, line)


def carrier(p, x, y, s, robe, hat_fill, line, wares="#cf5a41", flip=False):
    """Someone with a shoulder pole and two baskets."""
    walker(p, x, y, s, robe, hat_fill, line, "#22130f", flip)
    with p.at(x, y, s, flip):
        p.curves([[(-40, -38), (0, -44), (40, -37)]], line, 2.4)
        for bx in (-38, 38):
            p.lines([[(bx, -38), (bx - 10, -14)], [(bx, -38), (bx + 10, -14)], [(bx, -38), (bx, -14)]], line, 0.9)
            p.dots([(bx - 6, -17), (bx, -19), (bx + 6, -17)], wares, 4.4)
            p.poly([(bx - 13, -15), (bx + 13, -15), (bx + 9, -5), (bx - 9, -5)], line)


def rider(p, x, y, s, body, coat, cargo=None, leaf=None, flip=False):
    """A motorbike from the side, with something tied behind; wheels at y."""
    with p.at(x, y, s, flip):
        for wx in (-22, 22):
            p.circle(wx, -9, 8, None, body, 3)
        p.poly([(-26, -18), (-4, -20), (6, -12), (16, -14), (22, -32), (26, -30), (20, -8), (-16, -6)], body)
        p.poly([(-10, -20), (-8, -42), (2, -46), (8, -38), (6, -20), (14, -10), (8, -8), (0, -18)], coat)
        p.lines([[(4, -40), (22, -32)]], coat, 4.5)
        p.circle(1, -52, 6, body)
        p.lines([[(-4, -51), (8, -51)]], coat, 2)
        if cargo:
            p.rect(-30, -30, 16, 12, cargo)
            if leaf:
                p.lines([[(-22, -30), (-30, -66)], [(-25, -44), (-40, -58)], [(-24, -40), (-14, -60)], [(-28, -56), (-22, -72)], [(-36, -54), (-44, -68)]], body, 1.6)
                p.dots([(-30, -66), (-40, -58), (-14, -60), (-22, -72), (-44, -68), (-28, -54), (-20, -50), (-34, -50), (-24, -62), (-36, -62)], leaf, 4)


def crowd(p, pts, s, colors, hats, line, seed=1):
    """Many small standing figures: a rounded body, a head or a hat."""
    rnd = random.Random(seed)
    for x, y in pts:
        c = rnd.choice(colors)
        p.poly([(x - 6 * s, y), (x - 5.4 * s, y - 14 * s)] + arc(x, y - 16 * s, 5 * s, 5 * s, 190, 350, 5) + [(x + 5.4 * s, y - 14 * s), (x + 6 * s, y)], c)
        if rnd.random() < 0.4:
            hat(p, x, y - 21 * s, 13 * s, rnd.choice(hats), line)
        else:
            p.circle(x, y - 24 * s, 3.8 * s, line)
