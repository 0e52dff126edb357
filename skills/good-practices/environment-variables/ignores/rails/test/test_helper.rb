ENV["RAILS_ENV"] ||= ENV.fetch("MODE", "test")
