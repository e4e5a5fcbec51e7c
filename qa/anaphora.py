"""Whether a Danish sentence points back at the one before it (anaphora), so that alone it says too little.

By grammar, from its opening. `Det mener jeg` and `Denne ordning` point back; the expletive `Det er vigtigt, at ...`,
whose subject is the clause that follows, does not, and neither does the article of `De nuværende regler`. Danish main
clauses have one part, then the finite verb, then the rest (Diderichsen 1946, Elementær dansk grammatik), so that what
stands second tells a pronoun from an article.
"""

from __future__ import annotations

import re

# "For det andet" is no pronoun.
_CONJUNCTION = re.compile(
    r"(?:(?:Og|Men|Så|For(?! det (?:første|andet|\w+[dnt]e) \w+)|Altså|Jamen|Eller|Nu),? )?(?=\w)"
)
_ADVERBS = (
    r"(?:(?:jo|også|nok|dog|vel|da|nu|så|altså|netop|bare|helt|lidt|ikke|faktisk|naturligvis|selvfølgelig|ellers|"
    r"fortsat|derfor|derudover|desuden|endvidere|samtidig|her|i øvrigt|i hvert fald|sådan set|simpelt hen|som sagt|"
    r"bl\.a\.|indledningsvis|afslutningsvis|godt|særlig|særligt|først|alene|tillige|endelig) )*"
)
_ALWAYS = re.compile(
    r"(?:dette|denne|disse|dem|han|hun|hans|hendes|deres|begge|førstnævnte|sidstnævnte|hvilket|her|heraf|heri|herved|"
    r"hermed|herefter|herunder|hertil(?! kommer)|derfor|dermed|derved|deri|deraf|derefter|derudover|herudover|således|"
    r"sådan|sådanne|det samme|den slags|det hele|det her|den her|de her|de der)\b",
    re.IGNORECASE,
)
_YES_OR_NO = re.compile(r"(?:ja|nej)\b", re.IGNORECASE)
# "Der fornemmer vi ..." points back; "Der er behov for ..." does not.
_THERE = re.compile(r"der \w+ (?:jeg|vi|man|de|du|han|hun|den|det)\b", re.IGNORECASE)
# "Den 20. marts" names a day.
_ARTICLE_OR_PRONOUN = re.compile(r"(?P<word>det|den(?! \d)|de) (?P<rest>.*)", re.IGNORECASE | re.DOTALL)

_FUNCTION_WORDS = frozenset(
    """
    jeg du han hun vi man de dem der det den en et er var bliver blev har havde kan kunne vil ville skal skulle må måtte
    bør burde ikke jo også nok dog vel da nu så i på af til fra for med om ved under over efter før ud ind op ned som at
    og eller men mig os dig sig dette denne disse hvad hvor hvem hvis når mere meget arbejde skete
    """.split()
)
# What follows an article is an adjective in its definite form: "det korte svar", "den danske og svenske aftale".
_DEFINITE_ADJECTIVE = re.compile(r"(?P<adjective>\w+(?<!else)e|fælles),?(?: (?:og|eller) \w+e)? (?P<noun>[\w§-]+)")
# "Den undersøgelse, der er lavet" is said in the clause.
_SAID_AFTER = re.compile(r"(?P<noun>\w+), (?:der|som)\b")
_NOMINALISED = re.compile(r"\w+(?:ende|ste)\b(?! (?:mig|os|at)\b)")

