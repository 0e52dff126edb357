class PostTest < ActiveSupport::TestCase
  test "needs a title" do
    assert_not Post.new.valid? # ticks
    assert Post.new(title: "a").valid? # ticks
  end
end
