"""Noise of the medium: stamps and footers between halves of a sentence, margins, hyphens, page breaks."""

# Letters have lines of their own length.
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from tests.corpus.letters.expected import Letter, answer

_HEAD = """Prøveudvalget 2022-23 (2. samling)
PRU Alm.del
Offentligt
2756988_0001.png
Prøveministeriet
Folketingets Prøveudvalg
Dato: 1. april 2023
Sagsnr.: 2023-0030-9407
Dok.: 3647172
Folketingets Prøveudvalg har den 3. marts 2023 stillet følgende spørgsmål nr. 101 (Alm. del) til prøve-
ministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Eva
Eksempel (X).
Spørgsmål nr. 101:
”Hvad ved man om prø-
ver?”
Svar:
"""
_TAIL = """
Med venlig hilsen
Minna Prøvesen
"""
_KNOWN: dict[str, Any] = {
    "date": "2023-04-01",
    "session": "2022-23 (2. samling)",
    "case_number": "2023-0030-9407",
    "document_number": "3647172",
    "committee_code": "PRU",
    "asked_by": (("Eva Eksempel", "X"),),
}


def _letter(name: str, text: str, *says: tuple[str, str]) -> Letter:
    return Letter(name, _HEAD + text + _TAIL, (answer("101", "Hvad ved man om prøver?", *says, **_KNOWN),))


