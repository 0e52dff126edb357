import { createClient } from "@supabase/supabase-js";

const client = createClient(url, key);
const { data } = await client.from("orders").select("*");
