from selenium import webdriver
from selenium.webdriver.common.by import By

driver = webdriver.Chrome()
driver.get("https://shop.example/")
for row in driver.find_elements(By.CLASS_NAME, "price"):
    print(row.text)
driver.find_element(By.ID, "next").click()
