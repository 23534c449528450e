"""What photofind stands on may be passed on, and everything bundled is named."""

import importlib.metadata
import re

import pytest

from tests.packaging.scripts import script

collect = script("licences/collect.py")
NAME = re.compile(r"[A-Za-z0-9._-]+")
# Only tests compare with it, or only other systems install it.
NOT_BUNDLED = {"imagehash", "send2trash"}


def needed_packages() -> set[str]:
    """What photofind and the parts it offers need, and what that needs in turn."""
    wanted, found = ["photofind"], set[str]()
    while wanted:
        name = wanted.pop().lower()
        if name in found | NOT_BUNDLED:
            continue
        found.add(name)
        needed = importlib.metadata.requires(name) or ()
        wanted += [NAME.findall(line)[0] for line in needed if "extra ==" not in line]
    return found


def test_every_package_photofind_needs_may_be_passed_on() -> None:
    rules = collect.Rules()
    for name in sorted(needed_packages()):
        rules.check(collect._package(name, rules))


def test_a_licence_that_is_not_allowed_is_refused() -> None:
    with pytest.raises(collect.LicenceError, match="AGPL"):
        collect.Rules().check(collect.Part("mupdf", "1", "MIT AND AGPL-3.0-only", "package"))


def test_a_library_that_nobody_named_is_refused() -> None:
    with pytest.raises(collect.LicenceError, match=r"libx265\.so"):
        collect.Rules().library("libx265.so.199")


def test_the_most_particular_name_of_a_library_counts() -> None:
    assert collect.Rules().library("libcrypto-5409cd36.so.1.1.1k") == ("OpenSSL 1.1", "OpenSSL")
    assert collect.Rules().library("libcrypto.so.3") == ("OpenSSL", "Apache-2.0")
