from bs4 import BeautifulSoup


def parse(text):
    return rows(BeautifulSoup(text, "lxml"))


def rows(page):
    cards = page.find_all("article")  # ticks
    more = page.findAll("section")  # ticks
    price = page.select_one(".price")  # ticks
    return cards + more + page.select("li"), price  # ticks
