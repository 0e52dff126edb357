RSpec.describe "Carts" do
  it { is_expected.to have_http_status(:ok) } # ticks
end
