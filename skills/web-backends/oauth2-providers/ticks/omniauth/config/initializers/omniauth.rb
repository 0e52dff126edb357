Rails.application.config.middleware.use OmniAuth::Builder do
  provider :github, key, secret # ticks
end
