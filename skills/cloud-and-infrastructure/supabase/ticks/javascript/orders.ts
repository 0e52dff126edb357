import { supabase } from "@/lib/supabase";
import { createSupabaseClient } from "@/lib/server";

await supabase.from("orders").select("*"); // ticks
await supabase.from("orders").insert({ total: 12 }); // ticks
await supabase.from("orders").update({ total: 12 }); // ticks
await supabase.from("orders").upsert({ total: 12 }); // ticks
await supabase.from("orders").delete(); // ticks
await supabase.auth.signInWithPassword({ email, password }); // ticks
await supabase.auth.signUp({ email, password }); // ticks
await supabase.auth.signInWithOAuth({ provider: "google" }); // ticks
await supabase.auth.signInWithOtp({ email }); // ticks
await supabase.auth.getUser(); // ticks
await supabase.auth.signOut(); // ticks
await supabase.storage.from("photos").upload("a.png", file); // ticks
await supabase.storage.from("photos").download("a.png"); // ticks
supabase.storage.from("photos").getPublicUrl("a.png"); // ticks
await supabase.rpc("total"); // ticks
supabase.channel("orders"); // ticks
const server = createSupabaseClient();
await server.from("orders").select("*"); // ticks
await server.from("orders").insert({ total: 12 }); // ticks
await server.auth.signUp({ email, password }); // ticks
await server.auth.signInWithPassword({ email, password }); // ticks
