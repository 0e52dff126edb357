class PostsController < ApplicationController
  def create
    redirect_to Post.create!(post_params)
  end

  private

  def post_params
    params.require(:post).permit(:title) # ticks
  end
end
