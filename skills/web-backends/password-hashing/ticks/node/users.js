import argon2 from "argon2";
import bcrypt from "bcrypt";
import bcryptjs from "bcryptjs";
import crypto from "crypto";
import { pbkdf2, scrypt, scryptSync } from "node:crypto";

const one = await bcrypt.hash(password, 12);  // ticks
const two = bcrypt.hashSync(password, 12);  // ticks
const right = await bcrypt.compare(password, one);  // ticks
const same = bcryptjs.compareSync(password, two);  // ticks
const three = await argon2.verify(stored, password);  // ticks
scrypt(password, salt, 64, done);  // ticks
const four = scryptSync(password, salt, 64);  // ticks
pbkdf2(password, salt, 600_000, 64, "sha512", done);  // ticks
crypto.scrypt(password, salt, 64, done);  // ticks
