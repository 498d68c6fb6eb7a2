"""Ord. H30:2 (2004) Payment."""

# Written by pincite from regs/ordinances/dues/part.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from harbour_law.calendar import CALENDAR
from pincite.runtime.truth import NO, YES, chosen
from pincite.runtime.values import Value, determined_value, one_of
from pincite.runtime.calendar import move_days
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def sH30_2_1__pay_dues_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs pay_dues: billed on."""
    v0 = x["billed_on"]  # billed on
    return v0



def sH30_2_1__pay_dues_norm(x: Frame) -> Ran:
    """pay dues. Ord. H30:2/1 (2004), in force from 2005-01-01.

    A bill is paid within thirty days after it was handed over.

    (Gaz. 2004 no. 11 f. 9)
    """
    v1 = x["billed_on"]  # billed on
    v2 = x["billed_on"]  # billed on
    v3 = move_days(v2, 30)  # 30 days after billed on
    v4 = CALENDAR.roll(v3)  # deadline 30 days after billed on
    v5 = x["paid_on"]  # paid on
    n6 = norm("duty", YES, v1, v4, None, False, v5, False, False, x["asked_on"])
    v6 = n6.states  # within 30 days after billed on
    x["pay_dues"] = v6
    x["pay_dues:due"] = v4
    return Ran((n6.triggered, n6.fulfilled, n6.in_time, n6.past), (v1, v2, v3, v4, v5, v6), ())



def sH30_2_2__lenient_determination(x: Frame) -> Ran:
    """lenient. Ord. H30:2/2 (2004), in force from 2005-01-01.

    The Collector shows leniency.

    (Gaz. 2004 no. 11 f. 9)
    """
    v0 = determined_value(x["lenient:made"], 0, 50000000)  # lenient
    x["lenient"] = v0
    x["lenient:given"] = v0
    return Ran((), (v0,), ())



def sH30_2_2__how_lenient(x: Frame) -> Ran:
    """By how much is the bill lowered?. Ord. H30:2/2 (2004), in force from 2005-01-01."""
    v0 = x["lenient"]  # lenient
    x["how_lenient"] = v0
    return Ran((), (v0,), ())



def sH30_2_3__lamp_survives(x: Frame) -> Ran:
    """lamp survives. Ord. H30:2/3 (2004), in force from 2005-01-01 to 2016-03-31.

    A lamp bill is paid within thirty days after it was handed over.

    (Gaz. 2004 no. 11 f. 9)
    """
    t0 = one_of(x["lamps_owed"], ("gone",))  # lamps owed is gone
    t2 = one_of(x["lamps_owed"], ("kept_on",))  # lamps owed is kept on
    t4 = chosen(((t0, NO), (t2, YES), ))  # no where lamps owed is gone; yes where lamps owed is kept on
    x["lamp_survives"] = t4
    return Ran((t0, t2, t4), (), ())



def sH30_2_3__pay_lamps_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs pay_lamps: lamp bill on."""
    v0 = x["lamp_bill_on"]  # lamp bill on
    return v0



def sH30_2_3__pay_lamps_norm(x: Frame) -> Ran:
    """pay lamps. Ord. H30:2/3 (2004), in force from 2005-01-01 to 2016-03-31.

    A lamp bill is paid within thirty days after it was handed over.

    (Gaz. 2004 no. 11 f. 9)
    """
    v1 = x["lamp_bill_on"]  # lamp bill on
    v2 = x["lamp_bill_on"]  # lamp bill on
    v3 = move_days(v2, 30)  # 30 days after lamp bill on
    v4 = CALENDAR.roll(v3)  # deadline 30 days after lamp bill on
    v5 = x["lamp_paid_on"]  # lamp paid on
    t6 = x["lamp_survives"]  # lamp survives
    n7 = norm("duty", YES, v1, v4, None, False, v5, False, False, x["asked_on"], x["pay_lamps:ended"], t6)
    v7 = n7.states  # within 30 days after lamp bill on
    x["pay_lamps"] = v7
    x["pay_lamps:due"] = v4
    return Ran((n7.triggered, n7.fulfilled, n7.in_time, n7.past), (v1, v2, v3, v4, v5, v7), ())



