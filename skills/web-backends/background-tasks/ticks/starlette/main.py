from starlette.background import BackgroundTask, BackgroundTasks

one = BackgroundTask(mail)  # ticks
many = BackgroundTasks([one])  # ticks
