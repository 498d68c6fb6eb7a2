"""20 Ill. Adm. Code 1725.201 Participation in the Program."""

# Written by pincite from regs/il/adm20/part1725/section_201.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import U, all_of, chosen
from pincite.runtime.values import Value, one_of
from pincite.runtime.facts import Spec
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1725_201__acts_requirements_met(x: Frame) -> Ran:
    """acts requirements met. 20 Ill. Adm. Code 1725.201, in force from 2023-06-23.

    a person must meet the requirements set forth in Section 6.1 of the Illinois Police Training Act [50 ILCS
    705/6.1], the Law Enforcement Intern Training Act [50 ILCS 708]

    (47 Ill. Reg. 9400)
    """
    t0 = x["meets_section_6_1"]  # meets section 6 1
    t1 = x["meets_intern_training_act"]  # meets intern training act
    t2 = all_of(t0, t1)  # meets section 6 1 and meets intern training act
    x["acts_requirements_met"] = t2
    return Ran((t0, t1, t2), (), ())



def s1725_201__eligibility_sections_met(x: Frame) -> Ran:
    """eligibility sections met. 20 Ill. Adm. Code 1725.201, in force from 2023-06-23.

    and this Part

    (47 Ill. Reg. 9400)
    """
    t0 = x["applicant_may_proceed"]  # applicant may proceed
    t1 = U  # what 1725.202 says
    t2 = U  # what 1725.203 says
    t3 = U  # what 1725.204 says
    t4 = U  # what 1725.205 says
    t5 = U  # what 1725.206 says
    t6 = U  # what 1725.208 says
    t7 = U  # what 1725.209 says
    t8 = all_of(t0, t1, t2, t3, t4, t5, t6, t7)  # applicant may proceed and what 1725.202 says and what 1725.203 says and what 1725.204 s...
    x["eligibility_sections_met"] = t8
    return Ran((t1, t2, t3, t4, t5, t6, t7, t8), (), ())



