"""Write what Windows shows as the properties of the program, for PyInstaller.

python packaging/windows/version_file.py build/windows/version.txt
"""

import argparse
from importlib.metadata import version
from pathlib import Path

TEXT = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The photofind authors"),
      StringStruct("FileDescription", "photofind"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "photofind.exe"),
      StringStruct("ProductName", "photofind"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def main() -> None:
    """Write it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("target", type=Path)
    target = parser.parse_args().target
    current = version("photofind")
    parts = [int(part) for part in current.split(".") if part.isdigit()]
    numbers = tuple((*parts, 0, 0, 0, 0)[:4])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(TEXT.format(numbers=numbers, version=current), encoding="utf-8")


if __name__ == "__main__":
    main()
