"""How the uncertain marks of the notice at 47 Ill. Reg. 9369 are read: for each, what the text said before, and says since.

The marks of the text form of the notice are inverted, doubled or lost in places. Each entry is (as printed, before, since, why):
the words as the source prints them, the words until June 22, 2023, the words since June 23, 2023, and the evidence that decided.
Item 11 is the notice's own list of differences between proposal and final version; item 15 its summary.
"""

from __future__ import annotations

I11 = "item 11"
I15 = "item 15"
MARKS = "marks"

Resolution = tuple[str, str, str, str]

RESOLUTIONS: dict[str, list[Resolution]] = {
    "1720.15(b)": [
        ("Prior to December 15, 2022, the~~The~~", "The", "Prior to December 15, 2022, the", MARKS),
        (" Beginning, December 15, 2022, the acceptable passing score shall be 66%.", "",
         " Beginning, December 15, 2022, the acceptable passing score shall be 66%.", I15),
    ],
    "1720.15(c)": [("7(~~a~~**b**)", "7(a)", "7(b)", MARKS)],
    "1720.20(c)": [
        ("successfully complete the firearm training course~~qualify in the use of firearms~~",
         "qualify in the use of firearms", "successfully complete the firearm training course", MARKS),
    ],
    "1720.20(e)": [("~~trainee~~recruit", "recruit", "trainee", I11)],
    "1720.20(f)": [
        ("*Each", "Each", "Each", "italics"),
        ("the trainee's~~his~~ successful", "his successful", "the trainee's successful", I11),
        ("after the trainee's~~after~~~~his~~ initial", "after his initial", "after the trainee's initial", I11),
        ("the trainee's~~his~~ position", "his position", "the trainee's position", MARKS),
        ("the trainee's~~his or her~~", "his or her", "the trainee's", I11),
        ("month period.*", "month period.", "month period.", "italics"),
    ],
    "1720.20(h)": [
        ("Comprehensive certification~~comprehensive~~", "comprehensive", "Comprehensive certification", MARKS),
    ],
    "1720.20(h)(1)": [(" or conducted electronically", "", " or conducted electronically", I15)],
    "1720.20(h)(2)": [
        (" Beginning December 15, 2022, the minimum passing score is 66%.", "",
         " Beginning December 15, 2022, the minimum passing score is 66%.", I15),
    ],
    "1720.20(h)(3)": [
        ("Comprehensive Examination~~test~~", "test", "Comprehensive Examination", MARKS),
        ("of the Illinois Police Training Act and", "of the Act and", "of the Illinois Police Training Act and", I11),
    ],
    "1720.20(h)(5)": [("Comprehensive Examination~~exam~~", "exam", "Comprehensive Examination", I11)],
    "1720.25(b)": [
        ("receive a certification", "receive certification", "receive a certification", I11),
        ("the trainee's~~their~~", "their", "the trainee's", I11),
    ],
    "1720.25(c)": [
        ("Certification Examination scores", "Examination scores", "Certification Examination scores", I11),
        ("trainee's~~Trainee's~~", "Trainee's", "trainee's", I11),
    ],
    "1720.25(d)": [
        ("~~Law Enforcement or Correctional~~ Trainees", "Law Enforcement or Correctional Trainees", "Trainees", I11),
    ],
    "1720.25(e)": [
        ("have ~~been certified by the Academy Director as having~~ successfully",
         "have been certified by the Academy Director as having successfully", "have successfully", I11),
        ("Officers Training Course with", "Officers Course with", "Officers Training Course with", I11),
        ("70%, as certified by the Academy Director, are", "70% are",
         "70%, as certified by the Academy Director, are", I11),
    ],
    "1720.25(g)": [
        ("~~pass~~successfully complete", "successfully complete", "pass", I11),
        ("~~the trainee~~he or she", "he or she", "the trainee", I11),
        ("2 more times", "2 times", "2 more times", I11),
    ],
    "1720.25(h)": [
        ("submitted to the Board by", "submitted by", "submitted to the Board by", I11),
        ("~~trainee's~~Officer's", "Officer's", "trainee's", I11),
    ],
    "1720.25(i)": [
        ("~~Trainees~~Law enforcement or correctional officers", "Law enforcement or correctional officers",
         "Trainees", I11),
        ("~~pass~~successfully complete", "successfully complete", "pass", I11),
    ],
    "1720.25(j)": [
        ("Certification Examinations~~examinations~~", "examinations", "Certification Examinations", I11),
    ],
    "1720.25(k)": [
        ("~~trainee~~law enforcement or correctional officer", "law enforcement or correctional officer", "trainee",
         I11),
        ("~~trainee~~he or she", "he or she", "trainee", I11),
        ("The trainee~~He or she~~", "He or she", "The trainee", I11),
        ("~~will~~would", "would", "will", I11),
    ],
    "1720.25(l)": [
        ("at the conclusion of~~on the last Thursday on~~", "on the last Thursday on", "at the conclusion of", MARKS),
    ],
    "1720.25(m)": [("the trainee~~he/she~~", "he/she", "the trainee", I11)],
    "1720.25(n)": [
        ("Certification Examination~~examination~~", "examination", "Certification Examination", I11),
    ],
    "1720.25(o)": [
        ("the trainee~~his or her~~", "his or her", "the trainee", I11),
        ("the trainee's~~officer's~~ employing", "the officer's employing", "the trainee's employing", I11),
        ("the trainee~~officer~~", "the officer", "the trainee", I11),
        ("the trainee's~~officer's~~ misbehavior", "the officer's misbehavior", "the trainee's misbehavior", I11),
    ],
    "1720.30(a)": [
        ("Each academy~~local school~~", "Each local school", "Each academy", I11),
        ("the academy~~school~~", "the school", "the academy", I11),
        ("full-time Academy Director", "full-time Director", "full-time Academy Director", I11),
    ],
    "1720.30(c)": [
        ("to the trainee's employing agency", "to the employing agency", "to the trainee's employing agency", I11),
    ],
    "1720.30(d)": [
        ("~~The Academy Director~~~~He~~", "He", "The Academy Director", I11),
        ("~~trainee's employing agency~~~~appointing authority~~", "appointing authority",
         "trainee's employing agency", I11),
    ],
    "1720.30(e)": [
        ("~~set~~~~also have the responsibility of fixing~~", "also have the responsibility of fixing", "set", I11),
        ("fees ~~to be charged~~ for", "fees to be charged for", "fees for", I11),
        ("~~employing~~~~sponsoring~~", "sponsoring", "employing", I11),
    ],
    "1720.30(f)(1)": [
        ("~~The~~~~Such~~", "Such", "The", I11),
        ("~~The application must~~~~it~~ ~~should~~", "It should", "The application must", I11),
    ],
    "1720.30(g)": [
        ("~~the trainees~~~~they~~", "they", "the trainees", I11),
        ("~~Standard Basic~~~~Basic Standard~~", "Basic Standard", "Standard Basic", I11),
    ],
    "1720.30(h)": [(" (POWER)", "", " (POWER)", I11)],
    "1720.30(i)": [
        ("a re-test on that specific standard~~the minimal physical fitness sequence to the trainee~~",
         "the minimal physical fitness sequence to the trainee", "a re-test on that specific standard", MARKS),
        ("re-test must be administered between 48 and~~retake of a sequence must not be administered before 48 hours "
         "have elapsed following the conclusion of the trainee's first physical fitness test, nor later than~~",
         "retake of a sequence must not be administered before 48 hours have elapsed following the conclusion of the "
         "trainee's first physical fitness test, nor later than",
         "re-test must be administered between 48 and", MARKS),
    ],
    # The text before is that of the copy of the Section published before the amendment; the marks agree with it.
    "1720.35(a)": [
        ("Minimum Standards Basic Training Course~~academy for basic training~~ if:",
         "academy for basic training if that person has been convicted of a felony or any other crime involving moral "
         "turpitude, and unless he or she is a person of good character.",
         "Minimum Standards Basic Training Course if:", "the Section as published before"),
    ],
    "1720.35(a)(2)": [
        (",~~and unless he or she is a person of good character.~~", "", ".", MARKS),
    ],
    "1720.35(d)(3)": [
        ("[the Illinois Police Training Act](#) or this Part", "this Part", "the Illinois Police Training Act or this Part",
         I11),
    ],
    "1720.35(e)": [
        ("The ~~Board-certified~~ Academy Director shall ~~have the first 2 weeks of training to~~ review the "
         "qualifications of the applicant ~~within the first 2 weeks of training to~~ ~~enter the academy~~.",
         "The Board-certified Academy Director shall have the first 2 weeks of training to review the qualifications "
         "of the applicant to enter the academy.",
         "The Academy Director shall review the qualifications of the applicant within the first 2 weeks of training.",
         I11),
        ("[continued](#) participation", "participation", "continued participation", I11),
    ],
    "1720.35(f)": [("the ~~Board-certified~~ Academy", "the Board-certified Academy", "the Academy", I11)],
    "1720.35(g)": [
        ("an Academy Director~~a director~~", "a director", "an Academy Director", I11),
        ("10 days after receipt of the denial, submit", "10 days, submit",
         "10 days after receipt of the denial, submit", I11),
    ],
    "1720.35(h)": [
        ("~~\u2014The Executive Director shall have the powers of investigation.~~ ",
         " The Executive Director shall have the powers of investigation. ", " ", I11),
        ("the Academy Director's decision being confirmed~~disqualification~~", "disqualification",
         "the Academy Director's decision being confirmed", I11),
    ],
    "1720.35(i)": [
        (" If the Executive Director confirms the decision, or if the Board in any way believes the individual to lack "
         "the requisite characteristics to serve as a law enforcement officer, the Board shall issue a formal Finding "
         "of Ineligibility to the applicant and the employing agency.", "",
         " If the Executive Director confirms the decision, or if the Board in any way believes the individual to lack "
         "the requisite characteristics to serve as a law enforcement officer, the Board shall issue a formal Finding "
         "of Ineligibility to the applicant and the employing agency.", I15),
    ],
    "1720.35(j)": [
        ("after receipt of the Executive", "after the Executive", "after receipt of the Executive", I11),
        ("Certification Review Panel~~Executive Committee~~ shall review", "Executive Committee shall review",
         "Certification Review Panel shall review", MARKS),
        ("scheduled ~~quarterly Executive Committee~~ meeting", "scheduled quarterly Executive Committee meeting",
         "scheduled meeting", MARKS),
        ("Certification Review Panel~~Executive Committee~~ shall make", "Executive Committee shall make",
         "Certification Review Panel shall make", MARKS),
    ],
    "1720.35(k)": [
        ("will be granted~~shall be entitled to~~", "shall be entitled to", "will be granted", I11),
        ("waiver~~extension~~", "extension", "waiver", I11),
    ],
}  # fmt: skip

