class PostsController < ApplicationController
  def update
    Post.update(params.permit(:title)) # ticks
    redirect_to "/"
  end
end
