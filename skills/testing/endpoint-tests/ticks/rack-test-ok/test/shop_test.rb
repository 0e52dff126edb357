require "rack/test"

class ShopTest < Minitest::Test
  include Rack::Test::Methods

  def test_lists_orders
    get "/orders" # ticks
    assert last_response.ok? # ticks
  end
end
