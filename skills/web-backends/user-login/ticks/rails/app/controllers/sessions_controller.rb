class SessionsController < ApplicationController
  def create
    user = User.find_by(email: params[:email])
    session[:user_id] = user.id if user&.authenticate(params[:password]) # ticks
  end
end
