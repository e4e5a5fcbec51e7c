"""Words that a sentence begins with before its verb, and that are no name: "Dengang oplyste kommunen, at"."""

from __future__ import annotations

FIRST_WORDS = frozenset(
    "herudover derudover desuden samtidig endvidere endelig hertil herom heraf derfor dermed dog således"
    " imidlertid videre ligeledes yderligere nu senest her tilsvarende omvendt generelt overordnet supplerende"
    " derimod tillige ydermere afslutningsvis indledningsvis først dernæst tidligere efterfølgende blandt endeligt"
    " i på ved efter til for under med om over vedrørende angående af fra ifølge siden som hvad senere aktuelt"
    " konkret igen så også dengang forinden undervejs heri herefter derefter sidenhen efterhånden skriftligt mundtligt"
    " telefonisk løbende derved hermed herved oprindeligt oprindelig afsluttende foreløbigt foreløbig sidst sluttelig"
    " slutteligt nærmere umiddelbart alligevel ofte sommetider hvorvidt særligt navnlig især herunder faktisk"
    " overraskende foruden udover parallelt sideløbende fortsat stadig endnu allerede måske principielt formelt reelt"
    " indtil straks kort kun ligeså netop nyligt fornylig naturligvis selvfølgelig samlet sammenfattende tilbage tit"
    " utvivlsomt vel hidtil heller hverken hvordan hvornår gennem mellem mod omkring trods uanset uden via lige"
    " modsat eksempelvis blot dels bagefter hurtigt heldigvis desværre".split()
)
