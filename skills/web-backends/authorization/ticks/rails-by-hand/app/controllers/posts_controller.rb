class PostsController < ApplicationController
  before_action :check_admin, only: %i[edit update] # ticks
  before_action :require_role # ticks
  before_action :verify_permissions # ticks
  before_action :ensure_admin # ticks
  before_action :authorize_admin! # ticks
  before_action :admin_user # ticks
  before_action :admin_only # ticks
  before_action :check_owner

  def destroy
    redirect_to root_path unless current_user.admin? # ticks
  end

  def update
    return head :forbidden unless current_user&.role == "admin" # ticks
  end

  def edit
    redirect_to root_path unless current_user.is_admin? # ticks
  end

  def new
    redirect_to root_path unless current_user.has_role?(:editor) # ticks
  end
end
