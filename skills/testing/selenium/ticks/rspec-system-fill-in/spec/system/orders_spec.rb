RSpec.describe "Orders", type: :system do
  it "saves an order" do
    visit new_order_path
    fill_in "Title", with: "Bread" # ticks
    expect(page).to have_content("Saved") # ticks
  end
end
