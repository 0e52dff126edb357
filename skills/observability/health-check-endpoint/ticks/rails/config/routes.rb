Rails.application.routes.draw do
  get "/health", to: "status#show" # ticks
end
