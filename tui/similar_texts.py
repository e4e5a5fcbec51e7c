"""What `similar` says, in Danish and English."""

from __future__ import annotations

from qa.results import Nearness
from tui.language import Phrase

SIMILAR = Phrase(
    da="""Find spørgsmål, der allerede er stillet, og som ligner et udkast.

Hvert spørgsmål er enten det samme, nærliggende eller beslægtet, og vises med dato, status (foreløbigt eller endeligt)
og det uddrag af svaret, der bedst besvarer udkastet. Tal og datoer, som kun udkastet har, nævnes. SPØRGSMÅL kan skrives
uden anførselstegn; »-« læser det fra standard input.

Afslutningskode: 0 fundet, 1 intet fundet, 2 forkert brug.""",
    en="""Find questions that have been put already and are like a draft.

Each is the same, near or related, and is shown with the date, the status (preliminary or final) and the excerpt of its
answer that answers the draft best. Numbers and dates that only the draft has are named. QUESTION may come without
quotation marks; '-' reads it from standard input.

Exit status: 0 found, 1 nothing found, 2 wrong use.""",
)
SIMILAR_SHORT = Phrase(da="Find spørgsmål, der ligner et udkast.", en="Find questions that are like a draft.")
SIMILAR_EXAMPLES = (
    "ministersvar similar Er der brug for et rejsehold mod menneskehandel?",
    'ministersvar similar "Hvor mange anmeldelser var der i 2024?" --committee REU --json',
)
NEARNESS: dict[Nearness, Phrase] = {
    "same": Phrase(da="Samme spørgsmål", en="The same question"),
    "near": Phrase(da="Nærliggende spørgsmål", en="A near question"),
    "related": Phrase(da="Beslægtet spørgsmål", en="A related question"),
}
ALREADY_ANSWERED = Phrase(
    da="Allerede besvaret: {status} af {date} ({label})", en="Already answered: {status} of {date} ({label})"
)
ALREADY_ANSWERED_UNDATED = Phrase(
    da="Allerede besvaret: {status} uden dato ({label})", en="Already answered: {status} without a date ({label})"
)
NOT_THE_SAME = Phrase(
    da="Ikke stillet før, så vidt arkivet viser. Det nærmeste:",
    en="Not put before, as far as the archive shows. The nearest:",
)
NONE_LIKE_IT = Phrase(
    da="Intet spørgsmål i arkivet ligner udkastet.", en="No question in the archive is like the draft."
)
CHANCE = Phrase(da="{percent} % sandsynligt det samme", en="the same with {percent} %")
ASKED_INSTEAD = Phrase(da="der blev spurgt {said}, udkastet har {claimed}", en="asked {said}, the draft has {claimed}")
NO_ANSWER = Phrase(da="Svaret indeholder ingen udtalelse.", en="The answer holds no statement.")
