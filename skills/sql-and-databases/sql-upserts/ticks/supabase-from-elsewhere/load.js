import { supabase } from "./client";

await supabase.from("sale").upsert({ id: 1 }); // ticks
