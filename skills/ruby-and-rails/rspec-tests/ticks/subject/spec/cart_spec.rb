RSpec.describe Cart do
  it { is_expected.to be_valid } # ticks
  it { is_expected.not_to be_empty } # ticks
  it { cart.should be_valid } # ticks
end
