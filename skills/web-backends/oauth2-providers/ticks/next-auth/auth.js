import Google from "next-auth/providers/google";
import GitHub from "@auth/core/providers/github";

export const providers = [
  Google({ clientId }),  // ticks
  GitHub({ clientId }),  // ticks
];
