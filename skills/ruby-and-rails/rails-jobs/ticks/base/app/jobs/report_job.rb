class ReportJob < ActiveJob::Base
  def perform # ticks
    ReportJob.perform_later # ticks
  end
end
