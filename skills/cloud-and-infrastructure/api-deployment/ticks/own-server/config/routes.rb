Rails.application.routes.draw do
  resources :sales
end
