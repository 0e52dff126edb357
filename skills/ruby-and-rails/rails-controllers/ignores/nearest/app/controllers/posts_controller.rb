class PostsController < ApplicationController
  def index
  end

  def about
    render :about
  end
end
