"""Whether a question points at something that it does not name, so that only an earlier one tells what it asks.

By its form alone: a question phrase without a verb ("How many days?"), a share of nothing named, or a personal pronoun
where the subject of a question stands, right behind the finite verb (Diderichsen 1946, Elementær dansk grammatik). What
follows tells `den`, `det` and `de` from articles ("Kan den bruges?", "Kan den danske model bruges?"); `det` is
also expletive, and then a clause or an infinitive follows ("Er det tilladt at fiske?") or the verb is impersonal.
"""

from __future__ import annotations

import re

from index.text import STOP_WORDS, words

_MOST_WORDS = 9
_MOST_OF_ITS_OWN = 2
"""Words of its own that a question may have and still be about what came before."""
_ASKING = (
    r"(?:hvor \w+(?: (?:en |et )?\w+)??|hvilke[nt]? \w+|how \w+(?: \w+)??|(?:which|what) \w+|"
    r"(?:(?:til|fra|for|hos|med|af|i|på|om|with|by|to|from|for) )?(?:hv\w+|wh\w+|how))"
)
_PREPOSITIONS = "i på til om for med af fra ved hos under efter før mod uden over gennem blandt siden inden"
_ADVERBS = (
    "ikke også nu så da stadig stadigvæk selv kun bare egentlig endnu allerede fortsat altid aldrig virkelig faktisk "
    "overhovedet jo dog alligevel ellers måske heller her der igen længere"
)
_OBJECTS = "det den dem sig alle begge hinanden noget nogen"
# None of these is an adjective as well, as "danske" is, and "støtte" might be.
_INFINITIVES = (
    "være have blive få gå gøre komme tage give bruge betale koste gælde se sige ske stå ligge vare virke kræve dække "
    "omfatte hedde bo tro vide have finde sende ende"
)
_BY_ITSELF = "|".join(f"{_PREPOSITIONS} {_ADVERBS}".split())
_AFTER_PRONOUN = "|".join(f"{_PREPOSITIONS} {_ADVERBS} {_OBJECTS} {_INFINITIVES}".split())
_MODAL = r"(?:kan|kunne|skal|skulle|vil|ville|må|måtte|bør|burde)"
_AUXILIARIES = frozenset("bør burde can could may might must shall".split())
_NO_VERB = "|".join(f"{_PREPOSITIONS} og eller end som at hvis når alle for".split())
_APPLIES = r"(?:gælder|gjaldt|omfatter|omfattede|vedrører|dækker|rammer|berører)"
_AT_THE_END = rf"(?:(?:sig|så|også|egentlig) )*(?:{'|'.join(_PREPOSITIONS.split())})$"

