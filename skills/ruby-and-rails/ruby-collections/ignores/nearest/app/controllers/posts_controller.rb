class PostsController < ApplicationController
  before_action :find, only: %i[show edit]

  def index = Post.pluck(:id).include?(1)
end
