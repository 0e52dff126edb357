import { GetSecretValueCommand } from "@aws-sdk/client-secrets-manager";

new GetSecretValueCommand({});  // ticks
