class ApplicationController < ActionController::API
  private

  def render_error(message)
    render json: { error: message }, status: :not_found # ticks
  end
end
