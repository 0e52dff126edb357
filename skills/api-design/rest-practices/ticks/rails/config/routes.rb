Rails.application.routes.draw do
  resources :orders # ticks
end
