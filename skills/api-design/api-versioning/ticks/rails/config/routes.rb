Rails.application.routes.draw do
  namespace :v1 do # ticks
  end
end
