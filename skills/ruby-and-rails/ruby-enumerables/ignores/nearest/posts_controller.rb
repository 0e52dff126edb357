class PostsController < ApplicationController
  def index
    @post = Post.find(params[:id])
    respond_to { |format| format.html }
    Post.select(:id).each { |post| puts post.id }
    params.permit(:page)
  end
end
