class App < Sinatra::Base
  post "/login" do
    user = User.find_by(email: params[:email])
    session[:user_id] = user.id if user&.authenticate(params[:password]) # ticks
  end
end
