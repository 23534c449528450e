; The installer for Windows, for Inno Setup 6.3 or newer.
;
;   packaging\windows\build.ps1
;
; builds the folder, the icon and this. Installs for one user without administrator's rights, or for
; all. Pictures get "Open with photofind", which searches for them; no default is taken away.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 photofind.iss
#endif

[Setup]
AppId={{6C0B5F7E-6B1B-4C52-9E0D-2B7B7C1F0A35}
AppName=photofind
AppVersion={#Version}
AppPublisher=The photofind authors
AppSupportURL=https://github.com/photofind/photofind
DefaultDirName={autopf}\photofind
DefaultGroupName=photofind
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=photofind-{#Version}-setup
SetupIconFile=photofind.ico
UninstallDisplayIcon={app}\photofind-window.exe
Compression=lzma2/max
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
ChangesEnvironment=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Messages]
en.ConfirmUninstall=Remove %1? Your photos, and your library in %%LOCALAPPDATA%%\photofind, stay where they are.
de.ConfirmUninstall=%1 entfernen? Deine Fotos und deine Bibliothek in %%LOCALAPPDATA%%\photofind bleiben, wo sie sind.

[CustomMessages]
en.AddToPath=Add photofind to PATH, for the command line
de.AddToPath=photofind in den PATH aufnehmen, für die Kommandozeile
en.NotTouched=Your photos and your library were not touched. The library is in%n%1
de.NotTouched=Deine Fotos und deine Bibliothek wurden nicht angerührt. Die Bibliothek ist in%n%1

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "path"; Description: "{cm:AddToPath}"; Flags: unchecked

[Files]
Source: "..\..\dist\photofind\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[InstallDelete]
; Libraries of an earlier version must not lie beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
; No AppUserModelID: the program sets none, and its windows must belong to the pinned shortcut.
Name: "{autoprograms}\photofind"; Filename: "{app}\photofind-window.exe"
Name: "{autodesktop}\photofind"; Filename: "{app}\photofind-window.exe"; Tasks: desktopicon

[Registry]
; "Open with" for pictures: https://learn.microsoft.com/windows/win32/shell/app-registration
Root: HKA; Subkey: "Software\Classes\Applications\photofind-window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "photofind"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\photofind-window.exe\DefaultIcon"; ValueType: string; ValueData: "{app}\photofind-window.exe,0"
Root: HKA; Subkey: "Software\Classes\Applications\photofind-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\photofind-window.exe"" gui ""%1"""
#define Suffix(str Name) \
  'Root: HKA; Subkey: "Software\Classes\Applications\photofind-window.exe\SupportedTypes"; ValueType: string; ValueName: "' + Name + '"; ValueData: ""'
#emit Suffix(".jpg")
#emit Suffix(".jpeg")
#emit Suffix(".jpe")
#emit Suffix(".jfif")
#emit Suffix(".png")
#emit Suffix(".apng")
#emit Suffix(".webp")
#emit Suffix(".gif")
#emit Suffix(".bmp")
#emit Suffix(".dib")
#emit Suffix(".ppm")
#emit Suffix(".pgm")
#emit Suffix(".pbm")
#emit Suffix(".pnm")
#emit Suffix(".tif")
#emit Suffix(".tiff")
#emit Suffix(".heic")
#emit Suffix(".heif")
#emit Suffix(".hif")
#emit Suffix(".avif")
#emit Suffix(".jxl")
#emit Suffix(".jp2")
#emit Suffix(".j2k")
#emit Suffix(".jpx")
#emit Suffix(".dng")
#emit Suffix(".arw")
#emit Suffix(".cr2")
#emit Suffix(".cr3")
#emit Suffix(".nef")
#emit Suffix(".orf")
#emit Suffix(".raf")
#emit Suffix(".rw2")
#emit Suffix(".pef")
; Taken out again by RemoveFromPath: a flag could only remove all of PATH.
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Flags: preservestringtype; Tasks: path; Check: IsNotInPath

[Run]
Filename: "{app}\photofind-window.exe"; Description: "{cm:LaunchProgram,photofind}"; Flags: nowait postinstall skipifsilent

[Code]
const
  UserEnvironment = 'Environment';
  SystemEnvironment = 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment';

{ Where PATH is: one user's, or where it is installed for all, the system's. }
function EnvironmentKey(Param: String): String;
begin
  if IsAdminInstallMode then
    Result := SystemEnvironment
  else
    Result := UserEnvironment;
end;

function PlaceInPath(Paths: String): Integer;
begin
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Paths) + ';');
end;

function IsNotInPath: Boolean;
var
  Paths: String;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Paths) then
    Paths := '';
  Result := PlaceInPath(Paths) = 0;
end;

function WithoutApp(Paths: String): String;
var
  Place: Integer;
begin
  Place := PlaceInPath(Paths);
  { With the semicolon before it; the first has none before it, but one after. }
  if Place > 1 then
    Place := Place - 1;
  Delete(Paths, Place, Length(ExpandConstant('{app}')) + 1);
  Result := Paths;
end;

{ Of both: for the uninstaller, IsAdminInstallMode says who runs it and not for whom it was installed.
  RegWriteStringValue keeps a REG_EXPAND_SZ one. }
procedure RemoveFromPath;
var
  Paths: String;
begin
  if RegQueryStringValue(HKCU, UserEnvironment, 'Path', Paths) and (PlaceInPath(Paths) > 0) then
    RegWriteStringValue(HKCU, UserEnvironment, 'Path', WithoutApp(Paths));
  if RegQueryStringValue(HKLM, SystemEnvironment, 'Path', Paths) and (PlaceInPath(Paths) > 0) then
    RegWriteStringValue(HKLM, SystemEnvironment, 'Path', WithoutApp(Paths));
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if Step = usUninstall then
    RemoveFromPath;
  if (Step = usPostUninstall) and not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('NotTouched'), [ExpandConstant('{localappdata}\photofind')]),
      mbInformation, MB_OK);
end;
