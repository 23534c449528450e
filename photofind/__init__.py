"""photofind finds pictures and frees people of duplicate photos, on their own machine, offline."""

import os

__version__ = "0.1.0"

# Before numpy is imported: its products of small matrices on threads of their own wait for cores
# that the scan's workers hold, and took 15 ms instead of 0.4. The workers use all cores anyway.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# Before onnxruntime is imported: since 1.31 its builds for Linux, too, note a number for this
# device and the program's path in ~/.cache, to send them to its maker, and its own
# `disable_telemetry_events` comes too late to stop the first of them.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
