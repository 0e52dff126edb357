Sale.upsert({ id: 1 }) # ticks
Sale.upsert_all([{ id: 1 }]) # ticks
