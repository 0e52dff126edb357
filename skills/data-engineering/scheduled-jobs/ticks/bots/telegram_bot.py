from telegram.ext import ApplicationBuilder

from .jobs import check_prices, remind, report

application = ApplicationBuilder().token("…").build()
application.job_queue.run_repeating(check_prices, interval=3600)  # ticks
job_queue = application.job_queue
job_queue.run_daily(remind, time=None)  # ticks
job_queue.run_monthly(report, when=None, day=1)  # ticks
