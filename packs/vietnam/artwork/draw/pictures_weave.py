"""One cloth through four weaving regions, from the loom to the lap."""
import math

from shapes import *  # noqa: F403


class _Cloth:
    """A band along a curve: `at(u, v)` is the point u along it (0…1) and v across it (0…1)."""

    def __init__(self, spine, widths):
        self.mid = dense(spine, 14)
        n = len(self.mid) - 1
        self.edge = []
        for i, (x, y) in enumerate(self.mid):
            (x0, y0), (x1, y1) = self.mid[max(0, i - 1)], self.mid[min(n, i + 1)]
            d = math.hypot(x1 - x0, y1 - y0) or 1
            w = widths[0] + (widths[1] - widths[0]) * i / n
            self.edge.append(((x1 - x0) / d, (y1 - y0) / d, w))
        self.long = [0.0]
        for (x0, y0), (x1, y1) in zip(self.mid, self.mid[1:]):
            self.long.append(self.long[-1] + math.hypot(x1 - x0, y1 - y0))

    def at(self, u, v):
        """The point u along, v across."""
        want = max(0.0, min(1.0, u)) * self.long[-1]
        i = 0
        while i < len(self.long) - 2 and self.long[i + 1] < want:
            i += 1
        t = (want - self.long[i]) / ((self.long[i + 1] - self.long[i]) or 1)
        (x0, y0), (x1, y1) = self.mid[i], self.mid[i + 1]
        (ax, ay, aw), (bx, by, bw) = self.edge[i], self.edge[i + 1]
        x, y, tx, ty, w = (p + (q - p) * t for p, q in ((x0, x1), (y0, y1), (ax, bx), (ay, by), (aw, bw)))
        off = (v - 0.5) * w
        return x - ty * off, y + tx * off

    def strip(self, u0, u1, v0=0.0, v1=1.0, n=10):
        """Outline of a piece of it."""
        top = [self.at(u0 + (u1 - u0) * k / n, v0) for k in range(n + 1)]
        return top + [self.at(u0 + (u1 - u0) * k / n, v1) for k in range(n, -1, -1)]

    def line(self, u0, u1, v, n=10):
        """A thread along it."""
        return [self.at(u0 + (u1 - u0) * k / n, v) for k in range(n + 1)]

    def shape(self, u, v, du, dv, pts):
        """A small figure (points in -1…1) laid on the cloth."""
        return [self.at(u + du * a, v + dv * b) for a, b in pts]


DIAMOND = [(-1, 0), (0, -1), (1, 0), (0, 1)]
CROSS = [(-1, -0.3), (-0.3, -0.3), (-0.3, -1), (0.3, -1), (0.3, -0.3), (1, -0.3), (1, 0.3), (0.3, 0.3), (0.3, 1), (-0.3, 1), (-0.3, 0.3), (-1, 0.3)]
HOOK = [(-1, 1), (-1, -1), (0.6, -1), (0.6, 0.3), (-0.3, 0.3), (-0.3, -0.3), (0, -0.3), (0, 0), (0.3, 0), (0.3, -0.7), (-0.7, -0.7), (-0.7, 1)]
BIRD = [(-1, 0.1), (-0.4, -0.2), (-0.1, -0.9), (0.15, -0.3), (0.6, -0.4), (0.7, -0.8), (1, -0.6), (0.85, -0.2), (0.5, 0.3), (0.1, 0.4), (0.1, 0.9), (-0.1, 0.9), (-0.1, 0.4), (-0.5, 0.3)]


def _zig(c, u0, u1, v, h, n):
    return [c.at(u0 + (u1 - u0) * k / (2 * n), v + (h if k % 2 else -h)) for k in range(2 * n + 1)]


def _hemp(p, c, u0, u1):
    """Indigo hemp with lines of wax: nested diamonds, crosses, triangles."""
    p.poly(c.strip(u0, u1, 0, 1, 26), "#22365c")
    white, red = "#e7ecef", "#cf5a41"
    for v0, v1 in ((0.0, 0.07), (0.93, 1.0)):
        p.poly(c.strip(u0, u1, v0, v1, 26), red)
    n = 6
    step = (u1 - u0) / n
    for k in range(n):
        u = u0 + step * (k + 0.5)
        for f in (0.94, 0.7, 0.46):
            p.poly(c.shape(u, 0.5, step * 0.5 * f, 0.3 * f, DIAMOND), None, white, 1.9)
        p.poly(c.shape(u, 0.5, step * 0.11, 0.07, CROSS), "#e3bd6c")
        for v in (0.17, 0.83):
            p.polys([c.shape(u + step * d, v, step * 0.08, 0.045, DIAMOND) for d in (-0.26, 0, 0.26)], white)
    for v in (0.1, 0.12, 0.245, 0.755, 0.88, 0.9):
        p.lines([c.line(u0, u1, v, 26)], white, 1.2)
    for k in range(n + 1):
        p.polys([c.shape(u0 + step * k, v, step * 0.14, 0.09, [(-1, 1), (0, -1), (1, 1)] if v > 0.5 else [(-1, -1), (0, 1), (1, -1)]) for v in (0.32, 0.68) if 0 < k < n], red)


