begin
  mail_all
rescue MailError # ticks
  raise OrderError, "not sent"
end
