import os
import time
import urllib.request

url = os.getenv("SEARCH_URL", "http://search:9200") + "/ready"

for _ in range(30):
    with urllib.request.urlopen(url) as answer:
        if answer.status == 200:
            break
    time.sleep(2)
