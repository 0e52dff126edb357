class PostsController < ApplicationController
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
