class PostsController < ApplicationController
  def create
    @post.save
    render json: @post
  end

  def update
    respond_to do |format|
      format.html { redirect_to @post }
      format.json { render json: @post, status: :ok }
    end
  end
end
