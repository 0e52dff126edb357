class OrdersTest < ActionDispatch::IntegrationTest
  test "answers" do
    get "/orders" # ticks
    post "/orders" # ticks
    assert_response :created # ticks
    assert_equal 1, Order.count
  end
end
