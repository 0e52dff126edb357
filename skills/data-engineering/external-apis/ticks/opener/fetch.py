import http.cookiejar
import json
import urllib.request

opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
with opener.open("https://api.example.com/positions") as answer:
    positions = json.load(answer)
