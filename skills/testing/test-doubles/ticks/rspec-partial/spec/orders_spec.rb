RSpec.describe Orders do
  it "sends" do
    allow(Mailer).to receive(:send) # ticks
  end
end
