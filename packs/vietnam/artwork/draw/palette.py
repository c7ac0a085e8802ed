"""The colours of the lacquer box. Every picture takes a few of them, never all."""

# grounds
EGG = "#f7f0e0"      # eggshell, the lightest
SHELL = "#efe2c6"    # warm shell
SAND = "#e6d2a8"     # raw silk
DAWN = "#f0cfa0"     # first light
PEACH = "#e9b48c"
ROSE = "#dd8f7c"

# cinnabar
RED = "#b22a1f"
DEEPRED = "#8a1d17"
OX = "#5e1612"       # ox blood
CORAL = "#cf5a41"

# gold
GOLD = "#c8963e"
LIGHTGOLD = "#e3bd6c"
OCHRE = "#a87526"
UMBER = "#6e4721"

# celadon
MIST = "#dbe5d9"
PALECEL = "#b9cdbd"
SAGE = "#8fb29d"
CEL = "#5f9480"
JADE = "#3f7d6c"
PINE = "#285b4f"
FOREST = "#173d37"

# indigo
HAZE = "#c3ccd6"
STEEL = "#7288a3"
BLUE = "#3e5a85"
IND = "#22365c"
NIGHT = "#141f38"

# lacquer
CLAY = "#a5674a"
BROWN = "#6b3a26"
LAC = "#3a1d14"
DEEP = "#22130f"
INK = "#1c1613"

PLUM = "#6b3f52"
MAUVE = "#b58a97"


def mix(a, b, t):
    """The colour `t` of the way from `a` to `b`."""
    pa, pb = ([int(c[i:i + 2], 16) for i in (1, 3, 5)] for c in (a, b))
    return "#" + "".join(f"{round(x + (y - x) * t):02x}" for x, y in zip(pa, pb))


def steps(a, b, n):
    """`n` colours from `a` to `b`, both included."""
    return [mix(a, b, i / max(1, n - 1)) for i in range(n)]
