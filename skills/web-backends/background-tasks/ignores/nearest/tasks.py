from celery import Celery
app = Celery(broker="redis://broker")  # @app.task
