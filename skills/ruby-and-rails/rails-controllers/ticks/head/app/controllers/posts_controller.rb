class PostsController < ApplicationController
  def update
    Post.update(params.require(:post).permit(:title)) # ticks
    head :no_content
  end
end
