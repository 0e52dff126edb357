import unittest

from selenium import webdriver
from selenium.webdriver.common.by import By


class OrderTest(unittest.TestCase):
    def test_order(self):
        driver = webdriver.Chrome()
        driver.find_element(By.ID, "name")  # ticks
        self.assertEqual(driver.title, "Bread club")  # ticks
