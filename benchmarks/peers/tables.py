"""The figures of rules/five.pin for the peers: least push-ups, least sit-ups, most seconds, least inches, by sex and age band."""

from __future__ import annotations

BANDS = (0, 30, 40, 50, 60, 200)
STANDARDS = {
    "female": ((14, 31, 910, 18), (11, 26, 940, 17), (9, 21, 985, 16), (7, 15, 1045, 15), (5, 7, 1125, 14)),
    "male": ((28, 37, 770, 16), (23, 34, 790, 15), (18, 28, 840, 14), (13, 23, 900, 13), (10, 18, 1010, 12)),
}
