class PostsController < ApplicationController
  before_action :authenticate_owner!
  before_action :set_owner
  before_action :check_owner, only: %i[edit update] # ticks
  before_action :require_author, only: :edit # ticks
  before_action :verify_admin # ticks
  before_action :ensure_permissions # ticks
  before_action :authorize_admin! # ticks
  before_action :correct_user # ticks
  before_action :admin_user # ticks
  before_action :admin_only # ticks
  before_action :owner_only # ticks
end
