class Api::V1::TagsController < BaseController # ticks
  def index; end
end
