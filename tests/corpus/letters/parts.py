"""Parts: kinds of question, several questions in one letter, unquoted questions, numbered answers."""

# Letters have lines of their own length.
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from tests.corpus.letters.expected import Letter, answer

EVA = (("Eva Eksempel", "X"),)
_HEAD = """PRØVEMINISTERIET

Folketingets Prøveudvalg

Dato: 1. april 2031
Sagsnr.: 2031-02927

"""
_KNOWN: dict[str, Any] = {"date": "2031-04-01", "case_number": "2031-02927"}

LETTERS = (
    Letter(
        "two questions with a part each, asked by different members",
        _HEAD
        + """Folketingets Prøveudvalg har den 3. marts 2031 stillet følgende spørgsmål nr. 21 og 22 (Alm. del) til prøveministeren,
som hermed besvares.

Spørgsmål nr. 21:

”Er prøverne sikre?

Og hvem siger det?”

Spørgsmålet er stillet efter ønske fra Eva Eksempel (X).

Svar:

Prøverne er sikre.

Spørgsmål nr. 22:

Er målene sikre?

Spørgsmålet er stillet efter ønske fra Ole Opfundet (Y).

Svar:

Jeg henviser til min besvarelse af spørgsmål nr. 20.

Med venlig hilsen

Minna Prøvesen
""",
        (
            answer("21", "Er prøverne sikre? Og hvem siger det?", ("P", "Prøverne er sikre."), asked_by=EVA, **_KNOWN),
            answer(
                "22",
                "Er målene sikre?",
                ("M", "Jeg henviser til min besvarelse af spørgsmål nr. 20."),
                refers=(("alm_del", "20", "Prøveudvalget", None, None),),
                asked_by=(("Ole Opfundet", "Y"),),
                **_KNOWN,
            ),
        ),
    ),
    Letter(
        "a question on a bill",
        _HEAD
        + """Besvarelse af spørgsmål nr. 7 til L 222 fra Folketingets Prøveudvalg

Hermed sendes besvarelse af spørgsmål nr. 7 vedrørende forslag til lov om prøver (L 222), som Folketingets Prøveudvalg har
stillet til prøveministeren den 3. marts 2031.

Minna Prøvesen

/

Otto Opdigtet

Spørgsmål nr. 7 til L 222:

”Gælder loven også for mål?”

Svar:

Loven gælder for mål, jf. L 222 - bilag 3. Der henvises til besvarelsen af spørgsmål nr. 6.
""",
        (
            answer(
                "7 til L 222",
                "Gælder loven også for mål?",
                ("P", "Loven gælder for mål, jf. L 222 - bilag 3. Der henvises til besvarelsen af spørgsmål nr. 6."),
                kind="bill",
                refers=(
                    ("bill", "L 222 - bilag 3", None, None, None),
                    ("bill", "6 til L 222", "Prøveudvalget", None, None),
                ),
                **_KNOWN,
            ),
        ),
    ),
    Letter(
        "a question on a bill that only the stamp tells",
        """Prøveudvalget 2030-31
L 45
Offentligt
Prøveministeriet
Dato: 1. april 2031
Besvarelse af spørgsmål 9 stillet af Prøveudvalget den 6. marts 2031
Spørgsmål:
Hvad koster loven?
Svar:
Loven koster 3 mio. kr.
Minna Prøvesen
/
Otto Opdigtet
""",
        (
            answer(
                "9 til L 45",
                "Hvad koster loven?",
                ("P", "Loven koster 3 mio. kr."),
                kind="bill",
                date="2031-04-01",
                session="2030-31",
                minister_title=None,
            ),
        ),
    ),
    Letter(
        "a written question under section 20",
        """Prøveministeriet

Dato: 1. april 2031
J.nr. 2031-77

Svar på spørgsmål nr. S 122 fra medlem af Folketinget Eva Eksempel (X) til prøveministeren

Spørgsmål nr. S 122:

Hvad er ministerens holdning til prøver?

Svar:

Jeg er glad for prøver.

Med venlig hilsen

Minna Prøvesen
""",
        (
            answer(
                "S 122",
                "Hvad er ministerens holdning til prøver?",
                ("M", "Jeg er glad for prøver."),
                kind="section_20",
                committee=None,
                asked_by=EVA,
                date="2031-04-01",
                case_number="2031-77",
            ),
        ),
    ),
    Letter(
        "speech notes for a consultation",
        """Prøveministeriet
1. april 2031
Talepapir til besvarelse af samrådsspørgsmål AT-AU i Folketingets Prøveudvalg
Spørgsmål AT
Vil ministeren redegøre for prøverne?
Spørgsmål AU
Vil ministeren redegøre for målene?
Svar
Tak for invitationen til dette samråd. Jeg vil gerne begynde med prøverne, som blev omtalt i svaret på PRU alm. del -
spm. 14.
""",
        (
            answer(
                "AT-AU",
                "Vil ministeren redegøre for prøverne?",
                (
                    "M",
                    "Tak for invitationen til dette samråd. Jeg vil gerne begynde med prøverne, som blev omtalt i svaret på PRU "
                    "alm. del - spm. 14.",
                ),
                kind="samraad",
                date="2031-04-01",
                minister_title=None,
                minister_name=None,
                refers=(("alm_del", "14", "PRU", None, None),),
            ),
        ),
    ),
    Letter(
        "an unquoted question of several paragraphs, numbered answers",
        _HEAD
        + """Prøveudvalget har den 3. marts 2031 stillet følgende spørgsmål nr. 31 (Alm. del) efter ønske fra Eva Eksempel (X) til
prøveministeren, som hermed besvares.

Spørgsmål nr. 31:

Vil ministeren oplyse følgende:

1. Hvor mange prøver er der?

2. Hvem tager dem?

Svar:

1.

Der er 200 prøver.

2.

Målestyrelsen tager dem.

Minna Prøvesen

/

Otto Opdigtet
""",
        (
            answer(
                "31",
                "Vil ministeren oplyse følgende: 1. Hvor mange prøver er der? 2. Hvem tager dem?",
                ("P", "1. Der er 200 prøver. 2. Målestyrelsen tager dem."),
                asked_by=EVA,
                **_KNOWN,
            ),
        ),
    ),
    Letter(
        "a question without a heading",
        """Prøveministeriet
Telefon  1234 5678

Dokument nr. 326757

Dato:  7. maj 2031

Folketingets Prøveudvalg har ved brev af 27. april 2031 (PRU alm. del – spørgsmål 41) bedt om min besvarelse af følgende
spørgsmål:

”Har ministeriet kendskab til klager over prøver?”

Svar:

Ministeriet har kendskab til 7 klager.

Minna Prøvesen

                                                                 /Otto Opdigtet Prøvemand
""",
        (
            answer(
                "41",
                "Har ministeriet kendskab til klager over prøver?",
                ("P", "Ministeriet har kendskab til 7 klager."),
                date="2031-05-07",
                document_number="326757",
                committee_code="PRU",
                minister_title=None,
            ),
        ),
    ),
    Letter(
        "a question that quotes, with the question's own confident words",
        _HEAD
        + """Folketingets Prøveudvalg har den 3. marts 2031 stillet følgende spørgsmål nr. 51 (Alm. del) til prøveministeren, som hermed
besvares.

Spørgsmål nr. 51

”Målestyrelsen har oplyst følgende: ”Ingen prøver er sikre.” Er ministeren enig?”

Svar

Nej.

Minna Prøvesen

/

Otto Opdigtet
""",
        (
            answer(
                "51",
                "Målestyrelsen har oplyst følgende: ”Ingen prøver er sikre.” Er ministeren enig?",
                ("P", "Nej."),
                **_KNOWN,
            ),
        ),
    ),
    Letter(
        "a preliminary answer",
        _HEAD
        + """Folketingets Prøveudvalg har den 3. marts 2031 stillet følgende spørgsmål nr. 61 (Alm. del) til prøveministeren, som hermed
besvares.

Spørgsmål nr. 61:

”Hvad viser prøverne?”

Svar:

Det har desværre ikke været muligt at besvare spørgsmålet inden for fristen. Jeg forventer at besvare spørgsmålet endeligt
ultimo august.

Minna Prøvesen

/

Otto Opdigtet
""",
        (
            answer(
                "61",
                "Hvad viser prøverne?",
                (
                    "M",
                    "Det har desværre ikke været muligt at besvare spørgsmålet inden for fristen. Jeg forventer at besvare "
                    "spørgsmålet endeligt ultimo august.",
                ),
                status="preliminary",
                **_KNOWN,
            ),
        ),
    ),
    Letter(
        "a supplementary answer",
        _HEAD
        + """Supplerende svar på spørgsmål nr. 71 (Alm. del) fra Folketingets Prøveudvalg

Hermed sendes supplerende besvarelse af spørgsmål nr. 71 (Alm. del), som Folketingets Prøveudvalg har stillet til
prøveministeren den 3. marts 2031.

Minna Prøvesen

/

Otto Opdigtet

Spørgsmål nr. 71 (Alm. del) fra Folketingets Prøveudvalg:

”Hvad viser prøverne?”

Svar:

I forlængelse af ministeriets besvarelse af 18. april 2031 af spørgsmål nr. 71 (Alm. del) fra Folketingets Prøveudvalg kan
ministeriet oplyse, at prøverne er fine.
""",
        (
            answer(
                "71",
                "Hvad viser prøverne?",
                (
                    "P",
                    "I forlængelse af ministeriets besvarelse af 18. april 2031 af spørgsmål nr. 71 (Alm. del) fra Folketingets "
                    "Prøveudvalg kan ministeriet oplyse, at prøverne er fine.",
                ),
                status="supplementary",
                refers=(("alm_del", "71", "Prøveudvalget", None, "2031-04-18"),),
                **_KNOWN,
            ),
        ),
    ),
    Letter(
        "references of many forms",
        _HEAD
        + """Folketingets Prøveudvalg har den 3. marts 2031 stillet følgende spørgsmål nr. 81 (Alm. del) til prøveministeren, som hermed
besvares.

Spørgsmål nr. 81:

”Hvad er der svaret før?”

Svar:

Der henvises til ministeriets besvarelse af 18. april 2030 af spørgsmål nr. 473 (Alm. del) fra Folketingets Målevalg, til den
samtidige besvarelse af spørgsmål nr. 82, til PRU alm. del - bilag 158, til PRU alm. del – spm. 204 og 503 (folketingsåret
2029-30), til besvarelsen af PRU alm. del samrådsspørgsmål AB og til svaret på spørgsmål nr. S 12. Der er 3 spørgsmål i alt.
""".replace("Målevalg", "Måleudvalg"),
        (
            answer(
                "81",
                "Hvad er der svaret før?",
                (
                    "P",
                    "Der henvises til ministeriets besvarelse af 18. april 2030 af spørgsmål nr. 473 (Alm. del) fra Folketingets "
                    "Måleudvalg, til den samtidige besvarelse af spørgsmål nr. 82, til PRU alm. del - bilag 158, til PRU alm. del – "
                    "spm. 204 og 503 (folketingsåret 2029-30), til besvarelsen af PRU alm. del samrådsspørgsmål AB og til svaret "
                    "på spørgsmål nr. S 12. Der er 3 spørgsmål i alt.",
                ),
                minister_name=None,
                refers=(
                    ("alm_del", "473", "Måleudvalget", None, "2030-04-18"),
                    ("alm_del", "82", "Prøveudvalget", None, None),
                    ("alm_del", "bilag 158", "PRU", None, None),
                    ("alm_del", "204", "PRU", "2029-30", None),
                    ("alm_del", "503", "PRU", "2029-30", None),
                    ("samraad", "AB", "PRU", None, None),
                    ("section_20", "S 12", None, None, None),
                ),
                **_KNOWN,
            ),
        ),
    ),
    Letter(
        "two questions answered together",
        _HEAD
        + """Folketingets Prøveudvalg har den 3. marts 2031 stillet følgende spørgsmål nr. 5 og 6 (Alm. del) til prøveministeren,
som hermed besvares.

Spørgsmål nr. 5:

Er prøver gode?

Spørgsmål nr. 6:

Er mål gode?

Fælles svar på spørgsmål nr. 5 og 6:

Begge dele er gode.

Med venlig hilsen

Minna Prøvesen
""",
        (
            answer("5", "Er prøver gode?", ("P", "Begge dele er gode."), **_KNOWN),
            answer("6", "Er mål gode?", ("P", "Begge dele er gode."), **_KNOWN),
        ),
    ),
    Letter(
        "a reprint with a confidential part",
        _HEAD
        + """Omtryk. Erstatter svar af 12. marts 2031

Folketingets Prøveudvalg har den 3. marts 2031 stillet følgende spørgsmål nr. 7 (Alm. del) til prøveministeren, som hermed
besvares.

Spørgsmål nr. 7:

”Er prøver gode?”

Svar:

En del af svaret er fortroligt. Målestyrelsen oplyser, at prøver er gode mv. Ministeriet er enig.

Med venlig hilsen

Minna Prøvesen
""",
        (
            answer(
                "7",
                "Er prøver gode?",
                ("P", "En del af svaret er fortroligt."),
                ("Målestyrelsen>P", "Målestyrelsen oplyser, at prøver er gode mv."),
                ("P", "Ministeriet er enig."),
                **_KNOWN,
            ),
        ),
    ),
)
