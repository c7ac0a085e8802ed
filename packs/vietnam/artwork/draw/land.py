"""The ground: ridges, terraces, karst, fields, strata."""
import math
import random

from geometry import cut, dense, hatch, move, noise, y_at


def ridge(y, amp, seed, x0=0, x1=1600, step=20, scale=420, octaves=4, rough=0.5):
    """A skyline from x0 to x1 around height y."""
    f = noise(seed, octaves, rough)
    n = max(2, int((x1 - x0) / step))
    return [(x0 + (x1 - x0) * i / n, y - amp * f((x0 + (x1 - x0) * i / n) / scale)) for i in range(n + 1)]


def peaks(y, tops, seed=1, x0=0, x1=1600, step=16, rough=9):
    """A skyline made of mountains (x, height, half width), a little broken."""
    f = noise(seed, 3)
    out = []
    n = int((x1 - x0) / step)
    for i in range(n + 1):
        x = x0 + (x1 - x0) * i / n
        h = max([0.0] + [hh * max(0.0, 1 - abs(x - cx) / w) ** 1.25 for cx, hh, w in tops])
        out.append((x, y - h - rough * f(x / 60) * (0.4 + h / 160)))
    return out


def mass(p, line, base, color):
    """Fill from a skyline down to a height."""
    p.poly([(line[0][0], base)] + line + [(line[-1][0], base)], color)


def contours(p, line, n, gap, color, sw=1.0, op=0.6, flatten=0.0, grow=1.06, seed=1, wave=2.0, base=900):
    """Hairlines that follow a skyline downwards, slowly losing its shape: terraces, furrows, folds."""
    f = noise(seed, 2)
    many, off = [], gap
    low = max(y for _, y in line)
    for k in range(n):
        t = flatten * (k + 1) / n
        q = [(x, min(base, y + (low - y) * t + off + wave * f(x / 130 + k * 0.7))) for x, y in line]
        many.append(q)
        off += gap * grow ** k
    p.lines(many, color, sw, op)


def ravines(p, line, color, n, seed, depth=90, sw=1.0, op=0.6, x0=None, x1=None):
    """Short hairlines falling from a skyline, leaning away from the summits."""
    rnd = random.Random(seed)
    many = []
    x0, x1 = x0 if x0 is not None else line[0][0], x1 if x1 is not None else line[-1][0]
    for _ in range(n):
        x = rnd.uniform(x0, x1)
        y = y_at(line, x)
        slope = (y_at(line, x + 16) - y_at(line, x - 16)) / 32
        d = depth * rnd.uniform(0.3, 1)
        lean = (0.5 if slope > 0 else -0.5) * (1 if abs(slope) > 0.08 else 0.3)
        many.append([(x + lean * d * t + 2.5 * math.sin(t * 9 + x), y + 5 + d * t) for t in (0, 0.4, 1)])
    p.lines(many, color, sw, op)


def tower(cx, base, w, h, seed, lean=0.0):
    """Outline of one karst tower: steep broken walls, a rounded head, a notch at the water line."""
    rnd = random.Random(seed)
    j = lambda a: rnd.uniform(-a, a)
    left = [(-0.47, 0), (-0.5, 0.045), (-0.46 + j(.02), 0.2), (-0.43 + j(.03), 0.36), (-0.37 + j(.03), 0.55), (-0.31 + j(.03), 0.74), (-0.2 + j(.03), 0.9)]
    top = [(-0.06 + j(.04), 0.985), (0.07 + j(.03), 0.97 + j(.02))]
    right = [(0.2 + j(.03), 0.87 + j(.02)), (0.27 + j(.02), 0.7 + j(.03)), (0.36 + j(.03), 0.52 + j(.03)), (0.4 + j(.03), 0.3), (0.46, 0.14), (0.5, 0.045), (0.48, 0)]
    return [(cx + (x + lean * y) * w, base - y * h) for x, y in left + top + right]


def karst(p, cx, base, w, h, seed, fill, shade, line, lean=0.0, scrub=None, flip=False):
    """A karst tower with a shaded side, wall hairlines and scrub on its head."""
    out = tower(0, 0, w, h, seed, lean)
    if flip:
        out = [(-x, y) for x, y in out][::-1]
    out = move(out, cx, base)
    full = dense(out, 4 if w > 90 else 3)
    p.poly(full, fill)
    rnd = random.Random(seed)
    side = -1 if flip else 1
    f = noise(seed, 3)
    split = [(cx + side * w * (0.02 + 0.1 * f(t * 3) + 0.06 * t), base - h * (1 - t)) for t in (i / 12 for i in range(13))]
    far = cx + side * w
    p.polys(_facet(full, split, far), shade)
    walls = []
    for k in range(max(4, int(w / 18))):
        x = cx + w * rnd.uniform(-0.44, 0.44)
        y0 = base - h * rnd.uniform(0.1, 0.95)
        length = h * rnd.uniform(0.12, 0.4)
        walls.append([(x + (x - cx) * 0.22 * t + w * 0.012 * math.sin(t * 8 + k), y0 + length * t) for t in (i / 4 for i in range(5))])
    p.lines(cut(walls, full, 9), line, 1, 0.7)
    p.lines(cut([[(cx - w, base - h * 0.045), (cx + w, base - h * 0.045)], [(cx - w, base - h * 0.07), (cx + w, base - h * 0.07)]], full), line, 1, 0.6)
    if scrub:
        p.blob(_canopy(full, cx, base - h * rnd.uniform(0.58, 0.68), base - h, w, rnd), scrub)
    return full


