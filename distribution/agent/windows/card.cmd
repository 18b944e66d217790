@echo off
rem Looks at the readers of this PC and the card on one, without a server:  card.cmd --detect
rem ASCII only: see README.ja.txt.
"%~dp0runtime\bin\java.exe" "@%~dp0app\agent.options" -cp "%~dp0app\*" madoguchi.agent.tool.CardTool %*