_AUXILIARY = r"(?:har|havde|kan|kunne|vil|ville|må|måtte|skal|skulle|bør)"
_COPULA = rf"(?:er|var|bliver|blev|{_AUXILIARY} {_ADVERBS}(?:været|være|blevet|blive))"
_FEELING = r"(?:glæder|undrer|bekymrer|ærgrer|overrasker|forundrer|skuffer) (?:mig|os|regeringen)"
_IMPERSONAL = (
    r"(?:fremgår|fremgik|følger|fulgte|hænder|sker|skete|passer|viser sig|viste sig|står|lyder|ser ud til|kræver|"
    r"giver (?:sig selv|(?:\w+ )?mening)|tager|koster|nytter|hører med til)"
)
_PASSIVE = rf"(?:{_AUXILIARY} {_ADVERBS})?(?!skyldes\b)\w+s"
_HOLDS_A_PLACE = re.compile(
    rf"{_ADVERBS}(?:(?P<judges>{_COPULA}|{_FEELING})|{_IMPERSONAL}|{_PASSIVE})\b(?P<rest>.*)", re.DOTALL
)
# The clause that an expletive stands for, unless a preposition or a noun before it governs the clause.
_NOT_GOVERNED = "".join(rf"(?<!\b{word})" for word in "om til for ved på med af i efter uden som alt".split())
_ASKS = r"om|hvad|hvem|hvorfor|hvordan|hvilk\w+|hvor (?:mange|meget|ofte|længe|godt|\w+t)"
_CLAUSE = re.compile(
    rf"{_NOT_GOVERNED}(?:(?P<subject>,? at\b|, (?:{_ASKS})\b)|, (?P<condition>når|hvis)\b)"
    r"|, (?P<relative>der|som)\b"
    # A remark put in ("vigtigt, synes jeg, at") does not end the clause.
    r"|(?P<end>, (?!(?:synes|tror|mener|tænker) \w+,|stk\.|nr\.)|[:;?!–])"
)
_THAT_LEFT_OUT = re.compile(rf" {_ADVERBS}(?!noget|meget|det|alt)\w+t, (?:jeg|vi|man|de|den|der)\b")
# A cleft sentence brings out something definite: "Det er kommunerne, der ...".
_BROUGHT_OUT = re.compile(
    rf" {_ADVERBS}(?:[A-ZÆØÅ][\w-]+|(?!noget|nogen|meget|ingen)\w\w+(?:en|et|ne))(?: \w+){{0,5}}$"
)
_REASON = re.compile(rf" {_ADVERBS}(?:derfor(?:,| at\b| (?:jeg|vi|man|de|regeringen)\b)|, fordi\b)")


def points_back(sentence: str) -> bool:
    """Whether the sentence leaves open what it speaks of unless the one before it is read too."""
    body = sentence[_opening(sentence) :]
    if _ALWAYS.match(body) or _THERE.match(body) or _YES_OR_NO.match(body):
        return True
    match = _ARTICLE_OR_PRONOUN.match(body)
    if match is None or _is_article(match["rest"]):
        return False
    return match["word"].lower() != "det" or not _is_expletive(match["rest"])


def answers_yes_or_no(sentence: str) -> bool:
    """Whether what it points at is a question: "Ja, ...", "Nej, ..."."""
    return _YES_OR_NO.match(sentence, _opening(sentence)) is not None


def _opening(sentence: str) -> int:
    match = _CONJUNCTION.match(sentence)
    return match.end() if match else 0


def _is_article(rest: str) -> bool:
    said_after = _SAID_AFTER.match(rest)
    if _NOMINALISED.match(rest) or (said_after and said_after["noun"].lower() not in _FUNCTION_WORDS):
        return True
    match = _DEFINITE_ADJECTIVE.match(rest)
    return match is not None and not {match["adjective"].lower(), match["noun"].lower()} & _FUNCTION_WORDS


def _is_expletive(rest: str) -> bool:
    held = _HOLDS_A_PLACE.match(rest)
    if held is None or _REASON.match(held["rest"]):
        return False
    if _THAT_LEFT_OUT.match(held["rest"]):
        return held["judges"] is not None
    clause = _CLAUSE.search(held["rest"])
    if clause is None or clause["end"]:
        return False
    if clause["relative"]:
        return _BROUGHT_OUT.match(held["rest"][: clause.start()]) is not None
    return clause["subject"] is not None or held["judges"] is not None
