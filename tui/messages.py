"""What the interface says about results and mishaps, in Danish and English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import upkeep_texts
from tui.language import Phrase

if TYPE_CHECKING:
    from corpus.document import Kind, Role, Status
    from corpus.files import FileType
    from qa.otherwise import Otherwise
    from qa.results import DifferenceKind, Verdict

# Answers

CONFIDENCE = (
    (0.9, Phrase(da="Næsten sikkert et svar ({percent} %)", en="Almost certainly an answer ({percent}%)")),
    (0.7, Phrase(da="Sandsynligvis et svar ({percent} %)", en="Probably an answer ({percent}%)")),
    (0.5, Phrase(da="Muligvis et svar ({percent} %)", en="Possibly an answer ({percent}%)")),
    (0.0, Phrase(da="Usikkert, om det er et svar ({percent} %)", en="Uncertain whether it is an answer ({percent}%)")),
)
"""Words for a probability at or above each bound, highest first."""

NO_ANSWER = Phrase(
    da="Arkivet indeholder ikke noget svar på spørgsmålet (bedste kandidat: {percent} %).",
    en="The archive holds no answer to the question (best candidate: {percent}%).",
)
NO_CANDIDATE = Phrase(
    da="Arkivet indeholder ikke noget svar på spørgsmålet.",
    en="The archive holds no answer to the question.",
)
NEAREST = Phrase(
    da="Nærmest kommer disse passager, som ikke besvarer det:",
    en="These passages come nearest, without answering it:",
)
NEAREST_ONE = Phrase(
    da="Nærmest kommer denne passage, som ikke besvarer det:",
    en="This passage comes nearest, without answering it:",
)
NOTHING_NEAR = Phrase(da="Intet i arkivet ligner det, der spørges om.", en="Nothing in it resembles what is asked.")
NOTHING_WITHIN = Phrase(
    da="Intet i arkivet ligner det, der spørges om, inden for de valgte filtre.",
    en="Nothing in it resembles what is asked within the filters given.",
)
INTERPRETED_AS = Phrase(da="Forstået som: {question}", en="Understood as: {question}")
SEE_ALSO = Phrase(da="Se også:", en="See also:")
NOT_IN_ARCHIVE = Phrase(da="ikke i arkivet", en="not in the archive")
QUOTED_BY = Phrase(da=", gengivet af ", en=", quoted by ")
AND = Phrase(da=" og ", en=" and ")
ALSO_IN = Phrase(da="også i: {label}", en="also in: {label}")
CASE = Phrase(da="Sagsnr. {case}", en="Case no. {case}")
PAGE = Phrase(da="side {page}", en="page {page}")
ASKED_BY = Phrase(da="stillet af {askers}", en="asked by {askers}")
UNDATED = Phrase(da="uden dato", en="undated")

STATUS: dict[Status, Phrase] = {
    "final": Phrase(da="endeligt svar", en="final answer"),
    "preliminary": Phrase(da="foreløbigt svar", en="preliminary answer"),
    "supplementary": Phrase(da="supplerende svar", en="supplementary answer"),
    "superseded": Phrase(da="afløst af et nyere svar", en="superseded by a newer answer"),
}
KIND: dict[Kind, Phrase] = {
    "alm_del": Phrase(da="alm. del-spørgsmål", en="committee question (alm. del)"),
    "bill": Phrase(
        da="spørgsmål til et lovforslag, beslutningsforslag eller aktstykke",
        en="question on a bill, a motion or a document of appropriation",
    ),
    "section_20": Phrase(da="§ 20-spørgsmål, skriftligt svar", en="section 20 question, written answer"),
    "question_time": Phrase(da="§ 20-spørgsmål, spørgetid", en="section 20 question, question time"),
    "samraad": Phrase(da="samrådsspørgsmål", en="question for a consultation (samråd)"),
}

# Searches

NO_HITS = Phrase(da="Ingen passager i arkivet passer.", en="No passages in the archive match.")
ALL_HITS = Phrase(da="{total} passager, de nærmeste først:", en="{total} passages, nearest first:")
ONE_HIT = Phrase(da="1 passage:", en="1 passage:")
FIRST_HITS = Phrase(da="De {shown} nærmeste af {total} passager:", en="The {shown} nearest of {total} passages:")
FIRST_HIT = Phrase(da="Den nærmeste af {total} passager:", en="The nearest of {total} passages:")

# Filters

UNKNOWN_VALUE: dict[str, Phrase] = {
    "committee": Phrase(da="intet dokument har udvalget »{value}«", en="no document has the committee '{value}'"),
    "ministry": Phrase(da="intet dokument har ministeriet »{value}«", en="no document has the ministry '{value}'"),
    "minister": Phrase(da="intet dokument har ministeren »{value}«", en="no document has the minister '{value}'"),
    "party": Phrase(da="intet dokument har partiet »{value}«", en="no document has the party '{value}'"),
    "asked_by": Phrase(da="intet dokument har spørgeren »{value}«", en="no document has the asker '{value}'"),
    "speaker": Phrase(da="ingen taler i arkivet hedder »{value}«", en="no speaker in the archive is called '{value}'"),
    "case": Phrase(da="intet dokument har sagsnummeret »{value}«", en="no document has the case number '{value}'"),
    "question": Phrase(
        da="intet dokument har spørgsmålsnummeret »{value}«", en="no document has the question number '{value}'"
    ),
    "kind": Phrase(da="intet dokument har arten »{value}«", en="no document has the kind '{value}'"),
    "status": Phrase(da="intet dokument har status »{value}«", en="no document has the status '{value}'"),
}
"""That a filter asks for what nothing in the archive has, by its facet."""
ALL_VALUES = Phrase(da="{problem}: arkivet kender {values}", en="{problem}: the archive knows {values}")
NEAREST_VALUES = Phrase(da="{problem}: nærmest kommer {values}", en="{problem}: nearest to it are {values}")

# Checks

VERDICT: dict[Verdict, Phrase] = {
    "quoted": Phrase(da="Citeret: står ordret i arkivet", en="Quoted: stands word for word in the archive"),
    "misquoted": Phrase(da="Fejlciteret: står næsten sådan", en="Misquoted: nearly stands so"),
    "stated": Phrase(da="Udtalt i substansen, det nyeste først", en="Stated in substance, newest first"),
    "asked": Phrase(da="Kun spurgt: sagt af en spørger", en="Asked only: said by a member"),
    "not_found": Phrase(da="Ikke fundet i arkivet", en="Not found in the archive"),
}
STATED_OTHERWISE: dict[Otherwise, Phrase] = {
    "surely": Phrase(
        da="Udtalt i sagen, men anderledes: se forskellene, det nyeste først",
        en="Stated on this matter, but differently: see the differences, newest first",
    ),
    "perhaps": Phrase(
        da="Udtalt i sagen, måske anderledes: se forskellene, det nyeste først",
        en="Stated on this matter, perhaps differently: see the differences, newest first",
    ),
}
VERDICT_COUNT: dict[Verdict, Phrase] = {
    "quoted": Phrase(da="citeret ordret", en="quoted word for word"),
    "misquoted": Phrase(da="fejlciteret", en="misquoted"),
    "stated": Phrase(da="udtalt i substansen", en="stated in substance"),
    "asked": Phrase(da="kun spurgt", en="asked only"),
    "not_found": Phrase(da="ikke fundet", en="not found"),
}
OTHERWISE_COUNT: dict[Otherwise, Phrase] = {
    "surely": Phrase(da="udtalt anderledes", en="stated differently"),
    "perhaps": Phrase(da="måske udtalt anderledes", en="perhaps stated differently"),
}
PLACES_MORE = Phrase(da="{total} steder, de {shown} nyeste:", en="{total} places, the {shown} newest:")
DIFFERENCE = Phrase(da="sagt {said}, påstået {claimed}", en="said {said}, claimed {claimed}")
ATTRIBUTION = Phrase(da="sagt af {said}, påstået sagt af {claimed}", en="said by {said}, claimed of {claimed}")
THE_WORDS = Phrase(da="»{words}«", en="'{words}'")
NO_WORDS = Phrase(da="intet", en="nothing")
DIFFERENCE_KIND: dict[DifferenceKind, Phrase] = {
    "speaker": Phrase(da="står hos en anden taler", en="stands with another speaker"),
    "document": Phrase(da="står i et andet dokument", en="stands in another document"),
    "order": Phrase(da="står et andet sted i udtalelsen", en="stands elsewhere in the statement"),
    "number": Phrase(da="tal", en="number"),
    "date": Phrase(da="dato", en="date"),
    "negation": Phrase(da="benægtelse", en="negation"),
    "name": Phrase(da="navn", en="name"),
    "actor": Phrase(da="hvem", en="who"),
    "attribution": Phrase(da="en anden taler", en="another speaker"),
    "modality": Phrase(da="forbehold eller pligt", en="modality"),
    "left_out": Phrase(da="udeladt", en="left out"),
    "small_word": Phrase(da="småord", en="small word"),
    "word": Phrase(da="ord", en="word"),
    "white_space": Phrase(da="kun mellemrum", en="white space only"),
    "spelling": Phrase(da="kun stavemåde", en="spelling only"),
    "case": Phrase(da="kun stort bogstav", en="capital only"),
    "punctuation": Phrase(da="kun tegnsætning", en="punctuation only"),
}
ANSWERED = Phrase(da="Det blev der svaret:", en="What was answered:")
DRAFT_COUNTS = Phrase(da="{count} tjekket: {verdicts}", en="{count} checked: {verdicts}")
DRAFT_SKIPPED = Phrase(
    da="Ikke tjekket: {skipped} (spørgsmål og det, der er for kort eller for langt).",
    en="Not checked: {skipped} (questions, and what is too short or too long).",
)
NOTHING_TO_CHECK = Phrase(da="Teksten indeholder intet, der kan tjekkes.", en="The text holds nothing to check.")
TOO_SHORT = Phrase(
    da="Teksten er for kort til at blive ledt efter ord for ord: det kræver {count} ord.",
    en="The text is too short to be looked for word for word: that takes {count} words.",
)
A_QUOTATION = Phrase(da="citat", en="quotation")

# Documents

SEVERAL_DOCUMENTS = Phrase(
    da="{count} dokumenter passer på {reference}. Vælg et med »ministersvar show ID«:",
    en="{count} documents match {reference}. Choose one with 'ministersvar show ID':",
)
NO_DOCUMENT = Phrase(
    da="intet dokument i arkivet har id, sagsnummer, spørgsmålsnummer eller filnavn {reference}.",
    en="no document in the archive has the id, case number, question number or file name {reference}.",
)
QUESTION = Phrase(da="Spørgsmål", en="Question")
REPLY = Phrase(da="Svar", en="Answer")
NO_QUESTION = Phrase(da="Dokumentet indeholder ikke spørgsmålet.", en="The document does not hold the question.")
NO_REPLY = Phrase(da="Dokumentet indeholder ikke noget svar.", en="The document holds no answer.")
REFERENCES = Phrase(da="Henvisninger", en="References")
MENTIONED_BY = Phrase(da="Henvist til fra", en="Referred to by")
UNCERTAIN_SPEAKER = Phrase(da="usikkert, hvem der udtaler sig", en="uncertain who speaks")
ASKER = Phrase(da="spørger", en="asks")
FIELDS = {
    "id": Phrase(da="Id", en="Id"),
    "kind": Phrase(da="Art", en="Kind"),
    "case": Phrase(da="Sagsnr.", en="Case no."),
    "document": Phrase(da="Dok.nr.", en="Document no."),
    "question_number": Phrase(da="Spørgsmålsnr.", en="Question no."),
    "session": Phrase(da="Samling", en="Session"),
    "committee": Phrase(da="Udvalg", en="Committee"),
    "committee_code": Phrase(da="Udvalgskode", en="Committee code"),
    "ministry": Phrase(da="Ministerium", en="Ministry"),
    "minister": Phrase(da="Minister", en="Minister"),
    "date": Phrase(da="Dato", en="Date"),
    "askers": Phrase(da="Stillet af", en="Asked by"),
    "status": Phrase(da="Status", en="Status"),
    "source": Phrase(da="Kilde", en="Source"),
    "office": Phrase(da="Kontor", en="Office"),
    "officer": Phrase(da="Sagsbehandler", en="Case officer"),
    "replaces an earlier answer": Phrase(da="Erstatter svar", en="Replaces answer"),
    "confidential": Phrase(da="Fortroligt", en="Confidential"),
    "type": Phrase(da="Filtype", en="File type"),
    "characters": Phrase(da="Tegn", en="Characters"),
    "pages": Phrase(da="Sider", en="Pages"),
    "path": Phrase(da="Arkiv", en="Archive"),
    "model": Phrase(da="Model", en="Model"),
    "format_version": Phrase(da="Format", en="Format"),
    "documents": Phrase(da="Dokumenter", en="Documents"),
    "statements": Phrase(da="Udsagn", en="Statements"),
    "passages": Phrase(da="Passager", en="Passages"),
    "sentences": Phrase(da="Sætninger", en="Sentences"),
    "awaiting": Phrase(da="Uden vektor", en="No vector yet"),
    "bytes": Phrase(da="Størrelse", en="Size"),
    "dates": Phrase(da="Periode", en="Period"),
}

# How a file was read

FILE_TYPES: dict[FileType, Phrase] = {
    "text": Phrase(da="tekst", en="text"),
    "pdf": Phrase(da="PDF", en="PDF"),
    "docx": Phrase(da="Word (.docx)", en="Word (.docx)"),
    "html": Phrase(da="HTML", en="HTML"),
    "records": Phrase(da="udvekslingsposter (JSON Lines)", en="interchange records (JSON Lines)"),
}
PLACES: dict[FileType, Phrase] = {
    "text": Phrase(da="Steder er linje:tegn i filen.", en="Places are line:column of the file."),
    "pdf": Phrase(
        da="Steder er siden og tegn i den udtrukne tekst, talt fra 0.",
        en="Places are the page and characters of the extracted text, counted from 0.",
    ),
    "docx": Phrase(
        da="Steder er tegn i den udtrukne tekst, talt fra 0.",
        en="Places are characters of the extracted text, counted from 0.",
    ),
    "html": Phrase(
        da="Steder er tegn i den udtrukne tekst, talt fra 0.",
        en="Places are characters of the extracted text, counted from 0.",
    ),
}
OF_RECORDS = Phrase(da="Felterne er posternes egne.", en="The fields are the records' own.")
FIELDS_READ = Phrase(da="Felter", en="Fields")
PARTS_READ = Phrase(da="Dele", en="Parts")
LEFT_OUT = Phrase(da="Udeladt eller føjet sammen", en="Left out or joined")
NO_VALUE = Phrase(da="(ikke angivet)", en="(not stated)")
FOUND_AT = Phrase(da="{place} »{words}«", en="{place} '{words}'")
ROLE: dict[Role, Phrase] = {
    "minister": Phrase(da="ministeren selv", en="the minister in person"),
    "ministry": Phrase(da="ministeriet", en="the ministry"),
    "quoted": Phrase(da="gengivet", en="quoted"),
    "asker": Phrase(da="spørgeren", en="the one who asks"),
}
REASONS = {
    "not found": Phrase(da="ikke fundet", en="not found"),
    "nothing tells otherwise": Phrase(da="intet tyder på andet", en="nothing tells otherwise"),
    "the record's own field": Phrase(da="postens eget felt", en="the record's own field"),
    "told by the transcript": Phrase(da="af referatet", en="told by the transcript"),
    "follows from the rest": Phrase(da="følger af resten", en="follows from the rest"),
    "a page break in a sentence, bridged": Phrase(
        da="et sideskift midt i en sætning, føjet sammen", en="a page break in a sentence, joined"
    ),
    "a stamp or page number of the published page": Phrase(
        da="et stempel eller sidetal fra den offentliggjorte side", en="a stamp or page number of the published page"
    ),
    "a running header or footer": Phrase(da="et sidehoved eller en sidefod", en="a running header or footer"),
    "a column of the letterhead beside the text": Phrase(
        da="en spalte af brevhovedet ved siden af teksten", en="a column of the letterhead beside the text"
    ),
    "a hyphen that only the line end put there": Phrase(
        da="en bindestreg, som kun linjeskiftet har sat", en="a hyphen that only the line end put there"
    ),
    "a space that was lost at a line end, put back": Phrase(
        da="et mellemrum, der gik tabt ved et linjeskift, sat ind igen",
        en="a space that was lost at a line end, put back",
    ),
    "a mark of the file's format": Phrase(da="et tegn fra filens format", en="a mark of the format of the file"),
    "what somebody else called out": Phrase(da="hvad en anden råbte imens", en="what somebody else called out"),
    "head, headings and signature: no part of question or answer": Phrase(
        da="hoved, overskrifter og underskrift: hverken spørgsmål eller svar",
        en="head, headings and signature: no part of question or answer",
    ),
}
"""Why something is as it is in a reading, by what `corpus.explanation` says."""

# The archive

BY_MINISTRY = Phrase(da="Ministerier", en="Ministries")
BY_COMMITTEE = Phrase(da="Udvalg", en="Committees")
BY_KIND = Phrase(da="Arter", en="Kinds")
BY_YEAR = Phrase(da="År", en="Years")
BY_STATUS = Phrase(da="Status", en="Status")
UNKNOWN = Phrase(da="(ikke angivet)", en="(not stated)")
PERIOD = Phrase(da="{first} – {last}", en="{first} – {last}")

# Ingesting

NEW = Phrase(da="Nye", en="New")
CHANGED = Phrase(da="Ændrede", en="Changed")
UNCHANGED = Phrase(da="Uændrede", en="Unchanged")
SPOKEN_AT = Phrase(da="{name}, kl. {time}", en="{name}, at {time}")
REMOVED = Phrase(da="Fjernede", en="Removed")
REFUSED = Phrase(da="Afviste", en="Refused")
REFUSAL = Phrase(da="{name} blev afvist: {reason}", en="{name} was refused: {reason}")

# Fetching

FOUND = Phrase(da="Svar fundet", en="Answers found")
FETCHED_NEW = Phrase(da="Nye filer", en="New files")
FETCHED_CHANGED = Phrase(da="Ændrede filer", en="Changed files")
FETCHED_UNCHANGED = Phrase(da="Uændrede filer", en="Unchanged files")
LEFT = Phrase(da="Venter til næste gang", en="Left for the next run")
NOT_FETCHED = Phrase(da="Ikke hentet", en="Not fetched")
WOULD_FETCH = Phrase(da="Ville blive hentet", en="Would be fetched")
INTO_ARCHIVE = Phrase(da="I arkivet", en="Into the archive")
NOT_FETCHED_FOR = Phrase(da="{name} blev ikke hentet: {reason}", en="{name} was not fetched: {reason}")
STOPPED = Phrase(da="hentningen sluttede før tid: {reason}", en="the fetch ended early: {reason}")
UNPLACED = Phrase(
    da="{count} svar hører efter tjenestens oplysninger ikke til noget udvalg og er ikke med.",
    en="{count} answers belong to no committee, as the service tells, and were left out.",
)
MALFORMED = Phrase(
    da="{count} rækker fra tjenesten kunne ikke læses.", en="{count} rows of the service could not be read."
)
NO_PROBLEMS = Phrase(
    da="Intet at bemærke: tjenesten og brevene siger det samme, hvor begge siger noget.",
    en="Nothing to report: the service and the letters say the same wherever both say something.",
)
DISAGREEMENTS = Phrase(
    da="Tjenesten og brevet er uenige (brevet gælder i arkivet):",
    en="The service and the letter disagree (the letter counts in the archive):",
)
DISAGREEMENT = Phrase(
    da="{document}, {field}: tjenesten »{service}«, brevet »{letter}«",
    en="{document}, {field}: the service '{service}', the letter '{letter}'",
)
WITHDRAWN = Phrase(
    da="Hentet, men ikke længere offentligt hos tjenesten:", en="Fetched, but no longer public at the service:"
)
PROBLEM_FIELDS = {
    "kind": Phrase(da="art", en="kind"),
    "question_number": Phrase(da="spørgsmålsnummer", en="question number"),
    "committee": Phrase(da="udvalg", en="committee"),
    "session": Phrase(da="samling", en="session"),
    "date": Phrase(da="dato", en="date"),
    "asked_by": Phrase(da="spørgere", en="askers"),
}

# Evaluating

MEASURES = {
    Phrase(da="Genfinding: dokumenternes egne spørgsmål", en="Retrieval: the documents' own questions"): {
        "formal_mrr": Phrase(da="MRR@10", en="MRR@10"),
        "formal_recall": Phrase(da="recall@10", en="recall@10"),
        "formal_encoder_mrr": Phrase(da="MRR@10, modellen alene", en="MRR@10, the encoder alone"),
        "formal_encoder_recall": Phrase(da="recall@10, modellen alene", en="recall@10, the encoder alone"),
    },
    Phrase(da="Genfinding: sættets spørgsmål", en="Retrieval: the questions of the set"): {
        "natural_mrr": Phrase(da="MRR@10", en="MRR@10"),
        "natural_recall": Phrase(da="recall@10", en="recall@10"),
        "natural_encoder_mrr": Phrase(da="MRR@10, modellen alene", en="MRR@10, the encoder alone"),
        "natural_encoder_recall": Phrase(da="recall@10, modellen alene", en="recall@10, the encoder alone"),
    },
    Phrase(da="Svar, som de vises (intet, hvor der ties)", en="Answers as shown (none where it is silent)"): {
        "first_right_shown": Phrase(da="første uddrag rigtigt", en="first excerpt right"),
        "any_right_shown": Phrase(da="et af de tre første rigtigt", en="one of the first three right"),
        "first_f1_shown": Phrase(da="første uddrags F1", en="F1 of the first excerpt"),
        "chain_right": Phrase(
            da="rette talere, hvor et rigtigt uddrag vises", en="speakers right where a right excerpt is shown"
        ),
        "case_right": Phrase(
            da="rette sagsnummer, hvor et rigtigt uddrag vises", en="case number right where a right excerpt is shown"
        ),
    },
    Phrase(da="Kandidater, vist eller ej", en="Candidates, shown or not"): {
        "first_right_candidates": Phrase(da="første uddrag rigtigt", en="first excerpt right"),
        "any_right_candidates": Phrase(da="et af de tre første rigtigt", en="one of the first three right"),
        "first_f1_candidates": Phrase(da="første uddrags F1", en="F1 of the first excerpt"),
    },
    Phrase(da="Tavshed", en="Silence"): {
        "auroc": Phrase(
            da="sikkerhedens AUROC, med og uden svar", en="AUROC of the confidence, with and without answer"
        ),
        "answered_with": Phrase(da="besvaret, hvor svaret findes", en="answered, where there is an answer"),
        "answered_without": Phrase(da="besvaret, hvor svaret ikke findes", en="answered, where there is none"),
        "answered_without_at_90": Phrase(
            da="besvaret uden svar, når 90 % med besvares", en="answered without one, when 90% with one are"
        ),
        "calibration_error": Phrase(
            da="kalibreringsfejl (er første kandidat rigtig?)", en="calibration error (is the first candidate right?)"
        ),
    },
}
"""The measures by name, under the headings they are shown under."""
KIND_MEASURES = {
    "natural_mrr": Phrase(da="MRR@10", en="MRR@10"),
    "natural_encoder_mrr": Phrase(da="MRR, model", en="MRR, encoder"),
    "first_right_candidates": Phrase(da="første rigtigt", en="first right"),
    "any_right_candidates": Phrase(da="et af tre", en="one of three"),
}
"""Of each kind of question, in columns; of the others `--json` tells."""
BY_QUESTION_KIND = Phrase(da="Efter art", en="By kind")
OF_QUESTIONS = Phrase(da="af {count}", en="of {count}")
INTERVALS = Phrase(
    da="I parentes: 95 %-intervaller ({resamples} bootstrap-stikprøver af spørgsmålene).",
    en="In brackets: 95% intervals ({resamples} bootstrap samples of the questions).",
)
COMPARED = Phrase(da="Forskel til {path}", en="Difference from {path}")
UNMATCHED = Phrase(
    da="{count} spørgsmål står kun i den ene måling og er ikke med i forskellen.",
    en="{count} questions stand in one of the two runs only and do not count in the difference.",
)
BETTER = Phrase(da="Bedre ({count})", en="Better ({count})")
WORSE = Phrase(da="Værre ({count})", en="Worse ({count})")
CHANGES = {
    "formal": Phrase(da="eget spørgsmål, plads", en="own question, rank"),
    "natural": Phrase(da="dokumentets plads", en="rank of the document"),
    "answer": Phrase(da="rigtigt uddrags plads", en="place of the right excerpt"),
}
NO_PLACE = Phrase(da="ingen", en="none")

# Training

TRAINED = Phrase(da="Adapterne er skrevet i {path}", en="The adapters are written to {path}")
TRAINED_ON = Phrase(
    da="{steps} skridt over {speeches} svar med spørgsmål; målt på {held_out} andre (før → efter):",
    en="{steps} steps over {speeches} answers with questions; measured on {held_out} others (before → after):",
)
TRAINING_MEASURES = {
    "mrr": Phrase(da="passagens MRR@10", en="MRR@10 of the passage"),
    "first_sentence": Phrase(da="første sætning rigtig", en="first sentence right"),
}
SEEN_BEFORE = Phrase(
    da="De medfølgende adaptere er trænet på Folketingets debatter: på samme debatter er tallene for høje.",
    en="The adapters that are shipped were trained on the parliament's debates: on the same debates the figures are "
    "too high.",
)
USED_WITH = Phrase(
    da="Brug dem i et arkiv: ministersvar --archive MAPPE rebuild --encode --model {path}",
    en="Use them in an archive: ministersvar --archive FOLDER rebuild --encode --model {path}",
)
TRAINED_BEFORE = Phrase(
    da="{path} var færdig: der blev intet trænet.", en="{path} was done already: nothing was trained."
)

# Under way

STAGES = {
    "model": Phrase(da="Gør sprogmodellen klar", en="Preparing the language model"),
    "shipped": Phrase(
        da="Arkivet er tomt og fyldes med de medfølgende breve",
        en="The archive is empty and is being filled with the letters that are shipped",
    ),
    "connecting": Phrase(da="Forbinder til Folketingets tjeneste", en="Connecting to the parliament's service"),
    "retrying": Phrase(
        da="Folketingets tjeneste svarer ikke; prøver igen", en="The parliament's service does not answer; trying again"
    ),
    "listing": Phrase(da="Finder svar hos Folketinget", en="Finding answers at the parliament's service"),
    "fetching": Phrase(da="Henter", en="Fetching"),
    "reading": Phrase(da="Læser", en="Reading"),
    "encoding": Phrase(da="Indekserer", en="Indexing"),
    "formal": Phrase(da="Søger med dokumenternes egne spørgsmål", en="Searching with the documents' own questions"),
    "without": Phrase(da="Spørger uden det rette dokument", en="Asking without the right document"),
    "asking": Phrase(da="Spørger", en="Asking"),
    "checking": Phrase(da="Tjekker", en="Checking"),
    "writing": Phrase(da="Gemmer", en="Writing"),
    "measuring": Phrase(da="Måler på det, der er holdt uden for", en="Measuring on what is held out"),
    "training": Phrase(da="Træner", en="Training"),
    **upkeep_texts.STAGES,
}

MODEL_NOTES = {
    "preparing the embedded model (once, some seconds)": Phrase(
        da="den indbyggede model (kun første gang, nogle sekunder)", en="the embedded model (once, some seconds)"
    ),
    "opening the model": Phrase(da="åbner modellen", en="opening the model"),
    "fetching the model": Phrase(da="henter modellen", en="fetching the model"),
}
"""What is done about the model, by how the note of it begins."""

# Mishaps

INTERRUPTED = Phrase(da="afbrudt.", en="interrupted.")
UNEXPECTED = Phrase(
    da="uventet fejl: {error}. Sæt MINISTERSVAR_DEBUG=1 for at se, hvor den opstod.",
    en="unexpected error: {error}. Set MINISTERSVAR_DEBUG=1 to see where it arose.",
)
CANNOT_PRINT = Phrase(da="kan ikke skrive resultatet: {reason}", en="cannot write the result: {reason}")
LOSSY_OUTPUT = Phrase(
    da="tegnsættet {encoding} mangler nogle af tegnene, som derfor vises som »?«. Sæt PYTHONIOENCODING=utf-8.",
    en="the character set {encoding} lacks some of the characters, shown as '?'. Set PYTHONIOENCODING=utf-8.",
)
HELP_HINT = Phrase(da="Se »{command} --help«.", en="See '{command} --help'.")
NO_VERB = Phrase(da="kommandoen »{verb}« findes ikke.", en="there is no command '{verb}'.")
DID_YOU_MEAN = Phrase(da="Mente du »{verb}«?", en="Did you mean '{verb}'?")
QUESTION_AS_VERB = Phrase(
    da="Et spørgsmål stilles med »ministersvar ask SPØRGSMÅL«.",
    en="A question is asked with 'ministersvar ask QUESTION'.",
)
NO_OPTION = Phrase(da="valgmuligheden {option} findes ikke.", en="there is no option {option}.")
MISSING = Phrase(da="{parameter} mangler.", en="{parameter} is missing.")
NEEDS_VALUE = Phrase(da="{option} skal have en værdi.", en="{option} needs a value.")
TAKES_NO_VALUE = Phrase(da="{option} skal ikke have en værdi.", en="{option} takes no value.")
TOO_MANY = Phrase(da="der er ikke brug for »{words}«.", en="there is no use for '{words}'.")
MODEL_OF_ENCODE = Phrase(
    da="--model bruges kun sammen med --encode: uden den beregnes ingen vektorer.",
    en="--model goes with --encode only: without it no vectors are computed.",
)
NO_MODEL_USED = Phrase(da="--model har ingen betydning her.", en="--model has no meaning here.")
BAD_VALUE = Phrase(da="{option}: {problem}", en="{option}: {problem}")
EXPLAIN_ALONE = Phrase(
    da="--explain viser, hvordan én fil er læst. Udelad {reference}.",
    en="--explain shows how one file was read. Leave out {reference}.",
)
NO_QUESTION_GIVEN = Phrase(
    da="der er ikke stillet noget spørgsmål. Skriv det efter »{verb}«, eller send det ind med »{verb} -«.",
    en="no question was given. Write it after '{verb}', or send it to '{verb} -'.",
)
NOTHING_GIVEN = {
    "search": Phrase(
        da="der er ikke angivet noget at søge efter. Skriv det efter »{verb}«, eller send det ind med »{verb} -«.",
        en="nothing to search for was given. Write it after '{verb}', or send it to '{verb} -'.",
    ),
    "timeline": Phrase(
        da="der er ikke angivet noget emne. Skriv det efter »{verb}«, eller send det ind med »{verb} -«.",
        en="no topic was given. Write it after '{verb}', or send it to '{verb} -'.",
    ),
    "check": Phrase(
        da="der er ikke angivet nogen tekst. Skriv den efter »{verb}«, eller send den ind med »{verb} -«.",
        en="no text was given. Write it after '{verb}', or send it to '{verb} -'.",
    ),
}
"""By the verb, where what it takes is no question."""
NO_TEXT_GIVEN = Phrase(
    da="der er ikke angivet nogen tekst. Skriv den efter »{verb}«, eller angiv en fil med --file.",
    en="no text was given. Write it after '{verb}', or name a file with --file.",
)
FILE_ALONE = Phrase(
    da="--file tjekker en hel tekst. Udelad {text}.", en="--file checks a whole text. Leave out {text}."
)
PLAIN_OR_MODEL = Phrase(da="--plain og --model kan ikke bruges sammen.", en="--plain and --model do not go together.")
JSON_OR_MARKDOWN = Phrase(
    da="--json og --markdown kan ikke bruges sammen.", en="--json and --markdown do not go together."
)
TYPE_QUESTION = Phrase(
    da="Skriv spørgsmålet, og afslut med {end} på en tom linje:",
    en="Type the question; {end} on an empty line ends it:",
)
NOT_A_DATE = Phrase(
    da="{value} er ikke en dato. Skriv for eksempel 2024, 2024-09, 2024-09-04 eller »4. september 2024«.",
    en="{value} is not a date. Write for example 2024, 2024-09, 2024-09-04 or '4 September 2024'.",
)
EMPTY_VALUE = Phrase(da="værdien er tom.", en="the value is empty.")
DATES_SWAPPED = Phrase(da="--from ligger efter --to.", en="--from lies after --to.")
NOT_A_COUNT = Phrase(da="{value} er ikke et helt tal fra 1 og opefter.", en="{value} is not a whole number from 1 up.")
NOT_A_CHOICE = Phrase(da="{value} er ikke en af {choices}.", en="{value} is not one of {choices}.")
NO_SCOPE = Phrase(
    da="angiv, hvad der skal hentes: --committee, --session eller --since; alt hentes med --all.",
    en="say what to fetch: --committee, --session or --since; all there is with --all.",
)
DRY_FOLLOW = Phrase(da="--dry-run og --follow kan ikke bruges sammen.", en="--dry-run and --follow do not go together.")
SINCE_UNTIL_SWAPPED = Phrase(da="--since ligger efter --until.", en="--since lies after --until.")
