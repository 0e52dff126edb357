from database import client


def add(sale):
    client.table("sale").insert(sale).execute()  # ticks


def found(sale_id):
    return client.table("sale").select("*").eq("id", sale_id).execute()  # ticks


def change(sale_id, total):
    client.table("sale").update({"total": total}).eq("id", sale_id).execute()  # ticks


def remove(sale_id):
    client.table("sale").delete().eq("id", sale_id).execute()  # ticks
