class ApiController < ApplicationController
  rescue_from ActiveRecord::RecordNotFound, with: :missing # ticks
end
