"""Everything a picture may need, in one import: `from shapes import *`.

    palette   the colours, `mix(a, b, t)`, `steps(a, b, n)`
    canvas    Pic: poly, blob (smooth), lines, curves, dots, beads (dots strung on a line), dashed (ticks or dots
              round a circle), circle, rect(s), at(x, y, s, flip, rot); ring
    geometry  noise, dense, bezier, arc, spiral, move, cut, hatch, scatter, inside, y_at
    sky       star, sun, lac_bird, crane, gulls, cloud, scroll_cloud, steam, mist, flakes, eggshell, guilloche
    land      ridge, peaks, mass, contours, ravines, karst, fields, rows_on, strata
    water     glints, reflection, streams, ripples, wave_band; junk, sampan, basket_boat, dragon_boat, container_ship
    build     roof, ridge_dragons, columns, lattice, arch, bricks, windows, shophouse, long_house, lantern,
              turbine, solar_row, gantry, stay_bridge, plane
    plants    leaves, frond, areca, coconut, nipa, pine, pine_row, bamboo, round_tree, willow, blossom,
              ban_flower, branch, lotus, lotus_leaf, rice
    people    hat, hat_above, walker, carrier, rider, crowd

How a picture is made: 1600 × 900, back to front. The lower left stays calm, the motif stands right of the middle,
and a square around the focus still tells the story. Each mass gets a contour with character, one darker facet,
and hairlines; each picture keeps to five or six colours and has the star in it somewhere. No ids, clip paths,
gradients or text: hairlines are cut to their shapes by `cut` and `hatch`. Same seeds, same picture.
Many equal marks belong in one call (lines, dots, polys): it keeps a file near 60 kB.
"""
from build import *  # noqa: F401,F403
from canvas import *  # noqa: F401,F403
from geometry import *  # noqa: F401,F403
from land import *  # noqa: F401,F403
from palette import *  # noqa: F401,F403
from people import *  # noqa: F401,F403
from plants import *  # noqa: F401,F403
from sky import *  # noqa: F401,F403
from water import *  # noqa: F401,F403
