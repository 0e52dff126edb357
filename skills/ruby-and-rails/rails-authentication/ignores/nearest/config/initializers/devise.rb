Devise.setup do |config|
  config.mailer_sender = "ana@example.com"
end
