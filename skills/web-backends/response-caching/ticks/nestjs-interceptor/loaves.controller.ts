import { CacheInterceptor } from "@nestjs/cache-manager";

@UseInterceptors(CacheInterceptor) // ticks
export class LoavesController {}
