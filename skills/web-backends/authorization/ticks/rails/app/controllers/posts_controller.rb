class PostsController < ApplicationController
  load_and_authorize_resource # ticks

  def update
    authorize @post # ticks
    authorize! :update, @post # ticks
    policy_scope Post # ticks
  end
end
