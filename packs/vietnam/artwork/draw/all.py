"""Draws every picture again: `python3 draw/all.py [code …]`. Needs only the standard library.

A family file holds PICTURES = {artwork code: (function that returns a Pic, focus_x, focus_y)}.
`--focus` prints the focus of each picture as CSV instead.
"""
import importlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))


def families():
    """All PICTURES of the files named pictures_*.py."""
    found = {}
    for file in sorted(HERE.glob("pictures_*.py")):
        found.update(importlib.import_module(file.stem).PICTURES)
    return found


def main(args):
    """Draw what is asked for, or all."""
    pictures = families()
    if "--focus" in args:
        for code, (_, fx, fy) in sorted(pictures.items()):
            print(f"{code},{fx},{fy}")
        return
    for code in args or sorted(pictures):
        text = pictures[code][0]().svg()
        (HERE.parent / f"{code}.svg").write_text(text, encoding="utf-8")
        print(f"{code:28} {len(text) / 1000:6.1f} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
