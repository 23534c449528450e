; The installer for Windows, for Inno Setup 6.
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
en.ConfirmUninstall=Remove %1? Your photos, and your library in %LOCALAPPDATA%\photofind, stay where they are.
de.ConfirmUninstall=%1 entfernen? Deine Fotos und deine Bibliothek in %LOCALAPPDATA%\photofind bleiben, wo sie sind.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "path"; Description: "Add photofind to PATH, for the command line"; Flags: unchecked

[Files]
Source: "..\..\dist\photofind\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[InstallDelete]
; Libraries of an earlier version must not lie beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\photofind"; Filename: "{app}\photofind-window.exe"; AppUserModelID: "photofind"
Name: "{autodesktop}\photofind"; Filename: "{app}\photofind-window.exe"; Tasks: desktopicon; AppUserModelID: "photofind"

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
Root: HKA; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotInPath

[Run]
Filename: "{app}\photofind-window.exe"; Description: "{cm:LaunchProgram,photofind}"; Flags: nowait postinstall skipifsilent

[Code]
function IsNotInPath: Boolean;
var
  Now: string;
begin
  if not RegQueryStringValue(HKA, 'Environment', 'Path', Now) then
    Now := '';
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Now) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if (Step = usPostUninstall) and not UninstallSilent then
    MsgBox('Your photos and your library were not touched. The library is in' + #13#10 +
      ExpandConstant('{localappdata}\photofind'), mbInformation, MB_OK);
end;
