RSpec.describe "Orders", type: :system do
  it "saves an order" do
    visit new_order_path
    click_button "Save" # ticks
    expect(page).to have_content("Saved") # ticks
  end
end
