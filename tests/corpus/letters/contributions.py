"""Contributions of others in the many ways that answers pass them on, and what is the asker's inside an answer."""

# Letters have lines of their own length.
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from tests.corpus.letters.expected import Letter, answer

_HEAD = """VEJRMINISTERIET

Folketingets Vejrudvalg

Dato: 4. september 2031
Sagsnr.: 2031-02927

Folketingets Vejrudvalg har den 4. august 2031 stillet følgende spørgsmål nr. 91 (Alm. del) til vejrministeren, som hermed
besvares. Spørgsmålet er stillet efter ønske fra Ole Opfundet (Y).

Spørgsmål nr. 91:

”Hvad ved man om regn?”

Svar:

"""
_TAIL = """

Med venlig hilsen

Vera Vindsen
"""
_KNOWN: dict[str, Any] = {
    "date": "2031-09-04",
    "case_number": "2031-02927",
    "ministry": "Vejrministeriet",
    "minister_title": "vejrminister",
    "minister_name": "Vera Vindsen",
    "committee": "Vejrudvalget",
    "asked_by": (("Ole Opfundet", "Y"),),
}


def _letter(name: str, text: str, *says: tuple[str, str], **fields: Any) -> Letter:
    return Letter(name, _HEAD + text + _TAIL, (answer("91", "Hvad ved man om regn?", *says, **(_KNOWN | fields)),))


