"""What must be true after a history, by the harness's own truth."""

import io
import os
import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from photofind.core.acting.journal import Entry, FileRecord, Role, State
from photofind.core.acting.letting_go import Candidates
from photofind.core.acting.plan import Plan, Rules
from photofind.core.errors import UnreadablePhotoError
from tests.benchmarks.bench_safety_world import digest, is_trash

if TYPE_CHECKING:
    from tests.benchmarks.bench_safety_history import History

RESTORED = re.compile(r" \(restored(?: \d+)?\)")


@dataclass
class Verdict:
    """What came of histories; adds up."""

    histories: int = 0
    plans: int = 0
    acts: int = 0
    kills: int = 0
    losses: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    refusals: Counter[str] = field(default_factory=Counter)
    meddled: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Verdict") -> None:
        """Add another one's counts."""
        self.histories += other.histories
        self.plans += other.plans
        self.acts += other.acts
        self.kills += other.kills
        self.losses += other.losses
        self.broken += other.broken
        self.refusals.update(other.refusals)
        self.meddled.update(other.meddled)


def decode_in_full(path: Path, content: bytes) -> bool:
    """Decode as the library does: to the end, or not at all."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            image.load()
    except OSError as error:
        raise UnreadablePhotoError(path, "truncated JPEG") from error
    return True


def judge(history: "History") -> None:
    """Ask everything that must be true, the destructive question on a copy."""
    verdict = history.verdict
    verdict.histories += 1
    if os.environ.get("SAFETY_TRACE"):
        for path in history.world.everything():
            known = path.exists() and history.library.truth.contents.get(digest(path.read_bytes()))
            print("  has", path, known, file=sys.stderr)
        for entry in history.entries():
            print(
                "  did",
                entry.state,
                entry.note,
                [str(f.path) for f in entry.files],
                file=sys.stderr,
            )
    entries = history.entries()
    verdict.broken += [f"promise 4: {one}" for one in _journal_lies(entries)]
    verdict.broken += _promises(history, entries)
    copy = _copied(history)
    verdict.broken += _undo_lies(history)
    verdict.losses += _losses(history, copy)
    shutil.rmtree(copy)


def _journal_lies(entries: list[Entry]) -> Iterator[str]:
    """Check every file that went, byte for byte, where the journal says it is."""
    taken = {f.path for entry in entries if entry.state is State.AWAY for f in entry.moved}
    for entry in entries:
        if entry.state is State.INTENDED:
            yield f"{entry.files[0].path} was never settled"
        if entry.state is not State.AWAY or entry.note.startswith(
            "photofind ended in the middle; /"
        ):
            continue
        for file in entry.moved:
            place = file.destination.path if file.destination else Path()
            if place in taken:  # from the chosen folder into the trash, by a later act
                continue
            if not place.is_file() or digest(place.read_bytes()) != file.digest:
                yield f"{file.path} is not at {place} ({entry.note})"


def _promises(history: "History", entries: list[Entry]) -> list[str]:
    truth = history.library.truth
    broken = []
    there = {str(path) for path in history.world.files()}
    away = [entry for entry in entries if entry.state is State.AWAY]
    # From the chosen folder into the trash, by another library.
    taken = {file.path for entry in away for file in entry.moved}
    away += [
        entry
        for entry in entries
        if entry.state is State.GONE
        and all(file.destination and file.destination.path in taken for file in entry.moved)
    ]
    moved = {history.world.real(file.path) for entry in away for file in entry.moved}
    for path, (content, _mtime, _mode) in history.before.items():
        if path in truth.touched:
            continue
        if path in there and _content(Path(path)) != content:
            broken.append(f"promise 9: {path} was written to")
        if path not in there and path not in moved:
            broken.append(f"promise 1: {path} is neither there nor in a trash")
        if path not in there and "protected" in Path(path).parts:
            broken.append(f"promise 5: {path} went from a protected folder")
    broken += _same_file_broken(history, away)
    broken += _units_broken(history, there)
    broken += _companions_broken(history, there, moved)
    broken += _contents_missing(history)
    return broken


def _same_file_broken(history: "History", away: list[Entry]) -> Iterator[str]:
    """No act may rest on a link, a trash, or the same file under another name."""
    relinked = {f.path for entry in away for f in entry.files if f.role is Role.LINK}
    for file in (file for entry in away for file in entry.moved):
        # Where another file has the name since then, nobody can say any more.
        is_known = not relinked & {file.path, file.stays}
        if is_known and not {str(file.path), str(file.stays)} & history.library.truth.touched:
            yield from _wrongly_gone(history, file)


def _wrongly_gone(history: "History", file: FileRecord) -> Iterator[str]:
    own = history.inodes.get(history.world.real(file.path))
    other = history.inodes.get(history.world.real(file.stays))
    # A trash that lied was made up for by a copy: two files since then.
    if own is not None and own == other and not history.library.truth.has_lied:
        yield f"promise 2: {file.path} went for itself, {file.stays}"
    if is_trash(file.path):
        yield f"promise 8: {file.path} was taken out of a trash"
    if is_trash(file.stays):
        yield f"promise 2: {file.path} went for a file in the trash, {file.stays}"
    if history.world.is_mounted and file.path.is_relative_to(history.world.base / "ro"):
        yield f"promise 2: {file.path} went from a read-only volume"


def judge_plan(
    history: "History", candidates: Candidates, rules: Rules, plan: Plan
) -> Iterator[str]:
    """Check what a plan promises at once: somebody of every group stays, on enough volumes."""
    leaving = {path for act in plan.acts for path in act.unit}
    for group in candidates.groups:
        photos = [candidates.photos[one] for one in group.photos]
        there = [photo for photo in photos if photo.path.exists() and not is_trash(photo.path)]
        left = [photo for photo in there if photo.path not in leaving]
        if there and not left:
            yield f"promise 3: nobody would be left of {sorted(str(one.path) for one in there)}"
    by_path = {photo.path: photo for photo in candidates.photos.values()}
    truth = history.library.truth
    for act in plan.acts:
        going = by_path[act.path]
        copies = [
            photo
            for photo in candidates.photos.values()
            if photo.path.exists()
            and not is_trash(photo.path)
            and truth.is_like(photo.digest, going.digest)
        ]
        before = {photo.volume.id for photo in copies}
        after = {photo.volume.id for photo in copies if photo.path not in leaving}
        if going.volume.id not in after and len(after) < min(len(before), rules.copies):
            yield f"promise 11: copies of {act.path} would remain on {len(after)} volumes"


def _units_broken(history: "History", there: set[str]) -> Iterator[str]:
    for unit in history.library.units:
        paths = {str(path) for path in unit}
        if paths & history.library.truth.touched or len(paths) < 2:
            continue
        if paths & there and paths - there:
            yield f"promise 6: of {sorted(paths)} only {sorted(paths & there)} are left"


def _companions_broken(history: "History", there: set[str], moved: set[str]) -> Iterator[str]:
    """A sidecar that came between plan and act must not be left behind alone."""
    made = [f for entry in history.entries() for f in entry.files]
    relinked = {str(f.path) for f in made if f.role is Role.LINK}
    for sidecar, photo in history.library.truth.companions:
        is_left = sidecar in there and photo not in there and photo not in relinked
        if is_left and history.world.real(Path(photo)) in moved:
            yield f"promise 6: {sidecar} was left behind"


def _contents_missing(history: "History") -> Iterator[str]:
    """Every content that was there and that the harness did not destroy is somewhere."""
    truth = history.library.truth
    now = history.world.contents(history.world.everything())
    expected = history.contents_before + truth.gained_by_us - truth.lost_by_us
    for content in expected - now:
        if content in truth.contents:
            yield f"promise 1: {truth.contents[content]} exists fewer times than before"


def _undo_lies(history: "History") -> list[str]:
    """Undo everything: the tree must come back exactly, but for what the harness changed."""
    broken = []
    for name in ("other", "mine"):
        with history.open(name) as letting_go:
            letting_go.undo_all()
    # What one library could not find because the other had moved it on is there now.
    for name in ("other", "mine"):
        with history.open(name) as letting_go:
            left = [one.id for one in letting_go.journal() if one.state in {State.AWAY, State.GONE}]
            report = letting_go.undo(left)
            broken += [f"undo: {one.path}: {one.reason}" for one in report.failed]
    return [*broken, *_Undone(history).lies()]


class _Undone:
    """The tree after everything was undone, beside what it was."""

    def __init__(self, history: "History") -> None:
        truth = history.library.truth
        self._before, self._after = history.before, history.world.snapshot()
        self._touched = truth.touched
        self._has_lied = truth.has_lied
        # What was meddled with, or copied because a trash lied, may have the name by now.
        self._may_move = bool(truth.touched) or truth.has_lied
        made = [f for entry in history.entries() for f in entry.files]
        self._linked = {str(f.path) for f in made if f.role is Role.LINK}
        self._written = Counter(history.world.real(f.path) for f in made if f.role is Role.SIDECAR)

    def lies(self) -> Iterator[str]:
        for path, known in self._before.items():
            if self._after.get(path) != known and not self._is_excused(path, known):
                yield f"undo: {path} did not come back as it was"
        for path in sorted(set(self._after) - set(self._before) - self._touched):
            if not self._may_be_there(path):
                yield f"undo: {path} was left over"

    def _is_excused(self, path: str, known: tuple[bytes, int, int]) -> bool:
        besides = f"{path[:-4]} (rest"
        if path in self._touched or any(one.startswith(besides) for one in self._touched):
            return True
        beside = {self._after[one] for one in self._after if one.startswith(besides)}
        if self._may_move and known in beside:
            return True
        # A link that was made where it had been moved to came back in its stead: the same bytes.
        was_linked = any(Path(one).name == Path(path).name for one in self._linked)
        back = self._after.get(path)
        return was_linked and back is not None and back[0] == known[0]

    def _may_be_there(self, path: str) -> bool:
        if path.endswith(".xmp") and self._has_lied:
            return True
        # A link whose keeper was renamed cannot be proven to be spare, so it is left.
        if ".photofind-" in path and self._touched:
            return True
        # Written by one library and replaced by the other, which brought it back too late.
        if self._written[path] > 1:
            return True
        # The link went by another library, and the file came back before it did.
        is_second = RESTORED.sub("", path) in self._linked
        return "(restored" in path and (self._may_move or is_second)


def _copied(history: "History") -> Path:
    copy = history.world.base / "copy"
    for name in ("v1", "v2", "full", "ro"):
        shutil.copytree(history.world.base / name, copy / name, symlinks=True)
    return copy


def _losses(history: "History", copy: Path) -> list[str]:
    """Empty every trash of the copy, and see which pictures nobody can look at any more."""
    _empty_trashes(copy)
    truth = history.library.truth
    remaining = {
        digest(path.read_bytes())
        for path in copy.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    lost = truth.owed - truth.survivors(remaining)
    return [f"{truth.contents[one]}" for one in lost]


def _content(path: Path) -> bytes:
    return str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()


def _empty_trashes(copy: Path) -> None:
    """Do what a user does who trusts us: empty every trash and quarantine."""
    for folder, folders, _files in os.walk(copy):
        for name in list(folders):
            if is_trash(Path(name)):
                shutil.rmtree(Path(folder) / name)
                folders.remove(name)
