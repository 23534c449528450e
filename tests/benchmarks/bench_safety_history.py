"""One random history: plans, acts, crashes, undo, and what must be true afterwards."""

import os
import pickle
import random
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from photofind.core.acting.bins import Bin
from photofind.core.acting.intents import Portrait
from photofind.core.acting.journal import Entry, State
from photofind.core.acting.letting_go import Candidates, Knowledge, LettingGo
from photofind.core.acting.plan import Plan, Purpose, Rules
from photofind.core.acting.surroundings import Standing
from photofind.core.acting.trash_freedesktop import FreedesktopTrash
from photofind.core.domain import Grade
from photofind.core.errors import Cancelled, PhotofindError
from photofind.core.intake.volumes import Volumes
from photofind.core.paths import LibraryPaths
from photofind.core.task import Task
from tests.benchmarks.bench_safety_faults import FAILURES, LIES, BadTrash, Meddler
from tests.benchmarks.bench_safety_library import Library, Scan
from tests.benchmarks.bench_safety_verdict import Verdict, decode_in_full, judge, judge_plan
from tests.benchmarks.bench_safety_world import World, digest, is_trash

TRACE = bool(os.environ.get("SAFETY_TRACE"))


@dataclass
class Fate:
    """What happened in a child that carried a plan out; written before every step that may kill."""

    truth: object = None
    refusals: Counter[str] = field(default_factory=Counter)
    acts: int = 0
    meddled: Counter[str] = field(default_factory=Counter)
    bug: str = ""


