class ApplicationController < ActionController::API
  private

  def render_error(message)
    render json: { error: message }, status: :unprocessable_content # ticks
  end
end
