"""Addresses and citations: read and printed in their forms, ordered by their labels, named in a way that can be read back."""

from __future__ import annotations

import keyword
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.citation import (
    Address,
    address_of_identifier,
    child,
    defined_term,
    full_citation,
    identifier,
    instrument_address,
    label_at,
    label_order,
    order,
    parent,
    parse_address,
    relative,
    scan,
)
from stages import LAW


def read(text: str) -> Address:
    found = parse_address(text, LAW)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "instrument", "section", "path", "schedule"),
    [
        ("9999", "9999", "", (), False),
        ("9999.10", "9999", "10", (), False),
        ("9999.10(a)", "9999", "10", ("a",), False),
        ("9999.10(h)(2)(B)(iv)", "9999", "10", ("h", "2", "B", "iv"), False),
        ("9999.APPENDIX A", "9999", "A", (), True),
        ("9999.APPENDIX A.12", "9999", "A", ("12",), True),
        ('9999.110 "agency"', "9999", "110", ('"agency"',), False),
    ],
)
def test_an_address_is_read_into_its_labels_and_printed_as_it_was(
    text: str, instrument: str, section: str, path: tuple[str, ...], schedule: bool
) -> None:
    found = read(text)
    assert found == Address(text, instrument, section, path, schedule)
    assert str(found) == text
    full = full_citation(found, "20 Ill. Adm. Code 9999", LAW)
    assert full == f"20 Ill. Adm. Code {text}"
    assert parse_address(full, LAW) == found


@pytest.mark.parametrize(
    "text", ["", "9999.10(a", "9999.10 (a)", "x y", "50 ILCS 705", "9999.10(a).2", "9999.APPENDIX AA"]
)
def test_what_is_no_address_is_none(text: str) -> None:
    assert parse_address(text, LAW) is None


def test_a_defined_term_is_known_in_any_case() -> None:
    assert read('9999.110 "Employing Agency"') == read('9999.110 "employing agency"')
    assert defined_term(read("9999.110"), "Employing Agency", LAW) == read('9999.110 "employing agency"')


def test_one_level_up_and_one_level_down() -> None:
    place = read("9999.10(h)(2)")
    assert parent(place, LAW) == read("9999.10(h)")
    assert child(read("9999.10(h)"), "2", LAW) == place
    assert parent(read("9999.10"), LAW) == read("9999")
    assert parent(read("9999"), LAW) is None
    assert child(read("9999.APPENDIX A"), "3", LAW) == read("9999.APPENDIX A.3")
    assert relative("(c)(1)", read("9999.10(h)(2)"), LAW) == read("9999.10(c)(1)")


def test_an_instrument_is_known_by_its_full_citation() -> None:
    assert instrument_address("20 Ill. Adm. Code 9999", LAW) == read("9999")
    assert instrument_address("20 Ill. Admin. Code 9999", LAW) is None


def test_citations_are_found_in_running_text_the_longer_first() -> None:
    text = "See 9999.10(a)(2), 50 ILCS 705/8.1(a), 47 Ill. Reg. 9369, 3 Ill. Reg. 5, p. 865 and P.A. 102-652; not v1.5."
    assert [(hit.kind, hit.text) for hit in scan(text, LAW)] == [
        ("section", "9999.10(a)(2)"),
        ("statute", "50 ILCS 705/8.1(a)"),
        ("register", "47 Ill. Reg. 9369"),
        ("register", "3 Ill. Reg. 5, p. 865"),
        ("public_act", "P.A. 102-652"),
    ]
    for hit in scan(text, LAW):
        assert text[hit.start : hit.end] == hit.text


@given(st.text(alphabet="0123456789.()ab ILCSReg/AdmCodePA-,p\n", max_size=60))
def test_found_citations_follow_each_other_without_overlap(text: str) -> None:
    end = 0
    for hit in scan(text, LAW):
        assert end <= hit.start < hit.end
        assert text[hit.start : hit.end] == hit.text
        end = hit.end


# ---- order ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "labels"),
    [
        ("letter", ["a", "b", "i", "z", "aa", "bb", "zz"]),
        ("number", ["1", "2", "9", "10", "99"]),
        ("capital", ["A", "B", "Z"]),
        ("roman", ["i", "ii", "iii", "iv", "v", "vi", "ix", "x", "xiv"]),
        ("roman_capital", ["I", "II", "IV", "IX"]),
    ],
)
def test_labels_of_a_level_have_their_order(kind: str, labels: list[str]) -> None:
    places = [label_order(kind, label) for label in labels]
    assert places == sorted(place for place in places if place is not None)
    for label, place in zip(labels, places, strict=True):
        assert place is not None
        assert label_at(kind, place) == label


