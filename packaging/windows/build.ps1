# Build the installer on Windows 10 or 11: dist\photofind-VERSION-setup.exe.
#
# Needs Python 3.11 or newer from python.org, the C++ build tools of Visual Studio (hnswlib has no wheels)
# and Inno Setup 6 (winget install JRSoftware.InnoSetup). Optional: $env:SIGN_COMMAND signs a file.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$env:HNSWLIB_NO_NATIVE = "1"
$python = "build\package-venv\Scripts\python.exe"

py -3 -m venv build\package-venv
& $python -m pip install --quiet -c constraints.txt -r packaging\pyinstaller\requirements.txt ".[models,text]"
Remove-Item -Recurse -Force -ErrorAction Ignore dist\photofind, dist\photofind-*.whl
& $python -m build --no-isolation --wheel --outdir dist .
& $python -m pip install --quiet --no-deps --force-reinstall (Get-Item dist\photofind-*.whl)
& $python packaging\icons\draw.py build\icons
Copy-Item build\icons\photofind.ico packaging\windows\photofind.ico
& $python packaging\windows\version_file.py build\windows\version.txt
& $python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build\pyinstaller packaging\pyinstaller\photofind.spec
& $python packaging\licences\collect.py dist\photofind
& $python packaging\pyinstaller\sizes.py dist\photofind
if ($LASTEXITCODE -ne 0) { exit 1 }
if ($env:SIGN_COMMAND) { Get-ChildItem dist\photofind\*.exe | ForEach-Object { & $env:SIGN_COMMAND $_.FullName } }

$version = (& dist\photofind\photofind.exe --version).Split(" ")[1]
$iscc = Join-Path ${env:ProgramFiles(x86)} "Inno Setup 6\ISCC.exe"
& $iscc "/DVersion=$version" packaging\windows\photofind.iss
if ($env:SIGN_COMMAND) { & $env:SIGN_COMMAND (Get-Item "dist\photofind-$version-setup.exe") }
