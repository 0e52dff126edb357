class PostsController < ApplicationController
  before_action :authenticate_user! # ticks
end
