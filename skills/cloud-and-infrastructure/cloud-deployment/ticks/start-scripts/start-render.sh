gunicorn app:app  # ticks
