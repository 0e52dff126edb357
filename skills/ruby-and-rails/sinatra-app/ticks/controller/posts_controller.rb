class PostsController < ApplicationController
  get "/posts" do # ticks
    erb :posts # ticks
  end
end
