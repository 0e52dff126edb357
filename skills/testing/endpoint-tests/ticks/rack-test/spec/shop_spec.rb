require "rack/test"

RSpec.describe "the shop" do
  include Rack::Test::Methods

  it "lists orders" do
    get "/orders" # ticks
    expect(last_response.status).to eq(200) # ticks
  end
end
