import { uploadBytes } from "firebase/storage";

await uploadBytes(place, logo);
await supabase.storage.from("photos").upload(name, logo);
