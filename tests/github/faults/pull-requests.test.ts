/** The pull request with the changes. */
import { faultMatrix } from "./matrix.ts";
import { closes, opens, updates } from "./sites.ts";
import { closePull, openPull, updatePull } from "./situations.ts";

faultMatrix("opening the pull request", openPull, opens);
faultMatrix("updating the pull request", updatePull, updates);
faultMatrix("closing the pull request", closePull, closes);