def _thai(p, c, u0, u1):
    """Black ground, bright rows across: hooks, zigzags, diamonds."""
    p.poly(c.strip(u0, u1, 0, 1, 26), "#1f1a18")
    rows = (("#b22a1f", 0.5), ("#e3bd6c", 0.2), ("#3f7d6c", 0.8), ("#dd8f7c", 0.2), ("#b22a1f", 0.5))
    n = len(rows) * 2
    step = (u1 - u0) / n
    for k in range(n):
        color, kind = rows[k % len(rows)]
        a, b = u0 + step * (k + 0.08), u0 + step * (k + 0.92)
        if kind == 0.2:
            p.poly(c.strip(a, b, 0.02, 0.98, 3), color)
            p.lines([[c.at(a + (b - a) * (0.15 if j % 2 else 0.85), 0.02 + 0.96 * j / 30) for j in range(31)]], "#1f1a18", 2.2)
        elif kind == 0.5:
            p.polys([c.shape((a + b) / 2, 0.06 + 0.88 * (j + 0.5) / 9, step * 0.4, 0.038, HOOK) for j in range(9)], color)
        else:
            p.polys([c.shape((a + b) / 2, 0.04 + 0.92 * (j + 0.5) / 8, step * 0.42, 0.052, DIAMOND) for j in range(8)], color)
            p.polys([c.shape((a + b) / 2, 0.04 + 0.92 * (j + 0.5) / 8, step * 0.18, 0.022, DIAMOND) for j in range(8)], "#f0d48c")


def _cham(p, c, u0, u1):
    """Red and black bands along the cloth, geometric rows like writing."""
    p.poly(c.strip(u0, u1, 0, 1, 26), "#8a1d17")
    for v0, v1, col in ((0.14, 0.3, "#1c1210"), (0.4, 0.6, "#1c1210"), (0.7, 0.86, "#1c1210")):
        p.poly(c.strip(u0, u1, v0, v1, 26), col)
    n = 14
    step = (u1 - u0) / n
    gold, cream = "#e3bd6c", "#f1e2c2"
    for k in range(n):
        u = u0 + step * (k + 0.5)
        p.polys([c.shape(u, v, step * 0.36, 0.05, CROSS if k % 2 else DIAMOND) for v in (0.22, 0.78)], gold)
        if k % 2 == 0:
            p.poly(c.shape(u + step * 0.5, 0.5, step * 0.8, 0.078, BIRD), cream)
    for v in (0.06, 0.94):
        p.lines([_zig(c, u0, u1, v, 0.03, 26)], gold, 2)
    for v in (0.12, 0.32, 0.38, 0.62, 0.68, 0.88):
        p.lines([c.line(u0, u1, v, 26)], gold, 1.5)
    for v in (0.35, 0.65):
        p.dots([c.at(u0 + (u1 - u0) * (k + 0.5) / 34, v) for k in range(34)], cream, 2.2)


def _khmer(p, c, u0, u1):
    """Gold silk: a net of soft-edged diamonds, tied before it was dyed."""
    p.poly(c.strip(u0, u1, 0, 1, 26), "#c8862e")
    n = 9
    step = (u1 - u0) / n
    for k in range(n):
        for j in range(5):
            u, v = u0 + step * (k + (0.5 if j % 2 else 0.0) + 0.25), (j + 0.5) / 5
            if u + step * 0.4 > u1 or u - step * 0.4 < u0:
                continue
            p.poly(c.shape(u, v, step * 0.46, 0.092, DIAMOND), "#6b3f52")
            q = [(-0.8, 0), (-0.5, -0.22), (-0.6, -0.3), (-0.2, -0.5), (-0.26, -0.62), (0, -0.8), (0.26, -0.62), (0.2, -0.5), (0.6, -0.3), (0.5, -0.22), (0.8, 0)]
            p.poly(c.shape(u, v, step * 0.4, 0.08, q + [(a, -b) for a, b in q[::-1]]), "#3f7d6c" if (k + j) % 2 else "#b22a1f")
            p.poly(c.shape(u, v, step * 0.16, 0.034, DIAMOND), "#f7e3b0")
    for v in (0.015, 0.985):
        p.lines([c.line(u0, u1, v, 26)], "#6b3f52", 5)