class History:
    """One library and everything that happens to it."""

    def __init__(self, world: World, library: Library, rng: random.Random) -> None:
        self.world = world
        self.library = library
        self.rng = rng
        self.volumes = Volumes()
        self.verdict = Verdict()
        self.before = world.snapshot()
        self.contents_before = world.contents(world.everything())
        self.inodes = _inodes(world)
        self.plans: list[Plan] = []
        self.fate_file = world.base / "fate.pickle"
        self.registers = rng.choice((("all", "all"), ("mine", "other")))  # one user, or two

    def run(self) -> Verdict:
        """Live through the history and judge it."""
        is_duel = self.library.is_duel
        for _turn in range(4 if is_duel else self.rng.randint(1, 4)):
            self._plan()
            if self.rng.random() < 0.35 and not is_duel:
                self._meddle()
            if self.plans and self.rng.random() < 0.9:
                self._act(self.plans.pop(self.rng.randrange(len(self.plans))))
            if self.rng.random() < 0.2 and not is_duel:
                self._undo_some()
        judge(self)
        return self.verdict

    def open(
        self,
        name: str = "mine",
        *,
        trash: Bin | None = None,
        checkpoint: Callable[[str], None] = lambda _step: None,
    ) -> LettingGo:
        """Open photofind on one of two libraries."""
        knowledge = Knowledge(
            decode_in_full=decode_in_full,
            taken_at=lambda _path: None,
            protected=lambda: (self.library.protected,),
            portray=lambda path: Portrait(thumbnail=os.fsencode(path)),  # drives keep none
            verify=self._verify,
        )
        paths = LibraryPaths(self.world.base / "library" / name)
        return LettingGo(
            paths,
            self.volumes,
            knowledge,
            trash=trash or self.trash(),
            register=self._register(name),
            checkpoint=checkpoint,
        )

    def _register(self, name: str) -> Path:
        """Return the register of a library's user.

        One user has it at home, on the volume of most photos, where no drive says the same; of two
        users each has one elsewhere, so that only the drive tells the other.
        """
        user = self.registers[name == "other"]
        home = "v1/home" if user == "all" else f"library/users/{user}"
        return self.world.base / home / "register.sqlite"

    def trash(self) -> FreedesktopTrash:
        """Return the trash of this history's user."""
        return FreedesktopTrash(self.volumes, self.world.base / "v1/home/Trash")

    def _verify(self, standing: Standing, keeper: Path) -> bool:
        try:
            content = digest(keeper.read_bytes())
        except OSError:
            return False
        has_thumbnail = bool(standing.thumbnail) or standing.digest == content
        return has_thumbnail and self.library.truth.is_like(standing.digest, content)

    def _plan(self) -> None:
        scan = Scan(self.library, self.rng, self.volumes)
        candidates = scan.candidates()
        rules = self._rules()
        with self.open() as letting_go:
            plan = letting_go.plan(candidates, rules, self._marks(candidates))
        self.verdict.refusals.update(refusal.reason.name for refusal in plan.refused)
        self.plans.append(plan)
        if self.library.is_duel:  # another photofind, which scanned it at another time
            another = Scan(self.library, self.rng, self.volumes)
            self.plans.append(letting_go_plan(self, another.candidates()))
        elif self.rng.random() < 0.3:  # the same library as another photofind sees it
            self.plans.append(letting_go_plan(self, candidates))
        self.verdict.broken += judge_plan(self, candidates, rules, plan)

    def _rules(self) -> Rules:
        purpose, folder, level = Purpose.TRASH, None, self.rng.choice((Grade.SAME, Grade.IDENTICAL))
        chance = self.rng.random()
        if self.library.is_duel:
            level = Grade.SAME
        elif chance < 0.08:
            purpose, level = Purpose.LINK, Grade.IDENTICAL
        elif chance < 0.14:
            purpose, folder = Purpose.FOLDER, self.world.base / "v1/photos/moved"
            folder.mkdir(exist_ok=True)
        return Rules(
            level=level,
            prefer=(self.world.base / self.rng.choice(("v1/photos/b", "v2")),),
            copies=self.rng.choice((2, 2, 2, 1)),
            carries_metadata=self.rng.random() < 0.4,
            purpose=purpose,
            folder=folder,
        )

    def _marks(self, candidates: Candidates) -> list[object] | None:
        chance = self.rng.random()
        photos = list(candidates.photos)
        if chance < 0.4 or (self.library.is_duel and chance < 0.8):
            return None
        if chance < 0.6:
            return photos  # everything is ticked
        return [one for one in photos if self.rng.random() < 0.5]

    def _meddle(self) -> None:
        wanted = [
            path for plan in self.plans for act in plan.acts for path in (*act.unit, act.keeper)
        ]
        kind = Meddler(self.library, self.rng).meddle(wanted, set())
        self.verdict.meddled[kind] += 1

    def _act(self, plan: Plan) -> None:
        """Carry a plan out in a child that may be killed at any step."""
        self.verdict.plans += 1
        if TRACE:
            self.tell(plan)
        self.fate_file.unlink(missing_ok=True)
        seed = self.rng.random()
        child = os.fork()
        if child == 0:
            _Child(self, plan, random.Random(seed)).live()
        _pid, status = os.waitpid(child, 0)
        was_killed = os.WIFSIGNALED(status)
        self.verdict.kills += was_killed
        if self.fate_file.exists():
            fate = pickle.loads(self.fate_file.read_bytes())  # noqa: S301 - our own child wrote it
            self._learn(fate)
        with self.open() as letting_go:
            letting_go.reconcile()
        with self.open("other") as letting_go:
            letting_go.reconcile()

    def tell(self, plan: Plan) -> None:
        """Print what a plan lets go of."""
        print("plan", plan.purpose.value, file=sys.stderr)
        for act in plan.acts:
            for file in act.files:
                print("  ", act.grade.word, file.path, "for", file.stays, file=sys.stderr)

    def _learn(self, fate: Fate) -> None:
        vars(self.library.truth).update(vars(fate.truth))
        self.verdict.refusals.update(fate.refusals)
        self.verdict.acts += fate.acts
        self.verdict.meddled.update(fate.meddled)
        if fate.bug:
            self.verdict.broken.append(f"bug: {fate.bug}")

    def _undo_some(self) -> None:
        with self.open(self.rng.choice(("mine", "other"))) as letting_go:
            away = [entry for entry in letting_go.journal() if entry.state is State.AWAY]
            if away and self.rng.random() < 0.5:
                letting_go.undo([self.rng.choice(away).id])
            else:
                letting_go.undo_last()

    def entries(self) -> list[Entry]:
        """Return everything both journals say."""
        found = []
        for name in ("mine", "other"):
            with self.open(name) as letting_go:
                found += letting_go.journal()
        return found


def letting_go_plan(history: History, candidates: Candidates) -> Plan:
    """Plan with every preference turned around."""
    level = history.rng.choice((Grade.SAME, Grade.SAME, Grade.IDENTICAL))
    with history.open("other") as letting_go:
        photos = list(candidates.photos)
        marks = [one for one in photos if history.rng.random() < 0.5]
        by_rules = history.library.is_duel and history.rng.random() < 0.6
        return letting_go.plan(candidates, Rules(level, copies=1), None if by_rules else marks)


