import requests
from lxml import html

page = html.fromstring(requests.get("https://books.example.org").content)
titles = page.xpath("//h1/text()")  # ticks
links = page.cssselect("a")  # ticks
