import time, tenacity
for attempt in range(3):
    try: fetch()
    except OSError: pass  # @retry
