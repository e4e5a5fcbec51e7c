"""Who says what in an answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.document import Speaker
from corpus.letters.anchors import holds_any
from corpus.letters.hearsay import (
    leads_to_asker,
    leads_to_law_or_own_words,
    leads_to_new_source,
    leads_to_other_ministry,
    passes_on_asker,
)
from corpus.letters.quotations import MARKS, UNTOLD, Stretch, quotations
from corpus.letters.sentences import Sentence, sentences
from corpus.letters.spans import trimmed
from corpus.letters.speakers import Announcement, Heard, Speakers
from corpus.letters.turns import Turn

_FIRST_PERSON = re.compile(r"\b(?:[Jj]eg|JEG|[Mm]ig|[Mm]ine|[Mm]it|[Mm]in(?!\.|\s*(?:\d|pr\b)))\b")
_OWN_VOICE = re.compile(
    r"""^\s*(?:Regeringen|Ministeriet|Der\s+henvises|Der\s+kan\s+(?:i\s+øvrigt\s+|endvidere\s+)?henvises|Endelig\s+(?:kan|skal)\s+(?:jeg|det)|For\s+så\s+vidt\s+angår
    |Det\s+(?:har|er)\s+[^.:]{0,80}?ikke\s+(?:været\s+)?muligt\s+(?:for\s+(?:mig|ministeriet)\s+)?at\s+(?:besvare|afgive\s+(?:en\s+)?(?:endelig(?:t)?\s+)?(?:svar|besvarelse))
    |Samlet\s+set|Afslutningsvis\s+(?:kan|skal|bemærkes)|På\s+baggrund\s+af\s+bidrag|Spørgsmålet\s+(?:forventes|besvares|vil)|Det\s+er\s+(?:min|regeringens|ministeriets)|Efter\s+ministeriets\s+opfattelse)""",
    re.VERBOSE,
)

# In a speech the minister says "vi", and what the government does.
_SPEAKS_FOR_ALL = re.compile(
    r"\b(?:[Vv]i|[Vv]ores|os)\b|\b[Rr]egeringen\s+(?:har|vil|er|ønsker|foreslår)\b|\b(?:har|vil|er|ønsker|foreslår)\s+regeringen\b"
)

# How far before its opening mark (characters) a quotation can be announced.
_LONGEST_ANNOUNCEMENT = 1_500


@dataclass(frozen=True, slots=True)
class Voice:
    """[start, end) of the view, with those who stand behind it, innermost first."""

    start: int
    end: int
    chain: tuple[Speaker, ...]
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed: the ministry, and the minister by name or title."""

    ministry: str | None
    minister: str | None
    speaks: bool = False
    """That the answer is the minister's speech, in the first person or not."""

    @property
    def as_ministry(self) -> tuple[Speaker, ...]:
        if self.ministry:
            return (Speaker(self.ministry, "ministry"),)
        return (Speaker(self.minister, "minister"),) if self.minister else (Speaker("Ministeriet", "ministry"),)

    @property
    def as_minister(self) -> tuple[Speaker, ...]:
        if not self.minister:
            return (Speaker("ministeren", "minister"), *self.as_ministry) if self.ministry else self.as_ministry
        return (Speaker(self.minister, "minister"), *(self.as_ministry if self.ministry else ()))


def voices(
    text: str,
    start: int,
    end: int,
    signer: Signer,
    doubtful: Sequence[tuple[int, int]] = (),
    known: frozenset[str] = frozenset(),
) -> list[Voice]:
    """The answer text[start:end] in stretches of one chain of speakers each, in order; within `doubtful` spans none is
    certain. `known` are those whom the letter has passed on before."""
    own = (signer.ministry,) if signer.ministry else ()
    heard: Heard = {}
    speakers = Speakers(own, heard, known)
    reader = _Reader(text, signer, speakers)

    def announced(at: int, mark: int, speaking: tuple[str, ...]) -> tuple[bool, str | None]:
        return reader.announces(at, mark, speaking)

    stretches, titles = quotations(text, start, end, announced)
    reader = _Reader(text, signer, Speakers(own, heard, known), titles)
    for stretch in stretches:
        reader.read(stretch)
    return reader.merged(doubtful)


_ITEM = re.compile(r"(?:[•*–-]|\(?\d{1,2}[.)]|[a-zæøå]\))\s")