# Places that did not exist before June 23, 2023.
NEW = {"1720.15(e)", "1720.30(j)", "1720.35(a)(1)", "1720.35(a)(2)"}

# Labels that the conversion of the notice misread.
RELABELLED = {("1720.120", "e", 1): "c"}

# The tables of Appendix A, whose old and new figures the conversion ran together: (as printed, before). The rows in force
# since are printed whole above them.
OLD_ROWS: dict[str, tuple[str, str]] = {
    "1": ("Sit and Reach 16.0 15.0 13.8 12.8 18.8 17.8 16.8 16.3",
          "Sit and Reach 16.0 15.0 13.8 12.8 18.8 17.8 16.8 16.3"),
    "2": ("1 Minute Sit Up 3337 3034 2428 1923 2431 2024 1418 1013",
          "1 Minute Sit Up 37 34 28 23 31 24 18 13"),
    "3": ("Ratio 88%.98 78%.87 72%.79 63%.70 51%.58 47%.52 43%.49 39%.43",
          "Maximum Bench Press Ratio .98 .87 .79 .70 .58 .52 .49 .43"),
    "4": ("1.5 Mile Run 15.46 14.31 15.24 16.21 16.21 16.52 17.53 18.44",
          "1.5 Mile Run 15.46 14.31 15.24 16.21 16.21 16.52 17.53 18.44"),
}  # fmt: skip
