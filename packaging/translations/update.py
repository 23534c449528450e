"""Bring the translations up to date: find the window's texts, merge them, compile what is done.

    make translations

Writes ``packaging/translations/photofind_LANGUAGE.ts``, which Qt Linguist edits, and compiles them
to ``resources/translations/photofind_LANGUAGE.qm``, which ships. A text that is not translated is
marked unfinished, and said in English.
"""

import argparse
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

import core
from extract import ROOT, Text, texts_of

HERE = Path(__file__).resolve().parent
COMPILED = ROOT / "resources/translations"
# How many forms a number takes in a language: German has "1 Foto, 2 Fotos", Chinese has one.
FORMS = {"de": 2, "zh_CN": 1, "zh_TW": 1}
Key = tuple[str, str, str]


@dataclass(slots=True)
class Catalogue:
    """One language's translations.

    Attributes:
        forms: What each text is in this language; several for one that counts.
    """

    language: str
    forms: dict[Key, list[str]] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """Where Qt Linguist finds it."""
        return HERE / f"photofind_{self.language}.ts"

    @classmethod
    def load(cls, language: str) -> "Catalogue":
        """Read what is translated so far."""
        catalogue = cls(language)
        if catalogue.path.exists():
            for context in ET.parse(catalogue.path).getroot().iter("context"):  # noqa: S314 - ours
                name = context.findtext("name") or ""
                for message in context.iter("message"):
                    catalogue._read(name, message)
        return catalogue

    def _read(self, context: str, message: ET.Element) -> None:
        said = message.find("translation")
        if said is None:
            return
        forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
        source = message.findtext("source") or ""
        if all(forms):
            self.forms[context, source, message.findtext("comment") or ""] = forms

    def missing(self, texts: list[Text]) -> list[Text]:
        """Return what is not translated."""
        return [text for text in texts if text.key not in self.forms]

    def borrow(self, texts: list[Text]) -> None:
        """Take the translation of the same words elsewhere for what is new."""
        elsewhere = {(source, comment): forms for (_, source, comment), forms in self.forms.items()}
        for text in self.missing(texts):
            forms = elsewhere.get((text.source, text.comment))
            if forms and len(forms) == (FORMS[self.language] if text.has_number else 1):
                self.forms[text.key] = forms

    def save(self, texts: list[Text]) -> None:
        """Write the texts there are, each with its translation if it has one."""
        root = ET.Element("TS", version="2.1", language=self.language, sourcelanguage="en")
        gone = self._gone(texts)
        for name in sorted({text.context for text in (*texts, *gone)}):
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
            for text in texts:
                if text.context == name:
                    self._write(context, text)
            for text in gone:
                if text.context == name:
                    self._write(context, text, is_gone=True)
        ET.indent(root, "    ")
        body = ET.tostring(root, encoding="unicode")
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        self.path.write_text(f"{head}{body}\n", encoding="utf-8")

    def _gone(self, texts: list[Text]) -> list[Text]:
        """Return what is translated and said no more: it may come back, or stand elsewhere."""
        keys = {text.key for text in texts}
        return [
            Text(*key, has_number=len(forms) > 1 or "%n" in key[1] or "%Ln" in key[1])
            for key, forms in sorted(self.forms.items())
            if key not in keys
        ]

    def _write(self, context: ET.Element, text: Text, *, is_gone: bool = False) -> None:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text.source
        if text.comment:
            ET.SubElement(message, "comment").text = text.comment
        if text.file:
            ET.SubElement(message, "extracomment").text = text.file
        said = ET.SubElement(message, "translation")
        forms = self.forms.get(text.key, [])
        if not forms or is_gone:
            said.set("type", "vanished" if is_gone else "unfinished")
        if text.has_number:
            message.set("numerus", "yes")
            for form in forms or [""] * FORMS[self.language]:
                ET.SubElement(said, "numerusform").text = form
        elif forms:
            said.text = forms[0]


def compile_all(folder: Path = COMPILED) -> None:
    """Compile every language with Qt's lrelease."""
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    folder.mkdir(exist_ok=True)
    for language in FORMS:
        source = HERE / f"photofind_{language}.ts"
        target = folder / f"photofind_{language}.qm"
        subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def fill(catalogue: Catalogue, texts: list[Text], words: dict[str, list[str] | str]) -> None:
    """Take translations by their English words, whatever context they stand in."""
    for text in texts:
        forms = words.get(text.source)
        if forms is not None:
            forms = [forms] if isinstance(forms, str) else forms
            wanted = FORMS[catalogue.language] if text.has_number else 1
            catalogue.forms[text.key] = (forms * wanted)[:wanted]


def main() -> None:
    """Update, and say what is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--missing", metavar="LANGUAGE", help="print what is not translated, as JSON"
    )
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "JSON"), help="take translations")
    arguments = parser.parse_args()
    core.TABLE.write_text(core.table(), encoding="utf-8")
    texts = texts_of()
    is_complete = True
    for language in FORMS:
        catalogue = Catalogue.load(language)
        catalogue.borrow(texts)
        if arguments.fill and arguments.fill[0] == language:
            fill(catalogue, texts, json.loads(Path(arguments.fill[1]).read_text("utf-8")))
        catalogue.save(texts)
        missing = catalogue.missing(texts)
        is_complete &= not missing
        if arguments.missing == language:
            words = {text.source: ["", ""] if text.has_number else "" for text in missing}
            print(json.dumps(words, ensure_ascii=False, indent=0))
        else:
            print(f"{language}: {len(texts) - len(missing)} of {len(texts)}", file=sys.stderr)
    compile_all()
    sys.exit(not is_complete and not arguments.missing)


if __name__ == "__main__":
    main()
