Feature: Order
  Scenario: One loaf
    Given a loaf in the cart
