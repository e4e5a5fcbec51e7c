"""Figures of `check` on a set with documents: python -m tests.benchmarks.check FOLDER [--count N] [--quotations]

From the set's own material, always the same: quotations as they stand and with one word, number, name or negation
changed; the claims of `tests.benchmarks.claims`; what members asserted when they asked, in their words and in others;
and what the archive does not hold: claims without the documents that state them, and sentences of other domains. With
--quotations only what needs no model is measured.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.document import Document
from corpus.sentences import sentences
from index.encoder import Encoder
from index.encoders import Opening, open_encoder
from index.text import STOP_WORDS, fold
from index.tokens import keys
from index.view import View
from qa.assistant import Assistant
from qa.evaluation.archives import RememberingEncoder, put_documents
from qa.evaluation.items import EvaluationSet, read_set
from qa.measures import token_f1
from qa.otherwise import stands_otherwise
from qa.places import Places
from qa.results import Check, Verdict
from qa.stating import fitted_claims
from qa.substance import weigh_claim
from tests.benchmarks.claims import Claim, claims, foreign_claims
from tests.index.encoders import HashingEncoder

SEED = 7
FEWEST, MOST = 6, 25
"""Words of a quotation."""
RIGHT = 0.6
"""Token F1 of a statement against a claim's gold sentence from which it is the one meant."""
ELSEWHERE = (
    "Landsholdet vandt kampen med tre mål mod et efter forlænget spilletid.",
    "Dejen skal hæve en time under et fugtigt klæde, før den formes til boller.",
    "Den nye teleskopoptagelse viser en galakse, der er 13 milliarder lysår borte.",
    "Saxofonisten åbnede festivalen med en halv times improvisation.",
    "Rosenbuske beskæres bedst i det tidlige forår, lige før knopperne bryder.",
    "Romanens hovedperson rejser til Lissabon for at finde sin forsvundne bror.",
    "Cykelrytteren udgik på den fjortende etape efter et styrt på nedkørslen.",
    "Katte sover i gennemsnit tolv til seksten timer i døgnet.",
    "Skuespilleren modtager prisen for sin rolle som en aldrende bokser.",
    "Vulkanen på øen gik i udbrud tirsdag morgen og sendte aske mod kysten.",
    "Strikkeopskriften er til en sweater i alpaka på pinde nummer fire.",
    "Skakmesteren ofrede sin dronning i det tyvende træk og vandt partiet.",
    "En håndfuld hasselnødder og lidt honning gør grøden mere mættende.",
    "Båden krydsede Atlanten på atten døgn med en besætning på to.",
    "Hunden lærte at hente avisen på under en uge.",
    "Maleriet blev solgt på auktion for fire gange vurderingen.",
    "Bægerplanten fanger insekter i sine rørformede blade.",
    "Bandet udgiver sit femte album og tager på turné til efteråret.",
    "Svømmeren satte verdensrekord i 200 meter ryg.",
    "Kaffebønner fra højlandet har en syrlig smag af bær.",
    "Arkæologerne fandt et sværd fra bronzealderen under en pløjemark.",
    "Spillet udkommer til alle konsoller den første fredag i november.",
    "Urmageren skiftede fjederen og rensede værket.",
    "Delfinerne fulgte skibet i næsten to timer.",
    "Vinterens kollektion er præget af mørk uld og brede kraver.",
    "Den lille komet kan ses med kikkert lige efter solnedgang.",
    "Violinkoncerten slutter med en rasende hurtig rondo.",
    "Bjergbestigeren måtte vende om 300 meter fra toppen.",
    "Opskriften kræver fire æg, to deciliter fløde og en knivspids muskat.",
    "Håndboldspilleren skifter klub efter ni sæsoner i samme trøje.",
)


class HashingOpening(Opening):
    """Of an encoder that takes no time: quotations are compared without one."""

    def __init__(self) -> None:
        self.model = None

    def encoder(self) -> Encoder:
        return HashingEncoder()


Change = Callable[[str, random.Random], str | None]


@dataclass(frozen=True, slots=True)
class Quotation:
    """A text and the verdict that is right for it."""

    kind: str
    text: str
    verdict: Verdict
    document: str


def stretches(documents: Sequence[Document], chosen: random.Random) -> Iterator[tuple[str, str]]:
    """Runs of whole words from statements, each with its document's id, without end."""
    texts = [(document.id, document.text(part)) for document in documents for part in document.statements]
    texts = [(identifier, text) for identifier, text in texts if len(text.split()) >= 2 * FEWEST]
    while True:
        identifier, text = chosen.choice(texts)
        spans = [span for span in sentences(text) if len(text[span[0] : span[1]].split()) >= FEWEST]
        if not spans:
            continue
        start, end = chosen.choice(spans)
        words = text[start:end].split()
        first = chosen.randrange(len(words) - FEWEST + 1)
        run = " ".join(words[first : first + chosen.randint(FEWEST, MOST)])
        # A quotation says something: six stop words in a row stand everywhere.
        if sum(key not in STOP_WORDS for key in keys(run)) >= 3:
            yield identifier, run


