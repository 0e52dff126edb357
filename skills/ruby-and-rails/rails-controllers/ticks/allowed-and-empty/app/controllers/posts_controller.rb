class PostsController < ApplicationController
  def update
    Post.update(params.permit(:title)) # ticks
    head :ok
  end
end
