from behave import given, step, then, when


@given("a loaf in the cart")  # ticks
def fill(context):
    context.cart = ["rye"]


@when("I order")  # ticks
def order(context):
    context.cart = []


@then("the cart is empty")  # ticks
def check(context):
    assert context.cart == []


@step("I wait")  # ticks
def wait(context):
    pass