def changes(documents: Sequence[Document]) -> dict[str, Change]:
    """By kind, what makes of a quotation one with a single change of that kind; None where it has none to make."""
    texts = [document.text(part) for document in documents for part in document.statements]
    words = sorted({word for text in texts for word in re.findall(r"\b[a-zæøå]{5,}\b", text)} - STOP_WORDS)
    names = sorted({name for text in texts for name in re.findall(r"(?<=[a-zæøå,] )[A-ZÆØÅ][a-zæøå]{3,}\b", text)})

    def replaced(pattern: str, choices: Sequence[str]) -> Change:
        def change(text: str, chosen: random.Random) -> str | None:
            found = [match for match in re.finditer(pattern, text) if fold(match.group()) not in STOP_WORDS]
            if not found:
                return None
            match = chosen.choice(found)
            other = chosen.choice([choice for choice in choices if fold(choice) != fold(match.group())])
            return text[: match.start()] + other + text[match.end() :]

        return change

    def number(text: str, chosen: random.Random) -> str | None:
        found = list(re.finditer(r"\d+", text))
        if not found:
            return None
        match = chosen.choice(found)
        value = int(match.group()) + chosen.choice((1, 2, 10, 100))
        return f"{text[: match.start()]}{value}{text[match.end() :]}"

    def numeral(text: str, chosen: random.Random) -> str | None:
        return replaced(r"\b(?:to|tre|fire|fem|seks|syv|otte|ni|ti)\b", ("elleve", "tolv", "tyve"))(text, chosen)

    def negation(text: str, chosen: random.Random) -> str | None:
        without = re.sub(r"\s*\b(?:ikke|aldrig)\b", "", text, count=1)
        if without != text:
            return without.strip()
        verb = re.search(r"\b(?:er|har|kan|vil|skal|var|bliver|får)\b", text)
        return f"{text[: verb.end()]} ikke{text[verb.end() :]}" if verb else None

    return {
        "word": replaced(r"\b[a-zæøå]{5,}\b", words),
        "number": lambda text, chosen: number(text, chosen) or numeral(text, chosen),
        "name": replaced(r"(?<=[a-zæøå,] )[A-ZÆØÅ][a-zæøå]{3,}\b", names),
        "negation": negation,
    }


def quotations(documents: Sequence[Document], count: int) -> list[Quotation]:
    """`count` as they stand, and as many of each kind of change."""
    chosen = random.Random(SEED)
    runs = stretches(documents, chosen)
    found = [Quotation("as it stands", text, "quoted", identifier) for identifier, text in take(runs, count)]
    for kind, change in changes(documents).items():
        changed = ((identifier, change(text, chosen)) for identifier, text in runs)
        made = ((identifier, text) for identifier, text in changed if text)
        found += [Quotation(f"{kind} changed", text, "misquoted", identifier) for identifier, text in take(made, count)]
    return found


def standing(documents: Sequence[Document]) -> Callable[[str], bool]:
    """Whether a text stands word for word in a statement, told by a look at all of them."""
    held = {" ".join(["", *keys(d.text(part)), ""]) for d in documents for part in d.statements}
    return lambda text: any(f" {' '.join(keys(text))} " in part for part in held)


def take(pairs: Iterator[tuple[str, str]], count: int) -> list[tuple[str, str]]:
    return [pair for pair, _ in zip(pairs, range(count), strict=False)]


def assertions(documents: Sequence[Document], count: int) -> list[str]:
    """Sentences by which members asserted something when they asked."""
    texts = [document.text(part) for document in documents for part in document.questions]
    said = (text[start:end] for text in texts for start, end in sentences(text))
    found = sorted({each for each in said if len(each.split()) >= 8 and not each.endswith("?")})
    return random.Random(SEED).sample(found, min(count, len(found)))


def print_quotations(assistant: Assistant, asked: Sequence[Quotation], held: Callable[[str], bool]) -> None:
    right, by_kind, called_quoted, times = 0, Counter[str](), Counter[str](), []
    for quotation in asked:
        began = time.perf_counter()
        check = assistant.check(quotation.text, limit=1000)
        times.append(1000 * (time.perf_counter() - began))
        expected: Verdict = "quoted" if held(quotation.text) else quotation.verdict
        good = check.verdict == expected and (
            expected != quotation.verdict or any(m.excerpt.citation.id == quotation.document for m in check.matches)
        )
        right += good
        by_kind[quotation.kind] += good
        called_quoted[quotation.kind] += check.verdict == "quoted" and not held(quotation.text)
        if not good:
            print(f"  wrong ({quotation.kind}): {check.verdict}, {quotation.text}", file=sys.stderr)
    each = Counter(quotation.kind for quotation in asked)
    for kind, count in each.items():
        print(f"{kind:<24}{by_kind[kind]:>5} of {count} right, {called_quoted[kind]} wrongly quoted")
    times.sort()
    print(f"quoted/misquoted accuracy {right / len(asked):.4f} (of {len(asked)})")
    print(f"one check: {times[len(times) // 2]:.1f} ms at the median, {times[int(0.95 * len(times))]:.1f} at 95 %")