LETTERS = (
    _letter(
        "put before an agency, whose words follow without marks in one paragraph",
        """Jeg har forelagt spørgsmålet for Vejrstyrelsen, der oplyser:

Regn falder oppefra. Det har den altid gjort.

Jeg kan supplerende oplyse, at det også gælder sne.""",
        ("M", "Jeg har forelagt spørgsmålet for Vejrstyrelsen, der oplyser:"),
        ("Vejrstyrelsen>P", "Regn falder oppefra. Det har den altid gjort."),
        ("M", "Jeg kan supplerende oplyse, at det også gælder sne."),
    ),
    _letter(
        "a contribution that I can refer to",
        """Jeg kan henholde mig til følgende bidrag fra Vejrstyrelsen:

»Regn falder oppefra.«

Regeringen er enig.""",
        ("M", "Jeg kan henholde mig til følgende bidrag fra Vejrstyrelsen:"),
        ("Vejrstyrelsen>P", "Regn falder oppefra."),
        ("P", "Regeringen er enig."),
    ),
    _letter(
        "two agencies that speak with one voice",
        """Vejrstyrelsen og Målestyrelsen har i fællesskab oplyst følgende:

”Regn falder oppefra.”

Ministeriet har ikke yderligere at bemærke.""",
        ("P", "Vejrstyrelsen og Målestyrelsen har i fællesskab oplyst følgende:"),
        ("Vejrstyrelsen og Målestyrelsen>P", "Regn falder oppefra."),
        ("P", "Ministeriet har ikke yderligere at bemærke."),
    ),
    _letter(
        "an agency that states with a colon on its own line, and marks of the English kind",
        """Til brug for min besvarelse har jeg indhentet bidrag fra Danmarks Vejrstatistik.

Danmarks Vejrstatistik oplyser:

“Der er faldet 200 mm.

Det er 10 mm mere end i fjor.”

Jeg noterer mig tallene.""",
        ("M", "Til brug for min besvarelse har jeg indhentet bidrag fra Danmarks Vejrstatistik."),
        ("P", "Danmarks Vejrstatistik oplyser:"),
        ("Danmarks Vejrstatistik>P", "Der er faldet 200 mm. Det er 10 mm mere end i fjor."),
        ("M", "Jeg noterer mig tallene."),
    ),
    _letter(
        "the asker's own words quoted in the answer are nobody's but the asker's",
        """Spørgeren har i begrundelsen anført følgende:

”Regeringen har svigtet bønderne.”

Det er jeg ikke enig i.""",
        ("P", "Spørgeren har i begrundelsen anført følgende:"),
        ("?P", "Regeringen har svigtet bønderne."),
        ("M", "Det er jeg ikke enig i."),
    ),
    _letter(
        "the asker by name, quoted in the answer",
        """Ole Opfundet (Y) har anført følgende i spørgsmålet: ”Regeringen har svigtet bønderne.”

Det er jeg ikke enig i.""",
        ("P", "Ole Opfundet (Y) har anført følgende i spørgsmålet:"),
        ("Ole Opfundet>P", "Regeringen har svigtet bønderne."),
        ("M", "Det er jeg ikke enig i."),
    ),
    _letter(
        "what the asker thinks, told by the minister",
        """Ole Opfundet (Y) mener, at regeringen har svigtet bønderne. Det er ikke rigtigt.

Det anføres i spørgsmålet, at det regner hver dag.

Spørgeren hævder endvidere, at ingen måler regn.

Regeringen måler regn hver dag.""",
        ("Ole Opfundet>P", "Ole Opfundet (Y) mener, at regeringen har svigtet bønderne."),
        (
            "?P",
            "Det er ikke rigtigt. Det anføres i spørgsmålet, at det regner hver dag. Spørgeren hævder endvidere, at ingen måler regn.",
        ),
        ("P", "Regeringen måler regn hver dag."),
    ),
    _letter(
        "names alone over the contributions of two agencies",
        """Jeg har modtaget bidrag fra Vejrstyrelsen og Målestyrelsen.

Vejrstyrelsen:

”Regn falder.”

Målestyrelsen:

Sne falder.

Jeg er enig.""",
        ("M", "Jeg har modtaget bidrag fra Vejrstyrelsen og Målestyrelsen."),
        ("P", "Vejrstyrelsen:"),
        ("Vejrstyrelsen>P", "Regn falder."),
        ("P", "Målestyrelsen:"),
        ("Målestyrelsen>P", "Sne falder."),
        ("M", "Jeg er enig."),
    ),
    _letter(
        "an agency's words after a colon in the same sentence",
        """Vejrstyrelsen oplyser: Der faldt 200 mm regn. Der faldt 10 cm sne.

Jeg er enig.""",
        ("Vejrstyrelsen>P", "Vejrstyrelsen oplyser: Der faldt 200 mm regn."),
        ("?P", "Der faldt 10 cm sne."),
        ("M", "Jeg er enig."),
    ),
    _letter(
        "pieces of the question repeated over their answers",
        """Spørgsmål 1: Hvad ved man om regn?

Man ved alt.

Spørgsmål 2: Hvad ved man om sne?

Jeg ved intet.""",
        ("?P", "Spørgsmål 1: Hvad ved man om regn?"),
        ("P", "Man ved alt."),
        ("?P", "Spørgsmål 2: Hvad ved man om sne?"),
        ("M", "Jeg ved intet."),
    ),
    _letter(
        "remarks that nobody is clearly said to make, one of them about a law",
        """Vejrstyrelsen er blevet hørt og har følgende bemærkninger:

”Det regner.”

En borger har henvist til vejrlovens § 3 og skriver:

”Ministeren bryder loven.”

Det er oplyst af Vejrstyrelsen, at det ikke passer.

Jeg er enig.""",
        ("P", "Vejrstyrelsen er blevet hørt og har følgende bemærkninger:"),
        ("?P", "Det regner."),
        ("P", "En borger har henvist til vejrlovens § 3 og skriver:"),
        ("?P", "Ministeren bryder loven."),
        ("Vejrstyrelsen>P", "Det er oplyst af Vejrstyrelsen, at det ikke passer."),
        ("M", "Jeg er enig."),
    ),
    _letter(
        "an association and a municipality passed on in their own sentences",
        """KL har oplyst, at kommunerne måler regn. Aarhus Kommune har endvidere oplyst, at der er købt 12 målere.

Efter min opfattelse er det tilstrækkeligt.""",
        ("KL>P", "KL har oplyst, at kommunerne måler regn."),
        ("Aarhus Kommune>P", "Aarhus Kommune har endvidere oplyst, at der er købt 12 målere."),
        ("M", "Efter min opfattelse er det tilstrækkeligt."),
    ),
    _letter(
        "according to an agency",
        """Ifølge Vejrstyrelsen er der faldet 200 mm regn. Efter Målestyrelsens oplysninger er målerne rigtige.

Jeg har tillid til målerne.""",
        ("Vejrstyrelsen>P", "Ifølge Vejrstyrelsen er der faldet 200 mm regn."),
        ("Målestyrelsen>P", "Efter Målestyrelsens oplysninger er målerne rigtige."),
        ("M", "Jeg har tillid til målerne."),
    ),
    _letter(
        "an agency's assessment",
        """Det er Vejrstyrelsens vurdering, at der vil falde mere regn. Vejrstyrelsen vurderer endvidere, at det bliver koldt.

Regeringen følger sagen.""",
        (
            "Vejrstyrelsen>P",
            "Det er Vejrstyrelsens vurdering, at der vil falde mere regn. Vejrstyrelsen vurderer endvidere, at det bliver koldt.",
        ),
        ("P", "Regeringen følger sagen."),
    ),
    _letter(
        "three speakers inside each other and no mark at the end",
        """Vejrministeriet har indhentet en udtalelse fra Vejrstyrelsen, der har oplyst følgende:

”Vejrstyrelsen har indhentet en udtalelse fra Målecentret, der har oplyst følgende:

”Målecentret måler hver dag.

Det sker kl. 10.30.

Vejrministeriet kan henholde sig til udtalelsen.""",
        ("P", "Vejrministeriet har indhentet en udtalelse fra Vejrstyrelsen, der har oplyst følgende:"),
        ("Vejrstyrelsen>P", "Vejrstyrelsen har indhentet en udtalelse fra Målecentret, der har oplyst følgende:"),
        ("Målecentret>Vejrstyrelsen>P", "Målecentret måler hver dag. Det sker kl. 10.30."),
        ("P", "Vejrministeriet kan henholde sig til udtalelsen."),
    ),
    _letter(
        "a list inside a contribution in marks, with a question mark and a law in it",
        """Vejrstyrelsen har til brug for besvarelsen oplyst følgende:

”Der måles efter § 3, stk. 2, nr. 1, i lov nr. 45 af 1. marts 2020:

• regn,
• sne og
• slud.

Hvad er slud? Det er begge dele.”

Der henvises i øvrigt til pkt. 4.2. i bemærkningerne.""",
        ("P", "Vejrstyrelsen har til brug for besvarelsen oplyst følgende:"),
        (
            "Vejrstyrelsen>P",
            "Der måles efter § 3, stk. 2, nr. 1, i lov nr. 45 af 1. marts 2020: • regn, • sne og • slud. Hvad er slud? Det er begge "
            "dele.",
        ),
        ("P", "Der henvises i øvrigt til pkt. 4.2. i bemærkningerne."),
    ),
    _letter(
        "a table with source and note",
        """Tabel 1 viser nedbøren.

Tabel 1. Nedbør i mm
Måned Regn Sne
Januar 20 5
Februar 15 8
Kilde: Vejrstyrelsen.
Anm.: Tallene er foreløbige.

Jeg bemærker, at der er stor usikkerhed.""",
        (
            "P",
            "Tabel 1 viser nedbøren. Tabel 1. Nedbør i mm Måned Regn Sne Januar 20 5 Februar 15 8 Kilde: Vejrstyrelsen. Anm.: Tallene "
            "er foreløbige.",
        ),
        ("M", "Jeg bemærker, at der er stor usikkerhed."),
    ),
    _letter(
        "an agency's report cited with a page, which the ministry speaks of itself",
        """Af Vejrstyrelsens rapport ”Regn 2030”, side 12, fremgår det, at der falder mere regn.

Ministeriet vil på den baggrund købe flere målere.""",
        ("Vejrstyrelsen>P", "Af Vejrstyrelsens rapport ”Regn 2030”, side 12, fremgår det, at der falder mere regn."),
        ("P", "Ministeriet vil på den baggrund købe flere målere."),
    ),
    _letter(
        "the question repeated in the answer",
        """Der spørges til følgende: ”Hvad ved man om regn?”

Man ved meget om regn.""",
        ("P", "Der spørges til følgende:"),
        ("?P", "Hvad ved man om regn?"),
        ("P", "Man ved meget om regn."),
    ),
    _letter(
        "an expert and a commissioner in the European Union",
        """Professor Olga Opdigtet har udtalt, at det regner. Europa-Kommissionen har oplyst, at der er regler på vej.

Jeg afventer reglerne.""",
        ("Professor Olga Opdigtet>P", "Professor Olga Opdigtet har udtalt, at det regner."),
        ("Europa-Kommissionen>P", "Europa-Kommissionen har oplyst, at der er regler på vej."),
        ("M", "Jeg afventer reglerne."),
    ),
)
