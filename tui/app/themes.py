"""The colours: ink and paper, one blue for what can be done, one amber for what was said."""

from __future__ import annotations

from textual.color import Color
from textual.theme import Theme

DARK = Theme(
    name="ministersvar-dark",
    primary="#7aa2d6",
    secondary="#8fb3a0",
    accent="#e0b060",
    foreground="#d9dde5",
    background="#14171d",
    surface="#1a1e26",
    panel="#232833",
    success="#8fb98a",
    warning="#e0b060",
    error="#e07a7a",
    dark=True,
    variables={
        "muted": "#98a1b3",
        "border": "#7aa2d6",
        "border-blurred": "#353c4a",
        "footer-background": "#1a1e26",
        "footer-key-foreground": "#e0b060",
        "footer-description-foreground": "#9aa3b5",
        "block-cursor-foreground": "#14171d",
        "block-cursor-background": "#7aa2d6",
        "input-cursor-background": "#e0b060",
        "scrollbar": "#353c4a",
        "scrollbar-background": "#14171d",
        "scrollbar-corner-color": "#14171d",
    },
)
LIGHT = Theme(
    name="ministersvar-light",
    primary="#23538f",
    secondary="#3f6b58",
    accent="#9a5b00",
    foreground="#1f2530",
    background="#faf8f4",
    surface="#f3f0e9",
    panel="#e8e3d8",
    success="#3c6e3a",
    warning="#9a5b00",
    error="#a32f2f",
    dark=False,
    variables={
        "muted": "#666e7c",
        "border": "#23538f",
        "border-blurred": "#cfc8b8",
        "footer-background": "#f3f0e9",
        "footer-key-foreground": "#9a5b00",
        "footer-description-foreground": "#5b6473",
        "block-cursor-foreground": "#faf8f4",
        "block-cursor-background": "#23538f",
        "input-cursor-background": "#9a5b00",
        "scrollbar": "#cfc8b8",
        "scrollbar-background": "#faf8f4",
        "scrollbar-corner-color": "#faf8f4",
    },
)
THEMES = (DARK, LIGHT)


def muted(theme: Theme) -> str:
    """For what matters less, in a theme that does not say so itself."""
    if theme.ansi:
        return "ansi_bright_black"
    ink, paper = ("#e0e0e0", "#121212") if theme.dark else ("#202020", "#f0f0f0")
    return Color.parse(theme.foreground or ink).blend(Color.parse(theme.background or paper), 0.35).hex
