class PostsController < ApplicationController
  def update
    Post.update(params.require(:post).permit(:title)) # ticks
    redirect_back fallback_location: "/"
  end
end