@given(st.sampled_from(["letter", "number", "capital", "roman", "roman_capital"]), st.integers(1, 52))
def test_a_label_at_a_place_is_at_that_place(kind: str, place: int) -> None:
    try:
        label = label_at(kind, place)
    except ValueError:
        assert kind != "number"
    else:
        assert label_order(kind, label) == place


@pytest.mark.parametrize(
    ("kind", "label"), [("letter", "A"), ("letter", "ab"), ("number", "a"), ("capital", "a"), ("roman", "iiii")]
)
def test_a_label_of_another_level_has_no_place(kind: str, label: str) -> None:
    assert label_order(kind, label) is None


def test_the_letter_i_and_the_numeral_i_are_told_apart_by_their_level() -> None:
    assert label_order("letter", "i") == 9
    assert label_order("roman", "i") == 1
    letters = [read(f"9999.10({label})") for label in ("h", "i", "j")]
    numerals = [read(f"9999.10(a)(1)(A)({label})") for label in ("i", "ii", "iv", "v")]
    for places in (letters, numerals):
        shuffled = random.Random(1).sample(places, len(places))  # noqa: S311  # an order, not a secret
        assert sorted(shuffled, key=lambda place: order(place, LAW)) == places


def test_places_are_in_the_order_of_the_code_schedules_last() -> None:
    wanted = [
        "9999",
        "9999.9",
        "9999.10",
        "9999.10(a)",
        "9999.10(a)(1)",
        "9999.10(a)(2)",
        "9999.10(a)(10)",
        "9999.10(b)",
        "9999.10(z)",
        "9999.10(aa)",
        "9999.20",
        "9999.110",
        "9999.APPENDIX A",
        "9999.APPENDIX A.2",
        "9999.APPENDIX A.10",
        "9999.APPENDIX B",
    ]
    places = [Address(text, "9999", text.removeprefix("9999.")) if text == "9999.9" else read(text) for text in wanted]
    shuffled = random.Random(2).sample(places, len(places))  # noqa: S311  # an order, not a secret
    assert [place.text for place in sorted(shuffled, key=lambda place: order(place, LAW))] == wanted


# ---- identifiers ----------------------------------------------------------------------------------------------------

labels = [
    st.integers(1, 52).map(lambda n: label_at("letter", n)),
    st.integers(1, 99).map(str),
    st.integers(1, 26).map(lambda n: label_at("capital", n)),
    st.integers(1, 16).map(lambda n: label_at("roman", n)),
]
terms = st.text(st.characters(codec="utf-8", exclude_characters='"\x00'), min_size=1, max_size=20)


@st.composite
def addresses(draw: st.DrawFn) -> Address:
    """Any address of a Part: a Section or appendix with labels, or a defined term in it."""
    instrument = draw(st.integers(100, 9999).map(str))
    if draw(st.booleans()):
        place = read(f"{instrument}.APPENDIX {draw(st.sampled_from('ABZ'))}")
        return child(place, draw(labels[1]), LAW) if draw(st.booleans()) else place
    place = read(f"{instrument}.{draw(st.integers(10, 9999))}")
    for label in labels[: draw(st.integers(0, 4))]:
        place = child(place, draw(label), LAW)
    return defined_term(place, draw(terms), LAW) if draw(st.booleans()) else place


@given(addresses())
def test_an_identifier_can_be_read_back(address: Address) -> None:
    name = identifier(address, LAW)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert address_of_identifier(name, LAW) == address


@given(addresses(), addresses())
def test_two_addresses_never_have_one_identifier(one: Address, other: Address) -> None:
    assert (identifier(one, LAW) == identifier(other, LAW)) == (one == other)


@given(addresses())
def test_a_printed_address_is_read_back(address: Address) -> None:
    if not any(label.startswith('"') for label in address.path):
        assert parse_address(address.text, LAW) == address


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("9999.25(h)(2)", "s9999_25_h_2"),
        ("9999.APPENDIX A.1", "s9999_appendix_A_1"),
        ('9999.110 "employing agency"', "s9999_110_def_employing_agency"),
        ("9999", "s9999"),
    ],
)
def test_an_identifier_reads_like_its_address(text: str, name: str) -> None:
    assert identifier(read(text), LAW) == name


def test_terms_that_look_alike_have_different_identifiers() -> None:
    section = read("9999.110")
    names = {
        identifier(defined_term(section, term, LAW), LAW)
        for term in (
            "a b",
            "a_b",
            "a  b",
            "a-b",
            "a.b",
            "ab",
            "Z",
            "\u00e9",
            "e\u0301",
            "def",
            "\u0131",
        )
    }
    assert len(names) == 11
