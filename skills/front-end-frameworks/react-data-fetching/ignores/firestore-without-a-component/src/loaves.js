import { getDocs } from "firebase/firestore";
import { supabase } from "./supabase";

export const all = () => getDocs(loaves);
export const more = () => supabase.from("loaves").select("*");
