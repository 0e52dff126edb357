from appium import webdriver

driver = webdriver.Remote("http://localhost:4723", options=options)  # ticks
