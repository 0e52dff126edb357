class ReportWorker
  include Sidekiq::Worker

  def perform(id) # ticks
    ReportWorker.perform_async(id) # ticks
    ReportWorker.perform_in(60, id) # ticks
  end
end
