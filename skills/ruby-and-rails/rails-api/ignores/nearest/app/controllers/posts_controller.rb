class PostsController < ApplicationController
  def create
    respond_to do |format|
      format.html { redirect_to @post }
      format.json { render json: @post.errors, status: :unprocessable_entity }
    end
  end
end
