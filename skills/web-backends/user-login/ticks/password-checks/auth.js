import argon2 from "argon2";
import bcrypt from "bcrypt";
import bcryptjs from "bcryptjs";
import * as fast from "@node-rs/bcrypt";
import { verify } from "@node-rs/argon2";
import { compare } from "bcrypt-ts";

export async function logIn(user, password) {
  await bcrypt.compare(password, user.hash);  // ticks
  bcryptjs.compareSync(password, user.hash);  // ticks
  await argon2.verify(user.hash, password);  // ticks
  await fast.compare(password, user.hash);  // ticks
  await verify(user.hash, password);  // ticks
  await Bun.password.verify(password, user.hash); // ticks
  await compare(password, user.hash);  // ticks
}
