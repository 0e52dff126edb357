from selenium.webdriver.common.by import By


class OrderPage:
    def __init__(self, driver):
        self.driver = driver

    def order(self):
        self.driver.find_element(By.ID, "order").click()  # ticks
        self.driver.find_elements(By.CLASS_NAME, "loaf")  # ticks
