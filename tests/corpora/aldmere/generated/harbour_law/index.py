"""What this package can decide: its instruments and its questions."""

# Written by pincite. Not to be edited: change the rules and build again.
# ruff: noqa

LANGUAGE = "2"
COMPILER = "0.1.0"
JURISDICTION = "Aldmere"
FILING_CITE = ""
COUNTING_CITE = "Charter 1871 c. 9"
LONGEST_EMERGENCY = None

# Instrument: package, citation, title.
INSTRUMENTS = {
    "H30": ("harbour_law.ordinances.dues", "Ord. H30 of 2004", "Harbour dues"),
    "H12": ("harbour_law.ordinances.pilotage", "Ord. H12 of 1998", "Pilotage"),
    "H7": ("harbour_law.ordinances.salvage", "Ord. H7 of 1961", "Salvage"),
    "lanterns_2024": ("harbour_law.circulars.lanterns_2024", '"Lanterns for all", September 2, 2024', "Lanterns for all"),
}

# Instrument: the last day on which something became known of it, as far as is on file.
LATEST_KNOWN = {
    "H30": 736055,
    "H12": 737760,
    "H7": 730120,
    "lanterns_2024": 739131,
}

# Question: instrument, name, the words asked, module, address.
QUESTIONS = {
    "ordinances.dues.part_sH30_1.dues_owed": ("H30", "dues_owed", "What does the master pay?", "part_sH30_1", "H30:1/1"),
    "ordinances.dues.part_sH30_1.pilot_needed": ("H30", "pilot_needed", "Must the ship take a pilot?", "part_sH30_1", "H30:1/2"),
    "ordinances.dues.part_sH30_1.leaves_by": ("H30", "leaves_by", "By when must the ship leave?", "part_sH30_1", "H30:1/2"),
    "ordinances.dues.part_sH30_2.how_lenient": ("H30", "how_lenient", "By how much is the bill lowered?", "part_sH30_2", "H30:2/2"),
    "ordinances.dues.part_sH30_2.lamps_paid": ("H30", "lamps_paid", "Was the lamp bill paid in time?", "part_sH30_2", "H30:2/3"),
    "ordinances.pilotage.article_1.is_brig": ("H12", "is_brig", "Is the ship a brig?", "article_1", 'H12:1 "brig"'),
    "ordinances.pilotage.article_2.pilot_allowed": ("H12", "pilot_allowed", "May this candidate bring ships through the narrows?", "article_2", "H12:2/1"),
    "ordinances.pilotage.article_2.words_hold": ("H12", "words_hold", "Are the Warden's words taken as true?", "article_2", "H12:2/2/b"),
    "ordinances.pilotage.article_2.letter_counts": ("H12", "letter_counts", "Does the letter count as read?", "article_2", "H12:2/2/b"),
    "ordinances.pilotage.article_3_sH12_3.asked_in_time": ("H12", "asked_in_time", "Was the second examination asked for in time?", "article_3_sH12_3", "H12:3/1"),
    "ordinances.pilotage.article_3_sH12_3.answer_late": ("H12", "answer_late", "Is the answer of the Conclave overdue?", "article_3_sH12_3", "H12:3/1"),
    "ordinances.pilotage.article_3_sH12_3.run_in_time": ("H12", "run_in_time", "Was the second run in time?", "article_3_sH12_3", "H12:3/2"),
    "ordinances.pilotage.article_3_sH12_3.soundings_passed": ("H12", "soundings_passed", "Has the candidate passed the soundings?", "article_3_sH12_3", "H12:3/3"),
    "ordinances.pilotage.article_3_sH12_3.fast_enough": ("H12", "fast_enough", "Were the narrows run in time?", "article_3_sH12_3", "H12:3/4"),
    "ordinances.salvage.part_sH7_2.share_due": ("H7", "share_due", "Is a share owed?", "part_sH7_2", "H7:2/1"),
    "circulars.lanterns_2024.lanterns_2024.gets_oil": ("lanterns_2024", "gets_oil", "Is oil given?", "lanterns_2024", "lanterns_2024:1"),
}
