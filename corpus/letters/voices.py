"""Who says what in an answer."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.document import Speaker
from corpus.letters.parts import trimmed
from corpus.letters.quotations import Stretch, quotations
from corpus.letters.sentences import Sentence, sentences
from corpus.letters.speakers import Announcement, Speakers

_FIRST_PERSON = re.compile(r"\b(?:[Jj]eg|JEG|[Mm]ig|[Mm]ine|[Mm]it|[Mm]in(?!\.|\s*(?:\d|pr\b)))\b")
_OWN_VOICE = re.compile(
    r"""^\s*(?:Regeringen|Ministeriet|Der\s+henvises|Der\s+kan\s+(?:i\s+øvrigt\s+|endvidere\s+)?henvises|Endelig\s+(?:kan|skal)\s+(?:jeg|det)|For\s+så\s+vidt\s+angår
    |Samlet\s+set|Afslutningsvis\s+(?:kan|skal|bemærkes)|På\s+baggrund\s+af\s+bidrag|Spørgsmålet\s+(?:forventes|besvares|vil)|Det\s+er\s+(?:min|regeringens|ministeriets)|Efter\s+ministeriets\s+opfattelse)""",
    re.VERBOSE,
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


def voices(text: str, start: int, end: int, signer: Signer) -> list[Voice]:
    """The answer text[start:end] in stretches of one chain of speakers each, in order."""
    own = (signer.ministry,) if signer.ministry else ()
    speakers = Speakers(own)
    reader = _Reader(text, signer, speakers)

    def announced(at: int, mark: int, speaking: tuple[str, ...]) -> tuple[bool, str | None]:
        return reader.announces(at, mark, speaking)

    stretches, titles = quotations(text, start, end, announced)
    reader = _Reader(text, signer, Speakers(own), titles)
    for stretch in stretches:
        reader.read(stretch)
    return reader.merged()


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
            return True, source
        if after_colon:
            ending = before[-90:]
            if source is not None and re.search(r"følgende|således|heraf|fremgår|oplys", ending):
                return True, source
            return True, None
        return False, None

    def read(self, stretch: Stretch) -> None:
        quoted = tuple(name for name in stretch.quoted if name)
        base = (*(Speaker(name, "quoted") for name in quoted), *self._signer.as_ministry)
        found = sentences(self._text, stretch.start, stretch.end)
        unknown = self._unknown.get(quoted, False) and not stretch.after_quotation
        waiting: str | None = None
        taken = False
        for number, sentence in enumerate(found):
            words = self._text[sentence.start : sentence.end]
            if not any(character.isalnum() for character in words):
                continue
            announcement = self._speakers.announced(words, quoted)
            own = self._own_voice(words, sentence, quoted)
            if waiting is not None and taken and sentence.opens and not words.startswith(("•", "-", "–", "*")):
                waiting, unknown = None, True
            if announcement is not None and announcement.manner == "indirect":
                waiting = None
                if announcement.name:
                    self._add(sentence, (Speaker(announcement.name, "quoted"), *base), uncertain=False)
                else:
                    self._add(sentence, base, uncertain=True)
                unknown = True
                continue
            if own:
                waiting, unknown = None, False
            if waiting is not None:
                self._add(sentence, (Speaker(waiting, "quoted"), *base), uncertain=False)
                taken = True
                continue
            self._add(sentence, base, uncertain=unknown and announcement is None)
            if announcement is not None:
                last_of_stretch = number == len(found) - 1
                if announcement.manner == "direct" and not last_of_stretch:
                    waiting, taken, unknown = announcement.name, False, announcement.name is None
                elif announcement.manner == "source" and not quoted:
                    # Whether what follows is the ministry's or the contribution's own words cannot be known.
                    unknown = True
        self._unknown[quoted] = unknown

    def _own_voice(self, words: str, sentence: Sentence, quoted: tuple[str, ...]) -> bool:
        """Whether a sentence shows that the one who signed, or is quoted, is speaking again."""
        if not quoted:
            if self._first_person(sentence) or _OWN_VOICE.match(words):
                return True
            ministry = self._signer.ministry
            return ministry is not None and words.startswith(ministry)
        return words.startswith(quoted[0])

    def _first_person(self, sentence: Sentence) -> bool:
        for found in _FIRST_PERSON.finditer(self._text, sentence.start, sentence.end):
            if not any(start <= found.start() < end for start, end in self._titles):
                return True
        return False

    def _add(self, sentence: Sentence, chain: tuple[Speaker, ...], uncertain: bool) -> None:
        self._found.append((sentence, chain, uncertain))

    def merged(self) -> list[Voice]:
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
        paragraph: list[int] = []
        for index, (sentence, chain, uncertain) in enumerate([*self._found, (None, (), False)]):
            if sentence is None or sentence.opens:
                if any(self._first_person(self._found[place][0]) for place in paragraph):
                    for place in paragraph:
                        self._found[place] = (self._found[place][0], minister, False)
                paragraph = []
            if sentence is not None and chain == own and not uncertain:
                paragraph.append(index)
