require "rails_helper"

RSpec.describe "Posts", type: :system do
  it "opens a post" do
    visit posts_path
    click_link "First post" # ticks
    expect(page).to have_content("First post") # ticks
  end
end
