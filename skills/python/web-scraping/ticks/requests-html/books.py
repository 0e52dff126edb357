from requests_html import HTMLSession

session = HTMLSession()
page = session.get("https://books.example.org")
title = page.html.find("h1", first=True)  # ticks
same = page.html.xpath("//h1")  # ticks
