from scrapy import Spider
from scrapy.spiders import CrawlSpider, SitemapSpider, XMLFeedSpider


class Books(Spider):  # ticks
    name = "books"


class Links(CrawlSpider):  # ticks
    name = "links"


class Map(SitemapSpider):  # ticks
    name = "map"


class Feed(XMLFeedSpider):  # ticks
    name = "feed"
