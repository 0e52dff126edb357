class Api::V1::UsersController < APIController # ticks
  def index; end
end
