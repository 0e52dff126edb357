RSpec.describe "Orders", type: :request do
  it "lists orders" do
    get "/orders" # ticks
    expect(response).to be_successful # ticks
  end

  it "shows an order" do
    get "/orders/1" # ticks
    expect(response).to be_ok # ticks
  end
end