# "Ad 2)", "Ad spørgsmål 2:", "Til 2. spørgsmål" alone.
_PART_HEADING = re.compile(
    r"(?:(?:Ad|Vedr(?:\.|ørende)|Til|Svar\s+på)\s+)(?:(?:del)?spørgsmål\s+)?(?:nr\.\s*)?\(?(?:\d{1,4}|[a-zæøå]|[A-ZÆØÅ])[.):]{0,2}"
    r"(?:\s+(?:del)?spørgsmål)?[.:]?"
)


class _Reader:
    """Goes through the stretches of an answer and tells each sentence's chain."""

    def __init__(
        self, text: str, signer: Signer, speakers: Speakers, titles: list[tuple[int, int]] | None = None
    ) -> None:
        self._text = text
        self._signer = signer
        self._speakers = speakers
        self._titles = titles or []
        self._found: list[tuple[Sentence, tuple[Speaker, ...], bool]] = []
        self._unknown: dict[tuple[str, ...], bool] = {}
        self._by_way_of: dict[str, str] = {}
        self._last_source: str | None = None

    def announces(self, at: int, mark: int, speaking: tuple[str, ...]) -> tuple[bool, str | None]:
        """Whether what stands before an opening mark announces a quotation, and whose."""
        at = max(at, mark - _LONGEST_ANNOUNCEMENT)
        before = self._text[at:mark].rstrip()
        after_colon = before.endswith(":")
        source: str | None = None
        last: Announcement | None = None
        for sentence in sentences(self._text, at, at + len(before)):
            last = self._speakers.announced(self._text[sentence.start : sentence.end], speaking)
            if last is not None and last.manner == "source":
                source = last.name
        if last is not None and last.name is not None and (after_colon or last.manner != "indirect"):
            return True, last.name
        if last is not None and last.manner == "direct":
            return True, source or UNTOLD
        if after_colon:
            ending = before[-90:]
            if source is not None and holds_any(ending, ("følgende", "således", "heraf", "fremgår", "oplys")):
                return True, source
            return True, None if leads_to_law_or_own_words(before) else UNTOLD
        return False, None

    def read(self, stretch: Stretch) -> None:
        quoted = tuple(name for name in stretch.quoted if name and name != UNTOLD)
        untold = UNTOLD in stretch.quoted
        way = self._by_way_of.get(quoted[0]) if len(quoted) == 1 else None
        names = (*quoted, way) if way else quoted
        base = (*(Speaker(name, "quoted") for name in names), *self._signer.as_ministry)
        found = sentences(self._text, stretch.start, stretch.end)
        unknown = self._unknown.get(quoted, False) and not stretch.after_quotation
        turn = Turn(base, unknown, self._by_way_of, speech=self._signer.speaks and not quoted)
        for sentence, following in zip(found, [*found[1:], None], strict=True):
            words = self._text[sentence.start : sentence.end]
            if not any(character.isalnum() for character in words):
                continue
            if quoted and not stretch.closed and sentence.opens and self._signer_speaks(words, sentence):
                # The closing mark was lost, and here it must have stood before.
                rest = Stretch(sentence.start, stretch.end, (), after_quotation=True)
                self.read(rest)
                break
            if not untold and _PART_HEADING.fullmatch(words):
                self._found.append((sentence, *turn.chain_of_heading()))
                continue
            announcement = self._speakers.announced(words, quoted)
            if announcement is None and following is not None and not following.opens and not untold:
                announcement = self._speakers.told_after(self._text[following.start : following.end], quoted)
                if announcement is not None and not sentence.opens:
                    self._doubt_paragraph(base)
            if untold and announcement is None:
                # Somebody's words, perhaps the asker's, and nothing shows whose.
                self._found.append((sentence, base, True))
                continue
            within = turn.turns_to_own_source(words, announcement)
            next_speaker = (
                announcement is not None and announcement.manner == "direct" and sentence.opens and not within
            )
            new_source = (
                announcement is None
                and turn.only_reported
                and (
                    self._turns_to_new_source(words, sentence, stretch)
                    or self._turns_to_other_ministry(words, sentence, following)
                )
            )
            speech = turn.speech and announcement is None and not turn.in_contribution
            if (
                next_speaker
                or new_source
                or (speech and ((sentence.opens and not turn.unknown) or _SPEAKS_FOR_ALL.search(words)))
                or self._own_voice(words, sentence, quoted, announcement is not None)
            ):
                turn.own_voice()
            chain, uncertain = turn.chain_of(sentence, words, announcement, within)
            uncertain = uncertain or (turn.passing and announcement is None and self._speakers.points_back(words))
            reported = chain == base and not words.endswith(":") and passes_on_asker(words)
            self._found.append((sentence, chain, uncertain or reported))
            if not quoted and leads_to_asker(words):
                turn.unknown, turn.reported = True, False
            turn.after(announcement, words, within, inside=bool(quoted), last=sentence is found[-1])
        self._unknown[quoted] = turn.unknown

    def _doubt_paragraph(self, base: tuple[Speaker, ...]) -> None:
        """Of the sentences before, in their paragraph, nothing shows whether what is said of the last goes for them."""
        for at in range(len(self._found) - 1, -1, -1):
            sentence, chain, _ = self._found[at]
            if chain != base or self._first_person(sentence):
                return
            self._found[at] = (sentence, chain, True)
            if sentence.opens:
                return

    def _own_voice(self, words: str, sentence: Sentence, quoted: tuple[str, ...], announces: bool) -> bool:
        """Whether a sentence shows that the one who signed, or is quoted, is speaking again."""
        if quoted:
            return not announces and self._speakers.begins_with(words, quoted[0])
        if self._first_person(sentence):
            return True
        ministry = self._signer.ministry
        return not announces and bool(_OWN_VOICE.match(words) or (ministry and words.startswith(ministry)))

    def _turns_to_new_source(self, words: str, sentence: Sentence, stretch: Stretch) -> bool:
        """Whether a paragraph after one that was passed on leads up to somebody's quotation, which the signer adds."""
        return (
            not stretch.quoted
            and sentence.opens
            and not self._text[sentence.end : stretch.end].strip()
            and self._text[stretch.end : stretch.end + 1] in MARKS
            and leads_to_new_source(words)
            and not self._speakers.names_one_who_spoke(words)
            and not leads_to_law_or_own_words(words)
        )

    def _turns_to_other_ministry(self, words: str, sentence: Sentence, following: Sentence | None) -> bool:
        """Whether a paragraph after one that was passed on tells which ministry the matter is under and turns to it, as
        nobody but the signer does."""
        return (
            sentence.opens
            and following is not None
            and leads_to_other_ministry(words, self._text[following.start : following.end])
            and not self._speakers.points_back(words)
        )

    def _signer_speaks(self, words: str, sentence: Sentence) -> bool:
        ministry = self._signer.ministry
        return self._first_person(sentence) or bool(ministry and words.startswith(ministry))

    def _first_person(self, sentence: Sentence) -> bool:
        for found in _FIRST_PERSON.finditer(self._text, sentence.start, sentence.end):
            if not any(start <= found.start() < end for start, end in self._titles):
                return True
        return False

    def merged(self, doubtful: Sequence[tuple[int, int]]) -> list[Voice]:
        if doubtful:
            self._found = [
                (sentence, chain, uncertain or any(a < sentence.end and sentence.start < b for a, b in doubtful))
                for sentence, chain, uncertain in self._found
            ]
        self._to_minister()
        result: list[Voice] = []
        for sentence, chain, uncertain in self._found:
            last = result[-1] if result else None
            if (
                last is not None
                and last.chain == chain
                and last.uncertain == uncertain
                and not self._text[last.end : sentence.start].strip()
            ):
                result[-1] = Voice(last.start, sentence.end, chain, uncertain)
            else:
                result.append(Voice(sentence.start, sentence.end, chain, uncertain))
        return [
            Voice(*span, voice.chain, voice.uncertain)
            for voice in result
            if (span := trimmed(self._text, voice.start, voice.end)) is not None
        ]

    def _to_minister(self) -> None:
        """The signer's own paragraphs in the first person are the minister's."""
        own, minister = self._signer.as_ministry, self._signer.as_minister
        if own == minister:
            return
        paragraphs: list[list[int]] = []
        announced = False
        for index, (sentence, chain, uncertain) in enumerate(self._found):
            # A list belongs to the sentence that leads up to it.
            announced = announced and _ITEM.match(self._text, sentence.start) is not None
            if not paragraphs or (sentence.opens and not announced):
                paragraphs.append([])
            announced = announced or self._text[sentence.end - 1] == ":"
            if chain == own and not uncertain:
                paragraphs[-1].append(index)
        for paragraph in paragraphs:
            if self._signer.speaks or any(self._first_person(self._found[index][0]) for index in paragraph):
                for index in paragraph:
                    self._found[index] = (self._found[index][0], minister, False)