def print_verdicts(name: str, verdicts: Iterable[Verdict]) -> Counter[Verdict]:
    counts = Counter(verdicts)
    told = ", ".join(f"{verdict} {count}" for verdict, count in counts.most_common())
    print(f"{name:<48}{told}", flush=True)
    return counts


def print_otherwise(checks: Iterable[Check]) -> None:
    """How often what is called stated is told to stand otherwise."""
    counts = Counter(map(stands_otherwise, checks))
    print(f"{'':<48}told to stand otherwise {counts['surely']}, perhaps {counts['perhaps']}")


def is_right(check: Check, claim: Claim) -> bool:
    return check.verdict == "stated" and any(
        match.excerpt.citation.id == claim.document and token_f1(match.excerpt.text, gold) >= RIGHT
        for match in check.matches
        for gold in (*claim.gold, " ".join(claim.gold))
    )


def verdict_without(view: View, claim: Claim, encoder: Encoder) -> Verdict:
    """Of a claim as if the archive did not hold the documents that state it."""
    numbers: dict[str, int] = {identifier: n for n, identifier in view.rows("SELECT number, id FROM documents")}
    gone = [numbers[each] for each in (claim.document, *claim.also) if each]
    weighed = weigh_claim(view, claim.text, encoder, None, Places(view), gone)
    weights = fitted_claims()
    if weights.stating(weighed.ranked, weighed.features):
        return "stated"
    chances = [weights.asserting(each.cosine, each.coverage) for each in weighed.asserted]
    return "asked" if max(chances, default=0) >= weights.asked_threshold else "not_found"


def print_claims(evaluation: EvaluationSet, encoder: Encoder, folder: Path, count: int) -> None:
    every = claims(evaluation)
    told = [claim for claim in every if claim.kind != "asserted"]
    put_documents(folder / "all", evaluation.documents, encoder, None)
    with Assistant.open(folder / "all") as assistant:
        checks = [assistant.check(claim.text) for claim in told]
        for kind, name in (("item", "the set's own claims"), ("claim", "claims written for it")):
            mine = [(check, claim) for check, claim in zip(checks, told, strict=True) if claim.kind == kind]
            print_verdicts(name, [check.verdict for check, _ in mine])
            right = sum(is_right(check, claim) for check, claim in mine)
            print(f"{'':<48}with the right sentence {right} of {len(mine)}")
            print_otherwise((check for check, _ in mine))
        for kind in ("negation", "number"):
            change = changes(evaluation.documents)[kind]
            turned = [text for claim in told if (text := change(claim.text, random.Random(SEED)))]
            found = [assistant.check(text) for text in turned]
            print_verdicts(f"of these with a {kind} changed", (check.verdict for check in found))
            print_otherwise(found)
        said = assertions(evaluation.documents, count)
        asserted = print_verdicts("members' assertions", (assistant.check(text).verdict for text in said))
        others = [claim.text for claim in every if claim.kind == "asserted"]
        print_verdicts("the same in other words", (assistant.check(text).verdict for text in others))
        other = print_verdicts("sentences of other domains", (assistant.check(text).verdict for text in ELSEWHERE))
        foreign = [claim.text for claim in foreign_claims()]
        strange = print_verdicts("claims of other debates", (assistant.check(t).verdict for t in foreign))
        with assistant.reading() as view:
            gone = (verdict_without(view, claim, encoder) for claim in told)
            absent = print_verdicts("claims whose documents are left out", gone)
    stated = sum(check.verdict == "stated" for check in checks)
    wrongly = absent["stated"] + other["stated"]
    print(f"stated: recall {stated / len(told):.3f} of {len(told)} claims")
    print(f"stated: precision {stated / max(1, stated + wrongly):.3f} (claims against what is not there)")
    print(f"members' assertions called stated {asserted['stated'] / len(said):.3f}")
    print(f"of other domains called anything but not found {1 - other['not_found'] / other.total():.3f}")
    if foreign:
        print(f"of other debates called anything but not found {1 - strange['not_found'] / strange.total():.3f}")
    print(f"left out, called anything but not found {1 - absent['not_found'] / absent.total():.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=200, help="quotations of each kind, and assertions")
    parser.add_argument("--quotations", action="store_true", help="only what needs no model")
    options = parser.parse_args()
    evaluation = read_set(options.folder)
    held = standing(evaluation.documents)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        put_documents(folder / "quotations", evaluation.documents, HashingEncoder(), None)
        with Assistant.open(folder / "quotations", opening=HashingOpening()) as assistant:
            asked = quotations(evaluation.documents, options.count)
            print_quotations(assistant, asked, held)
        if not options.quotations:
            print_claims(evaluation, RememberingEncoder(open_encoder(None)), folder, options.count)


if __name__ == "__main__":
    main()
