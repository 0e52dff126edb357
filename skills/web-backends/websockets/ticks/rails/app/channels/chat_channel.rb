class ChatChannel < ApplicationCable::Channel
  def subscribed
    stream_from "chat" # ticks
    stream_for room # ticks
  end
end
