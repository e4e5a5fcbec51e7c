"""The colours: ink and paper, one blue for what can be done, one amber for what was said."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="ministersvar-dark",
    primary="#7aa2d6",
    secondary="#8a93a6",
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
    secondary="#6b7280",
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
