"""The palette: what Qt paints by itself takes the same colours as everything else."""

from PySide6.QtGui import QColor, QPalette

from fieldreport.ui.look.tokens import Tokens

_Role = QPalette.ColorRole
_ROLES = {
    _Role.Window: "panel",
    _Role.WindowText: "text",
    _Role.Base: "bg",
    _Role.AlternateBase: "panel",
    _Role.Text: "text",
    _Role.Button: "panel",
    _Role.ButtonText: "text",
    _Role.BrightText: "bad",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.ToolTipBase: "bg",
    _Role.ToolTipText: "text",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.PlaceholderText: "dim",
    _Role.Accent: "accent",
    _Role.Light: "bg",
    _Role.Midlight: "panel",
    _Role.Mid: "line",
    _Role.Dark: "input_line",
    _Role.Shadow: "line",
}
_DISABLED = (_Role.Text, _Role.WindowText, _Role.ButtonText)


def palette_of(tokens: Tokens) -> QPalette:
    """Give each role of Qt its colour."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(tokens.color(token)))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.dim))
    return palette
