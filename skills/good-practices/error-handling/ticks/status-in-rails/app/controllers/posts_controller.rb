class PostsController < ApplicationController
  def show
    @post = Post.find_by(id: params[:id])
    render json: { error: "Post not found" }, status: :not_found unless @post # ticks
  end

  def destroy
    post = Post.find_by(id: params[:id])
    return head :not_found unless post # ticks

    post.destroy
  end
end
