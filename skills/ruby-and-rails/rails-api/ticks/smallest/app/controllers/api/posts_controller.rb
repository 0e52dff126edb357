class Api::PostsController < ApplicationController
  def create
    render json: Post.create!(title: params[:title]), status: :created # ticks
  end
end
