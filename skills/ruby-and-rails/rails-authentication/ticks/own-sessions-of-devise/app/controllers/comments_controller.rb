class CommentsController < ApplicationController
  before_action :authenticate_user!, only: [:create] # ticks

  def create
    current_user.comments.create!(params.require(:comment).permit(:text))
    head :created
  end
end
