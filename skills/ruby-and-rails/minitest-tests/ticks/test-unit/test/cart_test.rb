class CartTest < MiniTest::Test
  def test_adds
    assert_equal 3, cart.total # ticks
    assert_equal 4, cart.more # ticks
  end
end
