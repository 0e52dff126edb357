/** In each worker, programs are started by the starter. */
import { useStarter } from "./use.ts";

useStarter();
