require "csv"

rows = Rows.where(paid: true)
