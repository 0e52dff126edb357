class SessionsController < ApplicationController
  before_action :authenticate_admin! # ticks
  before_action :require_login # ticks
  before_action :require_user # ticks
  before_action :logged_in_user # ticks
  before_action :authenticate # ticks
  before_action :authorize # ticks

  def create
    session[:user_id] = user.id if user&.authenticate(params[:password]) # ticks
    User.authenticate_by(params) # ticks
    authenticate_user! # ticks
    current_user # ticks
  end
end