LETTERS = (
    _letter(
        "a page's stamps between halves of a sentence",
        """Prøverne er taget af Målestyrelsens medarbejdere, som har været ude i hele landet for at
Side 1/3
PRU, Alm.del - 2022-23 (2. samling) - Endeligt svar på spørgsmål 101: Spm. om hvad man ved om prøver
2756988_0002.png
veje og måle, hvad der kunne vejes og måles i løbet af året.""",
        (
            "P",
            "Prøverne er taget af Målestyrelsens medarbejdere, som har været ude i hele landet for at veje og måle, hvad der kunne "
            "vejes og måles i løbet af året.",
        ),
    ),
    _letter(
        "page numbers of the margin level with lines of the text",
        """Prøverne er taget af Målestyrelsens medarbejdere, som har været ude i hele landet for at
Side 1/3 veje og måle, hvad der kunne vejes og måles i løbet af
året. Side 2/3
Det er gået godt.""",
        (
            "P",
            "Prøverne er taget af Målestyrelsens medarbejdere, som har været ude i hele landet for at veje og måle, hvad der kunne "
            "vejes og måles i løbet af året. Det er gået godt.",
        ),
    ),
    _letter(
        "a margin column between halves of a sentence",
        """Prøverne er taget af Målestyrelsens medarbejdere, som har været ude i hele landet for at
Prøveministeriet
Prøvegade 10
1216 København K
Tel.
Mail
Web
CVR-nr.
6198 4000
www.prm.dk
36977191
Side
1/3
veje og måle, hvad der kunne vejes og måles i løbet af året.""",
        (
            "P",
            "Prøverne er taget af Målestyrelsens medarbejdere, som har været ude i hele landet for at veje og måle, hvad der kunne "
            "vejes og måles i løbet af året.",
        ),
    ),
    _letter(
        "hyphens that belong to the word and hyphens that do not",
        """Dokumen-
tation efter 26-
årsreglen og EU-
retten findes i Sundheds-
og Ældreudvalget og i måle- og vejevæsenet. It-
systemet følger Øst-
Vest-planen, og ikke-
medlemmer kan se e-
mail om prøver.""",
        (
            "P",
            "Dokumentation efter 26-årsreglen og EU-retten findes i Sundheds- og Ældreudvalget og i måle- og vejevæsenet. "
            "It-systemet følger Øst-Vest-planen, og ikke-medlemmer kan se e-mail om prøver.",
        ),
    ),
    _letter(
        "a page break inside a quotation",
        """Prøveministeriet har indhentet en udtalelse fra Målestyrelsen, der har oplyst følgende:

”Målestyrelsen har i forbindelse med de planlagte prøver været ude at

måle i hele landet. Det er gået godt i de fleste egne af landet, men det var svært at nå alle

egne i tide.”

Prøveministeriet kan henholde sig hertil.""",
        ("P", "Prøveministeriet har indhentet en udtalelse fra Målestyrelsen, der har oplyst følgende:"),
        (
            "Målestyrelsen>P",
            "Målestyrelsen har i forbindelse med de planlagte prøver været ude at måle i hele landet. Det er gået godt i de fleste "
            "egne af landet, men det var svært at nå alle egne i tide.",
        ),
        ("P", "Prøveministeriet kan henholde sig hertil."),
    ),
    _letter(
        "a table of loose cells and a footnote's mark inside a quotation",
        """Prøveministeriet har indhentet en udtalelse fra Målestyrelsen, der har oplyst følgende:
”Tabellen viser antallet af prøver.
År
2029
2030
Antal
118
124
Det bemærkes, at tallene er foreløbige.”
Jeg kan henholde mig hertil.""",
        ("P", "Prøveministeriet har indhentet en udtalelse fra Målestyrelsen, der har oplyst følgende:"),
        (
            "Målestyrelsen>P",
            "Tabellen viser antallet af prøver. År 2029 2030 Antal 118 124 Det bemærkes, at tallene er foreløbige.",
        ),
        ("M", "Jeg kan henholde mig hertil."),
    ),
    _letter(
        "tables that look like addresses",
        """Tabellen viser prøver på veje og i havne.
2029 Danmark
2030 Danmark
11.565
12.340
2029 2030
Aalborg Havn 12
Prøvevej 12
Målevej 14
1/3
2/3
Dato
Enhed
1. april 2022
Prøvekontoret
Spørgsmål kan rettes til Målestyrelsen på tlf. 12 34 56 78 eller www.maal.dk.""",
        (
            "P",
            "Tabellen viser prøver på veje og i havne. 2029 Danmark 2030 Danmark 11.565 12.340 2029 2030 Aalborg Havn 12 Prøvevej 12 "
            "Målevej 14 1/3 2/3 Dato Enhed 1. april 2022 Prøvekontoret Spørgsmål kan rettes til Målestyrelsen på tlf. 12 34 56 78 eller "
            "www.maal.dk.",
        ),
    ),
    _letter(
        "a running header that only page numbers set off",
        """Prøverne er taget af Målestyrelsens medarbejdere, som har været ude i hele landet for at
Side 1/3
Prøveministeriets svar på spørgsmål
veje og måle, hvad der kunne vejes og måles i løbet af året, og som har talt med alle
Side 2/3
Prøveministeriets svar på spørgsmål
dem, de mødte.""",
        (
            "P",
            "Prøverne er taget af Målestyrelsens medarbejdere, som har været ude i hele landet for at veje og måle, hvad der kunne "
            "vejes og måles i løbet af året, og som har talt med alle dem, de mødte.",
        ),
    ),
    Letter(
        "letters composed of two characters",
        (_HEAD + "Der er måske 5 prøver på Ærø, som å er løbet forbi." + _TAIL).replace("å", "a\u030a"),
        (
            answer(
                "101",
                "Hvad ved man om prøver?",
                ("P", "Der er ma\u030aske 5 prøver pa\u030a Ærø, som a\u030a er løbet forbi."),
                **_KNOWN,
            ),
        ),
    ),
    Letter(
        "lines ended as on Windows, with hard spaces",
        (_HEAD + "Der er 5 prøver på Ærø.\n\nOg 6 på Fyn." + _TAIL)
        .replace("\n", "\r\n")
        .replace("er 5 ", "er\u00a05\u00a0"),
        (answer("101", "Hvad ved man om prøver?", ("P", "Der er 5 prøver på Ærø. Og 6 på Fyn."), **_KNOWN),),
    ),
    Letter(
        "text whose line ends all became spaces",
        "Side 1/2 Besvarelse af spørgsmål nr. 101 (Alm. del) fra Folketingets Prøveudvalg Hermed sendes besvarelse af spørgsmål nr. "
        "101 (Alm. del), som Folketingets Prøveudvalg har stillet til prøveministeren den 3. marts 2023. Spørgsmålet er stillet "
        "efter ønske fra Eva Eksempel (X). Minna Prøvesen / Otto Opdigtet Folketinget Prøveudvalget Christiansborg Dato: 1. april "
        "2023 Kontor: Prøvekontoret Sagsnr.: 2023-0030-9407 Dok.: 3647172 www.proeveministeriet.dk Side 2/2 Spørgsmål nr. 101 (Alm. "
        "del) fra Folketingets Prøveudvalg: ”Hvad ved man om prøver?” Svar: Prøveministeriet har indhentet en udtalelse fra "
        "Målestyrelsen, der har oplyst følgende: ”Man ved alt.” Jeg er enig.",
        (
            answer(
                "101",
                "Hvad ved man om prøver?",
                ("P", "Prøveministeriet har indhentet en udtalelse fra Målestyrelsen, der har oplyst følgende:"),
                ("Målestyrelsen>P", "Man ved alt."),
                ("M", "Jeg er enig."),
                **(_KNOWN | {"committee_code": None, "minister_name": None}),
            ),
        ),
    ),
    Letter(
        "a letter that only corrects an answer",
        """Prøveudvalget 2022-23 (2. samling)
PRU Alm.del
Offentligt
Prøveministeriet
Dato: 01-05-2023
Sagsnr.: 2023 - 5416
Dok. nr.: 146060
Berigtigelse af besvarelse af spørgsmål nr. 101 (Alm. del) fra
Folketingets Prøveudvalg
Det fremgår af besvarelsen, at der er 5 prøver.
Ministeriet berigtiger hermed besvarelsen, idet der er 6 prøver.
Med venlig hilsen
Minna Prøvesen
""",
        (
            answer(
                "101",
                "",
                (
                    "P",
                    "Det fremgår af besvarelsen, at der er 5 prøver. Ministeriet berigtiger hermed besvarelsen, idet der er 6 prøver.",
                ),
                status="supplementary",
                date="2023-05-01",
                session="2022-23 (2. samling)",
                case_number="2023 - 5416",
                document_number="146060",
                committee_code="PRU",
                minister_title=None,
            ),
        ),
    ),
)
