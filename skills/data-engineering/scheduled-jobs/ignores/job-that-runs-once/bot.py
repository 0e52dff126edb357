from telegram.ext import ApplicationBuilder

from .jobs import greet

application = ApplicationBuilder().token("…").build()
application.job_queue.run_once(greet, 5)
