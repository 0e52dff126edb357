Rails.application.routes.draw do
  get "/about" => "pages#about" # ticks
  post "/run" => "reports#run" # ticks
end