class _Child:
    """Carries one plan out; dies at a step if fate says so."""

    def __init__(self, history: History, plan: Plan, rng: random.Random) -> None:
        self._history = history
        self._plan = plan
        self._rng = rng
        self._step = 0
        self._fate = Fate(truth=history.library.truth)
        last = 6 * max(1, len(plan.acts)) + 4
        self._dies_at = rng.randrange(last) if rng.random() < 0.35 else -1
        self._meddles_at = rng.randrange(last) if rng.random() < 0.55 else -1
        self._other_at = rng.randrange(last) if rng.random() < 0.2 else -1
        if history.library.is_duel:
            # Between the question who depends on a file and its move: intended, then four steps
            # an act, of which the second is the record in the trash.
            gap = 2 + 4 * rng.randrange(max(1, len(plan.acts)))
            self._meddles_at, self._other_at = -1, rng.choice((-1, gap, gap))
        self._stops_after = rng.randrange(4) if rng.random() < 0.1 else -1
        self._settled: set[Path] = set()
        self._is_in_act = False
        self._name = rng.choice(("mine", "other"))

    def live(self) -> None:
        """Carry out, write down what happened, and end."""
        code = 0
        try:
            self._carry_out()
        except (PhotofindError, Cancelled):
            pass
        except BaseException:  # noqa: BLE001 - the outermost frame of a process
            self._fate.bug = traceback.format_exc()
            code = 1
        self._write_fate()
        os._exit(code)

    def _carry_out(self) -> None:
        trash = self._history.trash()
        chance = self._rng.random()
        bad = BadTrash(trash, self._rng.choice((*LIES, *FAILURES))) if chance < 0.15 else None
        if bad:
            self._history.library.truth.has_lied = True
        task = Task(is_cancelled=self._is_stopped)
        opened = self._history.open(self._name, trash=bad or trash, checkpoint=self._on_step)
        with opened as letting_go:
            report = letting_go.execute(self._plan, task=task)
        self._fate.acts += len(report.gone)
        self._fate.refusals.update(refusal.reason.name for refusal in report.refused)

    def _is_stopped(self) -> bool:
        return self._stops_after >= 0 and self._step > 6 * self._stops_after

    def _on_step(self, step: str) -> None:
        if step in {"proven", "intended", "proven again", "settled"}:
            self._settled = self._in_trash()
        self._is_in_act = step not in {"intended", "proven again", "settled"}
        here, self._step = self._step, self._step + 1
        if TRACE:
            print("step", here, step, file=sys.stderr)
        if here == self._meddles_at:
            self._meddle()
        if here == self._other_at:
            self._act_as_other()
        if here == self._dies_at:
            self._write_fate()
            os.kill(os.getpid(), signal.SIGKILL)

    def _meddle(self) -> None:
        in_flight = self._in_trash() - self._settled if self._is_in_act else set()
        wanted = [path for act in self._plan.acts for path in (*act.unit, *act.keepers)]
        meddler = Meddler(self._history.library, self._rng, is_in_act=True)
        kind = meddler.meddle(wanted, in_flight)
        if TRACE:
            print("  meddled", kind, in_flight, file=sys.stderr)
        self._fate.meddled[kind] += 1

    def _act_as_other(self) -> None:
        """Be a second photofind, with a library and a journal of its own, in this very moment."""
        if not self._history.plans:
            return
        plan = self._rng.choice(self._history.plans)
        if TRACE:
            print("  the other one acts", file=sys.stderr)
            self._history.tell(plan)
        before = self._in_trash()
        with self._history.open("mine" if self._name == "other" else "other") as letting_go:
            report = letting_go.execute(plan)
        self._settled |= self._in_trash() - before  # finished: nothing of it comes back by itself
        self._fate.acts += len(report.gone)
        self._fate.refusals.update(refusal.reason.name for refusal in report.refused)

    def _in_trash(self) -> set[Path]:
        return {
            path
            for path in self._history.world.everything()
            if is_trash(path) or path.parent.name == "moved"
        }

    def _write_fate(self) -> None:
        self._history.fate_file.write_bytes(pickle.dumps(self._fate))


def _inodes(world: World) -> dict[str, tuple[int, int]]:
    found = {}
    for path in world.files():
        status = path.stat() if path.exists() else path.lstat()
        found[str(path)] = (status.st_dev, status.st_ino)
    return found
