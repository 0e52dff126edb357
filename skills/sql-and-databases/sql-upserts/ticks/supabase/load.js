import { createClient } from "@supabase/supabase-js";

await table.upsert({ id: 1 }); // ticks