# "Hvor ligger fængslet?" asks for a place, and is whole.
_HOW_MUCH = (
    r"(?:hvor (?:mange|meget|få|lidt|lange?|langt|længe|stor|stort|store|lille|små|høje?|højt|lave?|lavt|ofte|tit|"
    r"gammel|gammelt|gamle|tidligt|sent|snart|hurtigt|dyr|dyrt|dyre)"
    r"|how (?:many|much|few|little|long|large|big|small|high|low|often|old|early|late|soon|fast|far))"
)
_FEW = re.compile(
    r"(?:hvorfor(?: ikke)?|hvordan|hvornår|hvem|why(?: not)?|how|when|who"
    r"|(?:siden|indtil|fra|since|until|from) (?:hvornår|when)|(?:for|til|af|fra|hos|med|by|with|to|from) (?:hvem|whom?)"
    rf"|(?:(?:i|på|om|for|in) )?(?:{_HOW_MUCH}(?: (?:en |et |a )?\w+)?|(?:hvilke[nt]?|which) \w+))",
    re.IGNORECASE,
)
_OF_THEM = re.compile(
    r"\b(?:af dem|of them)\b(?!,? (?:der|som|who|that)\b)|\b(?:denne|dette|disse|these|those)\b", re.IGNORECASE
)
_SHARE = re.compile(
    r"(?:hvor (?:stor|lille) en (?:del|andel|procentdel)|hvilken (?:del|andel)|how (?:large|big|great|small) a "
    r"(?:share|part|proportion)|what (?:share|proportion|percentage)) (?!.*\b(?:af|of)\b)",
    re.IGNORECASE,
)
_ENDS_IN_IT = re.compile(
    r"\b(?:det|dem|den|dette|disse|ham|hende|it|that|them|this|him)"
    r"(?: (?:så|nu|også|egentlig|endnu|stadig|now|then))?$",
    re.IGNORECASE,
)
# "Dem på landet" are named by what follows.
_OBJECT = re.compile(
    r"\b(?:dem|ham|hende|them|him)\b(?!,? (?:der|som|who|that|on|with|in|from|på|med|uden|i|fra|over|under)\b)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    rf"(?:{_ASKING} )?(?!(?:{_NO_VERB})\b)(?:"
    # Danish: what cannot be an article.
    r"[a-zæøå]+ (?:han|hun|hans|hendes|deres|dens|dets) \w"
    rf"|[a-zæøå]+ (?:den|de) (?:{_AFTER_PRONOUN})\b"
    r"|[a-zæøå]+ (?:den|de|det) \w+t$"
    rf"|{_MODAL} (?:den|de|det(?!.* at\b)) (?:{_INFINITIVES.replace(' ', '|')})\b"
    rf"|{_MODAL} (?:den|de|det) (?:\w+e$|(?:\w+t )?\w+es(?:$| (?:{_BY_ITSELF})\b))"
    # "Det" besides: what it is the subject of, unless a clause follows that it stands for.
    r"|(?:er|var|bliver|blev) det (?:\w+ )?(?:flere|færre|mere|mindre|\w+ere) end (?!.*\bat\b)"
    r"|(?:er|var|bliver|blev) det (?:også|kun|stadig) (?!.*\b(?:at|der|som|om|hvis|når)\b)"
    rf"|[a-zæøå]+ det {_AT_THE_END}"
    # English.
    r"|(?:is|was|are|were) (?:it|they|he|she) (?!.*\b(?:to|that|if)\b)"
    r"|[a-z]+ (?:it|they|he|she|their|its|his) (?!.*\b(?:to|that|if)\b))",
    re.IGNORECASE,
)
# What something applies to may have a name: "Gælder det også i Norge?"
_APPLIES_TO = re.compile(
    rf"(?:{_ASKING} )?(?:{_APPLIES} (?:det|den|de)|does (?:it|this|that) (?:also )?(?:apply|hold)) "
    rf"(?!om at\b|(?!(?:alle|begge)\b)\w+e \w)(?:(?:{_BY_ITSELF}|alle|begge|to|for|in|also|only)\b|\w+$)",
    re.IGNORECASE,
)


def points_at_former(body: str) -> bool:
    """`body` is a question without its mark and without the "og" or "but" that joins it to what came before."""
    if len(body.split()) > _MOST_WORDS or "," in body:
        return False
    share = _SHARE.match(body)
    its_own = sum(word not in STOP_WORDS | _AUXILIARIES for word in words(body[share.end() if share else 0 :]))
    if _APPLIES_TO.match(body):
        return its_own <= _MOST_OF_ITS_OWN + 1
    if re.search(r"\d|(?<=\w )[A-ZÆØÅ]", body):
        # What has a name is named.
        return False
    if _FEW.fullmatch(body):
        return True
    if _OF_THEM.search(body) or share or _SUBJECT.match(body):
        # The noun of "disse sager" is no word of its own; nor can a subject that is a pronoun be anything else.
        return its_own <= _MOST_OF_ITS_OWN + 1
    return its_own <= _MOST_OF_ITS_OWN and bool(_ENDS_IN_IT.search(body) or _OBJECT.search(body))
