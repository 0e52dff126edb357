class PostsTest < ActionDispatch::IntegrationTest
  test "lists" do
    get "/posts"
    assert_select "h1", "Posts" # ticks
    assert_select "li", 2 # ticks
  end
end
