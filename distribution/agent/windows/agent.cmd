@echo off
rem The agent of one counter, in the session of whoever is signed in. Whatever ends it, it starts again.
rem The task that install.cmd registers starts this at sign-in. ASCII only: see README.ja.txt.
setlocal
cd /d "%~dp0"
set "KIT=%ProgramData%\MadoguchiAgent"
if not exist "%KIT%\agent.yml" (
  echo %KIT%\agent.yml is missing or may not be read. See README.ja.txt
  exit /b 1
)
set "LOG=%LOCALAPPDATA%\MadoguchiAgent"
if not exist "%LOG%" mkdir "%LOG%"
set "IDENTITY="
if exist "%KIT%\identity\key.pem" set "IDENTITY=--agent.identity=%KIT%\identity"

:again
"%~dp0runtime\bin\java.exe" "@%~dp0app\agent.options" -cp "%~dp0app\*" madoguchi.agent.CounterAgent "--spring.config.additional-location=file:///%KIT:\=/%/agent.yml" "--logging.file.name=%LOG%\agent.log" "%IDENTITY%"
rem timeout.exe wants a keyboard; this waits five seconds without one.
ping -n 6 127.0.0.1 >nul
goto again
