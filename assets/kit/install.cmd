@echo off
rem Installs the add-in for the current user; the checks and messages are in install.ps1.
powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%~dp0install.ps1" %*
pause
