from crontab import CronTab

table = CronTab(user=True)  # ticks
table.new(command="python load.py").day.every(1)
