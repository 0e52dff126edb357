class ApiController < ApplicationController
  rescue_from ActiveRecord::RecordNotFound, with: :missing # ticks

  def missing = render(json: { error: "missing" }, status: :not_found)
end
