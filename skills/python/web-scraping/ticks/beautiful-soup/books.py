import requests
from bs4 import BeautifulSoup

page = BeautifulSoup(requests.get("https://books.example.org").text, "html.parser")
title = page.find("h1").text  # ticks
links = page.find_all("a")  # ticks
old = page.findAll("p")  # ticks
prices = page.select(".price")  # ticks
first = page.select_one(".price")  # ticks
