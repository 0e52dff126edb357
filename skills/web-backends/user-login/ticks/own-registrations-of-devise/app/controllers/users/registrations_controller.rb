class Users::RegistrationsController < Devise::RegistrationsController # ticks
  respond_to :json
end