def s1725_201__part_requirements_met(x: Frame) -> Ran:
    """part requirements met. 20 Ill. Adm. Code 1725.201, in force from 2023-06-23.

    and this Part

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["requirements_of_this_part"], ("eligibility_sections",))  # requirements of this part is eligibility sections
    t1 = x["eligibility_sections_met"]  # eligibility sections met
    t2 = one_of(x["requirements_of_this_part"], ("whole_part",))  # requirements of this part is whole part
    t3 = x["eligibility_sections_met"]  # eligibility sections met
    t4 = x["character_certified"]  # character certified
    t5 = x["other_law_met"]  # other law met
    t6 = U  # what 1725.301 says
    t7 = U  # what 1725.306 says
    t8 = all_of(t3, t4, t5, t6, t7)  # eligibility sections met and character certified and other law met and what 1725.301 sa...
    t9 = chosen(((t0, t1), (t2, t8), ))  # eligibility sections met where requirements of this part is eligibility sections; eligi...
    x["part_requirements_met"] = t9
    return Ran((t0, t2, t6, t7, t8, t9), (), ())



def s1725_201__intern_may_participate__governed_by(x: Frame) -> Value:
    """The day whose law governs intern_may_participate: program start on."""
    v0 = x["program_start_on"]  # program start on
    return v0



def s1725_201__intern_may_participate(x: Frame) -> Ran:
    """Is this person eligible to participate in the Intern Training Program?. 20 Ill. Adm. Code 1725.201, in force
    from 2023-06-23.
    """
    t0 = x["acts_requirements_met"]  # acts requirements met
    t1 = x["part_requirements_met"]  # part requirements met
    t2 = all_of(t0, t1)  # acts requirements met and part requirements met
    x["intern_may_participate"] = t2
    return Ran((t2,), (), ())



def s1725_201__intern_held_requirements_met__governed_by(x: Frame) -> Value:
    """The day whose law governs intern_held_requirements_met: program start on."""
    v0 = x["program_start_on"]  # program start on
    return v0



def s1725_201__intern_held_requirements_met(x: Frame) -> Ran:
    """Does this person meet the eligibility requirements that are on file (the two Acts, as answered, and
    1725.207)?. 20 Ill. Adm. Code 1725.201, in force from 2023-06-23.
    """
    t0 = x["acts_requirements_met"]  # acts requirements met
    t1 = x["applicant_may_proceed"]  # applicant may proceed
    t2 = all_of(t0, t1)  # acts requirements met and applicant may proceed
    x["intern_held_requirements_met"] = t2
    return Ran((t2,), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("37 Ill. Reg. 3051", until="47 Ill. Reg. 9400", held=False), Version("47 Ill. Reg. 9400"), Version("47 Ill. Reg. 243", held=False, presumed=True), ),
        (0, 1, 2),
        (
            Span(1, 734924, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(734925, 3652059, Status("not_yet_in_force", -1, "37 Ill. Reg. 3051", 1, 734924, first=734925)),
            Span(734925, 738503, Status("text_not_held", 0, "37 Ill. Reg. 3051", 734925, 3652059)),
            Span(738504, 3652059, Status("text_not_held", 0, "37 Ill. Reg. 3051", 734925, 738503)),
            Span(738504, 738693, Status("text_not_held", 2, "47 Ill. Reg. 243", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 2, "47 Ill. Reg. 243", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("text_not_held", 0, "37 Ill. Reg. 3051", 738654, 3652059, how="revived after 47 Ill. Reg. 243")),
            Span(738694, 3652059, Status("text_not_held", 0, "37 Ill. Reg. 3051", 738654, 738693, how="revived after 47 Ill. Reg. 243")),
            Span(738694, 3652059, Status("in_force", 1, "47 Ill. Reg. 9400", 738694, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "1725.201", "20 Ill. Adm. Code 1725.201", "Participation in the Program", "section", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", False, "the underlined words were added, and those they replaced are not printed; item 11 shows that an Act was named by less than its name", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "11ae39246073ee74e37ad73f3c28be758172492da83cd09cadf0a03332841237"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "ddb6a913b6d9a6f6041c07856fd0c389a7758034801a75590e8108129f1c8f6a", "11ae39246073ee74e37ad73f3c28be758172492da83cd09cadf0a03332841237"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "11ae39246073ee74e37ad73f3c28be758172492da83cd09cadf0a03332841237"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "acts_requirements_met", "define", 1, "1725.201", s1725_201__acts_requirements_met,
        (("acts_requirements_met", 2),), ("meets_section_6_1", "meets_intern_training_act"), 0, 3,
        TIMELINES[0], ((1, ("a person must meet the requirements set forth in Section 6.1 of the Illinois Police Training Act [50 ILCS 705/6.1], the Law Enforcement Intern Training Act [50 ILCS 708]",)),),
        "meets section 6 1 and meets intern training act",
        (
            Step("fact", "meets section 6 1", (), ("meets_section_6_1",), "p0", SPECS[0]),
            Step("fact", "meets intern training act", (), ("meets_intern_training_act",), "p1", SPECS[0]),
            Step("and", "meets section 6 1 and meets intern training act", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "eligibility_sections_met", "define", 1, "1725.201", s1725_201__eligibility_sections_met,
        (("eligibility_sections_met", 8),), ("applicant_may_proceed",), 3, 8,
        TIMELINES[0], ((1, ("and this Part",)),),
        "applicant may proceed and what 1725.202 says and what 1725.203 says and what 1725.204 says and what 1725.205 says and what 1725.206 says and what 1725.208 says and what 1725.209 says",
        (
            Step("rule", "applicant may proceed", (), ("applicant_may_proceed",), "", SPECS[0]),
            Step("not_encoded", "what 1725.202 says", (), ("1725.202",), "p0", SPECS[0]),
            Step("not_encoded", "what 1725.203 says", (), ("1725.203",), "p1", SPECS[0]),
            Step("not_encoded", "what 1725.204 says", (), ("1725.204",), "p2", SPECS[0]),
            Step("not_encoded", "what 1725.205 says", (), ("1725.205",), "p3", SPECS[0]),
            Step("not_encoded", "what 1725.206 says", (), ("1725.206",), "p4", SPECS[0]),
            Step("not_encoded", "what 1725.208 says", (), ("1725.208",), "p5", SPECS[0]),
            Step("not_encoded", "what 1725.209 says", (), ("1725.209",), "p6", SPECS[0]),
            Step("and", "applicant may proceed and what 1725.202 says and what 1725.203 says and what 1725.204 says and what 1725.205 says and what 1725.206 says and what 1725.208 says and what 1725.209 says", (0, 1, 2, 3, 4, 5, 6, 7), (), "p7", SPECS[0]),
        ),
        SPECS[0], None, "", ("Of Subpart B only 1725.207 is on file; what the other Sections require is not known here.",), "",
    ),
    Rule(
        "part_requirements_met", "define", 1, "1725.201", s1725_201__part_requirements_met,
        (("part_requirements_met", 9),), ("eligibility_sections_met", "character_certified", "other_law_met", "requirements_of_this_part"), 11, 6,
        TIMELINES[0], ((1, ("and this Part",)),),
        "eligibility sections met where requirements of this part is eligibility sections; eligibility sections met and character certified and other law met and what 1725.301 says and what 1725.306 says where requirements of this part is whole part",
        (
            Step("selector", "requirements of this part is eligibility sections", (), ("requirements_of_this_part", "eligibility_sections"), "p0", SPECS[0]),
            Step("rule", "eligibility sections met", (), ("eligibility_sections_met",), "", SPECS[0]),
            Step("selector", "requirements of this part is whole part", (), ("requirements_of_this_part", "whole_part"), "p1", SPECS[0]),
            Step("rule", "eligibility sections met", (), ("eligibility_sections_met",), "", SPECS[0]),
            Step("rule", "character certified", (), ("character_certified",), "", SPECS[0]),
            Step("rule", "other law met", (), ("other_law_met",), "", SPECS[0]),
            Step("not_encoded", "what 1725.301 says", (), ("1725.301",), "p2", SPECS[0]),
            Step("not_encoded", "what 1725.306 says", (), ("1725.306",), "p3", SPECS[0]),
            Step("and", "eligibility sections met and character certified and other law met and what 1725.301 says and what 1725.306 says", (3, 4, 5, 6, 7), (), "p4", SPECS[0]),
            Step("chosen", "eligibility sections met where requirements of this part is eligibility sections; eligibility sections met and character certified and other law met and what 1725.301 says and what 1725.306 says where requirements of this part is whole part", (0, 1, 2, 8), ("requirements_of_this_part",), "p5", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "intern_may_participate", "question", 1, "1725.201", s1725_201__intern_may_participate,
        (("intern_may_participate", 2),), ("acts_requirements_met", "part_requirements_met"), 17, 1,
        TIMELINES[0], (),
        "acts requirements met and part requirements met",
        (
            Step("rule", "acts requirements met", (), ("acts_requirements_met",), "", SPECS[0]),
            Step("rule", "part requirements met", (), ("part_requirements_met",), "", SPECS[0]),
            Step("and", "acts requirements met and part requirements met", (0, 1), (), "p0", SPECS[0]),
        ),
        SPECS[0], Governor("date", "program start on", ("program_start_on",), s1725_201__intern_may_participate__governed_by), "Is this person eligible to participate in the Intern Training Program?", ("The answer can be no; it can never be yes while 1725.202 to 1725.206, 1725.208 and 1725.209 are not on file.",), "",
    ),
    Rule(
        "intern_held_requirements_met", "question", 1, "1725.201", s1725_201__intern_held_requirements_met,
        (("intern_held_requirements_met", 2),), ("acts_requirements_met", "applicant_may_proceed"), 18, 1,
        TIMELINES[0], (),
        "acts requirements met and applicant may proceed",
        (
            Step("rule", "acts requirements met", (), ("acts_requirements_met",), "", SPECS[0]),
            Step("rule", "applicant may proceed", (), ("applicant_may_proceed",), "", SPECS[0]),
            Step("and", "acts requirements met and applicant may proceed", (0, 1), (), "p0", SPECS[0]),
        ),
        SPECS[0], Governor("date", "program start on", ("program_start_on",), s1725_201__intern_held_requirements_met__governed_by), "Does this person meet the eligibility requirements that are on file (the two Acts, as answered, and 1725.207)?", ("Sections 1725.202 to 1725.206, 1725.208 and 1725.209 are not on file: yes does not mean eligible.",), "",
    ),
)
