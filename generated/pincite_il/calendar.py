"""The days that do not count: 5 ILCS 70/1.11."""

# Written by pincite. Not to be edited: change the rules and build again.
# ruff: noqa

from pincite.runtime.calendar import Calendar

CALENDAR = Calendar((5, 6), (), (), "America/Chicago")
