from selenium import webdriver
from selenium.webdriver.common.by import By


def test_order():
    driver = webdriver.Chrome()
    driver.find_element(By.ID, "order").click()
    assert driver.title == "Thank you"
