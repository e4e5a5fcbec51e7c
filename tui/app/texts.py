"""What the application says, in Danish and English. What it shares with the command line stands in `tui.messages`."""

from __future__ import annotations

from tui.language import Phrase

TITLE = "Ministersvar"

# The state of the archive

OPENING = Phrase(da="Åbner arkivet …", en="Opening the archive …")
UNAVAILABLE = Phrase(da="Arkivet er ikke tilgængeligt", en="The archive is not available")
LETTERS = Phrase(da="{count} dokumenter", en="{count} documents")
ONE_LETTER = Phrase(da="1 dokument", en="1 document")
NO_LETTERS = Phrase(da="Arkivet er tomt", en="The archive is empty")

# Asking

ASK_HERE = Phrase(da="Spørg om det, ministrene har svaret", en="Ask what the ministers have answered")
QUESTION = Phrase(da="Spørgsmål", en="Question")
WAITING = Phrase(
    da="Venter: arkivet og sprogmodellen åbnes. Du kan skrive videre.",
    en="Waiting: the archive and the language model are being opened. You can go on typing.",
)
SEARCHING = Phrase(da="Leder i svarene …", en="Looking through the answers …")
NOT_ASKED = Phrase(da="Spørgsmålet kunne ikke besvares", en="The question could not be answered")
NO_INDEX = Phrase(da="Der kan ikke spørges, før arkivet er åbnet", en="Nothing can be asked before the archive is open")
TRY_AGAIN = Phrase(
    da="Spørgsmålet står i feltet igen: prøv på ny med {key}.",
    en="The question is in the field again: retry with {key}.",
)
MORE_SEE_ALSO = Phrase(da="Se også", en="See also")

# Welcome

WELCOME = Phrase(
    da="Svar på spørgsmål ud fra det, ministrene allerede har svaret Folketinget: ordret, med sagsnummer og med, hvem "
    "der sagde det.",
    en="Answers questions from what the ministers have already answered the Folketing: verbatim, with the case number "
    "and who said it.",
)
TRY_THESE = Phrase(da="Prøv for eksempel", en="Try for example")
EXAMPLES = (
    "Er der behov for et rejsehold mod menneskehandel?",
    "Hvad er formålet med den nordiske arbejdsgruppe?",
    "Hvor ofte mødes politikredsenes nøglepersoner?",
)
"""To the letters that are shipped; the documents are Danish, and so are the questions."""

# The letter

NO_DOCUMENT = Phrase(da="Brevet findes ikke længere i arkivet.", en="The letter is no longer in the archive.")
FIND_HERE = Phrase(da="Find i brevet", en="Find in the letter")
MATCH_OF = Phrase(da="fund {at} af {count}", en="match {at} of {count}")
EXCERPT_OF = Phrase(da="uddrag {at} af {count}", en="excerpt {at} of {count}")
NO_LINKS = Phrase(
    da="Brevet henviser ikke til andre breve i arkivet.", en="The letter refers to no other letters in the archive."
)
LINK_NOT_HELD = Phrase(
    da="Det svar, der henvises til, er ikke i arkivet.", en="The answer that is referred to is not in the archive."
)

# The application

QUIT_WITH = Phrase(da="Tryk {key} for at afslutte.", en="Press {key} to quit.")
HISTORY_NOT_KEPT = Phrase(
    da="Spørgsmålet kan ikke huskes til næste gang: {reason}", en="The question cannot be kept for next time: {reason}"
)
NOTHING_TO_SHOW = Phrase(da="Der er ingen uddrag endnu: stil et spørgsmål.", en="No excerpts yet: ask a question.")
