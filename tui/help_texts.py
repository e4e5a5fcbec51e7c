"""What `--help` says, in Danish and English."""

from __future__ import annotations

from tui.language import Phrase

USAGE = Phrase(da="Brug: ", en="Usage: ")
OPTIONS = Phrase(da="Valgmuligheder", en="Options")
FILTERS = Phrase(
    da="Filtre (alle skal passe; gentages et filter, er én af dets værdier nok)",
    en="Filters (all must match; where one is repeated, any of its values)",
)
VERBS = Phrase(da="Kommandoer", en="Commands")
EXAMPLES = Phrase(da="Eksempler", en="Examples")
ANY_OPTIONS = Phrase(da="[VALG]...", en="[OPTIONS]...")
VERB = Phrase(da="KOMMANDO ...", en="COMMAND ...")
HELP = Phrase(da="Vis denne hjælp.", en="Show this help.")
VERSION = Phrase(da="Vis versionsnummeret.", en="Show the version.")

PROGRAM = Phrase(
    da="""Besvarer spørgsmål ud fra det, ministrene allerede har svaret Folketinget: ordret, med sagsnummeret og med,
hvem der har udtalt det.

Intet formuleres på ny. Findes svaret ikke i arkivet, siger programmet det. Resultater skrives til standard output, alt
andet til standard error. Afslutningskode: 0 fundet, 1 intet fundet, 2 forkert brug eller ubrugeligt input.""",
    en="""Answers questions from what Danish ministers have already answered to Folketinget: verbatim, with who stated
it and the case number.

Nothing is put into new words. Where the archive holds no answer, the program says so. Results go to standard output,
all else to standard error. Exit status: 0 found, 1 nothing found, 2 wrong use or unusable input.""",
)
ASK = Phrase(
    da="""Stil et spørgsmål, og få et til tre ordrette uddrag af svarene.

SPØRGSMÅL kan skrives uden anførselstegn; »-« læser det fra standard input. Nævner spørgsmålet et sagsnummer, et
spørgsmålsnummer, en myndighed, en minister eller en dato, holdes svaret til det; det samme gælder ord, som selv står i
anførselstegn (»…«, højst otte), og som skal stå ordret. Et opfølgende spørgsmål (»Og hvad med 2023?«,
»Hvem sagde det?«) forstås ud fra de tidligere, der gives med --after.

Afslutningskode: 0 svar fundet, 1 intet svar i arkivet, 2 forkert brug.""",
    en="""Ask a question and get one to three verbatim excerpts of the answers.

QUESTION may come without quotation marks; '-' reads it from standard input. Where it names a case number, a question
number, an authority, a minister or a date, the answer is held to that, and so it is to words that are themselves in
quotation marks (eight at most), which must stand as they are. A question that leans on earlier ones ("And in 2023?",
"Who said that?") is understood from those given with --after.

Exit status: 0 answer found, 1 no answer in the archive, 2 wrong use.""",
)
ASK_SHORT = Phrase(da="Stil et spørgsmål, og få ordrette uddrag.", en="Ask a question and get verbatim excerpts.")
ASK_EXAMPLES = (
    "ministersvar ask Er der behov for et rejsehold mod menneskehandel",
    'ministersvar ask "Hvad svarede Rigspolitiet i spørgsmål 1193?" --json',
    "ministersvar ask --from 2024 --committee REU Hvad er aftalt om menneskehandel",
    'ministersvar ask Hvem sagde det --after "Er der behov for et rejsehold mod menneskehandel?"',
)
SEARCH = Phrase(
    da="""Find hele passager i svarene, de bedste først.

SØGNING er ord eller et spørgsmål; »-« læser den fra standard input. Ord, som selv står i anførselstegn (»…«, højst
otte), skal stå ordret.

Afslutningskode: 0 passager fundet, 1 ingen passager, 2 forkert brug.""",
    en="""Find whole passages of the answers, best first.

QUERY is words or a question; '-' reads it from standard input. Words that are themselves in quotation marks (eight at
most) must stand as they are.

Exit status: 0 passages found, 1 no passages, 2 wrong use.""",
)
SEARCH_SHORT = Phrase(da="Find passager i svarene.", en="Find passages of the answers.")
SEARCH_EXAMPLES = (
    "ministersvar search politinetværk",
    "ministersvar search '\"nordiske lande\"'",
    'ministersvar search "nordisk samarbejde" --stated-by "Center mod Menneskehandel" --limit 5',
)
CHECK = Phrase(
    da="""Tjek, om noget allerede er sagt: et citat, en påstand eller en hel tekst.

Svaret er et af fem: citeret (står ordret), fejlciteret (næsten, med forskellene ord for ord), udtalt (i substansen
eller anderledes, med de tal, datoer, benægtelser, forbehold og navne, der afviger), kun spurgt (sagt af en spørger,
med det, der blev svaret) eller ikke fundet. TEKST kan skrives uden anførselstegn; »-« læser den fra standard input.
Med --file tjekkes en hel tekst sætning for sætning, og det, der står i anførselstegn, som citater.

Afslutningskode: 0 fundet, 1 ikke fundet (med --file: noget blev ikke fundet), 2 forkert brug.""",
    en="""Check whether something has been said: a quotation, a claim or a whole text.

The verdict is one of five: quoted (word for word), misquoted (nearly, with the differences word by word), stated (in
substance or differently, with numbers, dates, denials, reservations and names that differ), asked (said by a member
only, with what was answered) or not found. TEXT may come without quotation marks; '-' reads it from standard input.
With --file a whole text is checked sentence by sentence, and what stands in quotation marks as quotations.

Exit status: 0 found, 1 not found (with --file: something was not found), 2 wrong use.""",
)
CHECK_SHORT = Phrase(da="Tjek et citat, en påstand eller en tekst.", en="Check a quotation, a claim or a text.")
CHECK_EXAMPLES = (
    "ministersvar check finder Rigspolitiet ikke aktuelt anledning til en ændring",
    'ministersvar check "Ministeren har lovet et rejsehold" --from 2024',
    "ministersvar check --file udkast.txt --markdown > tjek.md",
)
DRAFT = Phrase(
    da="Tjek en hel tekst: en fil (tekst, Word, PDF, HTML), eller »-« for standard input.",
    en="Check a whole text: a file (text, Word, PDF, HTML), or '-' for standard input.",
)
MARKDOWN = Phrase(da="Skriv resultatet som Markdown.", en="Print the result as Markdown.")
SHOW = Phrase(
    da="""Vis et dokument: hoved, spørgsmål og svar, hver taler for sig, og henvisninger fra og til det.

REFERENCE er dokumentets id, sagsnummer, spørgsmålsnummer eller filnavn. Passer flere dokumenter, vises de som en liste.
Med --json skrives dokumenterne som udvekslingsposter (JSON Lines), som »ingest« kan læse. Med --explain vises en fil,
som den læses, uden at arkivet åbnes.

Afslutningskode: 0 fundet, 1 intet dokument fundet, 2 forkert brug.""",
    en="""Show a document: its head, the question and the answer, each speaker apart, and references from and to it.

REFERENCE is the document's id, case number, question number or file name. Where several documents match, they are
listed. With --json the documents are written as interchange records (JSON Lines), which 'ingest' reads. With --explain
a file is shown as it is read, and no archive is opened.

Exit status: 0 found, 1 no document found, 2 wrong use.""",
)
SHOW_SHORT = Phrase(da="Vis et dokument.", en="Show a document.")
SHOW_EXAMPLES = (
    "ministersvar show 2024-08874",
    "ministersvar show 1193",
    "ministersvar show 2024-08874 --json > 2024-08874.jsonl",
    "ministersvar show --explain svar.pdf",
)
INGEST = Phrase(
    da="""Læg breve i arkivet: filer, mapper med alt i dem, mønstre (»breve/**/*.pdf«), zip-filer og standard-ind (-).

Tekst, Markdown, PDF med tekstlag, HTML, Word (.docx), referater af spørgetiden og udvekslingsposter (JSON Lines) læses.
Af hver fil læses højst 20 MB, 1.000 sider og 1.000.000 tegn; poster læses linje for linje, så mange der er. Et uændret
brev springes over, et ændret afløser det gamle. En fil, der ikke kan læses, afvises med begrundelse, og resten læses.
Fører en sti ikke til noget, læses intet.

Det kan afbrydes når som helst: det, der er lagt i arkivet, bliver der, og samme kommando går videre.

Afslutningskode: 0 alt læst, 2 noget blev afvist (resten er lagt i arkivet), eller en sti fører ikke til noget (så er
intet læst).""",
    en="""Put letters into the archive: files, folders with everything in them, patterns ('letters/**/*.pdf'), zip
archives and standard input (-).

Text, Markdown, PDF with a text layer, HTML, Word (.docx), transcripts of question time and interchange records (JSON
Lines) are read. Of each file at most 20 MB, 1,000 pages and 1,000,000 characters are read; records line by line,
however many. An unchanged letter is skipped, a changed one replaces the old. A file that cannot be read is refused with
the reason, and the rest is read. Where a path leads to nothing, nothing is read.

It can be interrupted at any time: what is in the archive stays there, and the same command goes on.

Exit status: 0 everything read, 2 something was refused (the rest is in the archive), or a path leads to nothing (then
nothing was read).""",
)
INGEST_SHORT = Phrase(da="Læg breve i arkivet.", en="Put letters into the archive.")
INGEST_EXAMPLES = (
    "ministersvar ingest breve/",
    "ministersvar ingest svar.txt poster.jsonl breve.zip --archive ~/arkiv",
    "ministersvar --archive andet show S36 --json | ministersvar ingest -",
)
FETCH = Phrase(
    da="""Hent ministrenes svar fra Folketingets åbne data (oda.ft.dk), og læg dem i arkivet.

Der hentes én fil ad gangen, højst én i sekundet. En senere kørsel går videre, hvor den forrige slap, og henter kun nyt
og ændret. Filerne ligger i mappen »fetched« i arkivet. Ingen anden kommando bruger nettet, når blot en
model, der er nævnt med --model, findes på maskinen.

Afslutningskode: 0 alt hentet og læst, 2 noget kunne ikke hentes eller læses (resten er lagt i arkivet).""",
    en="""Fetch ministers' answers from the parliament's open data (oda.ft.dk) and put them into the archive.

One file is fetched at a time, at most one a second. A later run goes on where the one before ended, and fetches what
is new or changed only. The files lie in the folder 'fetched' of the archive. No other command uses the
network, as long as a model that --model names is on this machine.

Exit status: 0 all fetched and read, 2 something could not be fetched or read (the rest is in the archive).""",
)
FETCH_SHORT = Phrase(da="Hent svar fra Folketingets åbne data.", en="Fetch answers from the parliament's open data.")
FETCH_EXAMPLES = (
    "ministersvar fetch --committee REU --since 2024-01-01",
    "ministersvar fetch --committee REU --committee SUU --session 2023-24 --dry-run",
    "ministersvar fetch --committee REU --since 2024 --follow",
)
SINCE = Phrase(da="Svar fra denne dag eller senere: 2024-01-01.", en="Answers of this day or later: 2024-01-01.")
UNTIL = Phrase(da="Svar fra denne dag eller tidligere.", en="Answers of this day or earlier.")
SESSION_OPTION = Phrase(
    da="Folketingssamling: 2023-24, »2022-23 (2. samling)« eller 20222.",
    en="Session of the parliament: 2023-24, '2022-23 (2. samling)' or 20222.",
)
SESSION_NAME = Phrase(da="SAMLING", en="SESSION")
ALL = Phrase(da="Alle svar, der er (mange timer).", en="All answers there are (many hours).")
FOLLOW = Phrase(
    da="Bliv ved, og se efter nyt hvert kvarter, til der afbrydes.",
    en="Go on, and look for news every 15 minutes, until interrupted.",
)
DRY_RUN = Phrase(da="Vis, hvad der ville blive hentet. Intet skrives.", en="Show what would be fetched. Write nothing.")
PROBLEMS = Phrase(
    da="Vis, hvor de hentede breve og Folketingets oplysninger om dem er uenige.",
    en="Show where fetched letters and what the parliament's service says of them disagree.",
)
INFO = Phrase(
    da="Vis, hvad arkivet indeholder: dokumenter, perioder, ministerier, udvalg og den model, det er indekseret med.",
    en="Show what the archive holds: documents, dates, ministries, committees and the model that indexed it.",
)
INFO_SHORT = Phrase(da="Vis, hvad arkivet indeholder.", en="Show what the archive holds.")
INFO_EXAMPLES = ("ministersvar info", "ministersvar info --json", "ministersvar info --problems")
EVALUATE = Phrase(
    da="""Mål svarene på spørgsmål med kendte svar.

MAPPE indeholder items.jsonl, og documents.jsonl, hvis dokumenterne ikke er de medfølgende. Målt bliver: om det rette
dokument findes (også når det søges med dokumentets eget spørgsmål, uden at arkivet kender det), om det rette uddrag
vises, og om der ties, når svaret ikke findes. Dertil stilles hvert spørgsmål igen til et arkiv uden dets dokument.
Målingen rører ikke arkivet. Den varer nogle minutter, mest til at indeksere sættets dokumenter.""",
    en="""Measure the answers to questions whose answers are known.

DIRECTORY holds items.jsonl, and documents.jsonl unless the documents are those shipped. What is measured: whether the
right document is found (also by its own question, in an archive that does not know it), whether the right excerpt is
shown, and whether the program is silent where there is no answer. For that each question is asked again of an archive
without its document. The user's archive is left alone. It takes some minutes, most of them to index the documents.""",
)
EVALUATE_SHORT = Phrase(
    da="Mål svarene på spørgsmål med kendte svar.", en="Measure answers to questions whose answers are known."
)
EVALUATE_EXAMPLES = (
    "ministersvar evaluate eval/letters",
    "ministersvar evaluate eval/question-time --out før.json",
    "ministersvar evaluate eval/question-time --compare før.json --trec trec",
)
OUT = Phrase(da="Gem målingen i en fil.", en="Save the run in a file.")
COMPARE = Phrase(
    da="Sammenlign med en måling, der er gemt med --out.", en="Compare with a run that was saved with --out."
)
TREC = Phrase(
    da="Skriv qrels og runs i TREC-form i en mappe, så at for eksempel ir-measures kan efterregne målingen.",
    en="Write qrels and runs in TREC form into a folder, from which ir-measures, say, can confirm the figures.",
)
TRAIN = Phrase(
    da="""Tilpas den indbyggede model til arkivet: lav små adaptere ud fra dets spørgsmål og svar.

FIL er den fil (.npz), som adapterne skrives i; den bruges med --model FIL. Uden --from trænes der på arkivets
dokumenter; med --from på mapper med debatter, og på arkivet kun, hvis det er angivet med --archive. Der begyndes med de
medfølgende adaptere (eller dem, som --model angiver). En tiendedel af materialet holdes uden for: derpå måles der, før
og efter. Det varer fra minutter til timer. Afbrydes der, går samme kommando videre, hvor den slap.

Afslutningskode: 0 adapterne er skrevet, 2 forkert brug eller ubrugeligt materiale.""",
    en="""Fit the embedded model to the archive: make small adapters from its questions and answers.

FILE is the file (.npz) that the adapters are written to; it is used with --model FILE. Without --from the archive's
documents are trained on; with --from, folders of debates, and the archive only where --archive names it. It begins with
the adapters that are shipped (or those that --model names). A tenth of the material is held out: on that is measured,
before and after. It takes from minutes to hours. Where it is broken off, the same command goes on from there.

Exit status: 0 the adapters are written, 2 wrong use or unusable material.""",
)
TRAIN_SHORT = Phrase(da="Tilpas den indbyggede model til arkivet.", en="Fit the embedded model to the archive.")
TRAIN_EXAMPLES = (
    "ministersvar train egen.npz",
    "ministersvar rebuild --encode --model egen.npz",
    "ministersvar train egen.npz --from debatter --archive ~/arkiv --epochs 3",
)
TRAIN_FROM = Phrase(
    da="Mappe med debate-turns.jsonl og eventuelt qa-items.jsonl; kan gentages.",
    en="Folder with debate-turns.jsonl and, if any, qa-items.jsonl; may be repeated.",
)
LEAVE_OUT = Phrase(
    da="Mappe med et målesæt (documents.jsonl): materiale fra dets datoer er ikke med.",
    en="Folder of an evaluation set (documents.jsonl): material of its dates is left out.",
)
EPOCHS = Phrase(
    da="Gange gennem spørgsmål med kendte sætninger, andre én gang; gennem alt, hvor ingen er kendt ({default}).",
    en="Times through questions with known sentences, others once; through all where none are known ({default}).",
)
SEED = Phrase(
    da="Tal, som tilfældige valg følger af: samme tal, samme adaptere ({default}).",
    en="Number that random choices follow from: same number, same adapters ({default}).",
)
PLAIN = Phrase(
    da="Begynd med den indbyggede model uden adaptere.", en="Begin with the embedded model without adapters."
)

