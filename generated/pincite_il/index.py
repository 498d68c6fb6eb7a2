"""What this package can decide: its instruments and its questions."""

# Written by pincite. Not to be edited: change the rules and build again.
# ruff: noqa

LANGUAGE = "1"
COMPILER = "0.1.0"
JURISDICTION = "Illinois"
FILING_CITE = "5 ILCS 100/5-10(c)"
COUNTING_CITE = "5 ILCS 70/1.11"
LONGEST_EMERGENCY = 150

# Instrument: package, citation, title.
INSTRUMENTS = {
    "1720": ("pincite_il.il.adm20.part1720", "20 Ill. Adm. Code 1720", "Illinois Police Training Act"),
}

# Question: instrument, name, the words asked, module, address.
QUESTIONS = {
    "il.adm20.part1720.section_10.counts_as_hour": ("1720", "counts_as_hour", "Does this hour of the schedule count as an hour of instruction?", "section_10", "1720.10(a)(1)"),
    "il.adm20.part1720.section_10.course_form_met": ("1720", "course_form_met", "Is this basic course concentrated, continuous and full time?", "section_10", "1720.10(b)"),
    "il.adm20.part1720.section_10.subjects_covered": ("1720", "subjects_covered", "Does this basic course cover the prescribed subjects in the time specified?", "section_10", "1720.10(c)"),
    "il.adm20.part1720.section_10.reimbursable": ("1720", "reimbursable", "Is this training reimbursable?", "section_10", "1720.10(d)"),
    "il.adm20.part1720.section_10.length_allows_certification": ("1720", "length_allows_certification", "Does the general rule on length allow the Board to certify this course?", "section_10", "1720.10(f)"),
    "il.adm20.part1720.section_15.must_pass_equivalency": ("1720", "must_pass_equivalency", "Must this applicant pass the Equivalency Examination?", "section_15", "1720.15(b)"),
    "il.adm20.part1720.section_15.passed_equivalency": ("1720", "passed_equivalency", "Did this applicant pass the Equivalency Examination?", "section_15", "1720.15(b)"),
    "il.adm20.part1720.section_15.equivalency_review_due": ("1720", "equivalency_review_due", "Is a review of the Equivalency Examination by the Board overdue?", "section_15", "1720.15(d)"),
    "il.adm20.part1720.section_15.may_take_equivalency": ("1720", "may_take_equivalency", "May this officer take the Equivalency Examination once more?", "section_15", "1720.15(e)"),
    "il.adm20.part1720.section_20.attendance_met": ("1720", "attendance_met", "Does this trainee meet the attendance requirement?", "section_20", "1720.20(a)"),
    "il.adm20.part1720.section_20.course_requirements_met": ("1720", "course_requirements_met", "Has this trainee met the requirements for successful completion of the course?", "section_20", "1720.20(e)"),
    "il.adm20.part1720.section_20.waiver_may_be_issued": ("1720", "waiver_may_be_issued", "May the Board issue a special extension waiver for this reason?", "section_20", "1720.20(f)"),
    "il.adm20.part1720.section_20.initial_period_ends": ("1720", "initial_period_ends", "When do the initial 6 months end?", "section_20", "1720.20(f)"),
    "il.adm20.part1720.section_20.waiver_limit": ("1720", "waiver_limit", "Until when can a waiver run?", "section_20", "1720.20(f)"),
    "il.adm20.part1720.section_20.must_forfeit": ("1720", "must_forfeit", "Must this trainee forfeit the position?", "section_20", "1720.20(f)"),
    "il.adm20.part1720.section_20.certificate_due": ("1720", "certificate_due", "By when must the certificate be awarded?", "section_20", "1720.20(f)"),
    "il.adm20.part1720.section_20.passed_comprehensive": ("1720", "passed_comprehensive", "Did this trainee pass the Comprehensive Examination?", "section_20", "1720.20(h)"),
    "il.adm20.part1720.section_20.comprehensive_review_due": ("1720", "comprehensive_review_due", "Is a review of the Comprehensive Examination by the Board overdue?", "section_20", "1720.20(h)(5)"),
    "il.adm20.part1720.section_25.may_receive_certification": ("1720", "may_receive_certification", "Is this trainee eligible to receive a certification?", "section_25", "1720.25(b)"),
    "il.adm20.part1720.section_25.scores_reported_in_time": ("1720", "scores_reported_in_time", "Were the examination scores reported in time?", "section_25", "1720.25(c)"),
    "il.adm20.part1720.section_25.must_requalify": ("1720", "must_requalify", "Must a person who has passed re-qualify by examination?", "section_25", "1720.25(d)"),
    "il.adm20.part1720.section_25.may_sit": ("1720", "may_sit", "May this trainee take the Comprehensive Examination?", "section_25", "1720.25(e)"),
    "il.adm20.part1720.section_25.may_retake": ("1720", "may_retake", "May this trainee re-take the Comprehensive Examination?", "section_25", "1720.25(h)"),
    "il.adm20.part1720.section_25.retake_sessions_sufficient": ("1720", "retake_sessions_sufficient", "Did the Board give enough re-take examinations in these six months?", "section_25", "1720.25(j)"),
    "il.adm20.part1720.section_25.examination_excused": ("1720", "examination_excused", "Is this trainee excused from completing the examination?", "section_25", "1720.25(m)"),
    "il.adm20.part1720.section_25.version_in_time": ("1720", "version_in_time", "Did the trainee submit a version of the event in time?", "section_25", "1720.25(o)"),
    "il.adm20.part1720.section_25.forfeited": ("1720", "forfeited", "Has this trainee forfeited the examination?", "section_25", "1720.25(o)"),
    "il.adm20.part1720.section_30.application_in_order": ("1720", "application_in_order", "Is this course application in order and on time?", "section_30", "1720.30(f)(1)"),
    "il.adm20.part1720.section_30.course_is_approved": ("1720", "course_is_approved", "Is this course approved?", "section_30", "1720.30(f)(2)"),
    "il.adm20.part1720.section_30.first_test_met": ("1720", "first_test_met", "Did this trainee meet every standard at the first test?", "section_30", "1720.30(h)"),
    "il.adm20.part1720.section_30.fitness_met": ("1720", "fitness_met", "Does this trainee meet the Board's physical fitness standards, a re-test counted?", "section_30", "1720.30(h)"),
    "il.adm20.part1720.section_30.retest_permitted_now": ("1720", "retest_permitted_now", "May the failed standard be re-tested at this time?", "section_30", "1720.30(i)"),
    "il.adm20.part1720.section_30.exit_tests_done": ("1720", "exit_tests_done", "Has this trainee done what the final week requires?", "section_30", "1720.30(j)"),
    "il.adm20.part1720.section_30.exit_results_shared": ("1720", "exit_results_shared", "Have the results of the final week been shared with the Board?", "section_30", "1720.30(j)"),
    "il.adm20.part1720.section_35.eligible_to_enter": ("1720", "eligible_to_enter", "Is this person free of what bars entry to the basic course under (a)?", "section_35", "1720.35(a)"),
    "il.adm20.part1720.section_35.entry_in_order": ("1720", "entry_in_order", "Is this person eligible to enter, with the agency's certification complete and in time?", "section_35", "1720.35(c)"),
    "il.adm20.part1720.section_35.cooperation_failed": ("1720", "cooperation_failed", "May the denial be confirmed because of a failure to cooperate?", "section_35", "1720.35(h)"),
    "il.adm20.part1720.section_35.decision_overdue": ("1720", "decision_overdue", "Is the Executive Director's decision overdue?", "section_35", "1720.35(i)"),
    "il.adm20.part1720.section_35.finding_required": ("1720", "finding_required", "Must the Board issue a Finding of Ineligibility?", "section_35", "1720.35(i)"),
    "il.adm20.part1720.section_35.appeal_in_time": ("1720", "appeal_in_time", "Is an appeal open to the agency, or was it used in time?", "section_35", "1720.35(j)"),
    "il.adm20.part1720.section_35.appeal_gives_ninety_days": ("1720", "appeal_gives_ninety_days", "Is the applicant to have the 90 days of Section 8.1 because of an appeal?", "section_35", "1720.35(k)"),
    "il.adm20.part1720.section_60.officer_must_be_informed": ("1720", "officer_must_be_informed", "Must the agency inform this officer of the condition, or has it?", "section_60", "1720.60(a)"),
    "il.adm20.part1720.section_60.may_appoint_permanently": ("1720", "may_appoint_permanently", "May the agency appoint this person as a permanent full-time officer?", "section_60", "1720.60(c)"),
    "il.adm20.part1720.section_60.may_patrol": ("1720", "may_patrol", "May this full-time officer be vested with authority and permitted to patrol?", "section_60", "1720.60(d)"),
    "il.adm20.part1720.section_60.must_terminate": ("1720", "must_terminate", "Must the agency terminate this officer's employment, or has it?", "section_60", "1720.60(e)"),
    "il.adm20.part1720.section_60.may_function_as_officer": ("1720", "may_function_as_officer", "May this person function as, or be assigned the duties of, a law enforcement officer?", "section_60", "1720.60(f)"),
    "il.adm20.part1720.section_60.may_be_armed": ("1720", "may_be_armed", "May this person be authorized to carry firearms under the authority of the employer?", "section_60", "1720.60(f)"),
    "il.adm20.part1720.section_60.addressed_in_time": ("1720", "addressed_in_time", "Did the Board address the request for reactivation in a timely manner?", "section_60", "1720.60(f)"),
    "il.adm20.part1720.section_60.delay_letter_due": ("1720", "delay_letter_due", "Does the Board owe the agency a letter on the delay, or has it sent one?", "section_60", "1720.60(f)"),
    "il.adm20.part1720.section_90.may_obtain_transitional": ("1720", "may_obtain_transitional", "May this officer obtain a transitional certificate?", "section_90", "1720.90(a)"),
    "il.adm20.part1720.section_90.certificate_owed": ("1720", "certificate_owed", "Must the Board issue this officer a certificate and certificate number, or has it?", "section_90", "1720.90(b)"),
    "il.adm20.part1720.section_110.may_investigate": ("1720", "may_investigate", "Is this person a task force investigator?", "section_110", '1720.110 "task force investigator"'),
    "il.adm20.part1720.section_120.complaint_valid": ("1720", "complaint_valid", "Was this complaint filed in time, in form, and by one who may file it?", "section_120", "1720.120(c)"),
    "il.adm20.part1720.section_130.revocation_owed": ("1720", "revocation_owed", "Must the Board revoke this officer's certification, or has it?", "section_130", "1720.130"),
    "il.adm20.part1720.section_140.perjury_report_due": ("1720", "perjury_report_due", "Is a report on perjury complaints overdue?", "section_140", "1720.140"),
    "il.adm20.part1720.section_150.costs_to_be_reimbursed": ("1720", "costs_to_be_reimbursed", "Must these costs be reimbursed?", "section_150", "1720.150"),
}
