Devise.setup do |config|
  config.omniauth :google_oauth2, id, secret # ticks
end
