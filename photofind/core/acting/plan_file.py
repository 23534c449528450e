"""A plan as JSON: what ``photofind plan --json`` prints and ``trash --plan FILE`` carries out.

The seal is a digest of everything else. A plan that was cut short, or edited so that it says
something else than what was shown, does not fit its seal and is not carried out at all.

Paths stand as text, and as ``path_b64`` beside it where they are not valid UTF-8.
"""

import base64
import json
import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from blake3 import blake3

from photofind.core.acting.bins import Way
from photofind.core.acting.differences import Carried
from photofind.core.acting.plan import Act, Plan, PlannedFile, Purpose, VolumeShare
from photofind.core.acting.refusals import Reason, Refusal
from photofind.core.domain import Grade, Position, VolumeId
from photofind.core.errors import PlanError
from photofind.core.intake.units import MemberKind

SCHEMA = 1
Json: TypeAlias = dict[str, object]


def plan_to_json(plan: Plan) -> Json:
    """Return a plan as an object to be printed."""
    body: Json = {
        "schema": SCHEMA,
        "purpose": plan.purpose.value,
        **(_path("folder", plan.folder) if plan.folder else {}),
        "bytes": plan.bytes,
        "acts": [_act(act) for act in plan.acts],
        "refused": [_refusal(refusal) for refusal in plan.refused],
        "volumes": [_share(share) for share in plan.volumes],
    }
    return {**body, "seal": seal(body)}


def write_plan(plan: Plan) -> str:
    """Return the text of a plan file."""
    return json.dumps(plan_to_json(plan), indent=1) + "\n"


def read_plan(text: str) -> Plan:
    """Read a plan file.

    Raises:
        PlanError: It is not a plan, of a newer photofind, or not what was written.
    """
    try:
        stored = json.loads(text)
    except ValueError as error:
        raise PlanError("This is not a plan: it is not JSON, or was cut short.") from error
    if not isinstance(stored, dict) or "acts" not in stored:
        raise PlanError("This is not a plan of photofind.")
    if stored.get("schema") != SCHEMA:
        raise PlanError("This plan was written by another version of photofind; make it again.")
    given = stored.pop("seal", "")
    if given != seal(stored):
        raise PlanError("This plan was changed after it was made, so nothing was done.")
    try:
        plan = _plan_of(stored)
    except (KeyError, ValueError, TypeError) as error:
        raise PlanError("This plan cannot be read; make it again.") from error
    plan.check()
    return plan


def seal(body: Json) -> str:
    """Return the digest of a plan's JSON without its seal."""
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return blake3(canonical.encode("ascii")).hexdigest()


def path_to_json(name: str, path: Path) -> Json:
    """Return a path as text, and in Base64 beside it where text cannot say it."""
    return _path(name, path)


def _path(name: str, path: Path) -> Json:
    encoded = os.fsencode(path)
    try:
        return {name: encoded.decode("utf-8")}
    except UnicodeDecodeError:
        readable = encoded.decode("utf-8", "replace")
        return {name: readable, f"{name}_b64": base64.b64encode(encoded).decode("ascii")}


def _path_of(stored: Json, name: str) -> Path:
    encoded = stored.get(f"{name}_b64")
    if isinstance(encoded, str):
        return Path(os.fsdecode(base64.b64decode(encoded, validate=True)))
    return Path(_text(stored, name))


def _act(act: Act) -> Json:
    return {
        **_path("path", act.path),
        **_path("keeper", act.keeper),
        "grade": act.grade.word,
        "reason": act.reason,
        "bytes": act.bytes,
        "volume": act.volume,
        "way": act.way.value,
        "volumes_left": act.volumes_left,
        "synced_by": act.synced_by,
        "loses": list(act.loses),
        "carried": _carried(act.carried),
        "unit": [_file(file) for file in act.files],
        "others": [_path("path", path) for path in act.others],
    }


def _file(file: PlannedFile) -> Json:
    return {
        **_path("path", file.path),
        "kind": file.kind.name.lower(),
        "bytes": file.size_bytes,
        "digest": file.digest.hex(),
        **_path("stays", file.stays),
        "stays_digest": file.stays_digest.hex(),
    }


