"""What the verbs that keep an archive sound say: verify, rebuild, remove, backup, restore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.language import Phrase

if TYPE_CHECKING:
    from index.verification import ProblemKind

ID = Phrase(da="ID...", en="ID...")
BACKUP_FILE = Phrase(da="FIL", en="FILE")
OVERWRITE_FILE = Phrase(da="Erstat filen, hvis den findes.", en="Replace the file where it exists.")
OVERWRITE_ARCHIVE = Phrase(da="Erstat arkivet, hvis der er et.", en="Replace the archive where there is one.")

VERIFY = Phrase(
    da="""Efterprøv hele arkivet: hvert dokument, hver vektor og hver post i søgeindeksene.

Dokumenterne sammenlignes med det aftryk, der blev taget, da de blev gemt, passagerne med teksten, og søgeindekserne med
dokumenterne. Intet ændres, og der kan søges imens. Et stort arkiv tager minutter.

Afslutningskode: 0 alt er, som det skal være, 1 der er fejl, 2 arkivet kan ikke åbnes.""",
    en="""Verify the whole archive: every document, every vector and every entry of the search indexes.

The documents are compared with the digest that was taken when they were stored, the passages with the text, and the
search indexes with the documents. Nothing is changed, and searches go on meanwhile. A large archive takes minutes.

Exit status: 0 all is as it must be, 1 there are problems, 2 the archive cannot be opened.""",
)
VERIFY_SHORT = Phrase(da="Efterprøv hele arkivet.", en="Verify the whole archive.")
VERIFY_EXAMPLES = ("ministersvar verify", "ministersvar verify --json")
REBUILD = Phrase(
    da="""Lav søgeindekserne på ny ud fra dokumenterne i arkivet. Vektorerne beregnes ikke igen.

Beskadigede søgeindekser laves på ny af sig selv, når de bemærkes. Der kan søges imens.

Er arkivet lavet med en anden model eller en anden udgave af den indbyggede, skifter --encode til den, som bruges nu
(eller --model angiver; »embedded« er den indbyggede): de gamle vektorer slettes, og der søges på ord, mens de nye
kommer. Det kan tage timer. Bliver det afbrudt, går samme kommando eller næste indlæsning videre, hvor det slap.

Afslutningskode: 0 lavet på ny, 2 arkivet kan ikke bruges.""",
    en="""Make the search indexes anew from the documents in the archive. The vectors are not computed again.

Damaged search indexes are made anew by themselves as soon as they are noticed. Searches go on meanwhile.

Where the archive was made with another model, or another version of the embedded one, --encode changes it to the one
that is used now (or that --model names; 'embedded' is the embedded one): the old vectors are deleted, and searches go
by words while the new ones come. That may take hours. Interrupted, the same command or the next ingest goes on there.

Exit status: 0 made anew, 2 the archive cannot be used.""",
)
REBUILD_SHORT = Phrase(da="Lav søgeindekserne på ny.", en="Make the search indexes anew.")
REBUILD_EXAMPLES = ("ministersvar rebuild", "ministersvar rebuild --encode --model egen.npz")
ENCODE = Phrase(
    da="Beregn også de vektorer, der mangler; alle, hvis arkivet er lavet med en anden model.",
    en="Compute the vectors that are missing, too; all where the archive was made with another model.",
)
REMOVE = Phrase(
    da="""Fjern dokumenter fra arkivet: teksten, vektorerne og alle poster i søgeindekserne.

ID er dokumentets id, som »ministersvar show« viser det. Findes blot ét af dem ikke, fjernes intet. Filerne, som
dokumenterne blev læst fra, røres ikke: læses de ind igen, er dokumenterne der igen. Sikkerhedskopier røres heller ikke.

Afslutningskode: 0 fjernet, 1 intet dokument har det id, 2 forkert brug eller ubrugeligt arkiv.""",
    en="""Remove documents from the archive: the text, the vectors and all entries of the search indexes.

ID is the document's id, as 'ministersvar show' shows it. Where one of them is not there, nothing is removed. The files
that the documents were read from are left alone: read again, they bring the documents back. So are backups.

Exit status: 0 removed, 1 no document has that id, 2 wrong use or unusable archive.""",
)
REMOVE_SHORT = Phrase(da="Fjern dokumenter fra arkivet.", en="Remove documents from the archive.")
REMOVE_EXAMPLES = ("ministersvar remove 2024-08874-3364844",)
BACKUP = Phrase(
    da="""Tag en sikkerhedskopi af arkivet i én fil, også mens det bruges.

Kopien indeholder dokumenterne og deres vektorer, som de er i dette øjeblik, og efterprøves, før den får sit navn.
Søgeindekserne laves på ny, når den hentes frem. Filer, som »fetch« har hentet, er ikke med.

Afslutningskode: 0 kopien er taget, 2 den kunne ikke tages.""",
    en="""Back the archive up into one file, also while it is in use.

The copy holds the documents and their vectors as they are at this moment, and is verified before it gets its name. The
search indexes are made anew when it is restored. Files that 'fetch' has downloaded are not in it.

Exit status: 0 the copy is there, 2 it could not be made.""",
)
BACKUP_SHORT = Phrase(da="Tag en sikkerhedskopi af arkivet.", en="Back the archive up into one file.")
BACKUP_EXAMPLES = ("ministersvar backup arkiv.backup", "ministersvar backup /mnt/kopi/arkiv.backup --overwrite")
RESTORE = Phrase(
    da="""Hent et arkiv frem fra en sikkerhedskopi.

