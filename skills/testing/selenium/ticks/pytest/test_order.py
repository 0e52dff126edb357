from selenium import webdriver
from selenium.webdriver.common.by import By


def test_order():
    driver = webdriver.Chrome()
    field = driver.find_element(By.ID, "name")  # ticks
    field.send_keys("rye")  # ticks
    field.click()  # ticks
    assert driver.title == "Thank you"  # ticks
