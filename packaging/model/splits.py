"""Which photos training may see: fixed by hashes before any training, the same for everybody.

A photo belongs to a split by the SHA-256 of its file's bytes, so neither the order of the files
nor the name of the folder they lie in can move it. Some classes are held out whole: likeness on
things never seen can be measured on those only.

`packaging/model/pack.py` applies these rules; benchmarks that need photos which the bundled model
has never seen import this module.
"""

import hashlib
from enum import IntEnum

VALIDATION_BELOW = 6  # of 256 values of the first digest byte: 2.3 %, watched while training
HELD_OUT_BELOW = 26  # 7.8 % more: final reports, distractors, library fill
HELD_OUT_CLASSES_OF = "tiny-imagenet-200"
HELD_OUT_CLASS_BELOW = 13  # about 10 of its 200 classes


class Split(IntEnum):
    """What a photo of the training sets is used for."""

    TRAIN = 0
    VALIDATION = 1  # model selection while training; never trained on
    HELD_OUT = 2  # final measurements; never trained on, never selected on
    HELD_OUT_CLASS = 3  # photos of the classes held out whole; as HELD_OUT


def first_byte(content: bytes) -> int:
    """Return the first byte of the SHA-256 of ``content``, 0 to 255."""
    return hashlib.sha256(content).digest()[0]


def is_held_out_class(set_name: str, label: str) -> bool:
    """Tell whether a whole class is kept from training."""
    return set_name == HELD_OUT_CLASSES_OF and first_byte(label.encode()) < HELD_OUT_CLASS_BELOW


def split_of(content: bytes, set_name: str = "", label: str = "_") -> Split:
    """Return the split of one photo file, from its bytes and the class it is filed under."""
    if is_held_out_class(set_name, label):
        return Split.HELD_OUT_CLASS
    byte = first_byte(content)
    if byte < VALIDATION_BELOW:
        return Split.VALIDATION
    return Split.HELD_OUT if byte < HELD_OUT_BELOW else Split.TRAIN
