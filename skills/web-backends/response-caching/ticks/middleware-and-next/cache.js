import apicache from "apicache";
import { unstable_cache } from "next/cache";
import { CacheModule } from "@nestjs/cache-manager";

app.use(apicache.middleware("5 minutes"));  // ticks
export const sales = unstable_cache(list, ["sales"], { revalidate: 60 });  // ticks
const one = CacheModule.register({ ttl: 60 });  // ticks
const two = CacheModule.registerAsync({ useFactory });  // ticks
