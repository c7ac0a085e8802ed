"""Pic: a sheet that shapes are put on, and how it becomes a small SVG."""
import math
from contextlib import contextmanager


def num(v):
    """A number with at most one decimal, as short as it can be written."""
    v = round(v, 1)
    if v == int(v):
        return str(int(v))
    s = f"{v:.1f}"
    return s.replace("0.", ".", 1) if s.startswith(("0.", "-0.")) else s


def join(values):
    """Numbers one after another, a space only where one is needed."""
    out = ""
    for v in values:
        s = num(v)
        out += s if not out or s[0] == "-" else " " + s
    return out


def _grain(pts):
    """Tenths for small shapes, whole units for large ones: what the eye can tell, and no more bytes."""
    xs, ys = [q[0] for q in pts], [q[1] for q in pts]
    return 10 if max(xs) - min(xs) + max(ys) - min(ys) < 22 else 1


def _snap(pts, g):
    return [(round(x * g), round(y * g)) for x, y in pts]


def _ease(pts, tol=0.75):
    """The line without the points that nobody would miss (Ramer–Douglas–Peucker)."""
    if len(pts) < 3:
        return pts
    (x0, y0), (x1, y1) = pts[0], pts[-1]
    dx, dy = x1 - x0, y1 - y0
    d = math.hypot(dx, dy)
    far, k = 0.0, 0
    for i, (x, y) in enumerate(pts[1:-1], 1):
        off = abs(dx * (y - y0) - dy * (x - x0)) / d if d else math.hypot(x - x0, y - y0)
        if off > far:
            far, k = off, i
    if far < tol:
        return [pts[0], pts[-1]]
    return _ease(pts[:k + 1], tol)[:-1] + _ease(pts[k:], tol)


def poly_d(pts, closed=True):
    """Path data of straight pieces; relative, so that it stays small."""
    g = _grain(pts)
    wide = max(x for x, _ in pts) - min(x for x, _ in pts)
    q = _snap(_ease(list(pts), 0.75 if wide > 250 else 0.35) if g == 1 and len(pts) > 6 else pts, g)
    deltas = []
    last = q[0]
    for p in q[1:]:
        if p != last:
            deltas += [(p[0] - last[0]) / g, (p[1] - last[1]) / g]
            last = p
    d = f"M{join((q[0][0] / g, q[0][1] / g))}"
    if deltas:
        d += "l" + join(deltas)
    else:
        d += "h.1"
    return d + ("z" if closed else "")


def curve_d(pts, closed=True, t=1 / 6):
    """Path data of a smooth curve through the points."""
    m = len(pts)
    get = (lambda i: pts[i % m]) if closed else (lambda i: pts[min(max(i, 0), m - 1)])
    g = _grain(pts)
    last = _snap([pts[0]], g)[0]
    d = f"M{join((last[0] / g, last[1] / g))}c"
    vals = []
    for i in range(m if closed else m - 1):
        p0, p1, p2, p3 = get(i - 1), get(i), get(i + 1), get(i + 2)
        c1 = (p1[0] + (p2[0] - p0[0]) * t, p1[1] + (p2[1] - p0[1]) * t)
        c2 = (p2[0] - (p3[0] - p1[0]) * t, p2[1] - (p3[1] - p1[1]) * t)
        three = _snap([c1, c2, p2], g)
        for x, y in three:
            vals += [(x - last[0]) / g, (y - last[1]) / g]
        last = three[2]
    return d + join(vals) + ("z" if closed else "")


