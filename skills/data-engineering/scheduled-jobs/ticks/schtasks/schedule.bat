@echo off
schtasks /create /tn "Load prices" /tr "python load.py" /sc daily /st 06:00
