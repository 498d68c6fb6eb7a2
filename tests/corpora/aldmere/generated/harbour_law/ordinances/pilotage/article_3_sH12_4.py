"""Ord. H12:4 (1998) Lantern fees."""

# Written by pincite from regs/ordinances/pilotage/article_3.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.facts import Spec
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21", until="Gaz. 2014 no. 2 f. 5"), ),
        (0, 1),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 735384, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 3652059)),
            Span(735385, 3652059, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 735414)),
            Span(735385, 3652059, Status("ended", 1, "Gaz. 2014 no. 2 f. 5", 735415, 3652059, how="repealed", last=735414)),
        ),
    ),
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21", until="Gaz. 2014 no. 2 f. 5", encoded=False), ),
        (0, 1),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 735384, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 3652059)),
            Span(735385, 3652059, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 735414)),
            Span(735385, 3652059, Status("ended", 1, "Gaz. 2014 no. 2 f. 5", 735415, 3652059, how="repealed", last=735414)),
        ),
    ),
)

PLACES = (
    Place(
        "H12:4", "Ord. H12:4 (1998)", "Lantern fees", "section", TIMELINES[0],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "Gaz. 2014 no. 2 f. 5", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H12:4/1", "Ord. H12:4/1 (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "Gaz. 2014 no. 2 f. 5", True, "", "", False, "e8c7577722b2a702e213268608b07488866a691d07022fb0a1fec81cb0695f02", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
)

SPECS = (
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
)
