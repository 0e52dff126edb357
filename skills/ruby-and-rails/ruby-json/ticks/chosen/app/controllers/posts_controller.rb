class PostsController < ApplicationController
  def index
    render json: Post.all.as_json(only: %i[id title]) # ticks
  end

  def show
    render json: @post.as_json(except: [:created_at]) # ticks
  end

  def all
    render json: @posts.as_json(include: :author) # ticks
  end

  def best
    render json: @post.as_json(methods: [:score]) # ticks
  end

  def plain
    render json: @post.as_json
  end
end
