Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins "example.com" # ticks
    resource "*", methods: [:get]
  end
end
