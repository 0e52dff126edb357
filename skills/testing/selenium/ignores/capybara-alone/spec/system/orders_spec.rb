RSpec.describe "Orders", type: :system do
  it "saves an order" do
    click_on "Save"
    expect(page).to have_content("Saved")
  end
end
