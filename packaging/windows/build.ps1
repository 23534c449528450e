# Build the installer on Windows 10 or 11: dist\photofind-VERSION-setup.exe.
#
# Needs Python 3.11 or newer from python.org ($env:PYTHON names another), the C++ build tools of Visual
# Studio (hnswlib has no wheels) and Inno Setup 6.3 or newer (winget install JRSoftware.InnoSetup).
# Optional: $env:SIGN_COMMAND signs a file.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$env:HNSWLIB_NO_NATIVE = "1"
$python = "build\package-venv\Scripts\python.exe"

# "Stop" is for PowerShell's own commands: after a program that failed it would go on.
function Run {
    $program = $args[0]
    $rest = @($args | Select-Object -Skip 1)
    & $program @rest
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

function Find-Compiler {
    $known = Get-Command ISCC.exe -ErrorAction Ignore
    if ($known) { return $known.Source }
    $places = ${env:ProgramFiles(x86)}, $env:ProgramFiles, "$env:LOCALAPPDATA\Programs"
    $found = $places | ForEach-Object { Get-Item "$_\Inno Setup *\ISCC.exe" -ErrorAction Ignore }
    if (-not $found) { throw "Inno Setup is not installed" }
    return @($found)[0].FullName
}

if ($env:PYTHON) { Run $env:PYTHON -m venv build\package-venv } else { Run py -3 -m venv build\package-venv }
Run $python -m pip install --quiet -c constraints.txt -r packaging\pyinstaller\requirements.txt ".[models,text]"
Remove-Item -Recurse -Force -ErrorAction Ignore dist\photofind, dist\photofind-*.whl
Run $python -m build --no-isolation --wheel --outdir dist .
Run $python -m pip install --quiet --no-deps --force-reinstall (Get-Item dist\photofind-*.whl).FullName
Run $python packaging\icons\draw.py build\icons
Copy-Item build\icons\photofind.ico packaging\windows\photofind.ico
Run $python packaging\windows\version_file.py build\windows\version.txt
Run $python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build\pyinstaller packaging\pyinstaller\photofind.spec
Run $python packaging\licences\collect.py dist\photofind
Run $python packaging\pyinstaller\sizes.py dist\photofind
if ($env:SIGN_COMMAND) { Get-ChildItem dist\photofind\*.exe | ForEach-Object { Run $env:SIGN_COMMAND $_.FullName } }

$version = (Run dist\photofind\photofind.exe --version).Split(" ")[1]
Run (Find-Compiler) "/DVersion=$version" packaging\windows\photofind.iss
if ($env:SIGN_COMMAND) { Run $env:SIGN_COMMAND (Get-Item "dist\photofind-$version-setup.exe").FullName }
