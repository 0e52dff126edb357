class ReportJob
  include Sidekiq::Job

  def perform(id) # ticks
    ReportJob.perform_async(id) # ticks
  end
end
