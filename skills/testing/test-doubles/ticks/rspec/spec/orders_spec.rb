RSpec.describe Orders do
  it "sends" do
    mailer = double("mailer") # ticks
    other = instance_double(Mailer) # ticks
    third = spy("mailer") # ticks
    allow(mailer).to receive(:send) # ticks
    expect(third).to have_received(:send)
  end
end
