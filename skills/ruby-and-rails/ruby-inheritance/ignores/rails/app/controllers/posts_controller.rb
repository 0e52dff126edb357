class PostsController < ApplicationController
  def index
    super
  end
end
