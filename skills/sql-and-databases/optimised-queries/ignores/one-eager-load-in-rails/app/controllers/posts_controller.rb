class PostsController < ApplicationController
  def index
    @posts = Post.includes(:author).order(:title)
  end
end
