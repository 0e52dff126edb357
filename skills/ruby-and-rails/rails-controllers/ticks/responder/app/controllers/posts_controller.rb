class PostsController < ApplicationController
  def update
    respond_with Post.update(params.require(:post).permit(:title)) # ticks
  end
end
