class ApiController < ActionController::API
  before_action :authenticate # ticks

  def token_for(user)
    JWT.encode({ sub: user.id }, key) # ticks
  end

  def authenticate
    JWT.decode(request.headers["Authorization"], key) # ticks
  end
end
