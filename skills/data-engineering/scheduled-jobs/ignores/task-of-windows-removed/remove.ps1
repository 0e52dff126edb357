Unregister-ScheduledTask -TaskName "Load prices" -Confirm:$false
