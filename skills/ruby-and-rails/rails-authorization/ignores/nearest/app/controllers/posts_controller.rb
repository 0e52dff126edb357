class PostsController < ApplicationController
  before_action :authenticate_user!

  def update
    redirect_to root_path unless current_user
  end
end
