class OrdersTest < ApplicationSystemTestCase
  test "visiting the index" do
    visit orders_url
    click_on "Bread" # ticks
    assert_selector "h1" # ticks
  end
end
