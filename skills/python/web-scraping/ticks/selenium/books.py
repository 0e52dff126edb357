from selenium import webdriver
from selenium.webdriver.common.by import By

driver = webdriver.Chrome()
driver.get("https://books.example.org")
title = driver.find_element(By.TAG_NAME, "h1").text  # ticks
links = driver.find_elements(By.TAG_NAME, "a")  # ticks
