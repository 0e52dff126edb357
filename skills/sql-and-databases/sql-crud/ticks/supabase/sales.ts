await supabase.from("sales").insert({ price: 5 });  // ticks
await supabase.from("sales").select();  // ticks
await supabase.from("sales").update({ price: 6 }).eq("id", 1);  // ticks
await supabase.from("sales").delete().eq("id", 1);  // ticks
