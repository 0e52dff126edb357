class PostsController < ApplicationController
  def index
    @posts = Post.order(:title).page(params[:page]) # ticks
    @all = Post.paginate(page: 1) # ticks
    @pagy, @more = pagy(Post.all) # ticks
    params.permit(:page)
  end
end