Kopien efterprøves først, og arkivet, der erstattes, bliver stående, til alt er på plads. Er det så beskadiget, at det
ikke kan læses, lægges dets database ved siden af med »damaged-« foran navnet.

Afslutningskode: 0 hentet frem, 2 det kunne ikke lade sig gøre (arkivet er, som det var).""",
    en="""Restore an archive from a backup.

The backup is verified first, and the archive that it replaces stays until everything is in place. Where that is too
damaged to be read, its database is kept beside, with 'damaged-' before its name.

Exit status: 0 restored, 2 that was not possible (the archive is as it was).""",
)
RESTORE_SHORT = Phrase(da="Hent et arkiv frem fra en sikkerhedskopi.", en="Restore an archive from a backup.")
RESTORE_EXAMPLES = (
    "ministersvar restore arkiv.backup --overwrite",
    "ministersvar restore arkiv.backup --archive ~/andet-arkiv",
)

SECONDS = Phrase(da="Sekunder", en="Seconds")
SOUND = Phrase(da="Alt er, som det skal være.", en="Everything is as it must be.")
ONE_PROBLEM = Phrase(da="1 fejl:", en="1 problem:")
PROBLEMS = Phrase(da="{count} fejl:", en="{count} problems:")
MORE_PROBLEMS = Phrase(da="… og {count} til.", en="… and {count} more.")
PARTS = Phrase(da="Citatdele", en="Quotable parts")
FILES = Phrase(da="Indeksfiler", en="Index files")
PROBLEM: dict[ProblemKind, Phrase] = {
    "database": Phrase(da="databasen er beskadiget: {where}", en="the database is damaged: {where}"),
    "source": Phrase(da="{where} er gemt uden dokument", en="{where} is stored without a document"),
    "document": Phrase(da="{where} er ikke, som det blev gemt", en="{where} is not what was stored"),
    "mentions": Phrase(da="{where}: henvisningerne passer ikke", en="{where}: its references do not fit"),
    "standing": Phrase(
        da="{where}: passer ikke med de andre svar på spørgsmålet", en="{where}: does not fit the other answers to it"
    ),
    "passage": Phrase(da="{where}: en passage står ikke i teksten", en="{where}: a passage does not stand in the text"),
    "vector": Phrase(da="{where}: en vektor mangler eller er ødelagt", en="{where}: a vector is missing or broken"),
    "file": Phrase(da="indeksfilen {where} er ændret eller mangler", en="the index file {where} is changed or missing"),
    "snapshot": Phrase(da="{where}", en="{where}"),
    "vector_index": Phrase(da="vektorindekset er galt: {where}", en="the vector index is wrong: {where}"),
    "lexical_index": Phrase(da="ordindekset er galt: {where}", en="the lexical index is wrong: {where}"),
    "quotation_index": Phrase(da="citatindekset er galt: {where}", en="the quotation index is wrong: {where}"),
    "columns": Phrase(da="filtrenes kolonner er gale: {where}", en="the columns of the filters are wrong: {where}"),
}
"""What is wrong; `where` is a document, a file, or "numbers" where they do not add up."""
MEND_BY_REBUILD = Phrase(
    da="Det gælder kun søgeindekserne: »ministersvar rebuild« laver dem på ny.",
    en="Only the search indexes are affected: 'ministersvar rebuild' makes them anew.",
)
MEND_OTHERWISE = Phrase(
    da="Hent en sikkerhedskopi frem med »ministersvar restore FIL«, eller fjern dokumenterne med "
    "»ministersvar remove ID«, og læs dem ind igen.",
    en="Restore a backup with 'ministersvar restore FILE', or remove the documents with 'ministersvar remove ID' and "
    "ingest them again.",
)
REBUILT = Phrase(da="Søgeindekserne er lavet på ny.", en="The search indexes were made anew.")
ENCODED = Phrase(
    da="Søgeindekserne er lavet på ny, og alle passager har vektorer.",
    en="The search indexes were made anew, and all passages have vectors.",
)
REMOVED_ONE = Phrase(da="{ids} er fjernet fra arkivet.", en="{ids} was removed from the archive.")
REMOVED = Phrase(da="{ids} er fjernet fra arkivet.", en="{ids} were removed from the archive.")
BACKED_UP = Phrase(da="Sikkerhedskopien ligger i {file}.", en="The backup is {file}.")
RESTORED = Phrase(da="Arkivet er hentet frem fra {file}.", en="The archive was restored from {file}.")

STAGES = {
    "migrating": Phrase(
        da="Arkivet er fra en ældre udgave og bringes til den nye form",
        en="The archive is of an older version and is being brought to the new format",
    ),
    "checking_database": Phrase(da="Efterprøver databasen", en="Verifying the database"),
    "checking_documents": Phrase(da="Efterprøver dokumenterne", en="Verifying the documents"),
    "checking_files": Phrase(da="Efterprøver indeksfilerne", en="Verifying the index files"),
    "checking_vectors": Phrase(da="Efterprøver vektorerne", en="Verifying the vectors"),
    "checking_indexes": Phrase(da="Efterprøver søgeindekserne", en="Verifying the search indexes"),
    "rebuilding": Phrase(da="Laver søgeindekserne på ny", en="Making the search indexes anew"),
    "copying": Phrase(da="Kopierer", en="Copying"),
}
