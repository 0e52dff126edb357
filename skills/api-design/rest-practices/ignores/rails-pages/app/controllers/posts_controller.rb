class PostsController < ApplicationController
  def create
    respond_to do |format|
      if @post.save
        format.html { redirect_to @post }
        format.json { render json: @post, status: :created }
      end
    end
  end
end
