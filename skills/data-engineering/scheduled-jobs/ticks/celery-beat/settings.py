from datetime import timedelta

CELERY_BEAT_SCHEDULE = {"clean": {"task": "shop.tasks.clean", "schedule": timedelta(hours=1)}}  # ticks