def weave():
    """The cloth leaves the loom at the right, winds past four peoples and ends in a fringe."""
    p = Pic("#efe6d0")
    far = ridge(300, 70, 21, scale=420)
    mass(p, far, 900, "#e4d8ba")
    contours(p, far, 9, 12, "#f7f0e0", 1.2, 0.8, 0.2)
    near = ridge(470, 46, 9, scale=380)
    mass(p, near, 900, "#dacba6")
    contours(p, near, 22, 13, "#ece0c2", 1.2, 0.8, 0.3)
    sun(p, 560, 190, 96, "#cf5a41", "#f7f0e0", 2, "#c9a86a", 0.9)
    spine = [(1216, 244), (1214, 300), (1160, 372), (1030, 408), (860, 416), (716, 470), (664, 576), (730, 690), (890, 724), (1080, 700), (1260, 690), (1430, 740), (1580, 820), (1700, 900)]
    c = _Cloth(spine, (184, 232))
    shade = _Cloth([(x - 14, y + 26) for x, y in spine[2:]], (190, 232))
    p.poly(shade.strip(0, 1, 0, 1, 60), "#c4b184")
    _hemp(p, c, 0.0, 0.27)
    _thai(p, c, 0.27, 0.5)
    _cham(p, c, 0.5, 0.74)
    _khmer(p, c, 0.74, 1.0)
    for u in (0.27, 0.5, 0.74):
        p.poly(c.strip(u - 0.004, u + 0.004, 0, 1, 2), "#f0d48c")
    p.lines([c.line(0, 1, v, 70) for v in (0.0, 1.0)], "#2a1a14", 2)
    # the loom: posts, breast beam, warp up to the far beam, reed and heddles, shuttle
    wood, dark, light = "#7a4a2c", "#4a2a1a", "#c99a66"
    p.lines([[(1070, 300), (1110, -20)], [(1360, 300), (1322, -20)]], dark, 22)
    p.lines([[(1066, 296), (1106, -20)], [(1356, 296), (1318, -20)]], wood, 10)
    warp = [[(1108 + 192 * k / 40, 246), (1128 + 172 * k / 40, -10)] for k in range(41)]
    p.lines(warp[::2], "#fbf5e3", 1.6)
    p.lines(warp[1::2], "#22365c", 1.6)
    for y, w, col in ((60, 300, wood), (112, 312, wood)):
        p.lines([[(1216 - w / 2, y), (1216 + w / 2, y)]], dark, 12)
        p.lines([[(1216 - w / 2, y - 2), (1216 + w / 2, y - 2)]], light, 3)
        p.lines([[(1124 + 184 * k / 46, y + 4), (1122 + 188 * k / 46, y + 30)] for k in range(47)], light, 1)
    p.rect(1072, 172, 290, 40, wood)
    p.rect(1072, 172, 290, 8, light)
    p.lines([[(1090 + 5.2 * k, 184), (1090 + 5.2 * k, 208)] for k in range(49)], dark, 1.2)
    p.lines([[(1060, 252), (1372, 252)]], dark, 30)
    p.lines([[(1062, 247), (1370, 247)]], wood, 18)
    p.lines([[(1064, 241), (1368, 241)]], light, 3)
    for x in (1072, 1360):
        p.circle(x, 250, 19, dark)
        star(p, x, 250, 14, LIGHTGOLD, 0, 0.5)
    with p.at(1452, 330, 1, False, -24):
        p.blob([(-92, 0), (-40, -20), (40, -20), (92, 0), (40, 20), (-40, 20)], wood)
        p.blob([(-46, 0), (-30, -10), (30, -10), (46, 0), (30, 10), (-30, 10)], dark)
        p.lines([[(-30, -6 + 4 * k), (30, -6 + 4 * k)] for k in range(4)], "#cf5a41", 2.6)
        p.curves([[(-92, 0), (-60, -16), (0, -21), (60, -16)]], light, 2)
    p.curves([[(1370, 366), (1330, 352), (1310, 300), (1300, 226)]], "#cf5a41", 2.2)
    return p


PICTURES = {"people-who-weave": (weave, 0.66, 0.55)}
