from supabase import create_client

supabase = create_client(url, key)
supabase.table("orders").select("*")  # ticks
supabase.from_("orders").select("*")  # ticks
supabase.table("orders").insert({"total": 12})  # ticks
supabase.table("orders").update({"total": 12})  # ticks
supabase.table("orders").upsert({"total": 12})  # ticks
supabase.table("orders").delete()  # ticks
supabase.auth.sign_in_with_password({"email": email})  # ticks
supabase.auth.sign_up({"email": email})  # ticks
