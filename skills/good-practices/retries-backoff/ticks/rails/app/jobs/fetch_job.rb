class FetchJob < ApplicationJob
  retry_on Timeout::Error, wait: 5.seconds, attempts: 3 # ticks
end
