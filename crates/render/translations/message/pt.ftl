### The message house, its coverage, and figures that cite no fact.
