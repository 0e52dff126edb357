import { LRUCache } from "lru-cache";
import LRU from "lru-cache";
import NodeCache from "node-cache";

const one = new NodeCache({ stdTTL: 60 });  // ticks
const two = new LRUCache({ max: 100 });  // ticks
const three = new LRU({ max: 100 });  // ticks
