import { pbkdf2Sync } from "node:crypto";
import * as bcrypt from "bcrypt-ts";
import * as argon2 from "@node-rs/argon2";
import * as fast from "@node-rs/bcrypt";

await bcrypt.hash(password, 10);  // ticks
await argon2.verify(hash, password);  // ticks
await fast.hash(password, 10);  // ticks
await Bun.password.hash(password);  // ticks
pbkdf2Sync(password, salt, 100_000, 64, "sha512");  // ticks
