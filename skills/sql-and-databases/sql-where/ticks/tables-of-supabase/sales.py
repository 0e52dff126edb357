from database import client

client.table("sale").select("*").eq("id", 1).execute()  # ticks
