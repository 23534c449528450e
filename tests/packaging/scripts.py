"""Loads what lies in packaging/, which is a folder of scripts and no package."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


def script(name: str) -> ModuleType:
    """Return a script of ``packaging/`` as a module: ``script("licences/collect.py")``."""
    path = ROOT / "packaging" / name
    spec = importlib.util.spec_from_file_location(f"photofind_{path.stem.replace('-', '_')}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module