def _canopy(full, cx, low, top, w, rnd):
    """A ragged green cap: outside the outline above, hanging in tongues below."""
    head = [q for q in full if q[1] < low]
    outer, inner = [], []
    for k, (x, y) in enumerate(head[::2]):
        t = (y - top) / ((low - top) or 1)
        r = w * (0.035 if k % 2 else 0.012) * (1.3 - t)
        outer.append((x + (r if x > cx else -r), y - r))
        drop = (0.1 + (0.22 if k % 2 else 0.02) * rnd.uniform(0.5, 1.2)) * (low - top) * 1.2 * (1 - t) + 3
        inner.append((x + (cx - x) * (0.16 + 0.12 * (k % 2)), y + drop))
    return outer + inner[::-1]


def _facet(full, split, far):
    """The part of an outline on the far side of a falling line, as slices that meet."""
    side = 1 if far > split[0][0] else -1
    keep = []
    for (x0, y0), (x1, y1) in zip(split, split[1:]):
        a, b = _edge(full, y0, side), _edge(full, y1, side)
        if a is None or b is None:
            continue
        keep.append([((x0 if (a - x0) * side > 0 else a), y0), (a, y0), (b, y1), ((x1 if (b - x1) * side > 0 else b), y1)])
    if not keep:
        return []
    return [[q[0] for q in keep] + [keep[-1][3], keep[-1][2]] + [q[1] for q in keep][::-1]]


def _edge(full, y, side):
    xs = []
    for (x0, y0), (x1, y1) in zip(full, full[1:] + full[:1]):
        if (y0 > y) != (y1 > y):
            xs.append(x0 + (x1 - x0) * (y - y0) / (y1 - y0))
    return (max(xs) if side > 0 else min(xs)) if xs else None


def fields(p, top, bottom, rows, cols, colors, line, seed, sw=1.0, vanish=None, tufts=None):
    """A patchwork of paddies between two lines, smaller towards the top."""
    rnd = random.Random(seed)
    levels = [((i / rows) ** 1.7) for i in range(rows + 1)]
    x0, x1 = top[0][0], top[-1][0]
    f = noise(seed, 2)
    edge = lambda k, x: y_at(top, x) + (y_at(bottom, x) - y_at(top, x)) * levels[k] + (9 * levels[k] + 1) * f(x / 260 + k * 3.1)
    for k in range(rows):
        n = max(3, round(cols * (1 - 0.6 * k / rows)))
        cuts = [x0 + (x1 - x0) * (i + (rnd.uniform(-0.28, 0.28) if 0 < i < n else 0)) / n for i in range(n + 1)]
        for a, b in zip(cuts, cuts[1:]):
            m = vanish if vanish is not None else (x0 + x1) / 2
            lean = lambda x: x + (x - m) * 0.08 * (levels[k + 1] - levels[k]) * rows
            q = [(a + (b - a) * i / 4, edge(k, a + (b - a) * i / 4)) for i in range(5)]
            q += [(lean(a) + (lean(b) - lean(a)) * i / 4, edge(k + 1, lean(a) + (lean(b) - lean(a)) * i / 4)) for i in range(4, -1, -1)]
            c = rnd.choice(colors)
            p.poly(q, c, line, sw)
            if tufts and rnd.random() < 0.42:
                p.lines(hatch(q, 5 + 9 * levels[k + 1], rnd.choice((0, 0, 4, -4)), 1.0, rnd.randrange(999), 22), tufts, 0.9, 0.55)


def rows_on(p, line, base, n, spacing, color, r, seed, x0, x1, op=None, line_color=None):
    """Rows of round bushes that follow a hillside."""
    rnd = random.Random(seed)
    for k in range(n):
        t = (k + 1) / n
        pts = []
        x = x0 + rnd.uniform(0, spacing)
        while x < x1:
            y = y_at(line, x)
            yy = y + (base - y) * t * 0.9 + 8
            pts.append((x, yy))
            x += spacing * (0.7 + 0.5 * t)
        if line_color:
            p.lines([[(a, b + r * (0.5 + t) * 0.9) for a, b in pts]], line_color, 1, 0.6)
        p.dots(pts, color, r * (0.5 + 0.7 * t), op)


def strata(p, x0, x1, tops, colors, line=None, sw=1.0):
    """Layers of earth: each starts at its own wavy line and covers what is below."""
    lines = []
    for k, (y, c) in enumerate(zip(tops, colors)):
        q = ridge(y, 7, 40 + k, x0, x1, 40, 260, 3)
        mass(p, q, 900, c)
        lines.append(q)
        if line:
            p.lines([q], line, sw)
    return lines
