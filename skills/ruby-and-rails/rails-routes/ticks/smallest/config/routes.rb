Rails.application.routes.draw do
  resources :posts # ticks
  resource :profile # ticks
  root "posts#index" # ticks
  get "/about", to: "pages#about" # ticks
  namespace :admin do # ticks
    scope :reports do # ticks
      post "/run", to: "reports#run" # ticks
      patch "/run", to: "reports#change" # ticks
      delete "/run", to: "reports#stop" # ticks
    end
    member do # ticks
    end
    collection do # ticks
    end
  end
end
