@echo off
rem Run as administrator:  install.cmd KIT [USER-OR-GROUP]
rem   KIT            the folder that "madoguchi agent-kit" made on the server for this counter
rem   USER-OR-GROUP  who may read settings and key (default: who is signed in now)
rem ASCII only: see README.ja.txt.
setlocal
set "KIT=%~1"
set "WHO=%~2"
if "%WHO%"=="" set "WHO=%USERDOMAIN%\%USERNAME%"
set "PROGRAM=%ProgramFiles%\MadoguchiAgent"
set "SETTINGS=%ProgramData%\MadoguchiAgent"

net session >nul 2>&1
if errorlevel 1 (
  echo Run this as administrator.
  exit /b 1
)
if not exist "%~dp0runtime\bin\java.exe" (
  echo There is no Java in this folder: runtime\bin\java.exe is missing. See README.ja.txt
  exit /b 1
)
if not exist "%KIT%\agent.yml" if not exist "%SETTINGS%\agent.yml" (
  echo Name the folder of this counter:  install.cmd KIT
  exit /b 1
)
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0check.ps1" || exit /b 1

schtasks /End /TN MadoguchiAgent >nul 2>&1
robocopy "%~dp0." "%PROGRAM%" /MIR /NJH /NJS /NFL /NDL /NP >nul
if errorlevel 8 (
  echo The program could not be copied to %PROGRAM%
  exit /b 1
)
if exist "%KIT%\agent.yml" (
  if not exist "%SETTINGS%" mkdir "%SETTINGS%"
  icacls "%SETTINGS%" /inheritance:r /grant:r "*S-1-5-18:(OI)(CI)F" "*S-1-5-32-544:(OI)(CI)F" "%WHO%:(OI)(CI)RX" >nul || exit /b 1
  robocopy "%KIT%" "%SETTINGS%" /MIR /NJH /NJS /NFL /NDL /NP >nul
  if errorlevel 8 exit /b 1
)
schtasks /Create /F /TN MadoguchiAgent /XML "%~dp0logon-task.xml" || exit /b 1
echo Installed. It starts when somebody signs in.