def sH30_2_3__lamps_paid__governed_by(x: Frame) -> Value:
    """The day whose law governs lamps_paid: lamp bill on."""
    v0 = x["lamp_bill_on"]  # lamp bill on
    return v0



def sH30_2_3__lamps_paid(x: Frame) -> Ran:
    """Was the lamp bill paid in time?. Ord. H30:2/3 (2004), in force from 2005-01-01 to 2016-03-31."""
    v0 = x["pay_lamps"]  # pay lamps
    t1 = in_states(v0, ("done_on_time",))  # pay lamps is done on time
    x["lamps_paid"] = t1
    return Ran((t1,), (v0,), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("Gaz. 2004 no. 11 f. 9"), ),
        (0,),
        (
            Span(1, 731946, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(731947, 3652059, Status("not_yet_in_force", -1, "Gaz. 2004 no. 11 f. 9", 1, 731946, first=731947)),
            Span(731947, 3652059, Status("in_force", 0, "Gaz. 2004 no. 11 f. 9", 731947, 3652059)),
        ),
    ),
    Timeline(
        (Version("Gaz. 2004 no. 11 f. 9", until="Gaz. 2016 no. 4 f. 13"), ),
        (0,),
        (
            Span(1, 731946, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(731947, 3652059, Status("not_yet_in_force", -1, "Gaz. 2004 no. 11 f. 9", 1, 731946, first=731947)),
            Span(731947, 736054, Status("in_force", 0, "Gaz. 2004 no. 11 f. 9", 731947, 3652059)),
            Span(736055, 3652059, Status("in_force", 0, "Gaz. 2004 no. 11 f. 9", 731947, 736054)),
            Span(736055, 3652059, Status("ended", 0, "Gaz. 2016 no. 4 f. 13", 736055, 3652059, how="repealed", last=736054)),
        ),
    ),
)

