"""What hangs above: the star, suns, clouds, birds, mist, gold flakes."""
import math
import random

from geometry import inside, move, noise, spiral


def _polar(cx, cy, r, a):
    return cx + r * math.cos(a), cy + r * math.sin(a)


def rays(cx, cy, r, n=14, inner=0.36, turn=-math.pi / 2):
    """Outline of the n-rayed star with tips at radius r."""
    return [_polar(cx, cy, r if i % 2 == 0 else r * inner, math.pi * i / n + turn) for i in range(2 * n)]


def lac_bird_outline():
    """The bird of the drums, flying right, about 100 long: long beak, crest, one wing, fan tail."""
    return [[(58, -3), (30, -8), (25, -13), (14, -17), (4, -15), (12, -11), (15, -7), (8, -3), (-4, -4), (-18, -30), (-30, -36),
             (-22, -12), (-20, -3), (-46, -9), (-54, 1), (-46, 9), (-20, 4), (-4, 8), (14, 4), (28, -4)]]


def star(p, cx, cy, r, color, level=3, sw=1.0, birds=True):
    """The Đông Sơn star: rays, then rings of dots, combs and birds. level 0 rays only … 3 the whole face."""
    ray = r * (0.42 if level == 3 else 0.58 if level == 2 else 0.8 if level == 1 else 1)
    p.poly(rays(cx, cy, ray), color)
    vees = []
    for i in range(14):
        a = 2 * math.pi * (i + 0.5) / 14 - math.pi / 2
        for k in range(3):
            tip, arm, w = ray * (0.60 + 0.13 * k), ray * (0.82 + 0.08 * k), 0.115 + 0.012 * k
            vees.append([_polar(cx, cy, arm, a - w), _polar(cx, cy, tip, a), _polar(cx, cy, arm, a + w)])
    p.lines(vees, color, 0.8 * sw)
    if level == 0:
        return
    circles = {1: (0.84, 0.9, 1), 2: (0.62, 0.65, 0.78, 0.81, 0.95, 1), 3: (0.45, 0.47, 0.56, 0.58, 0.64, 0.66, 0.82, 0.84, 0.93, 0.96, 1)}[level]
    for k, f in enumerate(circles):
        p.circle(cx, cy, r * f, None, color, (1.3 if k % 2 else 0.7) * sw)
    if level == 1:
        return
    if level == 2:
        p.dashed(cx, cy, r * 0.715, 84, color, r * 0.125, 0.2)
        p.dashed(cx, cy, r * 0.88, 48, color, r * 0.034)
        return
    p.dashed(cx, cy, r * 0.61, 84, color, r * 0.055, 0.2)
    p.dashed(cx, cy, r * 0.515, 36, color, r * 0.04)
    if birds:
        flock = []
        for i in range(14):
            a = 2 * math.pi * (i + 0.5) / 14
            flock += [move(q, *_polar(cx, cy, r * 0.745, a), r * 0.0024, math.degrees(a) - 90) for q in lac_bird_outline()]
        p.polys(flock, color)
    p.dashed(cx, cy, r * 0.885, 120, color, r * 0.08, 0.17)
    p.dashed(cx, cy, r * 0.98, 110, color, r * 0.012)


def sun(p, cx, cy, r, disc, face, level=2, halo=None, sw=1.0):
    """A lacquered disc with the star cut into it, and hairline halos if a colour is given."""
    if halo:
        for k in range(3):
            p.circle(cx, cy, r * (1.1 + 0.09 * k), None, halo, (1.6 - 0.4 * k) * sw, 0.9 - 0.2 * k)
        p.dashed(cx, cy, r * 1.37, 84, halo, r * 0.06, 0.12, 0.7)
    p.circle(cx, cy, r, disc)
    star(p, cx, cy, r * 0.9, face, level, sw)


