"""What the application says, in Danish and English. What it shares with the command line stands in `tui.messages`."""

from __future__ import annotations

from tui.language import Phrase

TITLE = "Ministersvar"

# The state of the archive

OPENING = Phrase(da="Åbner arkivet …", en="Opening the archive …")
UNAVAILABLE = Phrase(da="Arkivet kan ikke åbnes", en="No archive is open")
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
HISTORY_NOT_CLEARED = Phrase(
    da="Spørgsmålene kan ikke slettes: {reason}", en="The questions cannot be deleted: {reason}"
)
FORGET_QUESTIONS = Phrase(da="Glem alle tidligere spørgsmål", en="Forget all earlier questions")
FORGOTTEN = Phrase(da="De tidligere spørgsmål er glemt.", en="The earlier questions are forgotten.")
KEEP_QUESTIONS = Phrase(da="Husk spørgsmål til næste gang", en="Keep questions for next time")
KEEP_NO_QUESTIONS = Phrase(da="Husk ikke spørgsmål til næste gang", en="Keep no questions for next time")
KEPT_FROM_NOW = Phrase(da="Spørgsmål huskes fra nu af.", en="Questions are kept from now on.")
NOT_KEPT_FROM_NOW = Phrase(
    da="Spørgsmål huskes ikke længere. De tidligere er der stadig: »Glem alle tidligere spørgsmål« sletter dem.",
    en="Questions are no longer kept. The earlier ones are still there: 'Forget all earlier questions' deletes them.",
)
NOT_REMEMBERED = Phrase(
    da="Valget kan ikke huskes til næste gang: {reason}", en="The choice cannot be kept for next time: {reason}"
)
USE_THEME = Phrase(da="Tema: {name}", en="Theme: {name}")
FIND_COMMAND = Phrase(da="Find en kommando …", en="Find a command …")
NO_COMMAND = Phrase(da="Ingen kommando passer", en="No command matches")

# The user's own keys

CONFIG_UNREADABLE = Phrase(da="{file} kan ikke læses: {reason}", en="{file} cannot be read: {reason}")
KEYS_NO_TABLE = Phrase(da="{file}: [keys] skal være en tabel.", en="{file}: [keys] must be a table.")
NO_SUCH_TABLE = Phrase(
    da="config.toml: »{name}« kendes ikke. Taster står under [keys].",
    en="config.toml: '{name}' is not known. Keys stand under [keys].",
)
NO_SUCH_BINDING = Phrase(da="config.toml: der er ingen tast »{name}«.", en="config.toml: there is no binding '{name}'.")
DID_YOU_MEAN = Phrase(da="Mente du »{name}«?", en="Did you mean '{name}'?")
NO_SUCH_KEY = Phrase(
    da="config.toml: »{key}« for {name} er ingen tast. Skriv for eksempel ctrl+j eller f2.",
    en="config.toml: '{key}' for {name} is no key. Write for example ctrl+j or f2.",
)
KEYS_CLASH = Phrase(
    da="config.toml: {key} stod før for »{name}«, som nu ingen tast har.",
    en="config.toml: {key} stood for '{name}' before, which has no key now.",
)

# Help

HELP_CLOSE = Phrase(da="esc lukker", en="esc closes")
HELP_MORE = Phrase(
    da="Yderst står det navn, som en tast har i config.toml. Tekst markeres med musen og kopieres med ctrl+c.",
    en="Last in each row stands the id of a key in config.toml. Text is selected with the mouse, copied with ctrl+c.",
)
ABOUT_PROGRAM = (
    Phrase(da="Ministersvar", en="Ministersvar"),
    Phrase(
        da="Stil et spørgsmål nederst. Svarene er ordrette uddrag af ministrenes svar; hvert uddrag åbner sit brev.",
        en="Ask at the bottom. The answers are verbatim excerpts of what the ministers answered; each opens its "
        "letter.",
    ),
)
ABOUT_QUESTION = (
    Phrase(da="Spørgsmålet", en="The question"),
    Phrase(
        da="Skriv, hvad du vil vide. Nævner du et sagsnummer, et spørgsmålsnummer, en myndighed eller en dato, holdes "
        "svaret til det. Et opfølgende spørgsmål (»Og hvad med 2023?«) forstås ud fra de tidligere i samtalen.",
        en="Write what you want to know. Where you name a case number, a question number, an authority or a date, the "
        "answer is held to it. A question that leans on earlier ones ('And in 2023?') is understood from them.",
    ),
)
ABOUT_EXCERPT = (
    Phrase(da="Uddraget", en="The excerpt"),
    Phrase(
        da="Ordene er brevets egne. Under dem står, hvem der har sagt dem, og hvor. Tal (1, 2, 3) er svar; bogstaver "
        "(a, b, c) er det, der kommer nærmest uden at være svar.",
        en="The words are the letter's own. Beneath them stands who said them, and where. Numbers (1, 2, 3) are "
        "answers; letters (a, b, c) are what comes nearest without answering.",
    ),
)
ABOUT_LETTER = (
    Phrase(da="Brevet", en="The letter"),
    Phrase(
        da="Uddraget er markeret med ▶ i margenen. Spørgsmålet har en stiplet streg; hver, der gengives, står "
        "inden for en streg (│) for hver, der gengiver. Understregede henvisninger åbner det andet brev.",
        en="The excerpt is marked with ▶ in the margin. The question has a dotted bar; whoever is quoted stands within "
        "a bar (│) for each who quotes. Underlined references open the other letter.",
    ),
)
