#!/bin/sh
# Open the window; without a display, do the demo's main job on the command line instead.
set -eu

cd "$(dirname "$0")/../.."
case "$(uname -s)" in
    Darwin) display=yes ;;
    *) display=${WAYLAND_DISPLAY:-}${DISPLAY:-} ;;
esac
if [ -n "$display" ]; then
    exec .venv/bin/python -m photofind
fi
echo "There is no display here, so no window can open. This is the demo on the command line." >&2
exec .venv/bin/python -m photofind demo --no-window
