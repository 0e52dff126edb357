$action = New-ScheduledTaskAction -Execute "python" -Argument "load.py"
$trigger = New-ScheduledTaskTrigger -Daily -At 6am
Register-ScheduledTask -TaskName "Load prices" -Action $action -Trigger $trigger