# Arguments, as the usage line names them

QUESTION_WORDS = Phrase(da="SPØRGSMÅL...", en="QUESTION...")
QUESTION_ASKED = Phrase(da="SPØRGSMÅL", en="QUESTION")
QUERY_WORDS = Phrase(da="SØGNING...", en="QUERY...")
TEXT_WORDS = Phrase(da="TEKST...", en="TEXT...")
REFERENCE = Phrase(da="REFERENCE", en="REFERENCE")
PATHS = Phrase(da="STI...", en="PATH...")
DIRECTORY = Phrase(da="MAPPE", en="DIRECTORY")

# Options and what they take

DATE = Phrase(da="DATO", en="DATE")
NAME = Phrase(da="NAVN", en="NAME")
PARTY = Phrase(da="PARTI", en="PARTY")
NUMBER = Phrase(da="NUMMER", en="NUMBER")
COUNT = Phrase(da="ANTAL", en="COUNT")
FILE = Phrase(da="FIL", en="FILE")
FOLDER = Phrase(da="MAPPE", en="FOLDER")
MODEL_NAME = Phrase(da="NAVN|STI", en="NAME|PATH")

ARCHIVE = Phrase(
    da="Arkivets mappe; ellers MINISTERSVAR_ARCHIVE, ellers en mappe blandt brugerens data.",
    en="Folder of the archive; else MINISTERSVAR_ARCHIVE, else a folder among the user's data.",
)
MODEL = Phrase(
    da="En anden model end den indbyggede: en sentence-transformers-models navn eller mappe, eller en fil (.npz) fra "
    "»train«; »embedded« er den indbyggede. Et navn, der ikke findes på maskinen, hentes fra Hugging Face. Arkivet "
    "husker sin model.",
    en="Another model than the embedded one: name or folder of a sentence-transformers model, or a file (.npz) that "
    "'train' made; 'embedded' is the embedded one. A name that is not on this machine is fetched from Hugging Face. An "
    "archive remembers its model.",
)
LANGUAGE = Phrase(
    da="Programmets sprog; ellers efter systemets (LC_ALL, LC_MESSAGES, LANG), ellers engelsk. Dokumenterne er danske.",
    en="The program's language; else the locale's (LC_ALL, LC_MESSAGES, LANG), else English. The documents are Danish.",
)
EXPLAIN = Phrase(
    da="Vis i stedet, hvordan en fil er læst: hvor hvert felt er fundet, hvem der udtaler sig, hvad der er udeladt.",
    en="Show instead how a file was read: where each field was found, who speaks, what was left out.",
)
JSON = Phrase(da="Skriv resultatet som JSON.", en="Print the result as JSON.")
AFTER = Phrase(
    da="Et spørgsmål, der er stillet før i samme samtale; kan gentages, det ældste først.",
    en="A question asked before in the same conversation; may be repeated, the oldest first.",
)
LIMIT = Phrase(
    da="Højst så mange ({default}, hvis intet andet er sagt).", en="At most so many ({default} unless told)."
)
FROM = Phrase(
    da="Svar fra denne dag eller senere: 2024, 2024-09, 2024-09-04, 04-09-2024 eller »4. september 2024«.",
    en="Answers of this day or later: 2024, 2024-09, 2024-09-04, 04-09-2024 (day first) or '4 September 2024'.",
)
TO = Phrase(
    da="Svar fra denne dag eller tidligere; 2024 er til og med december.",
    en="Answers of this day or earlier; 2024 is until the end of December.",
)
COMMITTEE = Phrase(
    da="Udvalg, navn eller forkortelse: Retsudvalget, REU.", en="Committee, name or code: Retsudvalget, REU."
)
MINISTRY = Phrase(da="Ministeriet, der har svaret.", en="The ministry that answered.")
MINISTER = Phrase(da="Ministeren, der har svaret: Hummelgaard.", en="The minister who answered: Hummelgaard.")
PARTY_FILTER = Phrase(da="Spørgerens parti: SF.", en="Party of the one who asked: SF.")
ASKED_BY = Phrase(da="Spørgeren: »Karina Lorentzen«.", en="The one who asked: 'Karina Lorentzen'.")
STATED_BY = Phrase(
    da="Den, der har udtalt det, også når andre gengiver det: Rigspolitiet.",
    en="The one who stated it, also where others quote it: Rigspolitiet.",
)
CASE = Phrase(da="Sagsnummer: 2024-08874.", en="Case number: 2024-08874.")
QUESTION_NUMBER = Phrase(da="Spørgsmålsnummer: 1193, »S 36«.", en="Question number: 1193, 'S 36'.")
KIND = Phrase(
    da="Art: alm_del, bill (lovforslag), section_20, question_time (spørgetid), samraad (samråd).",
    en="Kind: alm_del, bill, section_20, question_time, samraad (consultation in a committee).",
)
STATUS = Phrase(
    da="Status: final (endeligt), preliminary (foreløbigt), supplementary (supplerende), superseded (afløst).",
    en="Status: final, preliminary, supplementary, superseded.",
)
