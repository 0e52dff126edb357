import Google from "next-auth/providers/google";
import GitHub from "@auth/core/providers/github";
import Facebook from "next-auth/providers/facebook";
import Discord from "next-auth/providers/discord";
import AzureAD from "next-auth/providers/azure-ad";
import Auth0 from "next-auth/providers/auth0";
import Keycloak from "next-auth/providers/keycloak";
import GitLab from "next-auth/providers/gitlab";
import Apple from "next-auth/providers/apple";
import Twitter from "next-auth/providers/twitter";
import Entra from "next-auth/providers/microsoft-entra-id";

export const providers = [
  Google({ clientId }),  // ticks
  GitHub({ clientId }),  // ticks
  Facebook({ clientId }),  // ticks
  Discord({ clientId }),  // ticks
  AzureAD({ clientId }),  // ticks
  Auth0({ clientId }),  // ticks
  Keycloak({ clientId }),  // ticks
  GitLab({ clientId }),  // ticks
  Apple({ clientId }),  // ticks
  Twitter({ clientId }),  // ticks
  Entra({ clientId }),  // ticks
];