def lac_bird(p, x, y, s, color, line=None, flip=False, rot=0):
    """One large drum bird with feather hairlines."""
    with p.at(x, y, s, flip, rot):
        for q in lac_bird_outline():
            p.poly(q, color)
        if line:
            p.lines([[(-8 + k * 1.5, -4 - k), (-21 - k * 1.2, -31 + k * 7)] for k in range(4)]
                    + [[(-22, 0), (-50, -5 + k * 5)] for k in range(3)] + [[(30, -6), (52, -3.4)]], line, 1)
            p.dots([(21, -10)], line, 1.5)


def gulls(p, pts, color, s=1.0, sw=1.6):
    """Far birds: two strokes each."""
    p.curves([[(x - 9 * s, y - 3 * s), (x - 4 * s, y - 5 * s), (x, y), (x + 5 * s, y - 6 * s), (x + 11 * s, y - 4 * s)] for x, y in pts],
             color, sw)


def crane(p, x, y, s, color, line, flip=False, rot=0):
    """A flying crane or egret seen from the side, about 120 long."""
    with p.at(x, y, s, flip, rot):
        p.blob([(64, -6), (44, -7), (30, -2), (12, -8), (-14, -4), (-34, 4), (-12, 8), (14, 6), (30, 2), (46, -3)], color)
        p.blob([(14, -4), (6, -30), (-22, -58), (-30, -52), (-22, -34), (-14, -8)], color)
        p.lines([[(10, -6), (-22, -54)], [(4, -6), (-22, -46)], [(-2, -5), (-20, -37)], [(-30, 4), (-66, 10)], [(-30, 5), (-62, 13)]], line, 1.1)


def cloud(p, x, y, w, color, line=None, rows=4, seed=1, sw=1.1, h=None):
    """A flat cloud of rounded bars laid one over another, with a hairline inside each."""
    rnd = random.Random(seed)
    h = h or w * 0.045
    bars = []
    for k in range(rows):
        bw = w * (1 - 0.62 * abs(k - rows * 0.6) / rows) * rnd.uniform(0.75, 1)
        bars.append((x + rnd.uniform(-0.16, 0.16) * w, y + (k - rows / 2) * h * 1.25, bw))
    for bx, by, bw in bars:
        p.lines([[(bx - bw / 2, by), (bx + bw / 2, by)]], color, h * 1.5)
    if line:
        p.lines([[(bx - bw / 2 + h * 0.3, by - h * 0.3), (bx + bw * rnd.uniform(0.1, 0.45), by - h * 0.3)] for bx, by, bw in bars], line, sw)


def curl(x, y, r, turns=1.6, tail=4.0, flip=False):
    """One cloud scroll: a spiral that runs out in a long tail, as a line."""
    q = spiral(0, 0, r * 0.12, r, 90 - 360 * turns, turns, int(9 * turns))
    q += [(-r * 0.9 * 0 - r * tail * t, r * (1 + 0.12 * math.sin(t * 5))) for t in (0.25, 0.5, 0.75, 1)]
    return [(x + (-a if flip else a), y + b) for a, b in q]


def scroll_cloud(p, x, y, s, color, sw=1.6, flip=False, op=None):
    """A cloud of the carved-beam kind: three curls with nested tails. About 300 wide at s=1."""
    many = []
    for cx, cy, r, t in ((60, -30, 26, 5.5), (0, 0, 32, 5), (92, 14, 20, 7)):
        for k in range(3):
            many.append([(x + s * (-a if flip else a), y + s * b) for a, b in curl(cx + k * 1.5, cy - k * 5, r - k * 1.5, 1.6 if k == 0 else 0.45, t - k * 0.7)])
    p.curves(many, color, sw, op)


