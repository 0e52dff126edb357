class CartTest < Minitest::Test
  def test_adds
    assert_equal 3, cart.total # ticks
    assert_nil cart.owner # ticks
    assert_includes cart.names, "tea" # ticks
    assert_raises(ArgumentError) { cart.add(nil) } # ticks
    assert_in_delta 3.0, cart.price # ticks
    assert_empty cart.errors # ticks
    refute cart.paid? # ticks
    refute_nil cart.id # ticks
    assert_match(/tea/, cart.text) # ticks
    assert cart.open? # ticks
  end
end
