class PostsController < ApplicationController
  before_action :authenticate_admin!
  before_action :correct_user

  def after
    if current_user.admin?
      redirect_to admin_path
    end
  end
end
