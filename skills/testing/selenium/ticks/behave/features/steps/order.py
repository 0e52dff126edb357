from behave import then
from selenium.webdriver.common.by import By


@then("the cart is empty")
def check(context):
    cart = context.driver.find_element(By.ID, "cart")  # ticks
    assert cart.text == ""  # ticks
