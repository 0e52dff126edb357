import csv

import schedule
from playwright.sync_api import sync_playwright
from selenium import webdriver


def first(file):
    driver = webdriver.Chrome()
    driver.get(address)  # ticks
    csv.writer(file).writerows(rows(driver))  # ticks


def second(file):
    with sync_playwright() as tools:
        page = tools.chromium.launch().new_page()
        page.goto(address)  # ticks
        csv.DictWriter(file, names).writerows(rows(page))  # ticks


schedule.every().day.at("03:00").do(first)  # ticks
