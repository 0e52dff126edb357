import parsel
from selectolax.parser import HTMLParser

page = parsel.Selector(text="<p>1</p>")
price = page.css("p::text").get()  # ticks
same = page.xpath("//p/text()").get()  # ticks
tree = HTMLParser("<p>1</p>")
first = tree.css_first("p").text()  # ticks