PLACES = (
    Place(
        "H30:2", "Ord. H30:2 (2004)", "Payment", "section", TIMELINES[0],
        (
            PlaceVersion("Gaz. 2004 no. 11 f. 9", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H30:2/1", "Ord. H30:2/1 (2004)", "", "item", TIMELINES[0],
        (
            PlaceVersion("Gaz. 2004 no. 11 f. 9", "", True, "", "", False, "dea7e79ed983ed8a13293806669b9074e2e53e286631d95438743e087ddd351e", "795931480584c367f26c9dfa65ae394ea6dec9c964a2386e9c5feb65dbe064a5"),
        ),
        (),
    ),
    Place(
        "H30:2/2", "Ord. H30:2/2 (2004)", "", "item", TIMELINES[0],
        (
            PlaceVersion("Gaz. 2004 no. 11 f. 9", "", True, "", "", False, "759aa7336066aa2e0e325b596756540a54b4ea39a4625a46cd105151f28104a9", "8b6e693201845b0f41ddfcacfbbde8146e354c667a768dbaa7b6941f754f999f"),
        ),
        (),
    ),
    Place(
        "H30:2/3", "Ord. H30:2/3 (2004)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 2004 no. 11 f. 9", "Gaz. 2016 no. 4 f. 13", True, "", "", False, "e2a4e66cca9e67cb60ebad285724bc8519f634f18befc73b9b7238ffb9163649", "9a22c0f4d7f118fbe9115de17d49ce0e59e889cb69299f913772a07c1f311856"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("number", "percent", 1000000, False, 0, 50000000, False, (), (), False),
    Spec("number", "percent", 1000000, False, None, None, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "pay_dues", "norm", 1, "H30:2/1", sH30_2_1__pay_dues_norm,
        (("pay_dues", 6), ("pay_dues:due", 4)), ("billed_on", "paid_on"), 0, 4,
        TIMELINES[0], (),
        "within 30 days after billed on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "billed on", (), ("billed_on",), "v0", SPECS[1]),
            Step("fact", "billed on", (), ("billed_on",), "v1", SPECS[1]),
            Step("move", "30 days after billed on", (2,), ("days", 30, None), "v2", SPECS[1]),
            Step("roll", "deadline 30 days after billed on", (3,), (), "v3", SPECS[1]),
            Step("fact", "paid on", (), ("paid_on",), "v4", SPECS[2]),
            Step("norm", "within 30 days after billed on", (0, 1, 4, 5), ("duty", "master", "collector", (0, 1, 4, None, 5, None), False), "v5", SPECS[3]),
        ),
        SPECS[3], Governor("date", "billed on", ("billed_on",), sH30_2_1__pay_dues_norm__governed_by), "", (), "",
    ),
    Rule(
        "lenient", "determination", 1, "H30:2/2", sH30_2_2__lenient_determination,
        (("lenient", 0), ("lenient:given", 0)), ("lenient:made",), 4, 0,
        TIMELINES[0], (),
        "",
        (
            Step("determination", "lenient", (), ("lenient:made", True, 0, 50000000), "v0", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "how_lenient", "question", 1, "H30:2/2", sH30_2_2__how_lenient,
        (("how_lenient", 0),), ("lenient",), 4, 0,
        TIMELINES[0], (),
        "lenient",
        (
            Step("fact", "lenient", (), ("lenient",), "v0", SPECS[4]),
        ),
        SPECS[5], None, "By how much is the bill lowered?", (), "",
    ),
    Rule(
        "lamp_survives", "define", 1, "H30:2/3", sH30_2_3__lamp_survives,
        (("lamp_survives", 4),), ("lamps_owed",), 4, 3,
        TIMELINES[1], (),
        "no where lamps owed is gone; yes where lamps owed is kept on",
        (
            Step("selector", "lamps owed is gone", (), ("lamps_owed", "gone"), "p0", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("selector", "lamps owed is kept on", (), ("lamps_owed", "kept_on"), "p1", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("chosen", "no where lamps owed is gone; yes where lamps owed is kept on", (0, 1, 2, 3), ("lamps_owed",), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "pay_lamps", "norm", 1, "H30:2/3", sH30_2_3__pay_lamps_norm,
        (("pay_lamps", 7), ("pay_lamps:due", 4)), ("lamp_bill_on", "lamp_paid_on", "lamp_survives", "pay_lamps:ended"), 7, 4,
        TIMELINES[1], (),
        "within 30 days after lamp bill on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "lamp bill on", (), ("lamp_bill_on",), "v0", SPECS[1]),
            Step("fact", "lamp bill on", (), ("lamp_bill_on",), "v1", SPECS[1]),
            Step("move", "30 days after lamp bill on", (2,), ("days", 30, None), "v2", SPECS[1]),
            Step("roll", "deadline 30 days after lamp bill on", (3,), (), "v3", SPECS[1]),
            Step("fact", "lamp paid on", (), ("lamp_paid_on",), "v4", SPECS[2]),
            Step("rule", "lamp survives", (), ("lamp_survives",), "", SPECS[0]),
            Step("norm", "within 30 days after lamp bill on", (0, 1, 4, 5, 6), ("duty", "master", "collector", (0, 1, 4, None, 5, 6), False), "v5", SPECS[3]),
        ),
        SPECS[3], Governor("date", "lamp bill on", ("lamp_bill_on",), sH30_2_3__pay_lamps_norm__governed_by), "", (), "",
    ),
    Rule(
        "lamps_paid", "question", 1, "H30:2/3", sH30_2_3__lamps_paid,
        (("lamps_paid", 1),), ("pay_lamps",), 11, 1,
        TIMELINES[1], (),
        "pay lamps is done on time",
        (
            Step("rule", "pay lamps", (), ("pay_lamps",), "v0", SPECS[3]),
            Step("states", "pay lamps is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], Governor("date", "lamp bill on", ("lamp_bill_on",), sH30_2_3__lamps_paid__governed_by), "Was the lamp bill paid in time?", (), "",
    ),
)
