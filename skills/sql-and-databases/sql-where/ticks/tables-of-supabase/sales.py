from database import client

client.table("sale").select("*").eq("id", 1).execute()  # ticks
client.table("sale").select("*").neq("id", 1).execute()  # ticks
client.table("sale").select("*").gt("total", 1).execute()  # ticks
client.table("sale").select("*").gte("total", 1).execute()  # ticks
client.table("sale").select("*").lt("total", 1).execute()  # ticks
client.table("sale").select("*").lte("total", 1).execute()  # ticks
client.table("sale").select("*").in_("id", [1, 2]).execute()  # ticks
