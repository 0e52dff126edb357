class PostsController < ApplicationController
  def index
    @posts = Post.includes(:author, :comments).order(:title) # ticks
    @authors = User.preload(:posts) # ticks
    @recent = Post.eager_load(:likes).limit(3) # ticks
  end
end
