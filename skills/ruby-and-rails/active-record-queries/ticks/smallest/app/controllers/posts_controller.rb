class PostsController < ApplicationController
  def index
    @posts = Post.where(public: true) # ticks
    @all = Post.includes(:author) # ticks
    @joined = Post.joins(:author) # ticks
    @one = Post.find_by(slug: "a") # ticks
    @ordered = Post.order(:title) # ticks
    @ids = Post.pluck(:id) # ticks
    @counts = Post.group(:author_id) # ticks
  end
end
