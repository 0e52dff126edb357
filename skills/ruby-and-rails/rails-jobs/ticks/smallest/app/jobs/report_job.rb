class ReportJob < ApplicationJob
  def perform(report) # ticks
    report.send!
  end
end
