class SessionsController < ApplicationController
  rate_limit to: 10, within: 3.minutes, only: :create # ticks
end
