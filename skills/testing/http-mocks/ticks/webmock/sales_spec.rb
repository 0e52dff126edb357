require "webmock/rspec"

describe Sales do
  it "lists sales" do
    stub_request(:get, "https://api.example.org/sales").to_return(body: "[]") # ticks
  end
end
