RSpec.describe "Orders", type: :request do
  it "lists orders" do
    get "/orders" # ticks
    expect(response.status).to eq(200) # ticks
  end
end
