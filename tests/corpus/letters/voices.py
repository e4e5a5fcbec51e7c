"""Who says what: quoted, nested, passed on without marks, and back again."""

# Letters have lines of their own length.
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from tests.corpus.letters.expected import Letter, answer

_HEAD = """PRØVEMINISTERIET

Folketingets Prøveudvalg

Dato: 1. april 2031
Sagsnr.: 2031-02927

Folketingets Prøveudvalg har den 3. marts 2031 stillet følgende spørgsmål nr. 91 (Alm. del) til prøveministeren, som hermed
besvares.

Spørgsmål nr. 91:

”Hvad ved man om prøver?”

Svar:

"""
_TAIL = """

Med venlig hilsen

Minna Prøvesen
"""
_KNOWN: dict[str, Any] = {"date": "2031-04-01", "case_number": "2031-02927"}
_ASKED = "Hvad ved man om prøver?"


def _letter(name: str, text: str, *says: tuple[str, str]) -> Letter:
    return Letter(name, _HEAD + text + _TAIL, (answer("91", _ASKED, *says, **_KNOWN),))


_LEAD_IN = (
    "Prøveministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Målestyrelsen, der har oplyst "
    "følgende:"
)

LETTERS = (
    _letter(
        "quoted over paragraphs with titles in the same marks, then the ministry again",
        f"""{_LEAD_IN}

”Målestyrelsen kan oplyse, at prøverne følger ”Handlingsplan for prøver 2030-2032”. Planen har tre dele:

- mål

- vægt

”Prøver nu” er navnet på en kampagne, jf. ”Handlingsplan for prøver 2030-2032”.

Afslutningsvis bemærkes, at ”alle prøver tæller”.”

Prøveministeriet kan henholde sig hertil.""",
        ("P", _LEAD_IN),
        (
            "Målestyrelsen>P",
            "Målestyrelsen kan oplyse, at prøverne følger ”Handlingsplan for prøver 2030-2032”. Planen har tre dele: - mål - vægt "
            "”Prøver nu” er navnet på en kampagne, jf. ”Handlingsplan for prøver 2030-2032”. Afslutningsvis bemærkes, at ”alle "
            "prøver tæller”.",
        ),
        ("P", "Prøveministeriet kan henholde sig hertil."),
    ),
    _letter(
        "each paragraph of the quotation begins with a mark",
        f"""{_LEAD_IN}

”Første afsnit om prøver.

”Andet afsnit om prøver.

”Tredje afsnit om prøver.”

Regeringen vil se på sagen.""",
        ("P", _LEAD_IN),
        ("Målestyrelsen>P", "Første afsnit om prøver."),
        ("Målestyrelsen>P", "Andet afsnit om prøver."),
        ("Målestyrelsen>P", "Tredje afsnit om prøver."),
        ("P", "Regeringen vil se på sagen."),
    ),
    _letter(
        "nested, with two closing marks together",
        """Prøveministeriet har indhentet et bidrag fra Laboratorieministeriet, som har oplyst følgende:

”Laboratorieministeriet har indhentet bidrag fra Center for Afprøvning, der har oplyst følgende:

”Centeret afprøver hver uge.

Det sker om tirsdagen.””

Der henvises i øvrigt til loven.""",
        ("P", "Prøveministeriet har indhentet et bidrag fra Laboratorieministeriet, som har oplyst følgende:"),
        (
            "Laboratorieministeriet>P",
            "Laboratorieministeriet har indhentet bidrag fra Center for Afprøvning, der har oplyst følgende:",
        ),
        ("Center for Afprøvning>Laboratorieministeriet>P", "Centeret afprøver hver uge. Det sker om tirsdagen."),
        ("P", "Der henvises i øvrigt til loven."),
    ),
    _letter(
        "nested, with the middle one speaking again before the end",
        """Prøveministeriet har indhentet et bidrag fra Laboratorieministeriet, som har oplyst følgende:

»Laboratorieministeriet har modtaget følgende bidrag fra Center for Afprøvning:

»Centeret afprøver hver uge.«

Laboratorieministeriet har ikke yderligere bemærkninger.«

Jeg kan henholde mig hertil.""",
        ("P", "Prøveministeriet har indhentet et bidrag fra Laboratorieministeriet, som har oplyst følgende:"),
        (
            "Laboratorieministeriet>P",
            "Laboratorieministeriet har modtaget følgende bidrag fra Center for Afprøvning:",
        ),
        ("Center for Afprøvning>Laboratorieministeriet>P", "Centeret afprøver hver uge."),
        ("Laboratorieministeriet>P", "Laboratorieministeriet har ikke yderligere bemærkninger."),
        ("M", "Jeg kan henholde mig hertil."),
    ),
    _letter(
        "two authorities quoted after each other",
        """Til brug for besvarelsen har Målestyrelsen oplyst følgende:

"Vi måler hver dag."

Nævnet for Mål og Vægt har endvidere oplyst følgende:

"Nævnet vejer hver dag."

Jeg er tilfreds med begge dele.""",
        ("P", "Til brug for besvarelsen har Målestyrelsen oplyst følgende:"),
        ("Målestyrelsen>P", "Vi måler hver dag."),
        ("P", "Nævnet for Mål og Vægt har endvidere oplyst følgende:"),
        ("Nævnet for Mål og Vægt>P", "Nævnet vejer hver dag."),
        ("M", "Jeg er tilfreds med begge dele."),
    ),
    _letter(
        "passed on without marks",
        """Prøveministeriet har indhentet et bidrag fra Målestyrelsen.

Målestyrelsen har oplyst, at der er taget 200 prøver. Det skyldes en stor indsats.

Styrelsen har endvidere oplyst, at tallet vil stige.

Jeg kan desuden oplyse, at regeringen følger sagen.""",
        ("P", "Prøveministeriet har indhentet et bidrag fra Målestyrelsen."),
        ("Målestyrelsen>P", "Målestyrelsen har oplyst, at der er taget 200 prøver."),
        ("?P", "Det skyldes en stor indsats."),
        ("Målestyrelsen>P", "Styrelsen har endvidere oplyst, at tallet vil stige."),
        ("M", "Jeg kan desuden oplyse, at regeringen følger sagen."),
    ),
    _letter(
        "contributions obtained, and nobody can tell whose the words are",
        """Ministeriet har indhentet bidrag fra Målestyrelsen.

Prøver tages om morgenen. De vejes om aftenen.

Regeringen vil tage flere prøver.""",
        ("P", "Ministeriet har indhentet bidrag fra Målestyrelsen."),
        ("?P", "Prøver tages om morgenen. De vejes om aftenen."),
        ("P", "Regeringen vil tage flere prøver."),
    ),
    _letter(
        "announced with a colon and no marks",
        """Målestyrelsen har oplyst følgende:

Prøver tages om morgenen. De vejes om aftenen.

Der tages flest prøver om tirsdagen.

Jeg tager det til efterretning.""",
        ("P", "Målestyrelsen har oplyst følgende:"),
        ("Målestyrelsen>P", "Prøver tages om morgenen. De vejes om aftenen."),
        ("?P", "Der tages flest prøver om tirsdagen."),
        ("M", "Jeg tager det til efterretning."),
    ),
    _letter(
        "a law quoted is nobody's statement but the ministry's",
        """Det fremgår af prøvelovens § 3, stk. 1, at:

”Den, som tager en prøve, skal veje den.”

Prøver, der ikke vejes, er ulovlige.""",
        ("P", "Det fremgår af prøvelovens § 3, stk. 1, at:"),
        ("P", "Den, som tager en prøve, skal veje den."),
        ("P", "Prøver, der ikke vejes, er ulovlige."),
    ),
    _letter(
        "the minister has put the question before an authority",
        """Jeg har forelagt spørgsmålet for Vejestyrelsen, som oplyser:

”Vejestyrelsen
har vejet alle prøver.”

Ministeriet har tidligere oplyst, at prøver vejes.""",
        ("M", "Jeg har forelagt spørgsmålet for Vejestyrelsen, som oplyser:"),
        ("Vejestyrelsen>P", "Vejestyrelsen har vejet alle prøver."),
        ("P", "Ministeriet har tidligere oplyst, at prøver vejes."),
    ),
    _letter(
        "a quotation in which another is passed on without marks",
        f"""{_LEAD_IN}

”Målestyrelsen har hørt Vejestyrelsen. Vejestyrelsen har oplyst, at alt er vejet.

Målestyrelsen er enig.”""",
        ("P", _LEAD_IN),
        ("Målestyrelsen>P", "Målestyrelsen har hørt Vejestyrelsen."),
        ("Vejestyrelsen>Målestyrelsen>P", "Vejestyrelsen har oplyst, at alt er vejet."),
        ("Målestyrelsen>P", "Målestyrelsen er enig."),
    ),
    _letter(
        "short names that the letter itself gives",
        """National enhed for Særlig Afprøvning (NSA) har oplyst, at der er tre sager. NSA har endvidere oplyst, at to er afsluttet.""",
        (
            "National enhed for Særlig Afprøvning>P",
            "National enhed for Særlig Afprøvning (NSA) har oplyst, at der er tre sager. NSA har endvidere oplyst, at to er afsluttet.",
        ),
    ),
    _letter(
        "a quotation whose closing mark was lost",
        f"""{_LEAD_IN}

”Målestyrelsen har målt hele året.

Det er sket hver dag.

Prøveministeriet kan henholde sig til Målestyrelsens bidrag.""",
        ("P", _LEAD_IN),
        ("Målestyrelsen>P", "Målestyrelsen har målt hele året. Det er sket hver dag."),
        ("P", "Prøveministeriet kan henholde sig til Målestyrelsens bidrag."),
    ),
    _letter(
        "a quotation whose opening mark was lost",
        f"""{_LEAD_IN}

Målestyrelsen har målt hele året.

Det er sket hver dag.”

Prøveministeriet kan henholde sig til Målestyrelsens bidrag.""",
        ("P", _LEAD_IN),
        ("Målestyrelsen>P", "Målestyrelsen har målt hele året. Det er sket hver dag."),
        ("P", "Prøveministeriet kan henholde sig til Målestyrelsens bidrag."),
    ),
    _letter(
        "two authorities named together",
        """Jeg har til brug for besvarelsen indhentet udtalelser fra Målestyrelsen og Vejestyrelsen. Målestyrelsen har oplyst følgende:

”Vi måler.”

Vejestyrelsen oplyser:

”Vi vejer.”

Danske Vægtere har over for ministeriet oplyst, at de ikke vejer.""",
        (
            "M",
            "Jeg har til brug for besvarelsen indhentet udtalelser fra Målestyrelsen og Vejestyrelsen. Målestyrelsen har oplyst "
            "følgende:",
        ),
        ("Målestyrelsen>P", "Vi måler."),
        ("P", "Vejestyrelsen oplyser:"),
        ("Vejestyrelsen>P", "Vi vejer."),
        ("Danske Vægtere>P", "Danske Vægtere har over for ministeriet oplyst, at de ikke vejer."),
    ),
    _letter(
        "an authority that somebody else's name stands for",
        """Ifølge loven måles der hver dag. Nævnet har oplyst, at det er rigtigt. Ministeriet er enig.""",
        ("P", "Ifølge loven måles der hver dag."),
        ("?P", "Nævnet har oplyst, at det er rigtigt."),
        ("P", "Ministeriet er enig."),
    ),
)
