class Api::V1::PostsController < Api::V1::ApiController # ticks
  def index
    render json: posts
  end
end
