import { of, map } from "rxjs";
import { pipeline } from "node:stream";
of(1).pipe(map(String));
