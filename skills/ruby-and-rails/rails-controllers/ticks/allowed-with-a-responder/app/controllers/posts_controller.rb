class PostsController < ApplicationController
  def update
    respond_with Post.update(params.permit(:title)) # ticks
  end
end
