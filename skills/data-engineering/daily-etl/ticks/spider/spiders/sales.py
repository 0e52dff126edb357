import scrapy
import schedule


class SalesSpider(scrapy.Spider):  # ticks
    name = "sales"

    def parse(self, response):
        collection.insert_many(rows(response))  # ticks


schedule.every().day.do(crawl)  # ticks
