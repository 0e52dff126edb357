class Users::SessionsController < Devise::SessionsController # ticks
  respond_to :json
end
