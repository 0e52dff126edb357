class PostsController < ApplicationController
  def update
    Post.update(params.permit(:title)) # ticks
    redirect_back fallback_location: "/"
  end
end
