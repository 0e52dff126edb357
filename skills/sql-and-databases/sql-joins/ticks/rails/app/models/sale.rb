Sale.joins(:customer) # ticks
Sale.left_joins(:customer) # ticks
Sale.left_outer_joins(:customer) # ticks
Sale.group(:customer_id) # ticks
Sale.order(:price) # ticks
