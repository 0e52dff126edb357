class PostsController < ApplicationController
  def create
    render json: Post.create!(params.permit(:title)) # ticks
    Post.update(params.expect(post: [:title])) # ticks
  end
end
