Rack::Attack.throttle("logins", limit: 5, period: 60) { |request| request.ip } # ticks
