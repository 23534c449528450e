"""Make a Debian package from the built folder.

    build/package-venv/bin/python packaging/linux/build_deb.py dist/photofind dist

Runs on Debian or Ubuntu, as any user: ``dpkg-deb`` is told that all files are root's. The package
depends on the packages whose shared libraries the folder needs and does not bring along.
"""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
APPLICATION_ID = "io.github.photofind.Photofind"
# Whose library it is where the machine that builds has none; the names are the same everywhere.
OWNERS = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
# A theme for desktops that have GTK anyway, and drawing paths that only some screens take.
OPTIONAL_PARTS = ("platformthemes/libqgtk3.so",)
COMPLETIONS = {
    "bash": "usr/share/bash-completion/completions/photofind",
    "zsh": "usr/share/zsh/vendor-completions/_photofind",
    "fish": "usr/share/fish/vendor_completions.d/photofind.fish",
}
CONTROL = """\
Package: photofind
Version: {version}
Architecture: {architecture}
Maintainer: The photofind authors <photofind@example.org>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-dejavu-core | fonts-noto-core, at-spi2-core, xdg-utils
Suggests: fonts-wqy-microhei | fonts-noto-cjk, libgtk-3-0
Section: graphics
Priority: optional
Description: find pictures, and let go of duplicate photos
 photofind looks through folders of photos, finds copies of the same picture
 even if they were resized, cropped, turned, recompressed or captioned, and says
 in words how each copy differs. Nothing is ever deleted: what goes is moved to
 the trash, and can be brought back. It works without any network.
"""


def lay_out(folder: Path, tree: Path) -> None:
    """Put every file where it will be installed, below ``tree``."""
    shutil.copytree(folder, tree / "usr/lib/photofind", symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/photofind").symlink_to("../lib/photofind/photofind")
    _put(HERE / "photofind.desktop", tree / "usr/share/applications/photofind.desktop")
    metainfo = f"{APPLICATION_ID}.metainfo.xml"
    _put(HERE / metainfo, tree / "usr/share/metainfo" / metainfo)
    _put(HERE / "copyright", tree / "usr/share/doc/photofind/copyright")
    _put_packed(ROOT / "CHANGELOG.md", tree / "usr/share/doc/photofind/changelog.gz")
    _put_icons(tree / "usr/share/icons")
    _put_man_page(tree / "usr/share/man/man1/photofind.1.gz")
    _put_completions(folder / "photofind", tree)
    _settle_modes(tree)


def _put_icons(target: Path) -> None:
    made = target.parent / "made-icons"
    subprocess.run([sys.executable, HERE.parent / "icons/draw.py", made], check=True)
    shutil.copytree(made / "hicolor", target / "hicolor")
    shutil.rmtree(made)
    scalable = target / "hicolor/scalable/apps/photofind.svg"
    _put(ROOT / "resources/icons/photofind.svg", scalable)


def _put_man_page(target: Path) -> None:
    target.parent.mkdir(parents=True)
    page = target.with_suffix("")
    subprocess.run([sys.executable, HERE / "man_page.py", page], check=True)
    _put_packed(page, target)
    page.unlink()


def _put_completions(program: Path, tree: Path) -> None:
    for shell, place in COMPLETIONS.items():
        environment = {**os.environ, "_PHOTOFIND_COMPLETE": f"{shell}_source"}
        made = subprocess.run([program], env=environment, check=True, capture_output=True)
        (tree / place).parent.mkdir(parents=True)
        (tree / place).write_bytes(made.stdout)


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _put_packed(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def _settle_modes(tree: Path) -> None:
    """Let everybody read everything, and nobody but root write."""
    program = tree / "usr/lib/photofind/photofind"
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


# --- What it depends on ---------------------------------------------------------------------------


def dependencies(folder: Path) -> list[str]:
    """Return the Debian packages whose libraries the folder needs."""
    parts = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    libraries = [part for part in parts if part.read_bytes()[:4] == b"\x7fELF"]
    names = {part.name for part in parts} | {p.name for p in folder.rglob("*") if p.is_symlink()}
    wanted = {
        name
        for library in libraries
        if not str(library).endswith(OPTIONAL_PARTS)
        for name in _needed_by(library)
    }
    return sorted({_package_of(name) for name in wanted - names} | {_c_library()})


def _needed_by(library: Path) -> list[str]:
    told = subprocess.run(["readelf", "-d", library], check=True, capture_output=True, text=True)
    return NEEDED.findall(told.stdout)


def _package_of(name: str) -> str:
    """Return the package that a shared library of this system belongs to."""
    if name in OWNERS:
        return OWNERS[name]
    for place in ("/usr/lib", "/lib"):
        pattern = f"{place}/*/{name}"
        told = subprocess.run(["dpkg", "-S", pattern], check=False, capture_output=True, text=True)
        if told.returncode == 0:
            # "libx11-6:amd64: /usr/lib/..."; since Debian 13 some have a twin with t64 at its end,
            # which says that it provides the old name.
            return told.stdout.partition(":")[0].removesuffix("t64")
    sys.exit(f"photofind: nothing installed here has {name}, which the folder needs")


def _c_library() -> str:
    """The C library it was built with is the oldest it runs with."""
    told = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Version}", "libc6"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return f"libc6 (>= {told.stdout.partition('-')[0]})"


# --- The package ----------------------------------------------------------------------------------


def build(folder: Path, target: Path) -> Path:
    """Make the package and return it."""
    tree = ROOT / "build/deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(folder, tree)
    _write_control(tree, [name for name in dependencies(folder) if name != "libc6"])
    architecture = _architecture()
    package = target / f"photofind_{version('photofind')}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", tree, package], check=True
    )
    return package


def _write_control(tree: Path, depends: list[str]) -> None:
    control = tree / "DEBIAN"
    control.mkdir()
    size = sum(p.stat().st_size for p in tree.rglob("*") if p.is_file() and not p.is_symlink())
    text = CONTROL.format(
        version=version("photofind"), architecture=_architecture(), kilobytes=size // 1024,
        depends=", ".join(depends),
    )  # fmt: skip
    (control / "control").write_text(text, encoding="utf-8")
    shutil.copyfile(HERE / "postrm", control / "postrm")
    (control / "postrm").chmod(0o755)


def _architecture() -> str:
    told = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True)
    return told.stdout.decode().strip()


def main() -> None:
    """Make the package."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("target", type=Path)
    arguments = parser.parse_args()
    print(build(arguments.folder.resolve(), arguments.target.resolve()))


if __name__ == "__main__":
    main()
