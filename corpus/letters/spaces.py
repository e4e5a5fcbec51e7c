"""Spaces that were lost at line ends when old pages were turned into text: "KøbenhavnK", "besvares.Spørgsmålet"."""

from __future__ import annotations

import re
from collections.abc import Container

from corpus.flow import Gap
from corpus.letters.view import Edit, View
from corpus.letters.words import keeps_hyphen

# Words that join a small letter to a capital by themselves.
_CAMEL = re.compile(
    r"(?:NemID|MitID|NemKonto|NemSMS|YouTube|LinkedIn|TikTok|FaceTime|WhatsApp|iPhone|iPad|eBoks|DanNet|McDonald|MacDonald|McKinsey|DanID|"
    r"PostNord|DanPilot|TvTid|GovCert|LetLøn|SmartPhone|PayPal|MobilePay|AirBnB|eBay|JavaScript|GitHub|OpenAI|ChatGPT|[a-z]?Mc[A-Z]\w+|BoligPortal|"
    r"BusinessDanmark|BørneTelefonen|DanWEEE|AutoBranchen|DanChurchAid|[\w]*Aid|TryghedsGruppen|VisitDenmark|InnovationsFonden|ph\.d|Ph\.D)"
)
_SEAM = re.compile(
    r"""(?<=[a-zæøå]{2})(?=[A-ZÆØÅ][a-zæøå]|[A-ZÆØÅ]\b)   # KøbenhavnK, udvalgChristiansborg
    |(?<=[a-zæøå)”"»][.?!:])(?=[A-ZÆØÅ][a-zæøå])           # besvares.Spørgsmålet, (V).Spørgsmål
    |(?<=[a-zæøå)”"»][.?!:])(?=§\s?\d)                    # besvares.§ 16
    |(?<=[a-zæøå]-)(?=og\s[A-ZÆØÅ])                      # Udlændinge-og Integrationsministeriet
    |(?<=-\sOG)(?=[A-ZÆØÅ]{4})                            # ØKONOMI- OGERHVERVSMINISTEREN
    |(?<=[A-ZÆØÅ]{4}EN)(?=\d)|(?<=[A-ZÆØÅ]{4}ET)(?=\d)    # MINISTEREN2. juli
    |(?<=[.?!][”"»])(?=[A-ZÆØÅ][a-zæøå])                  # spørgsmålet?”Svar
    |(?<=[a-zæøå]{3}[.:])(?=[”"“»]\w)                     # følgende:”Rigspolitiet
    |(?<=\w:)(?=\d)|(?<=[a-zæøå]:)(?=[A-ZÆØÅ])            # Dato:7. september
    |(?<=\b(?:19|20)\d\d)(?=[A-ZÆØÅ][a-zæøå]{2})          # 2012Kontor
    |(?<=\d{4})(?=[A-ZÆØÅ][a-zæøå]{3})                    # 0867Dok
    |(?<=[a-zæøå])(?=\((?:V|S|DF|SF|EL|RV|KF|LA|ALT|NB|DD|M|MFU)\))""",
    re.VERBOSE,
)
# What every seam but a few has, found quickly: a capital with no space before it.
_MAYBE = re.compile(
    r"[A-ZÆØÅ§”\"“»](?:(?<=[a-zæøå0-9.?!:)][A-ZÆØÅ§])|(?<=[.?!][”\"»][A-ZÆØÅ§])"
    r"|(?<=[.:][”\"“»])(?=\w)|(?<=- OG[A-ZÆØÅ]))"
)
# The character after a seam; the seams are looked for nowhere else.
_AFTER_SEAM = re.compile(r"[A-ZÆØÅ§”\"“»(\d]|(?<=-)o(?=g )")
# So many seams show that the line ends were lost; fewer are the writer's own.
_ENOUGH = 3
# A word that a line end cut, where the line end itself is lost: "spørgs-mål".
_CUT_WORD = re.compile(r"(?<![\w-])([^\W\d_]+)-([a-zæøå]{2,})(?![\w-])")


def lost_spaces(view: View, words: Container[str]) -> list[Edit]:
    """Edits that put the spaces back; none for text that did not lose its line ends."""
    text = view.text
    if len(_MAYBE.findall(text)) < _ENOUGH:
        return []
    places = (found.start() for found in _AFTER_SEAM.finditer(text))
    seams = [at for at in places if _SEAM.match(text, at) and not _belongs(text, at)]
    if len(seams) < _ENOUGH:
        return []
    edits = []
    for at in seams:
        offset = view.starts[at]
        edits.append(Edit(at, at, " ", Gap(offset, offset, "lost_space")))
    for cut in _CUT_WORD.finditer(text):
        at = cut.end(1)
        if keeps_hyphen(cut[1], cut[2], words, seen_at_line_end=False) == "dropped" and not _belongs(text, at):
            edits.append(Edit(at, at + 1, "", Gap(*view.span(at, at + 1), "hyphen")))
    edits.sort(key=lambda edit: edit.start)
    return edits


# How far (characters) a word or an address is followed.
_LONGEST_TOKEN = 60


def _belongs(text: str, at: int) -> bool:
    """Whether the seam lies in a name or an address that is written so."""
    lo = max(0, at - _LONGEST_TOKEN)
    start = max(text.rfind(" ", lo, at), text.rfind("\n", lo, at), lo - 1) + 1
    end = at
    while end < min(len(text), at + _LONGEST_TOKEN) and not text[end].isspace():
        end += 1
    token = text[start:end]
    if "www." in token or "@" in token or "://" in token:
        return True
    return any(start + found.start() < at < start + found.end() for found in _CAMEL.finditer(token))
