"""20 Ill. Adm. Code 1720.APPENDIX B Complaint Form."""

# Written by pincite from regs/il/adm20/part1720/appendix_b.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.facts import Spec
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_appendix_B__prosecution_ended_in_acquittal(x: Frame) -> Ran:
    """prosecution ended in acquittal. 20 Ill. Adm. Code 1720.APPENDIX B, in force from 2015-02-05 to 2023-06-22.

    A COMPLAINANT MUST BE EITHER A DEFENDANT ACQUITTED IN A MURDER PROSECUTION OR A POLICE OFFICER WHO HAS
    PERSONAL KNOWLEDGE OF PERJURED TESTIMONY IN A MURDER PROSECUTION RESULTING IN AN ACQUITTAL.

    (39 Ill. Reg. 2578)
    """
    t0 = x["defendant_acquitted"]  # defendant acquitted
    x["prosecution_ended_in_acquittal"] = t0
    return Ran((t0,), (), ())



def s1720_appendix_B__transcript_in_order(x: Frame) -> Ran:
    """transcript in order. 20 Ill. Adm. Code 1720.APPENDIX B, in force from 2015-02-05 to 2023-06-22.

    A COPY OF THE TRANSCRIPT OF THE POLICE OFFICER'S SWORN TESTIMONY MUST BE ATTACHED

    (39 Ill. Reg. 2578)
    """
    t0 = x["transcript_attached"]  # transcript attached
    x["transcript_in_order"] = t0
    return Ran((t0,), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("July 26, 1966", until="39 Ill. Reg. 2578", held=False, exact=False), Version("39 Ill. Reg. 2578", until="47 Ill. Reg. 9369"), Version("16 Ill. Reg. 727", held=False, presumed=True), Version("28 Ill. Reg. 6479", held=False, presumed=True), Version("29 Ill. Reg. 19708", held=False, presumed=True), Version("47 Ill. Reg. 216", held=False, presumed=True), ),
        (0, 1, 2, 3, 4, 5),
        (
            Span(1, 717907, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(717908, 3652059, Status("not_yet_in_force", -1, "July 26, 1966", 1, 717907, first=717908)),
            Span(717908, 727197, Status("text_not_held", 0, "", 717908, 3652059)),
            Span(727198, 3652059, Status("text_not_held", 0, "", 717908, 727197)),
            Span(727198, 3652059, Status("end_not_stated", 2, "16 Ill. Reg. 727", 727198, 727347)),
            Span(727198, 731682, Status("text_not_held", 0, "", 727348, 3652059, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 3652059, Status("text_not_held", 0, "", 727348, 731682, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 731831, Status("text_not_held", 3, "28 Ill. Reg. 6479", 731683, 731832, how="computed")),
            Span(731832, 3652059, Status("text_not_held", 3, "28 Ill. Reg. 6479", 731683, 731832, how="stated")),
            Span(731683, 732264, Status("text_not_held", 0, "", 731833, 3652059, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 3652059, Status("text_not_held", 0, "", 731833, 732264, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 732411, Status("text_not_held", 4, "29 Ill. Reg. 19708", 732265, 732414, how="computed")),
            Span(732412, 3652059, Status("text_not_held", 4, "29 Ill. Reg. 19708", 732265, 732411, how="replaced by 30 Ill. Reg. 7925")),
            Span(732412, 735633, Status("text_not_held", 0, "", 732412, 3652059, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(735634, 3652059, Status("text_not_held", 0, "", 732412, 735633, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(732265, 732411, Status("text_not_held", 0, "", 732415, 3652059, how="revived after 29 Ill. Reg. 19708")),
            Span(735634, 738503, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 3652059)),
            Span(738504, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 738503)),
            Span(738504, 738693, Status("text_not_held", 5, "47 Ill. Reg. 216", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 5, "47 Ill. Reg. 216", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("in_force", 1, "39 Ill. Reg. 2578", 738654, 3652059, how="revived after 47 Ill. Reg. 216")),
            Span(738694, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 738654, 738693, how="revived after 47 Ill. Reg. 216")),
            Span(738694, 3652059, Status("ended", 1, "47 Ill. Reg. 9369", 738694, 3652059, how="repealed", last=738693)),
        ),
    ),
)

PLACES = (
    Place(
        "1720.APPENDIX B", "20 Ill. Adm. Code 1720.APPENDIX B", "Complaint Form", "schedule", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "603ebaa980c4da35ba4dd875a4e62a9bb181560bb71ce409a0c20e50cafe048a"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "b3cdae82c914bb8a1acbf75ec20d47c16b9031cf49219e73d187683a42bd8426", "603ebaa980c4da35ba4dd875a4e62a9bb181560bb71ce409a0c20e50cafe048a"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "603ebaa980c4da35ba4dd875a4e62a9bb181560bb71ce409a0c20e50cafe048a"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "603ebaa980c4da35ba4dd875a4e62a9bb181560bb71ce409a0c20e50cafe048a"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "603ebaa980c4da35ba4dd875a4e62a9bb181560bb71ce409a0c20e50cafe048a"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "603ebaa980c4da35ba4dd875a4e62a9bb181560bb71ce409a0c20e50cafe048a"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.1", "20 Ill. Adm. Code 1720.APPENDIX B.1", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "0501fc9e96f623256ee6da0dde336dd0e94c3004400a7d5c5670785b6f1841ff", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.2", "20 Ill. Adm. Code 1720.APPENDIX B.2", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "f6f8d1a77fe71f75cb10146ac1cdbf865a815c7823cff39aeda03a4fe4acb308", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.3", "20 Ill. Adm. Code 1720.APPENDIX B.3", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "de708f4aef7b89e10204cdf16af06a56dcc8adcd4c3ee58714026af286e0f6c4", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.4", "20 Ill. Adm. Code 1720.APPENDIX B.4", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "7b26f43e5c881cb133a4876c3886bd89f8e8c9950c2bfe1c89018249fca6b5ee", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.5", "20 Ill. Adm. Code 1720.APPENDIX B.5", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "83ef8b592d6da307cd042ab76b6021a2b57e33391b90dc612befa5d6b9924337", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.6", "20 Ill. Adm. Code 1720.APPENDIX B.6", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "5252b251e193971842ffaf1ed29d60130964bd9a8f026e10548902edc7d69f09", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.7", "20 Ill. Adm. Code 1720.APPENDIX B.7", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "669f0cc1461d5627b0db9efc07281bef7ee7bcdcb6d47284f03a0c0463050843", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.8", "20 Ill. Adm. Code 1720.APPENDIX B.8", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "7dd6a9e179441d5fea415ab7e70e0921f0e56656f3fadfbb20b5b015d38b58a2", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.9", "20 Ill. Adm. Code 1720.APPENDIX B.9", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "63dc485db608183e52fd7f26a8897cac908bab4cac6a443a3372904563eaddb9", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.10", "20 Ill. Adm. Code 1720.APPENDIX B.10", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "69ff988f53d39fcb9f901d6be99c08da5450199374236462f8bd40c94348dc42", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.11", "20 Ill. Adm. Code 1720.APPENDIX B.11", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "8a9d9b419da1af1ef87d878e7789c39f91f4fb524ff66f6d0b49257d7d06d05d", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.12", "20 Ill. Adm. Code 1720.APPENDIX B.12", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "73e57ba52f375817d526da101a48df83f270ce328b2b867e2da8495e543274e6", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX B.13", "20 Ill. Adm. Code 1720.APPENDIX B.13", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "13f55f95cd7fb79f8567ffa46689ea1272af6bd8cea8394152e935728634385a", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
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
        "prosecution_ended_in_acquittal", "define", 1, "1720.APPENDIX B", s1720_appendix_B__prosecution_ended_in_acquittal,
        (("prosecution_ended_in_acquittal", 0),), ("defendant_acquitted",), 0, 1,
        TIMELINES[0], ((1, ("A COMPLAINANT MUST BE EITHER A DEFENDANT ACQUITTED IN A MURDER PROSECUTION OR A POLICE OFFICER WHO HAS PERSONAL KNOWLEDGE OF PERJURED TESTIMONY IN A MURDER PROSECUTION RESULTING IN AN ACQUITTAL.",)),),
        "defendant acquitted",
        (
            Step("fact", "defendant acquitted", (), ("defendant_acquitted",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "transcript_in_order", "define", 1, "1720.APPENDIX B", s1720_appendix_B__transcript_in_order,
        (("transcript_in_order", 0),), ("transcript_attached",), 1, 1,
        TIMELINES[0], ((1, ("A COPY OF THE TRANSCRIPT OF THE POLICE OFFICER'S SWORN TESTIMONY MUST BE ATTACHED",)),),
        "transcript attached",
        (
            Step("fact", "transcript attached", (), ("transcript_attached",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
)
