import requests

try:
    run()
except requests.Timeout:  # ticks
    print("later")
