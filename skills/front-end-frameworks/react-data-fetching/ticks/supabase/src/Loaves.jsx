import { useEffect } from "react";
import { supabase } from "./supabase";

export function Loaves({ show }) {
  useEffect(() => {
    supabase.from("loaves").select("*").then(show); // ticks
  }, [show]);
}
