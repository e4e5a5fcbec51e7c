"""House styles: how ministries of many kinds and years head, part and sign their letters."""

# Letters have lines of their own length.
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from tests.corpus.letters.expected import Letter, answer

_WEATHER: dict[str, Any] = {
    "ministry": "Vejrministeriet",
    "minister_title": "vejrminister",
    "minister_name": "Vera Vindsen",
    "committee": "Vejrudvalget",
}
_ASKED = "Hvor meget regn er der faldet i år?"
_SAID = "Der er faldet 200 mm regn i år."
_OLE = (("Ole Opfundet", "Y"),)
_EVA = (("Eva Eksempel", "X"),)

LETTERS = (
    Letter(
        "covering letter on one page and a joint answer to a range of questions on the next",
        """VEJRMINISTERIET

Folketinget
Vejrudvalget
Christiansborg
1240 København K

Dato: 4. september 2031
Sagsnr.: 2031-1-0045
Dok.: 771203

Besvarelse af spørgsmål nr. 123-125 (Alm. del) fra Folketingets Vejrudvalg

Hermed sendes besvarelse af spørgsmål nr. 123-125 (Alm. del), som Folketingets Vejrudvalg har stillet til vejrministeren den
4. august 2031. Spørgsmålene er stillet efter ønske fra Ole Opfundet (Y).

Vera Vindsen

/

Otto Opdigtet

Spørgsmål nr. 123 (Alm. del) fra Folketingets Vejrudvalg:

”Hvor meget regn er der faldet i år?”

Spørgsmål nr. 124 (Alm. del) fra Folketingets Vejrudvalg:

”Hvor meget sne er der faldet i år?”

Spørgsmål nr. 125 (Alm. del) fra Folketingets Vejrudvalg:

”Vil ministeren gøre noget ved det?”

Svar på spørgsmål nr. 123-125:

Der er faldet 200 mm regn og ingen sne. Jeg kan intet gøre ved vejret.
""",
        tuple(
            answer(
                number,
                question,
                ("M", "Der er faldet 200 mm regn og ingen sne. Jeg kan intet gøre ved vejret."),
                **_WEATHER,
                date="2031-09-04",
                case_number="2031-1-0045",
                document_number="771203",
                asked_by=_OLE,
            )
            for number, question in (
                ("123", "Hvor meget regn er der faldet i år?"),
                ("124", "Hvor meget sne er der faldet i år?"),
                ("125", "Vil ministeren gøre noget ved det?"),
            )
        ),
    ),
    Letter(
        "each question followed by an answer whose heading names it",
        """Vejrministeriet

Folketingets Vejrudvalg

J.nr. 2031-88
Den 4. september 2031

Vejrudvalget har den 4. august 2031 stillet følgende spørgsmål nr. 41 og 42 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmål 41

Regner det?

Svar på spørgsmål 41

Ja.

Spørgsmål 42

Sner det?

Svar på spørgsmål 42

Nej.

Med venlig hilsen

Vera Vindsen
""",
        tuple(
            answer(number, question, ("P", said), **_WEATHER, date="2031-09-04", case_number="2031-88")
            for number, question, said in (("41", "Regner det?", "Ja."), ("42", "Sner det?", "Nej."))
        ),
    ),
    Letter(
        "a written section 20 question with the member's own grounds",
        """Vejrministeriet

Den 4.9.2031

Besvarelse af spørgsmål nr. S 845 stillet af Ole Opfundet (Y) til vejrministeren den 27. august 2031

Spørgsmål:

Hvad agter ministeren at gøre ved regnen?

Begrundelse:

Det regner for meget, og ministeren har ikke gjort noget ved det. Regeringen har svigtet.

Svar:

Regnen er ikke usædvanlig.

Vera Vindsen
""",
        (
            answer(
                "S 845",
                "Hvad agter ministeren at gøre ved regnen? Begrundelse: Det regner for meget, og ministeren har ikke gjort noget ved "
                "det. Regeringen har svigtet.",
                ("P", "Regnen er ikke usædvanlig."),
                **(_WEATHER | {"committee": None}),
                kind="section_20",
                date="2031-09-04",
                asked_by=_OLE,
            ),
        ),
    ),
    Letter(
        "a question on a proposed parliamentary resolution",
        """Folketingets Vejrudvalg
Christiansborg
1240 København K

VEJRMINISTEREN
4. september 2031
Sagsnr. 31/00412

Under henvisning til Folketingets Vejrudvalgs brev af 3. maj 2031 følger hermed vejrministerens endelige svar på spørgsmål nr. 12
til B 45 om forslag til folketingsbeslutning om bedre vejr.

Spørgsmål nr. 12 til B 45:

Hvad koster bedre vejr?

Endeligt svar:

Bedre vejr koster ca. 3 mio. kr. Der henvises til besvarelsen af spørgsmål nr. 11.

Med venlig hilsen

Vera Vindsen
""",
        (
            answer(
                "12 til B 45",
                "Hvad koster bedre vejr?",
                ("P", "Bedre vejr koster ca. 3 mio. kr. Der henvises til besvarelsen af spørgsmål nr. 11."),
                **_WEATHER,
                kind="bill",
                refers=(("bill", "11 til B 45", "Vejrudvalget", None, None),),
                date="2031-09-04",
                case_number="31/00412",
            ),
        ),
    ),
    Letter(
        "a question to one half of a divided bill",
        """Vejrministeriet
Dato: 04-09-2031
Journalnr.: 2031-0412

Svar på spørgsmål nr. 3 til L 123 A, som Folketingets Vejrudvalg har stillet til vejrministeren den 3. maj 2031.

Spørgsmål

Gælder loven for sne?

Svar

Loven gælder også for sne, jf. lovens § 3, stk. 2, nr. 1.

Venlig hilsen

Vera Vindsen
""",
        (
            answer(
                "3 til L 123 A",
                "Gælder loven for sne?",
                ("P", "Loven gælder også for sne, jf. lovens § 3, stk. 2, nr. 1."),
                **_WEATHER,
                kind="bill",
                date="2031-09-04",
                case_number="2031-0412",
            ),
        ),
    ),
    Letter(
        "speech notes in which not every paragraph says I",
        """Vejrministeriet
4. september 2031
Talepapir

Det talte ord gælder

Samråd i Folketingets Vejrudvalg den 6. september 2031

Samrådsspørgsmål Ø
Vil ministeren redegøre for regnen?

Svar

Tak for spørgsmålet.

Regnen er faldet i hele landet. Den er gavnlig for landbruget.

Jeg ser frem til debatten.
""",
        (
            answer(
                "Ø",
                "Vil ministeren redegøre for regnen?",
                (
                    "M",
                    "Tak for spørgsmålet. Regnen er faldet i hele landet. Den er gavnlig for landbruget. Jeg ser frem til debatten.",
                ),
                **(_WEATHER | {"minister_name": None, "minister_title": None}),
                kind="samraad",
                date="2031-09-04",
            ),
        ),
    ),
    Letter(
        "a final answer that mentions that there was a preliminary one",
        """Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Vores reference: 2031-5512

Hermed sendes endeligt svar på spørgsmål nr. 77 (Alm. del), som Folketingets Vejrudvalg har stillet til vejrministeren den 4. august
2031. Et foreløbigt svar blev oversendt den 20. august 2031.

Spørgsmål nr. 77:

Hvor meget regn er der faldet i år?

Endeligt svar:

Der er faldet 200 mm regn i år.

Vera Vindsen
/
Otto Opdigtet
""",
        (answer("77", _ASKED, ("P", _SAID), **_WEATHER, date="2031-09-04", case_number="2031-5512"),),
    ),
    Letter(
        "a final answer in which others are expected to answer others",
        """Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Sag: 2031-5513

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 78 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmål nr. 78:

Hvornår får ansøgerne svar?

Svar:

Vejrstyrelsen behandler ansøgningerne nu. Jeg forventer, at ansøgerne får svar i maj.

Vera Vindsen
/
Otto Opdigtet
""",
        (
            answer(
                "78",
                "Hvornår får ansøgerne svar?",
                ("M", "Vejrstyrelsen behandler ansøgningerne nu. Jeg forventer, at ansøgerne får svar i maj."),
                **_WEATHER,
                date="2031-09-04",
                case_number="2031-5513",
            ),
        ),
    ),
    Letter(
        "an answer with the heading of a preliminary one",
        """Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031 - 5514

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 79 (Alm. del) til vejrministeren.

Spørgsmål nr. 79

Hvor meget regn er der faldet i år?

Foreløbigt svar

Ministeriet er ved at indhente bidrag fra Vejrstyrelsen. Spørgsmålet vil blive besvaret, når bidraget foreligger.

Vera Vindsen
/
Otto Opdigtet
""",
        (
            answer(
                "79",
                _ASKED,
                (
                    "P",
                    "Ministeriet er ved at indhente bidrag fra Vejrstyrelsen. Spørgsmålet vil blive besvaret, når bidraget foreligger.",
                ),
                **_WEATHER,
                status="preliminary",
                date="2031-09-04",
                case_number="2031 - 5514",
            ),
        ),
    ),
    Letter(
        "an answer that only points at another answer",
        """VEJRMINISTERIET

Folketingets Vejrudvalg

Dato: 4. sept. 2031
J. nr. 2031-5515

Vejrudvalget har i brev af 4. august 2031 stillet mig følgende spørgsmål nr. 80 (alm. del), som jeg hermed skal besvare:

”Hvor meget regn er der faldet i år?”

Svar:

Der henvises til min besvarelse af 18. august 2031 af spørgsmål nr. 45 (Alm. del) fra Folketingets Vejrudvalg.

Vera Vindsen
Vejrminister
""",
        (
            answer(
                "80",
                _ASKED,
                (
                    "M",
                    "Der henvises til min besvarelse af 18. august 2031 af spørgsmål nr. 45 (Alm. del) fra Folketingets Vejrudvalg.",
                ),
                **_WEATHER,
                refers=(("alm_del", "45", "Vejrudvalget", None, "2031-08-18"),),
                date="2031-09-04",
                case_number="2031-5515",
            ),
        ),
    ),
    Letter(
        "signed by a civil servant on the minister's behalf",
        f"""Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031-5516

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 81 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmål nr. 81:

{_ASKED}

Svar:

{_SAID}

P.M.V.

Otto Opdigtet
Departementschef
""",
        (
            answer(
                "81",
                _ASKED,
                ("P", _SAID),
                **(_WEATHER | {"minister_name": None}),
                date="2031-09-04",
                case_number="2031-5516",
            ),
        ),
    ),
    Letter(
        "signed by the head of an office with a greeting",
        f"""Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031-5517

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 82 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmål nr. 82:

{_ASKED}

Svar:

{_SAID}

Med venlig hilsen

Otto Opdigtet
Kontorchef
""",
        (
            answer(
                "82",
                _ASKED,
                ("P", _SAID),
                **(_WEATHER | {"minister_name": None}),
                date="2031-09-04",
                case_number="2031-5517",
            ),
        ),
    ),
    Letter(
        "signed by another minister while the minister is away",
        """Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031-5518

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 83 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmål nr. 83:

Hvor meget regn er der faldet i år?

Svar:

Jeg kan oplyse, at der er faldet 200 mm regn i år.

På vejrministerens vegne

Minna Prøvesen
Prøveminister
""",
        (
            answer(
                "83",
                _ASKED,
                ("M", "Jeg kan oplyse, at der er faldet 200 mm regn i år."),
                **(_WEATHER | {"minister_name": "Minna Prøvesen"}),
                date="2031-09-04",
                case_number="2031-5518",
            ),
        ),
    ),
    Letter(
        "several case numbers and several committees in the stamps",
        f"""Vejrudvalget 2030-31, Prøveudvalget 2030-31
VEJ Alm.del - endeligt svar på spørgsmål 84, PRU Alm.del - Bilag 45
Offentligt
Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031-5519, 2031-5520
Dok.: 66120

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 84 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmål nr. 84:

{_ASKED}

Svar:

{_SAID}

Vera Vindsen
/
Otto Opdigtet
""",
        (
            answer(
                "84",
                _ASKED,
                ("P", _SAID),
                **_WEATHER,
                session="2030-31",
                committee_code="VEJ",
                date="2031-09-04",
                case_number="2031-5519",
                document_number="66120",
            ),
        ),
    ),
    Letter(
        "asked by one outside the committee and outside the parties",
        f"""Vejrministeriet

Folketingets Vejrudvalg

Dato: 04-09-2031
Sags nr. 2031-5521
Akt-id 348828

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 85 (Alm. del) til vejrministeren, som hermed besvares.
Spørgsmålet er stillet efter ønske fra ikkemedlem af udvalget (MFU) Ole Opfundet (UFG).

Spørgsmål nr. 85:

{_ASKED}

Svar:

{_SAID}

Med venlig hilsen

Vera Vindsen
""",
        (
            answer(
                "85",
                _ASKED,
                ("P", _SAID),
                **_WEATHER,
                asked_by=(("Ole Opfundet", "UFG"),),
                date="2031-09-04",
                case_number="2031-5521",
                document_number="348828",
            ),
        ),
    ),
    Letter(
        "the answer stands before the question that it is attached to",
        f"""Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031-5522

Hermed sendes vejrministerens svar på spørgsmål nr. 86 (Alm. del), som Folketingets Vejrudvalg har stillet den 4. august 2031.

Svar:

{_SAID}

Med venlig hilsen

Vera Vindsen

Spørgsmål nr. 86 (Alm. del):

Vejret er blevet værre, og regeringen har svigtet. Hvor meget regn er der faldet i år?
""",
        (
            answer(
                "86",
                "Vejret er blevet værre, og regeringen har svigtet. Hvor meget regn er der faldet i år?",
                ("P", _SAID),
                **_WEATHER,
                date="2031-09-04",
                case_number="2031-5522",
            ),
        ),
    ),
    Letter(
        "letter-spaced headings",
        f"""V E J R M I N I S T E R I E T

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031-5523

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 87 (Alm. del) til vejrministeren, som hermed besvares.

S p ø r g s m å l  nr. 87:

{_ASKED}

S v a r:

{_SAID}

Vera Vindsen
/
Otto Opdigtet
""",
        (answer("87", _ASKED, ("P", _SAID), **_WEATHER, date="2031-09-04", case_number="2031-5523"),),
    ),
    Letter(
        "what text recognition makes of a letter",
        f"""VEJRMINISTERIET

Folketingets Vejrudvalg

Dato : 4. september 2031
Sagsnr. : 2031-5524

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmal nr. 88 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmal nr. 88 :

{_ASKED}

Svar :

{_SAID}

Vera Vindsen
/
Otto Opdigtet
""",
        (answer("88", _ASKED, ("P", _SAID), **_WEATHER, date="2031-09-04", case_number="2031-5524"),),
    ),
    Letter(
        "an English annex after the signature",
        f"""Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031-5525

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 89 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmål nr. 89:

{_ASKED}

Svar:

{_SAID}

Med venlig hilsen

Vera Vindsen

Annex

Reply from the Meteorological Agency: "The rainfall was 200 mm. No further action is needed."
""",
        (answer("89", _ASKED, ("P", _SAID), **_WEATHER, date="2031-09-04", case_number="2031-5525"),),
    ),
    Letter(
        "the committee for Greenland, whose government is quoted",
        """Vejrministeriet

Folketingets Grønlandsudvalg

Dato: 4. september 2024
Sagsnr.: 2024-5526

Folketingets Grønlandsudvalg har den 14. august 2024 stillet følgende spørgsmål nr. 90 (Alm. del) til vejrministeren, som hermed
besvares. Spørgsmålet er stillet efter ønske fra Aviaaja Opdigtsen (IA).

Spørgsmål nr. 90:

Hvor meget sne er der faldet i Nuuk?

Svar:

Vejrministeriet har til brug for besvarelsen indhentet bidrag fra Naalakkersuisut, der har oplyst følgende:

”Der er faldet 40 cm sne i Nuuk.”

Jeg kan henholde mig til det oplyste.

Med venlig hilsen

Vera Vindsen
""",
        (
            answer(
                "90",
                "Hvor meget sne er der faldet i Nuuk?",
                (
                    "P",
                    "Vejrministeriet har til brug for besvarelsen indhentet bidrag fra Naalakkersuisut, der har oplyst følgende:",
                ),
                ("Naalakkersuisut>P", "Der er faldet 40 cm sne i Nuuk."),
                ("M", "Jeg kan henholde mig til det oplyste."),
                **(_WEATHER | {"committee": "Grønlandsudvalget"}),
                committee_code="GRU",
                session="2023-24",
                asked_by=(("Aviaaja Opdigtsen", "IA"),),
                date="2024-09-04",
                case_number="2024-5526",
            ),
        ),
    ),
    Letter(
        "many pages, with page numbers between dashes and a running title",
        """Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031-5527

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 91 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmål nr. 91:

Hvor meget regn er der faldet i år?

Svar:

Der er i årets første halvdel faldet mere regn end i nogen anden første halvdel af et år, siden

- 2 -

målingerne begyndte, og det har haft betydning for landbruget, som har måttet vente med at så de

- 3 -

afgrøder, der skulle have været sået i marts. Der er faldet 200 mm regn i år.

Vera Vindsen
/
Otto Opdigtet
""",
        (
            answer(
                "91",
                _ASKED,
                (
                    "P",
                    "Der er i årets første halvdel faldet mere regn end i nogen anden første halvdel af et år, siden målingerne begyndte, "
                    "og det har haft betydning for landbruget, som har måttet vente med at så de afgrøder, der skulle have været sået i "
                    "marts. Der er faldet 200 mm regn i år.",
                ),
                **_WEATHER,
                date="2031-09-04",
                case_number="2031-5527",
            ),
        ),
    ),
    Letter(
        "a footnote at the foot of a page between halves of a sentence",
        """Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031-5528

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 92 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmål nr. 92:

Hvor meget regn er der faldet i år?

Svar:

Der er i årets første halvdel faldet mere regn1 end i nogen anden første halvdel af et år, siden
1 Regn omfatter også slud, jf. bekendtgørelse nr. 45 af 1. marts 2020.
Side 1/2
målingerne begyndte. Der er faldet 200 mm regn i år.

Vera Vindsen
/
Otto Opdigtet
""",
        (
            answer(
                "92",
                _ASKED,
                (
                    "P",
                    "Der er i årets første halvdel faldet mere regn1 end i nogen anden første halvdel af et år, siden målingerne begyndte. "
                    "Der er faldet 200 mm regn i år.",
                ),
                **_WEATHER,
                date="2031-09-04",
                case_number="2031-5528",
            ),
        ),
    ),
    Letter(
        "the prime minister's letter to a member",
        """STATSPRØVEMINISTEREN

Den 4. september 2031
J.nr. 2031-77

Statsprøveministerens svar på spørgsmål nr. S 12 fra medlem af Folketinget Ole Opfundet (Y)

Spørgsmål nr. S 12:

Hvad er statsprøveministerens holdning til regn?

Svar:

Jeg holder af regn.

Med venlig hilsen

Vera Vindsen
""",
        (
            answer(
                "S 12",
                "Hvad er statsprøveministerens holdning til regn?",
                ("M", "Jeg holder af regn."),
                ministry="Statsprøveministeriet",
                minister_title="statsprøveminister",
                minister_name="Vera Vindsen",
                committee=None,
                kind="section_20",
                asked_by=_OLE,
                date="2031-09-04",
                case_number="2031-77",
            ),
        ),
    ),
    Letter(
        "the question's heading carries its date, the committee and the member",
        f"""Folketinget – Vejrudvalget

Vejrministeriet
J.nr. 2031 - 4512

4. september 2031

Til Folketinget – Vejrudvalget

Hermed sendes svar på spørgsmål nr. 93 af 4. august 2031 (alm. del). Spørgsmålet er stillet efter ønske fra Ole Opfundet (Y).

Vera Vindsen

/ Otto Opdigtet

Spørgsmål

{_ASKED}

Svar

{_SAID}
""",
        (
            answer(
                "93",
                _ASKED,
                ("P", _SAID),
                **(_WEATHER | {"minister_title": None}),
                asked_by=_OLE,
                date="2031-09-04",
                case_number="2031 - 4512",
            ),
        ),
    ),
    Letter(
        "numbered sub-questions answered under headings of their own",
        """Vejrministeriet

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031-5530

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 94 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmål nr. 94:

”Ministeren bedes oplyse:
a) Hvor meget regn er der faldet?
b) Hvor meget sne er der faldet?”

Svar:

Ad a)

Der er faldet 200 mm regn.

Ad b)

Der er ikke faldet sne.

Vera Vindsen
/
Otto Opdigtet
""",
        (
            answer(
                "94",
                "Ministeren bedes oplyse: a) Hvor meget regn er der faldet? b) Hvor meget sne er der faldet?",
                ("P", "Ad a) Der er faldet 200 mm regn. Ad b) Der er ikke faldet sne."),
                **_WEATHER,
                date="2031-09-04",
                case_number="2031-5530",
            ),
        ),
    ),
    Letter(
        "a two-column head read across, and the name of the ministry in two lines",
        f"""Folketingets Vejrudvalg Ministeriet for Vejr
Christiansborg og Vind
1240 København K
Dato: 4. september 2031
Sagsnr. 2031-5531
Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 95 (Alm. del) til ministeren for vejr og vind, som
hermed besvares. Spørgsmålet er stillet efter ønske fra Ole Opfundet (Y).
Spørgsmål nr. 95:
{_ASKED}
Svar:
{_SAID}
Med venlig hilsen
Vera Vindsen
""",
        (
            answer(
                "95",
                _ASKED,
                ("P", _SAID),
                ministry="Ministeriet for Vejr og Vind",
                minister_title="minister for vejr og vind",
                minister_name="Vera Vindsen",
                committee="Vejrudvalget",
                asked_by=_OLE,
                date="2031-09-04",
                case_number="2031-5531",
            ),
        ),
    ),
    Letter(
        "a letter with neither signature nor greeting, and an annex list",
        f"""Vejrministeriet

Folketingets Vejrudvalg

København, den 4. september 2031
Journalnummer: 31-00551-2

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 96 (Alm. del) til vejrministeren, som hermed besvares.

Spørgsmål nr. 96:

{_ASKED}

Besvarelse:

{_SAID}
""",
        (
            answer(
                "96",
                _ASKED,
                ("P", _SAID),
                **(_WEATHER | {"minister_name": None}),
                date="2031-09-04",
                case_number="31-00551-2",
            ),
        ),
    ),
    Letter(
        "capitals throughout, question in straight marks",
        f"""VEJRMINISTEREN

FOLKETINGETS VEJRUDVALG

DATO: 4. SEPTEMBER 2031
SAGSNR.: 2031-5532

VEJRUDVALGETS SPØRGSMÅL NR. 97 (ALM. DEL) AF 4. AUGUST 2031

SPØRGSMÅL NR. 97:

"{_ASKED}"

SVAR:

{_SAID}

Med venlig hilsen

Vera Vindsen
""",
        (answer("97", _ASKED, ("P", _SAID), **_WEATHER, date="2031-09-04", case_number="2031-5532"),),
    ),
)
