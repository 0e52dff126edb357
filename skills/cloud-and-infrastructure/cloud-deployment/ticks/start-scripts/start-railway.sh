uvicorn app:app  # ticks
