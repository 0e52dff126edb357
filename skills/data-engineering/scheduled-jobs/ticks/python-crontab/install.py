from crontab import CronTab

cron = CronTab(user=True)
job = cron.new(command="python load.py")
job.day.every(1)
cron.write()  # ticks
