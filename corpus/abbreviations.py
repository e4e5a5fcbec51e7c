"""Abbreviations after which a full stop need not end a sentence: without their last stop, in small letters.

Two readers cut sentences for two purposes. An excerpt must never break a sentence, so that its reader knows more
abbreviations and errs on the side of too long. The one that tells who speaks reads each sentence for itself, and meets
the short months of dates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# Initials ("a.p") and short forms of several words ("t.o.m").
_DOTTED_LETTERS = re.compile(r"(?:[a-zæøå]\.)+[a-zæøå]")


@dataclass(frozen=True, slots=True)
class Abbreviations:
    never_last: frozenset[str]
    """Followed by more of the same sentence, whatever comes next."""
    may_be_last: frozenset[str]
    """May end a sentence: a capital after them says that they do."""

    def never_ends(self, word: str) -> bool:
        """Whether a full stop after `word`, in small letters, never ends a sentence."""
        if word in self.may_be_last:
            return False
        # Short forms are written together, too: "dok.nr", "dr.jur".
        return (
            word.rpartition(".")[2] in self.never_last
            or word in self.never_last
            or bool(_DOTTED_LETTERS.fullmatch(word))
        )


_NEVER_LAST = frozenset(
    """
    alm ang art bl bl.a ca cand cf dir dok dr dvs eks ekskl evt f.eks f.s.v.a gl hhv hr inkl jf jfr kap kgl kl lbk
    litra m.h.p mht min mr mrs nr p.g.a p.t pga pr prof ref resp sags spm st stk tlf vedr vol
    """.split()
)
_MAY_BE_LAST = frozenset(
    """
    a.m etc ff kr lign m.m m.v mia mio mv o.a o.l o.lign osv pct pkt
    """.split()
)

FOR_EXCERPTS = Abbreviations(
    _NEVER_LAST
    | frozenset(
        """
        adm afd afg anv bd bekg bemærkn bet betænkn bla cirk d.d dep ds dw e.g ekspl ex f.v.a feks fhv fr
        frk fsva gns hrs i.e iflg ifm ift j.nr jnr journalnr jur kbh kst kvt lb lfnr lic ligel lov.bek m.fl m.h.t mhp
        opr oprind overf pl prs pt red s.d.d sagsnr sekr skr sml spec sst str t.h tilsv u.a ult v v.s vedl vejl vs
        årg årh
        """.split()
    ),
    _MAY_BE_LAST
    | frozenset(
        """
        ap aut b.b da e.kr e.l el el.lign f.kr f.m h.c i.a.l km m.a.o md mdr mill ml mm o.m.a o.s.v p.m s.u
        sek tab tons tr u.lign å.d
        jan feb apr aug sep sept okt nov dec
        """.split()
    ),
)
FOR_SPEAKERS = Abbreviations(
    _NEVER_LAST
    | frozenset(
        """
        bek bilag bkg chr doc fork forsk fx h.h.v iflg iht j johs jr jur lbkg m.a.o mag max ms p.a ph s.å skt sr
        tsk u.å
        """.split()
    ),
    _MAY_BE_LAST
    | frozenset(
        """
        a.m.b.a apr aug dec del f.m.b.a feb jan m.fl nov okt s.m.b.a sept
        """.split()
    ),
)
