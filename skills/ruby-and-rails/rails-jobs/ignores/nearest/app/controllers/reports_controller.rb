ReportMailer.done(user).deliver_later
