import requests
from bs4 import BeautifulSoup

title = BeautifulSoup(requests.get("https://shop.example.org").text, "html.parser").h2
rates = requests.get("https://api.example.org/rates").json()  # ticks
