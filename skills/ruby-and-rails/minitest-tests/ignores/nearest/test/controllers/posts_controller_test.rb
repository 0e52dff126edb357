class PostsControllerTest < ActionDispatch::IntegrationTest
  test "should get index" do
    get posts_url
    assert_response :success
  end

  test "should create post" do
    assert_difference("Post.count") { post posts_url }
    assert_redirected_to post_url(Post.last)
  end
end
