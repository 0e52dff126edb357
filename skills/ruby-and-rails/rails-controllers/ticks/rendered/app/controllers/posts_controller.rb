class PostsController < ApplicationController
  def update
    Post.update(params.require(:post).permit(:title)) # ticks
    render :show
  end
end
