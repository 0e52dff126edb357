class ReportWorker
  include Sidekiq::Worker

  def perform(id) # ticks
    ReportWorker.perform_async(id) # ticks
  end
end
