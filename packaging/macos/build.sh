#!/bin/sh
# Build the application for macOS 14 or newer (onnxruntime's wheels ask for it):
# dist/photofind-VERSION.dmg.
#
# Needs Python 3.11 or newer from python.org (its libraries may be passed on) and the command line tools
# of Xcode. Without a certificate the bundle is signed ad hoc, and a user must allow it once in System
# Settings, Privacy & Security (up to macOS 14 also by right click, Open). For others:
#
#   SIGN_IDENTITY  the name of a "Developer ID Application" certificate in the keychain
#   NOTARY_PROFILE made once by `xcrun notarytool store-credentials NAME --apple-id ... --team-id ...`
set -eu

cd "$(dirname "$0")/../.."
export HNSWLIB_NO_NATIVE=1
venv=build/package-venv
identity=${SIGN_IDENTITY:--}

python3 -m venv "$venv"
"$venv/bin/pip" install --quiet -c constraints.txt -r packaging/pyinstaller/requirements.txt '.[models,text]'
rm -rf dist/photofind dist/photofind.app dist/photofind-*.whl
"$venv/bin/python" -m build --no-isolation --wheel --outdir dist . >/dev/null
"$venv/bin/pip" install --quiet --no-deps --force-reinstall dist/photofind-*.whl
QT_QPA_PLATFORM=offscreen "$venv/bin/python" packaging/icons/draw.py build/icons
cp build/icons/photofind.icns packaging/macos/photofind.icns
"$venv/bin/pyinstaller" --noconfirm --log-level WARN --distpath dist \
    --workpath build/pyinstaller packaging/pyinstaller/photofind.spec
"$venv/bin/python" packaging/licences/collect.py dist/photofind
cp -R dist/photofind/licences dist/photofind.app/Contents/Resources/licences

# PyInstaller signed every library and framework (SIGN_IDENTITY is read by the spec). The bundle once
# more, because of the licences, and with its entitlements, which are the program's alone.
codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$identity" dist/photofind.app
codesign --verify --deep --strict --verbose=2 dist/photofind.app

version=$(dist/photofind.app/Contents/MacOS/photofind --version | cut -d' ' -f2)
image=dist/photofind-$version.dmg
rm -rf build/dmg "$image"
mkdir -p build/dmg
cp -R dist/photofind.app build/dmg/
ln -s /Applications build/dmg/Applications
hdiutil create -volname photofind -srcfolder build/dmg -fs APFS -format ULFO "$image"
[ "$identity" = - ] || codesign --timestamp --sign "$identity" "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
fi
