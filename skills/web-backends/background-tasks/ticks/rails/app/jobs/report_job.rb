class ReportJob < ApplicationJob
  def perform(report) # ticks
    ReportJob.perform_later(report) # ticks
  end
end