def _carried(carried: Carried) -> Json:
    position = carried.position
    return {
        "taken_at": carried.taken_at.isoformat() if carried.taken_at else None,
        "position": [position.latitude, position.longitude] if position else None,
        "rating": carried.rating,
        "keywords": list(carried.keywords),
        "description": carried.description,
    }


def _refusal(refusal: Refusal) -> Json:
    return {
        **_path("path", refusal.path),
        "reason": refusal.words,
        "code": refusal.reason.name.lower(),
        "detail": refusal.detail,
    }


def _share(share: VolumeShare) -> Json:
    return {
        "id": share.id,
        "name": share.name,
        "way": share.way.value,
        "files": share.files,
        "bytes": share.bytes,
        "synced_by": list(share.synced_by),
    }


def _plan_of(stored: Json) -> Plan:
    plan = Plan(
        acts=tuple(_act_of(entry) for entry in _objects(stored, "acts")),
        refused=tuple(_refusal_of(entry) for entry in _objects(stored, "refused")),
        volumes=tuple(_share_of(entry) for entry in _objects(stored, "volumes")),
        purpose=Purpose(_text(stored, "purpose")),
    )
    return replace(plan, folder=_path_of(stored, "folder")) if "folder" in stored else plan


def _act_of(stored: Json) -> Act:
    return Act(
        path=_path_of(stored, "path"),
        keeper=_path_of(stored, "keeper"),
        grade=Grade.of_word(_text(stored, "grade")),
        reason=_text(stored, "reason"),
        bytes=_number(stored, "bytes"),
        files=tuple(_file_of(entry) for entry in _objects(stored, "unit")),
        volume=VolumeId(_text(stored, "volume")),
        way=Way(_text(stored, "way")),
        others=tuple(_path_of(entry, "path") for entry in _objects(stored, "others")),
        loses=_texts(stored, "loses"),
        carried=_carried_of(_object(stored, "carried")),
        volumes_left=_number(stored, "volumes_left"),
        synced_by=_text(stored, "synced_by"),
    )


def _file_of(stored: Json) -> PlannedFile:
    return PlannedFile(
        path=_path_of(stored, "path"),
        kind=MemberKind[_text(stored, "kind").upper()],
        digest=bytes.fromhex(_text(stored, "digest")),
        size_bytes=_number(stored, "bytes"),
        stays=_path_of(stored, "stays"),
        stays_digest=bytes.fromhex(_text(stored, "stays_digest")),
    )


def _carried_of(stored: Json) -> Carried:
    taken_at, position, rating = stored["taken_at"], stored["position"], stored["rating"]
    return Carried(
        taken_at=datetime.fromisoformat(taken_at) if isinstance(taken_at, str) else None,
        position=Position(*map(float, position)) if isinstance(position, list) else None,
        rating=rating if isinstance(rating, int) else None,
        keywords=_texts(stored, "keywords"),
        description=_text(stored, "description"),
    )


def _refusal_of(stored: Json) -> Refusal:
    reason = Reason[_text(stored, "code").upper()]
    return Refusal(_path_of(stored, "path"), reason, _text(stored, "detail"))


def _share_of(stored: Json) -> VolumeShare:
    return VolumeShare(
        id=VolumeId(_text(stored, "id")),
        name=_text(stored, "name"),
        way=Way(_text(stored, "way")),
        files=_number(stored, "files"),
        bytes=_number(stored, "bytes"),
        synced_by=_texts(stored, "synced_by"),
    )


def _object(stored: Json, name: str) -> Json:
    value = stored[name]
    if not isinstance(value, dict):
        raise TypeError(name)
    return value


def _objects(stored: Json, name: str) -> list[Json]:
    value = stored[name]
    if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
        raise TypeError(name)
    return value


def _text(stored: Json, name: str) -> str:
    value = stored[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value


def _texts(stored: Json, name: str) -> tuple[str, ...]:
    value = stored[name]
    if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
        raise TypeError(name)
    return tuple(value)


def _number(stored: Json, name: str) -> int:
    value = stored[name]
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(name)
    return value
