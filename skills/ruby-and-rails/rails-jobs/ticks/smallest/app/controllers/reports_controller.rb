ReportJob.perform_later(report) # ticks
ReportJob.perform_now(report) # ticks
