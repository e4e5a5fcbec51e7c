"""Who a sentence says is speaking, by what the letter has said so far: "Styrelsen har oplyst følgende:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.letters.anchors import matches_at
from corpus.letters.announcements import Hint, Hints, Manner, hints, told_after
from corpus.letters.authorities import (
    COMMON,
    COMMON_OR_NAME,
    INSTITUTION,
    bare,
    each_of,
)
from corpus.letters.first_words import FIRST_WORDS
from corpus.letters.institutions import one_line, plain_title
from corpus.letters.kinds import (
    ASSOCIATIONS,
    COMPANIES,
    COMPANY,
    KIND,
    is_called,
    may_be_called,
    shows_other_kind,
    writer_in,
)
from corpus.letters.mentions import LED_BY, Mentions
from corpus.letters.names import MINISTER, NAME, capitals
from corpus.letters.noun_phrases import is_plural, stem
from corpus.letters.phrases import place_of
from corpus.letters.short_forms import fits, is_short_form, may_be_ministrys

# What looks like a name at the start of a sentence and is none, as `FIRST_WORDS` do, or names nobody who can be quoted.
_NO_NAME = re.compile(
    r"(?:Det|Den|De|Der|Dette|Disse|Denne|Dertil|Hertil|Herom|Heraf|Herudover|Derudover|Endvidere|Desuden|Jeg|Vi|Man|Han|Hun|Som|I|På|Til|For|Ved|Efter|Under|Med|Om|Af|Når|Hvis|Endelig|Samtidig|Afslutningsvis|"
    r"Indledningsvis|Spørgeren|Spørger|Spørgerne|Folketinget|Folketingets\s.*|Udvalget|Udvalg.*|.*udvalget|.*udvalg|Regeringen|Ministeren|[\wæøå]+ministeren|.*\sog\s[a-zæøå]+ministeren|Ministeren\sfor\s.*|Danmark|Svar|Spørgsmål(?:et)?|EU|Loven|Aftalen|Rapporten|"
    r"Lovforslaget|Reglerne|Begge|Alle|Flere|Nogle|Mange|Ingen|Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December)",
)
_OWN = frozenset(("ministeriet", "departementet", "ministeriets departement"))


@dataclass(frozen=True, slots=True)
class Announcement:
    """Whose words a sentence announces or passes on.

    "direct": the words follow; "indirect": the sentence itself passes them on; "source": they were obtained, and no
    more is said. `name` is None where somebody speaks and the sentence does not say who.
    """

    name: str | None
    manner: Manner


Heard = dict[str, Hints]
"""By sentence: what may be an announcement."""

_MINISTERS_TITLE = re.compile(rf"(?:{MINISTER}|[A-ZÆØÅ][\wæøå]+ministeren)")
# What a minister is for, in a title: "sundheds", "ældre".
_FIELD = re.compile(r"(?!minister\b|for\b|og\b)[a-zæøå]{2,}?(?=s?\b)")
_NAME_ALONE = re.compile(NAME)
# "I den sag oplyste kommunen": in another case, of which nothing shows that it was the same one's.
_OTHER_MATTER = re.compile(r"(?:I\s+(?:den|det|en|et)\s+(?:[a-zæøå]+\s+)?(?:sag|tilfælde)|Dengang)\b")
_SHORT_NAME = re.compile(r"\s+\(([A-ZÆØÅ][A-Za-zÆØÅæøå-]{1,13})\)$")


# A shorter word (characters) is no name of its own.
_SHORTEST_NAME = 7


class Speakers:
    """The authorities that a letter has named so far, and the names it calls itself by."""

    def __init__(self, own: tuple[str, ...], heard: Heard | None = None, known: frozenset[str] = frozenset()) -> None:
        self._heard: Heard = {} if heard is None else heard
        self._own = frozenset(name.casefold() for name in own) | _OWN
        self._own_fields = " ".join(name.casefold().replace("ministeriet", "") for name in own)
        self._known = frozenset(name.casefold() for name in known)
        self._named: list[str] = []
        self._mentions = Mentions(self._own)
        self._short: dict[str, str] = {}
        self._before = self._now = ""
        self._spoke_before: str | None = None
        self._spoke_now: str | None = None

    def announced(self, sentence: str, speaking: tuple[str, ...]) -> Announcement | None:
        """What a sentence announces; `speaking` are those who are speaking already, innermost first."""
        self._before, self._now = self._now, sentence
        self._spoke_before, self._spoke_now = self._spoke_now, None
        if "(" in sentence:
            self._learn_short_names(sentence)
        heard = self._heard.get(sentence)
        if heard is None:
            heard = self._heard[sentence] = hints(sentence)
        best = self._best(heard.by_name, speaking)
        own = bool(speaking) and sentence.startswith(speaking[0])
        if heard.may_be_by_noun and (best is None or best.manner == "source") and not own:
            best = next(self._by_noun(heard.by_noun(), speaking), best)
        self._mentions.take(sentence, best.name if best else None)
        if best is not None and best.name is not None:
            self._named.append(best.name)
            self._spoke_now = best.name
        return best

    def told_after(self, following: str, speaking: tuple[str, ...]) -> Announcement | None:
        """Whose words a sentence is by what the one after it says: "Det oplyser Regnstyrelsen."."""
        hint = told_after(following)
        if hint is None:
            return None
        return next(self._by_noun((hint,), speaking), None) if hint.noun else self._best((hint,), speaking)

    def _best(self, heard: tuple[Hint, ...], speaking: tuple[str, ...]) -> Announcement | None:
        """What the likeliest of the hints by name says."""
        best: tuple[int, Announcement] | None = None
        for hint in heard:
            name, known = self._resolve(hint.written, speaking)
            if not known:
                continue
            if hint.only_known and (name is None or not self._has_spoken(name) or len(each_of(name)) > 1):
                # Of two who spoke together nothing shows which one's paper it is.
                continue
            if hint.only_place or (not hint.somebody and name is not None and not self._has_spoken(name)):
                name = None
            candidate = Announcement(name, hint.manner)
            if (
                best is None
                or _rank(candidate) > _rank(best[1])
                or (_rank(candidate) == _rank(best[1]) and hint.at > best[0])
            ):
                best = hint.at, candidate
        return best[1] if best else None

    def _by_noun(self, heard: tuple[Hint, ...], speaking: tuple[str, ...]) -> Iterator[Announcement]:
        """What the hints of those say who have no name here: "banken" may be one named before."""
        for hint in heard:
            name, known = self._resolve(hint.written, speaking)
            called = (stem(hint.noun),)
            if not known or any(is_called(one, called) for one in speaking):
                continue
            if hint.only_place:
                name = None
            elif name is not None and not (is_plural(hint.noun) or hint.noun in COMMON or hint.noun in COMMON_OR_NAME):
                name = None if any(one != name for one in self._mentions.called(called)) else name
            if hint.only_spoken and name is not None and not self._has_spoken(name):
                name = None
            yield Announcement(name, hint.manner)

    def _minister(self, title: str) -> tuple[str | None, bool]:
        """A minister by title, as `_resolve` gives a name: the signer's own is nobody else, be it in short."""
        fields = _FIELD.findall((plain_title(title) or "").replace("minister", " "))
        known = [field in self._own_fields for field in fields]
        if not self._own_fields or all(known):
            return None, False
        # Ministries change names: one that shares a field may be the same.
        return (None, True) if any(known) else (title, True)

    def begins_with(self, sentence: str, name: str) -> bool:
        """Whether a sentence begins with a name, or with its short form in capitals."""
        return sentence.startswith(name) or self._short.get(sentence.split(maxsplit=1)[0]) == name

    def names_one_who_spoke(self, sentence: str) -> bool:
        return any(name in sentence for name in self._named)

    def points_back(self, sentence: str) -> bool:
        """Whether a sentence begins with one who spoke, or with "Styrelsen" for one, or names one."""
        first = sentence.split(maxsplit=1)[0].casefold()
        if first in COMMON or first in COMMON_OR_NAME or self.names_one_who_spoke(sentence):
            return True
        return is_short_form(first) and any(fits(first, name) for name in self._named)

    def _has_spoken(self, name: str) -> bool:
        return name in self._named or name.casefold() in self._known

    def _resolve(self, written: str, speaking: tuple[str, ...]) -> tuple[str | None, bool]:
        """The name as it is cited, and whether it can be anybody's words at all; None for one that cannot be told."""
        name = one_line(re.sub(r"\s*\([^)]*\)", "", written)).strip(" ,-")
        name = LED_BY.sub("", name)
        if _MINISTERS_TITLE.fullmatch(name):
            return self._minister(name)
        if not name or name.lower() in FIRST_WORDS or _NO_NAME.fullmatch(re.sub(r"['’]s?$", "", name)):
            return None, False
        if (
            parent := re.fullmatch(r"[^,]*(?:ministeriet|Ministeriet for [^,]+), ([^,]+)", name)
        ) and " og " not in parent[1]:
            # A ministry and the authority under it that was asked.
            name = parent[1]
        name = self._short.get(name, name)
        key = name.casefold()
        if key.removesuffix("s") in self._own or key in self._own:
            # Inside a quotation "ministeriet" is the one quoted.
            return None, False
        if (place := place_of(name)) is not None and place.casefold() in self._own:
            # An office of the ministry is the ministry.
            return None, False
        if speaking and any(key == other.casefold() for other in speaking):
            return None, False
        if key in COMMON or key in COMMON_OR_NAME:
            found = self._pointed_at(key, name, speaking)
            return (None, True) if found[0] is not None and self._of_another_matter(found[0]) else found
        if key == "politiet" and (district := self._only_district(speaking)) is not None:
            return (None, False) if district in speaking else (district, True)
        if is_short_form(name) and (pointed := self._shortened(name, speaking)) is not None:
            return pointed
        return self._with_kind(name) or self._in_full(name), True

    def _only_district(self, speaking: tuple[str, ...]) -> str | None:
        """The police whose district the letter gives, "Politiet i Regnby", where it speaks of no other police."""
        named = (*speaking, *(one for name in self._named for one in each_of(name)), *self._mentions.all())
        found = {one for one in named if "politi" in one.casefold()} - {"Politiet", "politiet"}
        if len(found) != 1 or not (district := found.pop()).startswith(("Politiet i ", "Politiet på ")):
            return None
        return None if self._of_another_matter(district) else district

    def _with_kind(self, name: str) -> str | None:
        """The one who spoke whose name this is without what the one is: "Bevar Regnen" of "Foreningen Bevar Regnen"."""
        if name in self._named:
            return None
        found = {one for one in self._named if one.endswith(f" {name}") and KIND.fullmatch(one[: -len(name) - 1])}
        return found.pop() if len(found) == 1 else None

    def _of_another_matter(self, name: str) -> bool:
        """Whether the sentence tells of another matter than the one in which the letter spoke of that name."""
        return _OTHER_MATTER.match(self._now) is not None and name not in self._before and name not in self._now

    def _shortened(self, word: str, speaking: tuple[str, ...]) -> tuple[str | None, bool] | None:
        """The one whose name a word shortens, as `_resolve` gives it; None where it is no short form of any."""
        if speaking and (fit := fits(word, speaking[0])) is not None:
            return None, fit == "perhaps"
        spoken = next((name for name in reversed(self._named) if fits(word, name)), None)
        mentioned = [name for name in self._mentions.all(phrases=True) if fits(word, name)]
        if spoken is None and not mentioned:
            return (None, True) if may_be_ministrys(word) else None
        # One that a later sentence speaks of may be meant as well.
        meant = spoken if spoken is not None and mentioned[-1:] in ([], [spoken]) else None
        if spoken is None and len(mentioned) == 1:
            meant = mentioned[0]
        if meant is None or fits(word, meant) == "perhaps" or self._of_another_matter(meant):
            return None, True
        return (None, False) if meant in speaking else (meant, True)

    def _in_full(self, name: str) -> str:
        """The name of the authority that one in the definite form points back to: "Regnprøven" is "Statens Regnprøve",
        where that is the only one so called."""
        if " " in name or len(name) < _SHORTEST_NAME or not name.endswith(("en", "et")):
            return name
        # A word that any authority of its kind is called by points back to none in particular.
        endings = tuple(f" {word}" for word in (name[:-1], name[:-2]) if INSTITUTION.match(word) is None)
        if not self._mentions.may_hold(endings):
            return name
        found = [one for one in self._mentions.all() if one.endswith(endings)]
        return found[0] if len(found) == 1 else name

    def _pointed_at(self, noun: str, written: str, speaking: tuple[str, ...]) -> tuple[str | None, bool]:
        """The authority that a common noun points back to, as `_resolve` gives it."""
        endings = COMMON.get(noun) or COMMON_OR_NAME.get(noun, ())
        if noun in COMPANIES and speaking and COMPANY.search(speaking[0]):
            return None, False
        if not speaking and (just := self._just_before(noun)) is not None:
            return just, True
        spoken = next((name for name in (*speaking[:1], *reversed(self._named)) if is_called(name, endings)), None)
        if spoken is not None and spoken in speaking:
            return None, False
        mentioned = [] if speaking else self._mentions.called(endings)
        if spoken is not None:
            # One that a later sentence speaks of may be meant as well.
            return (spoken, True) if mentioned[-1:] in ([], [spoken]) else (None, True)
        if len(mentioned) == 1:
            return mentioned[0], True
        if not speaking and len(set(self._named)) == 1 and not self._may_be_another(noun, self._named[-1]):
            return self._named[-1], True
        may_be_name = noun in COMMON_OR_NAME and written[0].isupper() and not self._named
        return (written, True) if may_be_name else (None, True)

    def _just_before(self, noun: str) -> str | None:
        """The one whom the sentence before passes on, or whose letter or work it tells of, where the name fits what
        the noun may mean and shows no other kind."""
        if noun not in (*COMPANIES, *ASSOCIATIONS):
            return None
        before, name = one_line(self._before), self._spoke_before
        if name is None and noun in COMPANIES:
            found = [one for one in self._mentions.all() if COMPANY.search(one) and one in before]
            return found[0] if len(found) == 1 else None
        name = name or writer_in(before)
        return name if name is not None and len(each_of(name)) == 1 and may_be_called(noun, name) else None

    def _may_be_another(self, noun: str, name: str) -> bool:
        """Whether a noun may mean another than the only one who spoke: the name shows another kind, or the sentence
        before names somebody else."""
        if shows_other_kind(noun, name):
            return True
        before = one_line(self._before)
        others = (one[0] for one in matches_at(_NAME_ALONE, before, capitals(before)) if one.start() > 0)
        return any(
            one not in name and bare(one).casefold() not in self._own and not any(said in one for said in self._named)
            for one in others
        )

    def _learn_short_names(self, sentence: str) -> None:
        for found in matches_at(_NAME_ALONE, sentence, capitals(sentence)):
            if bracket := _SHORT_NAME.search(found[0]):
                self._short.setdefault(bracket[1], one_line(found[0][: bracket.start()]))


_ORDER = {"source": 0, "indirect": 1, "direct": 2}


def _rank(announcement: Announcement) -> int:
    return _ORDER[announcement.manner] * 2 + (announcement.name is not None)
