"""Heads: labels, columns, dates, case numbers, letterheads and the words to the committee."""

# Letters have lines of their own length.
# ruff: noqa: E501

from __future__ import annotations

from tests.corpus.letters.expected import Letter, answer

QUESTION = "Hvor mange prøver er der taget i år?"
SAID = "Der er taget 200 prøver i år."
EVA = (("Eva Eksempel", "X"),)

_BODY = f"""Spørgsmål nr. 11:
”{QUESTION}”
Svar:
{SAID}
Med venlig hilsen
Minna Prøvesen
/
Otto Opdigtet
"""
_INTRO = """Folketingets Prøveudvalg har den 3. marts 2031 stillet følgende spørgsmål nr. 11 (Alm. del) til
prøveministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Eva Eksempel (X).
"""

LETTERS = (
    Letter(
        "labels with values on one line",
        f"""PRØVEMINISTERIET

Folketinget
Prøveudvalget
Christiansborg
1240 København K

Dato: 1. april 2031
Kontor: Kontoret for Prøver
og Mål
Sagsbeh: Eva Sagsbehandler
Sagsnr.: 2031-02927
Dok.: 3647172

{_INTRO}
{_BODY}""",
        (
            answer(
                "11",
                QUESTION,
                ("P", SAID),
                date="2031-04-01",
                case_number="2031-02927",
                document_number="3647172",
                asked_by=EVA,
            ),
        ),
    ),
    Letter(
        "labels first and then values, wrapped",
        f"""Prøveudvalget 2030-31
PRU Alm.del
Offentligt
4765337_0001.png
Folketinget
Prøveudvalget
Christiansborg
1240 København K
DK Danmark
Dato:
Kontor:
Sagsbeh:
Sagsnr.:
Dok.:
1. april 2031
Prøvekontoret for Mål
og Vægt
Eva Maria
Sagsbehandler
2031-02927
3647172
Besvarelse af spørgsmål nr. 11 (Alm. del) fra Folketingets Prøveudvalg
Hermed sendes besvarelse af spørgsmål nr. 11 (Alm. del), som
Folketingets Prøveudvalg har stillet til prøveministeren den 3. marts
2031. Spørgsmålet er stillet efter ønske fra Eva Eksempel (X).
Minna Prøvesen
/
Otto Opdigtet
Prøvegade 10
1216 København K.
T +45 1234 5678
www.proeveministeriet.dk
[email protected]
Side 1/2
PRU, Alm.del - 2030-31 - Endeligt svar på spørgsmål 11: Spm. om antallet af prøver
Spørgsmål nr. 11 (Alm. del) fra Folketingets Prøveudvalg:
”{QUESTION}”
Svar:
{SAID}
""",
        (
            answer(
                "11",
                QUESTION,
                ("P", SAID),
                date="2031-04-01",
                session="2030-31",
                case_number="2031-02927",
                document_number="3647172",
                committee_code="PRU",
                asked_by=EVA,
            ),
        ),
    ),
    Letter(
        "address first, numeric date, unlabelled ministry",
        f"""Prøvegade 6
DK-1057 København K
T +45 1234 5678
F +45 1234 5679
M prm@prm.dk
W prm.dk
Folketingets Prøveudvalg
Dato: 05-04-2031
Enhed: PRVMAAL
Sagsbeh.: PRVEVA
Sagsnr.: 3103505
Dok. nr.: 1228723
{_INTRO}{_BODY}""",
        (
            answer(
                "11",
                QUESTION,
                ("P", SAID),
                date="2031-04-05",
                case_number="3103505",
                document_number="1228723",
                asked_by=EVA,
            ),
        ),
    ),
    Letter(
        "case number of the journal, date after the word Den, title of the letter",
        f"""Folketingets Prøveudvalg
Christiansborg
1240 København K
J.nr. 2031 - 1544
Den 7. juli 2031
Prøveministerens besvarelse af spørgsmål nr. 11 (PRU alm. del) stillet 23. juni 2031 efter ønske fra Eva
Eksempel (X).
Spørgsmål nr. 11
{QUESTION}
Svar
{SAID}
Minna Prøvesen
/
Otto Opdigtet
Prøveministeriet • Prøvegade 26 • 1220 København K
""",
        (
            answer(
                "11",
                QUESTION,
                ("P", SAID),
                date="2031-07-07",
                case_number="2031 - 1544",
                committee_code="PRU",
                asked_by=EVA,
            ),
        ),
    ),
    Letter(
        "letterhead in the margin after the text, act number",
        f"""Ministeren
Prøveudvalget
Folketinget
Christiansborg
1240 København K
Prøveudvalget har den 14. december 2023 stillet følgende spørgsmål nr. 11 (alm. del) efter ønske fra
Eva Eksempel (X) til prøve-, mål- og vægtministeren, som hermed besvares.
Spørgsmål nr. 11:
{QUESTION}
Svar:
{SAID}
Minna Prøvesen
10. januar 2024
Koncernøkonomi
Prøve-, Mål- og
Vægtministeriet
Prøvegade 10
1216 København K
Tel.
Mail
Web
CVR-nr.
Sags nr.
Akt-id
1234 5678
[email protected]
www.pmv.dk
36977191
2023 - 18289
348827
Side
1/1
""",
        (
            answer(
                "11",
                QUESTION,
                ("P", SAID),
                date="2024-01-10",
                session="2023-24",
                case_number="2023 - 18289",
                document_number="348827",
                ministry="Prøve-, Mål- og Vægtministeriet",
                minister_title="prøve-, mål- og vægtminister",
                asked_by=EVA,
            ),
        ),
    ),
    Letter(
        "no case number, short date, minister's title in capitals, nobody named as asker",
        f"""PRØVEMINISTEREN
Folketingets Prøveudvalg
Dato 4/9-31
Folketingets Prøveudvalg har den 14. august 2031 stillet følgende spørgsmål nr. 11, som hermed besvares.
Spørgsmål nr. 11:
{QUESTION}
Svar:
{SAID}
Med
venlig
hilsen
Minna Prøvesen
Side 1 af 1
""",
        (answer("11", QUESTION, ("P", SAID), date="2031-09-04"),),
    ),
    Letter(
        "labels side by side with values below",
        f"""Prøveministeriet
Folketingets Prøveudvalg
Bilag Sag/ID Nr. Enhed Dato
2031-5485 MAAL 11. oktober 2031
PRU alm. del – svar på spørgsmål 11 fra Eva Eksempel stillet den 22.
september 2031 til prøveministeren
Spørgsmål
{QUESTION}
Svar
{SAID}
Med venlig hilsen
Minna Prøvesen
Prøveplads 2
DK-1448 København K
Telefon +45 12 34 56 78
E-mail: pm@proeveministeriet.dk
""",
        (
            answer(
                "11",
                QUESTION,
                ("P", SAID),
                date="2031-10-11",
                case_number="2031-5485",
                committee_code="PRU",
                asked_by=(("Eva Eksempel", None),),
            ),
        ),
    ),
    Letter(
        "letter by a minister in the first person",
        f"""MINISTEREN
Prøveudvalget
Folketinget
Dato
J. nr.
20. marts 2031
2031-1725
Prøvegade 27 F
1220 København K
Telefon
12 34 56 78
Prøveudvalget har i brev af 14. marts 2031 stillet mig følgende spørgsmål (PRU alm. del), som jeg hermed skal
besvare. Spørgsmålet er stillet efter ønske fra Eva Eksempel (X).
Spørgsmål nr. 11:
{QUESTION}
Svar:
Jeg kan oplyse, at der er taget 200 prøver i år.
Med venlig hilsen
Minna Prøvesen
Prøveminister
""",
        (
            answer(
                "11",
                QUESTION,
                ("M", "Jeg kan oplyse, at der er taget 200 prøver i år."),
                date="2031-03-20",
                case_number="2031-1725",
                committee_code="PRU",
                asked_by=EVA,
            ),
        ),
    ),
    Letter(
        "date and case number at the end, several askers",
        f"""Ministeren
Prøveudvalget
Christiansborg
Prøveministeriet
Prøvekanal 21
1220 København K
Tlf. nr.: 12 34 56 78
E-mail: [email protected]
CVR-nr.: 20453044
Svar på alm. del
spørgsmål 11
I brev af 18. august 2031 har Prøveudvalget efter ønske fra Eva Eksempel
(X), Ole Opfundet (Y) og ikkemedlem af udvalget (MFU) Ida Intet-Navn (Z) stillet mig følgende spørgsmål:
Alm. del
spørgsmål 11:
{QUESTION}
Svar:
{SAID}
15. september 2031
Sagsnr.: 31/15554
Med venlig hilsen
Minna Prøvesen
""",
        (
            answer(
                "11",
                QUESTION,
                ("P", SAID),
                date="2031-09-15",
                case_number="31/15554",
                minister_title=None,
                asked_by=(("Eva Eksempel", "X"), ("Ole Opfundet", "Y"), ("Ida Intet-Navn", "Z")),
            ),
        ),
    ),
    Letter(
        "text that lost its line ends",
        """Prøveudvalget 2011-12
PRU Alm.del
Offentligt
1045658_0001.png
Mål- og Vægtafdelingen
FolketingetPrøveudvalgetChristiansborg1240 København K
Dato:7. september 2012Kontor: PrøvekontoretSagsbeh: Eva SagsbehandlerSagsnr.: 2012-0030-0867Dok.:516880
Hermed sendes endelig besvarelse af spørgsmål nr. 11 (Alm. del), somFolketingets Prøveudvalg har stillet til """
        """prøveministeren den 25. juni 2012.Spørgsmålet er stillet efter ønske fra Eva Eksempel(X).
Minna Prøvesen/Otto Opdigtet
Prøvegade 101216 København K.Telefon 1234 5678Telefax 1234 5679www.proeveministeriet.dk[email protected]
Spørgsmål nr. 11 (Alm. del) fra Folketingets Prøveudvalg:
”Hvor mange prøver er der taget, og hvor-dan er de efter-sat af sty-relsen?”Svar:
Prøveministeriet har til brug for besvarelsen af spørgsmålet indhentet enudtalelse fra Målestyrelsen, der har """
        """oplyst følgende:”Målestyrelsen kan oplyse, at der er taget 200 prøver.De er eftersat en-hver gang.”
2
""",
        (
            answer(
                "11",
                "Hvor mange prøver er der taget, og hvordan er de eftersat af styrelsen?",
                (
                    "P",
                    "Prøveministeriet har til brug for besvarelsen af spørgsmålet indhentet enudtalelse fra Målestyrelsen, "
                    "der har oplyst følgende:",
                ),
                (
                    "Målestyrelsen>P",
                    "Målestyrelsen kan oplyse, at der er taget 200 prøver. De er eftersat enhver gang.",
                ),
                date="2012-09-07",
                session="2011-12",
                case_number="2012-0030-0867",
                document_number="516880",
                committee_code="PRU",
                asked_by=EVA,
            ),
        ),
    ),
    Letter(
        "minister for something, ministry of the same",
        f"""Folketingets Udvalg for Prøver, Mål og Vægt
København, den 25. november 2031
Sagsnr.: 7625
Dok.nr.: 163649
Folketingets Udvalg for Prøver, Mål og Vægt har i brev af 27. oktober 2031 stillet følgende spørgsmål nr. 11 (Alm. del)
til ministeren for prøver og mål, som hermed besvares. Spørgsmålet er stillet efter ønske fra Eva Eksempel (X).
Spørgsmål 11:
”{QUESTION}”
Svar:
{SAID}
Minna Prøvesen
/ Otto B. Opdigtet
2
""",
        (
            answer(
                "11",
                QUESTION,
                ("P", SAID),
                date="2031-11-25",
                case_number="7625",
                document_number="163649",
                committee="Udvalget for Prøver, Mål og Vægt",
                ministry="Ministeriet for Prøver og Mål",
                minister_title="minister for prøver og mål",
                asked_by=EVA,
            ),
        ),
    ),
    Letter(
        "the committee's question in the title, with its date",
        f"""Folketingets Prøveudvalg
Christiansborg
2. marts 2022
Svar på Prøveudvalgets spørgsmål nr. 11 (Alm. del) af 30.
august 2021 stillet efter ønske fra Eva Eksempel (X)
Spørgsmål
{QUESTION}
Svar
{SAID}
Med venlig hilsen
Minna Prøvesen
Prøveminister
""",
        (answer("11", QUESTION, ("P", SAID), date="2022-03-02", session="2020-21", asked_by=EVA),),
    ),
    Letter(
        "labels and values on lines of their own, in turn",
        f"""Prøveudvalget 2030-31
PRU Alm.del
Offentligt
Folketingets Prøveudvalg
Prøvekanal 22
1060 København K
Telefon 12 34 56 78
www.proeveministeriet.dk
Sagsnr.
2031 - 1328
Doknr.
537696
Dato
11-03-2031
Folketingets Prøveudvalg har d. 2. marts 2031 stillet følgende
spørgsmål nr. 11 (alm. del) til prøveministeren, som hermed
besvares. Spørgsmålet er stillet efter ønske fra Eva Eksempel (X).
Spørgsmål nr. 11:
”{QUESTION}”
Svar:
{SAID}
Med venlig hilsen
Minna Prøvesen
1
""",
        (
            answer(
                "11",
                QUESTION,
                ("P", SAID),
                date="2031-03-11",
                session="2030-31",
                case_number="2031 - 1328",
                document_number="537696",
                committee_code="PRU",
                asked_by=EVA,
            ),
        ),
    ),
    Letter(
        "values before their labels, reference number of the margin",
        f"""Ministeren
Prøveudvalget
Folketinget
Christiansborg
1240 København K
I brev af 6. oktober 2023 har udvalget efter ønske fra Erling Eksempel (X) stillet
mig følgende spørgsmål:
Spørgsmål nr. 11 (Alm. del)
{QUESTION}
Svar
{SAID}
3. november 2023
Prøve- og
Måleministeriet
Prøvegade 4
Post
Postboks 2135
1015 København K
Tel.
1234 5700
Mail
[email protected]
Web
www.pmm.dk
CVR-nr.
Ref.-nr.
1680 5408
23/048363-02
Med venlig hilsen
Minna Prøvesen
Side
1/1
""",
        (
            answer(
                "11",
                QUESTION,
                ("P", SAID),
                date="2023-11-03",
                session="2023-24",
                case_number="23/048363-02",
                ministry="Prøve- og Måleministeriet",
                minister_title=None,
                asked_by=(("Erling Eksempel", "X"),),
            ),
        ),
    ),
)
