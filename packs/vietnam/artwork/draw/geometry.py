"""Points, curves and clipping. A line is a list of (x, y); nothing here writes SVG.

Lines are cut against outlines in here, so that the pictures need no clip paths and no ids.
"""
import math
import random


def noise(seed, octaves=4, rough=0.5):
    """A smooth function of x with values about -1…1, one wave per unit of x; the same seed gives the same one."""
    rnd = random.Random(seed)
    tables = [[rnd.uniform(-1, 1) for _ in range(256)] for _ in range(octaves)]

    def at(x):
        total, amp, freq = 0.0, 1.0, 1.0
        for table in tables:
            f = x * freq
            i = math.floor(f)
            t = f - i
            t = t * t * (3 - 2 * t)
            total += amp * (table[i % 256] * (1 - t) + table[(i + 1) % 256] * t)
            amp *= rough
            freq *= 2.03
        return total
    return at


def dense(pts, n=8, closed=False):
    """Catmull-Rom through the points, `n` steps a span."""
    m = len(pts)
    out = []
    for i in range(m if closed else m - 1):
        if closed:
            p0, p1, p2, p3 = (pts[(i + k) % m] for k in (-1, 0, 1, 2))
        else:
            p0, p1, p2, p3 = pts[max(i - 1, 0)], pts[i], pts[i + 1], pts[min(i + 2, m - 1)]
        for k in range(n):
            t = k / n
            out.append(tuple(
                0.5 * (2 * p1[a] + (p2[a] - p0[a]) * t + (2 * p0[a] - 5 * p1[a] + 4 * p2[a] - p3[a]) * t * t
                       + (3 * p1[a] - p0[a] - 3 * p2[a] + p3[a]) * t ** 3) for a in (0, 1)))
    if not closed:
        out.append(tuple(pts[-1]))
    return out


def bezier(p0, p1, p2, p3=None, n=16):
    """A quadratic or cubic curve as a line."""
    out = []
    for k in range(n + 1):
        t = k / n
        u = 1 - t
        if p3 is None:
            w = ((u * u, p0), (2 * u * t, p1), (t * t, p2))
        else:
            w = ((u ** 3, p0), (3 * u * u * t, p1), (3 * u * t * t, p2), (t ** 3, p3))
        out.append((sum(c * p[0] for c, p in w), sum(c * p[1] for c, p in w)))
    return out


def arc(cx, cy, rx, ry, a0, a1, n=24):
    """Part of an ellipse, angles in degrees, 0 to the right, clockwise on the page."""
    return [(cx + rx * math.cos(math.radians(a0 + (a1 - a0) * i / n)),
             cy + ry * math.sin(math.radians(a0 + (a1 - a0) * i / n))) for i in range(n + 1)]


def spiral(cx, cy, r0, r1, a0, turns, n=26):
    """A line winding from radius r0 to r1."""
    out = []
    for i in range(n + 1):
        t = i / n
        a = math.radians(a0 + 360 * turns * t)
        r = r0 + (r1 - r0) * t
        out.append((cx + r * math.cos(a), cy + r * math.sin(a)))
    return out


def move(pts, dx=0.0, dy=0.0, s=1.0, rot=0.0, sx=1.0):
    """Points scaled, turned (degrees) and moved."""
    c, d = math.cos(math.radians(rot)), math.sin(math.radians(rot))
    return [(dx + s * (x * sx * c - y * d), dy + s * (x * sx * d + y * c)) for x, y in pts]


def between(a, b, t):
    """A line `t` of the way from line a to line b (equally many points)."""
    return [(p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t) for p, q in zip(a, b)]


def y_at(line, x):
    """Height of a left-to-right line at x."""
    if x <= line[0][0]:
        return line[0][1]
    for (x0, y0), (x1, y1) in zip(line, line[1:]):
        if x <= x1:
            return y0 + (y1 - y0) * (x - x0) / ((x1 - x0) or 1)
    return line[-1][1]


def inside(poly, x, y):
    """Whether the point is in the outline."""
    hit = False
    j = len(poly) - 1
    for i, (xi, yi) in enumerate(poly):
        xj, yj = poly[j]
        if (yi > y) != (yj > y) and x < (xj - xi) * (y - yi) / (yj - yi) + xi:
            hit = not hit
        j = i
    return hit


def resample(line, step):
    """The same line with a point every `step`."""
    out = [line[0]]
    left = step
    for (x0, y0), (x1, y1) in zip(line, line[1:]):
        d = math.hypot(x1 - x0, y1 - y0)
        pos = left
        while pos <= d and d:
            out.append((x0 + (x1 - x0) * pos / d, y0 + (y1 - y0) * pos / d))
            pos += step
        left = pos - d
    out.append(line[-1])
    return out


def _thin(run):
    """A cut line with the points that a straight line does not need taken away."""
    out = [run[0]]
    for prev, p, nxt in zip(run, run[1:], run[2:]):
        cross = (p[0] - out[-1][0]) * (nxt[1] - p[1]) - (p[1] - out[-1][1]) * (nxt[0] - p[0])
        if abs(cross) > 1.5:
            out.append(p)
    return out + [run[-1]]


def cut(lines, poly, step=4, keep=True):
    """The parts of the lines that are inside (keep) or outside the outline."""
    out = []
    for line in lines:
        run = []
        for p in resample(line, step):
            if inside(poly, *p) == keep:
                run.append(p)
            else:
                if len(run) > 1:
                    out.append(_thin(run))
                run = []
        if len(run) > 1:
            out.append(_thin(run))
    return out


def box(poly):
    """x0, y0, x1, y1 of the outline."""
    xs, ys = [p[0] for p in poly], [p[1] for p in poly]
    return min(xs), min(ys), max(xs), max(ys)


def hatch(poly, gap, angle=0.0, wobble=0.0, seed=1, step=4):
    """Parallel lines inside an outline."""
    x0, y0, x1, y1 = box(poly)
    cx, cy, r = (x0 + x1) / 2, (y0 + y1) / 2, math.hypot(x1 - x0, y1 - y0) / 2
    f = noise(seed, 2)
    lines = []
    k = -r
    while k <= r:
        base = [(-r + 2 * r * i / 24, k + wobble * f(k / 40 + i / 5)) for i in range(25)] if wobble else [(-r, k), (r, k)]
        lines.append(move(base, cx, cy, 1, angle))
        k += gap
    return cut(lines, poly, step)


def scatter(poly, n, seed, apart=0.0):
    """Up to `n` points in the outline, no two nearer than `apart`."""
    rnd = random.Random(seed)
    x0, y0, x1, y1 = box(poly)
    out = []
    for _ in range(n * 12):
        x, y = rnd.uniform(x0, x1), rnd.uniform(y0, y1)
        if inside(poly, x, y) and all((x - a) ** 2 + (y - b) ** 2 >= apart * apart for a, b in out):
            out.append((x, y))
            if len(out) == n:
                break
    return out
