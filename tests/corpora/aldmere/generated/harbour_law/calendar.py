"""The days that do not count: Charter 1871 c. 9."""

# Written by pincite. Not to be edited: change the rules and build again.
# ruff: noqa

from pincite.runtime.calendar import Calendar

CALENDAR = Calendar((4,), (737579, 737580, 737944, 739040, 739232), (1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030), "Atlantic/Reykjavik")
