import { Storage } from "@google-cloud/storage";

new Storage();  // ticks
