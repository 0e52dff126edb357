from bs4 import BeautifulSoup

from pages import pages


def titles(url):
    return [title.text for title in BeautifulSoup(pages(url).text, "html.parser").find_all("h2")]
