class ApplicationController < ActionController::API
  private

  def render_error(message)
    render json: { error: message }, status: :bad_request # ticks
  end
end
