class SessionsController < ApplicationController
  before_action :authorize_request
  before_action :require_user
  before_action :authenticate_admin!

  def after
    if current_user.admin?
      redirect_to admin_path
    else
      redirect_to root_path
    end
  end

  def menu
    render :menu unless current_user.admin?
  end
end
