Given("a loaf in the cart") { @cart = ["rye"] } # ticks
When("I order") { @cart = [] } # ticks
Then("the cart is empty") { expect(@cart).to be_empty } # ticks
