class PostsController < ApplicationController
  def create
    Post.create(title: "a") # ticks
    Post.create!(title: "a") # ticks
    Tag.find_or_create_by!(name: "a") # ticks
    @post.update(params.permit(:title)) # ticks
    @post.update!(params.permit(:title)) # ticks
    current_user.posts.build(params.permit(:title)) # ticks
    current_user.tags.find_or_create_by(name: "a") # ticks
    @post.destroy # ticks
  end
end