def steam(p, x, y, h, color, n=3, w=60, sw=2.2, seed=1):
    """Rising steam: swaying hairlines that end in curls."""
    many = []
    for k in range(n):
        f = noise(seed * 10 + k, 2)
        top = h * (0.75 + 0.25 * f(0.3))
        cx = x + (k - (n - 1) / 2) * w
        rise = [(cx + math.sin(t * 5 + k * 1.9) * (10 + 26 * t), y - top * t) for t in (i / 9 for i in range(10))]
        ex, ey = rise[-1]
        side = 1 if k % 2 else -1
        r = 12 + 5 * k % 13
        rise += [(ex + side * (r - r * 0.75 * t) * math.sin(t * 7.5), ey - r + (r - r * 0.75 * t) * math.cos(t * 7.5)) for t in (i / 12 for i in range(1, 13))]
        many.append(rise)
    p.curves(many, color, sw)


def mist(p, y, color, x0=0, x1=1600, n=7, seed=1, h=10, op=0.7):
    """Long thin bars of mist around a height."""
    rnd = random.Random(seed)
    for _ in range(n):
        a, w, yy = rnd.uniform(x0, x1), rnd.uniform(140, 520), y + rnd.uniform(-3, 3) * h
        p.lines([[(a - w / 2, yy), (a + w / 2, yy)]], color, rnd.uniform(0.35, 1.2) * h, op)


def flakes(p, color, n, seed, x0=0, y0=0, x1=1600, y1=900, r=3.2, op=0.8, dense_at=None):
    """Strewn gold leaf: small three- and four-cornered flakes, thicker near `dense_at` (x, y, radius)."""
    rnd = random.Random(seed)
    many = []
    while len(many) < n:
        x, y = rnd.uniform(x0, x1), rnd.uniform(y0, y1)
        if dense_at:
            d = math.hypot(x - dense_at[0], y - dense_at[1]) / dense_at[2]
            if rnd.random() > math.exp(-d * d):
                continue
        k = r * rnd.uniform(0.35, 1)
        a = rnd.uniform(0, 6.3)
        many.append([_polar(x, y, k * rnd.uniform(0.6, 1.2), a + 6.283 * i / 3 + rnd.uniform(-0.4, 0.4)) for i in range(3)])
    p.polys(many, color, None, 1, op)


def eggshell(p, poly, color, size=16, seed=1, gap=0.9, op=None, fill=0.94):
    """Eggshell inlay: crackled little plates that cover an outline."""
    rnd = random.Random(seed)
    xs, ys = [q[0] for q in poly], [q[1] for q in poly]
    x0, y0 = min(xs) - size, min(ys) - size
    nx, ny = int((max(xs) - x0) / size) + 2, int((max(ys) - y0) / size) + 2
    g = [[(x0 + (i + rnd.uniform(-0.33, 0.33)) * size, y0 + (j + rnd.uniform(-0.33, 0.33)) * size) for i in range(nx)] for j in range(ny)]
    many = []
    for j in range(ny - 1):
        for i in range(nx - 1):
            c = [g[j][i], g[j][i + 1], g[j + 1][i + 1], g[j + 1][i]]
            mx, my = sum(q[0] for q in c) / 4, sum(q[1] for q in c) / 4
            if not all(inside(poly, *q) for q in c + [(mx, my)]) or rnd.random() > fill:
                continue
            f = 1 - gap * 2 / size
            c = [(mx + (x - mx) * f, my + (y - my) * f) for x, y in c]
            many += [c] if rnd.random() < 0.55 else [[c[0], c[1], c[2]], [(x + (mx - x) * 0.1, y + (my - y) * 0.1) for x, y in (c[0], c[2], c[3])]]
    p.polys(many, color, None, 1, op)
    return many


def guilloche(cx, cy, r0, r1, n=18, lobes=7, depth=0.16):
    """The rosette of passports: n waving closed rings turned against one another; draw them with `blobs`."""
    many = []
    for k in range(n):
        t = k / n * 2 * math.pi / lobes
        r = r0 + (r1 - r0) * k / (n - 1)
        m = lobes * 5
        many.append([_polar(cx, cy, r * (1 + depth * math.sin(lobes * (a + t))), a) for a in (2 * math.pi * i / m for i in range(m))])
    return many
