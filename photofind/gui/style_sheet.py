"""The style sheet of all ordinary widgets, made from the theme's colours.

Views that paint themselves (the grids) take their colours from the `Look`; this is for buttons,
fields, menus and the like. Properties set on widgets choose among forms: ``kind="primary"``.
"""

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont

from photofind.core.resources import resource

if TYPE_CHECKING:
    from photofind.gui.look import Colours

DISABLED_ALPHA = 0.55

_TEMPLATE = Template("""
QToolTip { color: $text; background: $raised; border: 1px solid $border; padding: 4px 6px; }
QMainWindow, QDialog, QWidget[kind="page"] { background: $window; }
QWidget[kind="side"] { background: $side; }
QFrame[kind="line"] { background: $border; border: none; }
QLabel { background: transparent; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: ${small}pt; }
QLabel[kind="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[kind="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[kind="verdict"] { font-size: ${verdict}pt; font-weight: 600; }
QLabel[kind="section"] { color: $muted; font-size: ${small}pt; font-weight: 600; }
QLabel[kind="bubble"] { background: $accent; color: $on_accent; border-radius: 9px;
    padding: 6px 12px; font-weight: 600; }
QLabel[kind="warning"] { color: $danger; background: $danger_soft; border-radius: 7px;
    padding: 7px 10px; }
QLabel[kind="key"] { background: $raised; border: 1px solid $border; border-bottom: 2px solid
    $border; border-radius: 5px; padding: 2px 7px; font-size: ${small}pt; }

QPushButton, QToolButton { background: $raised; color: $text; border: 1px solid $border;
    border-radius: 7px; padding: 6px 13px; min-height: 18px; }
QToolButton { padding: 5px 7px; }
QPushButton:hover, QToolButton:hover { background: $well; border-color: $muted; }
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 12px; }
QToolButton:focus { padding: 4px 6px; }
QPushButton:disabled, QToolButton:disabled { background: transparent; border-color: $well; }
QPushButton:checked, QToolButton:checked { background: $accent_soft; border-color: $accent;
    color: $accent_text; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $well; border-color: $well; color: $muted; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent;
    color: $accent_text; padding: 3px 6px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid $accent; }
QPushButton[kind="danger"] { color: $danger; }
QToolButton[kind="flat"] { background: transparent; border: 1px solid transparent; }
QToolButton[kind="flat"]:hover { background: $well; }
QToolButton[kind="flat"]:focus { border: 1px solid $accent; padding: 5px 7px; }
QToolButton[kind="flat"]:checked { background: $accent_soft; color: $accent_text; }
QToolButton[kind="nav"] { background: transparent; border: 1px solid transparent;
    border-radius: 10px; padding: 8px 2px 6px 2px; font-size: ${small}pt; color: $muted; }
QToolButton[kind="nav"]:hover { background: $border; color: $text; }
QToolButton[kind="nav"]:focus { border: 2px solid $accent; padding: 7px 1px 5px 1px; }
QToolButton[kind="nav"][is_meant="true"] { border: 2px solid $star; padding: 7px 1px 5px 1px; }
QToolButton[kind="nav"]:checked { background: $accent_soft; color: $accent_text;
    font-weight: 600; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QSpinBox, QDateEdit, QComboBox, QPlainTextEdit { background: $canvas;
    border: 1px solid $border; border-radius: 7px; padding: 5px 9px; min-height: 18px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus, QPlainTextEdit:focus {
    border: 2px solid $accent; padding: 4px 8px; }
QComboBox[narrows="true"] { background: $accent_soft; border-color: $accent;
    color: $accent_text; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($arrow_down); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 20px;
    margin-right: 3px; }
QSpinBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }
QSpinBox::up-arrow { image: url($arrow_up); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url($arrow_down); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border;
    selection-background-color: $accent_soft; selection-color: $text; outline: none; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { color: $accent_text; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $muted; border-radius: 4px;
    background: $canvas; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QCheckBox::indicator:focus { border: 2px solid $text; width: 14px; height: 14px; }

QMenu { background: $raised; border: 1px solid $border; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 14px 9px 14px;
    border: none; border-bottom: 3px solid transparent; margin-right: 2px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent_text; border-bottom: 3px solid $accent; font-weight: 600; }
QTabBar::tab:disabled { color: $faint; }
QTabBar:focus { background: $well; border-radius: 6px; }

QListView[kind="panel"], QTreeView[kind="panel"] { background: transparent; border: none;
    outline: none; }
QListView[kind="panel"]::item { border-radius: 7px; padding: 5px 6px; margin: 1px 0; color: $text; }
QListView[kind="panel"]::item:hover { background: $well; }
QListView[kind="panel"]::item:selected { background: $accent_soft; color: $text; }
QListView, QTreeView, QTableView { background: $canvas; border: 1px solid $border;
    border-radius: 8px; alternate-background-color: $window; outline: none; }
QTableView[kind="cards"] { background: transparent; border: none; border-radius: 0; }
QTreeView::item, QListView::item { padding: 4px; }
QTreeView::item:selected, QListView::item:selected { background: $accent_soft; color: $text; }
QTableView::item { padding: 0 8px; }
QMenuBar { background: $side; color: $text; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $border; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QHeaderView::section { background: $window; color: $muted; border: none;
    border-bottom: 1px solid $border; padding: 6px 8px; font-weight: 600; }

QProgressBar { background: $border; border: none; border-radius: 3px; min-height: 6px;
    max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider:horizontal { min-height: 18px; }
QSlider::groove:horizontal { height: 4px; background: $border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $raised; border: 2px solid $accent; width: 12px;
    height: 12px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { background: $accent; }
QSlider::groove:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: $well; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; min-height: 32px;
    min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[kind="page"] { background: $window; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QStatusBar { background: $side; }

QFrame[kind="banner"] { background: $accent_soft; border: 1px solid $accent; border-radius: 9px; }
QFrame[kind="banner"][tone="warning"] { background: $star_soft; border-color: $star; }
QFrame[kind="banner"][tone="error"] { background: $danger_soft; border-color: $danger; }
QFrame[kind="card"] { background: $raised; border: 1px solid $border; border-radius: 12px; }
QFrame[kind="tour"] { background: $star_soft; border: none; border-bottom: 1px solid $border; }
QFrame[kind="drop"] { background: $canvas; border: 2px dashed $border; border-radius: 16px; }
QFrame[kind="drop"][is_over="true"] { border-color: $accent; background: $accent_soft; }
QFrame[kind="bar"] { background: $side; border: none; border-top: 1px solid $border; }
""")


def style_sheet(colours: "Colours", font: QFont) -> str:
    """Return the style sheet for these colours and the system's font."""
    body = font.pointSizeF()
    sizes = {
        "small": f"{body * 0.88:.1f}",
        "heading": f"{body * 1.22:.1f}",
        "verdict": f"{body * 1.4:.1f}",
        "title": f"{body * 1.65:.1f}",
    }
    arrows = {
        "arrow_up": resource("icons/field-up.svg").as_posix(),
        "arrow_down": resource("icons/field-down.svg").as_posix(),
    }
    is_bright = QColor(colours.on_accent).lightness() > 128  # the mark, on the accent
    mark = resource(f"icons/field-check-{'light' if is_bright else 'dark'}.svg").as_posix()
    muted = QColor(colours.muted)
    faint = f"rgba({muted.red()}, {muted.green()}, {muted.blue()}, {DISABLED_ALPHA:.0%})"
    return _TEMPLATE.substitute(asdict(colours), **sizes, **arrows, check=mark, faint=faint)