class Pic:
    """A drawing. Later shapes lie over earlier ones, like coats of lacquer."""

    def __init__(self, ground, w=1600, h=900):
        self.w, self.h = w, h
        self.out = []
        self.rect(0, 0, w, h, ground)

    # --- marks -------------------------------------------------------------
    def path(self, d, fill=None, stroke=None, sw=1.0, op=None, more=""):
        """Raw path data."""
        a = f' fill="{fill}"' if fill else ""
        if stroke:
            a += f' stroke="{stroke}" stroke-width="{round(sw, 2):g}"'
        if op is not None and op < 1:
            a += f' opacity="{round(op, 2):g}"'
        self.out.append(f'<path d="{d}"{a}{more}/>')

    def poly(self, pts, fill=None, stroke=None, sw=1.0, op=None):
        """A closed shape with straight sides."""
        self.path(poly_d(pts), fill, stroke, sw, op)

    def polys(self, many, fill=None, stroke=None, sw=1.0, op=None):
        """Many closed shapes of one colour as one path."""
        if many:
            self.path("".join(poly_d(p) for p in many), fill, stroke, sw, op)

    def blob(self, pts, fill=None, stroke=None, sw=1.0, op=None):
        """A closed smooth shape through the points."""
        self.path(curve_d(pts), fill, stroke, sw, op)

    def blobs(self, many, fill=None, stroke=None, sw=1.0, op=None):
        """Many closed smooth shapes of one colour as one path."""
        if many:
            self.path("".join(curve_d(p) for p in many), fill, stroke, sw, op)

    def lines(self, many, stroke, sw=1.0, op=None):
        """Hairlines with straight pieces, all in one path."""
        if many:
            self.path("".join(poly_d(p, False) for p in many), None, stroke, sw, op)

    def curves(self, many, stroke, sw=1.0, op=None):
        """Smooth hairlines, all in one path."""
        if many:
            self.path("".join(curve_d(p, False) if len(p) > 2 else poly_d(p, False) for p in many), None, stroke, sw, op)

    def rect(self, x, y, w, h, fill=None, stroke=None, sw=1.0, op=None):
        """An upright rectangle."""
        self.rects([(x, y, w, h)], fill, stroke, sw, op)

    def rects(self, many, fill=None, stroke=None, sw=1.0, op=None):
        """Many upright rectangles (x, y, w, h) of one colour."""
        d = ""
        for r in many:
            x, y, w, h = (round(v) for v in r) if min(r[2], r[3]) > 7 else r
            d += f"M{join((x, y))}h{num(w)}v{num(h)}h{num(-w)}z"
        if d:
            self.path(d, fill, stroke, sw, op)

    def circle(self, x, y, r, fill=None, stroke=None, sw=1.0, op=None):
        """A circle."""
        self.ellipse(x, y, r, r, fill, stroke, sw, op)

    def ellipse(self, x, y, rx, ry, fill=None, stroke=None, sw=1.0, op=None):
        """An upright ellipse."""
        d = f"M{join((x - rx, y))}a{join((rx, ry))} 0 1 0 {num(2 * rx)} 0a{join((rx, ry))} 0 1 0 {num(-2 * rx)} 0z"
        self.path(d, fill, stroke, sw, op)

    def dashed(self, x, y, r, n, color, sw, part=0.0, op=None):
        """A circle of n strokes: radial ticks (sw long, part of their spacing wide), or round dots when part is 0."""
        step = 2 * math.pi * r / n
        on = round(step * part, 2)
        more = f' stroke-dasharray="{on:g} {round(step - on, 3):g}"' + (' stroke-linecap="butt"' if part else "")
        d = f"M{num(x - r)} {num(y)}a{join((r, r))} 0 1 0 {num(2 * r)} 0a{join((r, r))} 0 1 0 {num(-2 * r)} 0z"
        self.path(d, None, color, sw, op, more)

    def beads(self, line, color, r, gap, op=None):
        """Round dots strung on a line: blossoms in a row, bushes on a hill. One dashed stroke, so it costs almost nothing."""
        self.path(curve_d(line, False), None, color, 2 * r, op, f' stroke-dasharray="0 {round(gap, 2):g}"')

    def dots(self, pts, color, r, op=None):
        """Round dots of one size as one path."""
        if pts:
            self.path("".join(f"M{join((x, y))}h.1" for x, y in pts), None, color, 2 * r, op)

    # --- places --------------------------------------------------------------
    @contextmanager
    def at(self, x=0, y=0, s=1.0, flip=False, rot=0, op=None):
        """Draw in local units: moved to (x, y), scaled, turned, mirrored."""
        t = f"translate({num(x)} {num(y)})" if x or y else ""
        if rot:
            t += f"rotate({num(rot)})"
        if s != 1 or flip:
            t += f"scale({-s if flip else s:.3g} {s:.3g})" if flip else f"scale({s:.3g})"
        a = f' transform="{t}"' if t else ""
        if op is not None:
            a += f' opacity="{op:g}"'
        self.out.append(f"<g{a}>")
        yield self
        self.out.append("</g>")

    def _merged(self):
        """Neighbouring hairlines of one pen become one path; fills are left alone, their windings could cancel."""
        out, last = [], None
        for item in self.out:
            pen = None
            if item.startswith('<path d="') and "fill=" not in item and "opacity" not in item:
                d, pen = item[9:-2].split('"', 1)
                if pen == last:
                    out[-1] = out[-1][:-len(pen) - 3] + d + '"' + pen + "/>"
                    continue
            out.append(item)
            last = pen
        return out

    # --- end -------------------------------------------------------------------
    def svg(self):
        """The finished file."""
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.w} {self.h}" fill="none" '
                f'stroke-linecap="round" stroke-linejoin="round">' + "\n".join(self._merged()) + "</svg>\n")


def ring(cx, cy, r, n, turn=0.0):
    """n points on a circle."""
    return [(cx + r * math.cos(2 * math.pi * i / n + turn), cy + r * math.sin(2 * math.pi * i / n + turn)) for i in range(n)]
