RSpec.describe "Orders" do
  it "answers" do
    get "/orders" # ticks
    expect(json(response)).to eq([])
  end
end
