#!/bin/sh
# Open the window; without a display, do the demo's main job on the command line instead.
set -eu

cd "$(dirname "$0")/../.."
if .venv/bin/python -m photofind.cli.display; then
    exec .venv/bin/python -m photofind
fi
echo "No display answers here, so no window can open. This is the demo on the command line." >&2
exec .venv/bin/python -m photofind demo --no-window
