RSpec.describe Cart do
  it "adds" do
    expect(cart.total).to eq(3) # ticks
    expect(cart.lines).not_to be_empty # ticks
    expect(cart.lines).to_not be_empty # ticks
  end
end
