RSpec.describe "Orders", type: :system do
  before { driven_by :rack_test }

  it "saves an order" do
    click_on "Save"
    expect(page).to have_content("Saved")
  end
end
