from pytest_bdd import given


@given("a loaf in the cart")  # ticks
def cart():
    return ["rye"]
